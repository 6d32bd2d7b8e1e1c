// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <algorithm>

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

    /// Keys are distinct. Linear, but for what views do with it.
    void setRows(const QList<Row> &rows)
    {
        if (!std::ranges::equal(m_rows, rows, {}, &Row::key, &Row::key)) {
            removeMissing(rows);
            reorder(rows);
            insertNew(rows);
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (m_rows.at(i) == rows.at(i))
                continue;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }

private:
    static QHash<QByteArray, qsizetype> placesOf(const QList<Row> &rows)
    {
        QHash<QByteArray, qsizetype> places;
        for (qsizetype i = 0; i < rows.size(); ++i)
            places.insert(rows[i].key, i);
        return places;
    }

    void removeMissing(const QList<Row> &rows)
    {
        if (m_rows.isEmpty())
            return;
        const auto places = placesOf(rows);
        for (auto end = m_rows.size(); end > 0;) {
            if (places.contains(m_rows[end - 1].key)) {
                --end;
                continue;
            }
            auto start = end - 1;
            while (start > 0 && !places.contains(m_rows[start - 1].key))
                --start;
            beginRemoveRows({}, int(start), int(end - 1));
            m_rows.remove(start, end - start);
            endRemoveRows();
            end = start;
        }
    }

    void reorder(const QList<Row> &rows)
    {
        if (m_rows.isEmpty())
            return;
        const auto places = placesOf(rows);
        const auto place = [&](const Row &row) { return places.value(row.key); };
        if (std::ranges::is_sorted(m_rows, {}, place))
            return;
        Q_EMIT layoutAboutToBeChanged();
        const auto old = persistentIndexList();
        QList<QByteArray> keys;
        for (const auto &one : old)
            keys.append(m_rows[one.row()].key);
        std::ranges::sort(m_rows, {}, place);
        const auto now = placesOf(m_rows);
        QModelIndexList moved;
        for (const auto &key : keys)
            moved.append(index(int(now.value(key))));
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }

    void insertNew(const QList<Row> &rows)
    {
        if (m_rows.isEmpty() && !rows.isEmpty()) {
            beginInsertRows({}, 0, int(rows.size()) - 1);
            m_rows = rows;
            endInsertRows();
            return;
        }
        const auto there = placesOf(m_rows);
        for (qsizetype i = 0; i < rows.size();) {
            auto end = i;
            while (end < rows.size() && !there.contains(rows[end].key))
                ++end;
            if (end > i) {
                beginInsertRows({}, int(i), int(end - 1));
                m_rows = m_rows.first(i) + rows.mid(i, end - i) + m_rows.sliced(i);
                endInsertRows();
            }
            i = end + 1;
        }
    }

    QList<Row> m_rows;
};

} // namespace postil
