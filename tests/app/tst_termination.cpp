// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

#include <QDir>
#include <QProcessEnvironment>

#include <csignal>

using namespace postil;
using namespace Qt::StringLiterals;

class TestTermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsIfTheWindowWasClosed_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("hung up") << SIGHUP;
    }

    void endsAsIfTheWindowWasClosed()
    {
        QFETCH(int, number);
        const Program program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, program.path(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, program.path(u"data"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(POSTIL_PROGRAM), QStringList());
        QVERIFY(process.waitForStarted());
        // Until the window is there it may be ended by the signal itself.
        const QDir data(program.path(u"data"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            !data.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(), 30'000);
        QTest::qWait(500);
        ::kill(pid_t(process.processId()), number);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
