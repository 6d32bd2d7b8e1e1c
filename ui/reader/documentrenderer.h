// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "ui/reader/codecolors.h"
#include "ui/reader/positionmap.h"
#include "ui/reader/textstyle.h"

#include <QTextCursor>

class QTextTable;

namespace postil {

/// Lays a Document into a QTextDocument piece by piece, so that a long text does not hold up the
/// window. Pictures become text objects of the type Picture; nothing is loaded.
class DocumentRenderer
{
public:
    enum : int
    {
        Picture = QTextFormat::UserObject + 1, ///< object type
        PictureSource = QTextFormat::UserProperty + 1, ///< Block::source
        PictureText, ///< Block::alternative
    };
    /// Longer lines without end are broken for display: Qt takes a minute for a megabyte.
    static constexpr qsizetype longestLine = 20'000;

    /// `target` is empty and outlives this.
    DocumentRenderer(QTextDocument &target, const Document &document, const TextStyle &style);

    bool isDone() const { return m_next >= m_document.blocks().size(); }
    /// Everything before this offset is shown.
    qsizetype shownUntil() const;
    /// Appends blocks until this offset is shown.
    void renderUntil(qsizetype offset);

    const PositionMap &positions() const { return m_positions; }
    const Document &document() const { return m_document; }

private:
    void appendPiece();
    void appendBlock(qsizetype index);
    void appendPlainRun();
    void openBlock(const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat);
    void insertContent(const Block &block, QTextCursor &cursor, const QTextBlockFormat &blockFormat,
        const QTextCharFormat &charFormat);
    void insertRun(qsizetype start, QStringView text, QTextCursor &cursor,
        const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat);
    QList<Span> takeSpans(TextRange range);

    bool isPlain(qsizetype index) const;
    QTextBlockFormat blockFormat(qsizetype index) const;

    void appendTableSlice();
    void planTable();
    void fillCell(QTextTable &table, qsizetype index, qint32 firstRow);

    Document m_document;
    TextStyle m_style;
    CodeColors m_colors;
    PositionMap m_positions;
    QTextCursor m_cursor;
    qsizetype m_next = 0; ///< block to append
    qsizetype m_nextSpan = 0;
    bool m_fresh = true; ///< an empty block waits to be filled
    qint32 m_listing = 0;
    qint32 m_table = 0; ///< group that was planned
    bool m_tableIsRegular = false;
    qint32 m_lineUnits = 0; ///< of the line being broken
    QList<QTextLength> m_columns;
};

} // namespace postil
