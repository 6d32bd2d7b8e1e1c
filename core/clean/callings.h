// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace postil {

/// What an element's class or id says that it is.
enum Calling : quint8
{
    AuthorCalling = 1,
    DateCalling = 2,
    TitleCalling = 4,
    ElsewhereCalling = 8 ///< of other articles or people
};

/// All callings that these words of a class or id tell, combined with `|`. Looks at no more than
/// 300 characters, each once.
quint8 callingsOf(QStringView words);

} // namespace postil
