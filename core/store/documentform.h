// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/removedblock.h"

namespace postil {

/// The form of a document and what was removed from it, as JSON without the text.
QByteArray toJson(const Document &document, const QList<RemovedBlock> &removed);

/// A document and what was removed from its source.
struct FormedDocument
{
    Document document;
    QList<RemovedBlock> removed;
};

/// The document of a text and its form. What in the form does not fit the text is left out, so that
/// the text itself always comes back.
FormedDocument fromJson(const QString &text, const QByteArray &form);

} // namespace postil
