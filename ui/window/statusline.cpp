// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/statusline.h"

#include "ui/reader/titleblock.h"
#include "ui/theme/desktopstyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace postil {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_left(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_link(new QLabel(this))
    , m_work(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setFixedWidth(90);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setProperty("quiet", true);
    m_cancel->setFont(panelFont(-1));
    m_link->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 2, 10, 2);
    line->setSpacing(20);
    for (auto *label : {m_words, m_left, m_saved, m_link, m_work}) {
        label->setFont(panelFont(-1));
        if (label == m_work)
            line->addStretch(1);
        line->addWidget(label);
    }
    line->setSpacing(18);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    setFixedHeight(28);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(&session, &Session::contentChanged, this, &StatusLine::showArticle);
    connect(&session, &Session::libraryOpened, this, &StatusLine::showArticle);
    showWork({});
    showArticle();
}

void StatusLine::setProgress(double progress)
{
    m_progress = progress;
    showArticle();
}

void StatusLine::showArticle()
{
    const bool hasArticle = m_session.hasArticle();
    const auto words = m_session.content().article.wordCount;
    m_words->setVisible(hasArticle);
    m_left->setVisible(hasArticle);
    m_words->setText(tr("%1 words").arg(QLocale(QLocale::English).toString(words)));
    const auto minutes = minutesToRead(qsizetype(std::ceil(double(words) * (1 - m_progress))));
    m_left->setText(m_progress >= 1 ? tr("Read to the end")
            : minutes == 1          ? tr("1 minute left")
                                    : tr("%1 minutes left").arg(minutes));
    const bool isReadOnly = m_session.isOpen() && m_session.library().isReadOnly();
    m_saved->setText(!m_session.isOpen() ? QString()
            : isReadOnly                 ? tr("Open for reading only")
                                         : tr("All saved"));
}

void StatusLine::showWork(const QString &text, int done, int all)
{
    m_work->setText(text);
    m_work->setVisible(!text.isEmpty());
    m_bar->setVisible(!text.isEmpty());
    m_cancel->setVisible(!text.isEmpty());
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

void StatusLine::showLink(const QString &target)
{
    m_link->setText(target.left(120));
}

} // namespace postil
