// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagetextreader.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

PageText readPageText(const DomTree &tree)
{
    return PageTextReader(tree).read();
}

/// Scripts that put no space between words: Han, kana, Hangul is not one, Thai, Lao, Khmer,
/// Burmese.
static bool isDense(char16_t c)
{
    return (c >= 0x3040 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00) || (c >= 0xd840 && c < 0xd8a0)
        || (c >= 0x0e00 && c < 0x0f00) || (c >= 0x1780 && c < 0x1800)
        || (c >= 0x1000 && c < 0x10a0);
}

static bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

static quint16 placeOf(Tag tag)
{
    switch (tag) {
    case Tag::Article:
        return InArticle;
    case Tag::Main:
        return InMain;
    case Tag::Aside:
        return InAside;
    case Tag::Footer:
        return InFooter;
    case Tag::Nav:
        return InNav;
    case Tag::Header:
        return InHeader;
    case Tag::Form:
        return InForm;
    case Tag::Figure:
        return InFigure;
    case Tag::Noscript:
        return InNoscript;
    case Tag::Dt:
    case Tag::Dd:
        return InDescription;
    case Tag::Label:
    case Tag::Legend:
    case Tag::Button:
        return InLabel;
    default:
        return 0;
    }
}

static quint16 placeOf(QStringView role)
{
    return role == u"main"         ? InMain
        : role == u"article"       ? InArticle
        : role == u"complementary" ? InAside
        : role == u"navigation"    ? InNav
        : role == u"contentinfo"   ? InFooter
        : role == u"form"          ? InForm
                                   : 0;
}

PageTextReader::PageTextReader(const DomTree &tree) : m_tree(tree)
{
    m_state.block = tree.body();
    findTargets();
}

PageText PageTextReader::read()
{
    const auto end = m_tree.at(m_tree.body()).end;
    for (auto node = m_tree.body() + 1; node < end;) {
        while (!m_open.empty() && m_open.back().end <= node)
            leave();
        if (m_tree.isText(node)) {
            if (m_state.listing != NoNode)
                addListing(m_tree.at(node).text);
            else
                addText(m_tree.at(node).text);
            ++node;
        } else if (isSkipped(node)) {
            node = m_tree.at(node).end;
        } else {
            enter(node);
            ++node;
        }
    }
    while (!m_open.empty())
        leave();
    endBlock();
    return std::move(m_page);
}

void PageTextReader::enter(NodeIndex node)
{
    const auto tag = m_tree.tag(node);
    if (tag == Tag::Br) {
        addLineBreak();
        return;
    }
    if (tag == Tag::Img) {
        if (!addEmoji(node))
            m_page.pictures.push_back({qint32(m_page.blocks.size()), node, m_state.places});
        return;
    }
    const auto last = m_state;
    const bool isBlock = hasTrait(tag, BlockTag) || tag == Tag::Button;
    if (isBlock) {
        endBlock();
        enterBlock(node);
    } else {
        enterInline(node);
    }
    if (!m_targets.isEmpty())
        noteAnchor(node);
    if (tag == Tag::Hr) {
        m_page.rules.push_back({qint32(m_page.blocks.size()), node, m_state.places});
        m_state = last;
        return;
    }
    m_state.places |= placeOf(tag);
    if (m_tree.at(node).attributeCount > 0) {
        m_state.places |= placeOf(m_tree.attribute(node, "role"_L1));
        m_state.places |= isUnseen(node) ? InHidden : 0;
    }
    auto open = last;
    open.node = node;
    open.end = m_tree.at(node).end;
    m_open.push_back(open);
}

void PageTextReader::enterBlock(NodeIndex node)
{
    m_state.block = node;
    switch (m_tree.tag(node)) {
    case Tag::Table:
        m_state.table = node;
        break;
    case Tag::Td:
    case Tag::Th:
        m_state.cell = node;
        break;
    case Tag::Pre:
    case Tag::Listing:
        m_state.listing = node;
        break;
    case Tag::Blockquote:
        ++m_state.quoteDepth;
        break;
    case Tag::Ul:
    case Tag::Ol:
    case Tag::Menu:
    case Tag::Dir:
        ++m_state.listDepth;
        break;
    case Tag::Li:
        enterItem(node);
        break;
    default:
        break;
    }
}

