// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/welcome.h"

#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"
#include "ui/window/session.h"
#include "ui/window/windowactions.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static bool hasHighlight(const ArticleContent &content)
{
    return std::ranges::any_of(
        content.annotations, [](const Annotation &each) { return each.color > 0; });
}

static bool hasNote(const ArticleContent &content)
{
    return std::ranges::any_of(content.annotations, &Annotation::hasNote);
}

static bool hasTag(const ArticleContent &content)
{
    const auto isOurs = [](const auto &each) { return each.origin == Origin::User; };
    return std::ranges::any_of(content.mentions, isOurs)
        || std::ranges::any_of(content.quotations, isOurs);
}

static bool hasDecision(const ArticleContent &content)
{
    const auto isDecided = [](const auto &each) {
        return each.origin == Origin::Found && each.state != State::Suggested;
    };
    return std::ranges::any_of(content.mentions, isDecided)
        || std::ranges::any_of(content.quotations, isDecided);
}

static QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

Welcome::Welcome(Session &session, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"welcome"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Welcome"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addStep(
        grid, tr("Select words with the mouse and press 1 to 5 to highlight them."), hasHighlight);
    addStep(
        grid, tr("Press N to write a note; it stands in the margin beside its words."), hasNote);
    addStep(grid, tr("Select a name and press A to tag who it is, or speech and press Q."), hasTag);
    addStep(grid,
        tr("On the right: who is in it, and who said what. %1 confirms, %2 rejects.")
            .arg(keyOf(actions.confirm), keyOf(actions.reject)),
        hasDecision);
    auto *more = new QLabel(
        tr("Everything can be undone with %1. %2 finds every command, %3\u00A0shows the keys.")
            .arg(keyOf(actions.undo), keyOf(actions.palette), keyOf(actions.shortcuts)),
        this);
    more->setWordWrap(true);
    more->setProperty("quiet", true);
    grid->addWidget(more, grid->rowCount(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(buildHead());
    column->addLayout(grid);
    connect(&session, &Session::articleOpened, this, &Welcome::follow);
    connect(&session, &Session::contentChanged, this, &Welcome::showSteps);
    hide();
}

QWidget *Welcome::buildHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *heading = new QLabel(tr("Welcome. Try things out on this article."), head);
    auto font = quotedFont();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setWordWrap(true);
    line->addWidget(heading, 1);
    auto *remove = new QPushButton(tr("Remove the sample"), head);
    remove->setProperty("quiet", true);
    auto *close = new QPushButton(tr("Got it"), head);
    close->setProperty("tight", true);
    line->addWidget(remove);
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Welcome::end);
    connect(remove, &QPushButton::clicked, this, [this] {
        const auto article = m_article;
        end();
        Q_EMIT removeRequested(article);
    });
    return head;
}

void Welcome::addStep(
    QGridLayout *grid, const QString &words, bool (*isDone)(const ArticleContent &))
{
    const Step step{words, isDone, new QLabel(this), new QLabel(words, this)};
    step.label->setWordWrap(true);
    step.mark->setProperty("quiet", true);
    step.mark->setAlignment(Qt::AlignHCenter);
    const int row = int(m_steps.size());
    grid->addWidget(step.mark, row, 0, Qt::AlignTop);
    grid->addWidget(step.label, row, 1);
    m_steps.append(step);
}

void Welcome::begin()
{
    m_isAwaiting = true;
}

void Welcome::follow()
{
    const auto &open = m_session.content().article.id;
    if (m_isAwaiting && !open.isNull()) {
        m_article = open;
        m_isAwaiting = false;
    }
    setVisible(!m_article.isNull() && m_article == open);
    showSteps();
}

qsizetype Welcome::doneCount() const
{
    return std::ranges::count_if(
        m_steps, [this](const Step &step) { return step.isDone(m_session.content()); });
}

/// Ticks off what was done: by the mark and, for who does not see it, in words.
void Welcome::showSteps()
{
    if (isHidden())
        return;
    static constexpr int size = 16;
    int number = 0;
    for (const auto &step : std::as_const(m_steps)) {
        const bool isDone = step.isDone(m_session.content());
        ++number;
        if (isDone)
            step.mark->setPixmap(
                pixmapNamed(u"seal-intact"_s, m_theme.place, size, devicePixelRatioF()));
        else
            step.mark->setText(tr("%1.").arg(number));
        step.label->setAccessibleName(isDone ? tr("Done: %1").arg(step.words) : step.words);
    }
}

void Welcome::end()
{
    m_article = {};
    hide();
    Q_EMIT ended();
}

void Welcome::setTheme(const Theme &theme)
{
    m_theme = theme;
    showSteps();
}

void Welcome::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    QWidget::keyPressEvent(event);
}

} // namespace postil
