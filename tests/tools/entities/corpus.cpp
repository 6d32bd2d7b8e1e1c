// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/tools/entities/corpus.h"

#include "core/text/codepoints.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postil {

using namespace Qt::StringLiterals;

static std::optional<ActorKind> kindOf(const QString &type)
{
    if (type == u"PER")
        return ActorKind::Person;
    if (type == u"ORG")
        return ActorKind::Organisation;
    if (type == u"LOC")
        return ActorKind::Place;
    return type == u"MISC" ? std::optional(ActorKind::Other) : std::nullopt;
}

TextRange trimmedName(QStringView text, TextRange range)
{
    if (range.length() > 2 && text[range.end - 1] == u's'
        && (text[range.end - 2] == u'\'' || text[range.end - 2] == u'’'))
        range.end -= 2;
    while (range.start < range.end && !text[range.start].isLetterOrNumber())
        ++range.start;
    while (range.end > range.start && !text[range.end - 1].isLetterOrNumber())
        --range.end;
    if (text.sliced(range.start, range.length()).startsWith(u"the ", Qt::CaseInsensitive))
        range.start += 4;
    return range;
}

/// Puts `next` behind `document`, on a line of its own.
static void append(LabelledText &document, const LabelledText &next)
{
    const auto offset = document.text.size() + 1;
    document.text += u'\n' + next.text;
    for (const auto &name : next.names)
        document.names.append({{name.range.start + offset, name.range.end + offset}, name.kind});
}

Result<QList<LabelledText>> readCorpus(const QString &fileName, int linesPerText)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotReadable, u"%1 cannot be read."_s.arg(fileName), file.errorString());
    QList<LabelledText> corpus;
    int lineCount = 0;
    while (!file.atEnd()) {
        const auto line = QJsonDocument::fromJson(file.readLine()).object();
        LabelledText labelled{line[u"text"].toString(), {}};
        const CodePointMap map(labelled.text);
        for (const auto &value : line[u"entities"].toArray()) {
            const auto entity = value.toObject();
            const TextRange range{
                map.toUtf16(entity[u"start"].toInteger()), map.toUtf16(entity[u"end"].toInteger())};
            const auto kind = kindOf(entity[u"type"].toString());
            if (kind && !range.isEmpty() && range.end <= labelled.text.size())
                labelled.names.append({trimmedName(labelled.text, range), *kind});
        }
        if (lineCount++ % linesPerText == 0)
            corpus.append(labelled);
        else
            append(corpus.last(), labelled);
    }
    return corpus;
}

} // namespace postil
