// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

/// Numbers the paragraphs of a document as people cite them: 1, 2, … over the blocks that hold
/// words; a table or a listing is one, pictures, separators and empty lines do not count. Built in
/// one pass.
class ParagraphNumbers
{
public:
    explicit ParagraphNumbers(const Document &document);

    /// Number of the paragraph that holds `position`, of the one before it where none does; at
    /// least 1. Logarithmic.
    qsizetype at(qsizetype position) const;

private:
    QList<qsizetype> m_starts; ///< of the numbered blocks, ascending
};

} // namespace postil
