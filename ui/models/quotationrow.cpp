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

namespace {

/// What rows say of their quotations, translated once for all of them.
struct Terms
{
    QString direct = tr("direct");
    QString mixed = tr("partial");
    QString indirect = tr("indirect");
    QString term = tr("term");
    QString runningSpeaker = tr("running speaker");
    QString suggested = tr("suggested");
    QString rejected = tr("rejected");

    const QString &of(QuotationKind kind) const
    {
        return kind == QuotationKind::Direct  ? direct
            : kind == QuotationKind::Mixed    ? mixed
            : kind == QuotationKind::Indirect ? indirect
                                              : term;
    }
};

} // namespace

static QString detailOf(const ArticleContent &content, const Terms &terms,
    const Quotation &quotation, qsizetype paragraph)
{
    QString detail;
    detail.reserve(64);
    const auto add = [&](QStringView part) {
        if (!detail.isEmpty())
            detail += u" · ";
        detail += part;
    };
    if (quotation.cue && !quotation.cue->range.isEmpty())
        add(content.revision.document.textOf(quotation.cue->range));
    else if (quotation.speaker && quotation.speaker->range.isEmpty()
        && quotation.origin == Origin::Found)
        add(terms.runningSpeaker);
    add(terms.of(quotation.kind));
    if (quotation.contents.size() > 1)
        add(tr("%1 parts").arg(quotation.contents.size()));
    add(u"¶ ");
    detail += QString::number(paragraph);
    if (quotation.state == State::Suggested)
        add(terms.suggested);
    else if (quotation.state == State::Rejected)
        add(terms.rejected);
    return detail;
}

static QString wordsOf(const ArticleContent &content, const Quotation &quotation)
{
    const auto wordsAt = [&](TextRange part) {
        return passage(content.revision.document, part, 400);
    };
    auto words = wordsAt(quotation.contents.first());
    for (const auto &part : quotation.contents.sliced(1))
        words += u" … " + wordsAt(part);
    return words;
}

static QuotationRow rowOf(const ArticleContent &content, const Names &names, const Terms &terms,
    const Quotation &quotation, qsizetype paragraph, const QuotationFilter &filter)
{
    QuotationRow row;
    row.key = quotation.id.bytes;
    row.actor = speakerOf(quotation);
    const auto words = speakerWords(content, quotation);
    row.name = words.isEmpty() ? speakerName(names, row.actor) : words;
    row.quotation = quotation.id;
    row.place = quotation.contents.first();
    row.words = wordsOf(content, quotation);
    row.detail = detailOf(content, terms, quotation, paragraph);
    // Below "Speaker not known" each row tells what the text calls its speaker.
    if (filter.inOrder || !words.isEmpty())
        row.detail.prepend(row.name + u" · "_s);
    row.reason = quotation.reason;
    row.state = quotation.state;
    return row;
}

static bool isWanted(const Quotation &quotation, const QuotationFilter &filter)
{
    if (quotation.contents.isEmpty()
        || (quotation.kind == QuotationKind::Term && !filter.withTerms))
        return false;
    return filter.state ? quotation.state == *filter.state : quotation.state != State::Rejected;
}

static bool holds(const QuotationRow &row, const QString &text)
{
    return text.isEmpty() || row.words.contains(text, Qt::CaseInsensitive)
        || row.name.contains(text, Qt::CaseInsensitive);
}

/// The rows of the quotations that pass, as the text has them.
static QList<QuotationRow> passingRows(const ArticleContent &content, const QuotationFilter &filter)
{
    const ParagraphNumbers paragraphs(content.revision.document);
    const auto names = namesOf(content.actors);
    const Terms terms;
    QList<QuotationRow> rows;
    rows.reserve(content.quotations.size());
    for (const auto &quotation : content.quotations) {
        if (!isWanted(quotation, filter))
            continue;
        const auto paragraph = paragraphs.at(quotation.contents.first().start);
        auto row = rowOf(content, names, terms, quotation, paragraph, filter);
        if (holds(row, filter.text))
            rows.append(std::move(row));
    }
    return rows;
}

static QuotationRow headingOf(const VoiceShare &share)
{
    QuotationRow heading;
    heading.key = "speaker " + share.actor.bytes;
    heading.actor = share.actor;
    heading.name = share.name;
    heading.count = share.count;
    heading.share = share.percent;
    return heading;
}

/// With a heading above those of each speaker: who has a share first, the others as they speak.
static QList<QuotationRow> bySpeaker(
    QList<QuotationRow> passing, QList<VoiceShare> speakers, const Names &names)
{
    QHash<ActorId, qsizetype> places;
    for (const auto &speaker : std::as_const(speakers))
        places.insert(speaker.actor, places.size());
    const auto withShare = speakers.size();
    for (const auto &row : std::as_const(passing)) {
        if (!places.contains(row.actor)) {
            places.insert(row.actor, places.size());
            speakers.append({row.actor, speakerName(names, row.actor), 0, 0, 0});
        }
        if (const auto place = places.value(row.actor); place >= withShare)
            ++speakers[place].count;
    }
    QList<QList<QuotationRow>> said(speakers.size());
    for (auto &row : passing)
        said[places.value(row.actor)].append(std::move(row));
    QList<QuotationRow> rows;
    rows.reserve(passing.size() + speakers.size());
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        if (said[i].isEmpty())
            continue;
        rows.append(headingOf(speakers.at(i)));
        rows.append(std::move(said[i]));
    }
    return rows;
}

QList<QuotationRow> quotationRows(const ArticleContent &content, const QuotationFilter &filter)
{
    auto passing = passingRows(content, filter);
    if (filter.inOrder)
        return passing;
    return bySpeaker(std::move(passing), sharesOfVoice(content), namesOf(content.actors));
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
