// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/speakernames.h"

#include <QCoreApplication>

namespace postil {

SpeakerNames::SpeakerNames(const QList<Actor> &actors)
    : m_nobody(QCoreApplication::translate("QuotationsPanel", "Speaker not known"))
{
    for (const auto &actor : actors)
        m_names.insert(actor.id, actor.name);
}

QString SpeakerNames::of(const ActorId &actor) const
{
    return m_names.value(actor, m_nobody);
}

ActorId speakerOf(const Quotation &quotation)
{
    return quotation.speaker ? quotation.speaker->actor : ActorId();
}

} // namespace postil
