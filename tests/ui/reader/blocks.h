// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/block.h"

namespace postil {

inline Block ofKind(BlockKind kind, qint32 level = 0, const QString &marker = {})
{
    Block block;
    block.kind = kind;
    block.level = level;
    block.marker = marker;
    return block;
}

inline Block code(const QString &language)
{
    auto block = ofKind(BlockKind::Code);
    block.group = 1;
    block.language = language;
    return block;
}

inline Block picture(const QString &source, const QString &alternative = {})
{
    auto block = ofKind(BlockKind::Image);
    block.source = source;
    block.alternative = alternative;
    return block;
}

inline Block quoted()
{
    auto block = ofKind(BlockKind::Paragraph);
    block.quoteDepth = 1;
    return block;
}

inline Block rightToLeft()
{
    auto block = ofKind(BlockKind::Paragraph);
    block.isRightToLeft = true;
    return block;
}

inline Block cell(
    qint32 group, qint32 row, qint32 column, qint32 rowSpan = 1, qint32 columnSpan = 1)
{
    auto block = ofKind(BlockKind::TableCell);
    block.group = group;
    block.row = row;
    block.column = column;
    block.rowSpan = rowSpan;
    block.columnSpan = columnSpan;
    return block;
}

} // namespace postil
