// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/popup.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

namespace postil {

using namespace Qt::StringLiterals;

Popup::Popup(const QString &heading, const QString &action, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(330);
    auto *title = new QLabel(heading, this);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    auto font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *button = new QPushButton(action, this);
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, [this] { accept(); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(10);
    all->addWidget(title);
    all->addLayout(m_column);
    all->addWidget(button, 0, Qt::AlignRight);
    m_column->setSpacing(10);
    setAccessibleName(heading);
}

void Popup::openAt(const QRect &place)
{
    m_place = place;
    fit();
    show();
    activateWindow();
}

void Popup::fit()
{
    adjustSize();
    auto *screen = QGuiApplication::screenAt(m_place.center());
    const auto room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint corner(m_place.left(), m_place.bottom() + 8);
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), m_place.top() - 8 - height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
}

bool Popup::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    // As many rows as there are to choose from: that changes while one types.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return isTaken;
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace postil
