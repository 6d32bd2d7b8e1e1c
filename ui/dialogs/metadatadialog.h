// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/metadata.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace postil {

/// Corrects what an article says of itself.
class MetadataDialog : public QDialog
{
    Q_OBJECT

public:
    MetadataDialog(const Metadata &metadata, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::Metadata &metadata);

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &text);
    void save();

    Metadata m_metadata;
    QLineEdit *m_title;
    QLineEdit *m_byline;
    QLineEdit *m_date;
    QLineEdit *m_outlet;
    QLineEdit *m_url;
    QLineEdit *m_language;
    QLabel *m_problem;
};

/// Whether `text` is empty or an ISO date as exact as is known: "2023", "2023-11", "2023-11-04",
/// also with a time.
bool isIsoDate(const QString &text);

} // namespace postil
