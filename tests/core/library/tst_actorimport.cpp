// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"
#include "core/library/library.h"
#include "core/text/csv.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

using Action = ActorImportStep::Action;

class TestActorImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::open(m_folder->filePath(u"library.postil"_s));
        auto board = actor(u"Harbour Board"_s, ActorKind::Organisation);
        m_board = *records().add(board);
        auto orla = actor(u"Orla Venn"_s);
        orla.aliases = {u"Орла Венн"_s, u"a;b\\c"_s};
        orla.aliasLanguages = {{u"Орла Венн"_s, u"ru"_s}};
        orla.roles = {{u"Head, of sorts"_s, u"2004"_s, {}}};
        orla.organisation = m_board.id;
        orla.externalId = u"Q42"_s;
        orla.color = 2;
        orla.tags = {u"=ferries"_s, u"x; y"_s};
        orla.attributes = {{u"party"_s, u"-none"_s}};
        orla.note = u"Two\nlines, \"quoted\""_s;
        m_orla = *records().add(orla);
    }

    void changesNothingWhenItsOwnExportComesBack()
    {
        const auto before = *m_library->actors();
        const auto steps = plan(exported());
        QCOMPARE(steps.size(), 2);
        for (const auto &step : steps)
            QVERIFY2(step.action == Action::Keep, qPrintable(step.notes.join(u' ')));
        QVERIFY(records().import(steps));
        QCOMPARE(*m_library->actors(), before);
    }

    void makesTheSameActorsInAnEmptyLibrary()
    {
        auto rows = fromCsv(exported());
        for (auto row = std::next(rows.begin()); row != rows.end(); ++row)
            row->first().clear(); // ids are another library's
        m_library = *Library::open(m_folder->filePath(u"other.postil"_s));
        QVERIFY(records().import(plan(toCsv(rows))));
        const auto orla = *records().find(u"Orla Venn"_s);
        QCOMPARE(orla.organisation, records().find(u"Harbour Board"_s)->id);
        QCOMPARE(sameBut(orla), sameBut(m_orla));
        QVERIFY(m_library->undo());
        QVERIFY(m_library->actors()->isEmpty());
    }

    void plans_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *what, const QString &table, Action action,
                             const QString &note) {
            QTest::newRow(what) << table << action << note;
        };
        row("a new one", u"name,kind\nIva Lorne,person"_s, Action::Add, u"new"_s);
        row("known by name", u"name,tags\nOrla Venn,pier"_s, Action::Change, u"tags"_s);
        row("known by alias", u"name,kind\nОрла Венн,person"_s, Action::Change,
            u"becomes an alias"_s);
        row("known by number", u"name,wikidata\nO. Venn,Q42"_s, Action::Change,
            u"becomes an alias"_s);
        row("nothing new", u"name\nOrla Venn"_s, Action::Keep, u""_s);
        row("another number", u"name,wikidata\nOrla Venn,Q43"_s, Action::Conflict,
            u"the row says Q43"_s);
        row("no number", u"name,wikidata\nOrla Venn,42"_s, Action::Conflict,
            u"no Wikidata number"_s);
        row("an unknown kind", u"name,kind\nIva,robot"_s, Action::Conflict, u"no kind"_s);
        row("no name", u"name,kind\n,person"_s, Action::Conflict, u"no name"_s);
        row("an unknown id", u"id,name\n01890000-0000-7000-8000-000000000000,Iva"_s,
            Action::Conflict, u"no actor has this id"_s);
        row("no id at all", u"id,name\nx,Iva"_s, Action::Conflict, u"is no id"_s);
        row("another kind is another actor", u"name,kind\nOrla Venn,place"_s, Action::Add,
            u"new"_s);
        row("a new organisation", u"name,organisation\nOrla Venn,Ferry Crew"_s, Action::Change,
            u"speaks for Ferry Crew"_s);
        row("unknown columns are left out", u"name,shoe size\nOrla Venn,43"_s, Action::Keep, u""_s);
    }

    void plans()
    {
        QFETCH(QString, table);
        QFETCH(QString, note);
        const auto steps = plan(table.toUtf8());
        QCOMPARE(steps.size(), 1);
        QTEST(steps.first().action, "action");
        QVERIFY2(steps.first().notes.join(u"; "_s).contains(note),
            qPrintable(steps.first().notes.join(u"; "_s)));
    }

    void refusesARowThatMeansTheSameActorAgain()
    {
        const auto steps = plan("name,wikidata\nOrla Venn,\nO. Venn,Q42\n");
        QCOMPARE(steps.last().action, Action::Conflict);
        QVERIFY(records().import(steps));
        QVERIFY(
            m_library->history()->constLast().label != u"Imported actors: 0 added, 0 changed"_s);
    }

    void makesALosingNameAnAlias()
    {
        const auto steps = plan("id,name\n" + m_orla.id.toString().toUtf8() + ",Orla B. Venn\n");
        QVERIFY(records().import(steps));
        const auto orla = *records().find(u"Orla B. Venn"_s);
        QCOMPARE(orla.aliases, QStringList({u"Orla Venn"_s, u"Орла Венн"_s, u"a;b\\c"_s}));
        QCOMPARE(orla.tags, m_orla.tags);
        QVERIFY(m_library->undo());
        QCOMPARE(*records().find(u"Orla Venn"_s), m_orla);
    }

    void refusesATableWithoutNames()
    {
        QCOMPARE(fromTable(fromCsv("kind,tags\nperson,x\n")).error().code, ErrorCode::Malformed);
        QCOMPARE(fromTable({}).error().code, ErrorCode::Malformed);
    }

private:
    ActorRecords records() { return m_library->actorRecords(); }
    QByteArray exported() { return toCsv(toTable(*records().summaries())); }
    QList<ActorImportStep> plan(const QByteArray &csv)
    {
        return planActorImport(*fromTable(fromCsv(csv)), *m_library->actors());
    }

    static Actor actor(const QString &name, ActorKind kind = ActorKind::Person)
    {
        return {{}, kind, name, {}, {}, {}, {}};
    }

    /// Without what another library gives anew.
    static Actor sameBut(Actor actor)
    {
        actor.id = {};
        actor.organisation = {};
        return actor;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    Actor m_board, m_orla;
};

QTEST_GUILESS_MAIN(TestActorImport)
#include "tst_actorimport.moc"
