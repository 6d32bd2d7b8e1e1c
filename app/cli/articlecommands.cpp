// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "core/import/importer.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

namespace postil {

using namespace Qt::StringLiterals;

static void printImported(const ImportReport &report)
{
    const auto &article = report.article;
    printLine(u"%1  %2  %3%4"_s.arg(QString::number(article.number), article.id.toString(),
        oneLine(article.metadata.title), report.isNew ? u""_s : u"  (was there already)"_s));
    for (const auto &warning : report.warnings)
        printNotice(warning);
}

int importCommand(const Arguments &arguments)
{
    const auto library = openLibrary(arguments, IfMissing::Create);
    if (!library)
        return report(library.error());
    int code = Done;
    QJsonArray reports;
    for (const auto &fileName : arguments.positional()) {
        const auto imported = readSource(fileName).and_then(
            [&](const Source &source) { return (*library)->import(source); });
        if (!imported)
            code = report(fileName, imported.error());
        else if (arguments.has(u"json"_s))
            reports.append(toJson(*imported));
        else
            printImported(*imported);
    }
    if (arguments.has(u"json"_s))
        printJson(reports);
    return code;
}

static QString listLine(const ArticleSummary &summary)
{
    const auto &article = summary.article;
    const auto &metadata = article.metadata;
    const QStringList about{metadata.siteName, metadata.publishedTime.left(10),
        u"%1 words"_s.arg(article.wordCount), u"%1 quotations"_s.arg(summary.quotations),
        u"%1 annotations"_s.arg(summary.annotations),
        summary.reviews > 0 ? u"%1 to review"_s.arg(summary.reviews) : QString()};
    QStringList said;
    for (const auto &each : about) {
        if (!each.isEmpty())
            said.append(oneLine(each));
    }
    const auto title = metadata.title.isEmpty() ? u"Untitled"_s : oneLine(metadata.title);
    return u"%1  %2\n      %3"_s.arg(
        QString::number(article.number).rightJustified(4), title, said.join(u" · "_s));
}

int listCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return library.articles().transform([&](const QList<ArticleSummary> &summaries) {
            QJsonArray list;
            for (const auto &summary : summaries) {
                if (summary.article.deleted.isNull() == arguments.has(u"trash"_s))
                    continue;
                if (arguments.has(u"json"_s))
                    list.append(toJson(summary));
                else
                    printLine(listLine(summary));
            }
            if (arguments.has(u"json"_s))
                printJson(list);
        });
    });
}

static void printArticle(const ArticleContent &content)
{
    const auto &article = content.article;
    const auto &metadata = article.metadata;
    const auto line = [](const QString &name, const QString &value) {
        if (!value.isEmpty())
            printLine(name.leftJustified(11) + oneLine(value));
    };
    line(u"Title"_s, metadata.title);
    line(u"Byline"_s, metadata.byline);
    line(u"Published"_s, metadata.publishedTime);
    line(u"Source"_s, metadata.siteName);
    line(u"URL"_s, metadata.url);
    line(u"File"_s, article.fileName);
    line(u"Imported"_s, article.imported.toUTC().toString(Qt::ISODate));
    line(u"Deleted"_s,
        article.deleted.isNull() ? QString() : article.deleted.toUTC().toString(Qt::ISODate));
    line(u"Tags"_s, article.tags.join(u", "_s));
    line(u"ID"_s, article.id.toString());
    line(u"Revision"_s, QString::number(content.revision.number));
    line(u"Text hash"_s, content.revision.hash);
    printLine(u'\n' + content.revision.document.articleBody());
}

int showCommand(const Arguments &arguments)
{
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return library.content(article).transform([&](const ArticleContent &content) {
            if (arguments.has(u"json"_s))
                print(QJsonDocument(ContentJson(content).article()).toJson());
            else
                printArticle(content);
        });
    });
}

static bool isDate(const QString &text)
{
    static const QRegularExpression date(u"^\\d{4}(-\\d\\d(-\\d\\d(T.+)?)?)?$"_s);
    const bool isWhole = text.size() >= 10;
    return text.isEmpty()
        || (date.match(text).hasMatch()
            && (!isWhole || QDateTime::fromString(text, Qt::ISODate).isValid()));
}

int editCommand(const Arguments &arguments)
{
    static const QStringList options{u"title"_s, u"byline"_s, u"date"_s, u"source"_s, u"url"_s};
    if (std::ranges::none_of(options, [&](const QString &each) { return arguments.has(each); }))
        return reportUsage(u"Say what to change, such as --title \"A better title\"."_s);
    if (!isDate(arguments.value(u"date"_s)))
        return reportUsage(
            u"\"%1\" is no date. Write it as 2023, 2023-11, 2023-11-04 or 2023-11-04T10:00:00Z."_s
                .arg(arguments.value(u"date"_s)));
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return library.content(article).and_then([&](const ArticleContent &content) {
            auto metadata = content.article.metadata;
            metadata.title = arguments.value(u"title"_s, metadata.title);
            metadata.byline = arguments.value(u"byline"_s, metadata.byline);
            metadata.publishedTime = arguments.value(u"date"_s, metadata.publishedTime);
            metadata.siteName = arguments.value(u"source"_s, metadata.siteName);
            metadata.url = arguments.value(u"url"_s, metadata.url);
            return library.setMetadata(article, metadata);
        });
    });
}

int deleteCommand(const Arguments &arguments)
{
    return withArticle(arguments,
        [](Library &library, const ArticleId &article) { return library.deleteArticle(article); });
}

int restoreCommand(const Arguments &arguments)
{
    return withArticle(arguments,
        [](Library &library, const ArticleId &article) { return library.restoreArticle(article); });
}

static Result<QString> utf8Text(const Source &source)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(source.bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(ErrorCode::Unsupported,
            u"%1 is no text in UTF-8. Save it as UTF-8 and call this again."_s.arg(
                source.fileName));
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::Malformed, u"%1 is empty."_s.arg(source.fileName));
    return text.replace(u"\r\n"_s, u"\n"_s);
}

int reviseCommand(const Arguments &arguments)
{
    if (!arguments.has(u"text"_s))
        return reportUsage(u"Say which text: --text FILE."_s);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return readSource(arguments.value(u"text"_s)).and_then([&](const Source &source) {
            return utf8Text(source).and_then(
                [&](const QString &text) { return library.revise(article, text); });
        });
    });
}

} // namespace postil
