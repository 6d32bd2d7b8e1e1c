// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/blockchoice.h"
#include "core/model/piece.h"

namespace postil {

/// Why a piece is left out that a person left out.
QString reasonOfThePerson();

/// The choice that keeps this piece, and no other, as it is now when its page is cleaned anew.
BlockChoice choiceOn(const QList<Piece> &pieces, qsizetype index);

/// The choice that does the same on other pages of the site: by the place, when all that stands
/// there has the same fate and the place is marked by a class or name; otherwise by the words.
BlockChoice siteChoiceOn(const QList<Piece> &pieces, qsizetype index);

/// Keeps or leaves out what the choices name, later ones winning. How many pieces changed; linear
/// in pieces and choices.
qsizetype applyChoices(
    QList<Piece> &pieces, const QList<BlockChoice> &choices, const QString &reason);

/// The site an address belongs to, as choices are kept by: its host without "www."; empty when it
/// has none.
QString siteOf(const QString &url);

} // namespace postil
