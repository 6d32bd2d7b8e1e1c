// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/statementpopup.h"

#include "ui/dialogs/actorchooser.h"
#include "ui/dialogs/kindbuttons.h"
#include "ui/models/passage.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>

namespace postil {

StatementPopup::StatementPopup(const QString &words, const QStringList &concepts,
    const QString &speaker, const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts,
    QWidget *parent)
    : Popup(tr("Who takes which stand in “%1”?").arg(shortened(words)), tr("Note it"), parent)
    , m_about(new QLineEdit(this))
    , m_stances(new KindButtons({tr("Against"), tr("Neutral"), tr("For")}, tr("Stance"), this))
    , m_chooser(new ActorChooser(known, counts, this))
{
    m_about->setPlaceholderText(tr("On what? A claim, demand or topic"));
    m_about->setAccessibleName(tr("Concept"));
    auto *completer = new QCompleter(concepts, m_about);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_about->setCompleter(completer);
    m_stances->choose(int(Stance::Agree));
    m_chooser->preset(speaker);
    column()->addWidget(m_about);
    column()->addWidget(m_stances);
    column()->addWidget(m_chooser);
    connect(m_chooser, &ActorChooser::accepted, this, &StatementPopup::accept);
    m_about->setFocus();
}

void StatementPopup::accept()
{
    const auto about = m_about->text().simplified();
    const auto actor = m_chooser->chosen();
    if (about.isEmpty() || !actor) {
        about.isEmpty() ? m_about->setFocus() : m_chooser->setFocus();
        return;
    }
    const auto stance = Stance(m_stances->chosen());
    close();
    Q_EMIT chosen(*actor, about, stance);
}

} // namespace postil
