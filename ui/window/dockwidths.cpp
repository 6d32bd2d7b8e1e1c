// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/dockwidths.h"

#include "ui/window/windowsettings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

// Between these widths of the window docks go from the least width to theirs.
static constexpr int narrowWindow = 860;
static constexpr int wideWindow = 1200;

DockWidths::DockWidths(QMainWindow *window, QDockWidget *library, const QList<QDockWidget *> &sides)
    : QObject(window)
    , m_window(window)
    , m_library(library)
    , m_sides(sides)
{
    const auto settings = windowSettings();
    m_libraryWidth = settings.value(u"window/libraryWidth"_s, 240).toInt();
    m_sideWidth = settings.value(u"window/sideWidth"_s, 296).toInt();
    window->installEventFilter(this);
}

QList<DockWidths::Beside> DockWidths::beside() const
{
    const auto isBeside = [this](const QDockWidget *dock) {
        const auto area = m_window->dockWidgetArea(const_cast<QDockWidget *>(dock));
        return !dock->isHidden() && !dock->isFloating()
            && (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea);
    };
    QList<Beside> found;
    if (isBeside(m_library))
        found.append({m_library, m_libraryWidth});
    const auto side = std::ranges::find_if(m_sides, isBeside);
    if (side != m_sides.end())
        found.append({*side, m_sideWidth});
    return found;
}

void DockWidths::apply() const
{
    const double share = std::clamp(
        double(m_window->width() - narrowWindow) / (wideWindow - narrowWindow), 0.0, 1.0);
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (const auto &[dock, width] : beside()) {
        const int least = dock->minimumSizeHint().width();
        docks.append(dock);
        widths.append(least + int(std::max(0, width - least) * share));
    }
    m_window->resizeDocks(docks, widths, Qt::Horizontal);
}

QList<int> DockWidths::widths() const
{
    QList<int> widths;
    for (const auto &[dock, width] : beside())
        widths.append(dock->width());
    return widths;
}

/// After a border was dragged.
void DockWidths::remember()
{
    if (widths() == m_pressed)
        return;
    auto settings = windowSettings();
    for (const auto &[dock, width] : beside()) {
        auto &kept = dock == m_library ? m_libraryWidth : m_sideWidth;
        kept = dock->width();
        settings.setValue(
            dock == m_library ? u"window/libraryWidth"_s : u"window/sideWidth"_s, kept);
    }
}

bool DockWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = widths();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        QMetaObject::invokeMethod(this, &DockWidths::remember, Qt::QueuedConnection);
    } else if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(this, &DockWidths::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace postil
