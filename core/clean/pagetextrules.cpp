// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagetextreader.h"

namespace postil {

using namespace Qt::StringLiterals;

static bool isHiddenBy(QStringView style)
{
    const auto at = style.indexOf(u"display"_s, 0, Qt::CaseInsensitive);
    if (at < 0)
        return false;
    auto rest = style.sliced(at + 7).trimmed();
    if (!rest.startsWith(u':'))
        return false;
    return rest.sliced(1).trimmed().startsWith(u"none"_s, Qt::CaseInsensitive);
}

/// Whether its own attributes keep browsers from showing it.
bool PageTextReader::isUnseen(NodeIndex node) const
{
    return m_tree.at(node).attributeCount > 0
        && (m_tree.hasAttribute(node, "hidden"_L1)
            || isHiddenBy(m_tree.attribute(node, "style"_L1)));
}

bool PageTextReader::isSkipped(NodeIndex node) const
{
    switch (m_tree.tag(node)) {
    case Tag::Script:
    case Tag::Style:
    case Tag::Iframe:
    case Tag::Noembed:
    case Tag::Noframes:
    case Tag::Svg:
    case Tag::Select:
    case Tag::Datalist:
    case Tag::Textarea:
    case Tag::Title:
    case Tag::Audio:
    case Tag::Video:
    case Tag::Canvas:
    case Tag::Meter:
    case Tag::Progress:
        return true;
    case Tag::Span:
    case Tag::B:
    case Tag::I:
        return isUnseen(node);
    case Tag::Template:
        return !m_tree.hasAttribute(node, "shadowrootmode"_L1);
    default:
        return false;
    }
}

/// Most links of a page lead elsewhere: a page whose links name no part of it costs nothing more.
void PageTextReader::findTargets()
{
    for (NodeIndex node = m_tree.body(); node < m_tree.at(m_tree.body()).end; ++node) {
        if (m_tree.tag(node) != Tag::A)
            continue;
        if (auto name = fragmentOf(m_tree.attribute(node, "href"_L1)); !name.isEmpty())
            m_targets.insert(std::move(name));
    }
}

/// Remembers that a link leads to this element.
void PageTextReader::noteAnchor(NodeIndex node)
{
    if (m_tree.at(node).attributeCount == 0)
        return;
    const bool isNamed = m_tree.tag(node) == Tag::A;
    for (const auto attribute : {"id"_L1, "name"_L1}) {
        const auto name = m_tree.attribute(node, attribute);
        const bool counts = !name.isEmpty() && (isNamed || attribute == "id"_L1);
        // The first of that name is the one that browsers go to.
        if (counts && m_targets.remove(name.toString()))
            m_anchors.append(name.toString());
    }
}

void PageTextReader::placeAnchors()
{
    const auto at = m_page.text.size() - m_start;
    for (const auto &name : std::as_const(m_anchors))
        m_page.spans.push_back({SpanKind::Anchor, {at, at}, name});
    m_anchors.clear();
}

QString fragmentOf(QStringView address)
{
    const auto hash = address.indexOf(u'#');
    if (hash < 0 || hash + 1 == address.size())
        return {};
    return QString::fromUtf8(
        QByteArray::fromPercentEncoding(address.sliced(hash + 1).trimmed().toUtf8()));
}

/// What kind of block it is, by the elements around it.
void PageTextReader::describe(TextBlock &block) const
{
    const auto tag = m_tree.tag(m_state.block);
    block.node = m_state.block;
    block.table = m_state.table;
    block.cell = m_state.cell;
    block.listing = m_state.listing;
    block.quoteDepth = m_state.quoteDepth;
    block.listDepth = m_state.listDepth;
    block.places = m_state.places;
    if (m_state.listing != NoNode) {
        block.kind = BlockKind::Code;
    } else if (isHeading(tag)) {
        block.kind = BlockKind::Heading;
        block.level = 1 + int(tag) - int(Tag::H1);
    } else if (tag == Tag::Figcaption || tag == Tag::Caption) {
        block.kind = BlockKind::Caption;
    } else if (m_state.item != NoNode && m_state.listDepth > 0) {
        block.kind = BlockKind::ListItem;
        block.level = m_state.listDepth;
    }
}

void PageTextReader::enterItem(NodeIndex item)
{
    m_state.item = item;
    const auto list = m_tree.at(item).parent;
    m_state.itemNumber = 0;
    if (m_tree.tag(list) != Tag::Ol)
        return;
    bool isNumber = false;
    auto [next, isNew] = m_nextNumber.try_emplace(list, 1);
    if (isNew) {
        if (const int start = m_tree.attribute(list, "start"_L1).toInt(&isNumber); isNumber)
            next->second = start;
    }
    if (const int given = m_tree.attribute(item, "value"_L1).toInt(&isNumber); isNumber)
        next->second = given;
    m_state.itemNumber = next->second;
    next->second = int(qint64(next->second) + 1);
}

} // namespace postil
