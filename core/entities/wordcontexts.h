// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"

#include <QHash>

namespace postil {

/// What one document shows around each capitalised word, wherever it stands: titles before it,
/// verbs of saying behind it, the same word in lower case. Made in one pass over tokens that know
/// their classes.
class WordContexts
{
public:
    WordContexts() = default;
    explicit WordContexts(const EntityTokens &tokens);

    /// One bit for each kind of surroundings; the bits are part of the model.
    quint32 of(const EntityToken &token) const;

private:
    QHash<quint32, quint32> m_contexts; ///< word → bits
};

} // namespace postil
