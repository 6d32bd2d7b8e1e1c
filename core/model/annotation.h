// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/selectors.h"

#include <QDateTime>
#include <QStringList>

namespace postil {

/// How sure it is that an annotation stands on its words.
enum class Seal : quint8
{
    Intact, ///< word for word where it was made, or re-found without doubt
    Moved, ///< re-found in changed text; a person is to look
    Lost, ///< not found; kept with its words
};

/// A marked passage (W3C Web Annotation): a highlight, a note or both, on exact words; or a note on
/// the article as a whole, which has no words.
struct Annotation
{
    AnnotationId id;
    ArticleId article;
    RevisionId revision; ///< that `range` and `hash` belong to
    TextRange range; ///< TextPositionSelector; for a lost one where it last stood
    TextQuoteSelector quote; ///< of the text it was made on, never of a later one
    QString hash; ///< of the text it was made on
    Seal seal = Seal::Intact;
    int color = 0; ///< highlight class 1–5; 0 for none
    QString note; ///< Markdown
    QStringList tags;
    QDateTime created;
    QDateTime modified;

    bool isOnArticle() const { return quote.exact.isEmpty(); }
    bool hasNote() const { return !note.isEmpty(); }
    bool operator==(const Annotation &) const = default;
};

} // namespace postil
