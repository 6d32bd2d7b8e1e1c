// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk/actortablemodel.h"
#include "ui/window/session.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace postil {

class DeskWork;

/// All actors of the library: a search field, filters, a table, and what can be done with those
/// that are selected.
class ActorList : public QWidget
{
    Q_OBJECT

public:
    ActorList(Session &session, DeskWork &work, QWidget *parent);

    void setTheme(const Theme &theme) { m_model->setTheme(theme); }
    ActorTableModel &model() { return *m_model; }
    QTableView *view() const { return m_view; }
    QLineEdit *search() const { return m_search; }
    QList<ActorId> selected() const;
    void select(const ActorId &actor);
    /// Reads actors and counts in the background.
    void reload();

Q_SIGNALS:
    void currentChanged(const postil::ActorId &actor); ///< null: none
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *buildFilters();
    QHBoxLayout *buildCommands();
    QPushButton *addCommand(QHBoxLayout *line, const QString &text,
        const std::function<void()> &work, qsizetype atLeast);
    void applyFilter();
    void selectRow(int row);
    void showCount();
    void fillTags();
    void keepPlace(const std::function<void()> &work);

    Session &m_session;
    DeskWork &m_work;
    ActorTableModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_tag;
    QComboBox *m_state;
    QTableView *m_view;
    QLabel *m_count;
    QList<std::pair<QPushButton *, qsizetype>> m_commands; ///< with how many it needs selected
};

} // namespace postil
