// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/documentform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postil {

using namespace Qt::StringLiterals;

template <typename Value>
static void put(QJsonObject &object, const QString &key, const Value &value, const Value &usual)
{
    if (value != usual)
        object[key] = value;
}

static QJsonObject toJson(const Block &block)
{
    static const Block usual;
    QJsonObject object{{u"kind"_s, int(block.kind)}, {u"length"_s, block.range.length()}};
    put(object, u"level"_s, block.level, usual.level);
    put(object, u"quoteDepth"_s, block.quoteDepth, usual.quoteDepth);
    put(object, u"group"_s, block.group, usual.group);
    put(object, u"marker"_s, block.marker, usual.marker);
    put(object, u"language"_s, block.language, usual.language);
    put(object, u"row"_s, block.row, usual.row);
    put(object, u"column"_s, block.column, usual.column);
    put(object, u"rowSpan"_s, block.rowSpan, usual.rowSpan);
    put(object, u"columnSpan"_s, block.columnSpan, usual.columnSpan);
    put(object, u"isHeader"_s, block.isHeader, usual.isHeader);
    put(object, u"isRightToLeft"_s, block.isRightToLeft, usual.isRightToLeft);
    put(object, u"source"_s, block.source, usual.source);
    put(object, u"alternative"_s, block.alternative, usual.alternative);
    return object;
}

static Block blockFromJson(const QJsonObject &object)
{
    Block block;
    block.kind = BlockKind(object[u"kind"].toInt());
    block.level = object[u"level"].toInt();
    block.quoteDepth = object[u"quoteDepth"].toInt();
    block.group = object[u"group"].toInt();
    block.marker = object[u"marker"].toString();
    block.language = object[u"language"].toString();
    block.row = object[u"row"].toInt();
    block.column = object[u"column"].toInt();
    block.rowSpan = object[u"rowSpan"].toInt(1);
    block.columnSpan = object[u"columnSpan"].toInt(1);
    block.isHeader = object[u"isHeader"].toBool();
    block.isRightToLeft = object[u"isRightToLeft"].toBool();
    block.source = object[u"source"].toString();
    block.alternative = object[u"alternative"].toString();
    return block;
}

QByteArray toJson(const Document &document, const QList<RemovedBlock> &removed)
{
    QJsonArray blocks;
    for (const auto &block : document.blocks())
        blocks.append(toJson(block));
    QJsonArray spans;
    for (const auto &span : document.spans()) {
        spans.append(QJsonObject{{u"kind"_s, int(span.kind)}, {u"start"_s, span.range.start},
            {u"end"_s, span.range.end}, {u"target"_s, span.target}});
    }
    QJsonArray left;
    for (const auto &block : removed)
        left.append(QJsonObject{
            {u"text"_s, block.text}, {u"reason"_s, block.reason}, {u"before"_s, block.before}});
    const QJsonObject form{{u"blocks"_s, blocks}, {u"spans"_s, spans}, {u"removed"_s, left}};
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

/// The spans of each block, in order of the blocks, counted from the start of the block.
static QList<QList<Span>> spansByBlock(const Document &bare, const QJsonArray &spans)
{
    QList<QList<Span>> byBlock(bare.blocks().size());
    for (const auto &value : spans) {
        const auto object = value.toObject();
        Span span{SpanKind(object[u"kind"].toInt()),
            {object[u"start"].toInteger(), object[u"end"].toInteger()},
            object[u"target"].toString()};
        if (span.range.start < 0 || span.range.end < span.range.start
            || span.range.end > bare.text().size())
            continue;
        const auto index = bare.blockAt(span.range.start);
        const auto &range = bare.blocks()[index].range;
        if (!range.contains(span.range))
            continue;
        span.range = {span.range.start - range.start, span.range.end - range.start};
        byBlock[index].append(span);
    }
    return byBlock;
}

FormedDocument fromJson(const QString &text, const QByteArray &form)
{
    const auto object = QJsonDocument::fromJson(form).object();
    FormedDocument formed;
    for (const auto &value : object[u"removed"].toArray()) {
        const auto block = value.toObject();
        formed.removed.append({block[u"text"].toString(), block[u"reason"].toString(),
            qsizetype(block[u"before"].toInteger())});
    }
    const auto blocks = object[u"blocks"].toArray();
    if (blocks.isEmpty() && text.isEmpty())
        return formed;
    const auto bare = Document::fromLines(text);
    const auto spans = spansByBlock(bare, object[u"spans"].toArray());
    const bool fits = blocks.size() == bare.blocks().size();
    for (qsizetype i = 0; i < bare.blocks().size(); ++i)
        formed.document.append(fits ? blockFromJson(blocks[i].toObject()) : Block(),
            bare.textOf(bare.blocks()[i]), spans[i]);
    return formed;
}

} // namespace postil
