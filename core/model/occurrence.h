// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/textrange.h"

namespace postil {

/// A place in the library where words stand, in its sentence, as a concordance shows it.
struct Occurrence
{
    ArticleId article;
    qint64 number = 0; ///< of the article
    QString title;
    QString publishedTime; ///< as in Metadata
    TextRange range;
    QString before; ///< of the sentence, on one line
    QString words;
    QString after;
    MentionId mention; ///< that stands at the place and is not rejected; null: none
    ActorId actor; ///< whom that mention names; null: nobody known
    bool isDecided = false; ///< that mention was made or confirmed by a person

    bool operator==(const Occurrence &) const = default;
};

} // namespace postil
