// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/sayinggroups.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestSayingGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void staysFast();
};

static QList<Saying> sayings(const QStringList &words)
{
    QList<Saying> list;
    for (const auto &each : words) {
        Saying saying;
        saying.words = each;
        list.append(saying);
    }
    return list;
}

/// "0 same, 2 trimmed" for each group.
static QStringList lines(const QList<SayingGroup> &groups)
{
    QStringList result;
    for (const auto &group : groups) {
        QStringList members;
        for (const auto &member : group.members)
            members.append(u"%1 %2"_s.arg(member.saying).arg(nameOf(member.wording)));
        result.append(members.join(u", "_s));
    }
    return result;
}

void TestSayingGroups::groups_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const QString full = u"“We checked every bolt of the old bridge before winter.”"_s;
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("different things")
        << QStringList{full, u"“The harbour will be closed on Monday.”"_s}
        << QStringList{u"0 same"_s, u"1 same"_s};
    QTest::newRow("other marks and case")
        << QStringList{full, u"\"we checked every bolt of the old bridge before winter\""_s}
        << QStringList{u"0 same, 1 same"_s};
    QTest::newRow("cut at the end") << QStringList{u"“We checked every bolt of the old bridge.”"_s,
        full} << QStringList{u"0 trimmed, 1 same"_s};
    QTest::newRow("cut in the middle, marked")
        << QStringList{full, u"“We checked every bolt … before winter.”"_s}
        << QStringList{u"0 same, 1 trimmed"_s};
    QTest::newRow("cut in the middle, not marked")
        << QStringList{full, u"“We checked every bolt before winter.”"_s}
        << QStringList{u"0 same, 1 altered"_s};
    QTest::newRow("a word replaced")
        << QStringList{full, u"“We checked every screw of the old bridge before winter.”"_s}
        << QStringList{u"0 same, 1 altered"_s};
    QTest::newRow("short words must be equal") << QStringList{u"“No comment.”"_s, u"“No comment”"_s,
        u"“No idea.”"_s} << QStringList{u"0 same, 1 same"_s, u"2 same"_s};
    QTest::newRow("common words are no likeness")
        << QStringList{u"“We have to go to the bridge and look.”"_s,
               u"“We have to ask the harbour board for its money.”"_s}
        << QStringList{u"0 same"_s, u"1 same"_s};
}

void TestSayingGroups::groups()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(groupSayings(sayings(words))), expected);
}

void TestSayingGroups::staysFast()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(
            u"“We have to say number %1 of the %2 things we have to do in town %3.”"_s.arg(i)
                .arg(i * 7)
                .arg(i * 13));
    QElapsedTimer timer;
    timer.start();
    groupSayings(sayings(words));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestSayingGroups)
#include "tst_sayinggroups.moc"
