// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/colornamesdialog.h"

#include "ui/theme/colordot.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace postil {

ColorNamesDialog::ColorNamesDialog(const QStringList &names, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Names of the colours"));
    setMinimumWidth(380);
    auto *hint = new QLabel(tr("What do the colours mean in this library? For example: claim, "
                               "evidence, doubt."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("quiet", true);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    for (int color = 1; color <= int(names.size()); ++color) {
        auto *field = new QLineEdit(names[color - 1], this);
        field->setMaxLength(40);
        field->addAction(
            colorDot(theme.highlights[size_t(color - 1)], theme.muted), QLineEdit::LeadingPosition);
        form->addRow(tr("Colour &%1").arg(color), field);
        m_fields.append(field);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QStringList written;
        for (const auto *field : std::as_const(m_fields))
            written.append(field->text());
        accept();
        Q_EMIT chosen(written);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(buttons);
}

} // namespace postil
