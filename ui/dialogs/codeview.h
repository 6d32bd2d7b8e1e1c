// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace postil {

class CodeHighlighter;

struct Theme;

/// Shows source text coloured by KSyntaxHighlighting; read only.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// `language` is a name of KSyntaxHighlighting, such as "Markdown". Texts over 1 MB, or with
    /// lines over 20,000 units, stay plain; such lines are broken for display, after a tag or word.
    void setCode(const QString &text, const QString &language, const Theme &theme);

private:
    CodeHighlighter *m_colors;
};

} // namespace postil
