// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actorarticle.h"
#include "core/model/actorsummary.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace postil {

class TimelineChart;

/// What the library holds of one actor: who it is, over time, and by article.
class ActorOverview : public QWidget
{
    Q_OBJECT

public:
    ActorOverview(Session &session, QWidget *parent);

    /// An actor without id: none is chosen.
    void show(const Actor &actor, const QString &organisation);
    /// The articles in which both stand.
    void showTogether(const Actor &first, const Actor &second);
    void setTheme(const Theme &theme);
    QTreeWidget *articles() const { return m_articles; }

Q_SIGNALS:
    /// `place` is empty where the article does not name the actor.
    void articleChosen(const postil::ArticleId &article, const postil::TextRange &place);

private:
    void showArticles(const QList<ActorArticle> &articles);
    static QString describe(const Actor &actor, const QString &organisation);

    Session &m_session;
    Theme m_theme = Theme::named({});
    Actor m_actor;
    QString m_organisation;
    QLabel *m_name;
    QLabel *m_facts;
    TimelineChart *m_timeline;
    QLabel *m_numbers;
    QTreeWidget *m_articles;
};

} // namespace postil
