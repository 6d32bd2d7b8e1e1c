// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockjudge.h"

#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

using Kept = std::vector<bool>;

/// A paragraph of so many words, none of which come in another.
static QString paragraph(const QString &name, int words)
{
    QString html = u"<p>"_s;
    for (int i = 0; i < words; ++i)
        html += u"%1%2 "_s.arg(name).arg(i);
    return html;
}

class TestBlockJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBetweenWhatBelongsAndWhatMayNot_data()
    {
        QTest::addColumn<float>("likelyArticle");
        QTest::addColumn<float>("comments");
        QTest::addColumn<bool>("areKept");
        QTest::newRow("an article's long comments, as likely as not") << 1.0f << 0.45f << false;
        QTest::newRow("posts of a forum, as likely as not") << 0.0f << 0.45f << true;
        QTest::newRow("likely parts of an article") << 1.0f << 0.8f << true;
        QTest::newRow("unlikely parts of a forum") << 0.0f << 0.05f << false;
    }

    void cutsBetweenWhatBelongsAndWhatMayNot()
    {
        QFETCH(float, likelyArticle);
        QFETCH(float, comments);
        QFETCH(bool, areKept);
        const QString html = paragraph(u"body"_s, 60) + u"<div class=more>"_s
            + paragraph(u"one"_s, 100) + paragraph(u"two"_s, 100) + paragraph(u"three"_s, 100);
        const auto tree = DomTree::parse(html);
        const auto page = readPageText(tree);
        const PageWords words;
        const PageFeatures features(tree, page, words);
        const auto kept =
            judgeBlocks(page, features, {0.95f, comments, comments, comments}, likelyArticle);
        QCOMPARE(kept, (Kept{true, areKept, areKept, areKept}));
    }

    void tellsCommentsFromAnArticle_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<float>("likelyArticle");
        QTest::addColumn<Kept>("kept");
        const auto comments = QString(u"<div class=comments>"_s + paragraph(u"one"_s, 100)
            + paragraph(u"two"_s, 100) + u"</div>"_s);
        const auto body = paragraph(u"body"_s, 60);
        QTest::newRow("comments under an article")
            << QString(body + comments) << 0.9f << Kept{true, false, false};
        QTest::newRow("a page that may be a forum")
            << QString(body + comments) << 0.5f << Kept{true, true, true};
        QTest::newRow("an article that is nothing but comments by its classes")
            << comments << 0.9f << Kept{true, true};
        QTest::newRow("a line that is no article above comments")
            << QString(paragraph(u"line"_s, 5) + comments) << 0.9f << Kept{true, true, true};
    }

    void tellsCommentsFromAnArticle()
    {
        QFETCH(QString, html);
        QFETCH(float, likelyArticle);
        QFETCH(Kept, kept);
        const auto tree = DomTree::parse(html);
        const auto page = readPageText(tree);
        const PageWords words;
        const std::vector<float> likely(page.blocks.size(), 0.95f);
        QCOMPARE(judgeBlocks(page, PageFeatures(tree, page, words), likely, likelyArticle), kept);
    }

    void keepsQuotedPostsWhole_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<std::vector<float>>("likely");
        QTest::addColumn<Kept>("kept");
        const QString post = u"<blockquote class=tweet>"_s + paragraph(u"post"_s, 20)
            + u"<p>&mdash; A name</blockquote>"_s;
        const auto body = paragraph(u"body"_s, 60);
        QTest::newRow("a signature that alone is unlikely")
            << QString(body + post) << std::vector{0.95f, 0.3f, 0.05f} << Kept{true, true, true};
        QTest::newRow("a post that is unlikely as a whole")
            << QString(body + post) << std::vector{0.95f, 0.1f, 0.05f} << Kept{true, false, false};
        QTest::newRow("a post apart from the text")
            << QString(body + u"<p>no"_s + post) << std::vector{0.95f, 0.05f, 0.3f, 0.05f}
            << Kept{true, false, false, false};
    }

    void keepsQuotedPostsWhole()
    {
        QFETCH(QString, html);
        QFETCH(std::vector<float>, likely);
        QFETCH(Kept, kept);
        const auto tree = DomTree::parse(html);
        const auto page = readPageText(tree);
        const PageWords words;
        QCOMPARE(judgeBlocks(page, PageFeatures(tree, page, words), likely, 1), kept);
    }

    void dropsStraysOfManyAlike()
    {
        QString html = paragraph(u"body"_s, 60) + u"<ul class=more>"_s;
        std::vector<float> likely{0.95f};
        for (int item = 0; item < 8; ++item) {
            html += u"<li>"_s + paragraph(QString(QChar(u'a' + item)), 10).sliced(3) + u"</li>"_s;
            likely.push_back(item == 2 ? 0.9f : 0.02f);
        }
        const auto tree = DomTree::parse(html);
        const auto page = readPageText(tree);
        const PageWords words;
        const auto kept = judgeBlocks(page, PageFeatures(tree, page, words), likely, 1);
        QVERIFY(kept.front());
        QCOMPARE(std::ranges::count(kept, true), 1);
    }

    void leavesOutACopyInOnePiece()
    {
        QString html;
        QString whole;
        for (int part = 0; part < 20; ++part) {
            const auto text = paragraph(QString(QChar(u'a' + part)), 25);
            html += text;
            whole += text.sliced(3);
        }
        const auto tree = DomTree::parse(QString(html + u"<section class=copy><div>"_s + whole));
        const auto page = readPageText(tree);
        const PageWords words;
        const auto kept = judgeBlocks(page, PageFeatures(tree, page, words),
            std::vector<float>(page.blocks.size(), 0.95f), 1);
        QCOMPARE(kept.size(), size_t(21));
        QVERIFY(!kept.back());
        QCOMPARE(std::ranges::count(kept, true), 20);
    }

    void aPageWithoutTextHasNoBody()
    {
        const auto tree = DomTree::parse(u"<script>x</script>"_s);
        const auto page = readPageText(tree);
        const PageWords words;
        QVERIFY(judgeBlocks(page, PageFeatures(tree, page, words), {}, 1).empty());
    }
};

QTEST_GUILESS_MAIN(TestBlockJudge)
#include "tst_blockjudge.moc"
