// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace postil {

/// A line above the text that tells what happened, and what to do next; never in the way.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Stays until it is closed.
    void showError(const Error &error);
    /// Goes by itself; later when there is something to do.
    void tell(
        const QString &message, const QString &action = {}, const std::function<void()> &work = {});
    void setTheme(const Theme &theme);

private:
    void showText(const QString &text, bool isSerious);
    void updateIcon();

    Theme m_theme = Theme::named({});
    bool m_isSerious = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    std::function<void()> m_work;
    QTimer m_hide;
};

} // namespace postil
