// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/cleaningpage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postil {

using namespace Qt::StringLiterals;

CleaningPage::CleaningPage(QWidget *parent)
    : QWidget(parent)
    , m_view(new CleaningView(this))
    , m_words(new QLabel(this))
{
    m_words->setWordWrap(true);
    m_words->setProperty("quiet", true);
    auto *again = new QPushButton(tr("Clean again…"), this);
    auto *done = new QPushButton(tr("Done"), this);
    auto *bar = new QWidget(this);
    bar->setObjectName(u"cleaningBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 8, 12, 8);
    line->setSpacing(10);
    line->addWidget(m_words, 1);
    line->addWidget(again);
    line->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(again, &QPushButton::clicked, this, &CleaningPage::cleanAgainRequested);
    connect(done, &QPushButton::clicked, m_view, &CleaningView::leaveRequested);
    connect(m_view, &CleaningView::chosen, this, &CleaningPage::count);
}

void CleaningPage::show(const ArticleContent &content, const QHash<QString, QByteArray> &pictures)
{
    m_view->showPieces(content, pictures);
    count();
}

void CleaningPage::count()
{
    const auto &pieces = m_view->pieces();
    const auto left =
        std::ranges::count_if(pieces, [](const Piece &piece) { return !piece.isKept(); });
    const auto number = left == 0 ? tr("Nothing was left out.")
        : left == 1               ? tr("One piece was left out and is dimmed.")
                                  : tr("%1 pieces were left out and are dimmed.").arg(left);
    m_words->setText(number + u' ' + tr("Click a piece to put it back or leave it out."));
    m_words->setToolTip(tr("With the keyboard: ↑ ↓ mark a piece, N and P go to what was left out, "
                           "Return changes it, Esc ends."));
    m_words->setAccessibleDescription(m_words->toolTip());
}

} // namespace postil
