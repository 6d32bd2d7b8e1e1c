// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "ui/compare/comparedtext.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/outlinepopup.h"
#include "ui/dialogs/pagesettings.h"
#include "ui/dialogs/shortcutdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/reader/readerview.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/findbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

/// Each different enough that a cleaner does not take it for a repetition.
static QString paragraph(int part, int number)
{
    static const QStringList things =
        u"barrel chart compass crane drum engine ferry gull hawser "
        "jetty keel ladder mast net oar pilot quay rope sail tide"_s.split(u' ');
    const auto thing = [&](int step) {
        return things[(part * 7 + number * 3 + step * (number + 2)) % things.size()];
    };
    return u"<p>The keeper of lamp %1 in house %2 climbs past the %3 and the %4 each evening, "
           "counts one %5 after another, and writes %6, %7 and %8 into a book.</p>"_s.arg(part)
               .arg(number)
               .arg(thing(1), thing(2), thing(3), thing(4), thing(5), thing(6));
}

static QByteArray page(const QString &title, const QString &extra)
{
    QString html = u"<html><head><title>%1</title></head><body><article><h1>%1</h1>"_s.arg(title);
    for (int part = 1; part <= 4; ++part) {
        html += u"<h2>Part %1 of the tour</h2>"_s.arg(part);
        for (int i = 0; i < 6; ++i)
            html += paragraph(part, i);
    }
    return (html + u"<p>%1</p></article></body></html>"_s.arg(extra)).toUtf8();
}

