// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/occurrence.h"

#include <QAbstractListModel>

namespace postil {

/// Places in the library, each with a tick: accepted or dismissed.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Place
    {
        Occurrence occurrence;
        bool isTicked = false;
        QString remark; ///< such as whom the words are tagged as now
    };

    void setPlaces(const QList<Place> &places);
    const Place &at(int row) const { return m_places[row]; }
    QList<Occurrence> ticked() const;
    void tick(int row, bool isTicked);
    void tickAll(bool isTicked);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QList<Place> m_places;
};

} // namespace postil
