// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/annotationrow.h"

#include "core/model/paragraphnumbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("NotesPanel", text);
}

static bool passes(const Annotation &annotation, const AnnotationFilter &filter)
{
    if ((filter.color != 0 && annotation.color != filter.color)
        || (filter.onlyNotes && !annotation.hasNote())
        || (filter.onlyReview && annotation.seal == Seal::Intact))
        return false;
    const auto holds = [&](const QString &text) {
        return text.contains(filter.text, Qt::CaseInsensitive);
    };
    return filter.text.isEmpty() || holds(annotation.quote.exact) || holds(annotation.note)
        || std::ranges::any_of(annotation.tags, holds);
}

static AnnotationRow rowOf(const Annotation &annotation, const ParagraphNumbers &paragraphs)
{
    AnnotationRow row;
    row.key = annotation.id.bytes;
    row.annotation = annotation.id;
    row.place = annotation.range;
    row.color = annotation.color;
    row.words = annotation.quote.exact.left(400).simplified();
    row.note = annotation.note;
    row.tags = annotation.tags;
    row.seal = annotation.seal;
    const auto paragraph = u"¶ %1"_s.arg(paragraphs.at(annotation.range.start));
    row.detail = annotation.seal == Seal::Intact ? paragraph
        : annotation.seal == Seal::Moved
        ? paragraph + tr(" · found again in changed text: is it right?")
        : tr("its words are gone from the text");
    return row;
}

QList<AnnotationRow> annotationRows(const ArticleContent &content, const AnnotationFilter &filter)
{
    const ParagraphNumbers paragraphs(content.revision.document);
    QList<AnnotationRow> rows;
    for (const auto &annotation : content.annotations) {
        if (passes(annotation, filter))
            rows.append(rowOf(annotation, paragraphs));
    }
    return rows;
}

QVariant AnnotationRow::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4"_s.arg(
            words, note, detail, color == 0 ? tr("no colour") : tr("colour %1").arg(color));
    default:
        return {};
    }
}

} // namespace postil
