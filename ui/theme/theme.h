// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace postil {

/// The colours of one look of the window.
struct Theme
{
    QString name; ///< "light", "sepia", "dark"
    QColor paper, window, side;
    QColor ink, muted, hairline;
    QColor accent, selected;
    std::array<QColor, 5> highlights;
    QColor person, organisation, place, other;
    std::array<QColor, 8> speakers;
    QColor review, lost;
    std::array<QColor, 5> edges; ///< the strong form of each highlight: borders of notes, marks
    QColor card; ///< behind a note
    QColor found, foundNow; ///< search hits, and the one that the person stands on

    bool isDark() const { return paper.lightness() < 128; }
    /// Of what cannot be used now.
    QColor faded() const;

    /// The theme of that name; light for any other.
    static const Theme &named(const QString &name);
};

} // namespace postil
