// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCompleter;
class QLineEdit;

namespace postil {

/// Edits a list of tags, with those that are known already to choose from.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    TagsDialog(
        const QString &title, const QStringList &tags, const QStringList &known, QWidget *parent);

    /// The tags in what was typed: separated by commas, without "#", each once.
    static QStringList tagsIn(const QString &text);

Q_SIGNALS:
    void chosen(const QStringList &tags);

private:
    void offerCompletions(const QString &text);
    /// Puts a known tag in place of the one that is being typed.
    void complete(const QString &tag);

    QLineEdit *m_field;
    QCompleter *m_completer;
};

} // namespace postil
