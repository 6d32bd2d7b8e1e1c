// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>

namespace postil {

/// As many whole words as have room, with "…"; of a word too long for that, what has room.
QString elidedAtWord(const QString &text, const QFont &font, qreal width);

/// A few lines of text of a given width; what does not fit ends in "…"
/// after a whole word. Text that runs from right to left stands at the right. Laid out when it is
/// drawn; heights are remembered, for lists ask for all of theirs again and again. The window's
/// thread.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width, int lines);

    int height() const;
    void draw(QPainter *painter, QPoint place, const QColor &color) const;

private:
    QString m_text;
    QFont m_font;
    int m_width;
    int m_lines;
};

} // namespace postil
