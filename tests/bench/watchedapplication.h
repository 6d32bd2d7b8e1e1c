// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/threadtimer.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

/// Notes the longest time that one event of the outermost loop took, in milliseconds of processor
/// time.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const auto type = event->type();
        const bool paints = type == QEvent::Paint || type == QEvent::UpdateRequest
            || type == QEvent::LayoutRequest || type == QEvent::Resize;
        ++m_depth;
        const ThreadTimer timer;
        const bool handled = QApplication::notify(receiver, event);
        const auto taken = timer.elapsed();
        --m_depth;
        auto &longest = paints ? longestPaint : longestWork;
        longest = std::max(longest, taken);
        return handled;
    }

    double longestWork = 0;
    double longestPaint = 0;

private:
    int m_depth = 0;
};
