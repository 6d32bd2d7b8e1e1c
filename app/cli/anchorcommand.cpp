// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/jsonlines.h"
#include "core/text/textanchor.h"

#include <QJsonArray>

namespace postil {

using namespace Qt::StringLiterals;

static QJsonObject answer(const TextAnchor &anchor, const QJsonObject &asked)
{
    const TextQuoteSelector quote{
        asked[u"exact"].toString(), asked[u"prefix"].toString(), asked[u"suffix"].toString()};
    const auto start = asked[u"hintStart"].toInteger(-1);
    const auto found = anchor.find(quote, {start, start + quote.exact.size()});
    return {{u"id"_s, asked[u"id"]},
        {u"start"_s, found.range ? QJsonValue(found.range->start) : QJsonValue()},
        {u"end"_s, found.range ? QJsonValue(found.range->end) : QJsonValue()},
        {u"review"_s, found.needsReview}, {u"score"_s, found.score}};
}

int anchorCommand(const Arguments &arguments)
{
    if (!arguments.has(u"jsonl"_s))
        return reportUsage(u"Call it as: postil anchor --jsonl <in.jsonl >out.jsonl"_s);
    return forEachJsonLine([](const QJsonObject &line) {
        const auto newText = line[u"newText"].toString();
        const auto oldText = line[u"oldText"].toString();
        const TextAnchor anchor(newText, oldText);
        for (const auto &asked : line[u"anchors"].toArray())
            printLine(answer(anchor, asked.toObject()));
    });
}

} // namespace postil