void PageTextReader::enterInline(NodeIndex node)
{
    const auto open = [&](SpanKind kind) { m_spans.push_back({kind, node, -1}); };
    switch (m_tree.tag(node)) {
    case Tag::A:
        if (m_tree.hasAttribute(node, "href"_L1)) {
            ++m_state.linkDepth;
            ++m_block.links;
            open(SpanKind::Link);
        }
        break;
    case Tag::Em:
    case Tag::I:
    case Tag::Cite:
    case Tag::Dfn:
    case Tag::Var:
        open(SpanKind::Emphasis);
        break;
    case Tag::B:
    case Tag::Strong:
        ++m_state.strongDepth;
        open(SpanKind::Strong);
        break;
    case Tag::Code:
    case Tag::Kbd:
    case Tag::Samp:
    case Tag::Tt:
        open(SpanKind::Code);
        break;
    case Tag::Sub:
        open(SpanKind::Subscript);
        break;
    case Tag::Sup:
        open(SpanKind::Superscript);
        break;
    default:
        break;
    }
    if (m_tree.tag(node) == Tag::Q)
        addText(u"\u201c"_s);
}

void PageTextReader::leave()
{
    const auto open = m_open.back();
    m_open.pop_back();
    const auto tag = m_tree.tag(open.node);
    if (hasTrait(tag, BlockTag) || tag == Tag::Button)
        endBlock();
    if (tag == Tag::Q)
        addText(u"\u201d"_s);
    if (!m_spans.empty() && m_spans.back().node == open.node) {
        closeSpan(m_spans.back());
        m_spans.pop_back();
    }
    m_state = open;
}

void PageTextReader::closeSpan(const OpenSpan &span)
{
    if (span.start < 0 || span.start >= m_page.text.size())
        return;
    QString target;
    if (span.kind == SpanKind::Link)
        target = m_tree.attribute(span.node, "href"_L1).trimmed().toString();
    m_page.spans.push_back(
        {span.kind, {span.start - m_start, m_page.text.size() - m_start}, target});
}

/// Writes what was held back until a character follows.
void PageTextReader::flushSpace()
{
    const bool isAtStart = m_page.text.size() == m_start;
    if (!isAtStart && m_pendingBreaks > 0) {
        m_page.text += QChar::LineSeparator;
        ++m_block.lineBreaks;
    } else if (!isAtStart && m_pendingSpace) {
        m_page.text += u' ';
    }
    m_pendingBreaks = 0;
    m_pendingSpace = false;
    for (auto &span : m_spans) {
        if (span.start < 0)
            span.start = m_page.text.size();
    }
    placeAnchors();
}

void PageTextReader::addCharacter(QChar c)
{
    if (m_pendingSpace || m_pendingBreaks > 0 || m_page.text.size() == m_start
        || !m_anchors.isEmpty() || (!m_spans.empty() && m_spans.back().start < 0)) {
        if (m_pendingSpace || m_pendingBreaks > 0)
            m_inWord = false;
        flushSpace();
    }
    m_page.text += c;
    const auto code = c.unicode();
    const bool isWord = code < 128 ? (code | 32) >= u'a' && (code | 32) <= u'z' : c.isLetter();
    const bool isDigit = code >= u'0' && code <= u'9';
    if (isDense(code)) {
        m_inWord = false;
        if (++m_dense % 2)
            return;
    } else if (!isWord && !isDigit && !c.isHighSurrogate()) {
        if (c != u'\'' && c != u'\u2019')
            m_inWord = false;
        return;
    } else if (m_inWord) {
        return;
    } else {
        m_inWord = true;
    }
    ++m_block.words;
    m_block.linkWords += m_state.linkDepth > 0;
    m_block.strongWords += m_state.strongDepth > 0;
}

/// Characters of running text that need no second look: ASCII without controls, and without white
/// space but single blanks between such characters.
static bool isPlain(QChar c)
{
    return c > u' ' && c < u'\u007f';
}

void PageTextReader::addText(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto c = text[at];
        if (isPlain(c)) {
            auto end = at + 1;
            while (end < text.size()
                && (isPlain(text[end])
                    || (text[end] == u' ' && end + 1 < text.size() && isPlain(text[end + 1]))))
                ++end;
            addPlain(text.sliced(at, end - at));
            at = end;
            continue;
        }
        ++at;
        if (isSpace(c))
            m_pendingSpace = true;
        else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            m_pendingBreaks = 1;
        else if (c >= u' ' && c != u'\u00ad' && c != u'\ufeff' && c != u'\u200b' && c != u'\ufffc')
            addCharacter(c);
    }
}

