// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/actortablemodel.h"

#include "ui/desk/kindmark.h"
#include "ui/models/actorrow.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

void ActorTableModel::setActors(const QList<Actor> &actors)
{
    QHash<ActorId, ActorCounts> counts;
    for (const auto &summary : std::as_const(m_all))
        counts.insert(summary.actor.id, summary.counts);
    m_all.clear();
    m_names.clear();
    for (const auto &actor : actors) {
        m_all.append({actor, counts.value(actor.id)});
        m_names.insert(actor.id, actor.name);
    }
    show();
}

void ActorTableModel::setCounts(const QHash<ActorId, ActorCounts> &counts)
{
    for (auto &summary : m_all)
        summary.counts = counts.value(summary.actor.id);
    m_hasCounts = true;
    show();
}

void ActorTableModel::setFilter(const DeskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
}

void ActorTableModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ActorTableModel::rowOf(const ActorId &actor) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](qsizetype at) { return m_all[at].actor.id == actor; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QStringList ActorTableModel::tags() const
{
    QSet<QString> tags;
    for (const auto &summary : m_all) {
        for (const auto &tag : summary.actor.tags)
            tags.insert(tag);
    }
    auto sorted = tags.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

static bool isUntouched(const ActorSummary &summary)
{
    const auto &[actor, counts] = summary;
    return counts.confirmed == 0 && actor.note.isEmpty() && actor.tags.isEmpty()
        && actor.roles.isEmpty() && actor.externalId.isEmpty() && actor.attributes.isEmpty()
        && actor.organisation.isNull() && actor.color == 0;
}

static bool isInState(const ActorSummary &summary, DeskFilter::State state)
{
    const auto &counts = summary.counts;
    switch (state) {
    case DeskFilter::State::All:
        return true;
    case DeskFilter::State::ToDecide:
        return counts.confirmed < counts.mentions;
    case DeskFilter::State::Confirmed:
        return counts.mentions > 0 && counts.confirmed == counts.mentions;
    case DeskFilter::State::Untouched:
        return isUntouched(summary);
    case DeskFilter::State::Unmentioned:
        return counts.mentions == 0 && counts.quotations == 0;
    }
    return true;
}

static bool holds(const Actor &actor, const QString &word)
{
    const auto has = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    return has(actor.name) || std::ranges::any_of(actor.aliases, has) || has(shownRole(actor))
        || has(actor.note);
}

bool ActorTableModel::passes(const ActorSummary &summary, const QStringList &words) const
{
    const auto &actor = summary.actor;
    return (!m_filter.kind || actor.kind == *m_filter.kind)
        && (m_filter.tag.isEmpty() || actor.tags.contains(m_filter.tag))
        && isInState(summary, m_filter.state)
        && std::ranges::all_of(words, [&](const QString &word) { return holds(actor, word); });
}

void ActorTableModel::show()
{
    beginResetModel();
    const auto words = m_filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (passes(m_all[i], words))
            m_shown.append(i);
    }
    const auto number = [this](const ActorSummary &summary) {
        return m_column == Mentions ? summary.counts.mentions
            : m_column == Articles  ? summary.counts.articles
                                    : summary.counts.quotations;
    };
    const bool isNumber = m_column >= Mentions && m_column <= Quotations;
    const auto isLess = [&](qsizetype a, qsizetype b) {
        if (isNumber)
            return number(m_all[a]) < number(m_all[b]);
        return textOf(m_all[a], m_column)
                   .toString()
                   .compare(textOf(m_all[b], m_column).toString(), Qt::CaseInsensitive)
            < 0;
    };
    // The list is by name already.
    if (m_column != Name || m_order == Qt::DescendingOrder) {
        if (m_order == Qt::AscendingOrder)
            std::ranges::stable_sort(m_shown, isLess);
        else
            std::ranges::stable_sort(
                m_shown, [&](qsizetype a, qsizetype b) { return isLess(b, a); });
    }
    endResetModel();
}

int ActorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActorTableModel::textOf(const ActorSummary &summary, int column) const
{
    const auto &[actor, counts] = summary;
    const auto shown = [this](qsizetype count) {
        return m_hasCounts ? QVariant(qlonglong(count)) : QVariant();
    };
    switch (column) {
    case Name:
        return actor.name;
    case Kind:
        return kindName(actor.kind);
    case Role:
        return QStringList({shownRole(actor), m_names.value(actor.organisation)})
            .filter(QRegularExpression(u"."_s))
            .join(u" · "_s);
    case Mentions:
        return shown(counts.mentions);
    case Articles:
        return shown(counts.articles);
    case Quotations:
        return shown(counts.quotations);
    case Tags:
        return actor.tags.join(u", "_s);
    default:
        return {};
    }
}

QVariant ActorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &summary = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(summary, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(kindMark(summary.actor, m_theme)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Name && !summary.actor.aliases.isEmpty()
            ? QVariant(tr("also: %1").arg(summary.actor.aliases.join(u", "_s)))
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Mentions && index.column() <= Quotations
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ActorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == Mentions || section == Articles || section == Quotations;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("Name"), tr("Kind"), tr("Role"), tr("Mentions"), tr("Articles"),
        tr("Quotations"), tr("Tags")};
    return names.value(section);
}

void ActorTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    show();
}

} // namespace postil
