// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/annotationmarkdown.h"

#include "core/export/articleindex.h"
#include "core/export/inertmarkdown.h"
#include "core/export/markdowntext.h"

namespace postil {

using namespace Qt::StringLiterals;

static QString quoted(const QString &words)
{
    QStringList paragraphs;
    for (const auto &line : words.split(u'\n', Qt::SkipEmptyParts))
        paragraphs.append(markdownEscaped(line));
    return markdownQuoted(paragraphs.join(u"\n\n"_s)) + u"\n\n"_s;
}

static QString entryOf(
    const Annotation &annotation, const ArticleContent &content, const ArticleIndex &index)
{
    QStringList about;
    if (annotation.seal == Seal::Lost)
        about.append(u"gone from the text"_s);
    else if (!annotation.isOnArticle())
        about.append(u"¶ "_s + index.paragraphsOf(annotation.range));
    if (annotation.color > 0)
        about.append(markdownEscapedLine(content.colorName(annotation.color)));
    for (const auto &tag : annotation.tags)
        about.append(u'#' + markdownEscapedLine(tag).replace(u' ', u'-'));
    QString entry = annotation.isOnArticle() ? QString() : quoted(annotation.quote.exact);
    if (!about.isEmpty())
        entry += about.join(u" · "_s) + u"\n\n"_s;
    if (annotation.hasNote())
        entry += inertMarkdown(annotation.note) + u"\n\n"_s;
    return entry;
}

QString toMarkdown(const ArticleContent &content, const QList<AnnotationId> &annotations)
{
    const ArticleIndex index(content);
    QString markdown;
    for (const auto &annotation : content.annotations) {
        if (annotations.contains(annotation.id))
            markdown += entryOf(annotation, content, index);
    }
    if (markdown.isEmpty())
        return {};
    const auto &metadata = content.article.metadata;
    QStringList source{markdownEscapedLine(metadata.title)};
    for (const auto &each : {metadata.siteName, metadata.publishedTime.left(10), metadata.url}) {
        if (!each.isEmpty())
            source.append(markdownEscapedLine(each));
    }
    return markdown + u"— "_s + source.join(u", "_s) + u'\n';
}

} // namespace postil
