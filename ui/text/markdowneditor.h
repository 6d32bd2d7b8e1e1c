// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace postil {

class CodeHighlighter;

/// A small editor of Markdown that tells soon, but not at every key, what was written.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget *parent = nullptr);
    ~MarkdownEditor() override;

    void setTheme(const Theme &theme);
    /// What the editor shows; no edited() follows.
    void setMarkdown(const QString &markdown);
    /// Tells at once what has not been told.
    void flush();

Q_SIGNALS:
    /// At most 400 ms after a change, and when the focus leaves.
    void edited(const QString &markdown);
    /// Escape or Ctrl+Return, or the focus left.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::unique_ptr<CodeHighlighter> m_highlighter;
    QTimer m_wait;
    QString m_told;
    bool m_setting = false;
};

} // namespace postil
