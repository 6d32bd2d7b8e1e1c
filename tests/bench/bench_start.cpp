// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// From the start of the process to the first painted window with the list of 10,000 articles
// (50,000 highlights), beside a program that only opens a window. Prints milliseconds and memory.
//   bench_start make LIBRARY PDF   (the library, and one of its articles)
//   bench_start minimal|window LIBRARY NANOSECONDS   (the time of the start, of the clock on the
//   wall)
//   bench_start stay LIBRARY 0   (the window, until it is ended)
#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "tests/sure.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPdfWriter>
#include <QStyleFactory>
#include <QTest>
#include <QTextDocument>

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

static constexpr int articleCount = 10'000;
static constexpr int highlightsPerArticle = 5;

static QString wordsOf(int number)
{
    QString words;
    for (int i = 0; i < 12; ++i)
        words += u"Paragraph %1 of report %2: the board voted to delay its barrier.\n"_s.arg(i).arg(
            number);
    return words;
}

static void addArticle(Database &database, int number)
{
    Article article;
    article.id = ArticleId::create();
    article.metadata.title = u"Report %1 of the harbour board"_s.arg(number);
    article.metadata.siteName = u"The Quay Review"_s;
    article.originalHash = QString::number(number);
    article.imported = QDateTime::currentDateTimeUtc();
    Revision revision;
    revision.id = RevisionId::create();
    revision.number = 1;
    revision.created = article.imported;
    const auto paragraphs = wordsOf(number).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &paragraph : paragraphs)
        revision.document.append({}, paragraph);
    revision.hash = QString::number(number);
    sure(ArticleStore(database).insert(article, "bytes", {}, revision));
    for (int k = 0; k < highlightsPerArticle; ++k) {
        Annotation annotation;
        annotation.id = AnnotationId::create();
        annotation.article = article.id;
        annotation.revision = revision.id;
        annotation.range = {k * 60, k * 60 + 30};
        annotation.color = 1 + k;
        annotation.created = annotation.modified = article.imported;
        sure(AnnotationStore(database).insert(annotation));
    }
}

static void writePdf(const QString &fileName)
{
    QPdfWriter paper(fileName);
    QTextDocument(wordsOf(1)).print(&paper);
}

static int makeLibrary(const QString &fileName)
{
    const auto database = sure(Database::create(fileName));
    sure(database->inTransaction([&]() -> Result<void> {
        for (int i = 0; i < articleCount; ++i)
            addArticle(*database, i);
        return {};
    }));
    return 0;
}

/// Of this process, in megabytes.
static double residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

static double sinceStart(const char *nanoseconds)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto then = std::chrono::nanoseconds(QByteArray(nanoseconds).toLongLong());
    return std::chrono::duration<double, std::milli>(now - then).count();
}

static void tell(const char *what, double window, double all)
{
    std::printf("%-8s first window %6.0f ms, all there %6.0f ms (processor %4.0f ms), memory %6.1f "
                "MB\n",
        what, window, all, 1000.0 * double(std::clock()) / CLOCKS_PER_SEC, residentMemory());
}

static int startMinimal(const char *start)
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"Nothing"_s));
    window.resize(1280, 800);
    window.show();
    [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(&window);
    window.repaint();
    const auto painted = sinceStart(start);
    tell("minimal", painted, painted);
    return 0;
}

static int startWindow(const QString &fileName, const char *start)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.openLibrary(fileName);
    [[maybe_unused]] const bool isThere = QTest::qWaitForWindowExposed(&window);
    window.repaint();
    const auto painted = sinceStart(start);
    if (!QTest::qWaitFor(
            [&] { return window.session().articles().size() == articleCount; }, 20'000))
        qFatal("the articles do not come");
    window.repaint();
    tell("window", painted, sinceStart(start));
    return 0;
}

static int stay(const QString &fileName)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.openLibrary(fileName);
    return QApplication::exec();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (argc != 4)
        return 2;
    if (qstrcmp(argv[1], "make") == 0) {
        writePdf(QString::fromLocal8Bit(argv[3]));
        return makeLibrary(QString::fromLocal8Bit(argv[2]));
    }
    if (qstrcmp(argv[1], "stay") == 0)
        return stay(QString::fromLocal8Bit(argv[2]));
    return qstrcmp(argv[1], "minimal") == 0 ? startMinimal(argv[3])
                                            : startWindow(QString::fromLocal8Bit(argv[2]), argv[3]);
}
