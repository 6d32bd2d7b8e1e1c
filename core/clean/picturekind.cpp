// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/picturekind.h"

namespace postil {

bool isPicture(QByteArrayView bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff")
        || bytes.startsWith("GIF8")
        || (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == "WEBP");
}

} // namespace postil
