// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QLineEdit;

namespace postil {

/// Says what the five highlight colours mean: "claim", "evidence", "doubt" …
class ColorNamesDialog : public QDialog
{
    Q_OBJECT

public:
    ColorNamesDialog(const QStringList &names, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &names);

private:
    QList<QLineEdit *> m_fields;
};

} // namespace postil
