// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/annotation.h"
#include "core/model/article.h"
#include "core/model/mention.h"
#include "core/model/quotation.h"
#include "core/model/revision.h"

namespace postil {

/// All that a library holds of one article: what a reader shows and an exporter writes.
struct ArticleContent
{
    Article article;
    Revision revision; ///< the current one
    QList<Annotation> annotations; ///< by position, lost ones last
    QList<Mention> mentions; ///< by position, rejected ones too
    QList<Quotation> quotations; ///< by position, rejected ones too
    QList<Actor> actors; ///< those that its mentions and quotations name
    QStringList colorNames; ///< what the person calls the five highlight classes

    /// What highlight class 1–5 is called; never empty.
    QString colorName(int color) const;

    bool operator==(const ArticleContent &) const = default;
};

/// Makes records safe to show whatever was stored: annotations outside the text become lost ones,
/// mentions and quotations outside it are left out.
void mend(ArticleContent &content);

} // namespace postil
