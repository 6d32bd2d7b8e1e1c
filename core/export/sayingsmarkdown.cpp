// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/sayingsmarkdown.h"

#include "core/export/markdowntext.h"
#include "core/model/names.h"

namespace postil {

using namespace Qt::StringLiterals;

QString sayingsMarkdown(const QString &speaker, const QList<Saying> &sayings)
{
    QString markdown = u"# "_s + markdownEscapedLine(speaker) + u"\n"_s;
    for (const auto &saying : sayings) {
        QStringList source;
        if (!saying.publishedTime.isEmpty())
            source.append(saying.publishedTime.left(10));
        source.append(saying.articleTitle);
        if (saying.quotation.kind == QuotationKind::Indirect)
            source.append(u"indirect"_s);
        markdown += u"\n"_s + markdownQuoted(markdownEscaped(saying.words));
        if (!markdown.endsWith(u'\n'))
            markdown += u'\n';
        markdown += u"\n— "_s + markdownEscapedLine(source.join(u", "_s)) + u"\n"_s;
    }
    return markdown;
}

/// In quotation marks, so that it may hold commas and line ends. A tab is put before what a
/// spreadsheet would take for a formula.
static QString field(QString text)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\t');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString sayingsCsv(const QList<Saying> &sayings)
{
    QString csv = u"date,article,number,kind,words\r\n"_s;
    for (const auto &saying : sayings) {
        const QStringList fields{field(saying.publishedTime), field(saying.articleTitle),
            QString::number(saying.articleNumber), nameOf(saying.quotation.kind),
            field(saying.words)};
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv;
}

} // namespace postil
