// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/characterreferences.h"

#include <QFile>
#include <QHash>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype LongestName = 32;

/// Names without "&", those that need no semicolon twice.
static const QHash<QString, QString> &namedReferences()
{
    static const auto table = [] {
        QHash<QString, QString> names;
        QFile file(u":/postil/lexicons/html/references.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return names;
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto line : QStringView(text).tokenize(u'\n')) {
            const auto space = line.indexOf(u' ');
            if (space < 1 || line.startsWith(u'#'))
                continue;
            QString characters;
            for (const auto code : line.sliced(space + 1).tokenize(u' '))
                characters +=
                    QString::fromUcs4(std::array{char32_t(code.toUInt(nullptr, 16))}.data(), 1);
            names.insert(line.first(space).toString(), characters);
        }
        return names;
    }();
    return table;
}

static bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// What browsers take &#128; to &#159; for: windows-1252.
static char32_t replacementOf(char32_t code)
{
    static constexpr char16_t windows1252[] =
        u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6"
        u"\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018"
        u"\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161"
        u"\u203a\u0153\u009d\u017e\u0178";
    if (code >= 0x80 && code < 0xa0)
        return windows1252[code - 0x80];
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return 0xfffd;
    return code;
}

/// Resolves the numeric reference whose digits start at `position` (after "&#"). Returns its length
/// from there, 0 when it is none.
static qsizetype resolveNumber(QStringView text, qsizetype position, QString &out)
{
    auto at = position;
    const bool isHex = at < text.size() && (text[at] == u'x' || text[at] == u'X');
    if (isHex)
        ++at;
    const auto digits = at;
    char32_t code = 0;
    for (; at < text.size(); ++at) {
        const auto c = text[at].unicode();
        const int digit = c >= u'0' && c <= u'9'            ? c - u'0'
            : isHex && (c | 32) >= u'a' && (c | 32) <= u'f' ? (c | 32) - u'a' + 10
                                                            : -1;
        if (digit < 0)
            break;
        code = std::min<char32_t>(code * (isHex ? 16 : 10) + char32_t(digit), 0x110000);
    }
    if (at == digits)
        return 0;
    if (at < text.size() && text[at] == u';')
        ++at;
    const auto real = replacementOf(code);
    out += QString::fromUcs4(&real, 1);
    return at - position;
}

/// The same for a name that starts at `position` (after "&").
static qsizetype resolveName(QStringView text, qsizetype position, bool isAttribute, QString &out)
{
    auto end = position;
    while (end < text.size() && end - position < LongestName && isNameCharacter(text[end]))
        ++end;
    const auto &names = namedReferences();
    if (end < text.size() && text[end] == u';') {
        const auto found = names.constFind(text.sliced(position, end + 1 - position).toString());
        if (found != names.cend()) {
            out += *found;
            return end + 1 - position;
        }
    }
    for (auto length = std::min<qsizetype>(end - position, 6); length >= 2; --length) {
        const auto found = names.constFind(text.sliced(position, length).toString());
        if (found == names.cend())
            continue;
        const auto after = position + length;
        if (isAttribute && after < text.size()
            && (text[after] == u'=' || isNameCharacter(text[after])))
            return 0;
        out += *found;
        return length;
    }
    return 0;
}

QString resolveReferences(QStringView text, bool isAttribute)
{
    QString out;
    out.reserve(text.size());
    qsizetype done = 0;
    while (true) {
        const auto at = text.indexOf(u'&', done);
        if (at < 0 || at + 1 >= text.size())
            break;
        out += text.sliced(done, at - done);
        const auto taken = text[at + 1] == u'#' ? resolveNumber(text, at + 2, out)
                                                : resolveName(text, at + 1, isAttribute, out);
        if (taken == 0)
            out += u'&';
        done = at + 1 + taken + (taken && text[at + 1] == u'#' ? 1 : 0);
    }
    out += text.sliced(done);
    return out;
}

} // namespace postil
