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
