// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/cleanedarticle.h"
#include "core/clean/pagetext.h"
#include "core/clean/tablegrid.h"

#include <QUrl>

#include <map>

namespace postil {

/// What becomes of a block of a page.
struct Verdict
{
    bool isKept = false;
    QString reason; ///< why it was removed
};

/// Makes the document of the blocks that were kept, with pictures, captions, tables and listings as
/// blocks of their own, and the list of those that were removed. Linear.
class DocumentBuilder
{
public:
    DocumentBuilder(const DomTree &tree, const PageText &page, const QUrl &base);

    void build(const std::vector<Verdict> &verdicts, CleanedArticle &article);

private:
    /// What blocks with one parent have in common.
    struct Surroundings
    {
        NodeIndex parent = -2; ///< none asked for yet
        QString place;
        bool isRightToLeft = false;
    };

    const Surroundings &surroundings(NodeIndex parent);
    Block formOf(const TextBlock &block);
    void appendBlock(const TextBlock &block);
    void appendRemoved(const TextBlock &block, const QString &reason);
    void appendPicture(NodeIndex picture);
    void storePicture(const QString &source, const QByteArray &bytes);
    void appendMarksBefore(size_t block, const std::vector<Verdict> &verdicts);
    bool isShown(const PageMark &picture, const std::vector<Verdict> &verdicts) const;
    const TableGrid &gridOf(NodeIndex table);
    QList<Span> spansOf(const TextBlock &block) const;
    QString absolute(const QString &address) const;
    QString targetOf(const QString &address) const;
    QString placeOf(NodeIndex node);
    QString sourceOf(NodeIndex picture) const;
    QString languageOf(NodeIndex listing) const;
    bool isRightToLeft(NodeIndex node) const;
    qint32 groupOf(NodeIndex node);

    const DomTree &m_tree;
    const PageText &m_page;
    QUrl m_base;
    QString m_address; ///< of the page, without the part after "#"; empty when not known
    CleanedArticle *m_article = nullptr;
    std::map<NodeIndex, TableGrid> m_grids;
    std::map<NodeIndex, qint32> m_groups; ///< of listings and tables, numbered from 1
    Surroundings m_surroundings; ///< of the last block
    qsizetype m_storedBytes = 0; ///< of pictures
    size_t m_nextPicture = 0;
    size_t m_nextRule = 0;
};

} // namespace postil
