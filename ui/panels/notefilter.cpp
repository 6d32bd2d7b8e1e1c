// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/notefilter.h"

#include "ui/theme/colordot.h"

#include <QMenu>

namespace postil {

using namespace Qt::StringLiterals;

using Part = AnnotationFilter::Part;

static QList<std::pair<Part, QString>> parts()
{
    return {{Part::All, NoteFilter::tr("All")}, {Part::WithNote, NoteFilter::tr("With a note")},
        {Part::ToReview, NoteFilter::tr("To review")},
        {Part::Intact, NoteFilter::tr("Words stand")}, {Part::Moved, NoteFilter::tr("Found again")},
        {Part::Lost, NoteFilter::tr("Words gone")}};
}

NoteFilter::NoteFilter(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"noteFilter"_s);
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &NoteFilter::fillMenu);
    setFilter({});
    setText(words());
}

void NoteFilter::setFilter(const AnnotationFilter &filter)
{
    const bool isOther = filter != m_filter;
    m_filter = filter;
    const auto shown = words();
    setText(fontMetrics().elidedText(shown, Qt::ElideRight, 130).replace(u'&', u"&&"_s));
    setToolTip(shown);
    setAccessibleName(tr("Which notes to show: %1").arg(shown));
    if (isOther)
        Q_EMIT filterChanged();
}

void NoteFilter::setContent(const ArticleContent &content)
{
    m_colorNames.clear();
    for (int color = 1; color <= 5; ++color)
        m_colorNames.append(content.colorName(color));
    m_tags.clear();
    for (const auto &annotation : content.annotations)
        m_tags += annotation.tags;
    m_tags.sort(Qt::CaseInsensitive);
    m_tags.removeDuplicates();
    if (!m_filter.tag.isEmpty() && !m_tags.contains(m_filter.tag)) {
        auto filter = m_filter;
        filter.tag.clear();
        setFilter(filter);
    }
}

/// What is chosen, in words; the order is not told.
QString NoteFilter::words() const
{
    QStringList words;
    for (const auto &[part, name] : parts()) {
        if (part == m_filter.part && part != Part::All)
            words.append(name);
    }
    if (m_filter.color > 0)
        words.append(m_colorNames.value(m_filter.color - 1));
    if (!m_filter.tag.isEmpty())
        words.append(u'#' + m_filter.tag);
    return words.isEmpty() ? tr("All") : words.join(u" · "_s);
}

template <typename Member>
void NoteFilter::add(QMenu *menu, const QString &text, Member AnnotationFilter::*member,
    const Member &value, const QIcon &icon)
{
    auto *action = menu->addAction(icon, QString(text).replace(u'&', u"&&"_s), this, [=, this] {
        auto filter = m_filter;
        filter.*member = value;
        setFilter(filter);
    });
    action->setCheckable(true);
    action->setChecked(m_filter.*member == value);
}

void NoteFilter::fillMenu()
{
    auto *all = menu();
    all->clear();
    for (const auto &[part, name] : parts())
        add(all, name, &AnnotationFilter::part, part);
    all->addSeparator();
    auto *colors = all->addMenu(tr("Colour"));
    add(colors, tr("Any"), &AnnotationFilter::color, 0);
    for (int color = 1; color <= m_colorNames.size(); ++color)
        add(colors, m_colorNames[color - 1], &AnnotationFilter::color, color,
            colorDot(m_theme.highlights[size_t(color - 1)], m_theme.muted));
    auto *tags = all->addMenu(tr("Tag"));
    tags->setEnabled(!m_tags.isEmpty());
    add(tags, tr("Any"), &AnnotationFilter::tag, QString());
    for (const auto &tag : std::as_const(m_tags))
        add(tags, tag, &AnnotationFilter::tag, tag);
    auto *order = all->addMenu(tr("Sort by"));
    using Order = AnnotationFilter::Order;
    add(order, tr("Place in the text"), &AnnotationFilter::order, Order::Place);
    add(order, tr("Last changed first"), &AnnotationFilter::order, Order::Time);
    add(order, tr("Colour"), &AnnotationFilter::order, Order::Color);
    all->addSeparator();
    all->addAction(tr("Show all"), this, [this] {
        AnnotationFilter filter;
        filter.order = m_filter.order;
        setFilter(filter);
    });
}

} // namespace postil
