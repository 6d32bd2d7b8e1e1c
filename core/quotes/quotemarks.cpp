// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotemarks.h"

#include "core/quotes/dialogue.h"
#include "core/quotes/innertags.h"
#include "core/quotes/quotemark.h"

#include <algorithm>
#include <array>
#include <vector>

namespace postil {

namespace {

char16_t partnerOf(char16_t shape)
{
    switch (shape) {
    case u'«':
        return u'»';
    case u'»':
        return u'«';
    case u'‹':
        return u'›';
    case u'›':
        return u'‹';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    default:
        return 0;
    }
}

bool canPair(const QuoteMark &open, const QuoteMark &close)
{
    if (open.kind != close.kind)
        return false;
    const auto partner = partnerOf(open.shape);
    if (partner != 0)
        return close.shape == partner;
    if (close.shape == u'“')
        return open.shape == u'„';
    return true;
}

/// Pairs the marks of one block.
class Pairing
{
public:
    Pairing(QStringView text, qsizetype block, qsizetype offset)
        : m_text(text)
        , m_block(block)
        , m_offset(offset)
    {
    }

    /// `continues`: the next paragraph opens again, so a missing close is the custom.
    void findInto(QList<MarkedSpan> &spans, bool continues);

private:
    bool isOpen(char16_t shape) const;
    void take(const QuoteMark &mark);
    bool tryClose(const QuoteMark &mark);
    void closeUnopened(const QuoteMark &mark);
    void keepUnclosed(bool continues);
    void add(const QuoteMark &open, qsizetype innerEnd, qsizetype end, bool isClosed);

