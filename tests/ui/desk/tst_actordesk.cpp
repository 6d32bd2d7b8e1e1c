// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"
#include "core/library/statementrecords.h"
#include "tests/ui/desk/deskfixture.h"
#include "ui/desk/actordesk.h"
#include "ui/desk/actorlist.h"
#include "ui/desk/actoroverview.h"
#include "ui/desk/conceptmatrix.h"
#include "ui/desk/deskwork.h"
#include "ui/desk/importpreview.h"
#include "ui/desk/mergedialog.h"
#include "ui/desk/networkcanvas.h"
#include "ui/desk/networkview.h"
#include "ui/desk/samelist.h"
#include "ui/desk/splitdialog.h"
#include "ui/dialogs/actorchooser.h"
#include "ui/dialogs/actordialog.h"
#include "ui/dialogs/statementpopup.h"
#include "ui/reader/readerview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTreeWidget>

using namespace postil;
using namespace Qt::StringLiterals;

/// Drives the desk of actors by mouse and keyboard.
class TestActorDesk : public QObject, private DeskFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void opensFiltersAndShows()
    {
        auto *desk = openDesk();
        QTest::keyClicks(desk->list().search(), u"crew"_s);
        QTRY_COMPARE(desk->list().model().rowCount(), 1);
        QTest::keyClick(desk->list().search(), Qt::Key_Down);
        QCOMPARE(desk->list().selected(), QList{m_crew.id});
        desk->list().search()->clear();
        desk->list().select(m_orla.id);
        QTRY_VERIFY(itemOf(desk->overview().articles(), m_first));
        auto *combo = desk->list().findChildren<QComboBox *>().first();
        QTest::keyClick(combo, Qt::Key_Down); // people
        QVERIFY(desk->list().model().rowOf(m_crew.id) < 0);
        QVERIFY(desk->list().model().rowOf(m_orla.id) >= 0);
    }

    void goesToTheArticle()
    {
        auto *desk = openDesk();
        m_window->openArticle(m_second);
        QTRY_COMPARE(m_window->session().content().article.id, m_second);
        desk->list().select(m_orla.id);
        auto *articles = desk->overview().articles();
        QTRY_VERIFY(itemOf(articles, m_first));
        const auto place = articles->visualItemRect(itemOf(articles, m_first)).center();
        QTest::mouseClick(articles->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(m_window->session().content().article.id, m_first);
    }

    void mergesTheSelectedAndTakesItBack()
    {
        auto *desk = openDesk();
        desk->list().select(m_orla.id);
        select(desk, m_other.id);
        button(&desk->list(), u"&Merge"_s)->click();
        auto *dialog = waitFor<MergeDialog>(desk);
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(desk->list().model().rowOf(m_other.id), -1);
        QVERIFY(actor(m_orla.id).aliases.contains(m_other.name));
        activate(desk);
        QTest::keyClick(desk, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk->list().model().rowOf(m_other.id) >= 0);
    }

    void splitsATickedMentionOff()
    {
        auto records = library().actorRecords();
        QVERIFY(
            records.tag(m_first, {rangeIn(library(), m_first, u"Milo Venn"_s)}, actor(m_orla.id)));
        auto *desk = openDesk();
        desk->list().select(m_orla.id);
        button(&desk->list(), u"&Split"_s)->click();
        auto *dialog = waitFor<SplitDialog>(desk);
        QTRY_VERIFY(dialog->places().rowCount() >= 2);
        QTest::keyClicks(dialog->chooser()->focusProxy(), u"Milo Venn"_s);
        for (int row = 0; row < dialog->places().rowCount(); ++row) {
            if (dialog->places().at(row).occurrence.words == u"Milo Venn"_s)
                dialog->view()->setCurrentIndex(dialog->places().index(row));
        }
        QTest::keyClick(dialog->view(), Qt::Key_Space);
        QTest::keyClick(dialog->view(), Qt::Key_Return);
        QTRY_VERIFY(library().actorRecords().find(u"Milo Venn"_s).has_value());
        const auto milo = *library().actorRecords().find(u"Milo Venn"_s);
        QVERIFY(milo.id != m_orla.id);
        QCOMPARE(mentionsOf(milo.id, State::Confirmed), 1);
    }

    void decidesOnProposalsByKey()
    {
        auto *desk = openDesk();
        desk->tabs()->setCurrentWidget(&desk->same());
        auto *view = desk->same().view();
        QTRY_VERIFY(view->topLevelItemCount() >= 1);
        const auto before = view->topLevelItemCount();
        QTest::keyClick(view, Qt::Key_X);
        QTRY_COMPARE(view->topLevelItemCount(), before - 1);
        QVERIFY(library().history()->constLast().label.contains(u"apart"_s));
        QTest::keyClick(desk, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->topLevelItemCount(), before);
    }

    void editsTheRecord()
    {
        auto *desk = openDesk();
        desk->list().select(m_orla.id);
        QTest::keyClick(desk->list().view(), Qt::Key_Return);
        auto *dialog = waitFor<ActorDialog>(desk);
        const auto fields = dialog->findChildren<QPlainTextEdit *>();
        fields[0]->setPlainText(u"Орла Венн [ru]\nCaptain"_s);
        fields[1]->setPlainText(u"Head of the line, 2004–2012"_s);
        auto *number = lineWith(dialog, u"such as Q42"_s);
        number->setText(u"42"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it says that 42 is no Wikidata number
        number->setText(u"q42"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(actor(m_orla.id).externalId, u"Q42"_s);
        const auto changed = actor(m_orla.id);
        QCOMPARE(changed.aliases, QStringList({u"Орла Венн"_s, u"Captain"_s}));
        QCOMPARE(changed.aliasLanguages.value(u"Орла Венн"_s), u"ru"_s);
        QCOMPARE(changed.roles, QList{(ActorRole{u"Head of the line"_s, u"2004"_s, u"2012"_s})});
    }

    void changesManyAtOnce()
    {
        auto *desk = openDesk();
        QTest::keyClick(desk->list().view(), Qt::Key_A, Qt::ControlModifier);
        const auto all = desk->list().selected();
        QVERIFY(all.size() >= 3);
        desk->work().setKind(all, ActorKind::Other);
        QTRY_COMPARE(actor(m_crew.id).kind, ActorKind::Other);
        QCOMPARE(actor(m_orla.id).kind, ActorKind::Other);
        QTest::keyClick(desk, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(actor(m_crew.id).kind, ActorKind::Organisation);
        desk->list().select(m_crew.id);
        QTest::keyClick(desk->list().view(), Qt::Key_Delete);
        QTRY_COMPARE(desk->list().model().rowOf(m_crew.id), -1);
    }

    void showsWhatATableWouldDoFirst()
    {
        const auto file = m_home->filePath(u"actors.csv"_s);
        QFile table(file);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("name,kind,tags\nOrla Venn,person,ferries\nIva Lorne,person,\nX,robot,\n");
        table.close();
        auto *desk = openDesk();
        desk->work().previewTable(file);
        auto *preview = waitFor<ImportPreview>(desk);
        auto *rows = preview->findChild<QTreeWidget *>();
        QCOMPARE(rows->topLevelItemCount(), 3);
        QVERIFY(!library().actorRecords().find(u"Iva Lorne"_s));
        QTest::keyClick(preview, Qt::Key_Return);
        QTRY_VERIFY(library().actorRecords().find(u"Iva Lorne"_s).has_value());
        QCOMPARE(actor(m_orla.id).tags, QStringList{u"ferries"_s});
    }

    void drawsTheNetworkAndWritesIt()
    {
        QVERIFY(library().actorRecords().tag(
            m_first, {rangeIn(library(), m_first, u"Milo Venn"_s)}, named(u"Milo Venn"_s)));
        auto *desk = openDesk();
        desk->tabs()->setCurrentWidget(&desk->network());
        auto &canvas = desk->network().canvas();
        QTRY_VERIFY(canvas.network().nodes.size() >= 2);
        QVERIFY(!canvas.network().ties.isEmpty());
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.placeOfNode(0).toPoint());
        QTRY_VERIFY(desk->overview().articles()->topLevelItemCount() >= 1);
        const auto zoom = canvas.zoom();
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.zoom() > zoom);
        QTest::keyClick(&canvas, Qt::Key_0);
        const auto file = m_home->filePath(u"net.gexf"_s);
        desk->network().exportTo(file);
        QVERIFY(QFile::exists(file));
    }

    void notesAStandAndShowsItInTheMatrix()
    {
        m_window->reader().setFocus();
        m_window->reader().select(rangeIn(library(), m_first, u"We cannot sail on hope"_s));
        QTest::keyClick(m_window->reader().viewport(), Qt::Key_W);
        auto *popup = waitForPopup<StatementPopup>();
        const auto fields = popup->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], u"The line closes"_s);
        auto *who = popup->findChild<ActorChooser *>()->focusProxy();
        QTest::keyClicks(who, u"or"_s);
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_COMPARE(library().statementRecords().statements()->size(), 1);
        auto *desk = openDesk();
        desk->tabs()->setCurrentWidget(&desk->concepts());
        auto &matrix = desk->concepts();
        QTRY_COMPARE(matrix.matrix()->rowCount(), 1);
        QCOMPARE(matrix.matrix()->item(0, 0)->text(), u"1 for"_s);
        QCOMPARE(matrix.words()->topLevelItemCount(), 1);
        QTest::keyClick(matrix.words(), Qt::Key_Down);
        matrix.words()->setCurrentItem(matrix.words()->topLevelItem(0));
        QTest::keyClick(matrix.words(), Qt::Key_Delete);
        QTRY_COMPARE(matrix.matrix()->rowCount(), 0);
        QTest::keyClick(desk, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(matrix.matrix()->rowCount(), 1);
    }

private:
    ActorDesk *openDesk()
    {
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *desk = m_window->findChild<ActorDesk *>();
        [&] {
            QVERIFY(desk);
            QVERIFY(QTest::qWaitForWindowActive(desk));
            QTRY_VERIFY(desk->list().model().rowOf(m_orla.id) >= 0);
            QTRY_VERIFY(desk->list().model().hasCounts());
        }();
        return desk;
    }

    static QTreeWidgetItem *itemOf(const QTreeWidget *articles, const ArticleId &article)
    {
        for (int i = 0; i < articles->topLevelItemCount(); ++i) {
            if (articles->topLevelItem(i)->data(0, Qt::UserRole).toByteArray() == article.bytes)
                return articles->topLevelItem(i);
        }
        return nullptr;
    }

    static void select(ActorDesk *desk, const ActorId &id)
    {
        auto &list = desk->list();
        list.view()->selectionModel()->select(list.model().index(list.model().rowOf(id), 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    static QLineEdit *lineWith(QWidget *parent, const QString &placeholder)
    {
        for (auto *each : parent->findChildren<QLineEdit *>()) {
            if (each->placeholderText() == placeholder)
                return each;
        }
        qFatal("no such field");
    }
};

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestActorDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_actordesk.moc"
