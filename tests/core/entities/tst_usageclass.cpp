// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/usageclass.h"

#include <QSet>
#include <QTest>

using namespace postil;

class UsageClassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTreesAndLevelsApart();
    void nestsNarrowClassesInWideOnes();
    void isKnownEvenInTheFirstClass();
};

void UsageClassTest::tellsTreesAndLevelsApart()
{
    const UsageClass usage(0, 0);
    QSet<quint32> numbers;
    for (int tree = 0; tree < UsageClass::trees; ++tree)
        numbers += QSet{usage.wide(tree), usage.middle(tree), usage.narrow(tree)};
    QCOMPARE(numbers.size(), 6);
    QVERIFY(!numbers.contains(0));
}

void UsageClassTest::nestsNarrowClassesInWideOnes()
{
    const UsageClass one(0b00011'0010'001, 0b11111'1111'111);
    const UsageClass other(0b00011'0010'111, 0);
    QCOMPARE(one.wide(0), other.wide(0));
    QCOMPARE(one.middle(0), other.middle(0));
    QVERIFY(one.narrow(0) != other.narrow(0));
    QVERIFY(one.wide(1) != other.wide(1));
}

void UsageClassTest::isKnownEvenInTheFirstClass()
{
    QVERIFY(UsageClass(0, 0).isKnown());
    QVERIFY(!UsageClass().isKnown());
    QCOMPARE(UsageClass().narrow(1), 0U);
    QCOMPARE(UsageClass(UsageClass(7, 9).packed()).narrow(1), UsageClass(7, 9).narrow(1));
}

QTEST_APPLESS_MAIN(UsageClassTest)
#include "tst_usageclass.moc"
