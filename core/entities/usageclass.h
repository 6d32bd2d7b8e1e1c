// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace postil {

/// Which words a word is used like, as a large body of text shows it: its place in two trees of
/// classes that were found without anybody naming them ("Kampala", "Lusaka" and "Dushanbe" share
/// one). Each tree has three levels of 5, 4 and 3 bits, the widest class first.
class UsageClass
{
public:
    static constexpr int trees = 2;

    constexpr UsageClass() = default;
    constexpr explicit UsageClass(quint32 packed) : m_packed(packed) { }
    constexpr UsageClass(quint32 first, quint32 second) : m_packed(known | second << 12 | first) { }

    constexpr bool isKnown() const { return m_packed & known; }
    constexpr quint32 packed() const { return m_packed; }

    /// The class of all, some or few words that are used alike; 0 for an unknown word. Classes of
    /// different trees and levels are different numbers.
    constexpr quint32 wide(int tree) const { return numberOf(tree, 7, 1); }
    constexpr quint32 middle(int tree) const { return numberOf(tree, 3, 2); }
    constexpr quint32 narrow(int tree) const { return numberOf(tree, 0, 3); }

private:
    static constexpr quint32 known = 1U << 31;

    constexpr quint32 numberOf(int tree, int dropped, quint32 level) const
    {
        if (!isKnown())
            return 0;
        const quint32 path = (m_packed >> (12 * tree)) & 0xfffU;
        return (path >> dropped) | level << 12 | static_cast<quint32>(tree) << 14;
    }

    quint32 m_packed = 0;
};

} // namespace postil
