// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace postil {

/// What somebody brings in, before anything is made of it.
struct Source
{
    QByteArray bytes;
    QString fileName; ///< with its folder when it came from a file: pictures may lie beside it
    QString charset; ///< chosen by the person; empty to find out

    bool operator==(const Source &) const = default;
};

} // namespace postil
