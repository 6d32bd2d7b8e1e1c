// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

#include <QXmlStreamReader>

using namespace postil;
using namespace Qt::StringLiterals;

/// The desk of actors from the command line.
class TestActorCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(
            m_program->run({u"import"_s, m_program->write(u"dock.txt"_s, dockArticle())}).code, 0);
        QCOMPARE(m_program
                     ->run({u"tag"_s, u"1"_s, u"--quote"_s, u"Marta Lind"_s, u"--actor"_s,
                         u"Marta Lind"_s})
                     .code,
            0);
    }

    void editsTheRecordAndUndoesIt()
    {
        run({u"actor"_s, u"Dock Board"_s, u"--new"_s, u"--kind"_s, u"organisation"_s});
        const auto edited = run({u"actor"_s, u"Marta Lind"_s, u"--role"_s,
            u"Head of the union, 2019–"_s, u"--organisation"_s, u"Dock Board"_s, u"--wikidata"_s,
            u"q42"_s, u"--tag"_s, u"docks"_s, u"--attribute"_s, u"party=none"_s, u"--alias"_s,
            u"Марта Линд [ru]"_s, u"--color"_s, u"3"_s});
        const auto json = QJsonDocument::fromJson(edited.out.toUtf8()).object();
        QCOMPARE(json[u"externalId"_s].toString(), u"Q42"_s);
        QCOMPARE(json[u"roles"_s][0][u"from"_s].toString(), u"2019"_s);
        QCOMPARE(json[u"attributes"_s][u"party"_s].toString(), u"none"_s);
        QCOMPARE(json[u"aliasLanguages"_s][u"Марта Линд"_s].toString(), u"ru"_s);
        run({u"undo"_s});
        QVERIFY(run({u"actor"_s, u"Marta Lind"_s}).out.contains(u"\"externalId\":\"\""_s));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such actor") << QStringList{u"actor"_s, u"Nobody"_s} << u"no actor"_s;
        QTest::newRow("number") << QStringList{u"actor"_s, u"Marta Lind"_s, u"--wikidata"_s,
            u"42"_s} << u"no Wikidata number"_s;
        QTest::newRow("merge with itself") << QStringList{u"merge-actors"_s, u"Marta Lind"_s,
            u"Marta Lind"_s} << u"another actor"_s;
        QTest::newRow("split nothing") << QStringList{u"split-actor"_s, u"Marta Lind"_s, u"--to"_s,
            u"X"_s, u"--words"_s, u"zzz"_s}
                                       << u"no such mention"_s;
        QTest::newRow("no places") << QStringList{u"tag"_s, u"--everywhere"_s, u"--quote"_s,
            u"zzz"_s, u"--actor"_s, u"X"_s}
                                   << u"No article"_s;
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const auto ran = m_program->run(arguments);
        QVERIFY(ran.code != 0);
        QVERIFY2(ran.error.contains(message), qPrintable(ran.error));
    }

    void tagsEverywhereMergesAndSplits()
    {
        QVERIFY(run({u"places"_s, u"Lind"_s}).out.count(u'\n') >= 3);
        run({u"tag"_s, u"--everywhere"_s, u"--quote"_s, u"Lind"_s, u"--actor"_s, u"M. Lind"_s});
        run({u"merge-actors"_s, u"Marta Lind"_s, u"M. Lind"_s});
        QVERIFY(run({u"history"_s}).out.contains(u"Merged M. Lind into Marta Lind"_s));
        run({u"split-actor"_s, u"Marta Lind"_s, u"--words"_s, u"Lind"_s, u"--to"_s,
            u"Another Lind"_s});
        QVERIFY(run({u"actors"_s}).out.contains(u"Another Lind"_s));
        QVERIFY(run({u"check"_s}).code == 0);
    }

    void takesItsOwnTableBack()
    {
        const auto table = run({u"actors"_s, u"--csv"_s}).out.toUtf8();
        QVERIFY(table.contains("id,kind,name"));
        const auto file = m_program->write(u"actors.csv"_s, table);
        QVERIFY(!run({u"import-actors"_s, file, u"--dry-run"_s}).out.contains(u": changed"_s));
        const auto other = m_program->write(u"new.csv"_s, "name;kind\nIva Lorne;person\nX;robot\n");
        const auto out = run({u"import-actors"_s, other}).out;
        QVERIFY(out.contains(u"2: added: Iva Lorne"_s) && out.contains(u"3: in conflict: X"_s));
        QVERIFY(run({u"actors"_s}).out.contains(u"Iva Lorne"_s));
    }

    void proposesAndKeepsApart()
    {
        run({u"actor"_s, u"M. Lind"_s, u"--new"_s});
        QVERIFY(run({u"same"_s}).out.contains(u"M. Lind"_s));
        run({u"same"_s, u"Marta Lind"_s, u"M. Lind"_s, u"--apart"_s});
        QVERIFY(!run({u"same"_s}).out.contains(u"M. Lind"_s));
    }

    void printsTheNetwork()
    {
        for (const auto &format : {u"graphml"_s, u"gexf"_s}) {
            const auto out = run({u"network"_s, u"--format"_s, format}).out;
            QXmlStreamReader xml(out);
            bool hasLind = false;
            while (!xml.atEnd()) {
                xml.readNext();
                hasLind = hasLind || xml.text() == u"Marta Lind"
                    || xml.attributes().value(u"label"_s) == u"Marta Lind";
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(hasLind);
        }
    }

    void notesStandsAndPrintsTheMatrix()
    {
        run({u"stance"_s, u"1"_s, u"--quote"_s, u"not too late"_s, u"--actor"_s, u"Marta Lind"_s,
            u"--concept"_s, u"Talks go on"_s, u"--stance"_s, u"agree"_s});
        QVERIFY(run({u"matrix"_s}).out.contains(u"Marta Lind\t+1"_s));
        QVERIFY(run({u"statements"_s, u"--csv"_s}).out.contains(u"Marta Lind;;Talks go on;1"_s));
        run({u"concept"_s, u"Talks go on"_s, u"Talks"_s});
        const auto id = run({u"statements"_s, u"--json"_s}).array()[0][u"id"_s].toString();
        QVERIFY(run({u"statements"_s, u"--delete"_s, id}).out.isEmpty());
    }

private:
    Ran run(const QStringList &arguments)
    {
        const auto ran = m_program->run(arguments);
        if (ran.code != 0)
            qWarning("%s", qPrintable(arguments.join(u' ') + u": "_s + ran.error));
        return ran;
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestActorCommands)
#include "tst_actorcommands.moc"
