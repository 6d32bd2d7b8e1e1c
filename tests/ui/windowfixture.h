// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "ui/reader/readerview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

namespace postil {

/// The real window on a library of its own with two articles of our own writing.
class WindowFixture
{
public:
    WindowFixture()
    {
        windowSettings().clear();
        auto library = Library::open(libraryFile());
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        first = bring(**library, pier());
        second = bring(**library, market());
        library->reset();
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()) || !window->openLibrary(libraryFile()))
            qFatal("no window");
        window->openArticle(first);
        settle();
    }

    /// Until the window shows what the library holds.
    void settle() const
    {
        const auto isCurrent = [this] {
            session().refresh();
            const auto stored = library().content(content().article.id);
            return stored && session().knowsArticles()
                && stored->revision.id == content().revision.id
                && stored->annotations == content().annotations
                && stored->colorNames == content().colorNames;
        };
        if (!QTest::qWaitFor(isCurrent))
            qFatal("the window does not show what is stored");
    }

    QString libraryFile() const { return m_home.filePath(QStringLiteral("library.postil")); }
    Session &session() const { return window->session(); }
    Library &library() const { return session().library(); }
    ReaderView &reader() const { return window->reader(); }
    const ArticleContent &content() const { return session().content(); }
    const QString &text() const { return content().revision.document.text(); }

    TextRange rangeOf(const QString &words) const
    {
        const auto start = text().indexOf(words);
        if (start < 0)
            qFatal("the text does not hold: %s", qPrintable(words));
        return {start, start + words.size()};
    }

    /// Selects words of the text as a person would have.
    TextRange select(const QString &words) const
    {
        const auto range = rangeOf(words);
        focusText();
        reader().select(range);
        return range;
    }

    AnnotationId annotate(const QString &words, int color, const QString &note = {},
        const QStringList &tags = {}) const
    {
        const auto made =
            library().addAnnotation(content().article.id, rangeOf(words), color, note, tags);
        settle();
        return made->id;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), Qt::Key(key), modifiers);
    }

    /// Gives the text the focus, also after a dialog had it.
    void focusText() const
    {
        window->activateWindow();
        reader().setFocus();
        if (!QTest::qWaitFor([this] { return reader().hasFocus(); }))
            qFatal("the text does not get the focus");
    }

    /// The dialog of that kind that is open, or null.
    template <typename Dialog> Dialog *dialog() const
    {
        for (auto *each : window->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<MainWindow> window;
    ArticleId first;
    ArticleId second;

private:
    static ArticleId bring(Library &library, const QString &text)
    {
        const auto report = library.import({text.toUtf8(), {}, {}});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return report->article.id;
    }

    static QString pier()
    {
        return QStringLiteral(
            "Ferry pier to be rebuilt in oak\n\nBy Ines Okafor\n\n"
            "The harbour office of Port Ellery said on Monday that the ferry pier would be rebuilt "
            "in oak, and that the work would take two summers.\n\n"
            "Carpenter Tomas Brandt said that oak was the right choice, because nothing else had "
            "lasted on that side of the bay.\n\n"
            "The ferry will land at the fish quay until then, the office said.\n");
    }

    static QString market()
    {
        return QStringLiteral(
            "Night market moves indoors for the winter\n\nBy Lena Harlow\n\n"
            "The night market of Port Ellery will move into the old tram depot in November, its "
            "stallholders decided on Sunday.\n\n"
            "The depot has stood empty for six years, and its roof was mended only last spring.\n");
    }

    QTemporaryDir m_home;
};

/// Runs a test of the window with settings of its own.
template <typename Test> int runWindowTest(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace postil
