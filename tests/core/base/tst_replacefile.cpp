// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/base/replacefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

class TestReplaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"ä b.md"_s);
        QVERIFY(replaceFile(path, "one"));
        QCOMPARE(contentOf(path), "one");
        QVERIFY(QFile::permissions(path).testFlag(QFile::ReadOther));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(replaceFile(path, "two"));
        QCOMPARE(contentOf(path), "two");
        QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadOther));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void doesNotFollowALink()
    {
        const QTemporaryDir folder;
        const auto target = folder.filePath(u"target"_s);
        QVERIFY(replaceFile(target, "safe"));
        QVERIFY(QFile::link(target, folder.filePath(u"link"_s)));
        QVERIFY(replaceFile(folder.filePath(u"link"_s), "new"));
        QCOMPARE(contentOf(target), "safe");
        QCOMPARE(contentOf(folder.filePath(u"link"_s)), "new");
    }

    void failsWithoutATrace()
    {
        const QTemporaryDir folder;
        const auto missing = replaceFile(folder.filePath(u"no/such/file"_s), "x");
        QVERIFY(!missing && missing.error().code == ErrorCode::NotWritable);
        QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
        QVERIFY(!replaceFile(folder.filePath(u"taken"_s), "x"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
