// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/writtendate.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestWrittenDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("iso");
        QTest::newRow("folders") << u"https://lantern.example/2023/11/04/pier"_s << u"2023-11-04"_s;
        QTest::newRow("one digit each")
            << u"https://lantern.example/2023/1/4/pier"_s << u"2023-01-04"_s;
        QTest::newRow("joined") << u"https://lantern.example/news-20231104.html"_s
                                << u"2023-11-04"_s;
        QTest::newRow("name of the month")
            << u"https://lantern.example/2023/november/04/pier"_s << u"2023-11-04"_s;
        QTest::newRow("year and month only")
            << u"https://lantern.example/pier/2022/12"_s << QString();
        QTest::newRow("year and a number") << u"https://lantern.example/2022-125"_s << QString();
    }

    void inAddress()
    {
        QFETCH(QString, address);
        QTEST(dateInAddress(address), "iso");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("words");
        QTest::newRow("day, name, year")
            << u"Posted 4 November 2023 by Ida"_s << u"2023-11-04"_s << u"4 November 2023"_s;
        QTest::newRow("name, day, year")
            << u"March 3rd, 2024"_s << u"2024-03-03"_s << u"March 3rd, 2024"_s;
        QTest::newRow("German, with a time of day")
            << u"Stand: 27.1.2022, 14:05 Uhr"_s << u"2022-01-27"_s << u"27.1.2022, 14:05 Uhr"_s;
        QTest::newRow("day first, year of two digits")
            << u"(3.4.21)"_s << u"2021-04-03"_s << u"3.4.21"_s;
        QTest::newRow("month first, where no day is")
            << u"12.16.2025"_s << u"2025-12-16"_s << u"12.16.2025"_s;
        QTest::newRow("dots with spaces") << u"3. 4. 2021"_s << u"2021-04-03"_s << u"3. 4. 2021"_s;
        QTest::newRow("slashes") << u"11/28/25"_s << u"2025-11-28"_s << u"11/28/25"_s;
        QTest::newRow("Japanese") << u"2023年11月4日"_s << u"2023-11-04"_s << u"2023年11月4日"_s;
        QTest::newRow("first of two")
            << u"1 May 2020, changed 2 May 2020"_s << u"2020-05-01"_s << u"1 May 2020"_s;
        QTest::newRow("no day of any month") << u"31.2.2020"_s << QString() << QString();
        QTest::newRow("number of a version") << u"Version 3.4.5"_s << QString() << QString();
        QTest::newRow("year alone") << u"since 1998"_s << QString() << QString();
        QTest::newRow("numbers without a year") << u"3 of 4, then 5"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void finds()
    {
        QFETCH(QString, text);
        const auto date = findWrittenDate(text);
        QTEST(date ? date->iso : QString(), "iso");
        QTEST(date ? text.sliced(date->range.start, date->range.length()) : QString(), "words");
    }
};

QTEST_GUILESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
