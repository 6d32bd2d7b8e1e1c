// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>

namespace postil {

/// What keys do in the text, for people: they hold while it has the focus.
struct ReaderKey
{
    QString name;
    QString shown; ///< the keys as they are written
    QList<QKeySequence> keys;
};

QList<ReaderKey> readerKeys();

} // namespace postil
