// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// What Library does with annotations, their history and the states of a text.
#include "core/library/library.h"
#include "core/library/textreviser.h"

#include <SQLiteCpp/Database.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray article =
    "Ferry pier to be rebuilt in oak\n\n"
    "By Ines Okafor\n\n"
    "The harbour office of Port Ellery said on Monday that the ferry pier would be rebuilt in "
    "oak, and that the work would take two summers.\n\n"
    "Carpenter Tomas Brandt said that oak was the right choice, because nothing else had lasted "
    "on that side of the bay.\n\n"
    "The ferry will land at the fish quay until then, the office said.\n";

class TestAnnotating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = openLibrary();
        const auto report = m_library->import({article, u"pier.txt"_s, {}});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        m_article = report->article.id;
    }

    void splitsAnAnnotation()
    {
        const auto whole = *m_library->addAnnotation(
            m_article, rangeOf(u"rebuilt in oak"_s), 2, u"Why?"_s, {u"wood"_s});
        const auto second = m_library->splitAnnotation(whole.id, rangeOf(u" in oak"_s).start);
        QVERIFY(second);
        const auto annotations = *m_library->annotations(m_article);
        QCOMPARE(annotations.size(), 2);
        QCOMPARE(annotations[0].quote.exact, u"rebuilt"_s);
        QCOMPARE(annotations[0].note, u"Why?"_s);
        QCOMPARE(annotations[1].quote.exact, u"in oak"_s);
        QCOMPARE(annotations[1].note, QString());
        QCOMPARE(annotations[1].color, 2);
        QCOMPARE(annotations[1].tags, QStringList{u"wood"_s});
        QVERIFY(m_library->undo());
        QCOMPARE(*m_library->annotations(m_article), QList{whole});
    }

    void splitsOnlyWithinTheWords_data()
    {
        QTest::addColumn<qsizetype>("distance");
        QTest::newRow("at the beginning") << qsizetype(0);
        QTest::newRow("at the end") << qsizetype(14);
        QTest::newRow("before it") << qsizetype(-3);
        QTest::newRow("beyond it") << qsizetype(400);
    }

    void splitsOnlyWithinTheWords()
    {
        QFETCH(qsizetype, distance);
        const auto range = rangeOf(u"rebuilt in oak"_s);
        const auto whole = *m_library->addAnnotation(m_article, range, 2);
        const auto second = m_library->splitAnnotation(whole.id, range.start + distance);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Invalid);
        QCOMPARE(*m_library->annotations(m_article), QList{whole});
    }

    void mergesAnnotations()
    {
        const auto later = *m_library->addAnnotation(
            m_article, rangeOf(u"in oak"_s), 3, u"Two."_s, {u"b"_s, u"a"_s});
        const auto earlier = *m_library->addAnnotation(
            m_article, rangeOf(u"would be rebuilt"_s), 1, u"One."_s, {u"a"_s});
        const auto merged = m_library->mergeAnnotations({later.id, earlier.id});
        QVERIFY(merged);
        const auto annotations = *m_library->annotations(m_article);
        QCOMPARE(annotations.size(), 1);
        QCOMPARE(annotations[0].id, earlier.id);
        QCOMPARE(annotations[0].quote.exact, u"would be rebuilt in oak"_s);
        QCOMPARE(annotations[0].note, u"One.\n\nTwo."_s);
        QCOMPARE(annotations[0].color, 1);
        QCOMPARE(annotations[0].tags, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(m_library->undo());
        QCOMPARE(m_library->annotations(m_article)->size(), 2);
        QCOMPARE(m_library->mergeAnnotations({later.id}).error().code, ErrorCode::Invalid);
    }

    void placesALostAnnotationAnew()
    {
        const auto made = *m_library->addAnnotation(m_article, rangeOf(u"two summers"_s), 1);
        auto text = m_library->content(m_article)->revision.document.text();
        text.replace(u", and that the work would take two summers"_s, u""_s);
        QVERIFY(m_library->revise(m_article, text));
        QCOMPARE(m_library->annotations(m_article)->first().seal, Seal::Lost);
        QVERIFY(!m_library->acceptAnnotation(made.id));
        QVERIFY(m_library->placeAnnotation(made.id, rangeOf(u"the right choice"_s)));
        const auto placed = m_library->annotations(m_article)->first();
        QCOMPARE(placed.seal, Seal::Intact);
        QCOMPARE(placed.quote.exact, u"the right choice"_s);
        QVERIFY(m_library->reviewList()->isEmpty());
        QVERIFY(m_library->undo());
        QCOMPARE(m_library->annotations(m_article)->first().quote, made.quote);
        QCOMPARE(m_library->reviewList()->size(), 1);
    }

    void keepsOneNoteOnAnArticle()
    {
        const auto note = m_library->addArticleNote(m_article, u"Ask for the minutes."_s);
        QVERIFY(note);
        QVERIFY(note->isOnArticle());
        QCOMPARE(m_library->addArticleNote(m_article, u"Again"_s)->id, note->id);
        auto changed = *note;
        changed.note = u"Ask for the *minutes*."_s;
        changed.tags = {u"todo"_s};
        QVERIFY(m_library->updateAnnotation(changed));
        auto text = m_library->content(m_article)->revision.document.text();
        QVERIFY(m_library->revise(m_article, text.replace(u"Monday"_s, u"Tuesday"_s)));
        const auto kept = m_library->annotations(m_article)->first();
        QCOMPARE(kept.note, changed.note);
        QCOMPARE(kept.seal, Seal::Intact);
        QVERIFY(m_library->undo() && m_library->undo() && m_library->undo());
        QVERIFY(m_library->annotations(m_article)->isEmpty());
    }

    void namesColours()
    {
        QCOMPARE(m_library->colorNames()->size(), 5);
        const auto usual = m_library->colorNames()->at(1);
        QSignalSpy spy(m_library.get(), &Library::colorNamesChanged);
        QVERIFY(m_library->setColorName(2, u" claim "_s));
        QCOMPARE(spy.count(), 1);
        m_library = openLibrary();
        QCOMPARE(m_library->content(m_article)->colorName(2), u"claim"_s);
        QVERIFY(m_library->undo());
        QCOMPARE(m_library->colorNames()->at(1), usual);
        QVERIFY(m_library->redo());
        QVERIFY(m_library->setColorName(2, {}));
        QCOMPARE(m_library->colorNames()->at(1), usual);
    }

    void goesToAnyStepAtOnce_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("the beginning") << 0;
        QTest::newRow("the second step") << 2;
        QTest::newRow("the last step") << 5;
    }

    void goesToAnyStepAtOnce()
    {
        QFETCH(int, step);
        QList<QList<Annotation>> states{*m_library->annotations(m_article)};
        QList<qint64> numbers{0};
        for (const auto &words : {u"oak"_s, u"pier"_s, u"ferry"_s, u"work"_s, u"bay"_s}) {
            QVERIFY(m_library->addAnnotation(m_article, rangeOf(words), 1));
            states.append(*m_library->annotations(m_article));
            numbers.append(m_library->history()->last().number);
        }
        QVERIFY(m_library->undo());
        m_library = openLibrary();
        QSignalSpy spy(m_library.get(), &Library::annotationsChanged);
        QCOMPARE(*m_library->goTo(numbers[step]), qsizetype(step == 5 ? 1 : 4 - step));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(*m_library->annotations(m_article), states[step]);
        QVERIFY(m_library->goTo(numbers[5]));
        QCOMPARE(*m_library->annotations(m_article), states[5]);
        QCOMPARE(*m_library->goTo(numbers[5]), 0);
    }

    void aStoppedWalkChangesNothing()
    {
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"oak"_s), 1));
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"pier"_s), 1));
        const auto before = *m_library->history();
        const auto stopped =
            m_library->goTo(0, [](qsizetype done, qsizetype all) { return all == 2 && done < 1; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(*m_library->history(), before);
        QCOMPARE(m_library->annotations(m_article)->size(), 2);
    }

    void listsTheStatesOfAText()
    {
        const auto first = *m_library->content(m_article);
        auto text = first.revision.document.text();
        QVERIFY(m_library->addAnnotation(m_article, rangeOf(u"the right choice"_s), 1));
        QVERIFY(m_library->revise(m_article, text.replace(u"Monday"_s, u"Tuesday"_s)));
        auto revisions = *m_library->revisions(m_article);
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[1].madeBy, u"person"_s);
        QVERIFY(revisions[1].isCurrent && !revisions[0].isCurrent);
        QCOMPARE(m_library->revision(m_article, 1)->document, first.revision.document);
        QVERIFY(!m_library->revision(m_article, 9));
        QVERIFY(m_library->restoreRevision(m_article, 1));
        QCOMPARE(m_library->content(m_article)->revision.document, first.revision.document);
        QCOMPARE(m_library->content(m_article)->revision.number, 3);
        QCOMPARE(m_library->annotations(m_article)->first().seal, Seal::Intact);
        QVERIFY(m_library->undo() && m_library->undo());
        QCOMPARE(m_library->revisions(m_article)->size(), 1);
        QVERIFY(m_library->check()->isEmpty());
    }

    void oneMalformedRecordHidesNothing_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("range beyond the text") << QByteArray("start = 900000, end = 900009");
        QTest::newRow("negative range") << QByteArray("start = -7, end = -3");
        QTest::newRow("reversed range") << QByteArray("start = 30, end = 10");
        QTest::newRow("words for numbers") << QByteArray("start = 'here', color = 'red'");
        QTest::newRow("no such colour") << QByteArray("color = 77");
        QTest::newRow("no such seal") << QByteArray("seal = 9");
        QTest::newRow("no such revision") << QByteArray("revision = 44");
        QTest::newRow("bytes for words") << QByteArray("note = x'ff00fe', exact = x'80'");
        QTest::newRow("no words") << QByteArray("exact = '', prefix = '', suffix = ''");
    }

    void oneMalformedRecordHidesNothing()
    {
        QFETCH(QByteArray, damage);
        const auto good = *m_library->addAnnotation(m_article, rangeOf(u"the right choice"_s), 1);
        const auto bad = *m_library->addAnnotation(m_article, rangeOf(u"two summers"_s), 2);
        {
            SQLite::Database file(m_library->fileName().toStdString(), SQLite::OPEN_READWRITE);
            const QByteArray update = "UPDATE annotation SET " + damage + " WHERE color = 2";
            file.exec(update.toStdString());
        }
        m_library = openLibrary();
        auto content = m_library->content(m_article);
        QVERIFY(content);
        QCOMPARE(content->annotations.size(), 2);
        const TextRange all{0, content->revision.document.text().size()};
        for (const auto &annotation : content->annotations) {
            QVERIFY(annotation.range.start <= annotation.range.end);
            QVERIFY(all.contains(annotation.range));
            QVERIFY(annotation.color >= 0 && annotation.color <= 5);
        }
        const auto intact = std::ranges::find(content->annotations, good.id, &Annotation::id);
        QCOMPARE(*intact, good);
        auto text = content->revision.document.text();
        QVERIFY(m_library->revise(m_article, text.replace(u"Monday"_s, u"Tuesday"_s)));
        QCOMPARE(m_library->annotations(m_article)->size(), 2);
        QVERIFY(m_library->removeAnnotations({bad.id}));
        QCOMPARE(m_library->annotations(m_article)->size(), 1);
    }

    void keepsTheFormAroundACorrection()
    {
        Document old;
        Block heading;
        heading.kind = BlockKind::Heading;
        heading.level = 2;
        old.append(heading, u"The ferry pear stands in the bay."_s,
            {{SpanKind::Strong, {4, 9}, {}}, {SpanKind::Emphasis, {10, 33}, {}},
                {SpanKind::Link, {29, 32}, u"https://example.org"_s},
                {SpanKind::Code, {10, 14}, {}}, {SpanKind::Anchor, {29, 29}, u"bay"_s}});
        old.append({}, u"Second."_s);
        const auto now = revisedDocument(old, u"The ferry pier stands in the bay.\nSecond."_s);
        QCOMPARE(now.blocks().first().level, 2);
        QCOMPARE(now.spans(), old.spans());
        const auto longer =
            revisedDocument(old, u"The ferry pear still stands in the bay.\nSecond."_s);
        QCOMPARE(longer.textOf(longer.spans()[2].range), u"bay");
        QCOMPARE(longer.spans().size(), 5);
        const auto cut = revisedDocument(old, u"The pear.\nSecond."_s);
        QVERIFY(std::ranges::all_of(cut.spans(),
            [&](const Span &span) { return cut.blocks().first().range.contains(span.range); }));
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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article;
};

QTEST_GUILESS_MAIN(TestAnnotating)
#include "tst_annotating.moc"
