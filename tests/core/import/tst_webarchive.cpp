// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/importer.h"
#include "core/import/webarchive.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Er"
    "kJggg==");

static const QByteArray page =
    "<html><head><title>The quay =E2=80=93 Lantern</title></head><body><h1>The quay</h1><p>The "
    "ol=\n"
    "d quay of Arnmouth was opened again on Monday, a year after the flood that had taken its "
    "stones.</p><img src=3D\"quay.png\" alt=3D\"Quay\"><p>The ferry is to sail from here again, "
    "the "
    "port office said, for the first time since the war, if the wall holds in spring.</p><img "
    "src=3D\"cid:two@x\"><p>Nobody would be asked to leave a house for it, said the harbour "
    "master, "
    "who had counted every gift herself.</p></body></html>";

static QByteArray archive(const QByteArray &lineEnd)
{
    QByteArray mail =
        "From: <Saved by a browser>\nSnapshot-Content-Location: https://lantern.example/quay/\n"
        "Subject: The quay\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
        "\ttype=\"text/html\";\n\tboundary=\"----mark--1\"\n\nFor old programs.\n"
        "------mark--1\nContent-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://lantern.example/quay/\n\n"
        + page
        + "\n------mark--1\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
          "Content-Location: https://lantern.example/quay/quay.png\n\n"
        + picture.toBase64()
        + "\n------mark--1\nContent-Type: image/png\n"
          "Content-Transfer-Encoding: base64\nContent-ID: <two@x>\n\n"
        + picture.toBase64()
        + "\n------mark--1\nContent-Type: text/css\n"
          "Content-Location: cid:css\n\np { color: red }\n------mark--1--\n";
    return mail.replace("\n", lineEnd);
}

class TestWebArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("unix lines") << archive("\n");
        QTest::newRow("network lines") << archive("\r\n");
    }

    void isTakenApart()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(isWebArchive(bytes));
        const auto read = readWebArchive(bytes);
        QVERIFY(read);
        QVERIFY(read->page.contains("The old quay of"));
        QVERIFY(read->page.contains("\xe2\x80\x93"));
        QCOMPARE(read->charset, u"utf-8"_s);
        QCOMPARE(read->address, u"https://lantern.example/quay/"_s);
        QCOMPARE(read->parts.value(u"https://lantern.example/quay/quay.png"_s), picture);
        QCOMPARE(read->parts.value(u"cid:two@x"_s), picture);
    }

    void isImportedWithItsPictures()
    {
        const auto imported = importSource({archive("\r\n"), u"quay.mhtml"_s, {}});
        QVERIFY(imported);
        QCOMPARE(imported->mediaType, u"multipart/related"_s);
        const auto &article = imported->cleaned;
        QVERIFY(article.document.text().contains(u"The ferry is to sail"_s));
        QStringList shown;
        for (const auto &block : article.document.blocks()) {
            if (block.kind == BlockKind::Image)
                shown.append(block.source);
        }
        QCOMPARE(shown, (QStringList{u"https://lantern.example/quay/quay.png"_s, u"cid:two@x"_s}));
        for (const auto &source : shown)
            QCOMPARE(article.pictures.value(source), picture);
    }

    void whatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasPage");
        const auto whole = archive("\n");
        QTest::newRow("cut in the picture")
            << whole.first(whole.indexOf(picture.toBase64()) + 20) << true;
        QTest::newRow("cut in the page") << whole.first(whole.indexOf("The ferry")) << true;
        QTest::newRow("no boundary") << QByteArray(whole).replace("boundary=", "bound=") << false;
        QTest::newRow("only a head") << whole.first(whole.indexOf("For old")) << false;
        QTest::newRow("no page") << QByteArray(whole).replace("text/html;", "text/x;") << false;
        auto nested = QByteArray("MIME-Version: 1.0\n");
        for (int i = 0; i < 1000; ++i)
            nested += "Content-Type: multipart/related; boundary=b\n\n--b\n";
        QTest::newRow("1,000 within each other") << nested << false;
        QTest::newRow("100,000 empty parts")
            << "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                + QByteArray("--b\n").repeated(100'000)
            << false;
    }

    void whatIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        const auto imported = importSource({bytes, u"quay.mhtml"_s, {}});
        QTEST(imported.has_value(), "hasPage");
        if (!imported)
            QCOMPARE(imported.error().code, ErrorCode::Malformed);
    }

    void aTextThatSpeaksOfOneIsNone()
    {
        QVERIFY(!isWebArchive("The MIME-Version: header and multipart/related are old.\n"));
        QVERIFY(!isWebArchive("<html><!-- MIME-Version: 1.0 -->"));
    }
};

QTEST_GUILESS_MAIN(TestWebArchive)
#include "tst_webarchive.moc"
