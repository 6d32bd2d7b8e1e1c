// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace postil {

/// Draws an icon in the colours of a theme when it is first shown, for whatever size and scale:
/// most icons of a window are in menus that nobody opens.
class IconEngine : public QIconEngine
{
public:
    /// `name` is a file of resources/icons.
    IconEngine(const QString &name, const Theme &theme);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
    QColor m_normal;
    QColor m_pointedAt;
    QColor m_disabled;
};

} // namespace postil
