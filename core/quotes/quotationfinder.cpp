// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationfinder.h"

#include "core/quotes/reason.h"
#include "core/quotes/speechkind.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// One run over one document.
class Finder
{
public:
    Finder(const Document &document, const ResolvedActors &resolved, const QString &language)
        : m_document(document)
        , m_resolved(resolved)
        , m_lexicon(CueLexicon::forLanguage(language))
        , m_spans(findMarkedSpans(document, language))
        , m_all(readSentenceTokens(document, m_spans, m_lexicon))
        , m_clauses(m_all)
    {
    }

    QList<Quotation> find();

private:
    TextRange rangeOf(const NounPhrase &phrase) const
    {
        return { m_all.tokens[phrase.first].range.start, m_all.tokens[phrase.end - 1].range.end };
    }
    void setCueAndSpeaker(Quotation &quotation, qsizetype cue, const std::optional<NounPhrase> &speaker) const;
    Quotation quotationOf(qsizetype span, const Attribution &attribution) const;
    Quotation quotationOf(const ReportedSpeech &speech) const;

    template<typename Part>
    QStringView wordsOf(const std::optional<Part> &part) const
    {
        return part ? m_document.textOf(part->range) : QStringView();
    }

    const Document &m_document;
    const ResolvedActors &m_resolved;
    const CueLexicon &m_lexicon;
    const QList<MarkedSpan> m_spans;
    const SentenceTokens m_all;
    const ClauseReader m_clauses;
};

void Finder::setCueAndSpeaker(
    Quotation &quotation, qsizetype cue, const std::optional<NounPhrase> &speaker) const
{
    if (cue >= 0)
        quotation.cue = Cue{ m_all.tokens[cue].range, m_lexicon.lemma(m_all.tokens[cue].lemma) };
    if (speaker)
        quotation.speaker = Speaker{ rangeOf(*speaker), {} };
}

Quotation Finder::quotationOf(qsizetype span, const Attribution &attribution) const
{
    Quotation quotation;
    quotation.contents = { m_spans[span].range };
    quotation.kind = kindOf(m_all, span, attribution);
    if (quotation.kind == QuotationKind::Term)
        return quotation;
    if (m_spans[span].kind == MarkedKind::Doubled) // what the marks were is lost, so not verbatim
        quotation.kind = QuotationKind::Indirect;
    setCueAndSpeaker(quotation, attribution.cue, attribution.speaker);
    if (attribution.from >= 0 && !m_all.shapes[attribution.from].label.isEmpty())
        quotation.speaker = Speaker{ m_all.shapes[attribution.from].label, {} };
    quotation.reason = reasonFor(attribution, wordsOf(quotation.cue), wordsOf(quotation.speaker));
    quotation.confidence = attribution.confidence;
    return quotation;
}

Quotation Finder::quotationOf(const ReportedSpeech &speech) const
{
    Quotation quotation;
    quotation.kind = QuotationKind::Indirect;
    for (const auto &part : speech.parts)
        quotation.contents.append(
            { m_all.tokens[part.first].range.start, m_all.tokens[part.end - 1].range.end });
    setCueAndSpeaker(quotation, speech.cue, speech.speaker);
    quotation.reason = reasonFor(speech, wordsOf(quotation.cue), wordsOf(quotation.speaker));
    quotation.confidence = speech.confidence;
    return quotation;
}

QList<Quotation> Finder::find()
{
    const auto attributions = SpeakerFinder(m_all, m_clauses).findAll();
    QList<Quotation> quotations;
    for (qsizetype span = 0; span < m_spans.size(); ++span)
        quotations.append(quotationOf(span, attributions[span]));
    for (const auto &speech : IndirectSpeechFinder(m_all, m_clauses).findAll())
        quotations.append(quotationOf(speech));
    std::ranges::stable_sort(quotations, {}, [](const Quotation &quotation) { return quotation.contents.first(); });
    for (auto &quotation : quotations)
        quotation.id = QuotationId::create();
    return quotations;
}

} // namespace

QList<Quotation> findQuotations(const Document &document, const ResolvedActors &resolved, const QString &language)
{
    return Finder(document, resolved, language).find();
}

} // namespace postil
