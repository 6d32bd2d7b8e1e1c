// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/samelist.h"

#include "core/library/actorrecords.h"
#include "ui/desk/deskwork.h"
#include "ui/desk/wrappedtree.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace postil {

using Found = std::pair<QList<SameActor>, QList<Actor>>;

SameList::SameList(Session &session, DeskWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_view(new WrappedTree(this))
    , m_state(new QLabel(this))
    , m_merge(new QPushButton(tr("Merge them (M)"), this))
    , m_apart(new QPushButton(tr("Keep them apart (X)"), this))
{
    m_state->setWordWrap(true);
    m_state->setProperty("quiet", true);
    m_view->setAccessibleName(tr("Actors that may be one"));
    m_view->setHeaderLabels({tr("This"), tr("And this"), tr("Because")});
    m_view->header()->resizeSection(0, 200);
    m_view->header()->resizeSection(1, 200);
    m_view->installEventFilter(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_merge);
    foot->addWidget(m_apart);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    connect(m_merge, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_apart, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_view, &QTreeWidget::itemSelectionChanged, this, [this] {
        const int row = m_view->indexOfTopLevelItem(m_view->currentItem());
        if (row >= 0)
            Q_EMIT actorChosen(m_pairs[row].first);
    });
    fill({}, {});
}

void SameList::reload()
{
    m_state->setText(tr("Looking for actors that may be one…"));
    m_session.read(
        this,
        [](const Library &library) -> Result<Found> {
            const auto pairs = library.actorRecords().proposals();
            const auto actors = library.actors();
            if (!pairs || !actors)
                return std::unexpected(pairs ? actors.error() : pairs.error());
            return Found{*pairs, *actors};
        },
        [this](const Result<Found> &found) {
            if (m_session.check(found))
                fill(found->first, found->second);
            Q_EMIT loaded();
        });
}

void SameList::fill(const QList<SameActor> &pairs, const QList<Actor> &actors)
{
    QHash<ActorId, QString> names;
    for (const auto &actor : actors)
        names.insert(actor.id, actor.name);
    m_pairs = pairs;
    m_view->clear();
    QList<QTreeWidgetItem *> items;
    for (const auto &pair : pairs) {
        items.append(
            new QTreeWidgetItem({names.value(pair.first), names.value(pair.second), pair.reason}));
        items.last()->setToolTip(2, pair.reason);
    }
    m_view->addTopLevelItems(items);
    if (!items.isEmpty())
        m_view->setCurrentItem(items[std::clamp(m_row, 0, int(items.size()) - 1)]);
    m_state->setText(items.isEmpty()
            ? tr("No two actors look like one. What you keep apart is not asked about again.")
            : (items.size() == 1 ? tr("One pair may be one actor.")
                                 : tr("%1 pairs may be one actor.").arg(items.size()))
                + u' '
                + tr("The first name of a pair stays; nothing is merged unless you say so."));
    m_merge->setEnabled(!items.isEmpty());
    m_apart->setEnabled(!items.isEmpty());
}

void SameList::decide(bool areOne)
{
    const int row = m_view->indexOfTopLevelItem(m_view->currentItem());
    if (row < 0)
        return;
    m_row = row;
    const auto pair = m_pairs[row];
    if (areOne)
        m_work.merge(pair.first, {pair.second});
    else
        m_work.keepApart(pair.first, pair.second);
}

bool SameList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_M && key != Qt::Key_X)
        return QWidget::eventFilter(watched, event);
    decide(key == Qt::Key_M);
    return true;
}

} // namespace postil
