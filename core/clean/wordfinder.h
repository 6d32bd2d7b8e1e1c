// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// Tells whether a text holds any of some words, also within longer ones, without regard to case.
class WordFinder
{
public:
    /// `words` with "|" between, in lower case.
    explicit WordFinder(QStringView words);

    bool isIn(QStringView text) const;
    bool isAtStartOf(QStringView text) const;

private:
    QStringList m_words;
    quint64 m_beginnings = 0; ///< a bit for each first character, by its lowest bits
};

} // namespace postil
