// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/blocks.h"
#include "tests/ui/reader/sample.h"
#include "ui/reader/findinarticle.h"
#include "ui/reader/readerview.h"
#include "ui/reader/selectionbar.h"

#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace postil;

/// A view on the screen that tells where things stand in it.
class Shown : public ReaderView
{
public:
    explicit Shown(const Sample &sample)
    {
        resize(860, 830);
        ArticleText::show(sample.content);
        QWidget::show();
        [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(this);
    }

    /// Of an article without tables.
    QRect cursorRectAt(qsizetype offset) const
    {
        auto cursor = textCursor();
        cursor.setPosition(int(offset));
        return cursorRect(cursor);
    }

    QPoint pointAt(qsizetype offset) const { return cursorRectAt(offset).center(); }
    QMimeData *copied() const { return createMimeDataFromSelection(); }
};

class TestReaderView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSample_data()
    {
        QTest::addColumn<QString>("theme");
        for (const auto &name : {u"light"_s, u"sepia"_s, u"dark"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void showsTheSample()
    {
        QFETCH(QString, theme);
        Sample sample;
        sample.markAll();
        ReaderView view;
        view.resize(860, 830);
        view.setTheme(Theme::named(theme));
        view.show(sample.content);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.selectAnnotation(sample.content.annotations.at(1).id);
        view.select(sample.find(u"would call a meeting, and that she"_s));
        QTest::qWait(200);
        keepShot(view, u"reader-"_s + theme);
        QCOMPARE(view.document()->toPlainText(), sample.content.revision.document.text());
    }

    void keysAskForWhatTheySay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("signal");
        QTest::newRow("note") << int(Qt::Key_N) << u"note"_s;
        QTest::newRow("actor") << int(Qt::Key_A) << u"actor"_s;
        QTest::newRow("quotation") << int(Qt::Key_Q) << u"quotation"_s;
        QTest::newRow("third colour") << int(Qt::Key_3) << u"highlight 3"_s;
    }

    void keysAskForWhatTheySay()
    {
        QFETCH(int, key);
        QFETCH(QString, signal);
        Sample sample;
        ReaderView view;
        view.resize(860, 830);
        view.show(sample.content);
        const auto range = sample.find(u"borrowed hope"_s);
        view.select(range);
        QString asked;
        connect(&view, &ReaderView::noteRequested, this, [&] { asked = u"note"_s; });
        connect(&view, &ReaderView::actorRequested, this, [&] { asked = u"actor"_s; });
        connect(&view, &ReaderView::quotationRequested, this, [&] { asked = u"quotation"_s; });
        connect(&view, &ReaderView::highlightRequested, this, [&](const TextRange &at, int color) {
            QCOMPARE(at, range);
            asked = u"highlight %1"_s.arg(color);
        });
        QTest::keyClick(&view, Qt::Key(key));
        QCOMPARE(asked, signal);
    }

    void textCanBeMarkedWithTheMouse()
    {
        Sample sample;
        Shown view(sample);
        QSignalSpy asked(&view, &ReaderView::highlightRequested);
        const auto range = sample.find(u"simply not there"_s);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.pointAt(range.start));
        QTest::mouseMove(view.viewport(), view.pointAt(range.end));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.pointAt(range.end));
        QCOMPARE(view.selection(), range);
        auto *bar = view.findChild<SelectionBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(view.viewport()->rect().contains(bar->geometry()));
        QVERIFY(!bar->geometry().contains(view.pointAt(range.start)));
        QTest::mouseClick(bar->findChildren<QToolButton *>().at(2), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<TextRange>(), range);
        QCOMPARE(asked.first().at(1).toInt(), 3);
        QVERIFY(!bar->isVisible());
    }

