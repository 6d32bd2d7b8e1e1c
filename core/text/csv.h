// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace postil {

/// A table as people exchange it: UTF-8 with a byte order mark, without which Excel garbles
/// accents, cells in quotes where needed, CRLF behind each row. A cell that a spreadsheet would
/// take for a formula gets an apostrophe before each such place (see neutralised()).
QByteArray toCsv(const QList<QStringList> &rows, QChar separator = u',');

/// The rows of a table with any of the separators "," ";" and tab, quoted cells with line breaks
/// in them, with or without byte order mark; UTF-16 is understood by its mark. Rows without any
/// text are left out. The apostrophes of toCsv() are taken away. Linear.
QList<QStringList> fromCsv(const QByteArray &bytes);

/// With an apostrophe before each = + - @ tab or return that begins the cell or, for programs that
/// split at another separator, stands behind one of , ; tab " or a line break. restored() gives
/// the very text again, whatever it was.
QString neutralised(const QString &cell);
QString restored(const QString &cell);

} // namespace postil
