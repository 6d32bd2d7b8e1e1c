// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textcleaner.h"

namespace postil {

CleanedArticle cleanText(QStringView text)
{
    CleanedArticle article;
    article.document = Document::fromLines(text);
    return article;
}

} // namespace postil
