// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/bodylines.h"

#include "core/clean/byline.h"
#include "core/clean/furniture.h"
#include "core/clean/linemodel.h"
#include "core/clean/texthead.h"
#include "core/clean/writtendate.h"

#include <algorithm>
#include <cmath>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestHeadLine = 120;
static constexpr double changeCost = 0.7; ///< in tens of words times logarithms of odds
static constexpr double surest = 0.02; ///< no line's score is taken for surer than that
static constexpr qsizetype mostWords = 40; ///< a longer line weighs no more
static constexpr float captionThreshold = 0.6F; ///< for what reads like a caption
static constexpr qsizetype commentReach = 40; ///< lines in which comments show what they are

static qsizetype wordsOf(const TextLine &line)
{
    return line.text.count(u' ') + 1;
}

/// Whether people's comments follow line i: dates and answers in quick succession.
static bool startsComments(const QList<TextLine> &lines, const QList<Furniture> &kinds, qsizetype i)
{
    if (kinds[i] != Furniture::Comments)
        return false;
    int signs = 0;
    const auto end = std::min(lines.size(), i + commentReach);
    for (auto next = i + 1; next < end; ++next) {
        const auto &text = lines[next].text;
        const bool isSign = kinds[next] == Furniture::Comments || kinds[next] == Furniture::Age
            || (text.size() < 60 && findWrittenDate(text));
        signs += isSign;
    }
    return signs >= 3;
}

/// Takes comments out, which read like an article: what follows their heading and enough text.
static void dropComments(const QList<TextLine> &lines, QList<bool> &isBody)
{
    QList<Furniture> kinds;
    for (const auto &line : lines)
        kinds.append(furnitureOf(line.text));
    qsizetype words = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (words >= 80 && startsComments(lines, kinds, i)) {
            std::fill(isBody.begin() + i, isBody.end(), false);
            return;
        }
        words += isBody[i] ? wordsOf(lines[i]) : 0;
    }
}

/// Takes short runs out that stand below a heading of furniture, behind most of the article:
/// teasers.
static void dropTeasers(const QList<TextLine> &lines, QList<bool> &isBody)
{
    qsizetype all = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        all += isBody[i] ? wordsOf(lines[i]) : 0;
    qsizetype before = 0;
    bool isBelow = false;
    for (qsizetype i = 0; i < lines.size();) {
        if (!isBody[i]) {
            const auto kind = furnitureOf(lines[i].text);
            isBelow = isBelow || kind == Furniture::Related || kind == Furniture::Popular;
            ++i;
            continue;
        }
        auto end = i;
        qsizetype words = 0;
        for (; end < lines.size() && isBody[end]; ++end)
            words += wordsOf(lines[end]);
        if (isBelow && words * 10 < all && before * 10 > all * 8)
            std::fill(isBody.begin() + i, isBody.begin() + end, false);
        else
            isBelow = false;
        before += words;
        i = end;
    }
}

/// For a text in which nothing looks like an article: its longer lines, or all when there are none.
static void keepSomething(const QList<TextLine> &lines, QList<bool> &isBody)
{
    if (isBody.contains(true))
        return;
    for (qsizetype i = 0; i < lines.size(); ++i)
        isBody[i] = wordsOf(lines[i]) >= 8 && furnitureOf(lines[i].text) == Furniture::None;
    if (!isBody.contains(true))
        isBody.fill(true);
}

static bool isDateLine(const QString &line)
{
    const auto date = line.size() > longestHeadLine ? std::nullopt : findWrittenDate(line);
    return date && date->range.length() * 2 > line.size();
}

/// Whether line i tells the author or the date: "By Ann Other, 3 March", or a name above a date.
static bool isBylineOrDate(const QList<TextLine> &lines, qsizetype i)
{
    const auto &line = lines[i].text;
    if (line.size() > longestHeadLine)
        return false;
    if (startsAsByline(line)) {
        const auto names = cleanByline(line);
        const auto date = findWrittenDate(line);
        const bool endsInDate = date && date->range.end + 2 >= line.size();
        if (endsInDate || names.isEmpty() || looksLikeName(names.section(u',', 0, 0)))
            return true;
    }
    if (isDateLine(line))
        return true;
    const bool isName = looksLikeName(line) && wordsOf(lines[i]) <= 5 && !endsSentence(line);
    const bool isBelowBy =
        i > 0 && startsAsByline(lines[i - 1].text) && cleanByline(lines[i - 1].text).isEmpty();
    return isName && (isBelowBy || (i + 1 < lines.size() && isDateLine(lines[i + 1].text)));
}

