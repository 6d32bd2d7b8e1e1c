// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/quotationrow.h"
#include "ui/panels/rowdelegate.h"
#include "ui/theme/speakercolors.h"

namespace postil {

/// Draws speakers and what they said.
class QuotationDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setColors(const SpeakerColors &colors) { m_colors = colors; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    int heightOf(const QModelIndex &index, int width) const override;

private:
    void paintSpeaker(
        QPainter *painter, const QRect &rect, const QuotationRow &row, bool isFirst) const;
    void paintQuotation(
        QPainter *painter, const QStyleOptionViewItem &option, const QuotationRow &row) const;

    SpeakerColors m_colors;
};

} // namespace postil
