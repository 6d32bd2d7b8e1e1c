// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

#include <memory>

class QTextDocument;

namespace postil {

/// A note's Markdown laid out, without margin and without its HTML; it loads nothing. What is over
/// 20,000 units is left out.
std::unique_ptr<QTextDocument> noteDocument(const QString &markdown, const QFont &font, int width);

/// How much of `height` the whole lines of a laid-out note take.
qreal wholeLinesWithin(const QTextDocument &note, qreal height);

} // namespace postil
