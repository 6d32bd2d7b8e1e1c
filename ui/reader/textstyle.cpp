// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/textstyle.h"

#include <QFontMetricsF>

namespace postil {

using namespace Qt::StringLiterals;

static const QStringList &monoFamilies()
{
    static const QStringList families{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s};
    return families;
}

TextStyle::TextStyle(const Theme &theme, const Typography &typography)
    : m_theme(theme)
    , m_typography(typography.bounded())
{
}

QFont TextStyle::font(const QStringList &families, int size) const
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(size);
    return font;
}

QFont TextStyle::bodyFont() const
{
    return font(familiesOf(m_typography.face), textSize());
}

QFont TextStyle::titleFont() const
{
    auto title = font(familiesOf(m_typography.face), qRound(textSize() * 27 / 17.0));
    title.setWeight(QFont::DemiBold);
    return title;
}

QFont TextStyle::quietFont(int size) const
{
    return font(familiesOf(u"sans"_s), size);
}

QFont TextStyle::codeFont() const
{
    return font(monoFamilies(), qRound(textSize() * 0.82));
}

int TextStyle::widthOf(int characters) const
{
    static const auto sample =
        u"the day after the vote a spokeswoman of the harbour office said that it was over"_s;
    return qRound(QFontMetricsF(bodyFont()).horizontalAdvance(sample) * characters / sample.size());
}

static bool sameGroup(const Block &block, const Block *other)
{
    return other && other->kind == block.kind && other->group == block.group && block.group != 0;
}

/// Blocks have no space below them: Qt would put that into the first cell of a table too.
static qreal spaceAbove(const Block &block, const Block *previous, int size)
{
    if (!previous || block.kind == BlockKind::TableCell)
        return 0;
    if (block.kind == BlockKind::Heading)
        return block.level <= 2 ? size * 1.9 : size * 1.4;
    if (block.kind == BlockKind::Code)
        return sameGroup(block, previous) ? 0 : size * 0.9 + TextStyle::codePadding;
    if (block.kind == BlockKind::ListItem && previous->kind == BlockKind::ListItem)
        return size * 0.35;
    if (previous->kind == BlockKind::Code)
        return size * 0.9 + TextStyle::codePadding;
    if (previous->kind == BlockKind::Heading || block.kind == BlockKind::Caption)
        return size * 0.5;
    return size * 0.85;
}

QTextBlockFormat TextStyle::blockFormat(const Block &block, const Block *previous) const
{
    QTextBlockFormat format;
    format.setTopMargin(qRound(spaceAbove(block, previous, textSize())));
    qreal height = lineHeight();
    qreal indent = block.quoteDepth * quoteIndent;
    switch (block.kind) {
    case BlockKind::Heading:
        format.setHeadingLevel(block.level);
        height = qRound(charFormat(block).font().pixelSize() * 1.35);
        break;
    case BlockKind::ListItem:
        indent += std::clamp(block.level, 1, 12) * listIndent;
        break;
    case BlockKind::Code:
        indent += codePadding;
        height = qRound(textSize() * 0.82 * 1.5);
        format.setRightMargin(codePadding);
        break;
    case BlockKind::Caption:
    case BlockKind::TableCell:
        height = qRound(textSize() * 1.35);
        break;
    case BlockKind::Image:
        height = 0;
        break;
    case BlockKind::Paragraph:
    case BlockKind::Separator:
        break;
    }
    if (block.isRightToLeft) {
        format.setLayoutDirection(Qt::RightToLeft);
        format.setRightMargin(format.rightMargin() + indent);
    } else {
        format.setLeftMargin(indent);
    }
    const bool isRunning = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
    if (m_typography.isJustified && isRunning)
        format.setAlignment(Qt::AlignJustify);
    if (height > 0)
        format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    return format;
}

/// Quieter than ink, and legible on every highlight, where muted is not.
static QColor captionInk(const Theme &theme)
{
    static constexpr float share = 0.7f;
    const auto between = [](float strong, float weak) {
        return strong * share + weak * (1 - share);
    };
    return QColor::fromRgbF(between(theme.ink.redF(), theme.muted.redF()),
        between(theme.ink.greenF(), theme.muted.greenF()),
        between(theme.ink.blueF(), theme.muted.blueF()));
}

QTextCharFormat TextStyle::charFormat(const Block &block) const
{
    QTextCharFormat format;
    format.setForeground(m_theme.ink);
    QFont face = bodyFont();
    switch (block.kind) {
    case BlockKind::Heading: {
        static constexpr qreal factors[] = {1.41, 1.29, 1.15, 1.0, 1.0, 0.95};
        face.setPixelSize(qRound(textSize() * factors[std::clamp(block.level, 1, 6) - 1]));
        face.setWeight(QFont::DemiBold);
        break;
    }
    case BlockKind::Code:
        face = codeFont();
        break;
    case BlockKind::Caption:
        face = quietFont(qRound(textSize() * 0.78));
        format.setForeground(captionInk(m_theme));
        break;
    case BlockKind::TableCell:
        face = quietFont(qRound(textSize() * 0.82));
        if (block.isHeader)
            face.setWeight(QFont::DemiBold);
        break;
    default:
        break;
    }
    format.setFont(face, QTextCharFormat::FontPropertiesSpecifiedOnly);
    return format;
}

void TextStyle::apply(SpanKind kind, const QString &target, QTextCharFormat &format) const
{
    switch (kind) {
    case SpanKind::Emphasis:
        format.setFontItalic(true);
        break;
    case SpanKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case SpanKind::Code:
        format.setFontFamilies(monoFamilies());
        format.setProperty(QTextFormat::FontPixelSize, codeFont().pixelSize());
        break;
    case SpanKind::Link:
        format.setAnchor(true);
        format.setAnchorHref(target);
        // In the colour of the text: the accent is not legible on every highlight.
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.accent);
        break;
    case SpanKind::Subscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case SpanKind::Superscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case SpanKind::Anchor:
        break;
    }
}

QTextBlockFormat TextStyle::flatBlockFormat() const
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

QTextCharFormat TextStyle::flatCharFormat() const
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, 1);
    return format;
}

} // namespace postil
