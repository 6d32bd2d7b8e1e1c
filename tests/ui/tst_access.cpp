// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "ui/reader/readerview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const auto *each = widget; each; each = each->parentWidget())
        path.prepend(
            QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName());
    return path.join(u" > "_s);
}

/// Belongs to another control, which speaks for it.
static bool isPartOfControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_"))
        return true;
    const auto *parent = widget->parentWidget();
    return parent
        && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
            || parent->inherits("QKeySequenceEdit")
            || parent->inherits("QComboBoxPrivateContainer"));
}

/// The controls within that can have the focus and have no name or no role.
static QStringList namelessIn(const QWidget *root)
{
    QStringList nameless;
    auto widgets = root->findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != root->window()
            || isPartOfControl(widget) || !widget->isEnabled()
            || (widget->parentWidget() && widget->parentWidget()->isHidden()))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty()
            || spoken->role() == QAccessible::NoRole)
            nameless.append(pathOf(widget));
    }
    return nameless;
}

/// Whoever cannot see the window hears what each control is called.
class TestAccess : public QObject
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
    }

    void theEmptyWindowIsNamed() { QCOMPARE(namelessIn(m_window.get()).join(u'\n'), QString()); }

    void theWindowIsNamed()
    {
        const auto text =
            u"The lamp of the cape\n\nBy Nora Winterbourne\n\n“It fails,” said Edwin Tallis of the "
            "harbour office. The office did not answer, and the lamp went out twice in June.\n"_s;
        const auto report =
            m_window->session().library().import({text.toUtf8(), u"lamp.txt"_s, {}});
        QVERIFY(report);
        m_window->openArticle(report->article.id);
        QTRY_VERIFY(m_window->session().hasArticle());
        m_window->actions().find->trigger();
        for (const auto &panel : {u"actors"_s, u"quotations"_s, u"notes"_s}) {
            m_window->showPanel(panel);
            QCOMPARE(namelessIn(m_window.get()).join(u'\n'), QString());
        }
    }

    void actionsAreNamed()
    {
        for (const auto &topic : m_window->actions().topics()) {
            for (const auto *action : topic.actions)
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void whatActionsOpenIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        // Those that only ask for a file show a dialog of the system.
        const QStringList files{
            u"import"_s, u"newLibrary"_s, u"openLibrary"_s, u"quit"_s, u"menu"_s, u"trash"_s};
        for (const auto &topic : m_window->actions().topics()) {
            for (const auto *action : topic.actions) {
                if (!files.contains(action->objectName()) && !action->isCheckable())
                    QTest::newRow(qPrintable(action->objectName())) << action->objectName();
            }
        }
    }

    void whatActionsOpenIsNamed()
    {
        QFETCH(QString, name);
        auto *action = m_window->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
        QVERIFY(action);
        m_window->reader().select({60, 80});
        action->trigger();
        QTest::qWait(20);
        QStringList nameless;
        for (auto *widget : QApplication::topLevelWidgets()) {
            const bool isOurs =
                widget != m_window.get() && widget->isVisible() && !widget->inherits("QTipLabel");
            if (!isOurs)
                continue;
            if (widget->accessibleName().isEmpty() && widget->windowTitle().isEmpty())
                nameless.append(u"window: "_s + pathOf(widget));
            nameless += namelessIn(widget);
            widget->close();
        }
        QCOMPARE(nameless.join(u'\n'), QString());
        QTest::qWait(10);
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestAccess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_access.moc"
