// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace postil {

/// The largest picture that is stored with an article, and the most of one article together.
constexpr qsizetype largestPicture = 16 * 1024 * 1024;
constexpr qsizetype mostPictures = 64 * 1024 * 1024;

/// Whether these are the bytes of a picture of a kind that is shown: PNG, JPEG, GIF or WebP, none
/// of which can refer to anything outside itself.
bool isPicture(QByteArrayView bytes);

} // namespace postil
