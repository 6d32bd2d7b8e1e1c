// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/selectors.h"

#include <memory>
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

/// Re-finds passages in one text. Made once per text, used for all its annotations, by one thread.
///
/// With the old text at hand a passage is followed through what changed between the two (see
/// TextDrift); without it, or where that fails, all places with alike words are judged together
/// with their surroundings (see findQuote()). A passage that lost or gained a name, a number or a
/// negation is never taken for the same without review, nor is one that is only alike.
class TextAnchor
{
public:
    /// `oldText` is the text the selectors were made on, when it is known; it may be empty. Both
    /// views outlive the anchor. What is slow is done on the first passage that needs it: some
    /// 10 ms per million units.
    explicit TextAnchor(QStringView newText, QStringView oldText = {});
    ~TextAnchor();

    TextAnchor(TextAnchor &&) noexcept;
    TextAnchor &operator=(TextAnchor &&) noexcept;

    /// Where the passage stands now. `hint` is its range in the old text, its start at least; it
    /// may be wrong, and negative where it is not known.
    Anchoring find(const TextQuoteSelector &quote, TextRange hint) const;

private:
    class Folded;

    Anchoring search(const TextQuoteSelector &quote, qsizetype start) const;
    std::optional<TextRange> oldRange(const TextQuoteSelector &quote, qsizetype start) const;
    std::optional<TextRange> untouched(TextRange old) const;
    std::optional<Anchoring> stillThere(const TextQuoteSelector &quote, qsizetype start) const;
    Anchoring followed(const TextQuoteSelector &quote, TextRange old) const;
    Anchoring searched(
        const TextQuoteSelector &quote, std::optional<TextRange> old, qsizetype start) const;
    Folded &folded() const;

    QStringView m_newText;
    QStringView m_oldText;
    qsizetype m_sameBefore = 0; ///< units at the beginning that both texts share
    qsizetype m_sameAfter = 0; ///< at their ends, beyond those
    mutable std::unique_ptr<Folded> m_folded;
};

} // namespace postil
