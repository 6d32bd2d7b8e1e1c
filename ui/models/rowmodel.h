// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/rowplaces.h"

#include <QAbstractListModel>

#include <algorithm>
#include <numeric>

namespace postil {

/// What rows tell besides what is drawn: who they are, and whether a person is to decide on them.
enum RowRole
{
    KeyRole = Qt::UserRole,
    IsOpenRole
};

/// A list whose views keep their place, selection and current item when new rows come: rows with
/// the same `key` are the same, and only what differs is told. Row has `QByteArray key`, ==, and
/// `QVariant data(int role) const`, `isHeading()`, `isOpen()`.
template <typename Row> class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const auto &row = m_rows[index.row()];
        return role == KeyRole   ? QVariant(row.key)
            : role == IsOpenRole ? QVariant(row.isOpen())
                                 : row.data(role);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return QAbstractListModel::flags(index);
        if (m_rows[index.row()].isHeading())
            return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
        return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(const QModelIndex &index) const { return m_rows[index.row()]; }
    QModelIndex indexOf(const QByteArray &key) const
    {
        const auto found = std::ranges::find(m_rows, key, &Row::key);
        return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
    }

    /// Keys are distinct. Linear, but for what views do with it, who are told few things however
    /// many rows come and go.
    void setRows(const QList<Row> &rows)
    {
        auto places = placesIn(rows, m_rows);
        removeMissing(places);
        const auto old = m_rows;
        insertMissing(rows, places);
        for (qsizetype i = 0; i < old.size(); ++i) {
            const auto place = places.at(i);
            if (old.at(i) != rows.at(place))
                Q_EMIT dataChanged(index(int(place)), index(int(place)));
        }
    }

private:
    /// Puts the same rows in another order: the one at i was at `from[i]`.
    void arrange(const QList<Row> &rows, const QList<qsizetype> &from)
    {
        QList<int> now(from.size());
        for (qsizetype i = 0; i < from.size(); ++i)
            now[from[i]] = int(i);
        Q_EMIT layoutAboutToBeChanged();
        const auto old = persistentIndexList();
        m_rows = rows;
        QModelIndexList moved;
        for (const auto &one : old)
            moved.append(index(now[one.row()]));
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }

    /// Afterwards `places` are those of the rows that are left, ascending.
    void removeMissing(QList<qsizetype> &places)
    {
        const auto count = places.count(-1);
        auto first = std::max<qsizetype>(places.indexOf(-1), 0);
        auto ascending = places;
        ascending.removeAll(-1);
        const bool together = places.lastIndexOf(-1) < first + count;
        if (!together || !std::ranges::is_sorted(ascending)) {
            QList<qsizetype> from(places.size());
            std::iota(from.begin(), from.end(), 0);
            // As a size -1 is the largest: what goes comes last.
            std::ranges::stable_sort(from, {}, [&](qsizetype i) { return size_t(places[i]); });
            QList<Row> rows;
            rows.reserve(from.size());
            for (const auto i : from)
                rows.append(m_rows.at(i));
            arrange(rows, from);
            std::ranges::sort(ascending);
            first = ascending.size();
        }
        if (count > 0) {
            beginRemoveRows({}, int(first), int(first + count - 1));
            m_rows.remove(first, count);
            endRemoveRows();
        }
        places = ascending;
    }

    /// `places` are those of all our rows, ascending.
    void insertMissing(const QList<Row> &rows, const QList<qsizetype> &places)
    {
        const auto count = rows.size() - m_rows.size();
        if (count == 0) {
            m_rows = rows;
            return;
        }
        qsizetype first = 0;
        while (first < places.size() && places[first] == first)
            ++first;
        const bool together = first == places.size() || places[first] == first + count;
        if (together) {
            beginInsertRows({}, int(first), int(first + count - 1));
            m_rows = rows;
            endInsertRows();
            return;
        }
        QList<qsizetype> from(rows.size(), -1);
        for (qsizetype i = 0; i < places.size(); ++i)
            from[places[i]] = i;
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (from[i] >= 0)
                continue;
            from[i] = m_rows.size();
            m_rows.append(rows[i]);
        }
        endInsertRows();
        arrange(rows, from);
    }

    QList<Row> m_rows;
};

} // namespace postil
