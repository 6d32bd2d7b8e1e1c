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

    bool operator==(const ArticleContent &) const = default;
};

} // namespace postil
