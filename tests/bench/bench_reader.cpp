// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// What reading costs beside a bare QTextBrowser with the same text: first paint, one more
// highlight, a scroll step. Milliseconds of processor time; the text is made here.
#include "tests/bench/threadtimer.h"
#include "tests/bench/watchedapplication.h"
#include "ui/reader/readerview.h"

#include <QScrollBar>
#include <QTextBrowser>

#include <cstdio>

using namespace postil;
using namespace Qt::StringLiterals;

static QString paragraph(int number)
{
    static const QStringList words =
        u"the harbour board voted on tuesday to delay its barrier although "
        "engineers had warned that old walls would not stand another winter"_s.split(u' ');
    QString text = u"Paragraph %1:"_s.arg(number);
    for (int i = 0; i < 70; ++i)
        text += u' ' + words.at((number * 7 + i * 5) % words.size());
    return text + u'.';
}

static ArticleContent articleOf(qsizetype size)
{
    ArticleContent content;
    content.article.id = ArticleId::create();
    content.article.metadata.title = u"A long report"_s;
    for (int i = 0; content.revision.document.text().size() < size; ++i)
        content.revision.document.append({}, paragraph(i));
    return content;
}

static ArticleContent tableOf(int rows)
{
    ArticleContent content;
    content.article.id = ArticleId::create();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 4; ++column) {
            Block cell;
            cell.kind = BlockKind::TableCell;
            cell.group = 1;
            cell.row = row;
            cell.column = column;
            content.revision.document.append(cell, u"cell %1 of row %2"_s.arg(column).arg(row));
        }
    }
    return content;
}

static QString htmlOf(const Document &document)
{
    QString html;
    qint32 row = -1;
    for (const auto &block : document.blocks()) {
        const auto words = document.textOf(block).toString().toHtmlEscaped();
        if (block.kind != BlockKind::TableCell) {
            html += u"<p>"_s + words + u"</p>"_s;
            continue;
        }
        if (block.row != row)
            html += row < 0 ? u"<table><tr>"_s : u"</tr><tr>"_s;
        row = block.row;
        html += u"<td>"_s + words + u"</td>"_s;
    }
    return html;
}

static void addHighlights(ArticleContent &content, int count)
{
    const auto size = content.revision.document.text().size();
    for (int i = 0; i < count; ++i) {
        Annotation annotation;
        annotation.id = AnnotationId::create();
        annotation.range.start = size / (count + 1) * i;
        annotation.range.end = annotation.range.start + 40;
        annotation.color = 1 + i % 5;
        if (i % 10 == 0)
            annotation.note = u"A *short* note."_s;
        content.annotations.append(annotation);
    }
}

/// The middle one of five runs.
template <typename Work> static double median(Work work)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times.append(work());
    std::ranges::sort(times);
    return times.at(2);
}

static void paint(QWidget &widget)
{
    widget.repaint();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 0);
}

static double browserFirstPaint(const QString &html)
{
    QTextBrowser browser;
    browser.resize(860, 830);
    browser.show();
    paint(browser);
    ThreadTimer timer;
    browser.setHtml(html);
    browser.viewport()->repaint();
    return timer.elapsed();
}

static double readerFirstPaint(const ArticleContent &content)
{
    ReaderView view;
    view.resize(860, 830);
    view.QWidget::show();
    paint(view);
    ThreadTimer timer;
    view.ArticleText::show(content);
    view.viewport()->repaint();
    return timer.elapsed();
}

static void benchFirstPaint(const char *name, const ArticleContent &content)
{
    const auto html = htmlOf(content.revision.document);
    const auto bare = median([&] { return browserFirstPaint(html); });
    std::printf("%-22s bare %8.1f", name, bare);
    for (const int count : {0, 100, 1000}) {
        auto marked = content;
        addHighlights(marked, count);
        const auto ours = median([&] { return readerFirstPaint(marked); });
        std::printf("  %4d highlights %7.1f (%.2f x)", count, ours, ours / bare);
    }
    std::printf("\n");
    std::fflush(stdout);
}

/// The whole text laid out in slices: how long it takes, and the longest time without an event.
static void benchSlices(const char *name, const ArticleContent &content)
{
    ReaderView view;
    view.resize(860, 830);
    view.QWidget::show();
    view.ArticleText::show(content);
    ThreadTimer whole;
    auto &application = *static_cast<WatchedApplication *>(qApp);
    application.longestWork = 0;
    const auto size = content.revision.document.text().size();
    while (view.document()->characterCount() < size)
        QCoreApplication::processEvents();
    std::printf("%-22s all laid out after %.0f, longest slice %.1f\n", name, whole.elapsed(),
        application.longestWork);
    std::fflush(stdout);
}

static void benchMarking(qsizetype size, int highlights)
{
    auto content = articleOf(size);
    const auto scroll = [&](ReaderView &view) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        view.viewport()->repaint();
        ThreadTimer timer;
        for (int i = 0; i < 50; ++i) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 40);
            view.viewport()->repaint();
        }
        return timer.elapsed() / 50;
    };
    const auto shown = [&](ReaderView &view) {
        view.resize(860, 830);
        view.QWidget::show();
        paint(view);
        view.ArticleText::show(content);
        view.setReadingPosition(content.revision.document.text().size() - 1);
        paint(view);
    };
    double bare = 0;
    {
        ReaderView view;
        shown(view);
        bare = median([&] { return scroll(view); });
    }
    addHighlights(content, highlights);
    ReaderView view;
    shown(view);
    const auto marked = median([&] { return scroll(view); });
    auto annotations = content.annotations;
    const auto add = median([&] {
        auto more = annotations.at(annotations.size() / 2);
        more.id = AnnotationId::create();
        annotations.insert(annotations.size() / 2, more);
        ThreadTimer timer;
        view.setAnnotations(annotations);
        view.viewport()->repaint();
        return timer.elapsed();
    });
    std::printf(
        "%lld characters, %d highlights: one more and repaint %.2f; scroll step %.2f, without "
        "highlights %.2f (%.2f x)\n",
        size, highlights, add, marked, bare, marked / bare);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    readerFirstPaint(articleOf(1000)); // fonts are loaded once
    benchFirstPaint("100 kB", articleOf(100'000));
    benchFirstPaint("500 kB", articleOf(500'000));
    benchFirstPaint("5 MB", articleOf(5'000'000));
    benchFirstPaint("table of 1,000 rows", tableOf(1000));
    benchFirstPaint("table of 10,000 rows", tableOf(10'000));
    benchSlices("500 kB", articleOf(500'000));
    benchSlices("5 MB", articleOf(5'000'000));
    benchSlices("table of 10,000 rows", tableOf(10'000));
    benchMarking(470'000, 10'000);
    benchMarking(4'700'000, 2000);
    benchMarking(470'000, 2000);
    return 0;
}
