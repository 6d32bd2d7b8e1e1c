// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/pastedialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace postil {

PasteDialog::PasteDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste as an article"));
    resize(620, 460);
    auto *hint = new QLabel(
        tr("The first line becomes the title. What does not belong to the article is left "
           "out; the text as it stands here is kept beside it."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("quiet", true);
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import->setDefault(true);
    const auto update = [this, import] { import->setEnabled(!m_text->document()->isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, update);
    update();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(m_text->toPlainText());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
}

} // namespace postil
