// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/pagetext.h"

#include <QSet>

#include <unordered_map>

namespace postil {

/// Walks a tree once and writes its PageText.
class PageTextReader
{
public:
    explicit PageTextReader(const DomTree &tree);
    PageText read();

private:
    /// An element whose end is still to come.
    struct Open
    {
        NodeIndex node = NoNode;
        NodeIndex end = 0;
        NodeIndex block = NoNode; ///< what held before it began
        NodeIndex table = NoNode;
        NodeIndex cell = NoNode;
        NodeIndex listing = NoNode;
        NodeIndex item = NoNode;
        int itemNumber = 0; ///< 0 in a list without numbers
        quint16 places = 0;
        qint32 quoteDepth = 0;
        qint32 listDepth = 0;
        qint32 linkDepth = 0;
        qint32 strongDepth = 0;
    };
    /// Inline form that holds at the moment.
    struct OpenSpan
    {
        SpanKind kind = SpanKind::Emphasis;
        NodeIndex node = NoNode;
        qsizetype start = -1; ///< -1 until a character follows
    };

    void enter(NodeIndex node);
    void leave();
    void enterBlock(NodeIndex node);
    void enterInline(NodeIndex node);
    void addText(QStringView text);
    void addListing(QStringView text);
    void addCharacter(QChar c);
    void addPlain(QStringView characters);
    void addLineBreak();
    void flushSpace();
    void endBlock();
    void closeSpan(const OpenSpan &span);
    bool isUnseen(NodeIndex node) const;
    bool isSkipped(NodeIndex node) const;
    bool addEmoji(NodeIndex node);
    void describe(TextBlock &block) const;
    void enterItem(NodeIndex item);
    void findTargets();
    void noteAnchor(NodeIndex node);
    void placeAnchors();

    const DomTree &m_tree;
    PageText m_page;
    std::vector<Open> m_open;
    std::vector<OpenSpan> m_spans;
    Open m_state; ///< what holds at the moment
    TextBlock m_block;
    qsizetype m_start = 0;
    qint32 m_firstSpan = 0;
    int m_pendingBreaks = 0;
    bool m_pendingSpace = false;
    bool m_inWord = false;
    qint32 m_dense = 0; ///< characters of a script without spaces
    std::unordered_map<NodeIndex, int> m_nextNumber; ///< of a list's next item
    QSet<QString> m_targets; ///< what links within the page lead to
    QStringList m_anchors; ///< of them, those that wait for the text they stand before
    NodeIndex m_markedItem = NoNode; ///< the last list item whose marker was given
};

} // namespace postil
