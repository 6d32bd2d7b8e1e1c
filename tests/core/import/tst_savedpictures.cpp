// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/savedpictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class SavedPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();
};

static void write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void SavedPicturesTest::pictures_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("beside the page") << u"tide_files/quay.png"_s << true;
    QTest::newRow("with a dot") << u"./tide_files/quay.png"_s << true;
    QTest::newRow("percent-encoded") << u"tide_files/quay%2Epng"_s << true;
    QTest::newRow("missing") << u"tide_files/none.png"_s << false;
    QTest::newRow("no picture") << u"tide_files/notes.png"_s << false;
    QTest::newRow("out of the folder") << u"tide_files/../secret.png"_s << false;
    QTest::newRow("out of the folder, encoded") << u"tide_files/%2e%2e/secret.png"_s << false;
    QTest::newRow("another folder") << u"other/quay.png"_s << false;
    QTest::newRow("behind a link") << u"tide_files/link.png"_s << false;
    QTest::newRow("in a folder that is a link") << u"tide_media/quay.png"_s << false;
    QTest::newRow("backslashes") << u"tide_files\\..\\secret.png"_s << false;
    QTest::newRow("of another server") << u"//host/tide_files/quay.png"_s << false;
    QTest::newRow("remote") << u"https://lantern.example/tide_files/quay.png"_s << false;
    QTest::newRow("a file's address") << u"file:///etc/hostname"_s << false;
}

void SavedPicturesTest::pictures()
{
    QFETCH(QString, source);
    QFETCH(bool, isTaken);
    const QTemporaryDir home;
    const QDir folder(home.path());
    QVERIFY(folder.mkdir(u"tide_files"_s) && folder.mkdir(u"other"_s));
    for (const auto &name : {u"tide_files/quay.png"_s, u"other/quay.png"_s, u"secret.png"_s})
        write(folder.filePath(name), "\x89PNG and so on");
    write(folder.filePath(u"tide_files/notes.png"_s), "text");
    QVERIFY(
        QFile::link(folder.filePath(u"secret.png"_s), folder.filePath(u"tide_files/link.png"_s)));
    QVERIFY(QFile::link(folder.filePath(u"other"_s), folder.filePath(u"tide_media"_s)));
    CleanedArticle article;
    Block block;
    block.kind = BlockKind::Image;
    block.source = source;
    article.document.append(block, u"\ufffc");
    addSavedPictures(article, folder.filePath(u"tide.html"_s));
    QCOMPARE(article.pictures.contains(source), isTaken);
}

QTEST_GUILESS_MAIN(SavedPicturesTest)
#include "tst_savedpictures.moc"
