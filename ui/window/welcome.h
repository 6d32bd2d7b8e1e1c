// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace postil {

class Session;
class WindowActions;

/// A few words above the sample article that say what to try on it; each is ticked off once it is
/// done. It shows with that article only, until it is dismissed.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    Welcome(Session &session, const WindowActions &actions, QWidget *parent = nullptr);

    /// Shows it above the article that is opened next.
    void begin();
    void setTheme(const Theme &theme);
    /// How many things were done.
    qsizetype doneCount() const;

Q_SIGNALS:
    void removeRequested(const postil::ArticleId &article);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Something to try, and whether the article shows that it was done.
    struct Step
    {
        QString words;
        bool (*isDone)(const ArticleContent &content) = nullptr;
        QLabel *mark = nullptr;
        QLabel *label = nullptr;
    };

    QWidget *buildHead();
    void addStep(QGridLayout *grid, const QString &words, bool (*isDone)(const ArticleContent &));
    void follow();
    void showSteps();
    void end();

    Session &m_session;
    Theme m_theme = Theme::named({});
    QList<Step> m_steps;
    ArticleId m_article;
    bool m_isAwaiting = false;
};

} // namespace postil
