// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QPointer>

class QAction;

namespace postil {

/// The keys of the window's actions as the person set them, kept in the settings.
class Shortcuts
{
public:
    /// Gives the actions their kept keys. What they have now is usual.
    explicit Shortcuts(const QList<QAction *> &actions);

    const QList<QAction *> &actions() const { return m_actions; }
    bool isUsual(const QAction *action) const;
    /// Sets an action's only key, or none when it is empty, and takes it from all others.
    void set(QAction *action, const QKeySequence &key);
    /// An action's usual keys again, taken from those that have them now.
    void restore(QAction *action);
    void restoreAll();
    /// Who has a key, apart from `other`; null for nobody.
    QAction *owner(const QKeySequence &key, const QAction *other) const;

private:
    void give(QAction *action, const QList<QKeySequence> &keys);

    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

/// The name of an action without what it would do just now.
QString plainName(const QAction *action);

/// Its name and its key, for a tip.
QString nameWithKey(const QAction *action, const QString &name);

} // namespace postil
