// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// What each gesture asks of the window's thread, in a library of 10,000 articles and 50,000
// highlights: processor time of the call and of the longest event, where laying out and painting
// are told apart; and the time until it was done. The first and the last line tell how fast the
// machine is just now.
#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "tests/bench/threadtimer.h"
#include "tests/bench/watchedapplication.h"
#include "tests/sure.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/rowview.h"
#include "ui/reader/readerview.h"
#include "ui/window/librarycommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <cstdio>

using namespace postil;
using namespace Qt::StringLiterals;

static constexpr int articleCount = 10'000;
static constexpr int highlightsPerArticle = 5;

static Revision revisionOf(int number)
{
    Revision revision;
    revision.id = RevisionId::create();
    revision.number = 1;
    revision.madeBy = u"bench"_s;
    revision.created = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 12; ++i)
        revision.document.append({},
            u"Paragraph %1 of report %2: the harbour board voted to delay its barrier, and said so."_s
                .arg(i)
                .arg(number));
    revision.hash = u"%1"_s.arg(number);
    return revision;
}

static void fill(const QString &fileName)
{
    auto database = sure(Database::create(fileName));
    sure(database->inTransaction([&]() -> Result<void> {
        for (int i = 0; i < articleCount; ++i) {
            Article article;
            article.id = ArticleId::create();
            article.metadata.title = u"Report %1 of the harbour board"_s.arg(i);
            article.metadata.siteName = u"The Quay Review"_s;
            article.originalHash = QString::number(i);
            article.imported = QDateTime::currentDateTimeUtc();
            const auto revision = revisionOf(i);
            sure(ArticleStore(*database).insert(article, "bytes", {}, revision));
            for (int k = 0; k < highlightsPerArticle; ++k) {
                Annotation annotation;
                annotation.id = AnnotationId::create();
                annotation.article = article.id;
                annotation.revision = revision.id;
                annotation.range = {k * 90, k * 90 + 30};
                annotation.color = 1 + k;
                annotation.created = annotation.modified = revision.created;
                sure(AnnotationStore(*database).insert(annotation));
            }
        }
        return {};
    }));
}

/// Runs a gesture until it is done and prints what it held up.
template <typename Gesture, typename Done>
static void measure(WatchedApplication &application, const char *name, Gesture gesture, Done done)
{
    QTest::qWait(300);
    application.longestWork = application.longestPaint = 0;
    QElapsedTimer whole;
    whole.start();
    const ThreadTimer timer;
    gesture();
    const auto call = timer.elapsed();
    if (!QTest::qWaitFor(done, 20'000))
        qFatal("%s does not end", name);
    const auto all = double(whole.nsecsElapsed()) / 1e6;
    QTest::qWait(300);
    std::printf("%-44s %8.1f %8.1f %8.1f %8.1f\n", name, call, application.longestWork,
        application.longestPaint, all);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    WatchedApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto fileName = home.filePath(u"library.postil"_s);
    fill(fileName);
    std::printf("%d articles, %d highlights; milliseconds\n%-44s %8s %8s %8s %8s\n", articleCount,
        articleCount * highlightsPerArticle, "", "call", "event", "layout", "until");
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    auto &session = window.session();
    const auto run = [&](const char *name, auto gesture, auto done) {
        measure(application, name, gesture, done);
    };
    const auto opened = [&](qsizetype article) {
        return [&session, article] {
            return session.content().article.id == session.articles().at(article).article.id;
        };
    };
    QTextBrowser bare;
    bare.resize(800, 700);
    bare.show();
    const auto showBare = [&] { bare.setPlainText(revisionOf(7).document.text()); };
    run("a bare QTextBrowser shows an article", showBare, [] { return true; });
    run(
        "open the library", [&] { window.openLibrary(fileName); },
        [&] { return session.articles().size() == articleCount; });
    run(
        "open an article", [&] { window.openArticle(session.articles().at(7).article.id); },
        opened(7));
    run(
        "open another", [&] { window.openArticle(session.articles().at(5000).article.id); },
        opened(5000));
    auto *text = window.reader().viewport();
    window.reader().select({200, 240});
    run(
        "highlight by key", [&] { QTest::keyClick(text, Qt::Key_2); },
        [&] { return session.content().annotations.size() == highlightsPerArticle + 1; });
    run(
        "undo", [&] { window.actions().undo->trigger(); },
        [&] { return session.content().annotations.size() == highlightsPerArticle; });
    auto *panel = window.findChild<LibraryPanel *>();
    run(
        "search words of every article",
        [&] { QTest::keyClicks(panel->searchField(), u"harbour board"_s); },
        [&] { return panel->view()->model()->rowCount() < articleCount; });
    run(
        "search a number",
        [&] {
            panel->searchField()->clear();
            QTest::keyClicks(panel->searchField(), u"4321"_s);
        },
        [&] { return panel->view()->model()->rowCount() == 1; });
    run(
        "show all articles again", [&] { panel->searchField()->clear(); },
        [&] { return panel->view()->model()->rowCount() == articleCount; });
    const auto longText = [] {
        QString written = u"A report without end\n\n"_s;
        for (int i = 0; written.size() < 500'000; ++i)
            written += u"“Paragraph %1 stands,” said Edwin Tallis of the harbour board, who had "
                       "warned that old walls would not stand another winter.\n\n"_s.arg(i);
        return written;
    }();
    run(
        "import 500 kB", [&] { window.libraryCommands().importText(longText); },
        [&] { return session.content().revision.document.text().size() > 400'000; });
    window.reader().select({20'000, 20'040});
    run(
        "highlight in it", [&] { QTest::keyClick(text, Qt::Key_3); },
        [&] { return session.content().annotations.size() == 1; });
    run(
        "open a short one again", [&] { window.openArticle(session.articles().at(7).article.id); },
        opened(7));
    run(
        "open the long one again",
        [&] { window.openArticle(session.articles().last().article.id); },
        [&] { return session.content().revision.document.text().size() > 400'000; });
    run("a bare QTextBrowser shows an article", showBare, [] { return true; });
    return 0;
}
