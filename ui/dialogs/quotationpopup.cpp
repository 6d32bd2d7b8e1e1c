// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/quotationpopup.h"

#include "ui/dialogs/actorchooser.h"
#include "ui/dialogs/kindbuttons.h"
#include "ui/models/passage.h"

#include <QBoxLayout>
#include <QLabel>

namespace postil {

QuotationPopup::QuotationPopup(const QString &words, QuotationKind kind, const QString &speaker,
    const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts, QWidget *parent)
    : Popup(tr("Who said “%1”?").arg(shortened(words)), tr("Mark"), parent)
    , m_chooser(new ActorChooser(known, counts, this))
    , m_kinds(new KindButtons(
          {tr("Direct"), tr("Partial"), tr("Indirect"), tr("Term")}, tr("Kind"), this))
{
    auto *hint = new QLabel(tr("Leave the name empty if the speaker is not known."), this);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    column()->addWidget(m_chooser);
    column()->addWidget(hint);
    column()->addWidget(m_kinds);
    m_kinds->choose(int(kind));
    connect(m_chooser, &ActorChooser::accepted, this, &QuotationPopup::accept);
    m_chooser->preset(speaker);
    m_chooser->setFocus();
}

void QuotationPopup::accept()
{
    const auto speaker = m_chooser->chosen();
    const auto kind = QuotationKind(m_kinds->chosen());
    close();
    Q_EMIT chosen(kind, speaker);
}

} // namespace postil
