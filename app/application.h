// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <memory>

namespace postil {

class MainWindow;

/// The program with its window.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    /// Names and version, where settings and data lie; also for programs without a window.
    static void setNames();

    /// Opens the window: with the library that was open last, or with the sample article in a
    /// library of its own. At the very first start it welcomes with the sample article. Gives the
    /// exit code when the window is closed.
    int run(bool withSample);

private:
    void welcomeIfEmpty();

    std::unique_ptr<MainWindow> m_window;
};

} // namespace postil
