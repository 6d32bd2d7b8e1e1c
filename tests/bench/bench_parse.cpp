// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// bench_parse FILE…: CPU time per page of our parser, of the whole cleaner (bytes to document) and
// of the packaged parsers that could stand in its place; and the time for deep nesting. The least
// of three passes counts for each page.
#include "core/clean/htmlcleaner.h"
#include "core/dom/domtree.h"

#include <QFile>
#include <QStringDecoder>

#include <gumbo.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace postil;
using namespace Qt::StringLiterals;

using Work = std::function<void(const QByteArray &)>;

static double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

static double leastSeconds(const QByteArray &page, const Work &work)
{
    double least = 1e9;
    for (int pass = 0; pass < 3; ++pass) {
        const auto start = cpuSeconds();
        work(page);
        least = std::min(least, cpuSeconds() - start);
    }
    return least;
}

static QString decoded(const QByteArray &bytes)
{
    return QStringDecoder(QStringDecoder::Utf8)(bytes);
}

static void parseWithGumbo(const QByteArray &page)
{
    auto *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), size_t(page.size()));
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

static void parseWithLibxml(const QByteArray &page)
{
    xmlFreeDoc(htmlReadMemory(page.data(), int(page.size()), nullptr, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
            | XML_PARSE_HUGE));
}

static void report(const char *name, const QList<QByteArray> &pages, const Work &work)
{
    std::vector<double> times;
    double sum = 0;
    for (const auto &page : pages) {
        times.push_back(leastSeconds(page, work));
        sum += times.back();
    }
    std::ranges::sort(times);
    std::printf("%-28s %8.1f pages/s   median %6.2f ms   p95 %6.2f ms\n", name,
        double(times.size()) / sum, times[times.size() / 2] * 1e3,
        times[times.size() * 95 / 100] * 1e3);
}

int main(int argc, char **argv)
{
    QList<QByteArray> pages;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            pages.append(file.readAll());
    }
    if (pages.isEmpty())
        return 2;
    report("our parser", pages, [](const QByteArray &page) { DomTree::parse(decoded(page)); });
    report(
        "our cleaner, from bytes", pages, [](const QByteArray &page) { cleanHtml(decoded(page)); });
    report("libxml2", pages, parseWithLibxml);
    report("gumbo", pages, parseWithGumbo);
    for (const int depth : {2'500, 5'000}) {
        const auto deep = QByteArray("<div>x").repeated(depth);
        std::printf("%d nested div: ours %.1f ms, libxml2 %.1f ms, gumbo %.1f ms\n", depth,
            1e3 * leastSeconds(deep, [](const QByteArray &page) { DomTree::parse(decoded(page)); }),
            1e3 * leastSeconds(deep, parseWithLibxml), 1e3 * leastSeconds(deep, parseWithGumbo));
    }
    for (const int megabytes : {8, 16, 32}) {
        const auto unit = QByteArray(
            "<div class=a><p>Word <b>by</b> word, <a href=x>line</a> by line.</p></div>\n");
        const auto page = unit.repeated(qsizetype(megabytes) * 1'000'000 / unit.size());
        const auto start = cpuSeconds();
        cleanHtml(decoded(page));
        std::printf("%d MB: cleaned in %.2f s\n", megabytes, cpuSeconds() - start);
    }
    return 0;
}
