// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/library.h"

#include "core/library/actorrecords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray article =
    "Harbour town votes on its tram\n\n"
    "By Ines Okafor\n\n"
    "The council of Port Ellery voted on Monday to build the tram that its people had "
    "asked for since the old one was taken away.\n\n"
    "Mayor Tomas Brandt said that work would begin in spring, and that nobody would lose "
    "a shop to it, whatever the rumours in the market said.\n\n"
    "The line is to run from the harbour to the university and to carry ten thousand "
    "people a day when it is finished.\n";

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = openLibrary();
        const auto report = m_library->import({article, u"tram.txt"_s, {}});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        m_article = report->article.id;
    }

    void importsOnce()
    {
        const auto again = m_library->import({article, u"copy.txt"_s, {}});
        QVERIFY(again);
        QVERIFY(!again->isNew);
        QCOMPARE(m_library->articles()->size(), 1);
        QCOMPARE(*m_library->original(m_article), article);
    }

    void bringsBackFromTheTrashWhatIsImportedAgain()
    {
        QVERIFY(m_library->deleteArticle(m_article));
        QVERIFY(m_library->import({article, u"tram.txt"_s, {}}));
        QVERIFY(m_library->articles()->first().article.deleted.isNull());
    }

    void keepsAnnotationsOverARestart()
    {
        const auto made = m_library->addAnnotation(
            m_article, rangeOf(u"ten thousand people"_s), 2, u"Check."_s, {u"numbers"_s});
        QVERIFY(made);
        m_library = openLibrary();
        const auto annotations = m_library->content(m_article)->annotations;
        QCOMPARE(annotations, QList{*made});
        QCOMPARE(annotations.first().quote.exact, u"ten thousand people"_s);
        QCOMPARE(annotations.first().seal, Seal::Intact);
    }

    void refusesAnnotationsOutsideTheText_data()
    {
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("empty") << qsizetype(3) << qsizetype(3);
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(3);
        QTest::newRow("beyond the text") << qsizetype(0) << qsizetype(1'000'000);
    }

    void refusesAnnotationsOutsideTheText()
    {
        QFETCH(qsizetype, start);
        QFETCH(qsizetype, end);
        const auto made = m_library->addAnnotation(m_article, {start, end}, 1);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Invalid);
        QVERIFY(m_library->history()->isEmpty());
    }

    void undoesAndRedoesEverything()
    {
        const auto before = *m_library->content(m_article);
        const auto annotation = m_library->addAnnotation(m_article, rangeOf(u"tram"_s), 1);
        QVERIFY(annotation);
        auto changed = *annotation;
        changed.color = 3;
        changed.tags = {u"transport"_s};
        QVERIFY(m_library->updateAnnotation(changed));
        QVERIFY(m_library->actorRecords().tag(m_article, {rangeOf(u"Port Ellery"_s)},
            {{}, ActorKind::Place, u"Port Ellery"_s, {}, {}, {}, {}}));
        auto metadata = before.article.metadata;
        metadata.title = u"Another title"_s;
        QVERIFY(m_library->setMetadata(m_article, metadata));
        QVERIFY(m_library->deleteArticle(m_article));
        const auto after = *m_library->content(m_article);

        const int steps = int(m_library->history()->size());
        QCOMPARE(steps, 5);
        m_library = openLibrary();
        for (int i = 0; i < steps; ++i)
            QVERIFY(m_library->undo());
        QCOMPARE(*m_library->content(m_article), before);
        QCOMPARE(m_library->undo().error().code, ErrorCode::NotFound);
        m_library = openLibrary();
        for (int i = 0; i < steps; ++i)
            QVERIFY(m_library->redo());
        QCOMPARE(*m_library->content(m_article), after);
        QCOMPARE(m_library->redo().error().code, ErrorCode::NotFound);
    }

    void forgetsWhatWasUndoneAfterANewStep()
    {
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"tram"_s), 1));
        QVERIFY(m_library->undo());
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"spring"_s), 1));
        QVERIFY(!m_library->redo());
        QCOMPARE(m_library->history()->size(), 1);
        QCOMPARE(m_library->history()->first().label, u"Highlighted “spring”"_s);
    }

    void joinsTheTypingOfANote()
    {
        auto annotation = *m_library->addAnnotation(m_article, rangeOf(u"tram"_s), 1);
        for (const auto &note : {u"W"_s, u"Wh"_s, u"Why?"_s}) {
            annotation.note = note;
            QVERIFY(m_library->updateAnnotation(annotation));
        }
        QCOMPARE(m_library->history()->size(), 2);
        QVERIFY(m_library->undo());
        QCOMPARE(m_library->content(m_article)->annotations.first().note, QString());
        QVERIFY(m_library->redo());
        QCOMPARE(m_library->content(m_article)->annotations.first().note, u"Why?"_s);
    }

    void makesOneStepOfSeveralCallsOrNone()
    {
        QVERIFY(m_library->asOneStep(u"Two at once"_s, [&]() -> Result<void> {
            const auto first = m_library->addAnnotation(m_article, rangeOf(u"tram"_s), 1);
            const auto second = m_library->addAnnotation(m_article, rangeOf(u"spring"_s), 1);
            return first && second ? Result<void>() : std::unexpected(first.error());
        }));
        QCOMPARE(m_library->history()->size(), 1);
        QVERIFY(!m_library->asOneStep(u"Fails"_s, [&]() -> Result<void> {
            const auto first = m_library->addAnnotation(m_article, rangeOf(u"harbour"_s), 1);
            return first ? failure(ErrorCode::Invalid, u"no"_s) : Result<void>();
        }));
        QCOMPARE(m_library->content(m_article)->annotations.size(), 2);
    }

    void carriesAnnotationsToACorrectedText()
    {
        const auto kept =
            *m_library->addAnnotation(m_article, rangeOf(u"work would begin in spring"_s), 1);
        const auto gone = *m_library->addAnnotation(
            m_article, rangeOf(u"The line is to run from the harbour to the university"_s), 2);
        auto text = m_library->content(m_article)->revision.document.text();
        text.replace(u"voted on Monday"_s, u"voted late on Monday"_s);
        text.truncate(text.indexOf(u"The line is"_s));
        text = text.trimmed();
        QVERIFY(m_library->revise(m_article, text));
        const auto content = *m_library->content(m_article);
        QCOMPARE(content.revision.number, 2);
        QCOMPARE(content.annotations.size(), 2);
        QCOMPARE(content.annotations.first().id, kept.id);
        QCOMPARE(content.revision.document.textOf(content.annotations.first().range).toString(),
            kept.quote.exact);
        QCOMPARE(content.annotations.first().seal, Seal::Intact);
        QCOMPARE(content.annotations.last().seal, Seal::Lost);
        QCOMPARE(content.annotations.last().quote, gone.quote);
        QCOMPARE(m_library->reviewList()->size(), 1);
        QVERIFY(m_library->undo());
        QCOMPARE(m_library->content(m_article)->revision.number, 1);
        QVERIFY(m_library->reviewList()->isEmpty());
    }

    void findsActorsByTheirNewNamesInTheNextArticle()
    {
        const auto spokenOf = [this](const QString &name) {
            static int number = 0;
            const auto text = u"It was %1 again, in text %2."_s.arg(name).arg(++number);
            const auto report = m_library->import({text.toUtf8(), u"next.txt"_s, {}});
            const auto actors = m_library->actors(report->article.id);
            return actors->isEmpty() ? QString() : actors->first().name;
        };
        auto brandt = *m_library->actorRecords().tag(
            m_article, {rangeOf(u"Tomas Brandt"_s)}, person(u"Tomas Brandt"_s));
        brandt.aliases.append(u"anon17"_s);
        QCOMPARE(spokenOf(u"anon17"_s), QString());
        QVERIFY(m_library->actorRecords().update(brandt));
        QCOMPARE(spokenOf(u"anon17"_s), u"Tomas Brandt"_s);
        QVERIFY(m_library->undo());
        QCOMPARE(spokenOf(u"anon17"_s), QString());
        QVERIFY(openLibrary()->actorRecords().update(brandt)); // by another connection
        QCOMPARE(spokenOf(u"anon17"_s), u"Tomas Brandt"_s);
        const auto before = m_library->actors()->size();
        spokenOf(u"Minister Adaora Nwosu"_s);
        QCOMPARE(m_library->actors()->size(), before + 1);
        QCOMPARE(spokenOf(u"Minister Adaora Nwosu"_s), u"Adaora Nwosu"_s);
        QCOMPARE(m_library->actors()->size(), before + 1);
    }

    void mergesActorsAndTakesItBack()
    {
        const auto mayor = *m_library->actorRecords().tag(
            m_article, {rangeOf(u"Tomas Brandt"_s)}, person(u"Tomas Brandt"_s));
        const auto other = *m_library->actorRecords().tag(
            m_article, {rangeOf(u"nobody"_s)}, person(u"T. Brandt"_s));
        const auto before = *m_library->content(m_article);
        QVERIFY(m_library->actorRecords().merge(mayor.id, {other.id}));
        const auto merged = *m_library->content(m_article);
        const auto kept = std::ranges::find(merged.actors, mayor.id, &Actor::id);
        QVERIFY(kept != merged.actors.end());
        QVERIFY(kept->aliases.contains(u"T. Brandt"_s));
        QVERIFY(std::ranges::none_of(
            merged.mentions, [&](const Mention &m) { return m.actor == other.id; }));
        QVERIFY(m_library->undo());
        QCOMPARE(*m_library->content(m_article), before);
    }

    void gathersWhatAnActorSaid()
    {
        const auto mayor = *m_library->actorRecords().tag(
            m_article, {rangeOf(u"Tomas Brandt"_s)}, person(u"Tomas Brandt"_s));
        Quotation quotation;
        quotation.contents = {
            rangeOf(u"work would begin in spring"_s), rangeOf(u"nobody would lose a shop"_s)};
        quotation.speaker = Speaker{rangeOf(u"Tomas Brandt"_s), mayor.id};
        QVERIFY(m_library->addQuotation(m_article, quotation));
        const auto words = u"work would begin in spring … nobody would lose a shop"_s;
        const auto isIt = [&](const Saying &saying) {
            return saying.words == words && saying.articleNumber == 1;
        };
        const auto said = *m_library->sayings(mayor.id);
        QCOMPARE(std::ranges::count_if(said, isIt), 1);
        const auto summaries = *m_library->actorRecords().summaries();
        const auto summary = std::ranges::find(
            summaries, mayor.id, [](const ActorSummary &s) { return s.actor.id; });
        QVERIFY(summary != summaries.end());
        QVERIFY(summary->counts.quotations >= 1 && summary->counts.mentions >= 1
            && summary->counts.articles == 1);
        QVERIFY(m_library->deleteArticle(m_article));
        QVERIFY(m_library->sayings(mayor.id)->isEmpty());
    }

    void undoesATagAfterAnImportUsedItsActor()
    {
        const auto actor = *m_library->actorRecords().tag(
            m_article, {rangeOf(u"Tomas Brandt"_s)}, person(u"Tomas Brandt"_s));
        const auto second =
            m_library->import({article + "Brandt was glad, he said.\n", u"b.txt"_s, {}});
        QVERIFY(second);
        QVERIFY(
            m_library->actorRecords().tag(second->article.id, {rangeOf(u"Tomas Brandt"_s)}, actor));
        QVERIFY(m_library->undo());
        QVERIFY(m_library->undo());
        QVERIFY(m_library->check()->isEmpty());
    }

    void tellsOneConnectionOfTheOther()
    {
        const auto other = openLibrary();
        QSignalSpy spy(m_library.get(), &Library::annotationsChanged);
        m_library->lookForOthersChanges();
        QCOMPARE(spy.count(), 0);
        QVERIFY(other->addAnnotation(m_article, rangeOf(u"tram"_s), 1));
        m_library->lookForOthersChanges();
        QCOMPARE(spy.count(), 1);
    }

    void findsArticlesByNumberAndId()
    {
        QCOMPARE(*m_library->findArticle(u"1"_s), m_article);
        QCOMPARE(*m_library->findArticle(m_article.toString()), m_article);
        QCOMPARE(*m_library->findArticle(m_article.toString().left(20)), m_article);
        QCOMPARE(m_library->findArticle(u"2"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(m_library->findArticle(u""_s).error().code, ErrorCode::NotFound);
    }

    void findsNoProblems()
    {
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"tram"_s), 1));
        const auto problems = m_library->check();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }

    void backsUpALibraryInUse()
    {
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"tram"_s), 1));
        const auto copy = m_folder->filePath(u"copy.postil"_s);
        QVERIFY(m_library->backup(copy));
        const auto content = *m_library->content(m_article);
        QCOMPARE(m_library->backup(copy).error().code, ErrorCode::Conflict);
        m_library = *Library::open(copy);
        QCOMPARE(*m_library->content(m_article), content);
    }

private:
    std::unique_ptr<Library> openLibrary() const
    {
        auto library = Library::open(m_folder->filePath(u"library.postil"_s));
        if (!library)
            qFatal("%s", qPrintable(library.error().message + library.error().detail));
        return std::move(*library);
    }

    TextRange rangeOf(const QString &words) const
    {
        const auto start = m_library->content(m_article)->revision.document.text().indexOf(words);
        return {start, start + words.size()};
    }

    static Actor person(const QString &name)
    {
        return {{}, ActorKind::Person, name, {}, {}, {}, {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article;
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
