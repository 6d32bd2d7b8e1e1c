// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"
#include "core/model/document.h"
#include "core/model/mention.h"

namespace postil {

/// Reads the office or trade of persons from the words beside their names.
class RoleFinder
{
public:
    RoleFinder(const Document &document, const QList<Mention> &mentions);

    /// "Russian Foreign Minister" before the name, or "head of the port authority" in commas behind
    /// it; empty for none.
    QString roleOf(const Mention &mention) const;

private:
    QString roleBefore(qsizetype token) const;
    QString roleAfter(qsizetype token) const;
    qsizetype tokenAt(qsizetype position) const;
    QString textBetween(qsizetype first, qsizetype last) const;

    const Document &m_document;
    EntityTokens m_tokens;
};

} // namespace postil
