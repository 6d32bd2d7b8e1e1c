// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/filterchips.h"

#include "ui/panels/flowlayout.h"
#include "ui/theme/desktopstyle.h"

#include <QButtonGroup>
#include <QMap>
#include <QPushButton>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostTags = 12;

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Which articles to show"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idClicked, this,
        [this](int id) { setFilter(m_chips[id].filter); });
    setArticles({});
}

QList<FilterChips::Chip> FilterChips::chipsOf(const QList<ArticleSummary> &articles)
{
    using Part = ArticleFilter::Part;
    QList<Chip> chips{{{Part::All, {}}, tr("All"), 0}, {{Part::Unread, {}}, tr("Unread"), 0},
        {{Part::Review, {}}, tr("Review"), 0}, {{Part::Trash, {}}, tr("Trash"), 0}};
    QMap<QString, qsizetype> tags;
    for (const auto &summary : articles) {
        for (auto &chip : chips)
            chip.count += passes(summary, chip.filter) ? 1 : 0;
        for (const auto &tag : summary.article.tags)
            tags[tag] += summary.article.deleted.isNull() ? 1 : 0;
    }
    for (const auto &[tag, count] : tags.asKeyValueRange())
        chips.append({{Part::All, tag}, tag, count});
    chips.removeIf(
        [](const Chip &chip) { return chip.count == 0 && chip.filter != ArticleFilter(); });
    return chips.first(std::min(chips.size(), 4 + mostTags));
}

void FilterChips::setArticles(const QList<ArticleSummary> &articles)
{
    const auto chips = chipsOf(articles);
    if (chips != m_chips)
        show(chips);
    if (std::ranges::find(m_chips, m_filter, &Chip::filter) == m_chips.end())
        setFilter({});
}

void FilterChips::show(const QList<Chip> &chips)
{
    const bool sameNames = std::ranges::equal(chips, m_chips, {}, &Chip::filter, &Chip::filter);
    m_chips = chips;
    if (!sameNames) {
        for (auto *button : m_buttons->buttons())
            delete button;
    }
    for (int id = 0; id < chips.size(); ++id) {
        auto *button = qobject_cast<QPushButton *>(m_buttons->button(id));
        if (!button) {
            button = new QPushButton(this);
            button->setProperty("chip", true);
            button->setFont(panelFont(-1));
            button->setCheckable(true);
            m_buttons->addButton(button, id);
            layout()->addWidget(button);
        }
        button->setText(u"%1 %2"_s.arg(chips[id].name).arg(chips[id].count).replace(u'&', u"&&"_s));
        button->setChecked(chips[id].filter == m_filter);
        button->show();
    }
    updateGeometry();
}

void FilterChips::setFilter(const ArticleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (int id = 0; id < m_chips.size(); ++id)
        m_buttons->button(id)->setChecked(m_chips[id].filter == filter);
    Q_EMIT filterChanged();
}

} // namespace postil
