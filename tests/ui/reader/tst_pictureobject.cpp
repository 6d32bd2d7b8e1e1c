// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/pictureobject.h"

#include "ui/reader/documentrenderer.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>
#include <QTest>

#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

/// A chunk of a PNG file.
static QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray body = type + content;
    quint32 check = 0xffffffff;
    for (const auto c : body) {
        check ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            check = check >> 1 ^ (check & 1 ? 0xedb88320 : 0);
    }
    QByteArray number(4, '\0');
    qToBigEndian<quint32>(quint32(content.size()), number.data());
    QByteArray sum(4, '\0');
    qToBigEndian<quint32>(~check, sum.data());
    return number + body + sum;
}

static QByteArray pngOf(quint32 width, quint32 height, const QByteArray &content)
{
    QByteArray head(13, '\0');
    qToBigEndian<quint32>(width, head.data());
    qToBigEndian<quint32>(height, head.data() + 4);
    head[8] = 8;
    head[9] = 2;
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", content) + chunk("IEND", {});
}

static QByteArray goodPng()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// One red dot, so many times.
static QByteArray animatedGif(int frames)
{
    const auto frame = QByteArray::fromHex("21f90400010000002c0000000001000100000202440100");
    return QByteArray::fromHex("47494638396101000100800000ff0000000000") + frame.repeated(frames)
        + ';';
}

class TestPictureObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOrSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("a picture") << goodPng() << true;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("an animation of 10,000 frames") << animatedGif(10'000) << true;
        QTest::newRow("a picture of 900 million points")
            << pngOf(30'000, 30'000, qCompress(QByteArray(1'000'000, '\0')).mid(4)) << false;
        QTest::newRow("a size beyond all numbers") << pngOf(0x7fffffff, 0x7fffffff, {}) << false;
        QTest::newRow("a drawing that refers to others") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image "
            "href='file:///etc/passwd'/></svg>") << false;
        QTest::newRow("a picture of text") << QByteArray("/* XPM */ static char *a[] = {") << false;
    }

    void showsOrSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isShown);
        const auto canvas = painted(bytes, 1);
        // The frame around what is not shown is never red.
        QCOMPARE(QColor(canvas.pixel(canvas.rect().center())).red() > 200
                && QColor(canvas.pixel(canvas.rect().center())).green() < 60,
            isShown);
    }

    void aBrokenOneCostsOneAttempt()
    {
        // Its head is good, so that it is tried; its 60 million points are not there.
        const auto broken =
            pngOf(8000, 7500, qCompress(QByteArray(60'000'000, '\1')).mid(4, 50'000));
        const auto once = timed([&] { painted(broken, 1); });
        const auto often = timed([&] { painted(broken, 200); });
        QVERIFY2(often < 10 * once + 1, qPrintable(u"%1 s, %2 s"_s.arg(once).arg(often)));
    }

private:
    /// Paints a picture so many times, as one display does.
    static QImage painted(const QByteArray &bytes, int times)
    {
        PictureObject object;
        object.setColumnWidth(400);
        object.setPictures({{u"a"_s, bytes}});
        QTextCharFormat format;
        format.setProperty(DocumentRenderer::PictureSource, u"a"_s);
        QImage canvas(400, 60, QImage::Format_RGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        for (int i = 0; i < times; ++i) {
            object.intrinsicSize(nullptr, 0, format);
            object.drawObject(&painter, QRectF(canvas.rect()), nullptr, 0, format);
        }
        return canvas;
    }

    template <typename Work> static double timed(Work work)
    {
        const auto start = std::clock();
        work();
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    }
};

QTEST_MAIN(TestPictureObject)
#include "tst_pictureobject.moc"
