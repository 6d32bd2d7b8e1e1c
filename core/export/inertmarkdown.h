// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// A person's Markdown made fit to stand inside a larger file: it stays as it was typed unless it
/// holds HTML, a picture, a link that runs code, or something that would swallow what follows (an
/// open listing or comment). Then it is written anew with the HTML as visible text, pictures as
/// plain links and such links as text. Linear, except for CommonMark's own limits.
QString inertMarkdown(const QString &note);

} // namespace postil
