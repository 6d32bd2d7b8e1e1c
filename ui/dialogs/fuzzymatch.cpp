// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/fuzzymatch.h"

#include <algorithm>

namespace postil {

QString foldedForMatch(const QString &text)
{
    auto folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

static bool isWordStart(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

/// The letters in order, each jump to a later place costing, but not one to a word's beginning.
static int scattered(QStringView word, QStringView name)
{
    int score = 30;
    qsizetype last = -1;
    for (const auto letter : word) {
        auto at = name.indexOf(letter, last + 1);
        if (at < 0)
            return 0;
        if (at != last + 1 && !isWordStart(name, at))
            score -= 4;
        last = at;
    }
    return score > 8 ? score : 0;
}

static int scoreOf(QStringView word, QStringView name)
{
    int best = 0;
    for (auto at = name.indexOf(word); at >= 0 && best < 80; at = name.indexOf(word, at + 1)) {
        const int score = at == 0 ? 100 : isWordStart(name, at) ? 80 : 50;
        best = std::max(best, score);
    }
    return best > 0 ? best : scattered(word, name);
}

int fuzzyScore(QStringView typed, QStringView name)
{
    int sum = 0;
    int words = 0;
    for (const auto word : typed.tokenize(u' ', Qt::SkipEmptyParts)) {
        const int score = scoreOf(word, name);
        if (score == 0)
            return 0;
        sum += score;
        ++words;
    }
    return words > 0 ? std::max(1, sum * 4 / words - int(std::min<qsizetype>(name.size(), 80)) / 8)
                     : 1;
}

} // namespace postil
