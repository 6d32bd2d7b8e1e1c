// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

#include <QVariant>

namespace postil {

/// A line of the notes panel: a marked passage.
struct AnnotationRow
{
    QByteArray key;
    AnnotationId annotation;
    TextRange place;
    int color = 0;
    QString words; ///< that it was made on
    QString note;
    QStringList tags;
    QString colorName; ///< empty without a colour
    QString detail; ///< "¶ 17", and what is wrong with it
    Seal seal = Seal::Intact;
    bool isOnArticle = false; ///< made on no words, so that there are none to stand or fall

    bool isHeading() const { return false; }
    bool isOpen() const { return seal == Seal::Moved; }
    QVariant data(int role) const;
    bool operator==(const AnnotationRow &) const = default;
};

/// Which annotations a panel is to show, in which order.
struct AnnotationFilter
{
    enum class Part : quint8
    {
        All,
        WithNote,
        ToReview, ///< moved and lost ones
        Intact,
        Moved,
        Lost
    };
    enum class Order : quint8
    {
        Place, ///< lost ones last
        Time, ///< what was changed last comes first
        Color
    };

    QString text; ///< in words, note or tags; empty for all
    Part part = Part::All;
    int color = 0; ///< 0 for all
    QString tag; ///< empty for all
    Order order = Order::Place;

    bool operator==(const AnnotationFilter &) const = default;
};

QList<AnnotationRow> annotationRows(
    const ArticleContent &content, const AnnotationFilter &filter = {});

} // namespace postil
