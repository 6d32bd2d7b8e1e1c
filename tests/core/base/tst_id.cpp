// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/base/id.h"

#include <QSet>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUniqueAndInOrder()
    {
        static constexpr int count = 20'000;
        QSet<ArticleId> seen;
        ArticleId last;
        for (int i = 0; i < count; ++i) {
            const auto id = ArticleId::create();
            QVERIFY(last < id);
            seen.insert(id);
            last = id;
        }
        QCOMPARE(seen.size(), count);
    }

    void areOfVersion7()
    {
        const auto text = ArticleId::create().toString();
        QCOMPARE(text.size(), 36);
        QCOMPARE(text[14], u'7');
    }

    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        QTest::newRow("as written") << u"01910000-0000-7000-8000-000000000001"_s << true;
        QTest::newRow("upper case") << u"01910000-0000-7000-8000-00000000ABCD"_s << true;
        QTest::newRow("without dashes") << u"01910000000070008000000000000001"_s << true;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("too short") << u"01910000-0000"_s << false;
        QTest::newRow("no hexadecimal") << u"01910000000070008000000000000x0x"_s << false;
    }

    void parse()
    {
        QFETCH(QString, text);
        QFETCH(bool, isId);
        QCOMPARE(!ArticleId::fromString(text).isNull(), isId);
    }

    void comeBackFromText()
    {
        const auto id = ArticleId::create();
        QCOMPARE(ArticleId::fromString(id.toString()), id);
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
