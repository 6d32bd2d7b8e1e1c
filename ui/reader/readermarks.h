// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/annotation.h"
#include "core/model/mention.h"
#include "core/model/quotation.h"
#include "ui/reader/rangeindex.h"
#include "ui/theme/speakercolors.h"

#include <span>

namespace postil {

/// What stands on the words of the article shown: annotations, mentions, quotations, search hits.
class ReaderMarks
{
public:
    void setAnnotations(const QList<Annotation> &annotations);
    void setMentions(const QList<Mention> &mentions);
    /// By position.
    void setQuotations(const QList<Quotation> &quotations);
    void setHits(const QList<TextRange> &hits);

    /// By position, lost ones last.
    const QList<Annotation> &annotations() const { return m_annotations; }
    /// Those that stand in the text.
    std::span<const Annotation> standing() const
    {
        return {m_annotations.constData(), size_t(m_standing)};
    }
    const QList<Mention> &mentions() const { return m_mentions; }
    const QList<Quotation> &quotations() const { return m_quotations; }
    const QList<TextRange> &hits() const { return m_hits; }
    const SpeakerColors &speakerColors() const { return m_speakerColors; }

    /// Lost annotations and rejected suggestions are not in them, nor terms.
    const RangeIndex &annotationIndex() const { return m_annotationIndex; }
    const RangeIndex &mentionIndex() const { return m_mentionIndex; }
    const RangeIndex &quotationIndex() const { return m_quotationIndex; }
    const RangeIndex &hitIndex() const { return m_hitIndex; }

    /// Null when there is none of that id.
    const Annotation *annotation(const AnnotationId &id) const;
    const Quotation *quotation(const QuotationId &id) const;
    /// What stands at an offset, the one that begins last first.
    QList<Annotation> annotationsAt(qsizetype offset) const;
    const Mention *mentionAt(qsizetype offset) const;
    const Quotation *quotationAt(qsizetype offset) const;

private:
    QList<Annotation> m_annotations;
    qsizetype m_standing = 0;
    QList<Mention> m_mentions;
    QList<Quotation> m_quotations;
    QList<TextRange> m_hits;
    RangeIndex m_annotationIndex;
    RangeIndex m_mentionIndex;
    RangeIndex m_quotationIndex;
    RangeIndex m_hitIndex;
    SpeakerColors m_speakerColors;
};

} // namespace postil
