// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/core/quotes/speakerlines.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// What stands between marks and is not speech, beside what looks like it and is.
class TestSpeechKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTermsFromSpeech_data();
    void tellsTermsFromSpeech();
};

static void row(const QString &text, const QStringList &expected)
{
    QTest::newRow(qPrintable(text)) << text << expected;
}

void TestSpeechKind::tellsTermsFromSpeech_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    // Works.
    row(u"“We need it,” said Mara Brill, author of “Anna’s Bitter Harbour,” a history."_s,
        {u"direct: Mara Brill"_s, u"term"_s});
    row(u"“We need it,” she said in Peter Bur’s book “Backfire: Mara Brill’s Long Battle for the "
        "Soul of the Ferry Line.”"_s,
        {u"direct: she"_s, u"term"_s});
    // Names.
    row(u"Voss wrote under the pseudonym “Captain Gale,” but was found out."_s, {u"term"_s});
    row(u"The inn, pitched as “the last stop before winter,” said that it would close."_s,
        {u"term"_s});
    row(u"Danes call it “hygge,” meaning a warm evening together."_s, {u"term"_s});
    row(u"Fox calls these cases “drift”, translated here as “slow motion”."_s,
        {u"term"_s, u"term"_s});
    // Words that go with the noun behind them.
    row(u"“They were upset,” said Carl Moor, one of the original “big four” negotiators."_s,
        {u"direct: Carl Moor"_s, u"term"_s});
    row(u"Most papers were raised to the “secret” level, according to an official."_s, {u"term"_s});
    row(u"Hill said the “rigged” vote must be held again."_s, {u"mixed: Hill"_s});
    row(u"Despite attacks from both the liberal and “free” papers, Hill won."_s, {u"term"_s});
    row(u"Hill beat a rival who belittled him with a “down with winter” theme last year."_s,
        {u"term"_s});
    row(u"Hill’s speech was broken off by a man with a coat — “Make Norby Great Again”."_s,
        {u"term"_s});
    row(u"Hill called him a “liar” and left."_s, {u"mixed: Hill"_s});
    // Nouns that are verbs elsewhere.
    row(u"There were nearly 1,600 emails that had been upgraded to “secret” this week."_s,
        {u"term"_s});
    row(u"The inspector found 12 messages, though none reached the “top secret” level."_s,
        {u"term"_s});
    row(u"The office has new rules relating to “gross carelessness” at sea."_s, {u"term"_s});
    // A cue that has its quotation already.
    row(u"“It was a shame,” said Lena Fox, who waited in an “amazingly long line” at the pier."_s,
        {u"direct: Lena Fox"_s, u"term"_s});
    row(u"“It was a shame,” said Lena Fox, “and it will happen again.”"_s, {u"direct: Lena Fox"_s});
    row(u"“It was a shame,” said Lena Fox, adding that she felt “completely lost.”"_s,
        {u"direct: Lena Fox"_s, u"mixed: Lena Fox"_s});
    row(u"Hill called the plan “madness” and left."_s, {u"mixed: Hill"_s});
    // Slogans and captions without anybody beside them.
    row(u"They printed posters all summer.\n“No rights for gulls!” (2015)"_s, {u"term"_s});
    row(u"And the old act—“My plan will be a wonderful plan!”—is wearing thin."_s, {u"term"_s});
    row(u"The vote passed with 56 percent.\n“Stop the ferry, yes to the bridge” (2008)."_s,
        {u"term"_s});
    row(u"Students were asked, “How many gulls can you name?”"_s, {u"direct"_s});
}

void TestSpeechKind::tellsTermsFromSpeech()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(speakerLines(text, u"en"_s), expected);
}

QTEST_APPLESS_MAIN(TestSpeechKind)
#include "tst_speechkind.moc"
