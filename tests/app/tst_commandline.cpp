// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

using namespace postil;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeLoop()
    {
        const Program program;
        const auto file = program.write(u"dock.txt"_s, dockArticle());
        const auto run = [&](const QStringList &arguments) { return program.run(arguments); };

        QCOMPARE(run({u"import"_s, file}).code, 0);
        QVERIFY(run({u"import"_s, file}).out.contains(u"already"_s));
        const auto list = run({u"list"_s, u"--json"_s}).array();
        QCOMPARE(list.size(), 1);
        const auto article = list[0][u"id"].toString();
        QCOMPARE(list[0][u"number"].toInt(), 1);

        // By number, UUID and its beginning.
        QCOMPARE(run({u"edit"_s, u"1"_s, u"--title"_s, u"Dock: #1"_s, u"--date"_s, u"2024-03-01"_s})
                     .code,
            0);
        QVERIFY(run({u"show"_s, article}).out.contains(u"Dock: #1"_s));
        QVERIFY(run({u"show"_s, article.left(18)}).out.contains(u"2024-03-01"_s));
        QCOMPARE(run({u"show"_s, u"2"_s}).code, 1);

        // A quote that stands more than once has to be chosen.
        const auto several = run({u"highlight"_s, u"1"_s, u"--quote"_s, u"Lind"_s});
        QCOMPARE(several.code, 1);
        QVERIFY2(several.error.contains(u"3. paragraph"_s), qPrintable(several.error));
        const auto highlight = run({u"highlight"_s, u"1"_s, u"--quote"_s, u"Lind"_s,
            u"--occurrence"_s, u"2"_s, u"--color"_s, u"4"_s, u"--tag"_s, u"people"_s});
        QCOMPARE(highlight.code, 0);
        QCOMPARE(run({u"note"_s, highlight.line(), u"- so *she* says"_s}).code, 0);
        const auto annotations = run({u"annotations"_s, u"--json"_s}).array();
        QCOMPARE(annotations.size(), 1);
        QCOMPARE(annotations[0][u"TextQuoteSelector"][u"exact"].toString(), u"Lind"_s);
        QCOMPARE(annotations[0][u"note"].toString(), u"- so *she* says"_s);
        // Offsets are code points: the emoji before counts once.
        const auto text = QJsonDocument::fromJson(
            run({u"show"_s, u"1"_s, u"--json"_s}).out.toUtf8())[u"revision"][u"text"]
                              .toString()
                              .toStdU32String();
        const auto position = annotations[0][u"TextPositionSelector"];
        const auto start = position[u"start"].toInt();
        const auto length = position[u"end"].toInt() - start;
        QCOMPARE(text.substr(size_t(start), size_t(length)), U"Lind");

        const auto tagged = run({u"tag"_s, u"1"_s, u"--quote"_s, u"Velde"_s, u"--actor"_s,
            u"Jonas Velde"_s, u"--kind"_s, u"person"_s, u"--all"_s});
        QCOMPARE(tagged.code, 0);
        const auto mentions = tagged.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(mentions.size(), 2);
        QVERIFY(run({u"actors"_s}).out.contains(u"Jonas Velde  (person)"_s));
        QCOMPARE(run({u"untag"_s, mentions[0]}).code, 0);
        QCOMPARE(run({u"undo"_s}).code, 0);
        QCOMPARE(run({u"redo"_s}).code, 0);
        QVERIFY(run({u"history"_s, u"--json"_s}).array().size() >= 4);

        const auto quotes = run({u"quotes"_s, u"1"_s, u"--json"_s}).array();
        if (!quotes.isEmpty()) {
            const auto id = quotes[0][u"id"].toString();
            QCOMPARE(run({u"confirm"_s, id}).code, 0);
            QCOMPARE(
                run({u"quotes"_s, u"--json"_s}).array()[0][u"state"].toString(), u"confirmed"_s);
            QCOMPARE(run({u"reject"_s, id}).code, 0);
            QCOMPARE(run({u"quotes"_s, u"--json"_s}).array().size(), quotes.size() - 1);
        }
        QCOMPARE(run({u"confirm"_s, u"ffffffff"_s}).code, 1);

        const auto exported = run({u"export"_s, u"1"_s, u"--out"_s, program.path(u"out"_s)});
        QCOMPARE(exported.code, 0);
        QFile markdown(exported.line());
        QVERIFY(markdown.open(QIODevice::ReadOnly));
        const auto words = QString::fromUtf8(markdown.readAll());
        QVERIFY(words.contains(u"title: \"Dock: #1\""_s) && words.contains(u"<mark>Lind</mark>"_s));

        auto revised = dockArticle();
        revised.replace("on Friday", "on Monday morning");
        const auto corrected = program.write(u"corrected.txt"_s, revised);
        QCOMPARE(run({u"revise"_s, u"1"_s, u"--text"_s, corrected}).code, 0);
        QCOMPARE(run({u"annotations"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"review"_s}).code, 0);
        annotates(program);

        QCOMPARE(run({u"search"_s, u"contract"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"delete"_s, u"1"_s}).code, 0);
        QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 0);
        QCOMPARE(run({u"list"_s, u"--trash"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"restore"_s, u"1"_s}).code, 0);
        QCOMPARE(run({u"backup"_s, program.path(u"copy.postil"_s)}).code, 0);
        QVERIFY(QFile::exists(program.path(u"copy.postil"_s)));
        QCOMPARE(run({u"check"_s}).code, 0);
    }

    static void annotates(const Program &program)
    {
        const auto run = [&](const QStringList &arguments) { return program.run(arguments); };
        const auto id =
            run({u"highlight"_s, u"1"_s, u"--quote"_s, u"nothing new had been offered"_s}).line();
        const auto second = run({u"split"_s, id, u"--quote"_s, u"had been offered"_s}).line();
        QCOMPARE(run({u"merge"_s, second, id}).line(), id);
        QCOMPARE(run({u"place"_s, id, u"--quote"_s, u"two sides"_s}).code, 0);
        QVERIFY(run({u"annotations"_s, u"1"_s}).out.contains(u"    two sides\n"_s));
        QCOMPARE(run({u"accept"_s, id}).code, 0);
        QCOMPARE(run({u"colours"_s, u"1"_s, u"claim"_s}).code, 0);
        QVERIFY(run({u"colours"_s}).out.startsWith(u"1  claim\n"_s));
        QVERIFY(run({u"annotations"_s, u"1"_s}).out.contains(u"claim"_s));
        QCOMPARE(run({u"article-note"_s, u"1"_s, u"Ask both sides."_s}).code, 0);
        QVERIFY(run({u"annotations"_s, u"1"_s}).out.contains(u"> Ask both sides."_s));
        QCOMPARE(run({u"unmark"_s, id}).code, 0);
        QVERIFY(run({u"versions"_s, u"1"_s}).out.contains(u"   2  "_s));
        QCOMPARE(run({u"revert"_s, u"1"_s, u"1"_s}).code, 0);
        QVERIFY(run({u"versions"_s, u"1"_s}).out.contains(u"   3  "_s));
        const auto steps = run({u"history"_s, u"--json"_s}).array();
        const auto middle = steps[steps.size() - 3][u"number"].toInteger();
        QCOMPARE(run({u"go"_s, QString::number(middle)}).line(), u"2 steps"_s);
        QCOMPARE(run({u"redo"_s}).code, 0);
        QCOMPARE(run({u"go"_s, u"x"_s}).code, 2);
    }

    void wrongCallsGiveTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s};
        QTest::newRow("operand missing") << QStringList{u"import"_s};
        QTest::newRow("operand too many") << QStringList{u"undo"_s, u"3"_s};
        QTest::newRow("no quote") << QStringList{u"highlight"_s, u"1"_s};
        QTest::newRow("no such colour")
            << QStringList{u"highlight"_s, u"1"_s, u"--quote"_s, u"x"_s, u"--color"_s, u"6"_s};
        QTest::newRow("occurrence zero")
            << QStringList{u"highlight"_s, u"1"_s, u"--quote"_s, u"x"_s, u"--occurrence"_s, u"0"_s};
        QTest::newRow("no such kind") << QStringList{
            u"tag"_s, u"1"_s, u"--quote"_s, u"x"_s, u"--actor"_s, u"y"_s, u"--kind"_s, u"robot"_s};
        QTest::newRow("nothing to edit") << QStringList{u"edit"_s, u"1"_s};
        QTest::newRow("no date") << QStringList{u"edit"_s, u"1"_s, u"--date"_s, u"yesterday"_s};
        QTest::newRow("export nothing") << QStringList{u"export"_s, u"--out"_s, u"x"_s};
        QTest::newRow("export nowhere") << QStringList{u"export"_s, u"--all"_s};
        QTest::newRow("unknown format") << QStringList{u"clean"_s, u"x"_s, u"--format"_s, u"pdf"_s};
        QTest::newRow("recognise what") << QStringList{u"recognise"_s};
    }

    void wrongCallsGiveTwo()
    {
        QFETCH(QStringList, arguments);
        const auto ran = Program().run(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty() && ran.error.startsWith(u"postil: "_s));
    }

    void failuresGiveOneAndTheRestGoesOn()
    {
        const Program program;
        const auto good = program.write(u"good.txt"_s, dockArticle());
        const auto imported =
            program.run({u"import"_s, u"/no/such/file"_s, program.path({}), good});
        QCOMPARE(imported.code, 1);
        QVERIFY(imported.error.contains(u"/no/such/file"_s));
        QCOMPARE(program.run({u"list"_s, u"--json"_s}).array().size(), 1);
        const auto cleaned = program.run({u"clean"_s, u"/no/such/file"_s, good, u"--out"_s,
            program.path(u"out"_s), u"--format"_s, u"json"_s});
        QCOMPARE(cleaned.code, 1);
        QVERIFY(QFile::exists(program.path(u"out/good.json"_s)));
    }

    void aReadingCommandMakesNoLibrary()
    {
        const Program program;
        QCOMPARE(program.run({u"list"_s}).code, 1);
        QVERIFY(!QFile::exists(program.library()));
    }

    void aForeignFileIsNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("only words\n");
        QTest::newRow("binary") << QByteArray(4096, '\x01');
    }

    void aForeignFileIsNoLibrary()
    {
        QFETCH(QByteArray, bytes);
        const Program program;
        program.write(u"test.postil"_s, bytes);
        const auto file = program.write(u"good.txt"_s, dockArticle());
        for (const auto &arguments : {QStringList{u"list"_s}, QStringList{u"import"_s, file}}) {
            const auto ran = program.run(arguments);
            QCOMPARE(ran.code, 1);
            QVERIFY(!ran.error.isEmpty());
        }
        QFile library(program.library());
        QVERIFY(library.open(QIODevice::ReadOnly));
        QCOMPARE(library.readAll(), bytes);
    }

    void helpIsThereForAll()
    {
        const auto all = Program::runAs(QStringLiteral(POSTIL_PROGRAM), {u"--help"_s});
        QCOMPARE(all.code, 0);
        for (const auto &name : {u"import"_s, u"tag"_s, u"recognise"_s}) {
            QVERIFY(all.out.contains(name));
            const auto one = Program::runAs(QStringLiteral(POSTIL_PROGRAM), {name, u"--help"_s});
            QCOMPARE(one.code, 0);
            QVERIFY(one.out.startsWith(u"usage: postil "_s + name));
        }
        QVERIFY(Program::runAs(QStringLiteral(POSTIL_PROGRAM), {u"--version"_s})
                .out.startsWith(u"postil "_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
