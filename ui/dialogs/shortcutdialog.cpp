// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutdialog.h"

#include "ui/dialogs/fuzzymatch.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace postil {

using namespace Qt::StringLiterals;

ShortcutDialog::ShortcutDialog(
    Shortcuts &shortcuts, const QList<QKeySequence> &taken, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_taken(taken)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_conflict(new QLabel(this))
    , m_set(new QPushButton(tr("Use this key"), this))
    , m_none(new QPushButton(tr("No key"), this))
    , m_usual(new QPushButton(tr("Default"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keys"));
    resize(520, 560);
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    fill();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(10);
    all->addWidget(m_search);
    all->addWidget(m_list, 1);
    buildEditor();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *reset = buttons->addButton(tr("All to default"), QDialogButtonBox::ResetRole);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.restoreAll();
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showCurrent);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void ShortcutDialog::buildEditor()
{
    m_key->setMaximumSequenceLength(1);
    m_key->setAccessibleName(tr("New key"));
    m_conflict->setWordWrap(true);
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->hide();
    auto *hint = new QLabel(tr("New key: click into the field and press the keys"), this);
    hint->setProperty("quiet", true);
    hint->setBuddy(m_key);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_key, 1);
    for (auto *button : {m_set, m_none, m_usual})
        line->addWidget(button);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addWidget(hint);
    all->addLayout(line);
    all->addWidget(m_conflict);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::showConflict);
    connect(m_set, &QPushButton::clicked, this, [this] { set(m_key->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { set({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_shortcuts.restore(current());
        refresh();
    });
}

void ShortcutDialog::fill()
{
    for (qsizetype i = 0; i < m_shortcuts.actions().size(); ++i) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, plainName(m_shortcuts.actions()[i]));
        item->setData(0, Qt::UserRole, i);
    }
    refresh();
}

void ShortcutDialog::filter(const QString &typed)
{
    const auto folded = foldedForMatch(typed);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        auto *item = m_list->topLevelItem(row);
        const auto words = item->text(0) + u' ' + item->text(1);
        item->setHidden(fuzzyScore(folded, foldedForMatch(words)) == 0);
    }
}

QAction *ShortcutDialog::current() const
{
    const auto *item = m_list->currentItem();
    return item ? m_shortcuts.actions()[item->data(0, Qt::UserRole).toLongLong()] : nullptr;
}

void ShortcutDialog::showCurrent()
{
    const auto *action = current();
    if (!action)
        return;
    m_key->setKeySequence(action->shortcut());
    m_usual->setEnabled(!m_shortcuts.isUsual(action));
    m_none->setEnabled(!action->shortcut().isEmpty());
    showConflict();
}

void ShortcutDialog::showConflict()
{
    const auto key = m_key->keySequence();
    const auto *action = current();
    const auto name = key.toString(QKeySequence::NativeText);
    const auto *owner = m_shortcuts.owner(key, action);
    const bool isTaken = m_taken.contains(key);
    m_set->setEnabled(action && !key.isEmpty() && !isTaken && key != action->shortcut());
    m_conflict->setVisible(isTaken || owner);
    m_conflict->setText(isTaken ? tr("%1 is a key of the text itself. Choose another.").arg(name)
            : owner
            ? tr("%1 belongs to “%2”, which will have no key then.").arg(name, plainName(owner))
            : QString());
}

void ShortcutDialog::set(const QKeySequence &key)
{
    m_shortcuts.set(current(), key);
    refresh();
}

void ShortcutDialog::refresh()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        auto *item = m_list->topLevelItem(row);
        const auto *action = m_shortcuts.actions()[item->data(0, Qt::UserRole).toLongLong()];
        item->setText(1, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        auto font = m_list->font();
        font.setBold(!m_shortcuts.isUsual(action));
        item->setFont(1, font);
    }
    showCurrent();
}

} // namespace postil
