// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actornetwork.h"

#include <QPointF>

namespace postil {

/// Where each actor of a network stands: those often together near each other, all of them apart
/// (Fruchterman and Reingold 1991, ties pulling by the logarithm of their weight and
/// the less the more an actor has, or all that appear together would stand on one spot). The same
/// network always gives the same picture. Quadratic in the actors: for a thread of its own.
QList<QPointF> layOut(const ActorNetwork &network);

} // namespace postil
