// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace postil {

using namespace Qt::StringLiterals;

QPixmap pixmapNamed(const QString &name, const QColor &color, int size, qreal scale)
{
    const QString key =
        u"%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb)).arg(size).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/postil/icons/%1.svg"_s.arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconNamed(const QString &name, const Theme &theme)
{
    static constexpr int size = 18;
    QIcon icon;
    for (const qreal scale : {1.0, 2.0, 3.0}) {
        icon.addPixmap(pixmapNamed(name, theme.muted, size, scale), QIcon::Normal);
        icon.addPixmap(pixmapNamed(name, theme.ink, size, scale), QIcon::Active);
        icon.addPixmap(pixmapNamed(name, theme.ink, size, scale), QIcon::Selected);
        icon.addPixmap(pixmapNamed(name, theme.faded(), size, scale), QIcon::Disabled);
    }
    return icon;
}

} // namespace postil
