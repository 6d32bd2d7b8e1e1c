// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// Writes pictures of the window in all themes and sizes, for people to look at.
#include "app/application.h"
#include "tests/shots/annotationshots.h"
#include "tests/shots/deskshots.h"
#include "tests/shots/photographer.h"
#include "tests/shots/readingstates.h"
#include "tests/shots/samplelibrary.h"
#include "ui/panels/quotationspanel.h"
#include "ui/reader/readerview.h"
#include "ui/window/cleaningpage.h"
#include "ui/window/findbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static void takePanels(MainWindow &window, const Photographer &photographer)
{
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        for (const auto &panel : {u"actors"_s, u"notes"_s}) {
            window.showPanel(panel);
            photographer.settle();
            photographer.take(&window, u"%1-%2"_s.arg(panel, theme));
        }
    }
    window.appearance().choose(u"light"_s);
    window.showPanel(u"quotations"_s);
}

static void takeDialogs(MainWindow &window, const Photographer &photographer)
{
    const auto &actions = window.actions();
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        const auto dialog = [&](const QString &name, QAction *action) {
            photographer.takeOther(u"%1-%2"_s.arg(name, theme), [&] { action->trigger(); });
        };
        dialog(u"metadata"_s, actions.editMetadata);
        dialog(u"tags"_s, actions.editTags);
        dialog(u"paste"_s, actions.paste);
        dialog(u"history"_s, actions.history);
        dialog(u"original"_s, actions.showOriginal);
        dialog(u"export"_s, actions.exportArticle);
        dialog(u"keys"_s, actions.shortcuts);
        const auto &content = window.session().content();
        if (!content.mentions.isEmpty())
            photographer.takeOther(u"tag-actor-"_s + theme,
                [&] { Q_EMIT window.reader().actorRequested(content.mentions.first().range); });
        if (!content.quotations.isEmpty())
            photographer.takeOther(u"quotation-"_s + theme, [&] {
                Q_EMIT window.reader().quotationRequested(
                    content.quotations.first().contents.first());
            });
    }
    window.appearance().choose(u"light"_s);
}

static void takeQuotations(MainWindow &window, const Photographer &photographer)
{
    window.showPanel(u"quotations"_s);
    auto *panel = window.findChild<QuotationsPanel *>();
    for (const auto &theme : {u"light"_s, u"sepia"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        for (const auto &quotation : window.session().content().quotations) {
            const auto words =
                window.session().content().revision.document.textOf(quotation.contents.first());
            if (!words.startsWith(u"“Look at the tide"))
                continue;
            panel->select(quotation.id);
            window.reader().goTo(quotation.contents.first());
            window.reader().selectQuotation(quotation.id);
            break;
        }
        panel->switchOrder();
        photographer.settle(900);
        photographer.take(&window, u"quotation-chosen-"_s + theme);
        panel->switchOrder();
        photographer.takeOther(u"sayings-"_s + theme, [&] { window.actions().sayings->trigger(); });
        window.reader().selectQuotation({});
    }
    window.appearance().choose(u"light"_s);
}

/// What was left out of the article, at its beginning and its end.
static void takeCleaning(MainWindow &window, const Photographer &photographer)
{
    auto &page = *window.findChild<CleaningPage *>();
    const auto take = [&](const QString &name) {
        photographer.settle();
        photographer.take(&window, name);
    };
    for (const auto &theme : {u"light"_s, u"sepia"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        window.actions().showRemoved->setChecked(true);
        page.view().mark(0);
        take(u"removed-begin-"_s + theme);
        page.view().mark(page.view().pieces().size() - 1);
        page.view().mark(page.view().pieces().size() - 8);
        take(u"removed-end-"_s + theme);
        window.actions().showRemoved->setChecked(false);
        photographer.takeOther(u"clean-again-"_s + theme, [&] {
            window.actions().cleanAgain->trigger();
            photographer.settle(600);
        });
    }
    window.appearance().choose(u"light"_s);
    window.resize(860, 640);
    window.actions().showRemoved->setChecked(true);
    page.view().mark(1);
    take(u"removed-narrow"_s);
    window.actions().showRemoved->setChecked(false);
    window.resize(1280, 800);
}

static void takeStates(MainWindow &window, const Photographer &photographer)
{
    window.actions().find->trigger();
    QTest::keyClicks(window.findChild<FindBar *>()->findChild<QLineEdit *>(), u"harbour"_s);
    photographer.settle();
    photographer.take(&window, u"find"_s);
    window.resize(860, 640);
    photographer.settle();
    photographer.take(&window, u"narrow"_s);
    window.resize(1280, 800);
    Q_EMIT window.reader().linkActivated(u"https://example.org/harbour"_s);
    photographer.settle();
    photographer.take(&window, u"message"_s);
    Q_EMIT window.session().failed({ErrorCode::NotReadable,
        u"“harbour.html” cannot be read. Check that it is still there and that you may read it."_s,
        {}});
    photographer.settle();
    photographer.take(&window, u"error"_s);
}

/// What a new person sees first.
static void takeWelcome(MainWindow &window, const Photographer &photographer)
{
    window.welcome();
    if (!QTest::qWaitFor([&] { return window.session().hasArticle(); }, 30'000))
        qFatal("the sample article does not open");
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        photographer.settle(600);
        photographer.take(&window, u"welcome-"_s + theme);
    }
    window.appearance().choose(u"light"_s);
    window.resize(860, 640);
    photographer.settle();
    photographer.take(&window, u"welcome-narrow"_s);
    window.resize(1280, 800);
}

static int takeAll(const QString &folder)
{
    QTemporaryDir home;
    const auto library = home.filePath(u"library.postil"_s);
    fillSampleLibrary(library);
    windowSettings().clear();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.appearance().choose(u"light"_s);
    const Photographer photographer(window, folder);
    window.openLibrary(home.filePath(u"empty.postil"_s));
    photographer.settle();
    photographer.take(&window, u"empty"_s);
    takeWelcome(window, photographer);
    window.openLibrary(library);
    if (!QTest::qWaitFor([&] { return !window.session().articles().isEmpty(); }))
        qFatal("the sample library was not read");
    window.openArticle(window.session().articles().last().article.id);
    window.showPanel(u"quotations"_s);
    window.reader().setFocus();
    photographer.settle(600);
    photographer.takeThemes();
    takePanels(window, photographer);
    takeDialogs(window, photographer);
    takeQuotations(window, photographer);
    takeCleaning(window, photographer);
    takeDesk(window, photographer);
    takeReading(window, photographer);
    takeStates(window, photographer);
    takeAnnotations(window, photographer, home.path());
    return 0;
}

/// One process per scale: Qt reads it once.
static int takeScales(const QString &program, const QString &folder)
{
    QDir().mkpath(folder);
    for (const auto &scale : {u"1"_s, u"2"_s}) {
        QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, {folder, scale});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return 1;
    }
    qInfo("%s", qPrintable(QDir(folder).absolutePath()));
    return 0;
}

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qInfo("usage: shots FOLDER");
        return 2;
    }
    return arguments.size() == 2 ? takeScales(QApplication::applicationFilePath(), arguments[1])
                                 : takeAll(arguments[1]);
}
