// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts.h"

#include "ui/window/windowsettings.h"

#include <QAction>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString settingOf(const QAction *action)
{
    return u"keys/"_s + action->objectName();
}

Shortcuts::Shortcuts(const QList<QAction *> &actions) : m_actions(actions)
{
    const auto settings = windowSettings();
    for (auto *action : actions) {
        m_usual.insert(action, action->shortcuts());
        const auto kept = settings.value(settingOf(action));
        if (!kept.isValid())
            continue;
        action->setShortcuts(
            QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText));
        action->setToolTip(nameWithKey(action, plainName(action)));
    }
}

bool Shortcuts::isUsual(const QAction *action) const
{
    return action->shortcuts() == m_usual.value(action);
}

void Shortcuts::give(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    action->setToolTip(nameWithKey(action, plainName(action)));
    auto settings = windowSettings();
    if (isUsual(action))
        settings.remove(settingOf(action));
    else
        settings.setValue(
            settingOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

QAction *Shortcuts::owner(const QKeySequence &key, const QAction *other) const
{
    const auto has = [&](const QAction *action) {
        return action != other && !key.isEmpty() && action->shortcuts().contains(key);
    };
    const auto found = std::ranges::find_if(m_actions, has);
    return found == m_actions.end() ? nullptr : *found;
}

static QList<QKeySequence> without(QList<QKeySequence> keys, const QKeySequence &key)
{
    keys.removeAll(key);
    return keys;
}

void Shortcuts::set(QAction *action, const QKeySequence &key)
{
    if (auto *loser = owner(key, action))
        give(loser, without(loser->shortcuts(), key));
    give(action, key.isEmpty() ? QList<QKeySequence>() : QList{key});
}

void Shortcuts::restore(QAction *action)
{
    const auto keys = m_usual.value(action);
    for (const auto &key : keys) {
        if (auto *loser = owner(key, action))
            give(loser, without(loser->shortcuts(), key));
    }
    give(action, keys);
}

void Shortcuts::restoreAll()
{
    for (auto *action : std::as_const(m_actions))
        give(action, m_usual.value(action));
}

QString plainName(const QAction *action)
{
    return action->property("plainName").toString().remove(u'…');
}

QString nameWithKey(const QAction *action, const QString &name)
{
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? name : u"%1  (%2)"_s.arg(name, key);
}

} // namespace postil
