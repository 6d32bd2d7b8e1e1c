// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/iconengine.h"

#include "ui/theme/icon.h"

#include <QPainter>

#include <algorithm>

namespace postil {

IconEngine::IconEngine(const QString &name, const Theme &theme)
    : m_name(name)
    , m_normal(theme.muted)
    , m_pointedAt(theme.ink)
    , m_disabled(theme.faded())
{
}

void IconEngine::paint(
    QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    const auto &color = mode == QIcon::Normal ? m_normal
        : mode == QIcon::Disabled             ? m_disabled
                                              : m_pointedAt;
    const auto size = std::min(rect.width(), rect.height());
    const auto scale = painter->device()->devicePixelRatio();
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, pixmapNamed(m_name, color, size, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect({}, size), mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace postil
