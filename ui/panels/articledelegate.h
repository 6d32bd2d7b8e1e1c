// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/articlerow.h"
#include "ui/panels/rowdelegate.h"

namespace postil {

/// Draws the articles of the library list.
class ArticleDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    int heightOf(const QModelIndex &index, int width) const override;

private:
    void paintFoot(QPainter *painter, const QRect &line, const ArticleRow &row) const;
};

} // namespace postil
