// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/quotationdecision.h"

#include "core/library/actorrecords.h"
#include "core/library/library.h"

namespace postil {

static QString labelFor(const Quotation &quotation, const std::optional<Actor> &speaker)
{
    if (!quotation.id.isNull())
        return Library::tr("Edited a quotation");
    return speaker ? Library::tr("Marked a quotation of %1").arg(speaker->name)
                   : Library::tr("Marked a quotation");
}

/// The words that named the speaker stay only with the actor that they name.
static Result<void> setSpeaker(Library &library, const ArticleId &article, Quotation &quotation,
    const std::optional<Actor> &speaker)
{
    if (!speaker) {
        quotation.speaker.reset();
        return {};
    }
    const auto known = speaker->id.isNull() ? library.actorRecords().tag(article, {}, *speaker)
                                            : Result<Actor>(*speaker);
    return known.transform([&quotation](const Actor &actor) {
        if (!quotation.speaker || quotation.speaker->actor != actor.id)
            quotation.speaker = Speaker{{}, actor.id};
    });
}

Result<Quotation> storeDecision(Library &library, const ArticleId &article,
    const Quotation &quotation, const std::optional<Actor> &speaker)
{
    auto stored = quotation;
    stored.state = State::Confirmed;
    const auto work = [&] {
        return setSpeaker(library, article, stored, speaker).and_then([&]() -> Result<void> {
            if (!stored.id.isNull())
                return library.updateQuotation(article, stored);
            return library.addQuotation(article, stored).transform([&](const Quotation &added) {
                stored = added;
            });
        });
    };
    return library.asOneStep(labelFor(quotation, speaker), work).transform([&] { return stored; });
}

} // namespace postil
