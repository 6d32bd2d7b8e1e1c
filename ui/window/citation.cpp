// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/citation.h"

#include "core/model/paragraphnumbers.h"
#include "ui/models/articlerow.h"
#include "ui/models/passage.h"

#include <QCoreApplication>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString speakerAt(const ArticleContent &content, TextRange range)
{
    for (const auto &quotation : content.quotations) {
        const bool holds = std::ranges::any_of(
            quotation.contents, [&](TextRange part) { return part.intersects(range); });
        if (!holds || !quotation.speaker || quotation.state == State::Rejected)
            continue;
        const auto actor = std::ranges::find(content.actors, quotation.speaker->actor, &Actor::id);
        if (actor != content.actors.end())
            return actor->name;
    }
    return {};
}

static QString inMarks(const QString &words)
{
    static const QString opening = u"“\"„«‘'"_s;
    return !words.isEmpty() && opening.contains(words.front()) ? words : u'“' + words + u'”';
}

QString citationOf(const ArticleContent &content, TextRange range)
{
    const auto &metadata = content.article.metadata;
    QStringList source;
    if (const auto speaker = speakerAt(content, range); !speaker.isEmpty())
        source.append(speaker);
    if (!metadata.title.isEmpty())
        source.append(QCoreApplication::translate("Citation", "in “%1”").arg(metadata.title));
    else if (!metadata.byline.isEmpty())
        source.append(metadata.byline);
    if (!metadata.siteName.isEmpty())
        source.append(metadata.siteName);
    if (!metadata.publishedTime.isEmpty())
        source.append(writtenDate(metadata.publishedTime));
    source.append(u"¶ %1"_s.arg(ParagraphNumbers(content.revision.document).at(range.start)));
    QString citation = inMarks(passage(content.revision.document, range, range.length()));
    citation += u" — "_s + source.join(u", "_s) + u'.';
    if (!metadata.url.isEmpty())
        citation += u' ' + metadata.url;
    return citation;
}

} // namespace postil
