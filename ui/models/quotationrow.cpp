// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/quotationrow.h"

#include "core/model/paragraphnumbers.h"
#include "ui/models/passage.h"
#include "ui/models/speakernames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("QuotationsPanel", text);
}

/// "a ministry spokeswoman": the words that name a speaker who is no known actor.
static QString speakerWords(const ArticleContent &content, const Quotation &quotation)
{
    if (!quotation.speaker || !quotation.speaker->actor.isNull())
        return {};
    return passage(content.revision.document, quotation.speaker->range, 60);
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
    const Quotation &quotation, qsizetype paragraph, const QString &name)
{
    QString detail;
    detail.reserve(64 + name.size());
    detail += name;
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

static QuotationRow rowOf(const ArticleContent &content, const SpeakerNames &names,
    const Terms &terms, const Quotation &quotation, qsizetype paragraph,
    const QuotationFilter &filter)
{
    QuotationRow row;
    row.key = quotation.id.bytes;
    row.actor = speakerOf(quotation);
    const auto words = speakerWords(content, quotation);
    row.name = words.isEmpty() ? names.of(row.actor) : words;
    row.quotation = quotation.id;
    row.place = quotation.contents.first();
    row.words = wordsOf(content, quotation);
    // Below "Speaker not known" each row tells what the text calls its speaker.
    const bool tellsName = filter.inOrder || !words.isEmpty();
    row.detail = detailOf(content, terms, quotation, paragraph, tellsName ? row.name : QString());
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

namespace {

/// Writes the rows of quotations, each where it is to stand.
class Writer
{
public:
    Writer(const ArticleContent &content, const QuotationFilter &filter)
        : m_content(content)
        , m_filter(filter)
    {
        m_rows.reserve(content.quotations.size() + content.actors.size() + 1);
    }

    const SpeakerNames &names() const { return m_names; }
    QList<QuotationRow> rows() && { return std::move(m_rows); }

    void add(const Quotation &quotation)
    {
        const auto paragraph = m_paragraphs.at(quotation.contents.first().start);
        auto row = rowOf(m_content, m_names, m_terms, quotation, paragraph, m_filter);
        if (holds(row, m_filter.text))
            m_rows.append(std::move(row));
    }

    /// Those of one speaker below a heading; nothing when none passes.
    void add(const VoiceShare &share, const QList<const Quotation *> &said)
    {
        const auto heading = m_rows.size();
        m_rows.append(headingOf(share));
        for (const auto *quotation : said)
            add(*quotation);
        const auto count = m_rows.size() - heading - 1;
        if (count == 0)
            m_rows.removeLast();
        else if (share.count == 0) // What is no speech has no share.
            m_rows[heading].count = count;
    }

private:
    const ArticleContent &m_content;
    const QuotationFilter &m_filter;
    const ParagraphNumbers m_paragraphs{m_content.revision.document};
    const SpeakerNames m_names{m_content.actors};
    const Terms m_terms;
    QList<QuotationRow> m_rows;
};

} // namespace

/// Who has a share first, the others as they speak.
static void addBySpeaker(
    Writer &writer, const QList<const Quotation *> &wanted, QList<VoiceShare> speakers)
{
    QHash<ActorId, qsizetype> places;
    for (const auto &speaker : std::as_const(speakers))
        places.insert(speaker.actor, places.size());
    QList<QList<const Quotation *>> said(speakers.size());
    for (const auto *quotation : wanted) {
        const auto actor = speakerOf(*quotation);
        auto place = places.value(actor, -1);
        if (place < 0) {
            place = said.size();
            places.insert(actor, place);
            speakers.append({actor, writer.names().of(actor), 0, 0, 0});
            said.append(QList<const Quotation *>());
        }
        said[place].append(quotation);
    }
    for (qsizetype i = 0; i < speakers.size(); ++i)
        writer.add(speakers.at(i), said.at(i));
}

QList<QuotationRow> quotationRows(
    const ArticleContent &content, const QList<VoiceShare> &shares, const QuotationFilter &filter)
{
    QList<const Quotation *> wanted;
    for (const auto &quotation : content.quotations) {
        if (isWanted(quotation, filter))
            wanted.append(&quotation);
    }
    Writer writer(content, filter);
    if (filter.inOrder) {
        for (const auto *quotation : wanted)
            writer.add(*quotation);
    } else {
        addBySpeaker(writer, wanted, shares);
    }
    return std::move(writer).rows();
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
