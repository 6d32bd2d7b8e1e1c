// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/pictureobject.h"

#include "ui/reader/documentrenderer.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace postil {

static constexpr qint64 mostPixels = 64'000'000;

static QString sourceOf(const QTextFormat &format)
{
    return format.stringProperty(DocumentRenderer::PictureSource);
}

void PictureObject::setPictures(const QHash<QString, QByteArray> &pictures)
{
    m_pictures = pictures;
    m_sizes.clear();
    m_images.clear();
}

/// Formats that cannot refer to anything outside themselves.
static bool isHarmless(const QByteArray &format)
{
    static const QList<QByteArray> known{"png", "jpeg", "gif", "webp", "bmp", "ico"};
    return known.contains(format);
}

/// Whether the camera lay on its side.
static bool isTurned(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QSize PictureObject::sizeOf(const QString &source)
{
    const auto known = m_sizes.constFind(source);
    if (known != m_sizes.cend())
        return *known;
    QSize size;
    auto bytes = m_pictures.value(source);
    if (!bytes.isEmpty()) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        if (isHarmless(reader.format()))
            size = isTurned(reader) ? reader.size().transposed() : reader.size();
        if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
            size = {};
    }
    m_sizes.insert(source, size);
    return size;
}

QImage PictureObject::imageOf(const QString &source, QSize size)
{
    const auto known = m_images.constFind(source);
    if (known != m_images.cend() && (known->isNull() || known->size() == size))
        return *known;
    auto bytes = m_pictures.value(source);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setScaledSize(isTurned(reader) ? size.transposed() : size);
    const auto image = reader.read();
    m_images.insert(source, image);
    return image;
}

QSizeF PictureObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const auto size = sizeOf(sourceOf(format));
    if (size.isEmpty())
        return {qreal(m_width), m_style.textSize() * 3.0};
    if (size.width() <= m_width)
        return size;
    return QSizeF(m_width, qreal(size.height()) * m_width / size.width());
}

void PictureObject::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const auto source = sourceOf(format);
    const auto ratio = painter->device()->devicePixelRatioF();
    if (!sizeOf(source).isEmpty()) {
        const auto image = imageOf(source, (rect.size() * ratio).toSize());
        if (!image.isNull())
            return painter->drawImage(rect, image);
    }
    painter->save();
    painter->setPen(m_style.theme().hairline);
    painter->setBrush(m_style.theme().window);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setPen(m_style.theme().muted);
    painter->setFont(m_style.quietFont(qRound(m_style.textSize() * 0.75)));
    const auto words = format.stringProperty(DocumentRenderer::PictureText);
    painter->drawText(rect.adjusted(12, 4, -12, -4), Qt::AlignCenter | Qt::TextWordWrap,
        words.isEmpty() ? tr("Picture not stored") : words);
    painter->restore();
}

} // namespace postil
