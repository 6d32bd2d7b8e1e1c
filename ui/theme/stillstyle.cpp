// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/stillstyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace postil {

using namespace Qt::StringLiterals;

// The desktop's own style would fight the theme.
StillStyle::StillStyle() : QProxyStyle(u"Fusion"_s) { }

void StillStyle::apply()
{
    QApplication::setStyle(new StillStyle);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

void StillStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion fills it with a gradient.
    painter->setPen(option->palette.color(QPalette::Accent));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

int StillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    // Some desktops put their own icons on the buttons of dialogs.
    const bool isOff =
        hint == SH_Widget_Animation_Duration || hint == SH_DialogButtonBox_ButtonsHaveIcons;
    return isOff ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace postil
