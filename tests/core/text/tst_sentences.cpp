// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QStringList>("expected"); // the text is these, joined by the separator
        QTest::addColumn<QString>("separator");
        const auto row = [](const char *name, const QStringList &expected,
                             const QString &separator = u" "_s) {
            QTest::newRow(name) << expected << separator;
        };
        row("two sentences", {u"It rained."_s, u"Nobody came."_s});
        row("question and exclamation", {u"Who was it?"_s, u"Nobody!"_s, u"Good."_s});
        row("several stops", {u"Really?!"_s, u"Yes..."_s, u"Then go."_s});
        row("ellipsis within a sentence", {u"She waited … and left."_s, u"He stayed."_s});
        row("no stop at the end", {u"It rained."_s, u"A heading"_s});
        row("title before a name", {u"Dr. Mara Quill met Mrs. Osei."_s, u"Both smiled."_s});
        row("initials", {u"J. R. Halloway wrote to P.K. Venn."_s, u"No answer came."_s});
        row("single letter with a name", {u"Mara T. Quill spoke."_s, u"It was late."_s});
        row("acronym within", {u"The U.S. Navy sailed."_s, u"It came back."_s});
        row("acronym at the end",
            {u"They moved to the U.S. in spring."_s, u"He left the U.S."_s, u"The rest stayed."_s});
        row("company at the end", {u"She works at Plover Inc."_s, u"He does not."_s});
        row("company within", {u"Plover Inc. Director Osei resigned."_s});
        row("decimal number", {u"It grew by 3.5 percent."_s, u"Prices fell 2.1."_s});
        row("year at the end", {u"That was in 1987."_s, u"The town grew."_s});
        row("number sign",
            {u"He wore No. 7 that day."_s, u"Was it fair? "_s.trimmed(), u"No."_s,
                u"It was not."_s});
        row("quotation that ends the sentence", {u"“We won.”"_s, u"Nobody cheered."_s});
        row("quotation within the sentence", {u"“Stop!” he cried."_s, u"They ran."_s});
        row("bracket closes after the stop", {u"(It was closed.)"_s, u"They waited."_s});
        row("web address", {u"See example.org/a.html for more."_s, u"It is free."_s});
        row("german quotes and abbreviations",
            {u"Das gilt z.B. für Dr. Ahlers."_s, u"„Nein“, sagte er."_s, u"Er ging am 3. März."_s});
        row("french guillemets", {u"« Où est-il ? »"_s, u"Mme. Bellec se tut."_s});
        row("spanish openers", {u"¿Quién vino?"_s, u"¡Nadie!"_s, u"El Sr. Robles calló."_s});
        row("russian", {u"Он жил на ул. Садовой."_s, u"Это было в 1990 г."_s, u"Он уехал."_s});
        row("greek question mark is a semicolon, not split", {u"Πού πήγε; Κανείς δεν ξέρει."_s});
        row("arabic", {u"أين ذهب؟"_s, u"لا أحد يعرف."_s});
        row("hindi", {u"वह चला गया।"_s, u"कोई नहीं आया।"_s});
        row("japanese without spaces",
            {u"雨が降った。"_s, u"「誰も来ない。」"_s, u"静かだった。"_s}, u""_s);
        row("chinese", {u"他走了吗？"_s, u"没有人知道！"_s}, u""_s);
        row("emoji after the stop", {u"Great!"_s, u"😀 Next one."_s});
        row("blocks", {u"A heading"_s, u"First sentence."_s, u"Last"_s}, u"\n"_s);
        row("blank blocks", {u"One"_s, u"Two"_s}, u"\n \n\n"_s);
        row("line break within a sentence", {u"One line\u2028and another."_s, u"End."_s});
        row("list number at the start", {u"1. Buy bread."_s, u"2. Go home."_s}, u"\n"_s);
    }

    void splits()
    {
        QFETCH(QStringList, expected);
        QFETCH(QString, separator);
        const auto text = expected.join(separator);
        QStringList found;
        for (const auto range : sentences(text))
            found += text.sliced(range.start, range.length());
        QCOMPARE(found, expected);
    }

    void findsTheOneAtAPosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("sentence");
        const auto text = u"  One came. Two left.\n\nThree"_s;
        QTest::newRow("white space before the first") << text << 0LL << u"One came."_s;
        QTest::newRow("within the first") << text << 5LL << u"One came."_s;
        QTest::newRow("between two") << text << 11LL << u"One came."_s;
        QTest::newRow("first letter of the second") << text << 12LL << u"Two left."_s;
        QTest::newRow("end of a block") << text << 21LL << u"Two left."_s;
        QTest::newRow("empty block") << text << 22LL << u""_s;
        QTest::newRow("end of the text") << text << text.size() << u"Three"_s;
        QTest::newRow("beyond the end") << text << 999LL << u"Three"_s;
        QTest::newRow("empty text") << u""_s << 0LL << u""_s;
    }

    void findsTheOneAtAPosition()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        const auto range = sentenceAt(text, position);
        QTEST(text.sliced(range.start, range.length()), "sentence");
    }

    void staysLinear_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("stops only") << u"."_s;
        QTest::newRow("spaced stops") << u"! "_s;
        QTest::newRow("initials only") << u"A. "_s;
        QTest::newRow("closers") << u".)"_s;
    }

    void staysLinear()
    {
        QFETCH(QString, piece);
        const auto text = piece.repeated(500'000);
        QElapsedTimer timer;
        timer.start();
        sentences(text);
        QCOMPARE_LT(timer.elapsed(), 5'000);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
