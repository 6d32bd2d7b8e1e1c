// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static Command sampleCommand()
{
    return {u"note"_s, u"ID MARKDOWN"_s, u"Sets a note."_s,
        {{u"tag"_s, u"T"_s, u"a tag"_s}, {u"json"_s, {}, u"as JSON"_s}}, 1, 2, nullptr};
}

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("positional");
        QTest::addColumn<QStringList>("tags");
        const auto row = [](const char *name, const QStringList &words,
                             const QStringList &positional, const QStringList &tags) {
            QTest::newRow(name) << words << positional << tags;
        };
        row("operands", {u"a"_s, u"b"_s}, {u"a"_s, u"b"_s}, {});
        row("option between", {u"a"_s, u"--tag"_s, u"x"_s, u"b"_s}, {u"a"_s, u"b"_s}, {u"x"_s});
        row("option with equals sign", {u"a"_s, u"--tag=x=y"_s}, {u"a"_s}, {u"x=y"_s});
        row("empty value", {u"a"_s, u"--tag="_s}, {u"a"_s}, {QString()});
        row("twice", {u"a"_s, u"--tag"_s, u"x"_s, u"--tag"_s, u"y"_s}, {u"a"_s}, {u"x"_s, u"y"_s});
        row("value that looks like an option", {u"a"_s, u"--tag"_s, u"--json"_s}, {u"a"_s},
            {u"--json"_s});
        row("Markdown list", {u"a"_s, u"- item"_s}, {u"a"_s, u"- item"_s}, {});
        row("Markdown rule", {u"a"_s, u"---"_s}, {u"a"_s, u"---"_s}, {});
        row("negative number", {u"a"_s, u"-1"_s}, {u"a"_s, u"-1"_s}, {});
        row("empty operand", {u"a"_s, QString()}, {u"a"_s, QString()}, {});
        row("after two dashes", {u"--tag"_s, u"x"_s, u"--"_s, u"--json"_s}, {u"--json"_s},
            {u"x"_s});
    }

    void takesApart()
    {
        QFETCH(QStringList, words);
        const auto arguments = sampleCommand().parse(words);
        QVERIFY2(arguments, qPrintable(arguments ? QString() : arguments.error().message));
        QTEST(arguments->positional(), "positional");
        QTEST(arguments->values(u"tag"_s), "tags");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("too much") << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("unknown option") << QStringList{u"a"_s, u"--colour"_s};
        QTest::newRow("unknown short option") << QStringList{u"a"_s, u"-x"_s};
        QTest::newRow("no value") << QStringList{u"a"_s, u"--tag"_s};
        QTest::newRow("value for a switch") << QStringList{u"a"_s, u"--json=yes"_s};
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        const auto arguments = sampleCommand().parse(words);
        QVERIFY(!arguments);
        QVERIFY(!arguments.error().message.isEmpty());
    }

    void everyCommandTakesALibraryAndHasHelp()
    {
        for (const auto &command : commands()) {
            QVERIFY(command.run);
            QVERIFY(!command.help.isEmpty() && command.manual().contains(command.usage()));
            QVERIFY(command.parse({u"--help"_s})->has(u"help"_s));
            QVERIFY(command.manual().contains(u"--library FILE"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
