// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/citationdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace postil {

CitationDialog::CitationDialog(
    const QString &pattern, const std::function<QString(const QString &)> &preview, QWidget *parent)
    : QDialog(parent)
    , m_pattern(new QPlainTextEdit(pattern, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own form of citation"));
    resize(520, 420);
    auto *help = new QLabel(
        tr("{quote} {quotelines} {speaker} {title} {linkedtitle} {author} {surname} {outlet} "
           "{date} {usdate} {apadate} {isodate} {year} {paragraph} {link} stand for what they say. "
           "A part in [ ] is left out when something in it is missing."),
        this);
    help->setWordWrap(true);
    help->setProperty("quiet", true);
    auto *shown = new QLabel(this);
    shown->setWordWrap(true);
    shown->setTextFormat(Qt::PlainText);
    shown->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    shown->setMinimumHeight(90);
    m_pattern->setAccessibleName(tr("Form"));
    m_pattern->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(help);
    column->addWidget(m_pattern, 1);
    column->addWidget(new QLabel(tr("Comes out as"), this));
    column->addWidget(shown, 1);
    column->addWidget(buttons);
    const auto show = [=, this] { shown->setText(preview(m_pattern->toPlainText())); };
    connect(m_pattern, &QPlainTextEdit::textChanged, this, show);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_pattern->toPlainText());
        accept();
    });
    show();
}

} // namespace postil
