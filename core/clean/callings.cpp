// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/callings.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// Where a word counts: anywhere, where no letter stands before it, or on either side.
enum class Border : quint8
{
    Anywhere,
    Before,
    Around,
    BeforeTitle ///< anywhere, if a word for a title follows
};

struct CallingWord
{
    QLatin1StringView word;
    Calling calling;
    Border border = Border::Around;
};

/// The words of one beginning, in `callingWords`.
struct Bucket
{
    quint8 first = 0;
    quint8 end = 0;
};

} // namespace

/// In the order of their first two characters, no shorter one of a kind within a longer.
static constexpr CallingWord callingWords[] = {
    {"__author"_L1, AuthorCalling, Border::Anywhere},
    {"alsolike"_L1, ElsewhereCalling},
    {"also-like"_L1, ElsewhereCalling},
    {"article"_L1, TitleCalling, Border::BeforeTitle},
    {"articleauthor"_L1, AuthorCalling},
    {"articledate"_L1, DateCalling, Border::Anywhere},
    {"articlemeta"_L1, DateCalling},
    {"auteur"_L1, AuthorCalling},
    {"author"_L1, AuthorCalling},
    {"authors"_L1, AuthorCalling},
    {"authorname"_L1, AuthorCalling, Border::Anywhere},
    {"author-name"_L1, AuthorCalling, Border::Anywhere},
    {"autor"_L1, AuthorCalling, Border::Before},
    {"blog"_L1, TitleCalling, Border::BeforeTitle},
    {"byline"_L1, AuthorCalling, Border::Anywhere},
    {"by-line"_L1, AuthorCalling, Border::Before},
    {"carousel"_L1, ElsewhereCalling},
    {"comment"_L1, ElsewhereCalling},
    {"comments"_L1, ElsewhereCalling},
    {"commentarea"_L1, ElsewhereCalling},
    {"commentbody"_L1, ElsewhereCalling},
    {"commentlist"_L1, ElsewhereCalling},
    {"commentsection"_L1, ElsewhereCalling},
    {"commentsarea"_L1, ElsewhereCalling},
    {"commentsbody"_L1, ElsewhereCalling},
    {"commentslist"_L1, ElsewhereCalling},
    {"commentssection"_L1, ElsewhereCalling},
    {"content"_L1, TitleCalling, Border::BeforeTitle},
    {"contributor"_L1, AuthorCalling},
    {"created"_L1, DateCalling},
    {"date"_L1, DateCalling, Border::Before},
    {"datum"_L1, DateCalling},
    {"disqus"_L1, ElsewhereCalling},
    {"entry"_L1, TitleCalling, Border::BeforeTitle},
    {"entrymeta"_L1, DateCalling},
    {"fecha"_L1, DateCalling},
    {"fn"_L1, AuthorCalling},
    {"footer"_L1, ElsewhereCalling},
    {"headline"_L1, TitleCalling, Border::Anywhere},
    {"journalist"_L1, AuthorCalling},
    {"main"_L1, TitleCalling, Border::BeforeTitle},
    {"meta"_L1, DateCalling},
    {"morenews"_L1, ElsewhereCalling},
    {"more-news"_L1, ElsewhereCalling},
    {"morestories"_L1, ElsewhereCalling},
    {"more-stories"_L1, ElsewhereCalling},
    {"mostpopular"_L1, ElsewhereCalling},
    {"most-popular"_L1, ElsewhereCalling},
    {"mostread"_L1, ElsewhereCalling},
    {"most-read"_L1, ElsewhereCalling},
    {"newsletter"_L1, ElsewhereCalling},
    {"page"_L1, TitleCalling, Border::BeforeTitle},
    {"post"_L1, TitleCalling, Border::BeforeTitle},
    {"postauthor"_L1, AuthorCalling},
    {"postdate"_L1, DateCalling, Border::Anywhere},
    {"posted"_L1, DateCalling, Border::Before},
    {"postmeta"_L1, DateCalling},
    {"promo"_L1, ElsewhereCalling},
    {"pubdate"_L1, DateCalling, Border::Anywhere},
    {"publish"_L1, DateCalling, Border::Anywhere},
    {"readnext"_L1, ElsewhereCalling},
    {"read-next"_L1, ElsewhereCalling},
    {"recommend"_L1, ElsewhereCalling, Border::Before},
    {"redakteur"_L1, AuthorCalling},
    {"related"_L1, ElsewhereCalling},
    {"reporter"_L1, AuthorCalling},
    {"respond"_L1, ElsewhereCalling},
    {"sidebar"_L1, ElsewhereCalling},
    {"story"_L1, TitleCalling, Border::BeforeTitle},
    {"submitted"_L1, AuthorCalling},
    {"teaser"_L1, ElsewhereCalling},
    {"time"_L1, DateCalling},
    {"timestamp"_L1, DateCalling, Border::Anywhere},
    {"trending"_L1, ElsewhereCalling},
    {"updated"_L1, DateCalling},
    {"username"_L1, AuthorCalling},
    {"vcard"_L1, AuthorCalling},
    {"verfasser"_L1, AuthorCalling},
    {"writer"_L1, AuthorCalling},
};

