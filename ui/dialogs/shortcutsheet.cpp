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

namespace postil {

using namespace Qt::StringLiterals;

using Keys = QList<std::pair<QString, QString>>;

static QWidget *sheetOf(const QString &topic, const Keys &keys, QWidget *parent)
{
    auto *sheet = new QWidget(parent);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
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

ShortcutSheet::ShortcutSheet(const WindowActions &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(44);
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
    for (const auto &chosen : {QList{0, 1, 2}, QList{3, 4}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(18);
        for (const int each : chosen)
            column->addWidget(sheets[each]);
        column->addStretch(1);
        columns->addLayout(column);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT changeRequested();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(16);
    all->addLayout(columns);
    all->addWidget(buttons);
}

} // namespace postil
