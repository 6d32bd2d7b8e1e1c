// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Quotations from the command line.
class TestQuotesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsWhatSomebodySaid();
    void joinsAndSplits();
    void marksWords();
    void changesSpeakerKindAndBorders();
    void findsTermsAgain();
    void keepsDecisionsWhenItSuggestsAgain();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QJsonArray quotes() { return m_program->run({u"quotes"_s, u"1"_s, u"--json"_s}).array(); }

    std::unique_ptr<Program> m_program;
};

void TestQuotesCommand::init()
{
    m_program = std::make_unique<Program>();
    const auto bridge = m_program->write(u"bridge.txt"_s,
        u"The bridge\n\n“The old bridge is safe for the whole winter,” said Ada Hill.\n\n"
        "“We checked every bolt. We will do it again,” said Hill.\n"_s.toUtf8());
    const auto ferry = m_program->write(u"ferry.txt"_s,
        u"The ferry\n\n“The old bridge is safe for the winter,” said Ada Hill.\n"_s.toUtf8());
    QCOMPARE(m_program->run({u"import"_s, bridge, ferry}).code, 0);
    QCOMPARE(quotes().size(), 2);
}

void TestQuotesCommand::groupsWhatSomebodySaid()
{
    const QStringList call{u"quotes"_s, u"--speaker"_s, u"Ada Hill"_s, u"--grouped"_s};
    const auto groups = m_program->run(call + QStringList{u"--json"_s}).array();
    QCOMPARE(groups.size(), 2);
    const auto sayings = groups[0][u"sayings"].toArray();
    QCOMPARE(sayings.size(), 2);
    QCOMPARE(sayings[0][u"wording"].toString(), u"same"_s);
    QCOMPARE(sayings[1][u"wording"].toString(), u"altered"_s);
    QCOMPARE(sayings[1][u"article"].toInt(), 2);
    QVERIFY(m_program->run(call).out.contains(u"altered"_s));
}

void TestQuotesCommand::joinsAndSplits()
{
    const auto first = quotes()[0][u"id"].toString();
    const auto second = quotes()[1][u"id"].toString();
    QCOMPARE(m_program->run({u"join-quotes"_s, u"1"_s, first, second}).line(), first);
    QCOMPARE(quotes().size(), 1);
    const auto split =
        m_program->run({u"split-quote"_s, u"1"_s, first, u"--before"_s, u"We will"_s});
    QCOMPARE(split.code, 0);
    QCOMPARE(quotes().size(), 2);
    QCOMPARE(m_program->run({u"undo"_s}).code, 0);
    QCOMPARE(m_program->run({u"undo"_s}).code, 0);
    QCOMPARE(quotes().size(), 2);
    QCOMPARE(quotes()[1][u"id"].toString(), second);
}

void TestQuotesCommand::marksWords()
{
    const auto marked =
        m_program->run({u"quote"_s, u"1"_s, u"--quote"_s, u"said Ada"_s, u"--speaker"_s,
            u"Harbour Office"_s, u"--actor-kind"_s, u"organisation"_s, u"--kind"_s, u"indirect"_s});
    QCOMPARE(marked.code, 0);
    QCOMPARE(quotes().size(), 3);
    const auto quotation = quotes()[1].toObject();
    QCOMPARE(quotation[u"id"].toString(), marked.line());
    QCOMPARE(quotation[u"kind"].toString(), u"indirect"_s);
    QCOMPARE(quotation[u"speaker"][u"name"].toString(), u"Harbour Office"_s);
    QCOMPARE(m_program->run({u"undo"_s}).code, 0);
    QCOMPARE(quotes().size(), 2);
    QVERIFY(!m_program->run({u"actors"_s}).out.contains(u"Harbour Office"_s));
}

