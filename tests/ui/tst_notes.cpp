// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/termination.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/colornamesdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/panels/notefilter.h"
#include "ui/panels/notespanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace postil;
using namespace Qt::StringLiterals;

/// Highlights and notes in the window: several at once, split, merge, names of colours, history.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void severalAreChangedInOneStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("label");
        QTest::newRow("recoloured") << int(Qt::Key_4) << u"Recoloured 3 highlights"_s;
        QTest::newRow("removed") << int(Qt::Key_Delete) << u"Removed 3 annotations"_s;
        QTest::newRow("merged") << int(Qt::Key_M) << u"Merged 3 highlights"_s;
    }

    void severalAreChangedInOneStep()
    {
        QFETCH(int, key);
        QFETCH(QString, label);
        auto &f = *m_fixture;
        annotateThree();
        const auto before = f.content().annotations;
        f.press(Qt::Key_3, Qt::AltModifier);
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.press(key);
        QTRY_COMPARE(f.session().undoLabel(), label);
        QVERIFY(f.content().annotations != before);
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.content().annotations, before);
    }

    void severalAreTagged()
    {
        auto &f = *m_fixture;
        annotateThree();
        f.press(Qt::Key_3, Qt::AltModifier);
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.press(Qt::Key_T);
        QTRY_VERIFY(f.dialog<TagsDialog>());
        auto *field = f.dialog<TagsDialog>()->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"wood"_s);
        QTest::keyClicks(field, u", pier"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(f.session().undoLabel(), u"Tagged 3 notes"_s);
        f.focusText();
        for (const auto &annotation : f.content().annotations)
            QVERIFY(annotation.tags.contains(u"wood"_s) && annotation.tags.contains(u"pier"_s));
        QVERIFY(f.content().annotations.first().tags.contains(u"own"_s));
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.content().annotations.first().tags, (QStringList{u"own"_s, u"wood"_s}));
    }

    void tagsThatAreSetAreFilled()
    {
        TagsDialog dialog(u"Tags"_s, {u"pier"_s}, {u"pier"_s, u"wood"_s}, nullptr);
        dialog.show();
        const auto setOnes = [&] {
            QStringList set;
            for (const auto *chip : dialog.findChildren<QPushButton *>()) {
                if (chip->isChecked())
                    set.append(chip->text());
            }
            return set.join(u' ');
        };
        QCOMPARE(setOnes(), u"pier"_s);
        auto *field = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(field, u", wood"_s);
        QCOMPARE(setOnes(), u"pier wood"_s);
        for (auto *chip : dialog.findChildren<QPushButton *>()) {
            if (chip->text() == u"pier"_s)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QCOMPARE(setOnes(), u"wood"_s);
        QCOMPARE(field->text(), u"wood"_s);
    }

    void tagsAreCompletedByKeys()
    {
        auto &f = *m_fixture;
        f.annotate(u"fish quay"_s, 1, {}, {u"harbour"_s, u"timber"_s});
        f.annotate(u"two summers"_s, 2);
        f.focusText();
        f.press(Qt::Key_Down, Qt::AltModifier);
        f.press(Qt::Key_T);
        QTRY_VERIFY(f.dialog<TagsDialog>());
        auto *field = f.dialog<TagsDialog>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"late, tim"_s);
        auto *offered = f.dialog<TagsDialog>()->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(field->text(), u"late, timber"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(f.content().annotations.first().tags, (QStringList{u"late"_s, u"timber"_s}));
    }

    void someAreChosenByMouseAndCopied()
    {
        auto &f = *m_fixture;
        annotateThree();
        f.window->showPanel(u"notes"_s);
        auto *view = panel()->view();
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            const auto place = view->visualRect(view->model()->index(row, 0)).center();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, place);
        };
        click(0, {});
        click(2, Qt::ControlModifier);
        f.press(Qt::Key_C, Qt::ControlModifier);
        const auto copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"> two summers\n"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"> the office said"_s));
        QVERIFY(!copied.contains(u"right choice"_s));
        QVERIFY(copied.contains(u"**Really?**"_s));
        QVERIFY(copied.contains(u"Ferry pier to be rebuilt in oak"_s));
    }

    void theFilterIsReachedByKeys()
    {
        auto &f = *m_fixture;
        annotateThree();
        f.window->showPanel(u"notes"_s);
        auto *filter = panel()->filter();
        QCOMPARE(rows(), 3);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Space);
        QTRY_VERIFY(filter->menu()->isVisible());
        QTest::keyClick(filter->menu(), Qt::Key_Down);
        QTest::keyClick(filter->menu(), Qt::Key_Down);
        QTest::keyClick(filter->menu(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(filter->filter().part, AnnotationFilter::Part::WithNote);
        QCOMPARE(filter->text(), u"With a note"_s);
        QTest::keyClicks(panel()->findChild<QLineEdit *>(), u"nothing like it"_s);
        QCOMPARE(rows(), 0);
    }

    void filtersAndSorts_data()
    {
        QTest::addColumn<AnnotationFilter>("filter");
        QTest::addColumn<QStringList>("words");
        const QString first = u"two summers"_s, second = u"right choice"_s,
                      third = u"the office said"_s;
        AnnotationFilter filter;
        filter.color = 2;
        QTest::newRow("by colour") << filter << QStringList{second, third};
        filter.tag = u"late"_s;
        QTest::newRow("by colour and tag") << filter << QStringList{third};
        filter = {};
        filter.part = AnnotationFilter::Part::ToReview;
        QTest::newRow("to review") << filter << QStringList();
        filter = {};
        filter.order = AnnotationFilter::Order::Color;
        QTest::newRow("sorted by colour") << filter << QStringList{second, third, first};
        filter.order = AnnotationFilter::Order::Time;
        QTest::newRow("sorted by time") << filter << QStringList{third, second, first};
    }

    void filtersAndSorts()
    {
        QFETCH(AnnotationFilter, filter);
        QFETCH(QStringList, words);
        annotateThree();
        m_fixture->window->showPanel(u"notes"_s);
        panel()->filter()->setFilter(filter);
        QStringList shown;
        for (int row = 0; row < rows(); ++row)
            shown.append(panel()->view()->model()->index(row, 0).data().toString());
        QCOMPARE(shown, words);
    }

    void aHighlightIsSplitAtTheCaretByMouseAndKey()
    {
        auto &f = *m_fixture;
        const auto whole = f.annotate(u"the ferry pier would be rebuilt in oak"_s, 2, u"Why?"_s);
        f.reader().setCaret(f.rangeOf(u"would"_s).start);
        const auto caret = f.reader().cursorRect().center();
        QTest::mouseClick(f.reader().viewport(), Qt::LeftButton, {}, caret + QPoint(2, 0));
        QCOMPARE(f.reader().selectedAnnotation(), whole);
        f.press(Qt::Key_S);
        QTRY_COMPARE(f.content().annotations.size(), 2);
        QCOMPARE(f.content().annotations[0].quote.exact, u"the ferry pier"_s);
        QCOMPARE(f.content().annotations[1].quote.exact, u"would be rebuilt in oak"_s);
        f.press(Qt::Key_M);
        QTRY_COMPARE(f.content().annotations.size(), 1);
        QCOMPARE(
            f.content().annotations[0].quote.exact, u"the ferry pier would be rebuilt in oak"_s);
        QCOMPARE(f.content().annotations[0].note, u"Why?"_s);
    }

    void aHighlightIsSplitByKeysAlone()
    {
        auto &f = *m_fixture;
        f.annotate(u"oak was the right choice"_s, 2);
        f.focusText();
        f.press(Qt::Key_Down, Qt::AltModifier);
        for (int i = 0; i < 2; ++i)
            f.press(Qt::Key_Right, Qt::ControlModifier);
        f.press(Qt::Key_S);
        QTRY_COMPARE(f.content().annotations.size(), 2);
        QCOMPARE(f.content().annotations[0].quote.exact, u"oak was"_s);
        QCOMPARE(f.content().annotations[1].quote.exact, u"the right choice"_s);
    }

    void farHighlightsAreNotMerged()
    {
        auto &f = *m_fixture;
        f.annotate(u"oak was"_s, 2);
        f.annotate(u"choice"_s, 2);
        f.focusText();
        f.press(Qt::Key_Down, Qt::AltModifier);
        f.press(Qt::Key_M);
        QCOMPARE(f.content().annotations.size(), 2);
    }

    void ofOverlappingHighlightsAKeyGoesToEach()
    {
        auto &f = *m_fixture;
        QList<AnnotationId> ids{f.annotate(u"oak was the right"_s, 1),
            f.annotate(u"the right choice"_s, 2), f.annotate(u"right"_s, 3)};
        f.focusText();
        f.reader().setCaret(f.rangeOf(u"right"_s).start);
        QList<AnnotationId> reached;
        for (int i = 0; i < 3; ++i) {
            f.press(Qt::Key_O);
            reached.append(f.reader().selectedAnnotation());
        }
        std::ranges::sort(ids);
        std::ranges::sort(reached);
        QCOMPARE(reached, ids);
    }

    void theArticleHasANoteOfItsOwn()
    {
        auto &f = *m_fixture;
        f.focusText();
        f.press(Qt::Key_N, Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Ask for the minutes."_s);
        f.press(Qt::Key_Escape);
        QTRY_COMPARE(f.content().annotations.size(), 1);
        QVERIFY(f.content().annotations.first().isOnArticle());
        QTRY_COMPARE(f.content().annotations.first().note, u"Ask for the minutes."_s);
        const auto cards = f.reader().noteCards();
        QCOMPARE(cards.size(), 1);
        QVERIFY(cards.first().rect.left() >= f.reader().pageGeometry().right());
    }

    void anEmptyNoteOnTheArticleIsNone()
    {
        auto &f = *m_fixture;
        f.focusText();
        f.press(Qt::Key_N, Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        f.press(Qt::Key_Escape);
        QTRY_VERIFY(f.content().annotations.isEmpty());
    }

    void coloursGetNames()
    {
        auto &f = *m_fixture;
        annotateThree();
        f.window->actions().nameColors->trigger();
        QTRY_VERIFY(f.dialog<ColorNamesDialog>());
        auto *dialog = f.dialog<ColorNamesDialog>();
        auto *second = dialog->findChildren<QLineEdit *>().at(1);
        second->selectAll();
        QTest::keyClicks(second, u"claim & doubt"_s);
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(f.content().colorName(2), u"claim & doubt"_s);
        const auto row = panel()->view()->model()->index(1, 0);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"claim & doubt"_s));
        f.focusText();
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.content().colorName(2), u"green"_s);
    }

    void theHistoryIsWalkedInOneGo()
    {
        auto &f = *m_fixture;
        annotateThree();
        f.focusText();
        f.press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(f.dialog<HistoryDialog>());
        auto *list = f.dialog<HistoryDialog>()->findChild<QListWidget *>();
        // Three steps, two articles brought in, and the beginning.
        QCOMPARE(list->count(), 6);
        QVERIFY(list->item(3)->text().contains(u"Brought in “"_s));
        QCOMPARE(list->currentRow(), 0);
        const auto buttons = f.dialog<HistoryDialog>()->findChildren<QPushButton *>();
        const auto *go = *std::ranges::find_if(
            buttons, [](const QPushButton *each) { return each->text() == u"Go to this step"_s; });
        QVERIFY(!go->isEnabled()); // one is there
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(go->isEnabled());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(f.content().annotations.size(), 1);
        QTRY_VERIFY(list->isEnabled());
        const auto newest = list->visualItemRect(list->item(0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, newest);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, newest);
        QTRY_COMPARE(f.content().annotations.size(), 3);
        QTRY_VERIFY(list->isEnabled());
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(f.content().annotations.size(), 0);
        QVERIFY(f.session().redoLabel().startsWith(u"Wrote a note"_s));
    }

    void aNoteBeingTypedIsStoredWhenTheProgramIsToEnd()
    {
        auto &f = *m_fixture;
        const auto id = f.annotate(u"two summers"_s, 1);
        f.focusText();
        f.reader().editNote(id);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Not yet told"_s);
        Q_EMIT qApp->findChild<Termination *>()->requested();
        QTRY_VERIFY(!f.window->isVisible());
        const auto library = Library::open(f.libraryFile(), IfMissing::Fail);
        QCOMPARE((*library)->annotations(f.first)->first().note, u"Not yet told"_s);
    }

private:
    void annotateThree()
    {
        auto &f = *m_fixture;
        f.annotate(u"two summers"_s, 3, u"**Really?**"_s, {u"wood"_s, u"own"_s});
        f.annotate(u"right choice"_s, 2, {}, {u"wood"_s});
        f.annotate(u"the office said"_s, 2, {}, {u"wood"_s, u"late"_s});
    }

    NotesPanel *panel() const { return m_fixture->window->findChild<NotesPanel *>(); }
    int rows() const { return panel()->view()->model()->rowCount(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestNotes>(argc, argv);
}

#include "tst_notes.moc"
