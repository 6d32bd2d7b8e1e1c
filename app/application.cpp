// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/termination.h"
#include "core/library/defaultlibrary.h"
#include "ui/reader/readeraccess.h"
#include "ui/theme/stillstyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentlibraries.h"
#include "ui/window/windowsettings.h"

#include <QDir>
#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

void Application::setNames()
{
    setApplicationName(u"postil"_s);
    setApplicationVersion(QStringLiteral(POSTIL_VERSION));
}

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    setNames();
    setDesktopFileName(u"org.postil.Postil"_s);
    setApplicationDisplayName(u"Postil"_s);
    StillStyle::apply();
    ReaderAccess::install();
    connect(new Termination(this), &Termination::requested, this, [this] {
        closeAllWindows();
        quit();
    });
    // The session may kill the program without closing its window.
    connect(this, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_window)
            m_window->saveWork();
    });
}

Application::~Application() = default;

int Application::run(bool withSample)
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    const auto usual = defaultLibraryFile();
    QDir().mkpath(QFileInfo(usual).path());
    auto settings = windowSettings();
    const bool isFirst = !settings.value(u"welcome/wasShown"_s).toBool();
    settings.setValue(u"welcome/wasShown"_s, true);
    if (isFirst || withSample)
        welcomeIfEmpty();
    if (withSample) {
        m_window->openLibrary(QFileInfo(usual).path() + u"/sample.postil"_s);
        return exec();
    }
    const auto recent = recentLibraries();
    if (recent.isEmpty() || !m_window->openLibrary(recent.first(), IfMissing::Fail))
        m_window->openLibrary(usual);
    return exec();
}

/// Once it is known what the first library holds.
void Application::welcomeIfEmpty()
{
    connect(
        &m_window->session(), &Session::articlesChanged, m_window.get(),
        [this] {
            const auto &session = m_window->session();
            if (session.isOpen() && !session.library().isReadOnly() && session.articles().isEmpty())
                m_window->welcome();
        },
        Qt::SingleShotConnection);
}

} // namespace postil
