// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockchoices.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// A piece with a place; left out when it has a reason.
static Piece piece(const QString &place, const QString &text, const QString &reason = {})
{
    Piece made;
    made.form.place = place;
    made.text = text;
    made.reason = reason;
    return made;
}

static const QList<Piece> page{
    piece(u"div.lead>p"_s, u"The standfirst."_s, u"not part of the article"_s),
    piece(u"div.body>p"_s, u"First paragraph."_s),
    piece(u"div.body>p"_s, u"Share this"_s),
    piece(u"div.body>p"_s, u"Second paragraph."_s),
    piece(u"div.body>p"_s, u"Share this"_s),
    piece(u"p"_s, u"12 comments"_s, u"mostly links"_s),
};

class TestBlockChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleRemembersEachBlock_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype at = 0; at < page.size(); ++at)
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(at).arg(page[at].text))) << at;
    }

    void anArticleRemembersEachBlock()
    {
        QFETCH(qsizetype, index);
        auto changed = page;
        changed[index].reason = changed[index].isKept() ? reasonOfThePerson() : QString();
        auto anew = page;
        QCOMPARE(applyChoices(anew, {choiceOn(changed, index)}, reasonOfThePerson()), 1);
        QCOMPARE(anew, changed);
    }

    void theLastChoiceWins()
    {
        auto changed = page;
        changed[1].reason = reasonOfThePerson();
        const auto out = choiceOn(changed, 1);
        const auto in = choiceOn(page, 1);
        auto anew = page;
        QCOMPARE(applyChoices(anew, {out, in}, reasonOfThePerson()), 0);
        QCOMPARE(applyChoices(anew, {in, out}, reasonOfThePerson()), 1);
    }

    void aSiteIsChosenForByPlaceOrWords_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("a place of its own") << qsizetype(0) << u"div.lead>p"_s << QString();
        QTest::newRow("a place with other text") << qsizetype(2) << QString() << u"sharethis"_s;
        QTest::newRow("a place without a name") << qsizetype(5) << QString() << u"comments"_s;
    }

    void aSiteIsChosenForByPlaceOrWords()
    {
        QFETCH(qsizetype, index);
        auto changed = page;
        changed[index].reason = changed[index].isKept() ? reasonOfThePerson() : QString();
        const auto choice = siteChoiceOn(changed, index);
        QTEST(choice.place, "place");
        QTEST(choice.words, "words");
        QCOMPARE(choice.isKept, changed[index].isKept());
    }

    void otherPagesOfTheSiteFollow()
    {
        auto changed = page;
        changed[0].reason.clear();
        changed[2].reason = changed[4].reason = reasonOfThePerson();
        const QList<BlockChoice> choices{siteChoiceOn(changed, 0), siteChoiceOn(changed, 2)};
        QList<Piece> other{piece(u"div.lead>p"_s, u"Another standfirst."_s, u"too short"_s),
            piece(u"div.body>p"_s, u"Quite another paragraph."_s),
            piece(u"div.body>p"_s, u"Share this!"_s), piece(u"p"_s, u"3 comments"_s, u"form"_s)};
        QCOMPARE(applyChoices(other, choices, u"chosen"_s), 2);
        QVERIFY(other[0].isKept());
        QVERIFY(other[1].isKept());
        QCOMPARE(other[2].reason, u"chosen"_s);
        QVERIFY(!other[3].isKept());
    }

    void wordsWithoutLettersMeanNothing()
    {
        auto pieces = page;
        pieces.append(piece({}, u"***"_s));
        pieces.last().reason = reasonOfThePerson();
        const auto choice = siteChoiceOn(pieces, pieces.size() - 1);
        auto other = page;
        QCOMPARE(applyChoices(other, {choice}, u"chosen"_s), 0);
    }

    void sites_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("site");
        QTest::newRow("with www") << u"https://www.Lantern.example/a?b#c"_s << u"lantern.example"_s;
        QTest::newRow("a part of a site")
            << u"http://news.lantern.example/"_s << u"news.lantern.example"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("a file") << u"file:///home/a.html"_s << QString();
    }

    void sites()
    {
        QFETCH(QString, url);
        QTEST(siteOf(url), "site");
    }
};

QTEST_GUILESS_MAIN(TestBlockChoices)
#include "tst_blockchoices.moc"
