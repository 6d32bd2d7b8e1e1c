// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockjudge.h"

#include <QTest>

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
