// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/markdowntext.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static bool isBreak(QChar c)
{
    return c == QChar::LineSeparator || c == u'\n';
}

/// Escapes one paragraph, character by character.
class Escaper
{
public:
    Escaper(QStringView text, const QList<Insertion> &insertions, const QList<TextRange> &holes)
        : m_text(text)
        , m_insertions(insertions)
        , m_holes(holes)
    {
    }

    QString escaped()
    {
        m_escaped.reserve(m_text.size() + m_text.size() / 8);
        qsizetype first = 0;
        while (first < m_text.size() && isBreak(m_text[first]))
            ++first;
        qsizetype last = m_text.size();
        while (last > first && isBreak(m_text[last - 1]))
            --last;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            insert();
            if (isInHole())
                continue;
            if (m_at < first || m_at >= last)
                m_escaped += u"&#8232;";
            else
                append(m_text[m_at]);
        }
        insert();
        return m_escaped;
    }

private:
    void insert()
    {
        for (; m_insertion < m_insertions.size() && m_insertions[m_insertion].at <= m_at;
            ++m_insertion)
            m_escaped += m_insertions[m_insertion].markdown;
    }

    bool isInHole()
    {
        while (m_hole < m_holes.size() && m_holes[m_hole].end <= m_at)
            ++m_hole;
        return m_hole < m_holes.size() && m_holes[m_hole].contains(m_at);
    }

    void append(QChar c)
    {
        if (isBreak(c)) {
            m_escaped += u"\\\n";
        } else if (c.unicode() < 0x20 || (c == u' ' && (startsLine() || endsLine()))) {
            m_escaped += u"&#%1;"_s.arg(c.unicode());
        } else {
            if (needsBackslash(c))
                m_escaped += u'\\';
            m_escaped += c;
        }
    }

    bool needsBackslash(QChar c) const
    {
        static constexpr QStringView always = u"\\`*_[]<>#|~^$&";
        if (always.contains(c))
            return true;
        if (startsLine() && QStringView(u"-+=:").contains(c))
            return true;
        switch (c.unicode()) {
        case u'=': // ==highlight==
        case u'%': // %%comment%%
            return before() == c || after() == c;
        case u':': // https://…
            return after() == u'/';
        case u'!': // a link must not become a picture
            return m_insertion < m_insertions.size() && m_insertions[m_insertion].at == m_at + 1;
        case u'@': // mail addresses
            return before().isLetterOrNumber() || QStringView(u".-_+").contains(before());
        case u'.':
            return endsNumberAtStart() || m_text.first(m_at).endsWith(u"www", Qt::CaseInsensitive);
        case u')':
            return endsNumberAtStart();
        default:
            return false;
        }
    }

    /// Whether only digits stand between here and the start of the line: "1." begins a list.
    bool endsNumberAtStart() const
    {
        qsizetype digits = 0;
        while (digits < m_at && digits < 10 && m_text[m_at - 1 - digits] >= u'0'
            && m_text[m_at - 1 - digits] <= u'9')
            ++digits;
        return digits > 0 && (digits == m_at || isBreak(m_text[m_at - 1 - digits]));
    }

    bool startsLine() const { return m_at == 0 || isBreak(m_text[m_at - 1]); }
    bool endsLine() const { return m_at + 1 == m_text.size() || isBreak(m_text[m_at + 1]); }
    QChar before() const { return m_at > 0 ? m_text[m_at - 1] : QChar(); }
    QChar after() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }

    QStringView m_text;
    const QList<Insertion> &m_insertions;
    const QList<TextRange> &m_holes;
    qsizetype m_insertion = 0;
    qsizetype m_hole = 0;
    QString m_escaped;
    qsizetype m_at = 0;
};

QString markdownEscaped(QStringView text)
{
    return markdownEscaped(text, {}, {});
}

QString markdownEscaped(
    QStringView text, const QList<Insertion> &insertions, const QList<TextRange> &holes)
{
    return Escaper(text, insertions, holes).escaped();
}

QString markdownMarked(QStringView text, TextRange marked)
{
    return markdownEscaped(text, {{marked.start, u"<mark>"_s}, {marked.end, u"</mark>"_s}});
}

QString markdownEscapedLine(QStringView text)
{
    auto line = text.toString();
    std::ranges::replace_if(
        line, [](QChar c) { return isBreak(c) || c.unicode() < 0x20; }, QChar(u' '));
    return markdownEscaped(line.trimmed());
}

QString markdownQuoted(QStringView markdown)
{
    QString quoted;
    for (const auto line : markdown.split(u'\n')) {
        if (!quoted.isEmpty())
            quoted += u'\n';
        quoted += line.isEmpty() ? u">"_s : u"> "_s + line;
    }
    return quoted;
}

} // namespace postil
