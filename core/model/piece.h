// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/removedblock.h"

namespace postil {

/// One block of a source, kept in the article or left out of it.
struct Piece
{
    Block form; ///< its range means nothing
    QString text; ///< holds no line feed
    QList<Span> spans; ///< counted from the start of `text`
    QString reason; ///< why it was left out; empty for what is kept

    bool isKept() const { return reason.isEmpty(); }

    bool operator==(const Piece &) const = default;
};

/// A document and what was removed from its source.
struct CutDocument
{
    Document document;
    QList<RemovedBlock> removed;

    bool operator==(const CutDocument &) const = default;
};

/// Everything the source held, in its order, whether kept or left out. Linear.
QList<Piece> piecesOf(const Document &document, const QList<RemovedBlock> &removed);

/// What is kept of the pieces as a document, and the rest: the way back. Linear.
CutDocument cutDocument(const QList<Piece> &pieces);

/// All pieces as one document, also those left out.
Document wholeDocument(const QList<Piece> &pieces);

} // namespace postil
