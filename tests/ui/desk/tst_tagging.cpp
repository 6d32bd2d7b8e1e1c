// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"
#include "tests/ui/desk/deskfixture.h"
#include "ui/desk/placedelegate.h"
#include "ui/desk/placesdialog.h"
#include "ui/dialogs/tagactorpopup.h"
#include "ui/panels/actorspanel.h"
#include "ui/reader/readerview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

/// Tagging in the whole library, and the gestures of the panel of actors, by mouse and keyboard.
class TestTagging : public QObject, private DeskFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void tagsInTheWholeLibraryOneByOne()
    {
        m_window->reader().setFocus();
        m_window->reader().select(rangeIn(library(), m_first, u"Venn."_s, 4));
        QTest::keyClick(m_window->reader().viewport(), Qt::Key_A);
        auto *popup = waitForPopup<TagActorPopup>();
        auto *field = popup->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"or"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = waitFor<PlacesDialog>(m_window.get());
        // "Orla Venn" is done; the five others, one of them of her brother, are in the list.
        QTRY_COMPARE(dialog->places().rowCount(), 5);
        const auto words = [&](int row) { return dialog->places().at(row).occurrence.words; };
        QCOMPARE(words(1), u"Venns"_s);
        for (int row = 0; row < 5; ++row) {
            const auto &place = dialog->places().at(row).occurrence;
            QTest::keyClick(
                dialog->view(), place.before.endsWith(u"Milo "_s) ? Qt::Key_X : Qt::Key_Y);
        }
        QCOMPARE(dialog->places().ticked().size(), 4);
        QTest::keyClick(dialog->view(), Qt::Key_Return);
        QTRY_COMPARE(mentionsOf(m_orla.id, State::Confirmed), 5);
        activate(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(mentionsOf(m_orla.id, State::Confirmed), 1);
    }

    void ticksPlacesByMouseAndAllAtOnce()
    {
        m_window->reader().select(rangeIn(library(), m_first, u"pier"_s));
        Q_EMIT m_window->reader().actorRequested(rangeIn(library(), m_first, u"pier"_s));
        auto *popup = waitForPopup<TagActorPopup>();
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = waitFor<PlacesDialog>(m_window.get());
        QTRY_COMPARE(dialog->places().rowCount(), 3);
        const auto row = dialog->view()->visualRect(dialog->places().index(1));
        QTest::mouseClick(
            dialog->view()->viewport(), Qt::LeftButton, {}, PlaceDelegate::tickRect(row).center());
        QCOMPARE(dialog->places().ticked().size(), 2);
        button(dialog, u"Untick all"_s)->click();
        QCOMPARE(dialog->places().ticked().size(), 0);
        button(dialog, u"Tick all"_s)->click();
        QCOMPARE(dialog->places().ticked().size(), 3);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(mentionsOf(m_orla.id, State::Confirmed), 1);
    }

    void whatWasTaggedIsFoundInTheNextArticle()
    {
        const auto third =
            library()
                .import({"The pier closes\n\nThe letter was read by Orla Venn herself on "
                         "Monday, and nobody else spoke.\n",
                    u"third.txt"_s, {}})
                ->article.id;
        const auto mentions = *library().mentions(third);
        QVERIFY(std::ranges::any_of(
            mentions, [&](const Mention &mention) { return mention.actor == m_orla.id; }));
    }

    void mergesByDraggingInThePanel()
    {
        QVERIFY(library().actorRecords().tag(
            m_first, {rangeIn(library(), m_first, u"Milo Venn"_s)}, named(u"Milo Venn"_s)));
        auto *view = actorsView();
        QTRY_VERIFY(rowNamed(view, u"Milo Venn"_s).isValid());
        QTRY_VERIFY(rowNamed(view, u"Orla Venn"_s).isValid());
        const auto from = view->visualRect(rowNamed(view, u"Milo Venn"_s)).center();
        const auto to = view->visualRect(rowNamed(view, u"Orla Venn"_s)).center();
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(actor(m_orla.id).aliases.contains(u"Milo Venn"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!actor(m_orla.id).aliases.contains(u"Milo Venn"_s));
    }

    void aPressWithoutADragMergesNothing()
    {
        auto *view = actorsView();
        QTRY_VERIFY(rowNamed(view, u"Orla Venn"_s).isValid());
        const auto steps = library().history()->size();
        const auto place = view->visualRect(rowNamed(view, u"Orla Venn"_s)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(library().history()->size(), steps);
    }

    void renamesInPlace()
    {
        auto *view = actorsView();
        QTRY_VERIFY(rowNamed(view, u"Orla Venn"_s).isValid());
        view->setCurrentIndex(rowNamed(view, u"Orla Venn"_s));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto *field = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"Orla B. Venn"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(actor(m_orla.id).name, u"Orla B. Venn"_s);
        QVERIFY(actor(m_orla.id).aliases.contains(u"Orla Venn"_s));
    }

    void filtersThePanelByKind()
    {
        auto *view = actorsView();
        QTRY_VERIFY(rowNamed(view, u"Orla Venn"_s).isValid());
        auto *panel = m_window->findChild<ActorsPanel *>();
        for (auto *box : panel->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Kind"_s)
                QTest::keyClick(box, Qt::Key_End); // others
        }
        QTRY_VERIFY(!rowNamed(view, u"Orla Venn"_s).isValid());
    }

private:
    RowView *actorsView()
    {
        m_window->showPanel(u"actors"_s);
        return m_window->findChild<ActorsPanel *>()->view();
    }

    static QModelIndex rowNamed(const QAbstractItemView *view, const QString &name)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const auto index = view->model()->index(row, 0);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }
};

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestTagging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tagging.moc"
