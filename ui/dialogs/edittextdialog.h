// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QTextEdit;

namespace postil {

/// Corrects paragraphs of an article, one a line, and shows meanwhile what changes.
class EditTextDialog : public QDialog
{
    Q_OBJECT

public:
    /// Edits the paragraphs that the range touches, or the one it stands in. The article has text.
    EditTextDialog(
        const ArticleContent &content, TextRange range, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// The whole text of the article as corrected, for Library::revise().
    void chosen(const QString &text);

private:
    QString written() const;
    void showChanges();

    Theme m_theme;
    QString m_text; ///< of the whole article
    TextRange m_range; ///< of the paragraphs in it
    QPlainTextEdit *m_editor;
    QTextEdit *m_changes;
    QPushButton *m_save = nullptr;
    QTimer m_soon;
};

} // namespace postil
