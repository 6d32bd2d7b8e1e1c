// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace postil {

/// Whether an address leads to the web or to a mailbox: nothing that runs code or opens a file.
inline bool isWebLink(QStringView address)
{
    for (const auto scheme : {u"http://", u"https://", u"mailto:"}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace postil
