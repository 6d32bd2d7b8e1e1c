// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/annotation.h"
#include "ui/theme/theme.h"

namespace postil {

/// How the evidence seal of an annotation is shown: by form, by words and by colour.
struct SealMark
{
    QString icon; ///< for pixmapNamed()
    QString words; ///< "Its words stand …", a sentence
    QString brief; ///< the same for narrow places
    QColor color;
};

SealMark sealMark(Seal seal, const Theme &theme);

} // namespace postil
