// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/mentionpainter.h"

#include <QPainter>

namespace postil {

QColor colorOf(ActorKind kind, const Theme &theme)
{
    switch (kind) {
    case ActorKind::Person:
        return theme.person;
    case ActorKind::Organisation:
        return theme.organisation;
    case ActorKind::Place:
        return theme.place;
    case ActorKind::Other:
        break;
    }
    return theme.other;
}

static QPen penOf(const Mention &mention, const Theme &theme)
{
    QPen pen(colorOf(mention.kind, theme), 1.3);
    pen.setCapStyle(Qt::FlatCap);
    if (mention.state == State::Suggested)
        pen.setDashPattern({3, 2});
    return pen;
}

void paintMentions(QPainter &painter, const ReaderPage &page)
{
    for (const auto &block : page.blocks) {
        page.marks.mentionIndex().visitWithin(block.range, [&](TextRange range, qsizetype index) {
            painter.setPen(penOf(page.marks.mentions().at(index), page.theme()));
            for (const auto &rect : page.text.rectsOf(block, range)) {
                const qreal y = std::floor(rect.bottom()) + 0.5;
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            }
        });
    }
}

} // namespace postil
