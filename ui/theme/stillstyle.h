// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace postil {

/// The look that all widgets start from, the same on every desktop and without motion: nothing
/// fades, slides or glides, so who asked the system for reduced motion need not ask us.
class StillStyle : public QProxyStyle
{
    Q_OBJECT

public:
    StillStyle();

    /// Sets it for the program, and takes away the effects that Qt adds by itself.
    static void apply();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
};

} // namespace postil