/// Drives what serves reading by mouse and keyboard in the real window.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        windowSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openLibrary(m_home.filePath(u"library.postil"_s)));
        const auto add = [this](const QString &title, const QString &extra) {
            const auto done =
                m_window->session().library().import({page(title, extra), title + u".html"_s, {}});
            QVERIFY(done);
        };
        add(u"Night watch at the cape"_s, u"Aardvarks are rare here."_s);
        add(u"Sixteen lamps and a storm"_s, u"Nothing of this kind is known here."_s);
        QTRY_COMPARE(m_window->session().articles().size(), 2);
    }

    void init()
    {
        open(0);
        m_window->activateWindow();
        reader().setFocus();
        reader().setReadingPosition(0);
    }

    void pageSettingsShowAtOnceAndAreKept()
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *popup = activePopup<PageSettings>();
        QVERIFY(popup);
        auto *size = slider(popup, u"Size"_s);
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Right);
        QCOMPARE(reader().textSize(), Typography::usualSize + 1);
        QTest::keyClick(slider(popup, u"Width"_s), Qt::Key_Left);
        QTest::keyClick(slider(popup, u"Line height"_s), Qt::Key_Right);
        QTest::mouseClick(popup->findChild<QCheckBox *>(), Qt::LeftButton, {}, {10, 8});
        const Typography expected{u"serif"_s, 18, 68, 165, true};
        QCOMPARE(reader().textStyle().typography(), expected);
        const auto block = reader().document()->findBlockByNumber(1).blockFormat();
        QCOMPARE(block.alignment(), Qt::AlignJustify);
        auto *face = popup->findChild<QComboBox *>();
        face->setFocus();
        QTest::keyClick(face, Qt::Key_Down);
        QCOMPARE(reader().textStyle().typography().face, u"sans"_s);
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!activePopup<PageSettings>());
        QCOMPARE(Appearance().typography(), reader().textStyle().typography());
        m_window->appearance().setTypography({});
    }

    void outlineMarksWhereOneReadsAndGoes()
    {
        press(Qt::Key_F8);
        auto *popup = activePopup<OutlinePopup>();
        QVERIFY(popup);
        auto *list = popup->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 5);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        const auto at = text().indexOf(u"Part 3"_s);
        QTRY_VERIFY(std::abs(reader().readingPosition() - at) < 60);
        press(Qt::Key_F8);
        popup = activePopup<OutlinePopup>();
        QVERIFY(popup);
        list = popup->findChild<QListView *>();
        QCOMPARE(list->currentIndex().row(), 3);
        const auto first = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
        QTRY_COMPARE(reader().readingPosition(), 0);
    }

    void paletteDoesAndOpens()
    {
        auto *field = openPalette();
        QTest::keyClicks(field, u"dark light"_s);
        const auto was = m_window->appearance().theme().name;
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_window->appearance().theme().name != was);
        field = openPalette();
        const auto *list = activePopup<CommandPalette>()->findChild<QTreeView *>();
        const auto *rows = list->model();
        QCOMPARE(rows->index(0, 0).data().toString(), u"Light, sepia, dark"_s);
        QCOMPARE(rows->index(0, 1).data().toString(), u"Ctrl+Shift+L"_s);
        QTest::keyClicks(field, u"sixteen st"_s);
        QCOMPARE(list->header()->length(), list->viewport()->width()); // whatever is found
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(
            m_window->session().content().article.metadata.title, u"Sixteen lamps and a storm"_s);
        field = openPalette();
        QTest::keyClicks(field, u"qqqq"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(activePopup<CommandPalette>());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!activePopup<CommandPalette>());
        m_window->appearance().choose(u"light"_s);
    }

    void backAndForwardBetweenArticles()
    {
        open(1);
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_window->session().content().article.id, id(0));
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_window->session().content().article.id, id(1));
    }

    void positionIsKeptForEachArticle()
    {
        const auto at = text().indexOf(u"Part 3"_s);
        reader().setReadingPosition(at);
        open(1);
        QCOMPARE(reader().readingPosition(), 0);
        open(0);
        QVERIFY(std::abs(reader().readingPosition() - at) < 60);
    }

    void findsInTheBackground()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *bar = m_window->findChild<FindBar *>();
        auto *field = bar->findChild<QLineEdit *>();
        field->clear();
        QTest::keyClicks(field, u"LAMP"_s);
        QTRY_COMPARE(hits(), text().count(u"lamp"_s));
        QVERIFY(hits() >= 20);
        QTest::mouseClick(toggle(bar, u"Upper and lower case as typed"_s), Qt::LeftButton);
        QTRY_COMPARE(hits(), 0);
        QTest::mouseClick(toggle(bar, u"Upper and lower case as typed"_s), Qt::LeftButton);
        QTest::mouseClick(toggle(bar, u"Regular expression"_s), Qt::LeftButton);
        field->clear();
        QTest::keyClicks(field, u"lamp [12]"_s);
        QTRY_COMPARE(hits(), text().count(u"lamp 1"_s) + text().count(u"lamp 2"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(reader().currentHit(), 1);
        press(Qt::Key_F3);
        QCOMPARE(reader().currentHit(), 2);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(reader().currentHit(), 1);
        field->clear();
        QTest::keyClicks(field, u"lamp ["_s);
        const auto told = [bar](const QString &words) {
            for (const auto *label : bar->findChildren<QLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(told(u"Not an expression"_s));
        QTest::mouseClick(toggle(bar, u"Regular expression"_s), Qt::LeftButton);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(hits(), 0);
    }

    void fullScreenAndBack()
    {
        press(Qt::Key_F11);
        QTRY_VERIFY(m_window->isFullScreen());
        press(Qt::Key_F11);
        QTRY_VERIFY(!m_window->isFullScreen());
    }

    void theLaneGrowsAndColours()
    {
        press(Qt::Key_J);
        const auto first = reader().selection();
        QVERIFY(!first.isEmpty());
        press(Qt::Key_J);
        QVERIFY(reader().selection().start >= first.end);
        const auto second = reader().selection();
        press(Qt::Key_L);
        QVERIFY(reader().selection().end > second.end);
        press(Qt::Key_H);
        QCOMPARE(reader().selection().start, second.start);
        press(Qt::Key_J, Qt::ShiftModifier);
        press(Qt::Key_L, Qt::ShiftModifier);
        const auto grown = reader().selection();
        press(Qt::Key_4);
        QTRY_COMPARE(m_window->session().content().annotations.size(), 1);
        QCOMPARE(m_window->session().content().annotations.first().range, grown);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->session().content().annotations.size(), 0);
    }

    void theSheetNamesPlainActions()
    {
        reader().select({2, 30});
        press(Qt::Key_2);
        QTRY_VERIFY(m_window->actions().undo->text() != u"Undo"_s);
        press(Qt::Key_Question);
        auto *sheet = m_window->findChild<ShortcutSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        QStringList words;
        for (const auto *label : sheet->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Undo"_s));
        QVERIFY(words.contains(u"Next, previous sentence"_s));
        QTest::keyClick(sheet, Qt::Key_Escape);
        press(Qt::Key_Z, Qt::ControlModifier);
    }

    void keysCanBeChanged()
    {
        m_window->actions().changeShortcuts->trigger();
        auto *dialog = m_window->findChild<ShortcutDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        const auto items = list->findItems(u"Outline"_s, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        list->setCurrentItem(items.first());
        auto *key = dialog->findChild<QKeySequenceEdit *>();
        QTest::keyClick(key->findChild<QLineEdit *>(), Qt::Key_E, Qt::ControlModifier);
        const auto button = [dialog](const QString &text) {
            for (auto *each : dialog->findChildren<QPushButton *>()) {
                if (each->text() == text)
                    return each;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(button(u"Use this key"_s)->isEnabled());
        const auto warns = [dialog] {
            for (const auto *label : dialog->findChildren<QLabel *>()) {
                if (label->text().contains(u"“Export”"_s))
                    return true;
            }
            return false;
        };
        QVERIFY(warns());
        QTest::mouseClick(button(u"Use this key"_s), Qt::LeftButton);
        const auto &actions = m_window->actions();
        QCOMPARE(actions.outline->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(actions.exportArticle->shortcut().isEmpty());
        QVERIFY(actions.outline->toolTip().contains(u"Ctrl+E"_s));
        MainWindow again;
        QCOMPARE(again.actions().outline->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QTest::keyClick(key->findChild<QLineEdit *>(), Qt::Key_N);
        QTRY_VERIFY(!button(u"Use this key"_s)->isEnabled());
        QTest::mouseClick(button(u"All to default"_s), Qt::LeftButton);
        QCOMPARE(actions.outline->shortcut(), QKeySequence(Qt::Key_F8));
        QCOMPARE(actions.exportArticle->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        dialog->close();
    }

    void twoArticlesStandSideBySide()
    {
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto *palette = activePopup<CommandPalette>();
        QVERIFY(palette);
        QCOMPARE(palette->findChild<QTreeView *>()->model()->rowCount(), 1);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<ComparisonWindow *>());
        auto *window = m_window->findChild<ComparisonWindow *>();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QVERIFY(!window->left().marks().annotations().isEmpty());
        QCOMPARE(window->left().marks().annotations().size(),
            window->right().marks().annotations().size());
        auto *bar = window->left().verticalScrollBar();
        bar->setValue(600);
        QVERIFY(window->right().verticalScrollBar()->value() > 300);
        // Which is which stays in sight.
        const auto names = window->findChildren<ElidedLabel *>();
        QCOMPARE(names.size(), 2);
        QVERIFY(names[0]->text() != names[1]->text());
        for (const auto &summary : m_window->session().articles()) {
            QVERIFY(std::ranges::any_of(names, [&](const ElidedLabel *name) {
                return name->isVisible() && name->text().contains(summary.article.metadata.title);
            }));
        }
        QTest::mouseClick(window->findChild<QCheckBox *>(), Qt::LeftButton, {}, {10, 8});
        const auto stays = window->right().verticalScrollBar()->value();
        bar->setValue(0);
        QCOMPARE(window->right().verticalScrollBar()->value(), stays);
        QTest::keyClick(&window->left(), Qt::Key_F3);
        QCOMPARE(window->current(), 0);
        QTest::keyClick(&window->left(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ComparisonWindow *>());
    }

    void aCopyThatCutsASentenceIsTold()
    {
        const auto at = text().indexOf(u"climbs past"_s);
        reader().select({at, at + 11});
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"“climbs past”"_s));
        QPushButton *whole = nullptr;
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy the whole sentence"_s && button->isVisible())
                whole = button;
        }
        QVERIFY(whole);
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"“The keeper of lamp 1"_s));
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    ReaderView &reader() { return m_window->reader(); }
    const QString &text() { return reader().shownDocument().text(); }
    qsizetype hits() { return reader().marks().hits().size(); }
    ArticleId id(int article) { return m_window->session().articles().at(article).article.id; }

    void open(int article)
    {
        m_window->openArticle(id(article));
        QTRY_COMPARE(m_window->session().content().article.id, id(article));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(reader().viewport(), key, modifiers);
    }

    template <typename Popup> Popup *activePopup()
    {
        return qobject_cast<Popup *>(QApplication::activePopupWidget());
    }

    QLineEdit *openPalette()
    {
        m_window->activateWindow(); // without a window manager a popup leaves none active
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window.get());
        press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = activePopup<CommandPalette>();
        return palette ? palette->findChild<QLineEdit *>() : nullptr;
    }

    static QSlider *slider(const QWidget *popup, const QString &name)
    {
        for (auto *each : popup->findChildren<QSlider *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    static QToolButton *toggle(const QWidget *bar, const QString &name)
    {
        for (auto *each : bar->findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestReading test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reading.moc"
