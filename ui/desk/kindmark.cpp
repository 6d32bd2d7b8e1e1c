// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/kindmark.h"

#include "ui/panels/actordelegate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

namespace postil {

using namespace Qt::StringLiterals;

QColor actorColor(const Actor &actor, const Theme &theme)
{
    const bool hasOwn = actor.color >= 1 && actor.color <= int(theme.speakers.size());
    return hasOwn ? theme.speakers[size_t(actor.color - 1)] : kindColor(actor.kind, theme);
}

void drawKindMark(QPainter *painter, const QRectF &box, ActorKind kind, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (kind) {
    case ActorKind::Person:
        painter->drawEllipse(box);
        break;
    case ActorKind::Organisation:
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case ActorKind::Place:
        painter->drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        break;
    case ActorKind::Other:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, 2));
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter->restore();
}

QPixmap kindMark(const Actor &actor, const Theme &theme)
{
    static constexpr int size = 12;
    const auto color = actorColor(actor, theme);
    const auto ratio = qApp->devicePixelRatio();
    const auto key = u"kind %1 %2 %3"_s.arg(int(actor.kind)).arg(color.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawKindMark(&painter, QRectF(1.5, 1.5, size - 3, size - 3), actor.kind, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace postil
