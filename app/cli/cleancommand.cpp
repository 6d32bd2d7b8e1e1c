// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/replacefile.h"
#include "core/export/documenthtml.h"
#include "core/export/documentmarkdown.h"
#include "core/import/importer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postil {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const CleanedArticle &article)
{
    QJsonArray captions;
    for (const auto &block : article.document.blocks()) {
        if (block.kind == BlockKind::Caption)
            captions.append(article.document.textOf(block).toString());
    }
    QJsonArray removed;
    for (const auto &block : article.removed)
        removed.append(QJsonObject{{u"text"_s, block.text}, {u"reason"_s, block.reason}});
    const auto &metadata = article.metadata;
    return {{u"title"_s, metadata.title}, {u"byline"_s, metadata.byline},
        {u"publishedTime"_s, metadata.publishedTime}, {u"siteName"_s, metadata.siteName},
        {u"lang"_s, metadata.language}, {u"dir"_s, metadata.isRightToLeft ? u"rtl"_s : u"ltr"_s},
        {u"articleBody"_s, article.document.articleBody()}, {u"captions"_s, captions},
        {u"removed"_s, removed}};
}

static QByteArray formatted(const CleanedArticle &article, const QString &format)
{
    if (format == u"json")
        return QJsonDocument(toJson(article)).toJson();
    if (format == u"markdown")
        return toMarkdown(article.document, article.metadata).toUtf8();
    if (format == u"html")
        return toHtml(article.document, article.metadata).toUtf8();
    return article.document.articleBody().toUtf8() + '\n';
}

static Result<void> cleanFile(const QString &fileName, const QString &format, const QString &folder)
{
    return readSource(fileName)
        .and_then(importSource)
        .and_then([&](const ImportedArticle &imported) {
            const auto bytes = formatted(imported.cleaned, format);
            if (folder.isEmpty()) {
                print(bytes);
                return Result<void>();
            }
            const auto ending = format == u"markdown" ? u"md"_s
                : format == u"text"                   ? u"txt"_s
                                                      : format;
            return replaceFile(
                QDir(folder).filePath(QFileInfo(fileName).completeBaseName() + u'.' + ending),
                bytes, Lasting::No);
        });
}

int cleanCommand(const Arguments &arguments)
{
    static const QStringList formats{u"text"_s, u"markdown"_s, u"html"_s, u"json"_s};
    const auto format = arguments.value(u"format"_s, formats.first());
    if (!formats.contains(format))
        return reportUsage(u"--format is text, markdown, html or json."_s);
    const auto folder = arguments.value(u"out"_s);
    if (arguments.has(u"out"_s) && (folder.isEmpty() || !QDir().mkpath(folder)))
        return report({ErrorCode::NotWritable,
            u"The folder \"%1\" cannot be made. Choose one that you may write to."_s.arg(folder),
            {}});
    int code = Done;
    for (const auto &fileName : arguments.positional()) {
        if (const auto cleaned = cleanFile(fileName, format, folder); !cleaned)
            code = report(fileName, cleaned.error());
    }
    return code;
}

} // namespace postil
