// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "ui/theme/theme.h"

#include <QPixmap>

class QPainter;

namespace postil {

/// The colour of an actor: its own, or that of its kind.
QColor actorColor(const Actor &actor, const Theme &theme);

/// Draws the mark of a kind into `box`: a disc for a person, a square for an organisation, a
/// triangle for a place, a ring for another, so that nothing depends on the colour.
void drawKindMark(QPainter *painter, const QRectF &box, ActorKind kind, const QColor &color);

/// The mark as a picture of 12 pixels, kept.
QPixmap kindMark(const Actor &actor, const Theme &theme);

} // namespace postil
