// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

/// Which paragraph a place stands in, from 1, as a reader counts them: pictures, captions and
/// separators do not count. For as long as the document lives.
class ParagraphNumbers
{
public:
    /// Linear in the number of blocks.
    explicit ParagraphNumbers(const Document &document);

    /// Logarithmic.
    qsizetype at(qsizetype position) const;

private:
    const Document &m_document;
    QList<qsizetype> m_numbers; ///< of each block
};

} // namespace postil
