// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

namespace postil {

/// A web archive (MHTML, RFC 2557) taken apart.
struct WebArchive
{
    QByteArray page; ///< HTML
    QString charset; ///< that the archive gives for it; may be empty
    QString address; ///< where the page came from
    QHash<QString, QByteArray> parts; ///< everything else, by address and by "cid:" name
};

/// Whether these are the first bytes of a web archive, or of a mail with a page in it.
bool isWebArchive(QByteArrayView bytes);

/// Takes an archive apart; what is damaged in it is left out. Malformed when there is no page in
/// it. Linear.
Result<WebArchive> readWebArchive(const QByteArray &bytes);

} // namespace postil
