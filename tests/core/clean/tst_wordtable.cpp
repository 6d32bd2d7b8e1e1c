// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/wordtable.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestWordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("hyphens") << u"post-body"_s << QStringList{u"post"_s, u"body"_s};
        QTest::newRow("humps") << u"postBody"_s << QStringList{u"post"_s, u"Body"_s};
        QTest::newRow("digits end a word") << u"col12md"_s << QStringList{u"col"_s, u"md"_s};
        QTest::newRow("single letters are dropped") << u"a-post b"_s << QStringList{u"post"_s};
        QTest::newRow("several classes")
            << u"entry  widget_area"_s << QStringList{u"entry"_s, u"widget"_s, u"area"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void cutsNames()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, parts);
        QStringList found;
        forEachNamePart(name, [&](QStringView part) { found.append(part.toString()); });
        QCOMPARE(found, parts);
    }

    void hashesWithoutCase()
    {
        QCOMPARE(wordHash(u"Stra\u00dfe \u0130I"_s.first(6)), wordHash(u"sTRA\u00dfE"_s));
        QCOMPARE(wordHash(u"TITLE"_s), wordHash(u"title"_s));
        QVERIFY(wordHash(u"title"_s) != wordHash(u"title"_s, 1));
    }
};

QTEST_GUILESS_MAIN(TestWordTable)
#include "tst_wordtable.moc"
