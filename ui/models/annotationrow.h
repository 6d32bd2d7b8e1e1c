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
    QString detail; ///< "¶ 17", and what is wrong with it
    Seal seal = Seal::Intact;

    bool isHeading() const { return false; }
    bool isOpen() const { return seal == Seal::Moved; }
    QVariant data(int role) const;
    bool operator==(const AnnotationRow &) const = default;
};

/// Which annotations a panel is to show.
struct AnnotationFilter
{
    QString text; ///< in words, note or tags; empty for all
    int color = 0; ///< 0 for all
    bool onlyNotes = false;
    bool onlyReview = false; ///< moved and lost ones
};

/// In the order of the text, lost ones last.
QList<AnnotationRow> annotationRows(
    const ArticleContent &content, const AnnotationFilter &filter = {});

} // namespace postil
