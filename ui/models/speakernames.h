// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/quotation.h"

#include <QHash>

namespace postil {

/// Who the speakers of an article's quotations are called.
class SpeakerNames
{
public:
    explicit SpeakerNames(const QList<Actor> &actors);

    /// "Speaker not known" for nobody.
    QString of(const ActorId &actor) const;

private:
    QHash<ActorId, QString> m_names;
    QString m_nobody;
};

/// Null for a quotation whose speaker is no actor.
ActorId speakerOf(const Quotation &quotation);

} // namespace postil
