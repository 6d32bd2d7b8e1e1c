// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/importer.h"

#include "core/clean/htmlcleaner.h"
#include "core/clean/textcleaner.h"

#include <QFile>

namespace postil {

using namespace Qt::StringLiterals;

Result<Source> readSource(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, u"%1 cannot be read."_s.arg(fileName), file.errorString());
    return Source{ file.readAll(), fileName, {} };
}

Result<ImportedArticle> importSource(const Source &source)
{
    const auto text = QString::fromUtf8(source.bytes);
    if (text.contains(u"<html"_s) || text.contains(u"<body"_s))
        return ImportedArticle{ cleanHtml(text), u"text/html"_s, u"UTF-8"_s };
    return ImportedArticle{ cleanText(text), u"text/plain"_s, u"UTF-8"_s };
}

} // namespace postil
