// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/treebuilder.h"

#include <algorithm>
#include <span>

namespace postil {

static constexpr size_t MostFormatting = 48;

static bool hasSameAttributes(std::span<const Attribute> a, std::span<const Attribute> b)
{
    return std::ranges::equal(a, b, [](const Attribute &one, const Attribute &other) {
        return one.name == other.name && one.value == other.value;
    });
}

void TreeBuilder::rememberFormatting(NodeIndex node)
{
    const auto attributesOf = [this](NodeIndex at) {
        const auto &it = m_nodes[size_t(at)];
        return std::span<const Attribute>(
            m_tree.m_attributes.data() + it.firstAttribute, size_t(it.attributeCount));
    };
    int same = 0;
    for (auto at = m_formatting.size(); at-- > 0 && m_formatting[at] != NoNode;) {
        if (tagOf(m_formatting[at]) == tagOf(node)
            && hasSameAttributes(attributesOf(m_formatting[at]), attributesOf(node))
            && ++same == 3) {
            m_formatting.erase(m_formatting.begin() + qsizetype(at));
            break;
        }
    }
    const auto marker = std::ranges::find(m_formatting.rbegin(), m_formatting.rend(), NoNode);
    if (marker - m_formatting.rbegin() >= qsizetype(MostFormatting))
        m_formatting.erase(marker.base());
    m_formatting.push_back(node);
}

/// Opens again what a block's end has closed.
void TreeBuilder::reopenFormatting()
{
    auto first = m_formatting.size();
    while (
        first > 0 && m_formatting[first - 1] != NoNode && openPosition(m_formatting[first - 1]) < 0)
        --first;
    for (auto at = first; at < m_formatting.size() && m_open.size() < DeepestLevel; ++at) {
        const auto copy = createLike(m_formatting[at]);
        insert(copy);
        push(copy);
        m_formatting[at] = copy;
    }
}

void TreeBuilder::startFormatting()
{
    if (m_token.tag == Tag::A || m_token.tag == Tag::Nobr) {
        for (auto at = m_formatting.size(); at-- > 0 && m_formatting[at] != NoNode;) {
            if (tagOf(m_formatting[at]) != m_token.tag)
                continue;
            const auto open = m_formatting[at];
            adopt(at);
            std::erase(m_formatting, open);
            if (const auto position = openPosition(open); position >= 0) {
                --m_openCount[size_t(tagOf(open))];
                m_open.erase(m_open.begin() + position);
            }
            break;
        }
    }
    reopenFormatting();
    const auto depth = m_open.size();
    const auto node = insertElement();
    if (m_open.size() > depth)
        rememberFormatting(node);
}

void TreeBuilder::endFormatting()
{
    for (int round = 0; round < 8; ++round) {
        auto at = m_formatting.size();
        while (
            at > 0 && m_formatting[at - 1] != NoNode && tagOf(m_formatting[at - 1]) != m_token.tag)
            --at;
        if (at == 0 || m_formatting[at - 1] == NoNode) {
            if (round == 0)
                endAny();
            return;
        }
        if (!adopt(at - 1))
            return;
    }
}

/// One round of the standard's adoption agency: closes a formatting element in the midst of which a
/// block has begun, and puts a copy of it into the block. False when nothing is left to do.
bool TreeBuilder::adopt(size_t formattingAt)
{
    const auto formatting = m_formatting[formattingAt];
    const auto position = openPosition(formatting);
    if (position < 0) {
        m_formatting.erase(m_formatting.begin() + qsizetype(formattingAt));
        return false;
    }
    auto furthest = size_t(position) + 1;
    while (furthest < m_open.size() && !hasTrait(tagOf(m_open[furthest]), SpecialTag))
        ++furthest;
    for (auto at = size_t(position) + 1; at < m_open.size(); ++at) {
        if (hasTrait(tagOf(m_open[at]), ScopeTag))
            return false;
    }
    if (furthest == m_open.size()) {
        while (m_open.size() > size_t(position))
            pop();
        m_formatting.erase(m_formatting.begin() + qsizetype(formattingAt));
        return false;
    }
    const auto block = m_open[furthest];
    const auto ancestor = m_open[size_t(position) - 1];
    auto last = block;
    auto bookmark = formattingAt;
    int inner = 0;
    for (auto at = furthest; --at > size_t(position);) {
        const auto node = m_open[at];
        const auto listed = std::ranges::find(m_formatting, node);
        if (++inner > 3 || listed == m_formatting.end()) {
            if (listed != m_formatting.end()) {
                if (size_t(listed - m_formatting.begin()) < bookmark)
                    --bookmark;
                m_formatting.erase(listed);
            }
            --m_openCount[size_t(tagOf(node))];
            m_open.erase(m_open.begin() + qsizetype(at));
            continue;
        }
        const auto copy = createLike(node);
        *listed = copy;
        m_open[at] = copy;
        if (last == block)
            bookmark = size_t(listed - m_formatting.begin()) + 1;
        appendTo(copy, last);
        last = copy;
    }
    unlink(last);
    m_foster = isTableContext(tagOf(ancestor));
    insertWithFoster(last, ancestor);
    const auto copy = createLike(formatting);
    while (m_nodes[size_t(block)].firstChild != NoNode)
        appendTo(copy, m_nodes[size_t(block)].firstChild);
    appendTo(block, copy);
    const auto listed = std::ranges::find(m_formatting, formatting);
    if (listed != m_formatting.end()) {
        if (size_t(listed - m_formatting.begin()) < bookmark)
            --bookmark;
        m_formatting.erase(listed);
    }
    m_formatting.insert(
        m_formatting.begin() + qsizetype(std::min(bookmark, m_formatting.size())), copy);
    std::erase(m_open, formatting);
    const auto at = openPosition(block);
    m_open.insert(m_open.begin() + at + 1, copy);
    return true;
}

} // namespace postil
