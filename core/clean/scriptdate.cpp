// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/scriptdate.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Whether "pu" stands in a stretch of text in any case; so written that the machine looks at
/// several characters at once.
static bool holdsPu(const char16_t *c, qsizetype size)
{
    unsigned found = 0;
    for (qsizetype at = 0; at < size; ++at)
        found |= unsigned((((c[at] ^ u'p') | (c[at + 1] ^ u'u')) & ~32) == 0);
    return found;
}

/// Where "pub" stands next in any case, or the end: in all keys for a date of publishing.
static qsizetype nextPub(QStringView text, qsizetype from)
{
    constexpr qsizetype Stretch = 64;
    const auto *c = text.utf16();
    const auto end = text.size() - 2;
    for (; from < end; from += Stretch) {
        const auto stop = std::min(from + Stretch, end);
        if (stop - from == Stretch && !holdsPu(c + from, Stretch))
            continue;
        for (auto at = from; at < stop; ++at) {
            if ((c[at] | 32) == u'p'
                && text.sliced(at, 3).compare("pub"_L1, Qt::CaseInsensitive) == 0)
                return at;
        }
    }
    return text.size();
}

/// Where the key begins whose "pub" stands at `at`: behind the quotation mark, or -1.
static qsizetype startOfKey(QStringView text, qsizetype at)
{
    if (at > 0 && text[at - 1] == u'_')
        --at;
    for (const auto word : {u"first", u"date"}) {
        if (text.first(at).endsWith(QStringView(word), Qt::CaseInsensitive)) {
            at -= QStringView(word).size();
            break;
        }
    }
    return at > 0 && (text[at - 1] == u'"' || text[at - 1] == u'\'') ? at : -1;
}

QString dateInScript(QStringView script)
{
    static const QRegularExpression entry(
        u"^(?:published_?at|publish(?:ed)?_?date|published_?time|first_?published|"
        u"date_?published|pub_?date)[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    static constexpr qsizetype longest = 500'000;
    static constexpr qsizetype longestEntry = 200;
    const auto text = script.first(std::min(script.size(), longest));
    for (auto at = nextPub(text, 0); at < text.size(); at = nextPub(text, at + 1)) {
        const auto start = startOfKey(text, at);
        const auto rest = start < 0 ? QStringView() : text.sliced(start);
        const auto match = entry.matchView(rest.first(std::min(rest.size(), longestEntry)));
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace postil
