// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace postil {

/// Whether a file has to outlast a power cut at once; what can be made again need not wait for it.
enum class Lasting : bool
{
    No,
    Yes
};

/// Writes a file so that it is there whole or as it was before: beside it, then renamed over it. A
/// symbolic link of that name is replaced, never followed. Fails (NotWritable) when the
/// folder is missing, full or read-only; then nothing is left behind.
Result<void> replaceFile(
    const QString &fileName, const QByteArray &bytes, Lasting lasting = Lasting::Yes);

} // namespace postil
