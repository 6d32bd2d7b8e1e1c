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
    put(object, u"place"_s, block.place, usual.place);
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
    block.place = object[u"place"].toString();
    return block;
}

static QJsonArray toJson(const QList<Span> &spans)
{
    QJsonArray array;
    for (const auto &span : spans) {
        array.append(QJsonObject{{u"kind"_s, int(span.kind)}, {u"start"_s, span.range.start},
            {u"end"_s, span.range.end}, {u"target"_s, span.target}});
    }
    return array;
}

/// The spans that fit into a text of `size` units.
static QList<Span> spansFromJson(const QJsonArray &array, qsizetype size)
{
    QList<Span> spans;
    for (const auto &value : array) {
        const auto object = value.toObject();
        const Span span{SpanKind(object[u"kind"].toInt()),
            {object[u"start"].toInteger(), object[u"end"].toInteger()},
            object[u"target"].toString()};
        if (span.range.start >= 0 && span.range.end >= span.range.start && span.range.end <= size)
            spans.append(span);
    }
    return spans;
}

static QJsonObject toJson(const RemovedBlock &block)
{
    auto object = toJson(block.form);
    object[u"text"_s] = block.text;
    object[u"reason"_s] = block.reason;
    object[u"before"_s] = block.before;
    if (!block.spans.isEmpty())
        object[u"spans"_s] = toJson(block.spans);
    return object;
}

static RemovedBlock removedFromJson(const QJsonObject &object)
{
    const auto text = object[u"text"].toString();
    return {text, object[u"reason"].toString(), qsizetype(object[u"before"].toInteger()),
        blockFromJson(object), spansFromJson(object[u"spans"].toArray(), text.size())};
}

QByteArray toJson(const Document &document, const QList<RemovedBlock> &removed)
{
    QJsonArray blocks;
    for (const auto &block : document.blocks())
        blocks.append(toJson(block));
    const auto spans = toJson(document.spans());
    QJsonArray left;
    for (const auto &block : removed)
        left.append(toJson(block));
    const QJsonObject form{{u"blocks"_s, blocks}, {u"spans"_s, spans}, {u"removed"_s, left}};
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

/// The spans of each block, in order of the blocks, counted from the start of the block.
static QList<QList<Span>> spansByBlock(const Document &bare, const QJsonArray &spans)
{
    QList<QList<Span>> byBlock(bare.blocks().size());
    for (auto span : spansFromJson(spans, bare.text().size())) {
        const auto index = bare.blockAt(span.range.start);
        const auto &range = bare.blocks()[index].range;
        if (!range.contains(span.range))
            continue;
        span.range = {span.range.start - range.start, span.range.end - range.start};
        byBlock[index].append(span);
    }
    return byBlock;
}

CutDocument fromJson(const QString &text, const QByteArray &form)
{
    const auto object = QJsonDocument::fromJson(form).object();
    CutDocument formed;
    for (const auto &value : object[u"removed"].toArray())
        formed.removed.append(removedFromJson(value.toObject()));
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
