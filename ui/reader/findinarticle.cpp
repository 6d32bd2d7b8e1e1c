// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/findinarticle.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStringMatcher>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostHits = 100'000;
static constexpr qint64 longestSearch = 500; // milliseconds

static bool isWordAt(const QString &text, qsizetype position)
{
    return position >= 0 && position < text.size()
        && (text.at(position).isLetterOrNumber() || text.at(position).isMark());
}

static bool isWhole(const QString &text, TextRange range)
{
    return !(isWordAt(text, range.start - 1) && isWordAt(text, range.start))
        && !(isWordAt(text, range.end - 1) && isWordAt(text, range.end));
}

/// Adds the hits of one line; false when that takes too long.
static bool findInLine(const QString &text, TextRange line, const QRegularExpression &expression,
    bool isWholeOnly, const QElapsedTimer &timer, Findings &found)
{
    const auto words = QStringView(text).sliced(line.start, line.length());
    auto matches = expression.globalMatchView(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const TextRange hit{line.start + match.capturedStart(), line.start + match.capturedEnd()};
        if (!hit.isEmpty() && (!isWholeOnly || isWhole(text, hit)))
            found.hits.append(hit);
        if (found.hits.size() >= mostHits || timer.elapsed() > longestSearch)
            return false;
    }
    return timer.elapsed() <= longestSearch;
}

static Findings findExpression(const QString &text, const QString &words, FindOptions options)
{
    auto how = QRegularExpression::PatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    if (!options.testFlag(FindOption::CaseSensitive))
        how |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression typed(words, how);
    if (!typed.isValid())
        return {{}, typed.errorString(), false};
    // The limit stops an expression that would try without end at one place.
    const QRegularExpression expression(u"(*LIMIT_MATCH=50000)"_s + words, how);
    Findings found;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype start = 0; start < text.size() && !found.isCut;) {
        const auto feed = text.indexOf(u'\n', start);
        const auto end = feed < 0 ? text.size() : feed;
        found.isCut = !findInLine(
            text, {start, end}, expression, options.testFlag(FindOption::WholeWords), timer, found);
        start = end + 1;
    }
    return found;
}

Findings findInArticle(const QString &text, const QString &words, FindOptions options)
{
    if (words.isEmpty())
        return {};
    if (options.testFlag(FindOption::RegularExpression))
        return findExpression(text, words, options);
    Findings found;
    const auto sensitivity =
        options.testFlag(FindOption::CaseSensitive) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QStringMatcher matcher(words, sensitivity);
    auto at = matcher.indexIn(text, 0);
    while (at >= 0 && !found.isCut) {
        const TextRange hit{at, at + words.size()};
        const bool fits = !options.testFlag(FindOption::WholeWords) || isWhole(text, hit);
        if (fits)
            found.hits.append(hit);
        found.isCut = found.hits.size() >= mostHits;
        at = matcher.indexIn(text, fits ? hit.end : at + 1);
    }
    return found;
}

} // namespace postil
