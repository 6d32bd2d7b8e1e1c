// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationfinder.h"

#include "core/quotes/quotationjoiner.h"
#include "core/quotes/reason.h"
#include "core/quotes/speakerfinder.h"
#include "core/quotes/speakerresolver.h"
#include "core/quotes/speechkind.h"

#include <algorithm>
#include <map>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// One run over one document.
class Finder
{
public:
    Finder(const Document &document, const ResolvedActors &resolved, const QString &language)
        : m_document(document)
        , m_lexicon(CueLexicon::forLanguage(language))
        , m_spans(findMarkedSpans(document, language))
        , m_all(readSentenceTokens(document, m_spans, m_lexicon))
        , m_clauses(m_all)
        , m_speakers(document, m_all, resolved, m_lexicon)
    {
    }

    QList<Quotation> find();

private:
    TextRange rangeOf(const NounPhrase &phrase) const
    {
        return {m_all.tokens[phrase.first].range.start, m_all.tokens[phrase.end - 1].range.end};
    }
    QString verbOf(const Token &cue) const
    {
        const auto lemma = m_lexicon.lemma(cue.lemma);
        return lemma.isEmpty() ? m_document.textOf(cue.range).toString().toLower() : lemma;
    }
    void setCueAndSpeaker(
        Quotation &quotation, qsizetype cue, const std::optional<NounPhrase> &speaker);
    Quotation quotationOf(qsizetype span, QuotationKind kind, const Attribution &attribution);
    Quotation quotationOf(const ReportedSpeech &speech);
    void addMarked(QList<Quotation> &quotations);
    void resolveSpeakers(QList<Quotation> &quotations);

    template <typename Part> QStringView wordsOf(const std::optional<Part> &part) const
    {
        return part ? m_document.textOf(part->range) : QStringView();
    }

    const Document &m_document;
    const CueLexicon &m_lexicon;
    const QList<MarkedSpan> m_spans;
    const SentenceTokens m_all;
    const ClauseReader m_clauses;
    SpeakerResolver m_speakers;
    std::map<qsizetype, NounPhrase> m_phrases; ///< those that name speakers, by their position
};

void Finder::setCueAndSpeaker(
    Quotation &quotation, qsizetype cue, const std::optional<NounPhrase> &speaker)
{
    if (cue >= 0)
        quotation.cue = Cue{m_all.tokens[cue].range, verbOf(m_all.tokens[cue])};
    if (!speaker)
        return;
    auto phrase = *speaker;
    const auto &head = m_all.tokens[phrase.head];
    const bool isThing = phrase.end - phrase.first == 1 && head.has(Trait::Relative)
        && !head.has(Trait::Interrogative); // "that", "which" name nobody
    if (isThing)
        phrase = m_clauses.antecedentOf(phrase.first).value_or(phrase);
    quotation.speaker = Speaker{rangeOf(phrase), {}};
    m_phrases.insert_or_assign(quotation.speaker->range.start, phrase);
}

Quotation Finder::quotationOf(qsizetype span, QuotationKind kind, const Attribution &attribution)
{
    Quotation quotation;
    quotation.contents = {m_spans[span].range};
    quotation.kind = kind;
    if (quotation.kind == QuotationKind::Term)
        return quotation;
    if (m_spans[span].kind == MarkedKind::Doubled) // what the marks were is lost, so not verbatim
        quotation.kind = QuotationKind::Indirect;
    setCueAndSpeaker(quotation, attribution.cue, attribution.speaker);
    if (quotation.speaker && attribution.meant)
        m_phrases.insert_or_assign(quotation.speaker->range.start, *attribution.meant);
    if (attribution.from >= 0 && !m_all.shapes[attribution.from].label.isEmpty())
        quotation.speaker = Speaker{m_all.shapes[attribution.from].label, {}};
    quotation.reason = reasonFor(attribution, wordsOf(quotation.cue), wordsOf(quotation.speaker));
    quotation.confidence = attribution.confidence;
    return quotation;
}

Quotation Finder::quotationOf(const ReportedSpeech &speech)
{
    Quotation quotation;
    quotation.kind = QuotationKind::Indirect;
    for (const auto &part : speech.parts)
        quotation.contents.append(
            {m_all.tokens[part.first].range.start, m_all.tokens[part.end - 1].range.end});
    setCueAndSpeaker(quotation, speech.cue, speech.speaker);
    quotation.reason = reasonFor(speech, wordsOf(quotation.cue), wordsOf(quotation.speaker));
    quotation.confidence = speech.confidence;
    return quotation;
}

void Finder::addMarked(QList<Quotation> &quotations)
{
    auto attributions = SpeakerFinder(m_document, m_spans, m_all, m_clauses).findAll();
    const auto kinds = kindsOf(m_document, m_spans, m_all, attributions);
    const auto firsts = joinSpans(m_all, m_spans, attributions, kinds);
    QList<Quotation> single;
    for (qsizetype span = 0; span < m_spans.size(); ++span)
        single.append(quotationOf(span, kinds[span], attributions[span]));
    for (qsizetype span = 0; span < m_spans.size(); ++span) {
        if (firsts[span] == span) {
            quotations.append(single[span]);
            continue;
        }
        auto &whole = quotations.last();
        whole.contents.append(single[span].contents);
        if (single[span].kind == QuotationKind::Direct)
            whole.kind = QuotationKind::Direct;
    }
}

/// In the order in which the text names them, so that a pronoun finds whom it means.
void Finder::resolveSpeakers(QList<Quotation> &quotations)
{
    QHash<qsizetype, ActorId> actors;
    for (const auto &[position, phrase] : m_phrases)
        actors.insert(position, m_speakers.actorFor(phrase));
    for (auto &quotation : quotations) {
        if (!quotation.speaker)
            continue;
        const auto &range = quotation.speaker->range;
        const auto known = actors.constFind(range.start);
        quotation.speaker->actor = known != actors.cend() ? *known : m_speakers.actorAt(range);
    }
}

QList<Quotation> Finder::find()
{
    QList<Quotation> quotations;
    addMarked(quotations);
    for (const auto &speech : IndirectSpeechFinder(m_all, m_clauses).findAll())
        quotations.append(quotationOf(speech));
    std::ranges::stable_sort(
        quotations, {}, [](const Quotation &quotation) { return quotation.contents.first(); });
    resolveSpeakers(quotations);
    for (auto &quotation : quotations)
        quotation.id = QuotationId::create();
    return quotations;
}

} // namespace

QList<Quotation> findQuotations(
    const Document &document, const ResolvedActors &resolved, const QString &language)
{
    return Finder(document, resolved, language).find();
}

} // namespace postil
