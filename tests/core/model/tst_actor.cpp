// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/actor.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestActor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRoles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::newRow("title only")
            << u"Mayor of Arkholm"_s << u"Mayor of Arkholm"_s << u""_s << u""_s;
        QTest::newRow("still held") << u"Mayor, 2004–"_s << u"Mayor"_s << u"2004"_s << u""_s;
        QTest::newRow("from a year to a day")
            << u"Mayor, 2004-2012-03-09"_s << u"Mayor"_s << u"2004"_s << u"2012-03-09"_s;
        QTest::newRow("until") << u"Mayor, –2012"_s << u"Mayor"_s << u""_s << u"2012"_s;
        QTest::newRow("comma in the title")
            << u"Minister of Sea, Air and Post, 1999 – 2001"_s << u"Minister of Sea, Air and Post"_s
            << u"1999"_s << u"2001"_s;
        QTest::newRow("comma and no date")
            << u"Minister, acting"_s << u"Minister, acting"_s << u""_s << u""_s;
    }

    void readsRoles()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, from);
        QFETCH(QString, until);
        const ActorRole role{title, from, until};
        QCOMPARE(roleOf(text), role);
        QCOMPARE(roleOf(toText(role)), role);
    }

    void readsWikidataNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("number") << u"Q42"_s << u"Q42"_s;
        QTest::newRow("lower case and spaces") << u" q42 "_s << u"Q42"_s;
        QTest::newRow("address") << u"https://www.wikidata.org/wiki/Q42"_s << u"Q42"_s;
        QTest::newRow("no letter") << u"42"_s << u""_s;
        QTest::newRow("zero first") << u"Q042"_s << u""_s;
        QTest::newRow("something else") << u"Q42 or so"_s << u""_s;
    }

    void readsWikidataNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QCOMPARE(wikidataNumber(typed).value_or(QString()), number);
    }

    void absorbsWithoutLosingANameOrAWord()
    {
        Actor kept;
        kept.name = u"Orla Venn"_s;
        kept.note = u"First."_s;
        kept.attributes = {{u"party"_s, u"none"_s}};
        Actor other;
        other.name = u"Орла Венн"_s;
        other.aliases = {u"Orla Venn"_s, u"Venn"_s};
        other.aliasLanguages = {{u"Venn"_s, u"en"_s}};
        other.note = u"Second."_s;
        other.externalId = u"Q7"_s;
        other.attributes = {{u"party"_s, u"all"_s}, {u"born"_s, u"1960"_s}};
        absorb(kept, other);
        QCOMPARE(kept.aliases, QStringList({u"Орла Венн"_s, u"Venn"_s}));
        QCOMPARE(kept.aliasLanguages.value(u"Venn"_s), u"en"_s);
        QCOMPARE(kept.note, u"First.\n\nSecond."_s);
        QCOMPARE(kept.externalId, u"Q7"_s);
        QCOMPARE(kept.attributes.value(u"party"_s), u"none"_s);
        QCOMPARE(kept.attributes.value(u"born"_s), u"1960"_s);
    }
};

QTEST_GUILESS_MAIN(TestActor)
#include "tst_actor.moc"
