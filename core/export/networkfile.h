// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actornetwork.h"

#include <QByteArray>

namespace postil {

/// A network as Gephi, visone and others open it: actors with name, kind, role, tags, counts and
/// their own attributes; ties weighted by the articles shared. Well-formed whatever the names hold.
QByteArray toGraphml(const ActorNetwork &network);
QByteArray toGexf(const ActorNetwork &network);

} // namespace postil
