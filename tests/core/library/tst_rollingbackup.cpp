// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/rollingbackup.h"

#include "core/library/library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace postil;
using namespace Qt::StringLiterals;

class TestRollingBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastWeekAndAMonthEach()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"library.postil"_s);
        QVERIFY(Library::open(path));
        const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC);
        for (int day = 0; day < 100; ++day)
            QVERIFY(keepBackups(path, [&] { return start.addDays(day); }));
        const auto names = QDir(backupFolder(path)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 7 + 3);
        QCOMPARE(names.last(), u"2026-04-10.postil"_s);
        QCOMPARE(names.first(), u"2026-01-31.postil"_s);
    }

    void makesAWholeLibrary()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"library.postil"_s);
        const auto library = *std::move(Library::open(path));
        QVERIFY(library->import(
            {"One\n\nAn article that is to be found in the backup as well.\n", u"a.txt"_s, {}}));
        QVERIFY(keepBackups(path));
        QVERIFY(keepBackups(path));
        const QDir backups(backupFolder(path));
        const auto copy = Library::open(backups.filePath(backups.entryList(QDir::Files).first()));
        QVERIFY(copy);
        QCOMPARE(*(*copy)->articles(), *library->articles());
    }

    void saysWhenThereIsNoLibrary()
    {
        const QTemporaryDir folder;
        QCOMPARE(keepBackups(folder.filePath(u"none.postil"_s)).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRollingBackup)
#include "tst_rollingbackup.moc"
