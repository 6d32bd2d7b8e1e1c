// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/suggestions.h"

#include "core/library/knownactors.h"
#include "core/library/recognition.h"
#include "core/quotes/quotationedit.h"
#include "core/store/actorstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"
#include "core/store/revisionstore.h"

#include <algorithm>

namespace postil {

bool isDecided(const Mention &mention)
{
    return mention.origin == Origin::User || mention.state != State::Suggested;
}

bool isDecided(const Quotation &quotation)
{
    return quotation.origin == Origin::User || quotation.state != State::Suggested;
}

Result<void> storeSuggestions(Database &database, const ArticleId &article,
    const Document &document, const QString &language, const QList<Mention> &decidedMentions,
    const QList<Quotation> &decidedQuotations, KnownActors &knownActors)
{
    ActorStore actors(database);
    const auto known = knownActors.names(language);
    if (!known)
        return std::unexpected(known.error());
    auto recognition = recognise(document, language, **known);
    recognition.resolved.mentions.removeIf([&](const Mention &mention) {
        return std::ranges::any_of(decidedMentions,
            [&](const Mention &decided) { return decided.range.intersects(mention.range); });
    });
    recognition.quotations.removeIf([&](const Quotation &quotation) {
        return std::ranges::any_of(decidedQuotations,
            [&](const Quotation &decided) { return isSamePlace(decided, quotation); });
    });
    for (const auto &actor : recognition.resolved.actors) {
        if ((*known)->indexOf(actor.id) >= 0)
            continue;
        if (const auto stored = actors.insert(actor); !stored)
            return stored;
    }
    return MentionStore(database).insert(article, recognition.resolved.mentions).and_then([&] {
        return QuotationStore(database).insert(article, recognition.quotations);
    });
}

/// Takes the undecided ones out of `all` and out of the store.
template <typename Store, typename Record>
static Result<void> removeOpen(Store store, QList<Record> &all)
{
    QList<decltype(Record::id)> open;
    for (const auto &record : std::as_const(all))
        if (!isDecided(record))
            open.append(record.id);
    all.removeIf([](const Record &record) { return !isDecided(record); });
    return store.remove(open);
}

Result<void> suggestAgain(Database &database, const ArticleId &article, KnownActors &known)
{
    ArticleStore articles(database);
    const auto revision = RevisionStore(database).current(article);
    const auto record = articles.article(article);
    auto mentions = MentionStore(database).ofArticle(article);
    auto quotations = QuotationStore(database).ofArticle(article);
    if (!revision || !record)
        return std::unexpected(revision ? record.error() : revision.error());
    if (!mentions || !quotations)
        return std::unexpected(mentions ? quotations.error() : mentions.error());
    return removeOpen(MentionStore(database), *mentions)
        .and_then([&] { return removeOpen(QuotationStore(database), *quotations); })
        .and_then([&] {
            return storeSuggestions(database, article, revision->document,
                record->metadata.language, *mentions, *quotations, known);
        });
}

} // namespace postil
