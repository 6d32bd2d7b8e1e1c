// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/metadatadialog.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

bool isIsoDate(const QString &text)
{
    if (text.isEmpty() || (text.size() == 4 && QDate::fromString(text, u"yyyy"_s).isValid()))
        return true;
    if (text.size() == 7)
        return QDate::fromString(text + u"-01"_s, Qt::ISODate).isValid();
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate).isValid()
                             : QDateTime::fromString(text, Qt::ISODate).isValid();
}

MetadataDialog::MetadataDialog(const Metadata &metadata, QWidget *parent)
    : QDialog(parent)
    , m_metadata(metadata)
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit article"));
    // A long title is to be read whole.
    setMinimumWidth(std::clamp(fontMetrics().horizontalAdvance(metadata.title) + 150, 480, 760));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    m_title = addField(form, tr("&Title"), metadata.title);
    m_byline = addField(form, tr("&Byline"), metadata.byline);
    m_outlet = addField(form, tr("&Outlet"), metadata.siteName);
    m_date = addField(form, tr("&Date"), metadata.publishedTime);
    m_date->setPlaceholderText(tr("2023-11-04, 2023-11 or 2023"));
    m_url = addField(form, tr("&Web address"), metadata.url);
    m_language = addField(form, tr("&Language"), metadata.language);
    m_language->setPlaceholderText(tr("en, ru, kk …"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &MetadataDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

QLineEdit *MetadataDialog::addField(QFormLayout *form, const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setCursorPosition(0);
    form->addRow(name, field);
    field->setAccessibleName(QString(name).remove(u'&'));
    return field;
}

void MetadataDialog::save()
{
    if (!isIsoDate(m_date->text().trimmed())) {
        m_problem->setText(tr("The date is to be written as year-month-day, such as 2023-11-04."));
        m_problem->show();
        m_date->setFocus();
        return;
    }
    m_metadata.title = m_title->text().simplified();
    m_metadata.byline = m_byline->text().simplified();
    m_metadata.siteName = m_outlet->text().simplified();
    m_metadata.publishedTime = m_date->text().trimmed();
    m_metadata.url = m_url->text().trimmed();
    m_metadata.language = m_language->text().trimmed();
    accept();
    Q_EMIT chosen(m_metadata);
}

} // namespace postil
