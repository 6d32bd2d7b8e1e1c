// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/syntax.h"

#include "ui/theme/contrast.h"

#include <KSyntaxHighlighting/Format>

namespace postil {

using KSyntaxHighlighting::Repository;

Repository &syntaxRepository()
{
    static Repository repository;
    return repository;
}

KSyntaxHighlighting::Theme syntaxTheme()
{
    return syntaxRepository().defaultTheme(Repository::LightTheme);
}

static QColor colorOf(KSyntaxHighlighting::Theme::TextStyle role, const Theme &theme)
{
    using Role = KSyntaxHighlighting::Theme::TextStyle;
    switch (role) {
    case Role::Function:
    case Role::BuiltIn:
    case Role::Extension:
    case Role::Attribute:
    case Role::DataType:
    case Role::Others:
        return theme.person;
    case Role::Char:
    case Role::SpecialChar:
    case Role::String:
    case Role::VerbatimString:
    case Role::SpecialString:
        return theme.place;
    case Role::DecVal:
    case Role::BaseN:
    case Role::Float:
    case Role::Constant:
        return theme.organisation;
    case Role::Comment:
    case Role::Documentation:
        return theme.speakers[7]; // grey would look as if it could not be used
    case Role::Preprocessor:
    case Role::Annotation:
    case Role::CommentVar:
    case Role::RegionMarker:
    case Role::Information:
        return theme.speakers[1];
    case Role::Warning:
    case Role::Alert:
    case Role::Error:
        return theme.lost;
    default:
        return {};
    }
}

QTextCharFormat codeFormat(
    const KSyntaxHighlighting::Format &format, const Theme &theme, const QColor &ground)
{
    QTextCharFormat shown;
    if (const auto color = colorOf(format.textStyle(), theme); color.isValid())
        shown.setForeground(legibleOn(ground, color));
    if (format.isBold(syntaxTheme()))
        shown.setFontWeight(QFont::Bold);
    if (format.isItalic(syntaxTheme()))
        shown.setFontItalic(true);
    return shown;
}

} // namespace postil
