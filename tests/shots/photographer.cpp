// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/shots/photographer.h"

#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

namespace postil {

using namespace Qt::StringLiterals;

Photographer::Photographer(MainWindow &window, const QString &folder)
    : m_window(window)
    , m_folder(folder)
{
}

void Photographer::settle(int milliseconds) const
{
    QTest::qWait(milliseconds);
}

void Photographer::take(QWidget *widget, const QString &name) const
{
    const auto scale = widget->devicePixelRatioF() > 1 ? u"@2x"_s : QString();
    const QString fileName = u"%1/%2%3.png"_s.arg(m_folder, name, scale);
    if (!widget->grab().save(fileName))
        qFatal("%s cannot be written", qPrintable(fileName));
}

void Photographer::takeThemes() const
{
    for (const auto size : {QSize(1280, 800), QSize(1920, 1080)}) {
        m_window.resize(size);
        for (const auto &theme : {u"light"_s, u"sepia"_s, u"dark"_s}) {
            m_window.appearance().choose(theme);
            settle();
            take(&m_window, u"%1-%2x%3"_s.arg(theme).arg(size.width()).arg(size.height()));
        }
    }
    m_window.resize(1280, 800);
    m_window.appearance().choose(u"light"_s);
}

void Photographer::takeOther(const QString &name, const std::function<void()> &open) const
{
    open();
    settle();
    auto *widget = QApplication::activePopupWidget();
    for (auto *dialog : m_window.findChildren<QDialog *>()) {
        if (!widget && dialog->isVisible())
            widget = dialog;
    }
    if (!widget)
        qFatal("nothing opened for %s", qPrintable(name));
    take(widget, name);
    widget->close();
    settle(50);
}

} // namespace postil
