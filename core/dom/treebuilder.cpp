// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/treebuilder.h"

#include <algorithm>

namespace postil {

/// Elements that keep what is formatted around them from being re-opened inside.
static bool setsMarker(Tag tag)
{
    return tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption || tag == Tag::Applet
        || tag == Tag::Object || tag == Tag::Marquee || tag == Tag::Template;
}

TreeBuilder::TreeBuilder(const QString &html)
    : m_tokenizer((m_tree.m_source = html, m_tree.m_source), m_tree.m_decoded)
    , m_openCount(size_t(Tag::Xmp) + 1)
{
    m_nodes.reserve(size_t(html.size() / 32 + 16));
    for (const auto tag : {Tag::Html, Tag::Head, Tag::Body}) {
        create(tag, {});
        if (tag != Tag::Html)
            appendTo(0, NodeIndex(m_nodes.size()) - 1);
    }
    push(0);
    push(2);
}

DomTree TreeBuilder::build(const QString &html)
{
    TreeBuilder builder(html);
    builder.run();
    return builder.finish();
}

void TreeBuilder::run()
{
    for (m_tokenizer.next(m_token); m_token.kind != Token::End; m_tokenizer.next(m_token)) {
        if (m_token.kind == Token::Text)
            text();
        else if (m_token.kind == Token::StartTag)
            startTag();
        else
            endTag();
        m_foster = false;
    }
}

/// Numbers the nodes in document order.
DomTree TreeBuilder::finish()
{
    auto &nodes = m_tree.m_nodes;
    nodes.reserve(m_nodes.size());
    std::vector<NodeIndex> number(m_nodes.size(), NoNode);
    for (NodeIndex at = 0; at != NoNode;) {
        const auto &from = m_nodes[size_t(at)];
        number[size_t(at)] = NodeIndex(nodes.size());
        const auto parent = from.parent == NoNode ? NoNode : number[size_t(from.parent)];
        const auto name =
            from.tag == Tag::Text || from.tag == Tag::Unknown ? from.text : QStringView();
        nodes.push_back({from.tag, parent, 0, from.firstAttribute, from.attributeCount, name});
        if (from.firstChild != NoNode) {
            at = from.firstChild;
            continue;
        }
        while (at != NoNode) {
            nodes[size_t(number[size_t(at)])].end = NodeIndex(nodes.size());
            if (m_nodes[size_t(at)].next != NoNode) {
                at = m_nodes[size_t(at)].next;
                break;
            }
            at = m_nodes[size_t(at)].parent;
        }
    }
    m_tree.m_head = number[1];
    m_tree.m_body = number[2];
    return std::move(m_tree);
}

NodeIndex TreeBuilder::create(Tag tag, QStringView text)
{
    Growing node;
    node.tag = tag;
    node.text = text;
    m_nodes.push_back(node);
    return NodeIndex(m_nodes.size()) - 1;
}

NodeIndex TreeBuilder::createFromToken()
{
    const auto node = create(m_token.tag, m_token.text);
    auto &attributes = m_tree.m_attributes;
    m_nodes.back().firstAttribute = qint32(attributes.size());
    m_nodes.back().attributeCount = qint32(m_token.attributes.size());
    attributes.insert(attributes.end(), m_token.attributes.begin(), m_token.attributes.end());
    return node;
}

/// The same element again, without content.
NodeIndex TreeBuilder::createLike(NodeIndex node)
{
    const auto like = m_nodes[size_t(node)];
    const auto copy = create(like.tag, like.text);
    m_nodes.back().firstAttribute = like.firstAttribute;
    m_nodes.back().attributeCount = like.attributeCount;
    return copy;
}

void TreeBuilder::unlink(NodeIndex node)
{
    auto &it = m_nodes[size_t(node)];
    if (it.parent == NoNode)
        return;
    auto &parent = m_nodes[size_t(it.parent)];
    (it.previous == NoNode ? parent.firstChild : m_nodes[size_t(it.previous)].next) = it.next;
    (it.next == NoNode ? parent.lastChild : m_nodes[size_t(it.next)].previous) = it.previous;
    it.parent = it.previous = it.next = NoNode;
}

void TreeBuilder::appendTo(NodeIndex parent, NodeIndex node)
{
    unlink(node);
    auto &to = m_nodes[size_t(parent)];
    auto &it = m_nodes[size_t(node)];
    it.parent = parent;
    it.previous = to.lastChild;
    (to.lastChild == NoNode ? to.firstChild : m_nodes[size_t(to.lastChild)].next) = node;
    to.lastChild = node;
}

void TreeBuilder::insertBefore(NodeIndex sibling, NodeIndex node)
{
    unlink(node);
    auto &next = m_nodes[size_t(sibling)];
    auto &it = m_nodes[size_t(node)];
    it.parent = next.parent;
    it.previous = next.previous;
    it.next = sibling;
    (next.previous == NoNode ? m_nodes[size_t(next.parent)].firstChild
                             : m_nodes[size_t(next.previous)].next) = node;
    next.previous = node;
}

void TreeBuilder::insert(NodeIndex node)
{
    insertWithFoster(node, current());
}

/// Inserts into `target`; while foster parenting, what belongs into no table goes before it.
void TreeBuilder::insertWithFoster(NodeIndex node, NodeIndex target)
{
    if (!m_foster || !isTableContext(tagOf(target))) {
        appendTo(target, node);
        return;
    }
    const auto table = std::ranges::find_if(m_open.rbegin(), m_open.rend(),
        [this](NodeIndex open) { return tagOf(open) == Tag::Table; });
    if (table != m_open.rend() && m_nodes[size_t(*table)].parent != NoNode)
        insertBefore(*table, node);
    else
        appendTo(target, node);
}

NodeIndex TreeBuilder::insertElement()
{
    const auto node = createFromToken();
    insert(node);
    if (!hasTrait(m_token.tag, VoidTag))
        push(node);
    return node;
}

/// An element whose content is one piece of text.
void TreeBuilder::insertRaw()
{
    const auto node = createFromToken();
    insert(node);
    const bool withReferences = m_token.tag == Tag::Title || m_token.tag == Tag::Textarea;
    const auto name = nameOf(m_token.tag);
    const auto content = m_tokenizer.rawContent(QString(name), withReferences);
    if (!content.isEmpty())
        appendTo(node, create(Tag::Text, content));
}

/// Adds those attributes of the token that the element has not.
void TreeBuilder::addAttributes(NodeIndex node)
{
    auto &it = m_nodes[size_t(node)];
    auto &all = m_tree.m_attributes;
    const auto first = size_t(it.firstAttribute);
    const std::vector<Attribute> own(
        all.begin() + qsizetype(first), all.begin() + qsizetype(first) + it.attributeCount);
    if (own.size() > m_token.attributes.size() + 100)
        return;
    it.firstAttribute = qint32(all.size());
    all.insert(all.end(), own.begin(), own.end());
    for (const auto &attribute : m_token.attributes) {
        if (std::ranges::none_of(own, [&](const Attribute &a) { return a.name == attribute.name; }))
            all.push_back(attribute);
    }
    it.attributeCount = qint32(all.size()) - it.firstAttribute;
}

void TreeBuilder::push(NodeIndex node)
{
    if (m_open.size() >= DeepestLevel) {
        ++m_flattened;
        m_tree.m_isFlattened = true;
        return;
    }
    m_open.push_back(node);
    ++m_openCount[size_t(tagOf(node))];
    if (setsMarker(tagOf(node)))
        m_formatting.push_back(NoNode);
}

void TreeBuilder::pop()
{
    const auto tag = currentTag();
    --m_openCount[size_t(tag)];
    m_open.pop_back();
    if (setsMarker(tag))
        forgetToMarker();
}

void TreeBuilder::popUntil(Tag tag)
{
    while (m_open.size() > 2 && currentTag() != tag)
        pop();
    if (m_open.size() > 2)
        pop();
}

/// Pops what is open inside the innermost table until one of `context` is current.
void TreeBuilder::popToTable(std::initializer_list<Tag> context)
{
    while (m_open.size() > 2 && currentTag() != Tag::Table && currentTag() != Tag::Template
        && std::ranges::find(context, currentTag()) == context.end())
        pop();
}

bool TreeBuilder::inScope(Tag tag, std::initializer_list<Tag> borders) const
{
    if (!isOpen(tag))
        return false;
    for (auto at = m_open.rbegin(); at != m_open.rend(); ++at) {
        if (tagOf(*at) == tag)
            return true;
        if (hasTrait(tagOf(*at), ScopeTag)
            || std::ranges::find(borders, tagOf(*at)) != borders.end())
            return false;
    }
    return false;
}

bool TreeBuilder::inTableScope(Tag tag) const
{
    if (!isOpen(tag))
        return false;
    for (auto at = m_open.rbegin(); at != m_open.rend(); ++at) {
        if (tagOf(*at) == tag)
            return true;
        if (tagOf(*at) == Tag::Table || tagOf(*at) == Tag::Template)
            return false;
    }
    return false;
}

qsizetype TreeBuilder::openPosition(NodeIndex node) const
{
    const auto found = std::ranges::find(m_open.rbegin(), m_open.rend(), node);
    return found == m_open.rend() ? -1 : m_open.rend() - found - 1;
}

void TreeBuilder::closeImplied(Tag except)
{
    while (m_open.size() > 2 && hasTrait(currentTag(), ImpliedEndTag) && currentTag() != except)
        pop();
}

void TreeBuilder::closeParagraph()
{
    if (inScope(Tag::P, {Tag::Button}))
        popUntil(Tag::P);
}

void TreeBuilder::forgetToMarker()
{
    while (!m_formatting.empty()) {
        const bool wasMarker = m_formatting.back() == NoNode;
        m_formatting.pop_back();
        if (wasMarker)
            break;
    }
}

} // namespace postil
