// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/quotation.h"
#include "ui/theme/theme.h"

#include <QHash>

namespace postil {

/// The colour of each speaker of an article: in turn, in the order in which they first speak, so
/// that the gutter and the panels agree. Rejecting a quotation does not change the others' colours.
class SpeakerColors
{
public:
    SpeakerColors() = default;
    /// `quotations` by position, as in ArticleContent.
    explicit SpeakerColors(const QList<Quotation> &quotations);

    /// Muted for a quotation whose speaker is not known.
    QColor of(const Quotation &quotation, const Theme &theme) const;
    QColor of(const ActorId &actor, const Theme &theme) const;

private:
    QHash<ActorId, qsizetype> m_turns;
};

} // namespace postil
