// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

namespace postil {

/// Parts of an actor as JSON, as its row keeps them; empty for nothing.
QString rolesToJson(const QList<ActorRole> &roles);
QList<ActorRole> rolesFromJson(const QString &json);
QString tagsToJson(const QStringList &tags);
QStringList tagsFromJson(const QString &json);
QString attributesToJson(const QMap<QString, QString> &attributes);
QMap<QString, QString> attributesFromJson(const QString &json);

} // namespace postil
