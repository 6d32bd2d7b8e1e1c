// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/htmltokenizer.h"

#include <initializer_list>

namespace postil {

/// Makes the tree that the HTML standard asks for of tags and text: what is unclosed, misnested,
/// late or misplaced goes where a browser puts it. Of the standard's insertion modes only those are
/// kept that change where text ends up; frames and quirks are not. Linear: the open elements and
/// the formatting elements to re-open are capped.
class TreeBuilder
{
public:
    static DomTree build(const QString &html);

private:
    /// A node while the tree grows.
    struct Growing
    {
        Tag tag = Tag::Text;
        bool isForeign = false; ///< within svg or math
        NodeIndex parent = NoNode;
        NodeIndex firstChild = NoNode;
        NodeIndex lastChild = NoNode;
        NodeIndex previous = NoNode;
        NodeIndex next = NoNode;
        qint32 firstAttribute = 0;
        qint32 attributeCount = 0;
        QStringView text;
    };

    /// Of open elements, as in browsers (512). Also bounds every search among them.
    static constexpr size_t DeepestLevel = 400;

    explicit TreeBuilder(const QString &html);
    void run();
    DomTree finish();

    // tokens
    void text();
    void startTag();
    void endTag();
    bool startBeforeBody();
    void beginBody();
    bool startTableTag();
    bool endTableTag();
    void startInBody();
    void startListItem();
    void startFormatting();
    void startForeign();
    void endParagraph();
    void endHeading();
    void endForm();
    void endFormatting();
    void endAny();
    bool adopt(size_t formattingAt);

    // nodes
    NodeIndex create(Tag tag, QStringView text);
    NodeIndex createFromToken();
    NodeIndex createLike(NodeIndex node);
    void unlink(NodeIndex node);
    void appendTo(NodeIndex parent, NodeIndex node);
    void insertBefore(NodeIndex sibling, NodeIndex node);
    void insert(NodeIndex node);
    void insertWithFoster(NodeIndex node, NodeIndex target);
    NodeIndex insertElement();
    void insertRaw();
    void addAttributes(NodeIndex node);

    // open elements
    NodeIndex current() const { return m_open.back(); }
    Tag currentTag() const { return m_nodes[size_t(current())].tag; }
    Tag tagOf(NodeIndex node) const { return m_nodes[size_t(node)].tag; }
    void push(NodeIndex node);
    void pop();
    void popUntil(Tag tag);
    void popToTable(std::initializer_list<Tag> context);
    bool inScope(Tag tag, std::initializer_list<Tag> borders = {}) const;
    bool inTableScope(Tag tag) const;
    bool isOpen(Tag tag) const { return m_openCount[size_t(tag)] > 0; }
    qsizetype openPosition(NodeIndex node) const;
    void closeImplied(Tag except = Tag::Unknown);
    void closeParagraph();

    // formatting elements
    void reopenFormatting();
    void rememberFormatting(NodeIndex node);
    void forgetToMarker();

    DomTree m_tree;
    HtmlTokenizer m_tokenizer;
    Token m_token;
    std::vector<Growing> m_nodes;
    std::vector<NodeIndex> m_open;
    std::vector<NodeIndex> m_formatting; ///< NoNode is a marker
    std::vector<qint32> m_openCount; ///< by tag
    qsizetype m_flattened = 0; ///< elements open below the deepest level
    bool m_inBody = false;
    bool m_foster = false; ///< misplaced in a table: insert before it
};

} // namespace postil
