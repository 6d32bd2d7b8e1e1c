// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/eventlist.h"
#include "core/library/actorrecords.h"
#include "core/library/library.h"
#include "core/library/statementrecords.h"
#include "core/text/csv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray article =
    "Ferry line to close\n\n"
    "Orla Venn, who runs the line, told the council on Monday that the boats were too old.\n\n"
    "“We cannot sail on hope; the line must close,” said Venn.\n\n"
    "The crew of the ferry wants the line to be kept open until the summer is over.\n";

class TestStatementRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::open(m_folder->filePath(u"library.postil"_s));
        m_article = m_library->import({article, u"ferry.txt"_s, {}})->article.id;
        m_orla = *m_library->actorRecords().tag(m_article, {rangeOf(u"Orla Venn"_s)},
            {{}, ActorKind::Person, u"Orla Venn"_s, {}, {}, {}, {}});
    }

    void notesAStandAndTakesItBack()
    {
        const auto added = records().add(
            m_article, rangeOf(words), m_orla.id, u" The line  closes "_s, Stance::Agree);
        QVERIFY(added);
        QCOMPARE(added->words, words);
        QVERIFY(!added->quotation.isNull());
        QCOMPARE(records().concepts()->first().name, u"The line closes"_s);
        QCOMPARE(*records().statements(m_article), QList{*added});
        QVERIFY(m_library->undo());
        QVERIFY(records().concepts()->isEmpty());
        QVERIFY(records().statements()->isEmpty());
        QVERIFY(m_library->redo());
        QCOMPARE(*records().statements(m_article), QList{*added});
        QVERIFY(m_library->check()->isEmpty());
    }

    void refusesWhatIsNoStatement()
    {
        QVERIFY(!records().add(m_article, {5, 5}, m_orla.id, u"x"_s, Stance::Agree));
        QVERIFY(!records().add(m_article, {0, 1'000'000}, m_orla.id, u"x"_s, Stance::Agree));
        QVERIFY(!records().add(m_article, rangeOf(words), m_orla.id, u" "_s, Stance::Agree));
        QVERIFY(!records().add(m_article, rangeOf(words), {}, u"x"_s, Stance::Agree));
        QVERIFY(records().concepts()->isEmpty());
    }

    void goesWithTheActorThatIsMerged()
    {
        const auto crew = *m_library->actorRecords().add(
            {{}, ActorKind::Organisation, u"Ferry Crew"_s, {}, {}, {}, {}});
        QVERIFY(records().add(m_article, rangeOf(words), crew.id, u"closing"_s, Stance::Disagree));
        QVERIFY(m_library->actorRecords().merge(m_orla.id, {crew.id}));
        QCOMPARE(records().statements()->first().statement.actor, m_orla.id);
        QVERIFY(m_library->undo());
        QCOMPARE(records().statements()->first().statement.actor, crew.id);
    }

    void makesOneConceptOfTwo()
    {
        QVERIFY(records().add(m_article, rangeOf(words), m_orla.id, u"closing"_s, Stance::Agree));
        QVERIFY(records().add(m_article, rangeOf(words), m_orla.id, u"closure"_s, Stance::Agree));
        QVERIFY(records().rename(u"closure"_s, u"closing"_s));
        QCOMPARE(records().concepts()->size(), 1);
        QCOMPARE(records().statements()->size(), 2);
        QVERIFY(m_library->undo());
        QCOMPARE(records().concepts()->size(), 2);
    }

    void followsTheTextOrIsMarkedAsLost()
    {
        QVERIFY(records().add(m_article, rangeOf(words), m_orla.id, u"closing"_s, Stance::Agree));
        const auto crew = u"wants the line to be kept open"_s;
        QVERIFY(records().add(m_article, rangeOf(crew), m_orla.id, u"closing"_s, Stance::Disagree));
        auto text = m_library->content(m_article)->revision.document.text();
        text.replace(
            u"The crew of the ferry wants the line to be kept open until the summer is over."_s,
            u"Nobody else spoke."_s);
        QVERIFY(m_library->revise(m_article, u"A new first line.\n"_s + text));
        const auto statements = *records().statements(m_article);
        QCOMPARE(statements.size(), 2);
        for (const auto &statement : statements) {
            QCOMPARE(statement.seal, statement.words == words ? Seal::Intact : Seal::Lost);
            if (statement.seal == Seal::Intact)
                QCOMPARE(statement.range, rangeOf(words));
        }
    }

    void writesTheEventList()
    {
        QVERIFY(records().add(
            m_article, rangeOf(words), m_orla.id, u"closing; \"now\""_s, Stance::Agree));
        const auto rows = fromCsv(
            toEventList(*records().statements(), *records().concepts(), *m_library->actors()));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].mid(0, 6),
            QStringList({u"statement_id"_s, u"time"_s, u"person"_s, u"organization"_s, u"concept"_s,
                u"agreement"_s}));
        QCOMPARE(
            rows[1].mid(2, 4), QStringList({u"Orla Venn"_s, u""_s, u"closing; \"now\""_s, u"1"_s}));
        QCOMPARE(rows[1][8], words);
    }

private:
    const QString words = u"the line must close"_s;

    StatementRecords records() { return m_library->statementRecords(); }

    TextRange rangeOf(const QString &text)
    {
        const auto at = m_library->content(m_article)->revision.document.text().indexOf(text);
        Q_ASSERT(at >= 0);
        return {at, at + text.size()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article;
    Actor m_orla;
};

QTEST_GUILESS_MAIN(TestStatementRecords)
#include "tst_statementrecords.moc"
