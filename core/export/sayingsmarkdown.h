// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/saying.h"

namespace postil {

/// What somebody said as Markdown: a heading, then each saying as a block quotation with its date
/// and article, in the order given.
QString sayingsMarkdown(const QString &speaker, const QList<Saying> &sayings);

/// The same as CSV (RFC 4180) with a heading line: date, article, number, kind, words.
QString sayingsCsv(const QList<Saying> &sayings);

} // namespace postil
