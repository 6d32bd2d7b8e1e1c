// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/pageaddress.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestPageAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPagesApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address");
        const auto page = u"quay.example/news/pier"_s;
        QTest::newRow("plain") << u"https://quay.example/news/pier"_s << page;
        QTest::newRow("www and no encryption") << u"http://www.quay.example/news/pier"_s << page;
        QTest::newRow("capitals in the host") << u"https://Quay.Example/news/pier"_s << page;
        QTest::newRow("slash at the end") << u"https://quay.example/news/pier/"_s << page;
        QTest::newRow("fragment") << u"https://quay.example/news/pier#comments"_s << page;
        QTest::newRow("campaign") << u"https://quay.example/news/pier?utm_source=x&fbclid=1"_s
                                  << page;
        QTest::newRow("query that chooses")
            << u"https://quay.example/news?id=7&utm_medium=m"_s << u"quay.example/news?id=7"_s;
        QTest::newRow("order of the query")
            << u"https://quay.example/n?b=2&a=1"_s << u"quay.example/n?a=1?b=2"_s;
        QTest::newRow("capitals in the path")
            << u"https://quay.example/News"_s << u"quay.example/News"_s;
        QTest::newRow("a file") << u"file:///home/me/pier.html"_s << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("not an address") << u"the pier"_s << QString();
    }

    void tellsPagesApart()
    {
        QFETCH(QString, url);
        QFETCH(QString, address);
        QCOMPARE(pageAddress(url), address);
    }
};

QTEST_GUILESS_MAIN(TestPageAddress)
#include "tst_pageaddress.moc"
