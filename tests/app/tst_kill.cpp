// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

#include <QDir>
#include <QRandomGenerator>
#include <QThread>

using namespace postil;
using namespace Qt::StringLiterals;

/// What the program said was done before it was killed must be there afterwards.
class TestKill : public QObject
{
    Q_OBJECT

private:
    /// Starts the program, kills it after so many milliseconds; what it had printed by then.
    static QStringList killed(const QStringList &arguments, int milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(POSTIL_PROGRAM), arguments);
        if (!process.waitForFinished(milliseconds)) {
            process.kill();
            process.waitForFinished();
        }
        const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        const auto lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        // The last piece is no whole line.
        return isDone || lines.size() > 1 ? lines.first(lines.size() - 1) : QStringList();
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const Program program;
        QStringList files;
        for (int i = 0; i < 60; ++i)
            files.append(program.write(u"%1.txt"_s.arg(i), dockArticle() + QByteArray::number(i)));
        QCOMPARE(program.run({u"import"_s, files[0]}).code, 0);
        QRandomGenerator random(5);
        QStringList articles;
        QStringList annotations;
        int kills = 0;
        for (int i = 1; i <= 50; ++i) {
            const int milliseconds = random.bounded(5, 400);
            const auto done = i % 2
                ? killed(QStringList{u"import"_s, files[i], files[i + 9]} + program.libraryOption(),
                      milliseconds)
                : killed(QStringList{u"highlight"_s, u"1"_s, u"--quote"_s, u"contract"_s,
                             u"--note"_s, u"note %1"_s.arg(i)}
                          + program.libraryOption(),
                      milliseconds);
            kills += done.isEmpty();
            for (const auto &line : done)
                (i % 2 ? articles : annotations).append(i % 2 ? line.section(u"  "_s, 1, 1) : line);
            if (i % 10 == 0) {
                const auto checked = program.run({u"check"_s});
                QVERIFY2(checked.code == 0, qPrintable(checked.error));
            }
        }
        const auto listed = program.run({u"list"_s, u"--json"_s}).out;
        for (const auto &article : articles)
            QVERIFY2(listed.contains(article), qPrintable(article));
        const auto noted = program.run({u"annotations"_s, u"1"_s, u"--json"_s}).out;
        for (const auto &annotation : annotations)
            QVERIFY2(noted.contains(annotation), qPrintable(annotation));
        QVERIFY(kills > 0);
        qInfo("%d killed, %d imports and %d notes acknowledged", kills, int(articles.size()),
            int(annotations.size()));
    }

    void writersInTwoProcessesLoseNothing()
    {
        const Program program;
        const auto file = program.write(u"dock.txt"_s, dockArticle());
        QCOMPARE(program.run({u"import"_s, file}).code, 0);
        std::vector<std::unique_ptr<QProcess>> writers;
        const auto script = u"for i in 1 2 3 4 5 6; do \"$1\" highlight 1 --quote contract "
                            "--note \"$0 $i\" --library \"$2\" || exit 1; done"_s;
        for (int writer = 0; writer < 4; ++writer) {
            writers.push_back(std::make_unique<QProcess>());
            writers.back()->start(u"/bin/sh"_s,
                {u"-c"_s, script, u"writer%1"_s.arg(writer), QStringLiteral(POSTIL_PROGRAM),
                    program.library()});
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished(60'000));
            QVERIFY2(writer->exitCode() == 0, writer->readAllStandardError().constData());
        }
        const auto annotations = program.run({u"annotations"_s, u"--json"_s}).array();
        QCOMPARE(annotations.size(), 24);
        QSet<QString> notes;
        for (const auto &annotation : annotations)
            notes.insert(annotation[u"note"].toString());
        QCOMPARE(notes.size(), 24);
        QCOMPARE(program.run({u"check"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
