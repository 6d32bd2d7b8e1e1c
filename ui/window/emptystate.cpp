// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/emptystate.h"

#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postil {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"emptyState"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto font = quotedFont();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_text->setProperty("quiet", true);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(430);
    for (auto *label : {m_picture, m_heading, m_text})
        label->setAlignment(Qt::AlignCenter);
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(8);
    const auto add = [&](const QString &text, void (EmptyState::*signal)()) {
        auto *button = new QPushButton(text, m_buttons);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    add(tr("Import a file…"), &EmptyState::importRequested)->setDefault(true);
    add(tr("Paste a text…"), &EmptyState::pasteRequested);
    add(tr("Try the sample article"), &EmptyState::sampleRequested);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_heading);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setHasArticles(false);
}

void EmptyState::setHasArticles(bool hasArticles)
{
    m_heading->setText(hasArticles ? tr("Nothing is open") : tr("Read, mark, keep"));
    m_text->setText(hasArticles
            ? tr("Choose an article in the library on the left, or bring in another one.")
            : tr("Bring in a saved page or a text. Postil cleans it, shows who is in it and who "
                 "said what, and "
                 "keeps your highlights and notes on the exact words. Nothing leaves this "
                 "computer."));
    // A layout asks a wrapped label that is centred for no height of its own.
    m_text->setMinimumHeight(0);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

void EmptyState::setTheme(const Theme &theme)
{
    m_picture->setPixmap(pixmapNamed(u"article"_s, theme.muted, 44, devicePixelRatioF()));
}

} // namespace postil
