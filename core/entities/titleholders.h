// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/rolefinder.h"

namespace postil {

/// Tells whom a title without a name means ("the Sheriff", "he served as President"): the person
/// beside it, the one that the sentence gives it to, or the one who bears it elsewhere in the text.
class TitleHolders
{
public:
    /// All must stay alive; `mentions` stand in order.
    TitleHolders(const Document &document, const QList<Mention> &mentions, const RoleFinder &roles);

    /// Whether the mention is nothing but a title.
    bool isOnlyTitle(qsizetype mention) const { return m_isOnlyTitle[mention]; }
    /// The mention of the person whom a title means, or -1.
    qsizetype holderOf(qsizetype mention) const;

private:
    struct Bearer
    {
        QString role; ///< lower case
        qsizetype mention = 0;
    };

    qsizetype namedBeside(qsizetype mention) const;
    qsizetype givenTo(qsizetype mention) const;
    qsizetype bearerElsewhere(qsizetype mention) const;
    void findBearers(const RoleFinder &roles);

    QStringView m_text;
    const QList<Mention> &m_mentions;
    QList<bool> m_isOnlyTitle;
    QList<Bearer> m_bearers;
};

} // namespace postil