    QStringView m_text;
    qsizetype m_block;
    qsizetype m_offset;
    std::vector<QuoteMark> m_open;
    QList<MarkedSpan> m_found;
};

void Pairing::add(const QuoteMark &open, qsizetype innerEnd, qsizetype end, bool isClosed)
{
    if (m_text.sliced(open.end(), innerEnd - open.end()).trimmed().isEmpty())
        return;
    MarkedSpan span;
    span.range = {m_offset + open.start, m_offset + end};
    span.inner = {m_offset + open.end(), m_offset + innerEnd};
    span.block = m_block;
    span.kind = open.kind;
    span.isClosed = isClosed;
    m_found.append(span);
}

bool Pairing::tryClose(const QuoteMark &mark)
{
    // A stack of marks that never close must not make this quadratic.
    const qsizetype deepest = std::max<qsizetype>(0, qsizetype(m_open.size()) - 8);
    for (qsizetype i = qsizetype(m_open.size()) - 1; i >= deepest; --i) {
        if (!canPair(m_open[i], mark)) {
            if (mark.kind == MarkedKind::Single)
                return false; // rather an apostrophe
            continue;
        }
        add(m_open[i], mark.start, mark.end(), true);
        m_open.resize(i);
        return true;
    }
    return false;
}

/// “Well,” with its opening mark lost: the block begins with speech.
void Pairing::closeUnopened(const QuoteMark &mark)
{
    if (mark.kind != MarkedKind::Double || mark.shape != u'”' || !m_found.isEmpty()
        || mark.start < 8)
        return;
    if (!QStringView(u",.?!…").contains(m_text[mark.start - 1]))
        return;
    add(QuoteMark{.start = 0, .length = 0}, mark.start, mark.end(), true);
    if (!m_found.isEmpty())
        m_found.last().isOpened = false;
}

/// Whether the mark is the innermost open one, single ones within double ones not counted.
bool Pairing::isOpen(char16_t shape) const
{
    for (auto i = m_open.size(); i-- > 0;) {
        if (m_open[i].shape == shape)
            return true;
        if (m_open[i].kind != MarkedKind::Single || shape == u'‚')
            return false;
    }
    return false;
}

void Pairing::take(const QuoteMark &mark)
{
    const bool closesGerman =
        (mark.shape == u'“' && isOpen(u'„')) || (mark.shape == u'‘' && isOpen(u'‚'));
    const bool prefersOpening = mark.canOpen && (m_open.empty() || mark.isCertain) && !closesGerman;
    if (!prefersOpening && (mark.canClose || closesGerman) && tryClose(mark))
        return;
    if (mark.canOpen)
        m_open.push_back(mark);
    else if (mark.canClose)
        closeUnopened(mark);
}

/// A mark that no other closes runs to the end of the block where that is the custom or plain.
void Pairing::keepUnclosed(bool continues)
{
    for (const auto &mark : m_open) {
        if (mark.kind == MarkedKind::Single)
            continue;
        const bool holdsOthers = std::ranges::any_of(m_found, [&](const MarkedSpan &span) {
            return span.kind == mark.kind && span.range.start > m_offset + mark.start;
        });
        if (holdsOthers && !continues)
            continue;
        auto end = m_text.size();
        while (end > mark.end() && m_text[end - 1].isSpace())
            --end;
        add(mark, end, end, false);
        return;
    }
}

void Pairing::findInto(QList<MarkedSpan> &spans, bool continues)
{
    const QuoteMarkReader reader(m_text);
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const auto character = m_text[at].unicode();
        const bool isAsciiOther =
            character < 0x80 && character != u'"' && character != u'\'' && character != u'`';
        if (isAsciiOther)
            continue;
        if (const auto mark = reader.read(at)) {
            take(*mark);
            at = mark->end() - 1;
        }
    }
    keepUnclosed(continues);
    std::ranges::sort(m_found, {},
        [](const MarkedSpan &span) { return std::pair(span.range.start, -span.range.end); });
    qsizetype covered = 0;
    for (const auto &span : std::as_const(m_found)) {
        if (span.range.start < covered)
            continue;
        spans.append(span);
        covered = span.range.end;
    }
}

bool opensWithMark(QStringView text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    const auto mark = QuoteMarkReader(trimmed).read(0);
    return mark && mark->canOpen && mark->kind != MarkedKind::Single;
}

MarkedSpan spanOf(const Block &block, qsizetype index, TextRange range, MarkedKind kind)
{
    MarkedSpan span;
    span.range = {block.range.start + range.start, block.range.start + range.end};
    span.inner = span.range;
    span.block = index;
    span.kind = kind;
    return span;
}

/// A line of dialogue or a paragraph of a block quotation; false when it is neither.
bool findByLayout(
    QList<MarkedSpan> &spans, const Document &document, qsizetype index, const QString &language)
{
    const auto &block = document.blocks()[index];
    const auto text = document.textOf(block);
    const auto parts = findDialogue(text, language);
    for (const auto &part : parts) {
        auto span = spanOf(block, index, part, MarkedKind::Dash);
        while (span.inner.start < span.inner.end
            && !document.text()[span.inner.start].isLetterOrNumber())
            ++span.inner.start;
        spans.append(span);
    }
    const bool isQuoted = block.quoteDepth > 0 && !text.trimmed().isEmpty() && !opensWithMark(text)
        && block.kind == BlockKind::Paragraph;
    if (isQuoted && parts.isEmpty()) {
        spans.append(spanOf(block, index, {0, text.size()}, MarkedKind::Block));
        spans.last().isClosed = false;
    }
    return isQuoted || !parts.isEmpty();
}

} // namespace

bool continuesMarks(const QList<MarkedSpan> &spans, qsizetype span)
{
    if (span == 0 || spans[span].isOpened)
        return false;
    const auto &before = spans[span - 1];
    return before.block == spans[span].block && before.range.end == before.inner.end;
}

QList<MarkedSpan> findMarkedSpans(const Document &document, const QString &language)
{
    QList<MarkedSpan> spans;
    const auto &blocks = document.blocks();
    bool continues = false; // whether the next block with text opens with a mark
    std::vector<bool> nextOpens(blocks.size());
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        nextOpens[i] = continues;
        if (const auto text = document.textOf(blocks[i]); !text.trimmed().isEmpty())
            continues = opensWithMark(text);
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == BlockKind::Code || findByLayout(spans, document, i, language))
            continue;
        Pairing(document.textOf(blocks[i]), i, blocks[i].range.start).findInto(spans, nextOpens[i]);
    }
    static constexpr std::array customs{u"ru", u"uk", u"be", u"bg", u"fr", u"es", u"it", u"pt"};
    const auto primary = language.section(u'-', 0, 0);
    const bool hasInnerTags = std::ranges::any_of(
        customs, [&](const char16_t *custom) { return primary == QStringView(custom); });
    return hasInnerTags ? partedAtTags(document, spans, CueLexicon::forLanguage(language)) : spans;
}

} // namespace postil
