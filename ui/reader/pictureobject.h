// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/textstyle.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

namespace postil {

/// Draws the pictures of an article from their stored bytes, and a frame with the alternative text
/// for those that are not there. Never reads a file or the network.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PictureObject(QObject *parent = nullptr) : QObject(parent) { }

    void setPictures(const QHash<QString, QByteArray> &pictures);
    void setStyle(const TextStyle &style) { m_style = style; }
    /// The width of the text column, which no picture exceeds.
    void setColumnWidth(int width) { m_width = width; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    /// Null when there is no such picture, it cannot be read or is too large.
    QSize sizeOf(const QString &source);
    QImage imageOf(const QString &source, QSize size);

    TextStyle m_style;
    int m_width = 600;
    QHash<QString, QByteArray> m_pictures;
    QHash<QString, QSize> m_sizes;
    QHash<QString, QImage> m_images; ///< as large as last drawn; null for a broken one
};

} // namespace postil
