// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/documentrenderer.h"

#include <QTextDocument>

namespace postil {

DocumentRenderer::DocumentRenderer(
    QTextDocument &target, const Document &document, const TextStyle &style)
    : m_document(document)
    , m_style(style)
    , m_colors(style.theme())
    , m_cursor(&target)
{
}

qsizetype DocumentRenderer::shownUntil() const
{
    return isDone() ? m_document.text().size() + 1 : m_document.blocks().at(m_next).range.start;
}

void DocumentRenderer::renderUntil(qsizetype offset)
{
    if (isDone() || shownUntil() > offset)
        return;
    m_cursor.beginEditBlock();
    m_cursor.movePosition(QTextCursor::End);
    while (!isDone() && shownUntil() <= offset)
        appendPiece();
    m_cursor.endEditBlock();
}

void DocumentRenderer::appendPiece()
{
    const auto &block = m_document.blocks().at(m_next);
    if (block.kind == BlockKind::TableCell) {
        if (block.group != m_table)
            planTable();
        if (m_tableIsRegular)
            return appendTableSlice();
    }
    if (isPlain(m_next))
        appendPlainRun();
    else
        appendBlock(m_next++);
}

/// What the display may not hold: Qt would take it for the end of a block.
static QString shownText(QStringView text)
{
    static const auto breaks = [](QChar c) {
        return c == u'\r' || c == QChar::ParagraphSeparator || c.unicode() == 0xfdd0
            || c.unicode() == 0xfdd1;
    };
    QString shown = text.toString();
    if (std::ranges::any_of(text, breaks))
        std::ranges::replace_if(shown, breaks, u' ');
    return shown;
}

bool DocumentRenderer::isPlain(qsizetype index) const
{
    const auto &block = m_document.blocks().at(index);
    const auto &spans = m_document.spans();
    const bool spanned =
        m_nextSpan < spans.size() && spans.at(m_nextSpan).range.start <= block.range.end;
    return block.kind == BlockKind::Paragraph && !spanned && block.range.length() < longestLine;
}

QTextBlockFormat DocumentRenderer::blockFormat(qsizetype index) const
{
    const auto &blocks = m_document.blocks();
    return m_style.blockFormat(blocks.at(index), index > 0 ? &blocks.at(index - 1) : nullptr);
}

/// Plain paragraphs of one form go in together: several times faster than one by one.
void DocumentRenderer::appendPlainRun()
{
    static constexpr qsizetype atMost = 64;
    static constexpr qsizetype mostUnits = 8000; // laid out in a moment
    const auto &first = m_document.blocks().at(m_next);
    const auto format = blockFormat(m_next);
    const auto last = std::min(m_document.blocks().size(), m_next + atMost);
    const auto isShort = [&](const Block &next) {
        return next.range.end - first.range.start < mostUnits;
    };
    openBlock(format, m_style.charFormat(first));
    m_positions.add(first.range.start, m_cursor.position());
    auto end = m_next + 1;
    while (end < last && isPlain(end) && isShort(m_document.blocks().at(end))
        && blockFormat(end) == format)
        ++end;
    const TextRange range{first.range.start, m_document.blocks().at(end - 1).range.end};
    m_cursor.insertText(shownText(m_document.textOf(range)));
    m_next = end;
}

void DocumentRenderer::appendBlock(qsizetype index)
{
    const auto &block = m_document.blocks().at(index);
    const auto format = blockFormat(index);
    const auto charFormat = m_style.charFormat(block);
    openBlock(format, charFormat);
    insertContent(block, m_cursor, format, charFormat);
}

void DocumentRenderer::openBlock(
    const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(blockFormat);
        m_cursor.setBlockCharFormat(charFormat);
        m_cursor.setCharFormat(charFormat);
    } else {
        m_cursor.insertBlock(blockFormat, charFormat);
    }
    m_fresh = false;
}

QList<Span> DocumentRenderer::takeSpans(TextRange range)
{
    const auto &spans = m_document.spans();
    const auto first = m_nextSpan;
    while (m_nextSpan < spans.size() && spans.at(m_nextSpan).range.start <= range.end)
        ++m_nextSpan;
    return spans.mid(first, m_nextSpan - first);
}

