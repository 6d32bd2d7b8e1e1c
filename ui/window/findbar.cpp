// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/findbar.h"

#include "core/base/task.h"
#include "ui/reader/readerview.h"
#include "ui/theme/icon.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace postil {

using namespace Qt::StringLiterals;

FindBar::FindBar(ReaderView &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_field->setPlaceholderText(tr("Find in article"));
    m_field->setAccessibleName(tr("Find in article"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(340);
    m_count->setProperty("quiet", true);
    m_case = addToggle(u"Aa"_s, tr("Upper and lower case as typed"));
    m_whole = addToggle(u"ab|"_s, tr("Whole words"));
    m_pattern = addToggle(u".*"_s, tr("Regular expression"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
    };
    name(m_previous, tr("Previous hit"));
    name(m_next, tr("Next hit"));
    name(m_close, tr("Close"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 12, 6);
    line->setSpacing(6);
    line->addWidget(m_field, 1);
    for (auto *button : {m_case, m_whole, m_pattern, m_previous, m_next})
        line->addWidget(button);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_reader.findPrevious(); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_reader.findNext(); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::end);
    connect(&reader, &ReaderView::findChanged, this, &FindBar::showCount);
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(40));
    connect(&m_soon, &QTimer::timeout, this, &FindBar::find);
    hide();
}

FindBar::~FindBar()
{
    m_search.cancel();
}

QToolButton *FindBar::addToggle(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindBar::find);
    return button;
}

void FindBar::setTheme(const Theme &theme)
{
    m_previous->setIcon(iconNamed(u"up"_s, theme));
    m_next->setIcon(iconNamed(u"down"_s, theme));
    m_close->setIcon(iconNamed(u"cross"_s, theme));
}

void FindBar::begin(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find();
}

FindOptions FindBar::options() const
{
    FindOptions options;
    options.setFlag(FindOption::CaseSensitive, m_case->isChecked());
    options.setFlag(FindOption::WholeWords, m_whole->isChecked());
    options.setFlag(FindOption::RegularExpression, m_pattern->isChecked());
    return options;
}

void FindBar::find()
{
    m_search.cancel();
    m_remark.clear();
    if (isHidden())
        return;
    if (m_field->text().isEmpty()) {
        m_reader.clearFind();
        m_count->clear();
        return;
    }
    m_search = startTask<Findings>(
        m_pool, this,
        [text = m_reader.shownDocument().text(), words = m_field->text(), how = options()](
            auto &promise) { promise.addResult(findInArticle(text, words, how)); },
        [this](const Findings &found) { take(found); });
}

void FindBar::findAgain()
{
    if (!isHidden())
        find();
}

void FindBar::take(const Findings &found)
{
    if (isHidden())
        return;
    m_remark = !found.mistake.isEmpty() ? tr("Not an expression: %1").arg(found.mistake)
        : found.isCut                   ? tr("there may be more: this takes too long to find")
                                        : QString();
    m_reader.showHits(found.hits);
}

void FindBar::showCount(qsizetype current, qsizetype count)
{
    const auto counted = m_field->text().isEmpty() ? QString()
        : count == 0                               ? tr("Not found")
        : current < 0                              ? tr("%1 found").arg(count)
                                                   : tr("%1 of %2").arg(current + 1).arg(count);
    m_count->setText(m_remark.isEmpty() ? counted
            : count == 0                ? m_remark
                                        : counted + u", "_s + m_remark);
    m_count->setAccessibleName(m_count->text());
    QAccessibleEvent event(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void FindBar::end()
{
    hide();
    m_search.cancel();
    m_reader.clearFind();
    m_reader.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        end();
    else if (isEnter && event->modifiers() & Qt::ShiftModifier)
        m_reader.findPrevious();
    else if (isEnter)
        m_reader.findNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postil
