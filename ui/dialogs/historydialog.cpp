// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/historydialog.h"

#include "ui/window/session.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(460, 460);
    auto *hint = new QLabel(tr("The newest step is at the top. Going back undoes what came after; "
                               "going forward does it again."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("quiet", true);
    m_list->setAccessibleName(tr("Steps"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *go = buttons->addButton(tr("Go to this step"), QDialogButtonBox::ActionRole);
    const auto goToCurrent = [this] {
        if (const auto *item = m_list->currentItem())
            goTo(item->data(Qt::UserRole).toLongLong());
    };
    connect(go, &QPushButton::clicked, this, goToCurrent);
    connect(m_list, &QListWidget::itemActivated, this, goToCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::historyChanged, this, &HistoryDialog::fill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    fill();
}

void HistoryDialog::fill()
{
    const auto history = m_session.library().history();
    if (!m_session.check(history))
        return;
    m_list->clear();
    QListWidgetItem *now = nullptr;
    for (auto each = history->crbegin(); each != history->crend(); ++each) {
        const auto when =
            QLocale(QLocale::English).toString(each->made.toLocalTime(), u"d MMM, HH:mm"_s);
        const auto text = u"%1  ·  %2"_s.arg(when, each->label);
        auto *item = new QListWidgetItem(each->undone ? text + tr("  (undone)") : text, m_list);
        item->setData(Qt::UserRole, each->number);
        if (each->undone)
            item->setForeground(palette().color(QPalette::PlaceholderText));
        else if (!now)
            now = item;
    }
    auto *start = new QListWidgetItem(tr("The beginning"), m_list);
    start->setData(Qt::UserRole, 0);
    m_list->setCurrentItem(now ? now : start);
}

void HistoryDialog::goTo(qint64 number)
{
    const auto history = m_session.library().history();
    if (!m_session.check(history))
        return;
    const auto isUndone = [&](const Change &change) { return change.undone; };
    const auto redo = std::ranges::count_if(*history,
        [&](const Change &change) { return isUndone(change) && change.number <= number; });
    const auto undo = std::ranges::count_if(*history,
        [&](const Change &change) { return !isUndone(change) && change.number > number; });
    for (qsizetype i = 0; i < undo; ++i) {
        if (!m_session.check(m_session.library().undo()))
            break;
    }
    for (qsizetype i = 0; i < redo; ++i) {
        if (!m_session.check(m_session.library().redo()))
            break;
    }
    m_session.refresh();
}

} // namespace postil
