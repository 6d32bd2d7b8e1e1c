// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/htmltokenizer.h"

#include "core/dom/characterreferences.h"

#include <algorithm>

namespace postil {

/// More are dropped; a page with a million attributes on one element is an attack.
static constexpr size_t MostAttributes = 200;

static bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

static bool isLetter(QChar c)
{
    return ((c.unicode() | 32) >= u'a') && ((c.unicode() | 32) <= u'z') && c.unicode() < 128;
}

static char16_t lower(QChar c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode();
}

HtmlTokenizer::HtmlTokenizer(QStringView source, std::vector<QString> &decoded)
    : m_source(source)
    , m_decoded(decoded)
{
}

QStringView HtmlTokenizer::keep(QString &&text)
{
    m_decoded.push_back(std::move(text));
    return m_decoded.back();
}

QStringView HtmlTokenizer::lowered(QStringView text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return text;
    QString copy(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, copy.begin(), [](QChar c) { return QChar(lower(c)); });
    return keep(std::move(copy));
}

QStringView HtmlTokenizer::cleaned(QStringView text, bool isAttribute)
{
    const bool hasNull = text.contains(QChar(0));
    if (!hasNull && !text.contains(u'&'))
        return text;
    auto copy = resolveReferences(text, isAttribute);
    if (hasNull)
        copy.remove(QChar(0));
    return keep(std::move(copy));
}

void HtmlTokenizer::next(Token &token)
{
    while (m_position < m_source.size()) {
        auto end = m_source.indexOf(u'<', m_position);
        if (end < 0)
            end = m_source.size();
        // A "<" that begins no markup belongs to the text.
        while (end < m_source.size()) {
            const auto c = at(end + 1);
            if (isLetter(c) || c == u'/' || c == u'!' || c == u'?')
                break;
            end = m_source.indexOf(u'<', end + 1);
            if (end < 0)
                end = m_source.size();
        }
        if (end > m_position) {
            readText(token, end);
            return;
        }
        if (readMarkup(token))
            return;
    }
    token.kind = Token::End;
}

void HtmlTokenizer::readText(Token &token, qsizetype end)
{
    const auto text = m_source.sliced(m_position, end - m_position);
    m_position = end;
    token.kind = Token::Text;
    token.isBlank = std::ranges::all_of(text, isSpace);
    token.text = token.isBlank ? text : cleaned(text, false);
}

/// Reads what a "<" begins. False when it was passed over.
bool HtmlTokenizer::readMarkup(Token &token)
{
    const auto first = at(m_position + 1);
    if (isLetter(first)) {
        token.kind = Token::StartTag;
        ++m_position;
        readTag(token);
        return true;
    }
    if (first == u'/' && isLetter(at(m_position + 2))) {
        token.kind = Token::EndTag;
        m_position += 2;
        readTag(token);
        return true;
    }
    if (first == u'/' && m_position + 2 >= m_source.size()) {
        token = {Token::Text, Tag::Text, false, false, m_source.sliced(m_position), {}};
        m_position = m_source.size();
        return true;
    }
    const auto content = QStringView(u"<![CDATA[");
    if (m_source.sliced(m_position).startsWith(content)) {
        const auto start = m_position + content.size();
        const auto end = m_source.indexOf(QStringView(u"]]>"), start);
        const auto stop = end < 0 ? m_source.size() : end;
        token = {Token::Text, Tag::Text, false, false, m_source.sliced(start, stop - start), {}};
        m_position = end < 0 ? m_source.size() : end + 3;
        return !token.text.isEmpty();
    }
    skipDeclaration();
    return false;
}

/// Passes over a comment, a doctype or a processing instruction. A comment that nothing ends goes
/// to the next ">" only, so that no text is lost to a typing mistake.
void HtmlTokenizer::skipDeclaration()
{
    const auto rest = m_source.sliced(m_position);
    qsizetype end = -1;
    if (rest.startsWith(u"<!--")) {
        if (rest.size() > 4 && rest[4] == u'>')
            end = 5;
        else if (rest.sliced(4).startsWith(u"->"))
            end = 6;
        for (auto at = qsizetype(4); end < 0 && !m_commentsStayOpen;) {
            at = rest.indexOf(QStringView(u"--"), at);
            if (at < 0) {
                m_commentsStayOpen = true;
                break;
            }
            auto after = at + 2;
            while (after < rest.size() && rest[after] == u'-')
                ++after;
            if (after < rest.size() && rest[after] == u'!')
                ++after;
            if (after < rest.size() && rest[after] == u'>')
                end = after + 1;
            at = after;
        }
    }
    if (end < 0) {
        const auto close = rest.indexOf(u'>');
        end = close < 0 ? rest.size() : close + 1;
    }
    m_position += end;
}

/// Reads from the name on to behind the ">".
void HtmlTokenizer::readTag(Token &token)
{
    const auto start = m_position;
    while (m_position < m_source.size() && !isSpace(m_source[m_position])
        && m_source[m_position] != u'>' && m_source[m_position] != u'/')
        ++m_position;
    token.text = lowered(m_source.sliced(start, m_position - start));
    token.tag = tagNamed(token.text);
    token.isSelfClosing = false;
    readAttributes(token);
    if (token.kind == Token::EndTag)
        token.attributes.clear();
}

void HtmlTokenizer::readAttributes(Token &token)
{
    token.attributes.clear();
    while (m_position < m_source.size()) {
        const auto c = m_source[m_position];
        if (c == u'>') {
            ++m_position;
            return;
        }
        if (isSpace(c) || c == u'/') {
            token.isSelfClosing = c == u'/' && at(m_position + 1) == u'>';
            ++m_position;
            continue;
        }
        const auto name = readAttributeName();
        const auto value = readAttributeValue();
        const bool isNew = std::ranges::none_of(
            token.attributes, [&](const Attribute &other) { return other.name == name; });
        if (isNew && token.attributes.size() < MostAttributes)
            token.attributes.push_back({name, value});
    }
}

QStringView HtmlTokenizer::readAttributeName()
{
    const auto start = m_position++;
    while (m_position < m_source.size()) {
        const auto c = m_source[m_position];
        if (isSpace(c) || c == u'=' || c == u'>' || c == u'/')
            break;
        ++m_position;
    }
    return lowered(m_source.sliced(start, m_position - start));
}

QStringView HtmlTokenizer::readAttributeValue()
{
    const auto skipSpace = [this] {
        while (m_position < m_source.size() && isSpace(m_source[m_position]))
            ++m_position;
    };
    skipSpace();
    if (at(m_position) != u'=')
        return u"";
    ++m_position;
    skipSpace();
    const auto quote = at(m_position);
    if (quote == u'"' || quote == u'\'') {
        const auto end = m_source.indexOf(quote, m_position + 1);
        const auto stop = end < 0 ? m_source.size() : end;
        const auto value = m_source.sliced(m_position + 1, stop - m_position - 1);
        m_position = end < 0 ? stop : stop + 1;
        return value.isEmpty() ? QStringView(u"") : cleaned(value, true);
    }
    const auto start = m_position;
    while (m_position < m_source.size() && !isSpace(m_source[m_position])
        && m_source[m_position] != u'>')
        ++m_position;
    const auto value = m_source.sliced(start, m_position - start);
    return value.isEmpty() ? QStringView(u"") : cleaned(value, true);
}

/// Where the end tag of `name` begins, -1 when there is none.
qsizetype HtmlTokenizer::findEndTag(QStringView name) const
{
    auto end = m_position;
    // Signs are found faster than words.
    while ((end = m_source.indexOf(u'<', end)) >= 0) {
        if (at(end + 1) != u'/') {
            ++end;
            continue;
        }
        const auto after = end + 2 + name.size();
        if (after <= m_source.size()
            && std::ranges::equal(m_source.sliced(end + 2, name.size()), name, {}, lower,
                [](QChar c) { return c.unicode(); })
            && (after == m_source.size() || isSpace(m_source[after]) || m_source[after] == u'>'
                || m_source[after] == u'/'))
            return end;
        end += 2;
    }
    return -1;
}

QStringView HtmlTokenizer::rawContent(QStringView name, bool withReferences)
{
    const auto start = m_position;
    const bool isKnownOpen = std::ranges::find(m_unclosed, name) != m_unclosed.end();
    const auto end = isKnownOpen ? -1 : findEndTag(name);
    if (end < 0) {
        if (!isKnownOpen)
            m_unclosed.push_back(name);
        if (name != u"script" && name != u"style") {
            const auto next = m_source.indexOf(u'<', start);
            m_position = next < 0 ? m_source.size() : next;
            return cleaned(m_source.sliced(start, m_position - start), false);
        }
    }
    const auto stop = end < 0 ? m_source.size() : end;
    const auto close = end < 0 ? -1 : m_source.indexOf(u'>', end);
    m_position = close < 0 ? m_source.size() : close + 1;
    const auto text = m_source.sliced(start, stop - start);
    return withReferences ? cleaned(text, false) : text;
}

} // namespace postil
