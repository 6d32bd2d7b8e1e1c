// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace postil {

class MainWindow;

/// Takes pictures of a window and of what it opens.
class Photographer
{
public:
    Photographer(MainWindow &window, const QString &folder);

    /// Lets the window come to rest.
    void settle(int milliseconds = 250) const;
    void take(QWidget *widget, const QString &name) const;
    /// The window in each theme and size.
    void takeThemes() const;
    /// Whatever dialog or popup `open` brings up; closes it.
    void takeOther(const QString &name, const std::function<void()> &open) const;

private:
    MainWindow &m_window;
    QString m_folder;
};

} // namespace postil
