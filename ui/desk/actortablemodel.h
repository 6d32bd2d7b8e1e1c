// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actorsummary.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace postil {

/// Which actors the desk is to show.
struct DeskFilter
{
    enum class State : quint8
    {
        All,
        ToDecide, ///< with mentions that are only suggested
        Confirmed, ///< with mentions, all of them confirmed
        Untouched, ///< a person never decided on a mention or wrote anything of them
        Unmentioned
    };

    QString text; ///< in names, roles and notes; every word of it
    std::optional<ActorKind> kind;
    QString tag; ///< empty: any
    State state = State::All;

    bool operator==(const DeskFilter &) const = default;
};

/// All actors of a library as a table, filtered and sorted in memory: 10,000 in a few
/// milliseconds.
class ActorTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Kind,
        Role,
        Mentions,
        Articles,
        Quotations,
        Tags,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setActors(const QList<Actor> &actors);
    void setCounts(const QHash<ActorId, ActorCounts> &counts);
    bool hasCounts() const { return m_hasCounts; }
    void setFilter(const DeskFilter &filter);
    void setTheme(const Theme &theme);

    const ActorSummary &at(int row) const { return m_all[m_shown[row]]; }
    int rowOf(const ActorId &actor) const; ///< -1: not shown
    const QList<ActorSummary> &all() const { return m_all; }
    QStringList tags() const; ///< of all, sorted

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void show();
    bool passes(const ActorSummary &summary, const QStringList &words) const;
    QVariant textOf(const ActorSummary &summary, int column) const;

    QList<ActorSummary> m_all;
    QHash<ActorId, QString> m_names;
    QList<qsizetype> m_shown; ///< indexes into m_all
    DeskFilter m_filter;
    Theme m_theme = Theme::named({});
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_hasCounts = false;
};

} // namespace postil
