// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace postil {

/// Text made of bytes, and the charset it was in.
struct DecodedText
{
    QString text;
    QString charset; ///< IANA name, such as "windows-1251"

    bool operator==(const DecodedText &) const = default;
};

/// Decodes a text file or page: by byte order mark, as UTF-8 where the bytes are that, by its
/// declaration where that is believable, otherwise by what reads best. UTF-7 is never decoded.
/// A `charset` chosen by the person wins over everything; an unknown one fails (Invalid). Linear.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &charset = {});

/// The charset that a page declares in a meta element or XML declaration, also late; lower case,
/// empty when there is none.
QByteArray declaredCharset(QByteArrayView bytes);

/// How much a text reads as one that people wrote, judged by its characters beyond ASCII: about 1
/// for good text, below 0 for text in a wrong charset.
double plausibilityOf(QStringView text);

} // namespace postil
