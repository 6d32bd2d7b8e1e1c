// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/textlines.h"
#include "core/model/metadata.h"

namespace postil {

/// What a line of a plain text is.
enum class LineRole : quint8
{
    Furniture,
    Body,
    Title,
    Byline,
    Caption
};

/// The title, byline and date of a plain text, and which lines they and the captions stand in.
struct TextHead
{
    Metadata metadata;
    QList<LineRole> roles; ///< one per line

    bool operator==(const TextHead &) const = default;
};

/// Reads the head of a text whose running text is known: the headline above it, the byline and date
/// below the headline, captions of pictures beside it. Linear.
TextHead textHeadOf(const QList<TextLine> &lines, const QList<bool> &isBody);

/// Whether a line that is no running text is the caption of a picture, by its credit.
bool looksLikeCaption(QStringView line);

} // namespace postil
