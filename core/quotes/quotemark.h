// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/quotemarks.h"

#include <optional>

namespace postil {

/// A character, or two of them, that may open or close a quotation.
struct QuoteMark
{
    qsizetype start = 0;
    qsizetype length = 1;
    MarkedKind kind = MarkedKind::Double;
    bool canOpen = false;
    bool canClose = false;
    bool isCertain = false; ///< a shape that only opens or only closes
    char16_t shape = 0;

    qsizetype end() const { return start + length; }
};

/// Reads the marks of one block of text by what stands around them.
class QuoteMarkReader
{
public:
    explicit QuoteMarkReader(QStringView text) : m_text(text) { }

    /// The mark at that position, if any. Looks ahead a bounded way.
    std::optional<QuoteMark> read(qsizetype at) const;

private:
    QChar charAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u' ');
    }
    bool opensAt(const QuoteMark &mark) const;
    bool closesAt(const QuoteMark &mark) const;
    QuoteMark single(QuoteMark mark) const;
    bool isPossessive(const QuoteMark &mark) const;

    QStringView m_text;
};

} // namespace postil
