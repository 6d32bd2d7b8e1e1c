// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/capitalrun.h"

#include "core/entities/wordclass.h"

#include <algorithm>

namespace postil {

/// Behind what may join two capitalised words of one name, from `start`; `start` for nothing.
static qsizetype connectorEnd(const EntityTokens &tokens, qsizetype start)
{
    auto end = start;
    while (end < start + 3 && !tokens.at(end).startsSentence) {
        const auto &token = tokens.at(end);
        const bool joins = (token.classes & (WordClass::Connector | WordClass::Particle))
            || (token.shape == WordShape::Punctuation
                && (token.mark == u'-' || token.mark == u'&' || token.mark == u'.'
                    || token.mark == u'\'' || token.mark == u'’' || token.mark == u'/'
                    || token.mark == u',' || token.mark == u'–'))
            || token.shape == WordShape::Digits || token.shape == WordShape::Alphanumeric;
        if (!joins)
            break;
        ++end;
    }
    return tokens.at(end).isCased() && !tokens.at(end).startsSentence ? end : start;
}

QList<CapitalRun> findCapitalRuns(const EntityTokens &tokens)
{
    const auto at = [&tokens](qsizetype index) -> const EntityToken & { return tokens.at(index); };
    const auto size = tokens.list.size();
    QList<CapitalRun> runs(size);
    for (qsizetype i = 0; i < size;) {
        if (!at(i).isCased()) {
            ++i;
            continue;
        }
        auto first = i;
        while (first > 0 && !at(first).startsSentence && first > i - 2
            && ((at(first - 1).classes & WordClass::Particle)
                && at(first - 1).shape == WordShape::Lower)
            && runs[first - 1].first < 0)
            --first;
        if (i >= 2 && at(i - 1).mark == u'-' && (at(i - 2).classes & WordClass::Particle)
            && runs[i - 2].first < 0)
            first = i - 2;
        auto last = i;
        while (last + 1 < size && !at(last + 1).startsSentence) {
            const bool isHyphenated =
                at(last + 1).mark == u'-' && !at(last + 1).isSpaced && !at(last + 2).isSpaced;
            if (at(last + 1).isCased())
                ++last;
            else if (isHyphenated && at(last + 2).shape == WordShape::Lower)
                last += 2; // "Wei-ming"
            else if (const auto end = connectorEnd(tokens, last + 1); end > last + 1)
                last = end;
            else
                break;
        }
        if (at(last + 1).shape == WordShape::Digits
            || at(last + 1).shape == WordShape::Alphanumeric)
            ++last;
        for (auto k = first; k <= last; ++k)
            runs[k] = {static_cast<qint32>(first), static_cast<qint32>(last)};
        i = last + 1;
    }
    return runs;
}

} // namespace postil
