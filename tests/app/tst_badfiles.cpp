// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

#include <unistd.h>

using namespace postil;
using namespace Qt::StringLiterals;

/// The rest of a sentence, told with other words for each number: prose, for a cleaner leaves out
/// lines that only count.
static QByteArray sentence(int number)
{
    static const QByteArrayList words =
        QByteArray("harbour board winter repair walls pilots crews "
                   "voted delayed asked warned older promised money "
                   "before after without engineers owners ships")
            .split(' ');
    QByteArray text = " says that the";
    for (int i = 0; i < 16; ++i)
        text += ' ' + words[(number * (i + 3) + i * i * 5) % words.size()];
    return text + ", and that nobody has been asked.";
}

/// Disks that are full or read-only, files that may not grow: a clear message, nothing lost.
class TestBadFiles : public QObject
{
    Q_OBJECT

private:
    /// Runs a shell script in which $P is the program, $L the library and $D its folder.
    static Ran shell(const Program &program, const QString &script, const QStringList &before = {})
    {
        const auto variables = u"P='%1' L='%2' D='%3'\n"_s.arg(
            QStringLiteral(POSTIL_PROGRAM), program.library(), program.path(u"."_s));
        const auto command = before + QStringList{u"/bin/sh"_s, u"-c"_s, variables + script};
        return Program::runAs(command.first(), command.mid(1));
    }

    /// The same in a mount namespace of its own.
    static Ran shellWithMounts(const Program &program, const QString &script)
    {
        QStringList before{u"unshare"_s, u"--mount"_s};
        if (geteuid() != 0)
            before += {u"--user"_s, u"--map-root-user"_s};
        // Within a chroot the root is no mount point, and its mounts are private already.
        if (Program::runAs(before.first(), before.mid(1) + QStringList{u"true"_s}).code != 0)
            before += {u"--propagation"_s, u"unchanged"_s};
        return shell(program, script, before);
    }

    static bool canMount()
    {
        return shellWithMounts(Program(), u"mkdir $D/m && mount -t tmpfs tmpfs $D/m"_s).code == 0;
    }

    /// A library with one article and one note, which must survive.
    static void fill(const Program &program)
    {
        const auto file = program.write(u"dock.txt"_s, dockArticle());
        QCOMPARE(program.run({u"import"_s, file}).code, 0);
        QCOMPARE(
            program
                .run({u"highlight"_s, u"1"_s, u"--quote"_s, u"contract"_s, u"--note"_s, u"kept"_s})
                .code,
            0);
        auto other = dockArticle();
        for (int i = 0; i < 3000; ++i)
            other += "\n\nThe report on dock " + QByteArray::number(i * 7919) + sentence(i);
        program.write(u"long.txt"_s, other);
    }

    static void verifyWhole(const Program &program)
    {
        QVERIFY(program.run({u"annotations"_s, u"--json"_s}).out.contains(u"kept"_s));
        const auto checked = program.run({u"check"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.error));
    }

private Q_SLOTS:
    void outputThatCannotBeWritten()
    {
        const Program program;
        fill(program);
        const auto ran = shell(program, u"$P list --library $L >/dev/full"_s);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.error.contains(u"full"_s));
    }

    void aFileThatMayNotGrow()
    {
        const Program program;
        fill(program);
        const auto ran = shell(program, u"ulimit -f 64; $P import $D/long.txt --library $L"_s);
        QVERIFY2(ran.code == 1, qPrintable(ran.error));
        QVERIFY(ran.error.startsWith(u"postil: "_s));
        verifyWhole(program);
        QCOMPARE(program.run({u"list"_s, u"--json"_s}).array().size(), 1);
        const auto cleaned = shell(program,
            u"mkdir $D/out; echo before >$D/out/long.txt; ulimit -f 8; $P clean $D/long.txt --out $D/out"_s);
        QCOMPARE(cleaned.code, 1);
        QCOMPARE(shell(program, u"cat $D/out/*; ls -A $D/out"_s).out, u"before\nlong.txt\n"_s);
    }

    void aFullDisk()
    {
        if (!canMount())
            QSKIP("this machine does not let a user mount");
        const Program program;
        fill(program);
        const auto ran = shellWithMounts(program,
            u"mkdir $D/m && mount -t tmpfs -o size=1m tmpfs $D/m && cp $L $D/m/full.postil || exit "
            u"9\n"
            "head -c 4m /dev/zero >$D/m/filler 2>/dev/null\n"
            "$P highlight 1 --quote contract --note more --library $D/m/full.postil && exit 8\n"
            "$P import $D/long.txt --library $D/m/full.postil && exit 7\n"
            "$P export 1 --out $D/m/out --library $D/m/full.postil && exit 6\n"
            "rm $D/m/filler\n"
            "$P check --library $D/m/full.postil || exit 5\n"
            "$P annotations --library $D/m/full.postil\n"_s);
        QVERIFY2(ran.code == 0, qPrintable(QString::number(ran.code) + ran.error));
        QVERIFY(ran.out.contains(u"kept"_s));
        QVERIFY(ran.error.contains(u"postil: "_s));
    }

    void aReadOnlyLibrary()
    {
        if (!canMount())
            QSKIP("this machine does not let a user mount");
        const Program program;
        fill(program);
        const auto ran = shellWithMounts(program,
            u"mount --bind $D $D && mount -o remount,bind,ro $D || exit 9\n"
            "cd $D\n"
            "$P highlight 1 --quote contract --library $L && exit 8\n"
            "$P import $D/long.txt --library $L && exit 7\n"
            "$P annotations --library $L || exit 6\n"
            "$P clean $D/long.txt --out $D/out && exit 5\n"
            "exit 0\n"_s);
        QVERIFY2(ran.code == 0, qPrintable(QString::number(ran.code) + ran.error));
        QVERIFY(ran.out.contains(u"kept"_s));
        verifyWhole(program);
    }

    void filesThatAreNoArticles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01")
                + QByteArray(500, '\0');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0');
    }

    void filesThatAreNoArticles()
    {
        QFETCH(QByteArray, bytes);
        const Program program;
        fill(program);
        const auto file = program.write(u"odd"_s, bytes);
        for (const auto &name : {u"import"_s, u"clean"_s}) {
            const auto ran = program.run({name, file});
            QCOMPARE(ran.code, 1);
            QVERIFY(ran.error.contains(u"odd"_s));
        }
        verifyWhole(program);
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
