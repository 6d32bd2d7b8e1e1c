// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/piece.h"

namespace postil {

/// The form of a document and what was removed from it, as JSON without the text.
QByteArray toJson(const Document &document, const QList<RemovedBlock> &removed);

/// The document of a text and its form. What in the form does not fit the text is left out, so that
/// the text itself always comes back.
CutDocument fromJson(const QString &text, const QByteArray &form);

} // namespace postil
