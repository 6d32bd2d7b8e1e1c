// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/document.h"

#include <QCryptographicHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

void Document::append(Block block, QStringView text, QList<Span> spans)
{
    Q_ASSERT(!text.contains(u'\n'));
    if (!m_blocks.isEmpty())
        m_text += u'\n';
    const auto start = m_text.size();
    m_text += text;
    block.range = {start, m_text.size()};
    m_blocks.append(std::move(block));
    for (auto &span : spans) {
        span.range.start += start;
        span.range.end += start;
        Q_ASSERT(m_blocks.constLast().range.contains(span.range));
        m_spans.append(std::move(span));
    }
}

QList<Span> Document::spansOf(const Block &block) const
{
    // Spans stand in the order of their blocks.
    const auto startsBefore = [](qsizetype start) {
        return [start](const Span &span) { return span.range.start < start; };
    };
    const auto first =
        std::partition_point(m_spans.begin(), m_spans.end(), startsBefore(block.range.start));
    const auto last = std::partition_point(first, m_spans.end(), startsBefore(block.range.end + 1));
    QList<Span> spans(first, last);
    for (auto &span : spans)
        span.range = {span.range.start - block.range.start, span.range.end - block.range.start};
    return spans;
}

qsizetype Document::blockAt(qsizetype position) const
{
    Q_ASSERT(!m_blocks.isEmpty());
    const auto after = std::ranges::upper_bound(
        m_blocks, position, {}, [](const Block &block) { return block.range.start; });
    return std::max<qsizetype>(0, after - m_blocks.begin() - 1);
}

QList<TextRange> Document::byParagraph(TextRange range) const
{
    QList<TextRange> parts;
    if (isEmpty() || range.isEmpty())
        return parts;
    for (auto i = blockAt(range.start); i < m_blocks.size(); ++i) {
        const auto &block = m_blocks[i];
        if (block.range.start >= range.end)
            break;
        TextRange part{
            std::max(range.start, block.range.start), std::min(range.end, block.range.end)};
        while (!part.isEmpty() && m_text[part.start].isSpace())
            ++part.start;
        while (!part.isEmpty() && m_text[part.end - 1].isSpace())
            --part.end;
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

static QStringView separatorBetween(const Block &block, const Block &next)
{
    const bool together = block.kind == next.kind && block.group == next.group && block.group != 0;
    if (!together)
        return u"\n\n";
    if (block.kind == BlockKind::TableCell && block.row == next.row)
        return block.column == next.column ? u" " : u"\t";
    return u"\n";
}

QString Document::articleBody() const
{
    QString body;
    const Block *last = nullptr;
    for (const auto &block : m_blocks) {
        if (block.kind == BlockKind::Caption || block.kind == BlockKind::Image
            || block.kind == BlockKind::Separator)
            continue;
        if (last)
            body += separatorBetween(*last, block);
        body += textOf(block);
        last = &block;
    }
    body.replace(QChar::LineSeparator, u'\n');
    return body;
}

qsizetype Document::wordCount() const
{
    qsizetype words = 0;
    QTextBoundaryFinder borders(QTextBoundaryFinder::Word, m_text);
    while (borders.toNextBoundary() >= 0) {
        if (borders.boundaryReasons() & QTextBoundaryFinder::EndOfItem)
            ++words;
    }
    // Unicode finds no words in these; they are about two characters long.
    const auto unspaced = std::ranges::count_if(m_text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana;
    });
    return words + (unspaced + 1) / 2;
}

QString Document::hash() const
{
    const auto hash = QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

Document Document::fromLines(QStringView text)
{
    Document document;
    for (const auto line : text.split(u'\n'))
        document.append({}, line);
    return document;
}

} // namespace postil