/// The same as addCharacter for each of them.
void PageTextReader::addPlain(QStringView characters)
{
    if (m_pendingSpace || m_pendingBreaks > 0)
        m_inWord = false;
    flushSpace();
    m_page.text.append(characters);
    int words = 0;
    for (const auto c : characters) {
        const auto code = c.unicode();
        const bool isWord =
            ((code | 32) >= u'a' && (code | 32) <= u'z') || (code >= u'0' && code <= u'9');
        words += isWord && !m_inWord;
        m_inWord = isWord || (m_inWord && code == u'\'');
    }
    m_block.words += words;
    m_block.linkWords += m_state.linkDepth > 0 ? words : 0;
    m_block.strongWords += m_state.strongDepth > 0 ? words : 0;
}

void PageTextReader::addListing(QStringView text)
{
    for (const auto c : text) {
        if (c == u'\r')
            continue;
        if (c == u'\n' || c == u'\t' || c == u' ') {
            if (c == u'\n' && m_page.text.size() == m_start)
                continue;
            for (auto &span : m_spans) {
                if (span.start < 0)
                    span.start = m_page.text.size();
            }
            m_page.text += c;
            m_inWord = false;
        } else if (c >= u' ' && c != u'\ufffc') {
            addCharacter(c);
        }
    }
}

void PageTextReader::addLineBreak()
{
    if (m_state.listing != NoNode) {
        addListing(u"\n");
        return;
    }
    m_pendingSpace = false;
    if (++m_pendingBreaks >= 2 && m_page.text.size() > m_start)
        endBlock();
}

/// Sites draw emoji as pictures whose alternative text is the character.
bool PageTextReader::addEmoji(NodeIndex node)
{
    const auto alternative = m_tree.attribute(node, "alt"_L1).trimmed();
    if (alternative.isEmpty() || alternative.size() > 8
        || std::ranges::any_of(alternative, [](QChar c) { return c.unicode() < 0x2000; }))
        return false;
    addText(alternative);
    return true;
}

void PageTextReader::endBlock()
{
    const auto isTrimmed = [](QChar c) {
        return c == u'\n' || c == u' ' || c == u'\t' || c == u'\u00a0' || c == QChar::LineSeparator;
    };
    auto end = m_page.text.size();
    while (end > m_start && isTrimmed(m_page.text[end - 1]))
        --end;
    m_page.text.truncate(end);
    for (auto &span : m_spans) {
        closeSpan(span);
        span.start = -1;
    }
    const bool isBlank = std::ranges::all_of(
        QStringView(m_page.text).sliced(m_start), [&](QChar c) { return isTrimmed(c); });
    if (!isBlank) {
        placeAnchors();
        m_block.range = {m_start, end};
        m_block.firstSpan = m_firstSpan;
        for (auto at = size_t(m_firstSpan); at < m_page.spans.size(); ++at) {
            auto &range = m_page.spans[at].range;
            range = {std::min(range.start, end - m_start), std::min(range.end, end - m_start)};
        }
        m_block.spanCount = qint32(m_page.spans.size()) - m_firstSpan;
        describe(m_block);
        if (m_block.kind == BlockKind::ListItem && m_markedItem != m_state.item) {
            m_markedItem = m_state.item;
            m_block.marker =
                m_state.itemNumber == 0 ? u"\u2022"_s : u"%1."_s.arg(m_state.itemNumber);
        }
        m_page.blocks.push_back(std::move(m_block));
    } else {
        m_page.text.truncate(m_start);
        for (auto at = size_t(m_firstSpan); at < m_page.spans.size(); ++at) {
            if (m_page.spans[at].kind == SpanKind::Anchor)
                m_anchors.append(m_page.spans[at].target);
        }
        m_page.spans.resize(size_t(m_firstSpan));
    }
    m_block = {};
    m_start = m_page.text.size();
    m_firstSpan = qint32(m_page.spans.size());
    m_pendingBreaks = 0;
    m_pendingSpace = false;
    m_inWord = false;
    m_dense = 0;
}

} // namespace postil
