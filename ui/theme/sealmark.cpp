// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/sealmark.h"

#include <QCoreApplication>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Seal", text);
}

SealMark sealMark(Seal seal, const Theme &theme)
{
    switch (seal) {
    case Seal::Intact:
        break;
    case Seal::Moved:
        return {u"seal-moved"_s, tr("Found again in changed text. Is it right?"), tr("found again"),
            theme.review};
    case Seal::Lost:
        return {
            u"seal-lost"_s, tr("Its words are gone from the text."), tr("words gone"), theme.lost};
    }
    return {u"seal-intact"_s, tr("Its words stand in the text as they were marked."),
        tr("words stand"), theme.place};
}

} // namespace postil