static constexpr size_t Codes = 28;

/// 1 to 26 for letters, 27 for "_", 0 for all else.
static constexpr size_t codeOf(char16_t c)
{
    const auto lower = c | 32;
    return lower >= u'a' && lower <= u'z' && c < 128 ? size_t(lower - u'a' + 1)
        : c == u'_'                                  ? 27
                                                     : 0;
}

static constexpr auto buckets = [] {
    std::array<Bucket, Codes * Codes> table{};
    for (size_t at = 0; at < std::size(callingWords); ++at) {
        const auto word = callingWords[at].word;
        auto &bucket = table[codeOf(word[0].unicode()) * Codes + codeOf(word[1].unicode())];
        bucket.first = bucket.end == 0 ? quint8(at) : bucket.first;
        bucket.end = quint8(at + 1);
    }
    return table;
}();

static bool isLetter(char16_t c)
{
    return codeOf(c) % 27 != 0;
}

static bool startsWith(QStringView text, QLatin1StringView word)
{
    if (text.size() < word.size())
        return false;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const auto c = text[at].unicode();
        if (char16_t(c >= u'A' && c <= u'Z' ? c + 32 : c) != word[at].unicode())
            return false;
    }
    return true;
}

/// Whether a word for a title begins here, behind any number of "-" and "_".
static bool isTitleNext(QStringView rest)
{
    while (!rest.isEmpty() && (rest.front() == u'-' || rest.front() == u'_'))
        rest = rest.sliced(1);
    return startsWith(rest, "title"_L1) || startsWith(rest, "heading"_L1)
        || startsWith(rest, "header-title"_L1);
}

static bool counts(const CallingWord &word, QStringView words, qsizetype at)
{
    const auto rest = words.sliced(at);
    if (!startsWith(rest, word.word))
        return false;
    const auto behind = rest.sliced(word.word.size());
    const bool isApart = at == 0 || !isLetter(words[at - 1].unicode());
    switch (word.border) {
    case Border::Anywhere:
        return true;
    case Border::Before:
        return isApart;
    case Border::Around:
        return isApart && (behind.isEmpty() || !isLetter(behind.front().unicode()));
    case Border::BeforeTitle:
        return isTitleNext(behind);
    }
    return false;
}

quint8 callingsOf(QStringView words)
{
    static constexpr qsizetype longest = 300;
    words = words.first(std::min(words.size(), longest));
    if (words.isEmpty())
        return 0;
    const bool isTitle = startsWith(words, "title"_L1)
        && (words.size() == 5 || words[5] == u' ' || words.sliced(5) == u"\n");
    quint8 callings = isTitle ? TitleCalling : 0;
    auto code = codeOf(words.front().unicode());
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        const auto next = codeOf(words[at + 1].unicode());
        const auto bucket = buckets[code * Codes + next];
        for (auto word = bucket.first; word < bucket.end; ++word)
            callings |= counts(callingWords[word], words, at) ? callingWords[word].calling : 0;
        code = next;
    }
    return callings;
}

} // namespace postil
