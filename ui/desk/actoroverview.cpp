// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/actoroverview.h"

#include "core/library/actorrecords.h"
#include "ui/desk/kindmark.h"
#include "ui/desk/timelinechart.h"
#include "ui/desk/wrappedtree.h"
#include "ui/models/actorrow.h"
#include "ui/models/articlerow.h"
#include "ui/theme/desktopstyle.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace postil {

using namespace Qt::StringLiterals;

ActorOverview::ActorOverview(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_timeline(new TimelineChart(this))
    , m_numbers(new QLabel(this))
    , m_articles(new WrappedTree(this))
{
    auto font = quotedFont();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    for (auto *label : {m_name, m_facts, m_numbers}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_numbers->setProperty("quiet", true);
    m_articles->setAccessibleName(tr("Articles"));
    m_articles->setHeaderLabels({tr("Article"), tr("Mentions"), tr("Quotations")});
    m_articles->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_articles->header()->setStretchLastSection(false);
    m_articles->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_articles->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_timeline);
    column->addWidget(m_numbers);
    column->addWidget(m_articles, 1);
    connect(m_timeline, &TimelineChart::described, m_numbers, &QLabel::setText);
    const auto choose = [this](const QTreeWidgetItem *item) {
        const auto place = item->data(0, Qt::UserRole + 1).toPoint();
        Q_EMIT articleChosen({item->data(0, Qt::UserRole).toByteArray()}, {place.x(), place.y()});
    };
    connect(m_articles, &QTreeWidget::itemActivated, this, choose);
    connect(m_articles, &QTreeWidget::itemClicked, this, choose);
    show({}, {});
}

QString ActorOverview::describe(const Actor &actor, const QString &organisation)
{
    QStringList lines{kindName(actor.kind)};
    for (const auto &role : actor.roles)
        lines.append(toText(role));
    if (actor.roles.isEmpty() && !actor.role.isEmpty())
        lines.append(actor.role);
    if (!organisation.isEmpty())
        lines.append(tr("speaks for %1").arg(organisation));
    if (!actor.aliases.isEmpty())
        lines.append(tr("also: %1").arg(actor.aliases.join(u", "_s)));
    for (const auto &[name, value] : actor.attributes.asKeyValueRange())
        lines.append(name + u": "_s + value);
    if (!actor.externalId.isEmpty())
        lines.append(tr("Wikidata %1").arg(actor.externalId));
    if (!actor.tags.isEmpty())
        lines.append(u'#' + actor.tags.join(u" #"_s));
    if (!actor.note.isEmpty())
        lines.append(actor.note);
    return lines.join(u'\n');
}

void ActorOverview::show(const Actor &actor, const QString &organisation)
{
    const bool isOther = actor.id != m_actor.id;
    m_actor = actor;
    m_organisation = organisation;
    const bool isThere = !actor.id.isNull();
    m_name->setText(isThere ? actor.name : tr("Nobody is chosen"));
    m_facts->setText(isThere
            ? describe(actor, organisation)
            : tr("Choose an actor on the left to see where and when they are mentioned and "
                 "quoted."));
    m_timeline->setVisible(isThere);
    m_numbers->setVisible(isThere);
    m_articles->setVisible(isThere);
    if (isOther)
        showArticles({});
    if (!isThere)
        return;
    m_session.read(
        this,
        [id = actor.id](const Library &library) { return library.actorRecords().articlesOf(id); },
        [this, id = actor.id](const Result<QList<ActorArticle>> &articles) {
            if (id == m_actor.id && m_session.check(articles))
                showArticles(*articles);
        });
}

void ActorOverview::showTogether(const Actor &first, const Actor &second)
{
    m_actor = first;
    m_name->setText(tr("%1 and %2").arg(first.name, second.name));
    m_facts->setText(
        tr("The articles that name both; the numbers are those of %1.").arg(first.name));
    m_timeline->setVisible(true);
    m_numbers->setVisible(true);
    m_articles->setVisible(true);
    showArticles({});
    m_session.read(
        this,
        [one = first.id, other = second.id](
            const Library &library) { return library.actorRecords().sharedArticles(one, other); },
        [this, id = first.id](const Result<QList<ActorArticle>> &articles) {
            if (id == m_actor.id && m_session.check(articles))
                showArticles(*articles);
        });
}

void ActorOverview::showArticles(const QList<ActorArticle> &articles)
{
    m_timeline->setTimeline(timelineOf(articles), actorColor(m_actor, m_theme));
    m_articles->clear();
    QList<QTreeWidgetItem *> items;
    // Newest first; a list of thousands is as long as anybody reads.
    static constexpr qsizetype most = 2000;
    for (auto each = articles.crbegin(); each != articles.crend() && items.size() < most; ++each) {
        QStringList source{writtenDate(each->publishedTime, true), each->siteName};
        source.removeAll(QString());
        auto *item = new QTreeWidgetItem({each->title + u'\n' + source.join(u" · "_s),
            QString::number(each->mentions), QString::number(each->quotations)});
        item->setData(0, Qt::UserRole, each->article.bytes);
        item->setData(0, Qt::UserRole + 1, QPoint(int(each->first.start), int(each->first.end)));
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignTop);
        items.append(item);
    }
    m_articles->addTopLevelItems(items);
}

void ActorOverview::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_timeline->setTheme(theme);
    show(m_actor, m_organisation);
}

} // namespace postil
