// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/htmlcleaner.h"

namespace postil {

CleanedArticle cleanHtml(QStringView html, const QString &url)
{
    CleanedArticle article;
    article.metadata.url = url;
    article.document = Document::fromLines(html);
    return article;
}

} // namespace postil
