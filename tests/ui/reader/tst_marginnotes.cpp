// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/sample.h"
#include "ui/reader/readerview.h"
#include "ui/text/markdowneditor.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace postil;

/// A view with room for notes.
class Page : public ReaderView
{
public:
    explicit Page(const Sample &sample)
    {
        resize(1000, 900);
        ReaderView::show(sample.content);
    }
};

class TestMarginNotes : public QObject
{
    Q_OBJECT

    static void crowd(Sample &sample)
    {
        const auto text = sample.content.revision.document.text();
        const auto words = text.split(u' ');
        for (int i = 0; i < 12; ++i)
            sample.highlight(words.at(6 + 3 * i) + u' ' + words.at(7 + 3 * i), 1 + i % 5,
                u"Note %1: "_s.arg(i) + u"some words of it "_s.repeated(1 + (i * 7) % 23));
    }

private Q_SLOTS:
    void notesNeverCoverEachOtherOrTheText()
    {
        Sample sample;
        crowd(sample);
        Page view(sample);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        keepShot(view, u"notes-crowded"_s);
        const auto cards = view.noteCards();
        QVERIFY(cards.size() > 4);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            QVERIFY(cards.at(i).rect.left() > view.pageGeometry().right());
            QVERIFY(cards.at(i).rect.right() <= view.viewport()->width());
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!cards.at(i).rect.intersects(cards.at(j).rect));
        }
    }

    void aNoteStandsBesideTheFirstLineOfARightToLeftText()
    {
        Sample sample;
        sample.content.revision.document = {};
        Block block;
        block.isRightToLeft = true;
        sample.add(u"הספינה יצאה מן הנמל בבוקר. איש לא ראה אותה."_s, block);
        const auto id = sample.highlight(u"מן הנמל"_s, 1, u"Hm."_s);
        Page view(sample);
        const auto cards = view.noteCards();
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().annotation, id);
    }

    void aNoteStandsAtItsWords()
    {
        Sample sample;
        const auto id = sample.highlight(u"borrowed hope"_s, 1, u"Hm."_s);
        Page view(sample);
        const auto cards = view.noteCards();
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().annotation, id);
        const auto line = view.placeOf(sample.find(u"borrowed hope"_s));
        QVERIFY(std::abs(cards.first().rect.top() - line.top()) < 8);
    }

    void tiesOfACrowdDoNotCross()
    {
        Sample sample;
        crowd(sample);
        Page view(sample);
        const auto cards = view.noteCards();
        QList<QPolygonF> ties;
        for (const auto &card : cards) {
            if (card.tie.isEmpty())
                continue;
            QVERIFY(card.tie.first().y() >= card.line.top()
                && card.tie.first().y() <= card.line.bottom());
            QCOMPARE(card.tie.last().x(), card.rect.left());
            QVERIFY(card.rect.top() < card.tie.last().y());
            QVERIFY(card.rect.bottom() > card.tie.last().y());
            ties.append(card.tie);
        }
        QVERIFY(ties.size() >= 5);
        QPointF crossing;
        for (qsizetype i = 0; i < ties.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                for (qsizetype a = 1; a < ties[i].size(); ++a) {
                    const QLineF one(ties[i][a - 1], ties[i][a]);
                    for (qsizetype b = 1; b < ties[j].size(); ++b)
                        QVERIFY(one.intersects({ties[j][b - 1], ties[j][b]}, &crossing)
                            != QLineF::BoundedIntersection);
                }
            }
        }
    }

    void theChosenNoteIsAlwaysTied()
    {
        Sample sample;
        crowd(sample);
        Page view(sample);
        for (const auto &annotation : std::as_const(sample.content.annotations)) {
            view.selectAnnotation(annotation.id);
            for (const auto &card : view.noteCards())
                QVERIFY(card.annotation != annotation.id || !card.tie.isEmpty());
        }
    }

    void aNarrowWindowShowsSigns()
    {
        Sample sample;
        crowd(sample);
        ReaderView view;
        view.resize(560, 800);
        view.show(sample.content);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        keepShot(view, u"narrow"_s);
        QVERIFY(!view.pageGeometry().hasMargin());
        const auto cards = view.noteCards();
        QVERIFY(!cards.isEmpty());
        for (const auto &card : cards) {
            QVERIFY(card.rect.left() > view.pageGeometry().right());
            QVERIFY(card.rect.right() <= view.viewport()->width());
        }
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, cards.first().rect.center().toPoint());
        auto *editor = view.findChild<MarkdownEditor *>();
        QVERIFY(editor);
        keepShot(view, u"narrow-editing"_s);
        QVERIFY(!view.viewport()->geometry().intersects(editor->geometry()));
    }

    void whatIsWrittenIsToldWithinASecond()
    {
        Sample sample;
        const auto id = sample.highlight(u"borrowed hope"_s, 1, u"Hm."_s);
        Page view(sample);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy told(&view, &ReaderView::noteEdited);
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, view.noteCards().first().rect.center().toPoint());
        auto *editor = view.findChild<MarkdownEditor *>();
        QVERIFY(editor && editor->hasFocus());
        QTest::keyClicks(editor, u" **Why**?"_s);
        QVERIFY(told.wait(1000));
        QCOMPARE(told.first().at(0).value<AnnotationId>(), id);
        QCOMPARE(told.first().at(1).toString(), u"Hm. **Why**?"_s);

        // What comes back from the library does not disturb the writing.
        QTest::keyClicks(editor, u" And"_s);
        auto annotations = sample.content.annotations;
        annotations.first().note = u"Hm. **Why**?"_s;
        view.setAnnotations(annotations);
        QTest::keyClicks(editor, u" so"_s);
        QCOMPARE(editor->toPlainText(), u"Hm. **Why**? And so"_s);
        keepShot(view, u"note-editing"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(told.last().at(1).toString(), u"Hm. **Why**? And so"_s);
        QTRY_VERIFY(!view.findChild<MarkdownEditor *>());
        QVERIFY(view.hasFocus());
    }

    void anotherArticleKeepsWhatWasWritten()
    {
        Sample sample;
        const auto id = sample.highlight(u"borrowed hope"_s, 1);
        Page view(sample);
        QSignalSpy told(&view, &ReaderView::noteEdited);
        view.editNote(id);
        QTest::keyClicks(view.findChild<MarkdownEditor *>(), u"Quick"_s);
        view.show(Sample().content);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(0).value<AnnotationId>(), id);
        QCOMPARE(told.first().at(1).toString(), u"Quick"_s);
    }

    void notesLoadNothing()
    {
        Sample sample;
        sample.highlight(u"borrowed hope"_s, 1,
            u"![x](file:///etc/hostname) <img src='/etc/hostname'> ![y](../../x.png)"_s);
        Page view(sample);
        view.grab();
        QCOMPARE(view.noteCards().size(), 1);
    }
};

QTEST_MAIN(TestMarginNotes)
#include "tst_marginnotes.moc"
