// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/textrange.h"

namespace postil {

/// An article with how often it mentions and quotes an actor.
struct ActorArticle
{
    ArticleId article;
    qint64 number = 0;
    QString title;
    QString siteName;
    QString publishedTime; ///< as in Metadata; may be empty
    qsizetype mentions = 0; ///< that are not rejected
    qsizetype quotations = 0; ///< speech that is not rejected
    TextRange first; ///< the first mention; empty when there is none

    bool operator==(const ActorArticle &) const = default;
};

} // namespace postil