/// Takes the lines out that tell author and date, where they stand at the head of the running text.
static void dropHead(const QList<TextLine> &lines, QList<bool> &isBody)
{
    static constexpr int headLines = 6;
    int seen = 0;
    for (auto i = isBody.indexOf(true); i >= 0 && i < lines.size() && seen < headLines;
        ++i, ++seen) {
        if (isBylineOrDate(lines, i))
            isBody[i] = false;
        else if (wordsOf(lines[i]) >= 12)
            return;
    }
}

/// A short line that is surely of the page and not of the article, when it ends a text.
static bool isTail(const TextLine &line)
{
    static constexpr qsizetype mostTailWords = 14;
    const auto kind = furnitureOf(line.text);
    return kind != Furniture::None && kind != Furniture::Navigation
        && wordsOf(line) <= mostTailWords;
}

/// Takes furniture off the end of the running text, such as "Read more" and "23 comments".
static void dropTail(const QList<TextLine> &lines, QList<bool> &isBody)
{
    const auto first = isBody.indexOf(true);
    for (auto i = isBody.lastIndexOf(true); i > first; --i) {
        if (isBody[i] && !isTail(lines[i]))
            return;
        isBody[i] = false;
    }
}

/// A line with "#" for each number.
static QString withoutNumbers(QStringView line)
{
    QString folded;
    for (const auto c : line) {
        if (!c.isDigit())
            folded += c;
        else if (!folded.endsWith(u'#'))
            folded += u'#';
    }
    return folded;
}

/// Lines that follow each other and differ only in their numbers, such as results, belong to the
/// text all or none: as most of them do.
static void keepSeriesTogether(const QList<TextLine> &lines, QList<bool> &isBody)
{
    static constexpr qsizetype shortestSeries = 3;
    for (qsizetype start = 0; start < lines.size();) {
        const auto series = withoutNumbers(lines[start].text);
        qsizetype kept = isBody[start];
        auto end = start + 1;
        for (; end < lines.size() && withoutNumbers(lines[end].text) == series; ++end)
            kept += isBody[end];
        const auto size = end - start;
        if (size >= shortestSeries)
            std::fill(isBody.begin() + start, isBody.begin() + end, 2 * kept >= size);
        start = end;
    }
}

/// The most likely way through the text: stretches of body and of what is none, where each change
/// from one to the other costs something.
static QList<bool> likelyStretches(const QList<TextLine> &lines, const std::vector<float> &scores)
{
    struct Step
    {
        bool otherFromBody = false;
        bool bodyFromBody = false;
    };
    std::vector<Step> steps;
    double other = 0;
    double body = -changeCost;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto score = std::clamp(double(scores[size_t(i)]), surest, 1 - surest);
        const auto words = double(std::min(mostWords, wordsOf(lines[i]) + 1));
        steps.push_back({body - changeCost > other, body > other - changeCost});
        const auto stays = std::max(body, other - changeCost);
        other = std::max(other, body - changeCost);
        body = stays + std::log(score / (1 - score)) * words / 10;
    }
    QList<bool> isBody(lines.size());
    bool state = body > other;
    for (auto i = lines.size(); i-- > 0;) {
        isBody[i] = state;
        state = state ? steps[size_t(i)].bodyFromBody : steps[size_t(i)].otherFromBody;
    }
    return isBody;
}

/// A report or a book: running text beyond the length of any page that the model was learned from.
/// When it would take much of that for what surrounds an article, all is kept but furniture.
static void keepLongText(const QList<TextLine> &lines, QList<bool> &isBody)
{
    static constexpr qsizetype longest = 8000; // words
    static constexpr qsizetype shortestRunning = 20;
    qsizetype running = 0;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto words = wordsOf(lines[i]);
        if (words < shortestRunning || !endsSentence(lines[i].text))
            continue;
        running += words;
        kept += isBody[i] ? words : 0;
    }
    if (running < longest || kept * 10 > running * 8)
        return;
    for (qsizetype i = 0; i < lines.size(); ++i)
        isBody[i] = isBody[i] || furnitureOf(lines[i].text) == Furniture::None;
}

QList<bool> bodyLinesOf(const QList<TextLine> &lines, const LineModel &model)
{
    const auto scores = model.score(lines);
    auto isBody = likelyStretches(lines, scores);
    keepLongText(lines, isBody);
    keepSeriesTogether(lines, isBody);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (scores[size_t(i)] <= captionThreshold && looksLikeCaption(lines[i].text))
            isBody[i] = false;
    }
    dropComments(lines, isBody);
    dropTeasers(lines, isBody);
    dropTail(lines, isBody);
    keepSomething(lines, isBody);
    dropHead(lines, isBody);
    return isBody;
}

} // namespace postil
