// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/syntax.h"

namespace postil {

using KSyntaxHighlighting::Repository;

Repository &syntaxRepository()
{
    static Repository repository;
    return repository;
}

KSyntaxHighlighting::Theme syntaxTheme(const Theme &theme)
{
    return syntaxRepository().defaultTheme(
        theme.isDark() ? Repository::DarkTheme : Repository::LightTheme);
}

} // namespace postil
