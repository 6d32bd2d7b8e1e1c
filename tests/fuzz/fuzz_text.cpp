// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textcleaner.h"
#include "core/import/charset.h"
#include "core/import/importer.h"

/// Any bytes must be read as text, and the text cleaned, without a fault.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto decoded = postil::decodeText(bytes))
        postil::cleanText(decoded->text);
    (void)postil::importSource({bytes, {}, {}});
    return 0;
}
