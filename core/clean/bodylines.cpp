// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/bodylines.h"

#include "core/clean/boostedtrees.h"
#include "core/clean/byline.h"
#include "core/clean/furniture.h"
#include "core/clean/linefeatures.h"
#include "core/clean/texthead.h"
#include "core/clean/writtendate.h"

#include <QFile>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr float threshold = 0.45F;
static constexpr float captionThreshold = 0.9F; ///< for what reads like a caption
static constexpr qsizetype commentReach = 40; ///< lines in which comments show what they are

static const BoostedTrees &model()
{
    static const BoostedTrees trees = [] {
        QFile file(u":/postil/models/lines.bin"_s);
        const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QByteArrayView view(bytes);
        return BoostedTrees::fromBytes(view);
    }();
    return trees;
}

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

static bool isBylineOrDate(const QString &line)
{
    static constexpr qsizetype longest = 120;
    if (line.size() > longest)
        return false;
    if (startsAsByline(line) && looksLikeName(cleanByline(line).section(u',', 0, 0)))
        return true;
    const auto date = findWrittenDate(line);
    return date && date->range.length() * 2 > line.size();
}

/// Takes the lines out that tell author and date, where they stand at the head of the running text.
static void dropHead(const QList<TextLine> &lines, QList<bool> &isBody)
{
    static constexpr int headLines = 6;
    int seen = 0;
    for (auto i = isBody.indexOf(true); i >= 0 && i < lines.size() && seen < headLines;
        ++i, ++seen) {
        if (isBylineOrDate(lines[i].text))
            isBody[i] = false;
        else if (wordsOf(lines[i]) >= 12)
            return;
    }
}

QList<bool> bodyLinesOf(const QList<TextLine> &lines)
{
    const auto features = lineFeaturesOf(lines);
    QList<bool> isBody;
    isBody.resize(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto score = model().probability({features.row(i), size_t(features.columns)});
        const bool isCaption = score <= captionThreshold && looksLikeCaption(lines[i].text);
        isBody[i] = score > threshold && !isCaption;
    }
    dropComments(lines, isBody);
    dropTeasers(lines, isBody);
    keepSomething(lines, isBody);
    dropHead(lines, isBody);
    return isBody;
}

} // namespace postil
