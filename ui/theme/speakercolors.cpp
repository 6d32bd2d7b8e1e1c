// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/speakercolors.h"

namespace postil {

SpeakerColors::SpeakerColors(const QList<Quotation> &quotations)
{
    for (const auto &quotation : quotations) {
        const bool counts = quotation.speaker && !quotation.speaker->actor.isNull()
            && quotation.kind != QuotationKind::Term;
        if (counts && !m_turns.contains(quotation.speaker->actor))
            m_turns.insert(quotation.speaker->actor, m_turns.size());
    }
}

QColor SpeakerColors::of(const Quotation &quotation, const Theme &theme) const
{
    return quotation.speaker ? of(quotation.speaker->actor, theme) : theme.muted;
}

QColor SpeakerColors::of(const ActorId &actor, const Theme &theme) const
{
    const auto turn = m_turns.find(actor);
    if (turn == m_turns.end())
        return theme.muted;
    return theme.speakers[size_t(*turn) % theme.speakers.size()];
}

} // namespace postil
