// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/actorlist.h"

#include "core/library/actorrecords.h"
#include "ui/desk/deskwork.h"
#include "ui/models/actorrow.h"
#include "ui/theme/desktopstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace postil {

ActorList::ActorList(Session &session, DeskWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_model(new ActorTableModel(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_count(new QLabel(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Actors"));
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(QFontMetrics(panelFont()).height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(ActorTableModel::Role, QHeaderView::Stretch);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(ActorTableModel::Name, 180);
    m_view->setColumnWidth(ActorTableModel::Kind, 96);
    m_view->setColumnWidth(ActorTableModel::Tags, 64);
    m_view->setColumnWidth(ActorTableModel::Mentions, 80);
    m_view->setColumnWidth(ActorTableModel::Articles, 68);
    m_view->setColumnWidth(ActorTableModel::Quotations, 90);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ActorTableModel::Name, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);
    m_count->setProperty("quiet", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(buildFilters());
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    column->addLayout(buildCommands());
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCount();
        const auto ids = selected();
        Q_EMIT currentChanged(ids.isEmpty() ? ActorId() : ids.constLast());
    });
    connect(m_view, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { m_work.edit(m_model->at(index.row()).actor.id); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActorList::showCount);
    showCount();
}

QHBoxLayout *ActorList::buildFilters()
{
    m_search->setPlaceholderText(tr("Search names, roles, notes"));
    m_search->setAccessibleName(tr("Search the actors"));
    m_search->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (const auto kind :
        {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other})
        m_kind->addItem(kindHeading(kind));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->addItem(tr("Any tag"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItems({tr("Any state"), tr("To decide"), tr("All confirmed"), tr("Untouched"),
        tr("Nowhere mentioned")});
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_search, 1);
    for (auto *choice : {m_kind, m_tag, m_state}) {
        line->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ActorList::applyFilter);
    }
    connect(m_search, &QLineEdit::textChanged, this, &ActorList::applyFilter);
    return line;
}

QPushButton *ActorList::addCommand(
    QHBoxLayout *line, const QString &text, const std::function<void()> &work, qsizetype atLeast)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setProperty("tight", true);
    line->addWidget(button);
    if (work)
        connect(button, &QPushButton::clicked, this, work);
    m_commands.append({button, atLeast});
    return button;
}

QHBoxLayout *ActorList::buildCommands()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    const auto one = [this](auto work) {
        return [this, work] {
            if (const auto ids = selected(); !ids.isEmpty())
                (m_work.*work)(ids.constLast());
        };
    };
    const auto many = [this](auto work) { return [this, work] { (m_work.*work)(selected()); }; };
    addCommand(line, tr("&New…"), [this] { m_work.addNew(); }, 0);
    addCommand(line, tr("&Edit…"), one(&DeskWork::edit), 1);
    addCommand(line, tr("&Merge…"), many(&DeskWork::askToMerge), 2);
    addCommand(line, tr("&Split…"), one(&DeskWork::askToSplit), 1);
    auto *kinds = new QMenu(this);
    for (const auto kind :
        {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other})
        kinds->addAction(kindName(kind), this, [this, kind] { m_work.setKind(selected(), kind); });
    addCommand(line, tr("&Kind"), {}, 1)->setMenu(kinds);
    addCommand(line, tr("&Tags…"), many(&DeskWork::askForTags), 1);
    addCommand(line, tr("Speaks &for…"), many(&DeskWork::askForOrganisation), 1);
    addCommand(line, tr("&Delete"), many(&DeskWork::remove), 1);
    line->addStretch(1);
    auto *table = new QMenu(this);
    table->addAction(tr("Import actors…"), this, [this] { m_work.importTable(); });
    table->addAction(tr("Export actors…"), this, [this] { m_work.exportTable(); });
    addCommand(line, tr("Ta&ble"), {}, 0)->setMenu(table);
    return line;
}

void ActorList::reload()
{
    m_session.read(
        this, [](const Library &library) { return library.actors(); },
        [this](const Result<QList<Actor>> &actors) {
            if (!m_session.check(actors))
                return;
            keepPlace([&] { m_model->setActors(*actors); });
            fillTags();
            Q_EMIT loaded();
        });
    m_session.read(
        this, [](const Library &library) { return library.actorRecords().counts(); },
        [this](const Result<QHash<ActorId, ActorCounts>> &counts) {
            if (m_session.check(counts))
                keepPlace([&] { m_model->setCounts(*counts); });
        });
}

void ActorList::keepPlace(const std::function<void()> &work)
{
    const auto ids = selected();
    work();
    auto *selection = m_view->selectionModel();
    for (const auto &id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection->select(
                m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (selected() != ids)
        Q_EMIT currentChanged(selected().isEmpty() ? ActorId() : selected().constLast());
    else if (!ids.isEmpty())
        Q_EMIT currentChanged(ids.constLast());
}

void ActorList::fillTags()
{
    const QSignalBlocker quiet(m_tag);
    const auto chosen = m_tag->currentIndex() > 0 ? m_tag->currentText() : QString();
    m_tag->clear();
    m_tag->addItem(tr("Any tag"));
    m_tag->addItems(m_model->tags());
    m_tag->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_tag->findText(chosen)));
}

void ActorList::applyFilter()
{
    DeskFilter filter;
    filter.text = m_search->text();
    if (m_kind->currentIndex() > 0)
        filter.kind = ActorKind(m_kind->currentIndex() - 1);
    if (m_tag->currentIndex() > 0)
        filter.tag = m_tag->currentText();
    filter.state = DeskFilter::State(m_state->currentIndex());
    keepPlace([&] { m_model->setFilter(filter); });
}

QList<ActorId> ActorList::selected() const
{
    QList<ActorId> ids;
    for (const auto &index : m_view->selectionModel()->selectedRows())
        ids.append(m_model->at(index.row()).actor.id);
    return ids;
}

void ActorList::select(const ActorId &actor)
{
    if (const int row = m_model->rowOf(actor); row >= 0)
        selectRow(row);
}

void ActorList::selectRow(int row)
{
    // QTableView::selectRow() heeds the modifier keys of whatever was pressed last.
    m_view->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActorList::showCount()
{
    const auto chosen = m_view->selectionModel() ? selected().size() : 0;
    for (const auto &[button, atLeast] : m_commands)
        button->setEnabled(chosen >= atLeast);
    const auto all = m_model->all().size();
    if (all == 0)
        m_count->setText(tr("No actors yet. Import an article, or select a name in a text and "
                            "press A."));
    else if (m_model->rowCount() == 0)
        m_count->setText(tr("None of %1 actors matches the search and filters.").arg(all));
    else
        m_count->setText(chosen > 1
                ? tr("%1 of %2 actors, %3 selected").arg(m_model->rowCount()).arg(all).arg(chosen)
                : tr("%1 of %2 actors").arg(m_model->rowCount()).arg(all));
}

bool ActorList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || isEnter) && m_model->rowCount() > 0) {
        m_view->setFocus();
        selectRow(0);
        return true;
    }
    if (watched == m_view && isEnter && !selected().isEmpty()) {
        m_work.edit(selected().constLast());
        return true;
    }
    if (watched == m_view && key == Qt::Key_Delete) {
        m_work.remove(selected());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace postil
