// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/tag.h"

#include <QList>
#include <QString>

#include <vector>

namespace postil {

/// Number of a node in its tree: nodes are numbered in document order, a parent before its
/// children.
using NodeIndex = qint32;
inline constexpr NodeIndex NoNode = -1;

/// An attribute as written, name in lower case, character references resolved.
struct Attribute
{
    QStringView name;
    QStringView value;
};

/// An element or a piece of text. Its descendants are the nodes from its own number + 1 up to
/// `end`.
struct Node
{
    Tag tag = Tag::Text;
    NodeIndex parent = NoNode;
    NodeIndex end = 0; ///< one past the last descendant; also where the next sibling would be
    qint32 firstAttribute = 0;
    qint32 attributeCount = 0;
    QStringView
        text; ///< text: its characters, white space as written; element: its name in lower case
};

/// A page as a browser reads it: an html element (number 0) with a head and a body, always there.
/// Comments are left out; the content of script, style, textarea, title and the like is one piece
/// of text. At most some hundred levels deep: what was deeper lies flat at the deepest level, with
/// all its text. Immutable; copies share their text.
class DomTree
{
public:
    /// Reads any text, and shares it; there are no errors. Linear in its length, whatever it holds.
    static DomTree parse(const QString &html);

    static constexpr NodeIndex Root = 0;
    /// Whether it was deeper than that.
    bool isFlattened() const { return m_isFlattened; }
    NodeIndex head() const { return m_head; }
    NodeIndex body() const { return m_body; }
    NodeIndex size() const { return NodeIndex(m_nodes.size()); }
    const Node &at(NodeIndex node) const { return m_nodes[size_t(node)]; }
    Tag tag(NodeIndex node) const { return at(node).tag; }
    bool isText(NodeIndex node) const { return at(node).tag == Tag::Text; }

    NodeIndex firstChild(NodeIndex node) const
    {
        return at(node).end > node + 1 ? node + 1 : NoNode;
    }
    NodeIndex nextSibling(NodeIndex node) const
    {
        const auto &it = at(node);
        return it.parent != NoNode && it.end < at(it.parent).end ? it.end : NoNode;
    }
    bool contains(NodeIndex ancestor, NodeIndex node) const
    {
        return node >= ancestor && node < at(ancestor).end;
    }
    /// The nearest element with this tag around the node, itself included, or NoNode.
    NodeIndex closest(NodeIndex node, Tag tag) const;
    /// All elements with this tag within `within`, in document order.
    QList<NodeIndex> all(Tag tag, NodeIndex within = Root) const;
    /// The first of them, or NoNode.
    NodeIndex first(Tag tag, NodeIndex within = Root) const;

    /// Value of an attribute; null when it has none, empty but not null when it has no value.
    QStringView attribute(NodeIndex node, QLatin1StringView name) const;
    bool hasAttribute(NodeIndex node, QLatin1StringView name) const
    {
        return !attribute(node, name).isNull();
    }
    const Attribute *attributesBegin(NodeIndex node) const
    {
        return m_attributes.data() + at(node).firstAttribute;
    }
    const Attribute *attributesEnd(NodeIndex node) const
    {
        return attributesBegin(node) + at(node).attributeCount;
    }
    /// Whether the class attribute holds this word, or id is it.
    bool hasClass(NodeIndex node, QLatin1StringView word) const;

    /// All text within, as written, without that of script, style, template and the like.
    /// Of a script, style, title or textarea itself: its content.
    QString rawText(NodeIndex node) const;
    /// The same on one line: white space joined to one space, block elements apart, ends trimmed.
    QString text(NodeIndex node) const;

private:
    friend class TreeBuilder;
    std::vector<Node> m_nodes;
    std::vector<Attribute> m_attributes;
    QString m_source; ///< what most views point into
    std::vector<QString> m_decoded; ///< the others: text with character references and the like
    NodeIndex m_head = 1;
    NodeIndex m_body = 2;
    bool m_isFlattened = false;
};

} // namespace postil
