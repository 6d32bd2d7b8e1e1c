// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/worddiff.h"

#include "core/text/wordalignment.h"

namespace postil {

namespace {

/// Puts pieces together; says where in the sources words begin.
class DiffWriter
{
public:
    DiffWriter(const IndexedText &before, const IndexedText &after, TextRange sizes)
        : m_before(before)
        , m_after(after)
        , m_sizes(sizes)
    {
    }

    /// Everything up to a pair of words, as the given kind; nothing if that is nothing.
    void write(DiffPiece::Kind kind, qsizetype oldWord, qsizetype newWord)
    {
        const DiffPiece piece{kind, {m_oldEnd, startOf(m_before, oldWord, m_sizes.start)},
            {m_newEnd, startOf(m_after, newWord, m_sizes.end)}};
        if (piece.before.isEmpty() && piece.after.isEmpty())
            return;
        m_oldEnd = piece.before.end;
        m_newEnd = piece.after.end;
        if (!m_pieces.isEmpty() && m_pieces.last().kind == kind) {
            m_pieces.last().before.end = m_oldEnd;
            m_pieces.last().after.end = m_newEnd;
        } else {
            m_pieces.append(piece);
        }
    }

    QList<DiffPiece> pieces() const { return m_pieces; }

private:
    /// The first word takes in the white space before it.
    static qsizetype startOf(const IndexedText &text, qsizetype word, qsizetype size)
    {
        if (word >= qsizetype(text.words().size()))
            return size;
        if (word == 0)
            return 0;
        return text.folded().toSource(text.words()[word].range()).start;
    }

    const IndexedText &m_before;
    const IndexedText &m_after;
    TextRange m_sizes; ///< of the text before and the text after
    qsizetype m_oldEnd = 0;
    qsizetype m_newEnd = 0;
    QList<DiffPiece> m_pieces;
};

} // namespace

QList<DiffPiece> diffWords(QStringView before, QStringView after)
{
    const IndexedText oldText(before);
    const IndexedText newText(after);
    const auto oldCount = qsizetype(oldText.words().size());
    const auto newCount = qsizetype(newText.words().size());
    const WordAlignment alignment(oldText, newText);
    auto links = alignment.risingLinks({0, oldCount});
    links.push_back({oldCount, newCount});
    DiffWriter writer(oldText, newText, {before.size(), after.size()});
    WordLink at;
    for (const auto &link : links) {
        writer.write(DiffPiece::Kind::Removed, link.oldWord, at.newWord);
        writer.write(DiffPiece::Kind::Added, link.oldWord, link.newWord);
        at = {link.oldWord + 1, link.newWord + 1};
        if (link.oldWord < oldCount)
            writer.write(DiffPiece::Kind::Same, at.oldWord, at.newWord);
    }
    return writer.pieces();
}

} // namespace postil
