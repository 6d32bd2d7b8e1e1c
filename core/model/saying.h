// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/article.h"
#include "core/model/quotation.h"

namespace postil {

/// A quotation with its words and the article it stands in, for views over the whole library.
struct Saying
{
    Quotation quotation;
    QString words; ///< of all parts, joined by " … "
    ArticleId article;
    qint64 articleNumber = 0;
    QString articleTitle;
    QString publishedTime; ///< as in Metadata

    bool operator==(const Saying &) const = default;
};

} // namespace postil
