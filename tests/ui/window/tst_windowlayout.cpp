// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"
#include "ui/panels/quotationspanel.h"
#include "ui/panels/rowview.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace postil;
using namespace Qt::StringLiterals;

/// What the window shows finds room, also where there is little.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 860;
        QTest::newRow("half a screen") << 960;
        QTest::newRow("usual") << 1280;
        QTest::newRow("wide") << 1920;
    }

    void nothingIsCut()
    {
        QFETCH(int, width);
        resizeTo(width);
        QCOMPARE(window().width(), width);
        const auto *tabs = window().findChild<QTabBar *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(tabs);
        QCOMPARE(tabs->count(), 3);
        for (int i = 0; i < tabs->count(); ++i) {
            QVERIFY(tabs->tabRect(i).right() < tabs->width());
            QVERIFY(
                tabs->tabRect(i).width() > tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)));
        }
        const auto *search = window().findChild<QLineEdit *>(u"search"_s);
        QVERIFY(search->width()
            > search->fontMetrics().horizontalAdvance(search->placeholderText()) + 40);
        QVERIFY(m_fixture->reader().width() >= 400);
    }

    void theBeginningShowsTheTitle()
    {
        window().resize(900, 420);
        QTest::qWait(200);
        m_fixture->focusText();
        m_fixture->press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_fixture->reader().verticalScrollBar()->value() > 0);
        m_fixture->press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_fixture->reader().verticalScrollBar()->value(), 0);
    }

    /// The first article of a window is laid out before it is on the screen.
    void openingReadsNothing()
    {
        QString text = u"A long report of the pier\n\n"_s;
        for (int i = 0; i < 60; ++i)
            text += u"Beam %1 of the pier was laid on a Monday, and the carpenters wrote down how "
                    "long it was and who had carried it.\n\n"_s.arg(i);
        const QTemporaryDir folder;
        MainWindow fresh;
        fresh.resize(1280, 800);
        fresh.show();
        QVERIFY(QTest::qWaitForWindowActive(&fresh));
        QVERIFY(fresh.openLibrary(folder.filePath(u"empty.postil"_s)));
        QTRY_VERIFY(fresh.session().knowsArticles());
        auto &library = fresh.session().library();
        const auto report = library.import({text.toUtf8(), {}, {}});
        QVERIFY(report);
        const auto id = report->article.id;
        const auto progress = [&] { return library.content(id)->article.progress; };
        fresh.openArticle(id);
        QTRY_VERIFY(fresh.session().hasArticle());
        QTest::qWait(1200);
        fresh.saveWork();
        QVERIFY2(progress() < 0.5, qPrintable(QString::number(progress())));
        fresh.reader().setFocus();
        QTest::keyClick(&fresh.reader(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(progress(), 1.0);
    }

    void panelsBeginAtTheTopOfAnotherArticle()
    {
        const auto spoken = [](const QString &name) {
            QString text = name + u" speaks\n\n"_s;
            for (int i = 0; i < 30; ++i)
                text += u"“Beam %1 of the pier is dry,” said %2 on Monday.\n\n"_s.arg(i).arg(name);
            return text.toUtf8();
        };
        window().showPanel(u"quotations"_s);
        auto *list = window().findChild<QuotationsPanel *>()->view();
        for (const auto &name : {u"Ines Okafor"_s, u"Tomas Brandt"_s}) {
            const auto report = m_fixture->library().import({spoken(name), {}, {}});
            QVERIFY(report);
            window().openArticle(report->article.id);
            QTRY_COMPARE(m_fixture->content().article.id, report->article.id);
            QTRY_VERIFY(list->verticalScrollBar()->maximum() > 400);
            QCOMPARE(list->verticalScrollBar()->value(), 0);
            list->verticalScrollBar()->setValue(300);
        }
    }

    void docksTakeTheirWidthAgain()
    {
        resizeTo(1280);
        const auto before = widths();
        resizeTo(860);
        QVERIFY(widths() != before);
        resizeTo(1280);
        QTRY_COMPARE(widths(), before);
    }

    /// The border between the text and a panel, dragged with the mouse.
    void draggedWidthsComeBack()
    {
        resizeTo(1280);
        const auto *library = window().findChild<QDockWidget *>(u"library"_s);
        const int before = library->width();
        const QPoint border(library->geometry().right() + 1, 400);
        QTest::mousePress(&window(), Qt::LeftButton, {}, border);
        QTest::mouseMove(&window(), border + QPoint(20, 0));
        QTest::mouseMove(&window(), border + QPoint(60, 0));
        QTest::qWait(50);
        QTest::mouseRelease(&window(), Qt::LeftButton, {}, border + QPoint(60, 0));
        QTRY_COMPARE(library->width(), before + 60);
        QTest::qWait(20);
        resizeTo(860);
        resizeTo(1280);
        QTRY_COMPARE(library->width(), before + 60);
    }

private:
    MainWindow &window() const { return *m_fixture->window; }

    void resizeTo(int width) const
    {
        window().resize(width, 700);
        QTest::qWait(50);
    }

    QList<int> widths() const
    {
        QList<int> widths;
        for (const auto *dock : window().findChildren<QDockWidget *>())
            widths.append(dock->width());
        return widths;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestWindowLayout>(argc, argv);
}

#include "tst_windowlayout.moc"
