// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/quotationrow.h"
#include "ui/theme/speakercolors.h"

#include <QWidget>

namespace postil {

/// How much of the quoted words each speaker has, as one bar with the figures below.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setShares(const QList<VoiceShare> &shares, const SpeakerColors &colors);
    void setTheme(const Theme &theme);
    /// How wide each part of a bar of `whole` pixels is: none so narrow that it is not seen. Empty
    /// if nobody said a word.
    static QList<double> widthsOf(const QList<VoiceShare> &shares, double whole);
    QSize sizeHint() const override { return {120, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF bar() const;
    void paintLegend(QPainter &painter) const;

    QList<VoiceShare> m_shares;
    SpeakerColors m_colors;
    Theme m_theme = Theme::named({});
};

} // namespace postil
