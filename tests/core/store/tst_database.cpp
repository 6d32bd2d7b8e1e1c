// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/database.h"

#include "core/store/libraryfile.h"
#include "core/store/schema.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace postil;
using namespace Qt::StringLiterals;

/// How many locks this process holds on a file, by Linux's own account.
static qsizetype locksOn(const QString &fileName)
{
    struct stat file;
    if (stat(QFile::encodeName(fileName).constData(), &file) != 0)
        return -1;
    QFile table(u"/proc/locks"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const auto held = u" %1 "_s.arg(getpid());
    const auto inode = u":%1 "_s.arg(quint64(file.st_ino));
    const auto lines = QString::fromLatin1(table.readAll()).split(u'\n');
    return std::ranges::count_if(
        lines, [&](const QString &line) { return line.contains(held) && line.contains(inode); });
}

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAWholeLibraryAndNothingBeside()
    {
        QVERIFY(Database::create(path()));
        QCOMPARE(*libraryFileVersion(path()), schemaVersion());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a library.postil"_s});
        QCOMPARE(Database::create(path()).error().code, ErrorCode::Conflict);
    }

    void openingItAgainKeepsTheLocks()
    {
        QVERIFY(Database::create(path()));
        const auto first = Database::open(path());
        QVERIFY(first);
        const auto locks = locksOn(path());
        QVERIFY(locks > 0);
        QVERIFY(Database::open(path()));
        QVERIFY(libraryFileVersion(path()));
        QCOMPARE(locksOn(path()), locks);
    }

    void leavesAloneWhatIsNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("0 bytes") << QByteArray() << ErrorCode::Malformed;
        QTest::newRow("a text") << QByteArray("Dear diary, today nothing happened.\n").repeated(9)
                                << ErrorCode::Unsupported;
        QTest::newRow("a truncated header")
            << QByteArray("SQLite format 3\0", 16) << ErrorCode::Unsupported;
        QByteArray foreign("SQLite format 3\0", 16);
        foreign.append(QByteArray(4080, '\0'));
        QTest::newRow("another program's database") << foreign << ErrorCode::Unsupported;
    }

    void leavesAloneWhatIsNoLibrary()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        write(bytes);
        const auto opened = Database::open(path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(read(), bytes);
    }

    void refusesANewerLibrary()
    {
        QVERIFY(Database::create(path()));
        auto bytes = read();
        bytes[63] = char(schemaVersion() + 1);
        write(bytes);
        const auto opened = Database::open(path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Newer);
        QVERIFY(opened.error().message.contains(QString::number(schemaVersion() + 1)));
        QCOMPARE(read(), bytes);
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(Database::open(path()).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(Database::open(m_folder.path()).error().code, ErrorCode::Unsupported);
    }

    void noticesDamage()
    {
        QVERIFY(Database::create(path()));
        auto bytes = read();
        for (qsizetype page = 4096; page < bytes.size(); page += 4096)
            std::fill_n(bytes.begin() + page, 512, char(0x5a));
        write(bytes);
        const auto opened = Database::open(path());
        if (opened) {
            const auto problems = (*opened)->integrityProblems();
            QVERIFY(!problems || !problems->isEmpty());
        } else {
            QCOMPARE(opened.error().code, ErrorCode::Malformed);
        }
    }

    void undoesAFailedTransaction()
    {
        const auto database = *std::move(Database::create(path()));
        const auto failed = database->inTransaction([&]() -> Result<void> {
            database->connection().exec("INSERT INTO setting VALUES ('a', 'b')");
            return failure(ErrorCode::Invalid, u"no"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(database->connection().execAndGet("SELECT count(*) FROM setting").getInt(), 0);
    }

    void cleanup()
    {
        QDirIterator each(m_folder.path(), QDir::Files);
        while (each.hasNext())
            QVERIFY(QFile::remove(each.next()));
    }

private:
    QString path() const { return m_folder.filePath(u"a library.postil"_s); }

    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
