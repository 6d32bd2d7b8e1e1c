// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/documenthtml.h"

#include "core/export/nestedspans.h"
#include "core/export/weblink.h"

namespace postil {

using namespace Qt::StringLiterals;

static QString escaped(QStringView text)
{
    auto html = text.toString().toHtmlEscaped();
    html.replace(QChar::LineSeparator, u"<br>"_s);
    html.remove(QChar::ObjectReplacementCharacter);
    return html.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
}

static QString tagOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Emphasis:
        return u"em"_s;
    case SpanKind::Strong:
        return u"strong"_s;
    case SpanKind::Code:
        return u"code"_s;
    case SpanKind::Subscript:
        return u"sub"_s;
    case SpanKind::Superscript:
        return u"sup"_s;
    case SpanKind::Link:
    case SpanKind::Anchor:
        return u"a"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Writes a document; consecutive blocks of a list, table or listing become one element.
class HtmlWriter
{
public:
    explicit HtmlWriter(const Document &document) : m_document(document), m_spans(document) { }

    QString written()
    {
        for (qsizetype i = 0; i < m_document.blocks().size(); ++i)
            append(i);
        closeGroup();
        quoteTo(0);
        return m_html;
    }

private:
    void append(qsizetype index)
    {
        const auto &block = m_document.blocks()[index];
        enterGroup(block);
        const auto direction = block.isRightToLeft ? u" dir=\"rtl\""_s : QString();
        const auto element = [&](const QString &tag) {
            m_html += u'<' + tag + direction + u'>' + inlineOf(index) + u"</"_s + tag + u">\n"_s;
        };
        switch (block.kind) {
        case BlockKind::Heading:
            return element(u'h' + QString::number(std::clamp(block.level + 1, 2, 6)));
        case BlockKind::ListItem:
            m_html += u"<li style=\"margin-left:%1em\">"_s.arg(2 * std::max(0, block.level - 1))
                + escaped(block.marker) + u' ' + inlineOf(index) + u"</li>\n"_s;
            return;
        case BlockKind::Code:
            m_html += inlineOf(index) + u'\n';
            return;
        case BlockKind::TableCell:
            return appendCell(block, index);
        case BlockKind::Image:
            if (!block.alternative.isEmpty())
                m_html += u"<p>["_s + escaped(block.alternative) + u"]</p>\n"_s;
            return;
        case BlockKind::Caption:
            m_html += u"<p class=\"caption\">"_s + inlineOf(index) + u"</p>\n"_s;
            return;
        case BlockKind::Separator:
            m_html += u"<hr>\n"_s;
            return;
        case BlockKind::Paragraph:
            if (!block.range.isEmpty())
                element(u"p"_s);
        }
    }

    /// Opens and closes what blocks stand in together.
    void enterGroup(const Block &block)
    {
        const bool goesOn = m_group && m_group->kind == block.kind && m_group->group == block.group
            && m_group->quoteDepth == block.quoteDepth;
        if (!goesOn) {
            closeGroup();
            quoteTo(block.quoteDepth);
            m_html += block.kind == BlockKind::ListItem ? u"<ul>\n"_s
                : block.kind == BlockKind::Code         ? u"<pre><code>"_s
                : block.kind == BlockKind::TableCell    ? u"<table>\n<tr>"_s
                                                        : QString();
        } else if (block.kind == BlockKind::TableCell && m_group->row != block.row) {
            m_html += u"</td></tr>\n<tr>"_s;
        }
        m_isNewCell = !goesOn || m_group->row != block.row || m_group->column != block.column;
        m_isNewRow = !goesOn || m_group->row != block.row;
        m_group = &block;
    }

    void closeGroup()
    {
        if (!m_group)
            return;
        m_html += m_group->kind == BlockKind::ListItem ? u"</ul>\n"_s
            : m_group->kind == BlockKind::Code         ? u"</code></pre>\n"_s
            : m_group->kind == BlockKind::TableCell    ? u"</td></tr>\n</table>\n"_s
                                                       : QString();
        m_group = nullptr;
    }

    void quoteTo(qint32 depth)
    {
        for (; m_quoteDepth < depth; ++m_quoteDepth)
            m_html += u"<blockquote>\n"_s;
        for (; m_quoteDepth > depth; --m_quoteDepth)
            m_html += u"</blockquote>\n"_s;
    }

    void appendCell(const Block &block, qsizetype index)
    {
        if (m_isNewCell) {
            m_html += m_isNewRow ? QString() : u"</td>"_s;
            m_html += u"<td"_s;
            if (block.columnSpan > 1)
                m_html += u" colspan=\"%1\""_s.arg(block.columnSpan);
            if (block.rowSpan > 1)
                m_html += u" rowspan=\"%1\""_s.arg(block.rowSpan);
            m_html += u'>';
        } else {
            m_html += u"<br>"_s;
        }
        m_html +=
            block.isHeader ? u"<strong>"_s + inlineOf(index) + u"</strong>"_s : inlineOf(index);
    }

    QString inlineOf(qsizetype index)
    {
        const auto block = m_document.blocks()[index].range;
        QString html;
        QList<Span> open;
        auto at = block.start;
        const auto writeTo = [&](qsizetype end) {
            html += escaped(m_document.textOf({at, end}));
            at = end;
        };
        const auto closeUpTo = [&](qsizetype position) {
            while (!open.isEmpty() && open.last().range.end <= position) {
                writeTo(open.last().range.end);
                html += u"</"_s + tagOf(open.takeLast().kind) + u'>';
            }
        };
        for (const auto &span : m_spans.of(index)) {
            closeUpTo(span.range.start);
            writeTo(span.range.start);
            html += startTag(span);
            open.append(span);
        }
        closeUpTo(block.end);
        writeTo(block.end);
        return html;
    }

    static QString startTag(const Span &span)
    {
        if (span.kind == SpanKind::Anchor)
            return u"<a id=\""_s + escaped(span.target) + u"\">"_s;
        if (span.kind != SpanKind::Link)
            return u'<' + tagOf(span.kind) + u'>';
        const bool isKept = isWebLink(span.target) || span.target.startsWith(u'#');
        return isKept ? u"<a href=\""_s + escaped(span.target) + u"\">"_s : u"<a>"_s;
    }

    const Document &m_document;
    NestedSpans m_spans;
    QString m_html;
    const Block *m_group = nullptr; ///< the last block
    qint32 m_quoteDepth = 0;
    bool m_isNewCell = false;
    bool m_isNewRow = false;
};

QString toHtml(const Document &document, const Metadata &metadata)
{
    QStringList about;
    for (const auto &each : {metadata.byline, metadata.siteName, metadata.publishedTime}) {
        if (!each.isEmpty())
            about.append(escaped(each));
    }
    return u"<!DOCTYPE html>\n<html lang=\""_s + escaped(metadata.language)
        + (metadata.isRightToLeft ? u"\" dir=\"rtl\">\n"_s : u"\">\n"_s)
        + u"<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">\n"
          "<title>"_s
        + escaped(metadata.title)
        + u"</title>\n"
          "<style>body{max-width:40em;margin:2em auto;font-family:serif;line-height:1.5}"
          "ul{list-style:none;padding:0}.caption,.about{color:#555}</style>\n</head>\n<body>\n<article>\n<h1>"_s
        + escaped(metadata.title) + u"</h1>\n"_s
        + (about.isEmpty() ? QString()
                           : u"<p class=\"about\">"_s + about.join(u" · "_s) + u"</p>\n"_s)
        + HtmlWriter(document).written() + u"</article>\n</body>\n</html>\n"_s;
}

} // namespace postil
