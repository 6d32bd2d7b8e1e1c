// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsheet.h"

#include "ui/reader/readerkeys.h"
#include "ui/window/shortcuts.h"
#include "ui/window/windowactions.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace postil {

using namespace Qt::StringLiterals;

using Keys = QList<std::pair<QString, QString>>;

static QWidget *sheetOf(const QString &topic, const Keys &keys, QWidget *parent)
{
    auto *sheet = new QWidget(parent);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    auto *heading = new QLabel(topic, sheet);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (int row = 0; row < keys.size(); ++row) {
        auto *key = new QLabel(keys[row].second, sheet);
        key->setProperty("quiet", true);
        grid->addWidget(new QLabel(keys[row].first, sheet), row + 1, 0);
        grid->addWidget(key, row + 1, 1, Qt::AlignRight);
    }
    return sheet;
}

static Keys textKeys()
{
    Keys keys;
    for (const auto &key : readerKeys())
        keys.append({key.name, key.shown});
    return keys;
}

/// As many columns as needed for none to be much longer than a third of all.
static void fillColumns(QHBoxLayout *columns, const QList<QWidget *> &sheets)
{
    int all = 0;
    for (const auto *sheet : sheets)
        all += sheet->sizeHint().height();
    QVBoxLayout *column = nullptr;
    int filled = 0;
    for (auto *sheet : sheets) {
        const int height = sheet->sizeHint().height();
        if (!column || filled + height / 2 > all / 3) {
            column = new QVBoxLayout;
            column->setSpacing(18);
            columns->addLayout(column);
            filled = 0;
        }
        column->addWidget(sheet);
        filled += height;
    }
    for (auto *each : columns->findChildren<QVBoxLayout *>())
        each->addStretch(1);
}

ShortcutSheet::ShortcutSheet(const WindowActions &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(32);
    QList<QWidget *> sheets{sheetOf(tr("In the text"), textKeys(), this)};
    for (const auto &topic : actions.topics()) {
        Keys keys;
        for (const auto *action : topic.actions) {
            if (!action->shortcut().isEmpty())
                keys.append(
                    {plainName(action), action->shortcut().toString(QKeySequence::NativeText)});
        }
        sheets.append(sheetOf(topic.name, keys, this));
    }
    fillColumns(columns, sheets);
    auto *page = new QWidget(this);
    page->setLayout(columns);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT changeRequested();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(16);
    all->addWidget(scroll);
    all->addWidget(buttons);
    const auto wanted = page->sizeHint() + QSize(64, 96);
    auto room = screen()->availableSize();
    if (parent)
        room = room.expandedTo(parent->window()->size());
    resize(wanted.boundedTo(room - QSize(40, 60)));
}

} // namespace postil
