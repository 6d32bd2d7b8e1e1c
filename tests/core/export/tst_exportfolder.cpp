// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/exportfolder.h"
#include "tests/core/export/samplecontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"(none)"_s;
}

static void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

class TestExportFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatThePersonWrote()
    {
        const QTemporaryDir folder;
        auto content = sampleContent();
        const auto path = writeExport(folder.path(), content);
        QVERIFY(path);
        auto text = contentOf(*path);
        text.replace(u"%%user-start notes%%\n"_s, u"%%user-start notes%%\nmine\n"_s);
        write(*path, text);
        content.article.metadata.title = u"Another title"_s;
        QCOMPARE(writeExport(folder.path(), content), path);
        QVERIFY(contentOf(*path).contains(u"%%user-start notes%%\nmine\n%%user-end notes%%"_s));
        QVERIFY(contentOf(*path).contains(u"# Another title\n"_s));
        QCOMPARE(contentOf(*path + u".bak"_s), text);
    }

    void leavesAnUnchangedFileAlone()
    {
        const QTemporaryDir folder;
        const auto path = writeExport(folder.path(), sampleContent());
        QVERIFY(path && writeExport(folder.path(), sampleContent()) == path);
        QVERIFY(!QFileInfo::exists(*path + u".bak"_s));
    }

    void sameTitlesGetTwoFiles()
    {
        const QTemporaryDir folder;
        auto opened = ExportFolder::open(folder.path());
        QVERIFY(opened);
        auto content = sampleContent();
        const auto one = opened->write(content);
        content.article.id = ArticleId::create();
        content.article.metadata.title = content.article.metadata.title.toUpper();
        const auto two = opened->write(content);
        QVERIFY(one && two && *one != *two);
        QCOMPARE(opened->write(content), two);
        QCOMPARE(writeExport(folder.path(), content), two);
    }

    void leavesForeignFilesAndLinksAlone()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        auto content = sampleContent();
        content.article.metadata.title = u"Taken"_s;
        write(elsewhere.filePath(u"target"_s), u"safe"_s);
        QVERIFY(QFile::link(elsewhere.filePath(u"target"_s), folder.filePath(u"Taken.md"_s)));
        const auto path = writeExport(folder.path(), content);
        QVERIFY(path && !path->endsWith(u"/Taken.md"_s));
        QCOMPARE(contentOf(elsewhere.filePath(u"target"_s)), u"safe"_s);
        content.article.metadata.title = u"Mine"_s;
        content.article.id = ArticleId::create();
        write(folder.filePath(u"mine.MD"_s), u"# not an export\n"_s);
        const auto other = writeExport(folder.path(), content);
        QVERIFY(other);
        QCOMPARE(contentOf(folder.filePath(u"mine.MD"_s)), u"# not an export\n"_s);
    }

    void staysInTheFolder()
    {
        const QTemporaryDir folder;
        auto content = sampleContent();
        content.article.metadata.title = u"../../escape/x"_s;
        const auto path = writeExport(folder.filePath(u"a/b"_s), content);
        QVERIFY(path);
        QCOMPARE(QFileInfo(*path).canonicalPath(), folder.filePath(u"a/b"_s));
    }

    void saysWhenItCannotWrite()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), u"x"_s);
        const auto onFile = writeExport(folder.filePath(u"file"_s), sampleContent());
        QVERIFY(!onFile && onFile.error().code == ErrorCode::NotWritable);
        QVERIFY(!writeExport(folder.filePath(u"file/below"_s), sampleContent()));
        QVERIFY(!writeExport({}, sampleContent()));
        QVERIFY(!writeExport(u"/proc"_s, sampleContent()));
    }
};

QTEST_GUILESS_MAIN(TestExportFolder)
#include "tst_exportfolder.moc"
