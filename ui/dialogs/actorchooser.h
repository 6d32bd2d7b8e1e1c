// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace postil {

/// The known actors whose name or alias has a word that begins as `typed`; those of this article,
/// by `counts`, first. At most `most`.
QList<Actor> matchingActors(const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts,
    const QString &typed, qsizetype most);

/// A field to type a name into, and the known actors that it may mean below it: while it is empty,
/// those named most in the article.
class ActorChooser : public QWidget
{
    Q_OBJECT

public:
    ActorChooser(QList<Actor> known, QHash<ActorId, qsizetype> counts, QWidget *parent);

    /// The words that were selected: a known actor of that very name is chosen, else a new one.
    void preset(const QString &words);
    /// A known actor, or a new one without id; nothing while the field is empty and nobody pointed
    /// at.
    std::optional<Actor> chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Actor> offersFor(const QString &typed) const;
    void fill(const QList<Actor> &matches, bool preferNew);
    void moveChoice(int step);

    QList<Actor> m_known;
    QHash<ActorId, qsizetype> m_counts;
    QList<Actor> m_offered;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_rows;
};

} // namespace postil
