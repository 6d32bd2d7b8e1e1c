// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/compare/comparedtext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace postil {

static int colorOf(qsizetype passage)
{
    return 1 + int(passage % 5);
}

void ComparedText::setPassages(const QList<TextRange> &passages)
{
    m_passages = passages;
    m_current = -1;
    QList<Annotation> marks;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        Annotation mark;
        mark.id = AnnotationId::create();
        mark.range = passages[i];
        mark.color = colorOf(i);
        marks.append(mark);
    }
    std::ranges::sort(marks, {}, [](const Annotation &mark) { return mark.range.start; });
    setAnnotations(marks);
}

void ComparedText::setCurrent(qsizetype passage)
{
    m_current = passage;
    viewport()->update();
}

void ComparedText::mouseReleaseEvent(QMouseEvent *event)
{
    ArticleText::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !selection().isEmpty())
        return;
    const auto offset = text().offsetUnder(toPage(event->position()));
    const auto under = std::ranges::find_if(
        m_passages, [&](TextRange passage) { return offset >= 0 && passage.contains(offset); });
    if (under != m_passages.end())
        Q_EMIT passageClicked(under - m_passages.begin());
}

/// The number in the gutter tells which passages belong together, colour or not.
void ComparedText::paintOver(QPainter &painter, const ReaderPage &page)
{
    if (page.blocks.isEmpty())
        return;
    const auto &theme = page.theme();
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        const auto passage = m_passages[i];
        if (passage.end < page.blocks.first().range.start
            || passage.start > page.blocks.last().range.end)
            continue;
        const auto line = page.text.lineAt(passage.start);
        auto font = textStyle().quietFont(12);
        font.setBold(i == m_current);
        painter.setFont(font);
        painter.setPen(i == m_current ? theme.ink : theme.muted);
        painter.drawText(QRectF(0, line.top(), pageGeometry().left - 10, line.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(i + 1));
        if (i != m_current)
            continue;
        painter.setPen(QPen(theme.edges[size_t(colorOf(i) - 1)], 2));
        for (const auto &block : page.blocks) {
            for (const auto &rect : page.text.rectsOf(block, passage))
                painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        }
    }
}

} // namespace postil
