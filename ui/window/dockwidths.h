// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace postil {

/// Keeps the docks at the left and right as wide as the person made them: a window that becomes
/// narrow takes room from them, and one that becomes wide again gives it back. The widths are kept
/// in the settings.
class DockWidths : public QObject
{
    Q_OBJECT

public:
    /// `sides` share one place as tabs.
    DockWidths(QMainWindow *window, QDockWidget *library, const QList<QDockWidget *> &sides);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A dock that stands beside the text, and how wide it is to be.
    struct Beside
    {
        QDockWidget *dock = nullptr;
        int width = 0;
    };

    QList<Beside> beside() const;
    void apply() const;
    void remember();
    QList<int> widths() const;

    QMainWindow *m_window;
    QDockWidget *m_library;
    QList<QDockWidget *> m_sides;
    QList<int> m_pressed; ///< widths when the mouse button was pressed
    int m_libraryWidth = 0;
    int m_sideWidth = 0;
};

} // namespace postil
