// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QTextLayout>

namespace postil {

/// A few lines of text of a given width; what does not fit ends in "…".
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width, int lines);

    int height() const { return m_height; }
    void draw(QPainter *painter, QPoint place, const QColor &color) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace postil