/// The places of a block where a format begins or ends, in order, with both its ends.
static QList<qsizetype> bordersOf(TextRange range, const QList<Span> &spans)
{
    QList<qsizetype> borders{range.start, range.end};
    for (const auto &span : spans)
        borders << span.range.start << span.range.end;
    std::ranges::sort(borders);
    const auto doubles = std::ranges::unique(borders);
    borders.erase(doubles.begin(), doubles.end());
    return borders;
}

void DocumentRenderer::insertContent(const Block &block, QTextCursor &cursor,
    const QTextBlockFormat &format, const QTextCharFormat &charFormat)
{
    m_positions.add(block.range.start, cursor.position());
    m_lineUnits = 0;
    if (block.kind == BlockKind::Image) {
        auto picture = charFormat;
        picture.setObjectType(Picture);
        picture.setProperty(PictureSource, block.source);
        picture.setProperty(PictureText, block.alternative);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), picture);
        takeSpans(block.range);
        return;
    }
    if (block.kind == BlockKind::Code && (block.group != m_listing || block.group == 0)) {
        m_listing = block.group;
        m_colors.begin(block.language);
    }
    const auto spans = takeSpans(block.range);
    const auto colors = block.kind == BlockKind::Code
        ? m_colors.colorsOf(m_document.textOf(block).toString())
        : QList<QTextLayout::FormatRange>();
    if (spans.isEmpty() && colors.isEmpty())
        return insertRun(block.range.start, m_document.textOf(block), cursor, format, charFormat);

    auto borders = bordersOf(block.range, spans);
    for (const auto &color : colors)
        borders << block.range.start + color.start
                << block.range.start + color.start + color.length;
    std::ranges::sort(borders);
    qsizetype nextSpan = 0;
    qsizetype nextColor = 0;
    QList<Span> open;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const TextRange run{borders.at(i), borders.at(i + 1)};
        if (run.isEmpty())
            continue;
        open.removeIf([&](const Span &span) { return span.range.end <= run.start; });
        while (nextSpan < spans.size() && spans.at(nextSpan).range.start <= run.start) {
            if (open.size() < 16 && spans.at(nextSpan).range.end > run.start)
                open.append(spans.at(nextSpan));
            ++nextSpan;
        }
        auto runFormat = charFormat;
        for (const auto &span : open)
            m_style.apply(span.kind, span.target, runFormat);
        const auto inBlock = run.start - block.range.start;
        while (nextColor < colors.size()
            && colors.at(nextColor).start + colors.at(nextColor).length <= inBlock)
            ++nextColor;
        if (nextColor < colors.size() && colors.at(nextColor).start <= inBlock)
            runFormat.merge(colors.at(nextColor).format);
        insertRun(run.start, m_document.textOf(run), cursor, format, runFormat);
    }
}

/// How much of `text` still fits on a line that may take `room`: to a space, if there is one near.
static qsizetype breakIn(QStringView text, qsizetype room)
{
    for (auto i = room; i > room - 200 && i > 0; --i) {
        if (text.at(i - 1).isSpace())
            return i;
    }
    return room > 0 && text.at(room - 1).isHighSurrogate() ? room - 1 : room;
}

void DocumentRenderer::insertRun(qsizetype start, QStringView text, QTextCursor &cursor,
    const QTextBlockFormat &format, const QTextCharFormat &charFormat)
{
    while (m_lineUnits + text.size() > longestLine) {
        const auto piece = breakIn(text, longestLine - m_lineUnits);
        cursor.insertText(shownText(text.first(piece)), charFormat);
        text = text.sliced(piece);
        start += piece;
        auto joined = format;
        joined.setTopMargin(0);
        cursor.insertBlock(joined, charFormat);
        m_positions.add(start, cursor.position());
        m_lineUnits = 0;
    }
    cursor.insertText(shownText(text), charFormat);
    m_lineUnits += qint32(text.size());
}

} // namespace postil
