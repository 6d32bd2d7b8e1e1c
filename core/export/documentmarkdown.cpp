// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/documentmarkdown.h"

#include "core/export/inlinemarkdown.h"
#include "core/export/markdowntext.h"
#include "core/export/nestedspans.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Writes a document; consecutive blocks of a table or listing become one piece.
class DocumentWriter
{
public:
    explicit DocumentWriter(const Document &document)
        : m_document(document)
        , m_blocks(document.blocks())
        , m_spans(document)
    {
    }

    QString written()
    {
        for (qsizetype i = 0; i < m_blocks.size(); i = m_next) {
            m_next = i + 1;
            const auto piece = pieceAt(i);
            if (!piece.isEmpty())
                append(m_blocks[i], piece);
        }
        return m_markdown;
    }

private:
    QString pieceAt(qsizetype i)
    {
        const auto &block = m_blocks[i];
        if (block.kind != BlockKind::ListItem)
            m_columns.clear();
        switch (block.kind) {
        case BlockKind::Heading:
            return u"#"_s.repeated(std::clamp(block.level + 1, 2, 6)) + u' ' + headingAt(i);
        case BlockKind::ListItem:
            return itemAt(i);
        case BlockKind::Code:
            return listingFrom(i);
        case BlockKind::TableCell:
            return tableFrom(i);
        case BlockKind::Image:
            return block.alternative.isEmpty()
                ? QString()
                : u"\\["_s + markdownEscapedLine(block.alternative) + u"\\]"_s;
        case BlockKind::Separator:
            return u"---"_s;
        case BlockKind::Caption:
        case BlockKind::Paragraph:
            return textAt(i);
        }
        Q_UNREACHABLE_RETURN({});
    }

    QString textAt(qsizetype i) { return inlineMarkdown(m_document, m_blocks[i], m_spans.of(i)); }

    QString headingAt(qsizetype i)
    {
        auto words = textAt(i);
        return words.replace(u"\\\n"_s, u" "_s);
    }

    /// Under its marker, the text of an item stands in a column that its children begin at.
    QString itemAt(qsizetype i)
    {
        const auto &block = m_blocks[i];
        const auto depth = std::min<qsizetype>(std::max(0, block.level - 1), m_columns.size());
        auto words = textAt(i);
        if (block.marker.isEmpty() && depth < m_columns.size())
            return indented(words, m_columns[depth]);
        m_columns.resize(depth);
        const auto column = depth > 0 ? m_columns.last() : 0;
        const auto marker = markerOf(block.marker);
        m_columns.append(column + marker.size());
        if (words.isEmpty())
            words = u"&#32;"_s;
        return indented(marker + indented(words, marker.size()).sliced(marker.size()), column);
    }

    static QString markerOf(const QString &marker)
    {
        bool isNumber = false;
        const auto number = marker.chopped(std::min<qsizetype>(1, marker.size())).toUInt(&isNumber);
        const bool isOrdered =
            isNumber && number < 1'000'000'000 && (marker.endsWith(u'.') || marker.endsWith(u')'));
        return isOrdered ? QString::number(number) + marker.back() + u' ' : u"- "_s;
    }

    static QString indented(const QString &markdown, qsizetype column)
    {
        const QString space(column, u' ');
        return space + QString(markdown).replace(u'\n', u'\n' + space);
    }

    bool goesOn(qsizetype i) const
    {
        const auto &last = m_blocks[i - 1];
        const auto &block = m_blocks[i];
        return last.kind == block.kind && last.group == block.group
            && last.quoteDepth == block.quoteDepth && block.group != 0;
    }

    QString listingFrom(qsizetype i)
    {
        QStringList lines;
        do {
            lines.append(
                m_document.textOf(m_blocks[i]).toString().replace(QChar::LineSeparator, u'\n'));
        } while (++i < m_blocks.size() && goesOn(i));
        const auto language = m_blocks[m_next - 1].language;
        m_next = i;
        const auto code = lines.join(u'\n');
        auto fence = u"```"_s;
        while (code.contains(fence))
            fence += u'`';
        QString name;
        for (const auto c : language) {
            if (c.isLetterOrNumber() || QStringView(u"+-#.").contains(c))
                name += c;
        }
        return fence + name + u'\n' + code + u'\n' + fence;
    }

    /// A table as GitHub and Obsidian know it; what spans columns stands in the first of them.
    QString tableFrom(qsizetype i)
    {
        QList<QStringList> rows;
        qint32 row = -1;
        qint32 column = -1;
        qsizetype columns = 1;
        do {
            const auto &cell = m_blocks[i];
            auto words = textAt(i).replace(u"\\\n"_s, u"<br>"_s);
            if (cell.row == row && cell.column == column) {
                rows.last().last() += u"<br>"_s + words;
                continue;
            }
            if (cell.row != row || rows.isEmpty())
                rows.append(QStringList());
            row = cell.row;
            column = cell.column;
            while (rows.last().size() < std::min(column, 200))
                rows.last().append(QString());
            rows.last().append(words);
            columns = std::max(columns, rows.last().size());
        } while (++i < m_blocks.size() && goesOn(i));
        m_next = i;
        QString table;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            table += rowOf(rows[r], columns);
            if (r == 0)
                table += u"\n|"_s + u" --- |"_s.repeated(columns);
            if (r + 1 < rows.size())
                table += u'\n';
        }
        return table;
    }

    static QString rowOf(const QStringList &cells, qsizetype columns)
    {
        QString row = u"|"_s;
        for (const auto &cell : cells)
            row += u' ' + cell + u" |"_s;
        return row + u"  |"_s.repeated(columns - cells.size());
    }

    void append(const Block &block, const QString &piece)
    {
        const QString quotes = u"> "_s.repeated(std::min(block.quoteDepth, 20));
        if (!m_markdown.isEmpty()) {
            const bool isTight = block.kind == BlockKind::ListItem && m_lastKind == block.kind
                && !block.marker.isEmpty() && m_lastDepth == block.quoteDepth;
            if (!isTight)
                m_markdown +=
                    u"> "_s.repeated(std::min({block.quoteDepth, m_lastDepth, 20})).trimmed()
                    + u'\n';
        }
        for (const auto line : QStringView(piece).split(u'\n'))
            m_markdown +=
                (line.isEmpty() ? QStringView(quotes).trimmed().toString() : quotes + line) + u'\n';
        m_lastKind = block.kind;
        m_lastDepth = block.quoteDepth;
    }

    const Document &m_document;
    const QList<Block> &m_blocks;
    NestedSpans m_spans;
    QString m_markdown;
    qsizetype m_next = 0;
    QList<qsizetype> m_columns; ///< where the text of the open list items stands, outermost first
    BlockKind m_lastKind = BlockKind::Paragraph;
    qint32 m_lastDepth = 0;
};

QString toMarkdown(const Document &document, const Metadata &metadata)
{
    QString markdown;
    if (!metadata.title.isEmpty())
        markdown += u"# "_s + markdownEscapedLine(metadata.title) + u"\n\n"_s;
    QStringList about;
    for (const auto &each : {metadata.byline, metadata.siteName, metadata.publishedTime}) {
        if (!each.isEmpty())
            about.append(markdownEscapedLine(each));
    }
    if (!about.isEmpty())
        markdown += about.join(u" · "_s) + u"\n\n"_s;
    return markdown + DocumentWriter(document).written();
}

} // namespace postil
