// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/sayingrow.h"
#include "ui/panels/rowdelegate.h"

class QTextDocument;

namespace postil {

/// Draws what somebody said, with the differences of wordings: words left out struck through, words
/// added underlined.
class SayingDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    int heightOf(const QModelIndex &index, int width) const override;

private:
    void write(QTextDocument &document, const SayingRow &row, int width) const;
};

} // namespace postil
