// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace postil {

/// Takes a text from the clipboard, or as it is typed, as an article.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const QString &text, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    QPlainTextEdit *m_text;
};

} // namespace postil
