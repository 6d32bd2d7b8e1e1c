// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace postil {

class Shortcuts;

/// Gives actions other keys. What is set holds at once.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken`: keys that the text uses itself. `shortcuts` outlives this.
    ShortcutDialog(Shortcuts &shortcuts, const QList<QKeySequence> &taken, QWidget *parent);

private:
    void fill();
    void buildEditor();
    void filter(const QString &typed);
    QAction *current() const;
    void showCurrent();
    void showConflict();
    void set(const QKeySequence &key);
    void refresh();

    Shortcuts &m_shortcuts;
    QList<QKeySequence> m_taken;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QLabel *m_conflict;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_usual;
};

} // namespace postil