    void aClickSelectsAnAnnotationAndDeleteRemovesIt()
    {
        Sample sample;
        const auto id = sample.highlight(u"simply not there"_s, 2);
        Shown view(sample);
        QSignalSpy selected(&view, &ReaderView::annotationSelected);
        QSignalSpy removed(&view, &ReaderView::removeRequested);
        const auto inside = sample.find(u"not there"_s).start + 1;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.pointAt(inside));
        QCOMPARE(view.selectedAnnotation(), id);
        QCOMPARE(selected.size(), 1);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(0).value<QList<AnnotationId>>(), QList<AnnotationId>{id});
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, view.pointAt(sample.find(u"June"_s).start + 1));
        QVERIFY(view.selectedAnnotation().isNull());
    }

    void ofOverlappingAnnotationsEachCanBeChosen()
    {
        Sample sample;
        const auto outer = sample.highlight(u"money was simply not there"_s, 1);
        const auto inner = sample.highlight(u"simply not there"_s, 4);
        Shown view(sample);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
            view.pointAt(sample.find(u"not there"_s).start + 1));
        const auto menus = view.findChildren<QMenu *>();
        QCOMPARE(menus.size(), 1);
        const auto actions = menus.first()->actions();
        QCOMPARE(actions.size(), 2);
        actions.at(1)->trigger();
        QCOMPARE(view.selectedAnnotation(), outer);
        actions.at(0)->trigger();
        QCOMPARE(view.selectedAnnotation(), inner);
        menus.first()->close();
    }

    void bordersMoveByMouseAndKeys()
    {
        Sample sample;
        const auto id = sample.highlight(u"simply not there"_s, 2);
        Shown view(sample);
        view.selectAnnotation(id);
        QSignalSpy moved(&view, &ReaderView::rangeChanged);
        const auto range = sample.find(u"simply not there"_s);
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(moved.last().at(1).value<TextRange>(), TextRange(range.start, range.end - 1));
        QTest::keyClick(
            &view, Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier | Qt::ControlModifier);
        QCOMPARE(moved.last().at(1).value<TextRange>(), sample.find(u"was simply not there"_s));

        const auto to = sample.find(u"rather build late"_s).end;
        const auto handle = view.cursorRectAt(range.end).bottomLeft();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, handle);
        QTest::mouseMove(view.viewport(), view.pointAt(to));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.pointAt(to));
        QCOMPARE(moved.last().at(1).value<TextRange>(), TextRange(range.start, to));
    }

    void everythingCanBeMarkedByKeysAlone()
    {
        Sample sample;
        Shown view(sample);
        QSignalSpy asked(&view, &ReaderView::highlightRequested);
        QTest::keyClick(&view, Qt::Key_J);
        QVERIFY(view.selection().start == 0 && view.selection().end > 100);
        QTest::keyClick(&view, Qt::Key_J);
        QVERIFY(
            sample.content.revision.document.textOf(view.selection()).startsWith(u"Board chair"));
        const auto sentence = view.selection();
        QTest::keyClick(&view, Qt::Key_H);
        QVERIFY(view.selection().end < sentence.end);
        QTest::keyClick(&view, Qt::Key_L);
        QTest::keyClick(&view, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(view.selection(), sentence);
        QTest::keyClick(&view, Qt::Key_J, Qt::ShiftModifier);
        QVERIFY(view.selection().end > sentence.end);
        QTest::keyClick(&view, Qt::Key_2);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<TextRange>().start, sentence.start);
    }

    void updatesKeepPlaceAndSelection()
    {
        Sample sample;
        sample.markAll();
        Shown view(sample);
        view.resize(860, 300);
        view.verticalScrollBar()->setValue(150);
        const auto range = sample.find(u"narrowing window"_s);
        view.select(range);
        const int place = view.verticalScrollBar()->value();
        view.setAnnotations({});
        view.setMentions({});
        view.setQuotations({});
        view.setAnnotations(sample.content.annotations);
        QCOMPARE(view.verticalScrollBar()->value(), place);
        QCOMPARE(view.selection(), range);
        view.setTheme(Theme::named(u"dark"_s));
        view.setTypography({.size = 21});
        QCOMPARE(view.selection(), range);
    }

    void findMarksAllAndGoesRound()
    {
        Sample sample;
        Shown view(sample);
        QSignalSpy changed(&view, &ReaderView::findChanged);
        view.showHits(findInArticle(view.shownDocument().text(), u"wyler"_s, {}).hits);
        QCOMPARE(view.marks().hits().size(), 2);
        QCOMPARE(view.currentHit(), 0);
        view.findNext();
        QCOMPARE(view.currentHit(), 1);
        view.findNext();
        QCOMPARE(view.currentHit(), 0);
        view.findPrevious();
        QCOMPARE(view.currentHit(), 1);
        keepShot(view, u"find"_s);
        view.clearFind();
        QCOMPARE(view.currentHit(), -1);
        QVERIFY(view.marks().hits().isEmpty());
        QCOMPARE(changed.size(), 5);
    }

    void pointingTellsWhatIsThere()
    {
        Sample sample;
        const auto mention = sample.mention(u"Tomas Wyler"_s, ActorKind::Person, State::Suggested);
        const auto quotation = sample.quote({u"narrowing window"_s}, {}, State::Confirmed);
        Shown view(sample);
        QSignalSpy mentions(&view, &ReaderView::hoveredMention);
        QSignalSpy quotations(&view, &ReaderView::hoveredQuotation);
        QTest::mouseMove(view.viewport(), view.pointAt(sample.find(u"Wyler"_s).start + 2));
        QCOMPARE(mentions.size(), 1);
        QCOMPARE(mentions.last().at(0).value<MentionId>(), mention);
        QTest::mouseMove(view.viewport(), view.pointAt(sample.find(u"window"_s).start + 2));
        QVERIFY(mentions.last().at(0).value<MentionId>().isNull());
        QCOMPARE(quotations.last().at(0).value<QuotationId>(), quotation);
    }

    void linksAreToldAndNeverOpened()
    {
        Sample sample;
        sample.add(u"See the report and the note."_s, {},
            {{SpanKind::Link, {8, 14}, u"https://example.org/report"_s},
                {SpanKind::Link, {23, 27}, u"#top"_s}});
        sample.add(u"Anchor"_s, {}, {{SpanKind::Anchor, {0, 0}, u"top"_s}});
        Shown view(sample);
        QSignalSpy links(&view, &ReaderView::linkActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
            view.pointAt(sample.find(u"report and"_s).start + 2));
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().at(0).toString(), u"https://example.org/report"_s);
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, view.pointAt(sample.find(u"note."_s).start + 2));
        QCOMPARE(links.size(), 1);
    }

    void allKindsOfTextAreShown_data()
    {
        QTest::addColumn<Sample>("sample");
        Sample forms;
        forms.add(u"What the engineers found"_s, ofKind(BlockKind::Heading, 2));
        forms.add(u"Cracks along the inner wall, some of them as wide as a hand"_s,
            ofKind(BlockKind::ListItem, 1, u"•"_s));
        forms.add(u"Two pumps out of nine"_s, ofKind(BlockKind::ListItem, 2, u"1."_s));
        forms.add(u"A quoted letter from 1953, which nobody answered at the time."_s, quoted());
        forms.add(u""_s, ofKind(BlockKind::Separator));
        for (const auto &line : {u"def level(hour):"_s, u"    # metres above datum"_s,
                 u"    return 1.2 + 0.8 * sin(hour / 12.4)"_s})
            forms.add(line, code(u"python"_s));
        for (qint32 row = 0; row < 4; ++row) {
            for (qint32 column = 0; column < 3; ++column) {
                auto place = cell(1, row, column);
                place.isHeader = row == 0;
                forms.add(row == 0 ? u"Column %1"_s.arg(column)
                                   : u"cell %1 of row %2"_s.arg(column).arg(row),
                    place);
            }
        }
        forms.add(u"\uFFFC"_s, picture(u"none"_s, u"The old dyke at low tide"_s));
        forms.add(
            u"The old dyke at low tide. Photograph: Mira Stahl"_s, ofKind(BlockKind::Caption));
        forms.highlight(u"cell 1 of row 2"_s, 3, u"A cell."_s);
        forms.highlight(u"metres above datum"_s, 2);
        forms.highlight(u"as wide as a hand"_s, 1);
        QTest::newRow("forms") << forms;

        Sample scripts;
        scripts.add(u"אמר דובר הנמל כי \"אין כסף\" לסכר (Port Ambrel) עד 2027."_s, rightToLeft());
        scripts.add(u"قالت لينا أوكافور إن السكان غاضبون من القرار."_s, rightToLeft());
        scripts.add(u"港务局周二表示，防潮堤将推迟两年。“没有人想冒险，”主席说。"_s);
        scripts.add(u"Mixed: the word סכר stands in English, with emoji \U0001F30A and e\u0301."_s);
        scripts.highlight(u"אין כסף"_s, 2, u"הערה"_s);
        scripts.highlight(u"没有人想冒险"_s, 1, u"引文"_s);
        scripts.highlight(u"word סכר stands"_s, 4);
        scripts.highlight(u"لينا أوكافور"_s, 5);
        QTest::newRow("scripts") << scripts;
    }

    void allKindsOfTextAreShown()
    {
        QFETCH(Sample, sample);
        Shown view(sample);
        view.resize(900, 900);
        view.goTo({sample.content.revision.document.text().size() - 1,
            sample.content.revision.document.text().size()});
        QTest::qWait(50);
        keepShot(view, QString::fromLatin1(QTest::currentDataTag()));
        const auto range = sample.content.annotations.last().range;
        view.select(range);
        QCOMPARE(view.selection(), range);
        std::unique_ptr<QMimeData> copied(view.copied());
        QCOMPARE(copied->text(), sample.content.revision.document.textOf(range).toString());
    }
};

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
