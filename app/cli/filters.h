// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// The commands that need no library: files or lines in, files or lines out.

/// `postil clean FILE… [--format text|markdown|html|json] [--out DIR]`
int cleanCommand(const QStringList &arguments);
/// `postil recognise --jsonl`: actors and quotations of the texts on standard input.
int recogniseCommand(const QStringList &arguments);
/// `postil anchor --jsonl`: re-finds passages in the texts on standard input.
int anchorCommand(const QStringList &arguments);

} // namespace postil
