// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Annotator that asks who said what, and who stands how to it.
#include "ui/window/annotator.h"

#include "core/library/actorrecords.h"
#include "core/library/quotationdecision.h"
#include "core/library/statementrecords.h"
#include "ui/dialogs/quotationpopup.h"
#include "ui/dialogs/statementpopup.h"
#include "ui/models/passage.h"
#include "ui/reader/readerview.h"

#include <algorithm>

namespace postil {

/// The actor that is named nearest to a place in its paragraph, or who spoke last before it.
static ActorId likelySpeaker(const ArticleContent &content, TextRange range)
{
    ActorId likely;
    const auto &document = content.revision.document;
    const auto paragraph = document.blocks()[document.blockAt(range.start)].range;
    auto nearest = paragraph.length() + 1;
    for (const auto &mention : content.mentions) {
        const bool speaks =
            mention.kind == ActorKind::Person || mention.kind == ActorKind::Organisation;
        if (!speaks || mention.state == State::Rejected || !paragraph.contains(mention.range)
            || mention.range.intersects(range))
            continue;
        const auto distance =
            std::max(mention.range.start - range.end, range.start - mention.range.end);
        if (distance < nearest)
            likely = mention.actor;
        nearest = std::min(nearest, distance);
    }
    for (const auto &quotation : content.quotations) {
        if (likely.isNull() && quotation.speaker && quotation.contents.first().start < range.start)
            likely = quotation.speaker->actor;
    }
    return likely;
}

void Annotator::askForQuotation(TextRange range)
{
    if (!canWrite() || range.isEmpty())
        return;
    const auto &content = m_session.content();
    for (const auto &quotation : content.quotations) {
        const bool isSame = quotation.state != State::Rejected
            && std::ranges::any_of(
                quotation.contents, [&](TextRange part) { return part.contains(range); });
        if (isSame) {
            openQuotationPopup(quotation);
            return;
        }
    }
    Quotation fresh;
    fresh.contents = content.revision.document.byParagraph(range);
    fresh.origin = Origin::User;
    if (const auto speaker = likelySpeaker(content, range); !speaker.isNull())
        fresh.speaker = Speaker{{}, speaker};
    openQuotationPopup(fresh);
}

void Annotator::askForSpeaker(const QuotationId &id)
{
    if (const auto *quotation = m_session.quotation(id); quotation && canWrite())
        openQuotationPopup(*quotation);
}

void Annotator::openQuotationPopup(const Quotation &quotation)
{
    if (quotation.contents.isEmpty())
        return;
    const auto range = quotation.contents.first();
    const auto *speaker = quotation.speaker ? m_session.actor(quotation.speaker->actor) : nullptr;
    auto *popup = new QuotationPopup(passage(m_session.content().revision.document, range, 80),
        quotation.kind, speaker ? speaker->name : QString(), knownActors(), mentionCounts(),
        m_reader.window());
    connect(popup, &QuotationPopup::chosen, this,
        [this, quotation](QuotationKind kind, const std::optional<Actor> &chosen) {
            storeQuotation(quotation, kind, chosen);
        });
    popup->openAt(placeOf(range));
}

void Annotator::storeQuotation(
    const Quotation &quotation, QuotationKind kind, const std::optional<Actor> &speaker)
{
    auto changed = quotation;
    changed.kind = kind;
    m_session.check(
        storeDecision(m_session.library(), m_session.content().article.id, changed, speaker));
    m_session.refresh();
}

void Annotator::askForStance(TextRange range)
{
    if (!canWrite() || range.isEmpty())
        return;
    const auto concepts = m_session.library().statementRecords().concepts();
    if (!m_session.check(concepts))
        return;
    QStringList names;
    for (const auto &each : *concepts)
        names.append(each.name);
    const auto &content = m_session.content();
    auto speaker = likelySpeaker(content, range);
    for (const auto &quotation : content.quotations) {
        const bool isIn = quotation.speaker
            && std::ranges::any_of(
                quotation.contents, [&](TextRange part) { return part.contains(range); });
        if (isIn)
            speaker = quotation.speaker->actor;
    }
    const auto *actor = m_session.actor(speaker);
    auto *popup = new StatementPopup(content.revision.document.textOf(range).toString(), names,
        actor ? actor->name : QString(), knownActors(), mentionCounts(), m_reader.window());
    connect(popup, &StatementPopup::chosen, this,
        [this, range](const Actor &chosen, const QString &about, Stance stance) {
            noteStance(range, chosen, about, stance);
        });
    popup->openAt(placeOf(range));
}

void Annotator::noteStance(TextRange range, const Actor &actor, const QString &about, Stance stance)
{
    auto &library = m_session.library();
    const auto article = m_session.content().article.id;
    const auto work = [&]() -> Result<void> {
        const auto known = actor.id.isNull() ? library.actorRecords().tag(article, {}, actor)
                                             : Result<Actor>(actor);
        return known.and_then([&](const Actor &who) {
            return library.statementRecords()
                .add(article, range, who.id, about, stance)
                .transform([](const Statement &) { });
        });
    };
    const auto label = tr("Noted a stand of %1 on “%2”").arg(actor.name, about);
    if (m_session.check(library.asOneStep(label, work)))
        Q_EMIT told(tr("Noted. The desk of actors shows it under Concepts."));
    m_session.refresh();
}

} // namespace postil
