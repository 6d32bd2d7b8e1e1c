// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/selectors.h"

#include <optional>

namespace postil {

/// Where a passage stands in a changed text.
struct Anchoring
{
    std::optional<TextRange> range; ///< none where the passage is gone
    bool needsReview = false; ///< found, but a person is to look at it
    double score = 0; ///< 0–1: how well the words and their surroundings agree

    bool operator==(const Anchoring &) const = default;
};

/// Re-finds passages in one text. Made once per text, used for all its annotations.
class TextAnchor
{
public:
    /// `oldText` is the text the selectors were made on, when it is known; it may be empty.
    explicit TextAnchor(QStringView newText, QStringView oldText = {});

    /// Where the passage stands now. `hint` is its range in the old text, its start at least.
    Anchoring find(const TextQuoteSelector &quote, TextRange hint) const;

private:
    QStringView m_newText;
    QStringView m_oldText;
};

} // namespace postil
