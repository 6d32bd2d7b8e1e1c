// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/annotationrow.h"

#include "core/model/paragraphnumbers.h"
#include "ui/theme/sealmark.h"

#include <QCoreApplication>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("NotesPanel", text);
}

static bool belongs(const Annotation &annotation, AnnotationFilter::Part part)
{
    using Part = AnnotationFilter::Part;
    switch (part) {
    case Part::All:
        break;
    case Part::WithNote:
        return annotation.hasNote();
    case Part::ToReview:
        return annotation.seal != Seal::Intact;
    case Part::Intact:
        return annotation.seal == Seal::Intact;
    case Part::Moved:
        return annotation.seal == Seal::Moved;
    case Part::Lost:
        return annotation.seal == Seal::Lost;
    }
    return true;
}

static bool passes(const Annotation &annotation, const AnnotationFilter &filter)
{
    if (!belongs(annotation, filter.part) || (filter.color != 0 && annotation.color != filter.color)
        || (!filter.tag.isEmpty() && !annotation.tags.contains(filter.tag)))
        return false;
    const auto holds = [&](const QString &text) {
        return text.contains(filter.text, Qt::CaseInsensitive);
    };
    return filter.text.isEmpty() || holds(annotation.quote.exact) || holds(annotation.note)
        || std::ranges::any_of(annotation.tags, holds);
}

static AnnotationRow rowOf(
    const Annotation &annotation, const ArticleContent &content, const ParagraphNumbers &paragraphs)
{
    AnnotationRow row;
    row.key = annotation.id.bytes;
    row.annotation = annotation.id;
    row.place = annotation.range;
    row.color = annotation.color;
    row.colorName = annotation.color > 0 ? content.colorName(annotation.color) : QString();
    row.isOnArticle = annotation.isOnArticle();
    row.words = row.isOnArticle ? tr("On the whole article")
                                : annotation.quote.exact.left(400).simplified();
    row.note = annotation.note;
    row.tags = annotation.tags;
    row.seal = annotation.seal;
    if (annotation.seal != Seal::Lost && !row.isOnArticle)
        row.detail = u"¶ %1"_s.arg(paragraphs.at(annotation.range.start));
    return row;
}

static void sort(QList<Annotation> &annotations, AnnotationFilter::Order order)
{
    using Order = AnnotationFilter::Order;
    if (order == Order::Time)
        std::ranges::stable_sort(annotations, std::greater(), &Annotation::modified);
    else if (order == Order::Color)
        std::ranges::stable_sort(annotations, {},
            [](const Annotation &each) { return each.color == 0 ? 6 : each.color; });
}

QList<AnnotationRow> annotationRows(const ArticleContent &content, const AnnotationFilter &filter)
{
    const ParagraphNumbers paragraphs(content.revision.document);
    auto annotations = content.annotations;
    annotations.removeIf([&](const Annotation &each) { return !passes(each, filter); });
    sort(annotations, filter.order);
    QList<AnnotationRow> rows;
    for (const auto &annotation : std::as_const(annotations))
        rows.append(rowOf(annotation, content, paragraphs));
    return rows;
}

QVariant AnnotationRow::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return isOnArticle ? QVariant() : QVariant(sealMark(seal, Theme()).words);
    case Qt::AccessibleTextRole:
        return QStringList{words, note, detail, sealMark(seal, Theme()).words,
            colorName.isEmpty() ? tr("no colour") : colorName, tags.join(u", "_s)}
            .join(u", "_s);
    default:
        return {};
    }
}

} // namespace postil
