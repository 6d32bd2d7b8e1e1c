// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readermarks.h"

namespace postil {

void ReaderMarks::setAnnotations(const QList<Annotation> &annotations)
{
    m_annotations = annotations;
    const auto place = [](const Annotation &annotation) {
        return std::pair(annotation.seal == Seal::Lost, annotation.range);
    };
    if (!std::ranges::is_sorted(annotations, {}, place))
        std::ranges::stable_sort(m_annotations, {}, place);
    m_standing = 0;
    m_annotationIndex.clear();
    while (m_standing < m_annotations.size() && m_annotations.at(m_standing).seal != Seal::Lost) {
        m_annotationIndex.add(m_annotations.at(m_standing).range, m_standing);
        ++m_standing;
    }
    m_annotationIndex.finish();
}

void ReaderMarks::setMentions(const QList<Mention> &mentions)
{
    m_mentions = mentions;
    m_mentionIndex.clear();
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        if (mentions.at(i).state != State::Rejected)
            m_mentionIndex.add(mentions.at(i).range, i);
    }
    m_mentionIndex.finish();
}

void ReaderMarks::setQuotations(const QList<Quotation> &quotations)
{
    m_quotations = quotations;
    m_speakerColors = SpeakerColors(quotations);
    m_quotationIndex.clear();
    for (qsizetype i = 0; i < quotations.size(); ++i) {
        const auto &quotation = quotations.at(i);
        if (quotation.state == State::Rejected || quotation.kind == QuotationKind::Term)
            continue;
        for (const auto &part : quotation.contents)
            m_quotationIndex.add(part, i);
    }
    m_quotationIndex.finish();
}

void ReaderMarks::setHits(const QList<TextRange> &hits)
{
    m_hits = hits;
    m_hitIndex.clear();
    for (qsizetype i = 0; i < hits.size(); ++i)
        m_hitIndex.add(hits.at(i), i);
    m_hitIndex.finish();
}

const Annotation *ReaderMarks::annotation(const AnnotationId &id) const
{
    if (id.isNull())
        return nullptr;
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? nullptr : &*found;
}

const Quotation *ReaderMarks::quotation(const QuotationId &id) const
{
    if (id.isNull())
        return nullptr;
    const auto found = std::ranges::find(m_quotations, id, &Quotation::id);
    return found == m_quotations.end() ? nullptr : &*found;
}

QList<Annotation> ReaderMarks::annotationsAt(qsizetype offset) const
{
    QList<Annotation> found;
    m_annotationIndex.visitWithin({offset, offset + 1}, [&](TextRange range, qsizetype index) {
        if (range.contains(offset))
            found.append(m_annotations.at(index));
    });
    return found;
}

const Mention *ReaderMarks::mentionAt(qsizetype offset) const
{
    const Mention *found = nullptr;
    m_mentionIndex.visitWithin({offset, offset + 1}, [&](TextRange range, qsizetype index) {
        if (!found && range.contains(offset))
            found = &m_mentions.at(index);
    });
    return found;
}

const Quotation *ReaderMarks::quotationAt(qsizetype offset) const
{
    const Quotation *found = nullptr;
    m_quotationIndex.visitWithin({offset, offset + 1}, [&](TextRange range, qsizetype index) {
        if (!found && range.contains(offset))
            found = &m_quotations.at(index);
    });
    return found;
}

} // namespace postil
