// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/domtree.h"

#include "core/dom/treebuilder.h"

namespace postil {

DomTree DomTree::parse(const QString &html)
{
    return TreeBuilder::build(html);
}

NodeIndex DomTree::closest(NodeIndex node, Tag tag) const
{
    while (node != NoNode && at(node).tag != tag)
        node = at(node).parent;
    return node;
}

QList<NodeIndex> DomTree::all(Tag tag, NodeIndex within) const
{
    QList<NodeIndex> found;
    for (auto node = within; node < at(within).end; ++node) {
        if (at(node).tag == tag)
            found.append(node);
    }
    return found;
}

NodeIndex DomTree::first(Tag tag, NodeIndex within) const
{
    for (auto node = within; node < at(within).end; ++node) {
        if (at(node).tag == tag)
            return node;
    }
    return NoNode;
}

QStringView DomTree::attribute(NodeIndex node, QLatin1StringView name) const
{
    for (auto it = attributesBegin(node); it != attributesEnd(node); ++it) {
        if (it->name == name)
            return it->value;
    }
    return {};
}

bool DomTree::hasClass(NodeIndex node, QLatin1StringView word) const
{
    if (attribute(node, QLatin1StringView("id")) == word)
        return true;
    for (const auto part : attribute(node, QLatin1StringView("class")).tokenize(u' ')) {
        if (part.trimmed() == word)
            return true;
    }
    return false;
}

/// Elements whose text nobody sees.
static bool isUnseen(Tag tag)
{
    return tag == Tag::Script || tag == Tag::Style || tag == Tag::Template || tag == Tag::Iframe
        || tag == Tag::Noembed || tag == Tag::Noframes || tag == Tag::Title || tag == Tag::Head
        || tag == Tag::Textarea;
}

QString DomTree::rawText(NodeIndex node) const
{
    QString text;
    for (auto it = node; it < at(node).end;) {
        if (it != node && isUnseen(tag(it))) {
            it = at(it).end;
            continue;
        }
        if (isText(it))
            text += at(it).text;
        ++it;
    }
    return text;
}

QString DomTree::text(NodeIndex node) const
{
    QString text;
    std::vector<NodeIndex> openBlocks;
    for (auto it = node; it < at(node).end;) {
        while (!openBlocks.empty() && at(openBlocks.back()).end <= it) {
            text += u' ';
            openBlocks.pop_back();
        }
        if (it != node && isUnseen(tag(it))) {
            it = at(it).end;
            continue;
        }
        if (isText(it))
            text += at(it).text;
        else if (hasTrait(tag(it), BlockTag) || tag(it) == Tag::Br) {
            text += u' ';
            openBlocks.push_back(it);
        }
        ++it;
    }
    return text.simplified();
}

} // namespace postil
