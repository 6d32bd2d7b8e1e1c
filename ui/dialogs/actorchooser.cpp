// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/actorchooser.h"

#include "ui/models/actorrow.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostOffered = 6;

static bool hasWordLike(const QString &name, const QString &typed)
{
    for (qsizetype at = 0; (at = name.indexOf(typed, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

static bool matches(const Actor &actor, const QString &typed)
{
    return hasWordLike(actor.name, typed)
        || std::ranges::any_of(
            actor.aliases, [&](const QString &alias) { return hasWordLike(alias, typed); });
}

QList<Actor> matchingActors(const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts,
    const QString &typed, qsizetype most)
{
    QList<Actor> found;
    std::ranges::copy_if(known, std::back_inserter(found),
        [&](const Actor &actor) { return matches(actor, typed); });
    std::ranges::stable_sort(
        found, std::greater(), [&](const Actor &actor) { return counts.value(actor.id); });
    return found.first(std::min(most, found.size()));
}

ActorChooser::ActorChooser(QList<Actor> known, QHash<ActorId, qsizetype> counts, QWidget *parent)
    : QWidget(parent)
    , m_known(std::move(known))
    , m_counts(std::move(counts))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
{
    m_field->setAccessibleName(tr("Name"));
    m_field->setPlaceholderText(tr("Name"));
    m_field->installEventFilter(this);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Known actors"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this,
        [this](const QString &typed) { fill(offersFor(typed.trimmed()), false); });
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosenChanged(); });
    connect(m_list, &QListView::doubleClicked, this, &ActorChooser::accepted);
}

QList<Actor> ActorChooser::offersFor(const QString &typed) const
{
    if (!typed.isEmpty())
        return matchingActors(m_known, m_counts, typed, mostOffered);
    auto offered = matchingActors(m_known, m_counts, typed, m_counts.size());
    offered.removeIf([&](const Actor &actor) { return !m_counts.contains(actor.id); });
    return offered.first(std::min(mostOffered, offered.size()));
}

void ActorChooser::preset(const QString &words)
{
    m_field->setText(words);
    m_field->selectAll();
    const auto same = std::ranges::find_if(m_known,
        [&](const Actor &actor) { return actor.name == words || actor.aliases.contains(words); });
    auto offered = offersFor(words);
    if (same != m_known.end()) {
        offered.removeOne(*same);
        offered.prepend(*same);
    }
    fill(offered, same == m_known.end());
}

void ActorChooser::fill(const QList<Actor> &matches, bool preferNew)
{
    const auto typed = m_field->text().simplified();
    m_offered = matches;
    m_rows->clear();
    for (const auto &actor : matches) {
        const auto role = shownRole(actor);
        const auto detail = role.isEmpty() ? kindName(actor.kind).toLower() : role;
        m_rows->appendRow(new QStandardItem(u"%1  ·  %2"_s.arg(actor.name, detail)));
    }
    const bool isKnown =
        std::ranges::any_of(matches, [&](const Actor &actor) { return actor.name == typed; });
    if (!typed.isEmpty() && !isKnown) {
        Actor fresh;
        fresh.name = typed;
        m_offered.append(fresh);
        m_rows->appendRow(new QStandardItem(tr("New: “%1”").arg(typed)));
    }
    m_list->setVisible(!m_offered.isEmpty());
    m_list->setFixedHeight(
        2 * m_list->frameWidth() + int(m_offered.size()) * std::max(0, m_list->sizeHintForRow(0)));
    // Nobody is meant until somebody is named or pointed at.
    const auto row = typed.isEmpty() ? -1 : preferNew ? m_offered.size() - 1 : 0;
    m_list->setCurrentIndex(m_rows->index(int(row), 0));
    Q_EMIT chosenChanged();
}

std::optional<Actor> ActorChooser::chosen() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_offered.size())
        return {};
    return m_offered[row];
}

void ActorChooser::moveChoice(int step)
{
    const int row =
        std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_rows->rowCount() - 1));
    m_list->setCurrentIndex(m_rows->index(row, 0));
    Q_EMIT chosenChanged();
}

bool ActorChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveChoice(1);
        return true;
    case Qt::Key_Up:
        moveChoice(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace postil
