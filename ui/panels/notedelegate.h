// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/annotationrow.h"
#include "ui/panels/rowdelegate.h"

namespace postil {

/// Draws marked passages with their notes.
class NoteDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    int heightOf(const QModelIndex &index, int width) const override;

private:
    QColor barColor(const AnnotationRow &row) const;
    void paintFoot(QPainter *painter, const QRect &rect, const AnnotationRow &row) const;
};

} // namespace postil
