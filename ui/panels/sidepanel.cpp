// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/sidepanel.h"

#include "ui/models/rowmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace postil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SidePanel::SidePanel(
    Session &session, QAbstractItemModel *model, RowDelegate *delegate, const QString &name)
    : m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_foot(new QWidget(this))
    , m_delegate(delegate)
    , m_view(new RowView(model, delegate, this))
    , m_empty(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_choice(new QComboBox(this))
{
    model->setParent(this);
    setObjectName(u"sidePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setAccessibleName(name);
    m_empty->setWordWrap(true);
    m_empty->setMargin(20);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setProperty("quiet", true);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter %1").arg(name));
    m_choice->setAccessibleName(tr("Which of %1 to show").arg(name));
    m_foot->setObjectName(u"panelFoot"_s);
    m_foot->setAttribute(Qt::WA_StyledBackground);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(m_filter, 1);
    foot->addWidget(m_choice);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_empty, 1);
    m_column->addWidget(m_foot);
    setFocusProxy(m_view);

    m_fillSoon.setSingleShot(true);
    connect(&m_fillSoon, &QTimer::timeout, this, &SidePanel::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &SidePanel::fill);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SidePanel::fill);
    connect(&session, &Session::contentChanged, this, &SidePanel::follow);
    connect(&session, &Session::articleOpened, m_view, &QAbstractItemView::scrollToTop);
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) { go(index); });
    connect(m_view, &RowView::removeWanted, this, [this] { removeCurrent(); });
    connect(delegate, &RowDelegate::decided, this,
        [this](const QModelIndex &index, State state) { decide(index, state); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const auto index = m_view->indexAt(place); index.isValid())
            showMenu(index, m_view->viewport()->mapToGlobal(place));
    });
}

void SidePanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void SidePanel::addHead(QWidget *widget)
{
    auto *head = new QWidget(this);
    head->setObjectName(u"panelHead"_s);
    head->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(widget);
    line->addStretch(1);
    m_column->insertWidget(m_column->indexOf(m_view), head);
    m_heads.append(head);
}

QString SidePanel::filterText() const
{
    return m_filter->text().trimmed();
}

void SidePanel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void SidePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SidePanel::follow()
{
    const auto &content = m_session.content();
    if (content.revision.id == m_filled.revision.id && !isOther(content, m_filled))
        return;
    // Another article is to be seen first, then the panel beside it, then those that are hidden.
    m_fillSoon.start(isVisible() ? 0ms : 50ms);
    if (isVisible() && content.article.id == m_filled.article.id)
        fill();
}

void SidePanel::fillAtLast()
{
    if (m_fillSoon.isActive())
        fill();
}

void SidePanel::showEvent(QShowEvent *event)
{
    fillAtLast();
    QWidget::showEvent(event);
}

void SidePanel::fill()
{
    m_fillSoon.stop();
    m_filled = m_session.content();
    m_count = countAll();
    refill();
    // Without an article there is nothing to sort or filter.
    for (auto *control : m_heads + QList{m_foot})
        control->setVisible(m_session.hasArticle());
    const bool isEmpty = m_view->model()->rowCount() == 0;
    // The focus must not fall into the filter, which would take the keys for itself.
    const bool hadFocus = m_view->hasFocus() || m_empty->hasFocus();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (hadFocus)
        (isEmpty ? static_cast<QWidget *>(m_empty) : m_view)->setFocus();
    Q_EMIT filled();
}

QModelIndex SidePanel::nextOpen(int from) const
{
    const auto *model = m_view->model();
    for (int row = from; row < model->rowCount(); ++row) {
        if (const auto index = model->index(row, 0); index.data(IsOpenRole).toBool())
            return index;
    }
    return {};
}

void SidePanel::decideAndGoOn(State state)
{
    fillAtLast();
    auto index = m_view->currentIndex();
    if (!index.isValid() || !index.data(IsOpenRole).toBool())
        index = nextOpen(index.isValid() ? index.row() + 1 : 0);
    if (!index.isValid())
        index = nextOpen(0);
    if (!index.isValid())
        return;
    const auto following = nextOpen(index.row() + 1);
    const auto key = (following.isValid() ? following : nextOpen(0)).data(KeyRole).toByteArray();
    decide(index, state);
    m_session.refresh();
    m_view->setCurrentKey(key);
    if (m_view->currentKey() == key)
        go(m_view->currentIndex());
}

} // namespace postil
