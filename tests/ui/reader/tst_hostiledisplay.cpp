// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/importer.h"
#include "ui/reader/cleaningview.h"
#include "ui/reader/readerview.h"

#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

/// Pages made to break a reader, as they are shown: in the reader and with all that was left out.
/// Qt alone takes for ever for some of them; here each has ten times of what it takes.
class TestHostileDisplay : public QObject
{
    Q_OBJECT

private:
    static QByteArray article(const QByteArray &middle)
    {
        const QByteArray paragraph =
            "<p>The old quay of Arnmouth was opened again on Monday, a year after the flood that "
            "had taken away its stones and left the fishing boats without a place to land.</p>";
        return "<!DOCTYPE html><html><head><title>The quay</title></head><body><article>"
            + paragraph + middle + paragraph + "</article></body></html>";
    }

    static ArticleContent contentOf(const QByteArray &page)
    {
        const auto imported = importSource({page, {}, {}});
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
        ArticleContent content;
        content.article.id = ArticleId::create();
        content.article.metadata = imported->cleaned.metadata;
        content.revision.document = imported->cleaned.document;
        content.revision.removed = imported->cleaned.removed;
        return content;
    }

    template <typename View, typename Show> static void display(Show show)
    {
        View view;
        view.resize(900, 700);
        view.QWidget::show();
        show(view);
        QCoreApplication::processEvents();
        view.grab();
        view.setReadingPosition(view.shownDocument().text().size());
        view.grab();
    }

    static void displayAll(const ArticleContent &content)
    {
        display<ReaderView>([&](ReaderView &view) { view.show(content); });
        display<CleaningView>([&](CleaningView &view) { view.showPieces(content, {}); });
    }

private Q_SLOTS:
    void isShownSoon_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const qsizetype depth : {20, 1'000, 100'000}) {
            const auto row = [&](const char *kind, const QByteArray &open) {
                QTest::newRow(qPrintable(u"%1 %2 deep"_s.arg(QLatin1StringView(kind)).arg(depth)))
                    << article(QByteArray(open + "word ").repeated(depth));
            };
            row("div", "<div>");
            row("span", "<span>");
            row("b", "<b>");
            row("table", "<table><tr><td>");
            row("blockquote", "<blockquote>");
            row("ul", "<ul><li>");
        }
        QTest::newRow("a word of 10 MB") << article("<p>" + QByteArray(10'000'000, 'x') + "</p>");
        QTest::newRow("1,000,000 br")
            << article("<p>" + QByteArray("x<br>").repeated(1'000'000) + "</p>");
        QTest::newRow("100,000 paragraphs") << article(QByteArray("<p>word").repeated(100'000));
        QTest::newRow("a table of 1,000 columns") << article("<table>"
            + QByteArray("<tr>" + QByteArray("<td>1").repeated(1'000)).repeated(20) + "</table>");
    }

    void isShownSoon()
    {
        QFETCH(QByteArray, page);
        const auto content = contentOf(page);
        const auto start = std::clock();
        displayAll(content);
        const auto seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        // Jumping to the end lays out all there is.
        const auto megabytes = double(content.revision.document.text().size()) / 1'000'000;
        QVERIFY2(seconds < 20 + 5 * megabytes, qPrintable(QString::number(seconds)));
    }

    /// Called on its own by the next one.
    void showsTrackers()
    {
        auto content = contentOf(article(
            "<base href='http://t.example/'><img src='http://t.example/1.png' width=600 height=400>"
            "<img src='//t.example/3.png'><img src='file:///etc/passwd'><img "
            "src='../../../../../etc/hostname'><p background='http://t.example/bg.png'>A paragraph "
            "among the traps, long enough to be kept in the article of the page, with <a "
            "href='http://t.example/l'>a link</a>.</p>"));
        QVERIFY(std::ranges::any_of(content.revision.document.blocks(),
            [](const Block &block) { return block.kind == BlockKind::Image; }));
        displayAll(content);
    }

    void nothingIsLoaded()
    {
        QTemporaryDir folder;
        const auto log = folder.filePath(u"log"_s);
        const auto trace = [&](const QStringList &command) {
            return QProcess::execute(u"strace"_s,
                QStringList{u"-f"_s, u"-qq"_s, u"-A"_s, u"-o"_s, log, u"-e"_s,
                    u"trace=connect,sendto,openat"_s,
                    // A leak detector cannot work in a process that is traced.
                    u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s}
                    + command);
        };
        if (trace({u"true"_s}) != 0)
            QSKIP("strace is not there or this machine does not permit ptrace");
        QCOMPARE(trace({QCoreApplication::applicationFilePath(), u"showsTrackers"_s}), 0);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto calls = file.readAll();
        QVERIFY(calls.contains("openat"));
        for (const auto *what :
            {"AF_INET", "resolv.conf", "/etc/passwd", "/etc/hostname", "t.example"})
            QVERIFY2(!calls.contains(what), what);
    }

    /// A footnote and the way back, by real clicks.
    void linksWithinThePageLeadThere()
    {
        QByteArray notes =
            "<p>A claim<a id=r1 href='#n1'>[note]</a> stands here among the others.</p>";
        for (int i = 0; i < 60; ++i)
            notes += "<p>The paragraph with the number " + QByteArray::number(i)
                + " tells of boats that come and go, and of the people who wait for them.</p>";
        notes +=
            "<p id=n1>The source of the claim is a letter of the harbour office, kept since the "
            "flood <a href='#r1'>[back]</a> and <a href='#gone'>[gone]</a>.</p>";
        const auto content = contentOf(article(notes));
        ReaderView view;
        view.resize(900, 700);
        view.QWidget::show();
        view.show(content);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto click = [&](const QString &words) {
            const auto at = content.revision.document.text().indexOf(words);
            QVERIFY(at >= 0);
            auto cursor = view.textCursor();
            cursor.setPosition(int(at) + 2);
            const auto place = view.cursorRect(cursor).center();
            QVERIFY(view.viewport()->rect().contains(place));
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        };
        click(u"[note]"_s);
        QTRY_VERIFY(view.verticalScrollBar()->value() > 500);
        click(u"[back]"_s);
        QTRY_VERIFY(view.verticalScrollBar()->value() < 300);
        click(u"[note]"_s);
        QSignalSpy links(&view, &ReaderView::linkActivated);
        click(u"[gone]"_s);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().toString(), u"#gone"_s);
    }
};

QTEST_MAIN(TestHostileDisplay)
#include "tst_hostiledisplay.moc"
