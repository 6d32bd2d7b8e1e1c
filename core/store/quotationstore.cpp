// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/quotationstore.h"

#include "core/store/database.h"
#include "core/store/idsearch.h"
#include "core/store/query.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static std::optional<qint64> startOf(const auto &part)
{
    return part ? std::optional<qint64>(part->range.start) : std::nullopt;
}

static std::optional<qint64> endOf(const auto &part)
{
    return part ? std::optional<qint64>(part->range.end) : std::nullopt;
}

static std::optional<QString> verbOf(const std::optional<Cue> &cue)
{
    return cue ? std::optional(cue->verb) : std::nullopt;
}

Result<void> QuotationStore::writeParts(const Quotation &quotation)
{
    return m_database.attempt([&] {
        Query(m_database, "DELETE FROM quotation_part WHERE quotation = ?")
            .bind(quotation.id)
            .run();
        Query insert(m_database,
            "INSERT INTO quotation_part (quotation, position, start, end) VALUES (?, ?, ?, ?)");
        for (qsizetype i = 0; i < quotation.contents.size(); ++i)
            insert.bind(quotation.id, i, quotation.contents[i].start, quotation.contents[i].end)
                .run();
    });
}

Result<void> QuotationStore::insert(const ArticleId &article, const QList<Quotation> &quotations)
{
    return m_database.attempt([&]() -> Result<void> {
        Query insert(m_database,
            "INSERT INTO quotation (id, article, kind, cue_start, cue_end, cue_verb, has_speaker, "
            "speaker_start, "
            "speaker_end, speaker_actor, origin, state, reason, confidence) "
            "VALUES (?, (SELECT number FROM article WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)");
        for (const auto &quotation : quotations) {
            const auto &[id, contents, kind, cue, speaker, origin, state, reason, confidence] =
                quotation;
            insert
                .bind(id, article, kind, startOf(cue), endOf(cue), verbOf(cue), speaker.has_value(),
                    startOf(speaker), endOf(speaker), speaker ? speaker->actor : ActorId(), origin,
                    state, reason, confidence)
                .run();
            if (const auto written = writeParts(quotation); !written)
                return written;
        }
        return {};
    });
}

Result<void> QuotationStore::update(const Quotation &quotation)
{
    return m_database.attempt([&] {
        const auto &[id, contents, kind, cue, speaker, origin, state, reason, confidence] =
            quotation;
        Query(m_database,
            "UPDATE quotation SET kind = ?, cue_start = ?, cue_end = ?, cue_verb = ?, has_speaker "
            "= ?, "
            "speaker_start = ?, speaker_end = ?, speaker_actor = ?, origin = ?, state = ?, reason "
            "= ?, "
            "confidence = ? WHERE id = ?")
            .bind(kind, startOf(cue), endOf(cue), verbOf(cue), speaker.has_value(),
                startOf(speaker), endOf(speaker), speaker ? speaker->actor : ActorId(), origin,
                state, reason, confidence, id)
            .run();
        return writeParts(quotation);
    });
}

Result<void> QuotationStore::remove(const QList<QuotationId> &ids)
{
    return m_database.attempt([&] {
        Query remove(m_database, "DELETE FROM quotation WHERE id = ?");
        for (const auto &id : ids)
            remove.bind(id).run();
    });
}

static Quotation readQuotation(const Query &query)
{
    Quotation quotation;
    quotation.id = query.id<QuotationId>(0);
    quotation.kind = QuotationKind(query.integer(1));
    if (!query.isNull(2))
        quotation.cue = Cue{{query.integer(2), query.integer(3)}, query.text(4)};
    if (query.integer(5) != 0)
        quotation.speaker = Speaker{{query.integer(6), query.integer(7)}, query.id<ActorId>(8)};
    quotation.origin = Origin(query.integer(9));
    quotation.state = State(query.integer(10));
    quotation.reason = query.text(11);
    quotation.confidence = query.real(12);
    return quotation;
}

static constexpr const char *quotationColumns =
    "SELECT quotation.id, kind, cue_start, cue_end, cue_verb, has_speaker, speaker_start, "
    "speaker_end, "
    "speaker_actor, origin, state, reason, confidence, start, end ";

Result<QList<Saying>> QuotationStore::ofSpeaker(const ActorId &speaker) const
{
    return m_database.attempt([&] {
        QList<Saying> sayings;
        Query query(m_database,
            (std::string(quotationColumns)
                + ", article.id, article.number, title, published_time, text FROM quotation JOIN "
                  "quotation_part ON "
                  "quotation = quotation.id JOIN article ON article.number = quotation.article "
                  "JOIN revision ON "
                  "revision.article = article.number AND revision.number = article.revision WHERE "
                  "speaker_actor = ? "
                  "AND kind != 3 AND state != 2 AND deleted IS NULL "
                  "ORDER BY published_time, article.number, quotation.id, position")
                .c_str());
        query.bind(speaker);
        while (query.next()) {
            if (sayings.isEmpty() || sayings.constLast().quotation.id != query.id<QuotationId>(0)) {
                sayings.append({readQuotation(query), {}, query.id<ArticleId>(15),
                    query.integer(16), query.text(17), query.text(18)});
            }
            auto &saying = sayings.last();
            saying.quotation.contents.append({query.integer(13), query.integer(14)});
            const auto &part = saying.quotation.contents.constLast();
            saying.words += (saying.words.isEmpty() ? QString() : u" … "_s)
                + query.text(19).mid(part.start, part.length());
        }
        std::ranges::stable_sort(sayings, {}, [](const Saying &saying) {
            return std::tuple(
                saying.publishedTime, saying.articleNumber, saying.quotation.contents.first());
        });
        return sayings;
    });
}

Result<QList<Quotation>> QuotationStore::ofArticle(const ArticleId &article) const
{
    return m_database.attempt([&] {
        QList<Quotation> quotations;
        Query query(m_database,
            (std::string(quotationColumns)
                + "FROM quotation JOIN quotation_part ON quotation = quotation.id WHERE article = "
                  "(SELECT number FROM article WHERE id = ?) ORDER BY quotation.id, position")
                .c_str());
        query.bind(article);
        while (query.next()) {
            if (quotations.isEmpty() || quotations.constLast().id != query.id<QuotationId>(0))
                quotations.append(readQuotation(query));
            quotations.last().contents.append({query.integer(13), query.integer(14)});
        }
        std::ranges::stable_sort(
            quotations, {}, [](const Quotation &quotation) { return quotation.contents.first(); });
        return quotations;
    });
}

Result<QList<QuotationId>> QuotationStore::find(const QString &idBeginning) const
{
    return idsBeginning<QuotationId>(m_database, "quotation", idBeginning);
}

Result<void> QuotationStore::setState(const QuotationId &id, State state)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE quotation SET state = ? WHERE id = ?").bind(state, id).run();
    });
}

Result<void> QuotationStore::setSpeaker(const QList<QuotationId> &ids, const ActorId &speaker)
{
    return m_database.attempt([&] {
        Query update(m_database, "UPDATE quotation SET speaker_actor = ? WHERE id = ?");
        for (const auto &id : ids)
            update.bind(speaker, id).run();
    });
}

} // namespace postil
