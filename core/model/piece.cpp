// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/piece.h"

namespace postil {

using namespace Qt::StringLiterals;

static void appendRemoved(QList<Piece> &pieces, const RemovedBlock &removed)
{
    const auto reason = removed.reason.isEmpty() ? u"left out"_s : removed.reason;
    for (const auto line : removed.text.tokenize(u'\n')) {
        const bool isWhole = line.size() == removed.text.size();
        pieces.append(
            {removed.form, line.toString(), isWhole ? removed.spans : QList<Span>(), reason});
    }
}

QList<Piece> piecesOf(const Document &document, const QList<RemovedBlock> &removed)
{
    QList<Piece> pieces;
    qsizetype next = 0;
    const auto &blocks = document.blocks();
    for (qsizetype at = 0; at <= blocks.size(); ++at) {
        for (; next < removed.size() && (removed[next].before <= at || at == blocks.size()); ++next)
            appendRemoved(pieces, removed[next]);
        if (at == blocks.size())
            break;
        const auto &block = blocks[at];
        Piece piece{block, document.textOf(block).toString(), document.spansOf(block), {}};
        piece.form.range = {};
        pieces.append(std::move(piece));
    }
    return pieces;
}

CutDocument cutDocument(const QList<Piece> &pieces)
{
    CutDocument cut;
    for (const auto &piece : pieces) {
        if (piece.isKept())
            cut.document.append(piece.form, piece.text, piece.spans);
        else
            cut.removed.append(
                {piece.text, piece.reason, cut.document.blocks().size(), piece.form, piece.spans});
    }
    return cut;
}

Document wholeDocument(const QList<Piece> &pieces)
{
    Document document;
    for (const auto &piece : pieces)
        document.append(piece.form, piece.text, piece.spans);
    return document;
}

} // namespace postil
