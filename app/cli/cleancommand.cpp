// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/filters.h"
#include "core/import/importer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
        removed.append(QJsonObject{ { u"text"_s, block.text }, { u"reason"_s, block.reason } });
    const auto &metadata = article.metadata;
    return { { u"title"_s, metadata.title }, { u"byline"_s, metadata.byline },
        { u"publishedTime"_s, metadata.publishedTime }, { u"siteName"_s, metadata.siteName },
        { u"lang"_s, metadata.language },
        { u"dir"_s, metadata.isRightToLeft ? u"rtl"_s : u"ltr"_s },
        { u"articleBody"_s, article.document.articleBody() }, { u"captions"_s, captions },
        { u"removed"_s, removed } };
}

static QByteArray formatted(const CleanedArticle &article, const QString &format)
{
    if (format == u"json")
        return QJsonDocument(toJson(article)).toJson();
    return article.document.articleBody().toUtf8() + '\n';
}

static Result<void> write(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::NotWritable,
            u"%1 cannot be written. Check that its folder exists, is not full and allows it."_s.arg(fileName),
            file.errorString());
    return {};
}

static Result<void> cleanFile(const QString &fileName, const QString &format, const QString &folder)
{
    return readSource(fileName).and_then(importSource).and_then([&](const ImportedArticle &imported) {
        const auto bytes = formatted(imported.cleaned, format);
        if (folder.isEmpty()) {
            print(bytes);
            return Result<void>();
        }
        const auto ending = format == u"markdown" ? u"md"_s : format == u"text" ? u"txt"_s : format;
        return write(QDir(folder).filePath(QFileInfo(fileName).completeBaseName() + u'.' + ending), bytes);
    });
}

int cleanCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({ u"format"_s, u"text, markdown, html or json"_s, u"FORMAT"_s, u"text"_s });
    parser.addOption({ u"out"_s, u"write a file each into this folder"_s, u"DIR"_s });
    if (!parser.parse(arguments))
        return reportUsage(parser.errorText());
    const auto folder = parser.value(u"out"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return report({ ErrorCode::NotWritable, u"The folder %1 cannot be made."_s.arg(folder), {} });
    int code = Done;
    for (const auto &fileName : parser.positionalArguments()) {
        if (const auto cleaned = cleanFile(fileName, parser.value(u"format"_s), folder); !cleaned)
            code = report(cleaned.error());
    }
    return code;
}

} // namespace postil
