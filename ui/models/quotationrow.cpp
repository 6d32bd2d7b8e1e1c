// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/quotationrow.h"

#include "core/model/paragraphnumbers.h"
#include "ui/models/passage.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("QuotationsPanel", text);
}

using Names = QHash<ActorId, QString>;

static Names namesOf(const QList<Actor> &actors)
{
    Names names;
    for (const auto &actor : actors)
        names.insert(actor.id, actor.name);
    return names;
}

static QString speakerName(const Names &names, const ActorId &actor)
{
    const auto found = names.constFind(actor);
    return found == names.constEnd() ? tr("Speaker not known") : *found;
}

static ActorId speakerOf(const Quotation &quotation)
{
    return quotation.speaker ? quotation.speaker->actor : ActorId();
}

static bool isSpeech(const Quotation &quotation)
{
    return quotation.kind != QuotationKind::Term && quotation.state != State::Rejected;
}

/// "a ministry spokeswoman": the words that name a speaker who is no known actor.
static QString speakerWords(const ArticleContent &content, const Quotation &quotation)
{
    if (!quotation.speaker || !quotation.speaker->actor.isNull())
        return {};
    return passage(content.revision.document, quotation.speaker->range, 60);
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
    const auto names = namesOf(content.actors);
    QList<VoiceShare> shares;
    QHash<ActorId, qsizetype> places;
    QList<QList<TextRange>> parts;
    for (const auto &quotation : content.quotations) {
        if (!isSpeech(quotation))
            continue;
        const auto actor = speakerOf(quotation);
        if (!places.contains(actor)) {
            places.insert(actor, shares.size());
            shares.append({actor, speakerName(names, actor), 0, 0, 0});
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

static QString kindName(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct:
        return tr("direct");
    case QuotationKind::Mixed:
        return tr("partial");
    case QuotationKind::Indirect:
        return tr("indirect");
    case QuotationKind::Term:
        return tr("term");
    }
    return {};
}

static QString detailOf(
    const ArticleContent &content, const Quotation &quotation, qsizetype paragraph)
{
    const auto &document = content.revision.document;
    QStringList parts;
    if (quotation.cue && !quotation.cue->range.isEmpty())
        parts.append(document.textOf(quotation.cue->range).toString());
    else if (quotation.speaker && quotation.speaker->range.isEmpty()
        && quotation.origin == Origin::Found)
        parts.append(tr("running speaker"));
    parts.append(kindName(quotation.kind));
    if (quotation.contents.size() > 1)
        parts.append(tr("%1 parts").arg(quotation.contents.size()));
    parts.append(u"¶ %1"_s.arg(paragraph));
    if (quotation.state == State::Suggested)
        parts.append(tr("suggested"));
    else if (quotation.state == State::Rejected)
        parts.append(tr("rejected"));
    return parts.join(u" · "_s);
}

static QuotationRow rowOf(const ArticleContent &content, const Names &names,
    const Quotation &quotation, qsizetype paragraph)
{
    QuotationRow row;
    row.key = quotation.id.bytes;
    row.actor = speakerOf(quotation);
    const auto words = speakerWords(content, quotation);
    row.name = words.isEmpty() ? speakerName(names, row.actor) : words;
    row.quotation = quotation.id;
    row.place = quotation.contents.first();
    QStringList parts;
    for (const auto &part : quotation.contents)
        parts.append(passage(content.revision.document, part, 400));
    row.words = parts.join(u" … "_s);
    row.detail = detailOf(content, quotation, paragraph);
    row.reason = quotation.reason;
    row.state = quotation.state;
    return row;
}

static bool passes(
    const Quotation &quotation, const QuotationRow &row, const QuotationFilter &filter)
{
    const bool isWanted =
        filter.state ? quotation.state == *filter.state : quotation.state != State::Rejected;
    if (!isWanted || (quotation.kind == QuotationKind::Term && !filter.withTerms))
        return false;
    return filter.text.isEmpty() || row.words.contains(filter.text, Qt::CaseInsensitive)
        || row.name.contains(filter.text, Qt::CaseInsensitive);
}

/// The rows of the quotations that pass, as the text has them.
static QList<QuotationRow> passingRows(const ArticleContent &content, const QuotationFilter &filter)
{
    const ParagraphNumbers paragraphs(content.revision.document);
    const auto names = namesOf(content.actors);
    QList<QuotationRow> rows;
    for (const auto &quotation : content.quotations) {
        if (quotation.contents.isEmpty())
            continue;
        auto row =
            rowOf(content, names, quotation, paragraphs.at(quotation.contents.first().start));
        if (!passes(quotation, row, filter))
            continue;
        // Below "Speaker not known" each row tells what the text calls its speaker.
        if (filter.inOrder || !speakerWords(content, quotation).isEmpty())
            row.detail = row.name + u" · "_s + row.detail;
        rows.append(row);
    }
    return rows;
}

QList<QuotationRow> quotationRows(const ArticleContent &content, const QuotationFilter &filter)
{
    const auto passing = passingRows(content, filter);
    if (filter.inOrder)
        return passing;
    QHash<ActorId, QList<QuotationRow>> bySpeaker;
    QList<ActorId> others;
    for (const auto &row : passing) {
        if (!bySpeaker.contains(row.actor))
            others.append(row.actor);
        bySpeaker[row.actor].append(row);
    }
    QList<QuotationRow> rows;
    const auto add = [&](const VoiceShare &share) {
        if (!bySpeaker.contains(share.actor))
            return;
        QuotationRow heading;
        heading.key = "speaker " + share.actor.bytes;
        heading.actor = share.actor;
        heading.name = share.name;
        heading.count = share.count;
        heading.share = share.percent;
        rows.append(heading);
        rows += bySpeaker.take(share.actor);
        others.removeOne(share.actor);
    };
    for (const auto &share : sharesOfVoice(content))
        add(share);
    const auto names = namesOf(content.actors);
    for (const auto &actor : QList(others))
        add({actor, speakerName(names, actor), bySpeaker.value(actor).size(), 0, 0});
    return rows;
}

QVariant QuotationRow::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return isHeading() ? name : words;
    case Qt::AccessibleTextRole:
        return isHeading() ? tr("%1, quotations: %2, %3 per cent of the quoted words")
                                 .arg(name)
                                 .arg(count)
                                 .arg(share)
                           : u"%1: %2, %3"_s.arg(name, words, detail);
    case Qt::ToolTipRole:
        return reason.isEmpty() ? QVariant() : QVariant(reason);
    default:
        return {};
    }
}

} // namespace postil