void TestQuotesCommand::changesSpeakerKindAndBorders()
{
    const auto before = quotes();
    const auto id = before[0][u"id"].toString();
    const QStringList call{u"quote"_s, u"1"_s, id};
    QCOMPARE(m_program->run(call + QStringList{u"--speaker"_s, u"Omar Reyes"_s}).line(), id);
    QCOMPARE(m_program->run(call + QStringList{u"--kind"_s, u"mixed"_s}).line(), id);
    QCOMPARE(m_program->run(call + QStringList{u"--quote"_s, u"is safe for the whole winter,”"_s})
                 .line(),
        id);
    auto changed = quotes()[0].toObject();
    QCOMPARE(changed[u"speaker"][u"name"].toString(), u"Omar Reyes"_s);
    QCOMPARE(changed[u"kind"].toString(), u"mixed"_s);
    QCOMPARE(changed[u"state"].toString(), u"confirmed"_s);
    QVERIFY(m_program->run({u"quotes"_s, u"1"_s}).out.contains(u"    is safe for the whole"_s));
    QCOMPARE(m_program->run(call + QStringList{u"--speaker"_s, u""_s}).code, 0);
    QVERIFY(!quotes()[0].toObject().contains(u"speaker"));
    QCOMPARE(m_program->run(call + QStringList{u"--speaker"_s, u"hill"_s}).code, 0);
    QCOMPARE(quotes()[0][u"speaker"][u"name"].toString(), u"Ada Hill"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_program->run({u"undo"_s}).code, 0);
    QCOMPARE(quotes(), before);
}

void TestQuotesCommand::findsTermsAgain()
{
    const auto inn = m_program->write(
        u"inn.txt"_s, u"The inn\n\nThe inn, known as “the Needle,” is closed.\n"_s.toUtf8());
    QCOMPARE(m_program->run({u"import"_s, inn}).code, 0);
    QVERIFY(m_program->run({u"quotes"_s, u"3"_s, u"--json"_s}).array().isEmpty());
    const auto terms = m_program->run({u"quotes"_s, u"3"_s, u"--terms"_s, u"--json"_s}).array();
    QCOMPARE(terms.size(), 1);
    const auto same = m_program->run(
        {u"quote"_s, u"3"_s, u"--quote"_s, u"the Needle"_s, u"--kind"_s, u"mixed"_s});
    QCOMPARE(same.line(), terms[0][u"id"].toString());
    QCOMPARE(m_program->run({u"quotes"_s, u"3"_s, u"--json"_s}).array().size(), 1);
}

void TestQuotesCommand::keepsDecisionsWhenItSuggestsAgain()
{
    const auto first = quotes()[0][u"id"].toString();
    const auto second = quotes()[1][u"id"].toString();
    QCOMPARE(m_program->run({u"confirm"_s, first}).code, 0);
    QCOMPARE(m_program->run({u"reject"_s, second}).code, 0);
    QCOMPARE(m_program->run({u"suggest"_s}).code, 0);
    QCOMPARE(quotes().size(), 1);
    QCOMPARE(quotes()[0][u"id"].toString(), first);
    QCOMPARE(quotes()[0][u"state"].toString(), u"confirmed"_s);
}

void TestQuotesCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("grouped without a speaker") << QStringList{u"quotes"_s, u"--grouped"_s} << 2;
    QTest::newRow("nobody of that name")
        << QStringList{u"quotes"_s, u"--speaker"_s, u"Nobody"_s, u"--grouped"_s} << 1;
    QTest::newRow("join one") << QStringList{u"join-quotes"_s, u"1"_s, u"00"_s} << 2;
    QTest::newRow("no such quotation")
        << QStringList{u"join-quotes"_s, u"1"_s, u"zz"_s, u"zy"_s} << 1;
    QTest::newRow("quote nothing") << QStringList{u"quote"_s, u"1"_s} << 2;
    QTest::newRow("change nothing") << QStringList{u"quote"_s, u"1"_s, u"zz"_s} << 2;
    QTest::newRow("change what is not there")
        << QStringList{u"quote"_s, u"1"_s, u"zz"_s, u"--kind"_s, u"term"_s} << 1;
    QTest::newRow("no such kind") << QStringList{u"quote"_s, u"1"_s, u"--quote"_s, u"bridge"_s,
        u"--kind"_s, u"loud"_s} << 2;
    QTest::newRow("no such kind of actor") << QStringList{u"quote"_s, u"1"_s, u"--quote"_s,
        u"The bridge"_s, u"--speaker"_s, u"New"_s, u"--actor-kind"_s, u"ghost"_s}
                                           << 2;
    QTest::newRow("words that are not there")
        << QStringList{u"quote"_s, u"1"_s, u"--quote"_s, u"no such words"_s} << 1;
    QTest::newRow("split without words") << QStringList{u"split-quote"_s, u"1"_s, u"zz"_s} << 2;
}

void TestQuotesCommand::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const auto ran = m_program->run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestQuotesCommand)
#include "tst_quotescommand.moc"
