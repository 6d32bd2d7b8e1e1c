// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

using namespace postil;
using namespace Qt::StringLiterals;

/// Pages made to break a reader. The program runs under limits of memory and of processor time, of
/// which ten times what is expected: an exponential or quadratic step does not end within it.
class TestHostilePages : public QObject
{
    Q_OBJECT

private:
    static QByteArray many(const QByteArray &text, qsizetype count) { return text.repeated(count); }

    static QByteArray article(const QByteArray &middle)
    {
        const QByteArray paragraph =
            "<p>The old quay of Arnmouth was opened again on Monday, a year after the flood that "
            "had taken away its stones and left the fishing boats without a place to land.</p>";
        return "<!DOCTYPE html><html><head><title>The quay</title></head><body><article>"
            + paragraph + middle + paragraph.trimmed() + "</article></body></html>";
    }

#ifdef __SANITIZE_ADDRESS__
    // The sanitisers reserve terabytes of addresses, and work takes them several times as long.
    static constexpr int slowness = 6;
    static QString memoryLimit() { return {}; }
#else
    static constexpr int slowness = 1;
    static QString memoryLimit() { return u"ulimit -v 1600000;"_s; }
#endif

    /// Runs the program on a library with a gigabyte of memory and so many seconds of processor.
    static Ran limited(const Program &program, int seconds, const QStringList &arguments)
    {
        QString words;
        for (const auto &argument : arguments + program.libraryOption())
            words += u" '"_s + argument + u'\'';
        return Program::runAs(u"/bin/sh"_s,
            {u"-c"_s,
                memoryLimit()
                    + u" ulimit -t %1; exec '%2'%3"_s.arg(QString::number(seconds * slowness),
                        QStringLiteral(POSTIL_PROGRAM), words)});
    }

private Q_SLOTS:
    void isImportedWhole_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<qsizetype>("letters"); ///< of "Ж", each to be in the text or left out
        QTest::addColumn<bool>("hasWarning");
        const QByteArray x = "\xd0\x96";
        const auto nested = [&](const char *kind, const QByteArray &open, const QByteArray &close) {
            for (const qsizetype depth : {20, 1'000, 100'000}) {
                QTest::newRow(qPrintable(u"%1 %2 deep"_s.arg(QLatin1StringView(kind)).arg(depth)))
                    << article(many(open + x + ' ', depth) + many(close, depth)) << depth
                    << (depth > 400);
            }
        };
        nested("div", "<div>", "</div>");
        nested("span", "<span>", "</span>");
        nested("b", "<b>", "</b>");
        nested("table", "<table><tr><td>", "</td></tr></table>");
        nested("blockquote", "<blockquote>", "</blockquote>");
        nested("ul", "<ul><li>", "</li></ul>");
        const auto row = [&](const char *name, const QByteArray &middle, qsizetype letters) {
            QTest::newRow(name) << article(middle) << letters << false;
        };
        row("2,000,000 references", "<p>" + many("&#1046;&amp;", 1'000'000) + "</p>", 1'000'000);
        row("1,000,000 attributes",
            "<p " + many("aa=b ", 1'000'000) + ">" + x + " and a few words more.</p>", 1);
        row("a word of 10 MB", "<p>" + many(x, 5'000'000) + "</p>", 5'000'000);
        row("1,000,000 br", "<p>" + many(x + "<br>", 1'000'000) + "</p>", 1'000'000);
        row("400,000 paragraphs", many("<p>" + x, 400'000), 400'000);
        row("200,000 links", many("<p>a <a href='/a'>" + x + "</a> b</p>", 200'000), 200'000);
        row("100,000 rows",
            "<table><tr><th>a<th>b" + many("<tr><td>" + x + "<td>1", 100'000) + "</table>",
            100'000);
        row("a picture of 20 MB in the page",
            "<p>" + x + "</p><img src='data:image/png;base64," + many("AAAA", 5'000'000) + "'>", 1);
    }

    void isImportedWhole()
    {
        QFETCH(QByteArray, page);
        QFETCH(qsizetype, letters);
        QFETCH(bool, hasWarning);
        const Program program;
        const auto file = program.write(u"page.html"_s, page);
        const auto imported = limited(program, 300, {u"import"_s, file});
        QVERIFY2(imported.code == 0,
            qPrintable(QString::number(imported.code) + u' ' + imported.error.left(500)));
        QCOMPARE(!imported.error.isEmpty(), hasWarning);
        const auto pieces = limited(program, 120, {u"removed"_s, u"1"_s, u"--all"_s});
        QCOMPARE(pieces.code, 0);
        QCOMPARE(pieces.out.count(u'Ж'), letters);
    }

    void isRefusedWithAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("a page of 100 MB") << article(many("<p>words</p>", 8'000'000)) << u"32 MB"_s;
        QTest::newRow("a picture of 50 MB in the page")
            << article("<img src='data:image/png;base64," + many("AAAA", 13'000'000) + "'>")
            << u"32 MB"_s;
        QTest::newRow("1,000,000 paragraphs")
            << article(many("<p>x", 1'000'000)) << u"paragraphs"_s;
        QTest::newRow("a PDF named as a page") << QByteArray("%PDF-1.7\n1 0 obj") << u"PDF"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8) << u"gzip"_s;
        QTest::newRow("a picture named as a page")
            << "\xff\xd8\xff\xe0" + many("JFIF", 100) << u"picture"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"no text"_s;
    }

    void isRefusedWithAMessage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Program program;
        const auto file = program.write(u"page.html"_s, bytes);
        const auto ran = limited(program, 60, {u"import"_s, file});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.error.contains(says), qPrintable(ran.error));
        QVERIFY2(ran.error.contains(u"page.html"_s), qPrintable(ran.error));
        // What to do is said as well.
        QVERIFY2(ran.error.count(u'.') >= 3, qPrintable(ran.error));
    }

    void isReadByItsContent_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"page.txt"_s, u"page.jpg"_s, u"page.pdf"_s, u"page"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void isReadByItsContent()
    {
        QFETCH(QString, name);
        const Program program;
        const auto file = program.write(name, article("<p>Words <b>in bold</b> here.</p>"));
        QCOMPARE(program.run({u"import"_s, file}).code, 0);
        const auto shown = program.run({u"show"_s, u"1"_s});
        QVERIFY(!shown.out.contains(u"<p>"_s));
        QVERIFY(shown.out.contains(u"The old quay"_s));
    }

    /// Characters that turn the direction of writing or have no width: seen in lists, never acted
    /// on, and stored as they are.
    void namesThatDeceive_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("turned round") << u"Invoice \u202egpj.exe"_s << u"annexe\u202efdp.txt"_s;
        QTest::newRow("isolated") << u"A \u2066title\u2069"_s << u"a\u2067b.txt"_s;
        QTest::newRow("a terminal's commands") << u"A \u001b[31mtitle"_s << u"a\u001b[2Jb.txt"_s;
    }

    void namesThatDeceive()
    {
        QFETCH(QString, title);
        QFETCH(QString, fileName);
        const Program program;
        const auto file = program.write(fileName,
            "The quay is open again, and the boats of Arnmouth have a place to land once more.\n");
        QCOMPARE(program.run({u"import"_s, file}).code, 0);
        QCOMPARE(program.run({u"edit"_s, u"1"_s, u"--title"_s, title}).code, 0);
        for (const auto &command : {QStringList{u"list"_s}, QStringList{u"show"_s, u"1"_s},
                 QStringList{u"import"_s, file}}) {
            const auto out = program.run(command).out;
            for (const auto c : {u'\u202e', u'\u2066', u'\u2067', u'\u2069', u'\u001b'})
                QVERIFY2(!out.contains(c), qPrintable(command.first()));
        }
        const auto stored = program.run({u"list"_s, u"--json"_s}).array();
        QCOMPARE(stored[0][u"title"].toString(), title);
        QCOMPARE(stored[0][u"fileName"].toString(), fileName);
    }

    /// Whatever a page refers to, nothing is ever asked of the network.
    void nothingIsLoaded()
    {
        const Program program;
        const auto log = program.path(u"log"_s);
        const auto traced = [&](const QStringList &arguments) {
            return Program::runAs(u"strace"_s,
                QStringList{u"-f"_s, u"-qq"_s, u"-A"_s, u"-o"_s, log, u"-e"_s,
                    u"trace=connect,sendto,openat"_s, u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s,
                    QStringLiteral(POSTIL_PROGRAM)}
                    + arguments + program.libraryOption());
        };
        if (traced({u"--help"_s}).code != 0)
            QSKIP("strace is not there or this machine does not permit ptrace");
        const auto file = program.write(u"page.html"_s, article(trackers()));
        QCOMPARE(traced({u"import"_s, file}).code, 0);
        QCOMPARE(traced({u"search"_s, u"quay"_s}).code, 0);
        QCOMPARE(traced({u"reclean"_s, u"1"_s}).code, 0);
        QCOMPARE(traced({u"export"_s, u"1"_s, u"--out"_s, program.path(u"out"_s)}).code, 0);
        QFile trace(log);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const auto calls = trace.readAll();
        QVERIFY(calls.contains("openat"));
        for (const auto *what :
            {"AF_INET", "resolv.conf", "/etc/passwd", "/etc/hostname", "t.example"})
            QVERIFY2(!calls.contains(what), what);
    }

    static QByteArray trackers()
    {
        return "<base href='http://t.example/'><meta http-equiv=refresh "
               "content='0;http://t.example/'>"
               "<link rel=stylesheet href='http://t.example/a.css'><link rel=prefetch "
               "href='//t.example/p'><link rel=icon href='/favicon.ico'><style>@import "
               "'http://t.example/b.css'; p { background: url(http://t.example/c.png) }</style>"
               "<img src='http://t.example/1.png' srcset='http://t.example/2.png 2x' width=600 "
               "height=400><img src='//t.example/3.png'><img src='file:///etc/passwd'><img "
               "src='../../../../../etc/passwd'><img src='page_files/%2e%2e/%2e%2e/etc/hostname'>"
               "<img src='file://t.example/share/a.png'><p background='http://t.example/bg.png'>A "
               "paragraph among the traps, long enough to be kept in the article of the page.</p>"
               "<iframe src='http://t.example/f'></iframe><object "
               "data='http://t.example/o'></object>"
               "<embed src='http://t.example/e'><video poster='http://t.example/v.jpg' "
               "src='http://t.example/v.mp4'></video><audio src='http://t.example/a.mp3'></audio>"
               "<svg><image href='http://t.example/s.png'/></svg><script "
               "src='http://t.example/x.js'></script>";
    }
};

QTEST_GUILESS_MAIN(TestHostilePages)
#include "tst_hostilepages.moc"
