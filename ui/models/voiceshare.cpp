// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/voiceshare.h"

#include "ui/models/passage.h"
#include "ui/models/speakernames.h"

#include <algorithm>

namespace postil {

static bool isSpeech(const Quotation &quotation)
{
    return quotation.kind != QuotationKind::Term && quotation.state != State::Rejected;
}

/// Each word once, however many quotations hold it: reported speech has fragments in marks.
static qsizetype wordsIn(const ArticleContent &content, QList<TextRange> parts)
{
    std::ranges::sort(parts);
    QList<TextRange> whole;
    for (const auto &part : parts) {
        if (whole.isEmpty() || part.start >= whole.last().end)
            whole.append(part);
        else
            whole.last().end = std::max(whole.last().end, part.end);
    }
    qsizetype words = 0;
    for (const auto &part : whole)
        words += countWords(content.revision.document.textOf(part));
    return words;
}

/// Whole numbers that make a hundred: what rounding takes away goes to the largest remainders.
static void setPercents(QList<VoiceShare> &shares)
{
    qsizetype all = 0;
    for (const auto &share : shares)
        all += share.words;
    if (all == 0)
        return;
    int rest = 100;
    QList<qsizetype> order;
    for (auto &share : shares) {
        share.percent = int(100 * share.words / all);
        rest -= share.percent;
        order.append(order.size());
    }
    std::ranges::stable_sort(
        order, std::greater(), [&](qsizetype i) { return 100 * shares[i].words % all; });
    for (int i = 0; i < rest; ++i)
        ++shares[order[i]].percent;
}

QList<VoiceShare> sharesOfVoice(const ArticleContent &content)
{
    const SpeakerNames names(content.actors);
    QList<VoiceShare> shares;
    QHash<ActorId, qsizetype> places;
    QList<QList<TextRange>> parts;
    for (const auto &quotation : content.quotations) {
        if (!isSpeech(quotation))
            continue;
        const auto actor = speakerOf(quotation);
        if (!places.contains(actor)) {
            places.insert(actor, shares.size());
            shares.append({actor, names.of(actor), 0, 0, 0});
            parts.append(QList<TextRange>());
        }
        const auto place = places.value(actor);
        ++shares[place].count;
        parts[place] += quotation.contents;
    }
    for (qsizetype i = 0; i < shares.size(); ++i)
        shares[i].words = wordsIn(content, parts[i]);
    setPercents(shares);
    std::ranges::stable_sort(shares, std::greater(), &VoiceShare::words);
    // Nobody's words come last, however many there are.
    std::ranges::stable_partition(
        shares, [](const VoiceShare &share) { return !share.actor.isNull(); });
    return shares;
}

} // namespace postil
