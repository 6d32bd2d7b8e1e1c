// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// What one more highlight costs from the key to the repaint, its commit included, in long and much
// annotated articles of a library on disk; and what deeply nested pages cost. Milliseconds; of the
// window's thread alone too, since other programs share the machine.
#include "core/store/annotationstore.h"
#include "core/store/database.h"
#include "tests/bench/threadtimer.h"
#include "tests/sure.h"
#include "ui/reader/readerview.h"
#include "ui/window/annotator.h"
#include "ui/window/readerbinding.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace postil;
using namespace Qt::StringLiterals;

static double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

static QString linesOf(int count, int words)
{
    static const QStringList all = u"harbour board barrier engineer winter wall keel mast net oar "
                                   "pilot quay rope sail tide lamp"_s.split(u' ');
    QString text = u"A long report\n\n"_s;
    for (int line = 0; line < count; ++line) {
        text += u"Line %1:"_s.arg(line);
        for (int i = 0; i < words; ++i)
            text += u' ' + all[(line * 7 + i * (3 + line % 5)) % all.size()];
        text += u".\n\n"_s;
    }
    return text;
}

static void annotate(const QString &fileName, const ArticleContent &content, int count)
{
    const auto database = sure(Database::open(fileName));
    const auto size = content.revision.document.text().size();
    sure(database->inTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Annotation annotation;
            annotation.id = AnnotationId::create();
            annotation.article = content.article.id;
            annotation.revision = content.revision.id;
            annotation.range.start = size / (count + 1) * i;
            annotation.range.end = annotation.range.start + 30;
            annotation.color = 1 + i % 5;
            annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
            if (i % 10 == 0)
                annotation.note = u"A *short* note."_s;
            sure(AnnotationStore(*database).insert(annotation));
        }
        return {};
    }));
}

static void benchMarking(const char *name, const QString &text, int highlights)
{
    QTemporaryDir folder;
    const auto fileName = folder.filePath(u"library.postil"_s);
    const auto article = [&] {
        const auto library = sure(Library::open(fileName));
        return sure(library->import({text.toUtf8(), u"report.txt"_s, {}})).article.id;
    }();
    annotate(fileName, sure(sure(Library::open(fileName))->content(article)), highlights);
    Session session;
    ReaderView view;
    ReaderBinding binding(session, view);
    Annotator annotator(session, view);
    view.resize(860, 830);
    view.QWidget::show();
    [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(&view);
    sure(session.openLibrary(fileName));
    QElapsedTimer timer;
    timer.start();
    session.openArticle(article);
    if (!QTest::qWaitFor([&] { return view.hasArticle(); }, 60'000))
        qFatal("%s does not open", name);
    view.viewport()->repaint();
    const auto opened = elapsed(timer);
    QTest::qWait(1500); // laid out to its end
    QList<double> times;
    QList<double> ownTimes;
    for (int i = 0; i < 9; ++i) {
        const auto at = view.readingPosition() + 40 * i;
        view.select({at + 5, at + 25});
        timer.restart();
        const ThreadTimer own;
        QTest::keyClick(view.viewport(), Qt::Key_2);
        view.viewport()->repaint();
        ownTimes.append(own.elapsed());
        times.append(elapsed(timer));
        QTest::qWait(60);
    }
    std::ranges::sort(times);
    std::ranges::sort(ownTimes);
    std::printf(
        "%-12s %lld characters, %lld highlights: opens in %.0f, one more %.1f (most %.1f) of "
        "the thread, %.1f (most %.1f) by the clock\n",
        name, qint64(session.content().revision.document.text().size()),
        qint64(session.content().annotations.size()), opened, ownTimes.at(4), ownTimes.last(),
        times.at(4), times.last());
    std::fflush(stdout);
}

static void benchNesting(const char *name, const QString &open, const QString &close, int depth)
{
    const QString html = u"<html><body><article><p>Words before.</p>"_s + open.repeated(depth)
        + u"the innermost words of all"_s + close.repeated(depth) + u"</article></body></html>"_s;
    QTemporaryDir folder;
    const auto library = sure(Library::open(folder.filePath(u"library.postil"_s)));
    QElapsedTimer timer;
    timer.start();
    const auto article = sure(library->import({html.toUtf8(), u"page.html"_s, {}})).article.id;
    const auto imported = elapsed(timer);
    const auto content = sure(library->content(article));
    ReaderView view;
    view.resize(860, 830);
    view.QWidget::show();
    [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(&view);
    timer.restart();
    view.ArticleText::show(content);
    view.viewport()->repaint();
    std::printf(
        "%s, %d deep: imported in %.0f, shown in %.0f\n", name, depth, imported, elapsed(timer));
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    benchMarking("paragraphs", linesOf(1100, 70), 10'000);
    benchMarking("7,300 lines", linesOf(7300, 8), 2000);
    benchMarking("73,000 lines", linesOf(73'000, 8), 2000);
    benchNesting("tables", u"<table><tr><td>"_s, u"</td></tr></table>"_s, 50);
    benchNesting("tables", u"<table><tr><td>"_s, u"</td></tr></table>"_s, 5000);
    benchNesting("divisions", u"<div>"_s, u"</div>"_s, 100'000);
    benchNesting("lists", u"<ul><li>"_s, u"</li></ul>"_s, 20'000);
    benchNesting("bold", u"<b>"_s, u"</b>"_s, 100'000);
    benchNesting("block quotations", u"<blockquote>"_s, u"</blockquote>"_s, 20'000);
    return 0;
}
