// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/clausereader.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestClauseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSubjects_data();
    void findsSubjects();
    void partsSentences_data();
    void partsSentences();
};

static SentenceTokens read(const Document &document)
{
    return readSentenceTokens(
        document, findMarkedSpans(document, u"en"_s), CueLexicon::forLanguage(u"en"_s));
}

static void row(const char *name, const QString &text, const QString &verb, const QString &subject)
{
    QTest::newRow(name) << text << verb << subject;
}

void TestClauseReader::findsSubjects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("subject");
    row("name", u"Ada Hill said so."_s, u"said"_s, u"Ada Hill"_s);
    row("pronoun", u"But she said so."_s, u"said"_s, u"she"_s);
    row("auxiliary and adverb", u"Ada Hill has repeatedly said so."_s, u"said"_s, u"Ada Hill"_s);
    row("day before the verb", u"Ada Hill on Monday said so."_s, u"said"_s, u"Ada Hill"_s);
    row("phrase with of", u"The head of the harbour said so."_s, u"said"_s,
        u"The head of the harbour"_s);
    row("apposition between", u"Ada Hill, a farmer, said so."_s, u"said"_s, u"Ada Hill"_s);
    row("brackets between", u"Ada Hill (R-Fla.) said so."_s, u"said"_s, u"Ada Hill"_s);
    row("relative clause", u"Peter Voss met Ada Hill, who said so."_s, u"said"_s, u"who"_s);
    row("second verb", u"Ada Hill rose and said so."_s, u"said"_s, u"Ada Hill"_s);
    row("gerund", u"Ada Hill said no, adding that it was late."_s, u"adding"_s, u"Ada Hill"_s);
    row("gerund at the start", u"Warning the town, Ada Hill left."_s, u"Warning"_s, u"Ada Hill"_s);
    row("noun that looks like a verb", u"The Hill campaign said so."_s, u"said"_s,
        u"The Hill campaign"_s);
}

void TestClauseReader::findsSubjects()
{
    QFETCH(QString, text);
    QFETCH(QString, verb);
    QFETCH(QString, subject);
    const auto document = Document::fromLines(text);
    const auto all = read(document);
    const ClauseReader clauses(all);
    for (qsizetype at = 0; at < qsizetype(all.tokens.size()); ++at) {
        if (document.textOf(all.tokens[at].range) != verb)
            continue;
        const auto phrase = clauses.subjectOf(at);
        QVERIFY(phrase);
        const TextRange range{
            all.tokens[phrase->first].range.start, all.tokens[phrase->end - 1].range.end};
        QCOMPARE(document.textOf(range), subject);
        return;
    }
    QFAIL("the verb is no token");
}

void TestClauseReader::partsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << u"It rained. It stopped."_s << 2;
    QTest::newRow("title") << u"Mr. Voss left."_s << 1;
    QTest::newRow("initials") << u"J. R. Voss left. She stayed."_s << 2;
    QTest::newRow("state") << u"Ada Hill (R-Fla.) left."_s << 1;
    QTest::newRow("figures") << u"It costs 3.50 now."_s << 1;
    QTest::newRow("question in marks") << u"“Why?” asked Voss."_s << 1;
    QTest::newRow("statement in marks") << u"“So it is.” Voss left."_s << 2;
    QTest::newRow("two paragraphs") << u"It rained\nIt stopped"_s << 2;
}

void TestClauseReader::partsSentences()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(int(read(Document::fromLines(text)).sentences.size()), count);
}

QTEST_APPLESS_MAIN(TestClauseReader)
#include "tst_clausereader.moc"
