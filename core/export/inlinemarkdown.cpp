// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/inlinemarkdown.h"

#include "core/export/markdowntext.h"
#include "core/export/weblink.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Whether marks of emphasis may stand beside a character whatever they enclose (CommonMark 6.2).
static bool isOpen(QChar outside)
{
    return outside.isSpace() || outside.isPunct();
}

/// Writes one block; the raw marks are put in between stretches of escaped text.
class InlineWriter
{
public:
    InlineWriter(const Document &document, const Block &block)
        : m_text(document.text())
        , m_block(block.range)
        , m_at(block.range.start)
    {
    }

    QString written(const QList<Span> &spans)
    {
        for (auto span : spans) {
            trim(span);
            closeUpTo(span.range.start);
            if (span.range.start < m_at || !isKept(span))
                continue;
            if (span.kind == SpanKind::Code) {
                addMark(span.range.start, codeOf(span.range));
                m_holes.append({span.range.start - m_block.start, span.range.end - m_block.start});
                m_at = span.range.end;
            } else {
                addMark(span.range.start, opening(span));
                m_open.append(span);
            }
        }
        closeUpTo(m_block.end);
        // All is escaped as a whole, so that each character knows its neighbours.
        return markdownEscaped(m_text.sliced(m_block.start, m_block.length()), m_marks, m_holes);
    }

private:
    void trim(Span &span) const
    {
        while (!span.range.isEmpty() && m_text[span.range.start].isSpace())
            ++span.range.start;
        while (!span.range.isEmpty() && m_text[span.range.end - 1].isSpace())
            --span.range.end;
    }

    bool isKept(const Span &span) const
    {
        if (span.range.isEmpty())
            return false;
        switch (span.kind) {
        case SpanKind::Anchor:
            return false;
        case SpanKind::Link:
            return isWebLink(span.target);
        case SpanKind::Emphasis:
        case SpanKind::Strong:
            return isFree(span.range) && !touchesOther(span.range);
        case SpanKind::Code: // marks side by side run together
            return m_holes.isEmpty() || m_holes.last().end + m_block.start != span.range.start;
        default:
            return true;
        }
    }

    bool isFree(TextRange range) const
    {
        const auto before = range.start > m_block.start ? m_text[range.start - 1] : QChar(u' ');
        const auto after = range.end < m_block.end ? m_text[range.end] : QChar(u' ');
        return isOpen(before) && isOpen(after);
    }

    /// Marks side by side run together: "****".
    bool touchesOther(TextRange range) const
    {
        return std::ranges::any_of(m_open, [&](const Span &open) {
            return isEmphasis(open)
                && (open.range.start == range.start || open.range.end == range.end);
        }) || range.start == m_lastEnd;
    }

    static bool isEmphasis(const Span &span)
    {
        return span.kind == SpanKind::Emphasis || span.kind == SpanKind::Strong;
    }

    void closeUpTo(qsizetype position)
    {
        while (!m_open.isEmpty() && m_open.last().range.end <= position) {
            const auto span = m_open.takeLast();
            addMark(std::max(m_at, span.range.end), closing(span));
            if (isEmphasis(span))
                m_lastEnd = std::max(m_at, span.range.end);
        }
    }

    static QString opening(const Span &span)
    {
        switch (span.kind) {
        case SpanKind::Emphasis:
            return u"*"_s;
        case SpanKind::Strong:
            return u"**"_s;
        case SpanKind::Subscript:
            return u"<sub>"_s;
        case SpanKind::Superscript:
            return u"<sup>"_s;
        default:
            return u"["_s;
        }
    }

    static QString closing(const Span &span)
    {
        switch (span.kind) {
        case SpanKind::Subscript:
            return u"</sub>"_s;
        case SpanKind::Superscript:
            return u"</sup>"_s;
        case SpanKind::Link:
            return u"](<"_s + address(span.target) + u">)"_s;
        default:
            return opening(span);
        }
    }

    static QString address(QString target)
    {
        target.replace(u'\\', u"%5C"_s).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
        target.replace(u'&', u"&amp;"_s);
        target.removeIf([](QChar c) { return c.unicode() < 0x20 || c == QChar::LineSeparator; });
        return target;
    }

    QString codeOf(TextRange range) const
    {
        auto code = m_text.sliced(range.start, range.length()).toString();
        qsizetype longest = 0;
        for (qsizetype i = 0, run = 0; i < code.size(); ++i) {
            run = code[i] == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const auto fence = u"`"_s.repeated(longest + 1);
        const bool needsSpace = code.startsWith(u'`') || code.endsWith(u'`');
        code.replace(QChar::LineSeparator, u' ');
        const auto space = needsSpace ? u" "_s : QString();
        return fence + space + code + space + fence;
    }

    void addMark(qsizetype at, const QString &markdown)
    {
        m_marks.append({at - m_block.start, markdown});
    }

    QStringView m_text;
    TextRange m_block;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = -1;
    QList<Span> m_open;
    QList<Insertion> m_marks;
    QList<TextRange> m_holes;
};

QString inlineMarkdown(const Document &document, const Block &block, const QList<Span> &spans)
{
    return InlineWriter(document, block).written(spans);
}

} // namespace postil
