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

static QList<TextRange> findExpression(
    const QString &text, const QString &words, FindOptions options)
{
    QList<TextRange> hits;
    QRegularExpression::PatternOptions how =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!options.testFlag(FindOption::CaseSensitive))
        how |= QRegularExpression::CaseInsensitiveOption;
    // The limit stops an expression that would try without end at one place.
    const QRegularExpression expression(u"(*LIMIT_MATCH=200000)"_s + words, how);
    if (!expression.isValid())
        return hits;
    QElapsedTimer timer;
    timer.start();
    auto matches = expression.globalMatch(text);
    while (matches.hasNext() && hits.size() < mostHits && timer.elapsed() < longestSearch) {
        const auto match = matches.next();
        const TextRange hit{match.capturedStart(), match.capturedEnd()};
        const bool fits = !options.testFlag(FindOption::WholeWords) || isWhole(text, hit);
        if (!hit.isEmpty() && fits)
            hits.append(hit);
    }
    return hits;
}

QList<TextRange> findInArticle(const QString &text, const QString &words, FindOptions options)
{
    if (words.isEmpty())
        return {};
    if (options.testFlag(FindOption::RegularExpression))
        return findExpression(text, words, options);
    QList<TextRange> hits;
    const auto sensitivity =
        options.testFlag(FindOption::CaseSensitive) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QStringMatcher matcher(words, sensitivity);
    auto at = matcher.indexIn(text, 0);
    while (at >= 0 && hits.size() < mostHits) {
        const TextRange hit{at, at + words.size()};
        const bool fits = !options.testFlag(FindOption::WholeWords) || isWhole(text, hit);
        if (fits)
            hits.append(hit);
        at = matcher.indexIn(text, fits ? hit.end : at + 1);
    }
    return hits;
}

} // namespace postil
