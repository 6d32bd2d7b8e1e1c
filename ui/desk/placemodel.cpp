// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/placemodel.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

void PlaceModel::setPlaces(const QList<Place> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<Occurrence> PlaceModel::ticked() const
{
    QList<Occurrence> ticked;
    for (const auto &place : m_places) {
        if (place.isTicked)
            ticked.append(place.occurrence);
    }
    return ticked;
}

void PlaceModel::tick(int row, bool isTicked)
{
    m_places[row].isTicked = isTicked;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT ticksChanged();
}

void PlaceModel::tickAll(bool isTicked)
{
    for (auto &place : m_places)
        place.isTicked = isTicked;
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT ticksChanged();
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[place, isTicked, remark] = m_places[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QString(place.before + place.words + place.after);
    case Qt::AccessibleTextRole:
        return QString((isTicked ? tr("accepted") : tr("dismissed")) + u": "_s + place.before
            + place.words + place.after + u". "_s + place.title + u". "_s + remark);
    case Qt::ToolTipRole:
        return QString(place.title + (remark.isEmpty() ? u""_s : u"\n"_s + remark));
    case Qt::CheckStateRole:
        return isTicked ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool PlaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace postil
