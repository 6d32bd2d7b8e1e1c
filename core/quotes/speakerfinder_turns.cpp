// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of SpeakerFinder that tells whose turn it is where nothing beside the marks says so.
#include "core/quotes/speakerfinder.h"

#include <algorithm>

namespace postil {

constexpr qsizetype farthest = 60;

/// "…", it added; and, later, "…"
bool SpeakerFinder::sharesCue(qsizetype previous, qsizetype quote) const
{
    if (quote - previous > 15)
        return false;
    bool isPastSemicolon = false;
    for (auto at = previous + 1; at < quote; ++at) {
        isPastSemicolon |= token(at).kind == TokenKind::Semicolon;
        if (isPastSemicolon && token(at).isWord() && m_clauses.isFiniteAt(at))
            return false;
    }
    return isPastSemicolon;
}

/// A quotation that nothing introduces goes on with the speaker of the one before.
std::optional<Attribution> SpeakerFinder::findRunning(
    const std::vector<Attribution> &known, qsizetype span) const
{
    if (span == 0 || known[span - 1].place == CuePlace::None)
        return std::nullopt;
    const auto quote = m_all.places[span];
    const auto previous = m_all.places[span - 1];
    if (token(quote).sentence == token(previous).sentence && sharesCue(previous, quote)) {
        auto shared = known[span - 1];
        shared.from = shared.from < 0 ? span - 1 : shared.from;
        shared.place = CuePlace::Running;
        return shared;
    }
    if (m_all.sentenceOf(quote).first != quote)
        return std::nullopt;
    // Between them at most what is left of the sentence that attributes the one before.
    qsizetype between = 0;
    for (auto at = quote - 1; at > previous; --at) {
        if (token(at).sentence != token(previous).sentence && known[span - 1].cue < at
            && token(at).isWord())
            ++between;
        if (between > 0 || quote - at > farthest)
            return std::nullopt;
    }
    auto running = known[span - 1];
    running.place = CuePlace::Running;
    if (running.from < 0) // the first of the row, which its followers keep
        running.from = span - 1;
    running.confidence = std::max(0.5, running.confidence - 0.1);
    return running;
}

} // namespace postil
