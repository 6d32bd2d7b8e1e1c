// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/messagebar.h"

#include "core/text/visibletext.h"
#include "ui/theme/icon.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace postil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(u"messageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("quiet", true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 12, 8);
    line->setSpacing(10);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    m_hide.setSingleShot(true);
    m_hide.setInterval(6s);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_work)
            m_work();
    });
    hide();
}

void MessageBar::showError(const Error &error)
{
    m_work = {};
    m_action->hide();
    m_hide.stop();
    if (!error.detail.isEmpty())
        qWarning("%s (%s)", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    showText(error.message, true);
}

void MessageBar::tell(
    const QString &message, const QString &action, const std::function<void()> &work)
{
    if (isVisible() && m_isSerious && action.isEmpty())
        return; // An error is not covered by a remark.
    m_work = work;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_hide.start(action.isEmpty() ? 6s : 20s);
    showText(message, false);
}

void MessageBar::showText(const QString &text, bool isSerious)
{
    m_isSerious = isSerious;
    m_text->setText(visibleText(text));
    setProperty("serious", isSerious);
    style()->unpolish(this);
    style()->polish(this);
    updateIcon();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    setAccessibleName(text);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateIcon();
}

void MessageBar::updateIcon()
{
    m_icon->setPixmap(pixmapNamed(m_isSerious ? u"warning"_s : u"information"_s,
        m_isSerious ? m_theme.lost : m_theme.accent, 18, devicePixelRatioF()));
}

} // namespace postil
