// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace postil {

/// What can be done with the selected words, floating beside them: five colours, note, actor,
/// quotation, copy with citation. It never takes the focus; each has its key in the reader.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    void setTheme(const Theme &theme);
    void setColorNames(const QStringList &names);
    /// Shows it above `selection` (parent coordinates), or below where there is no room.
    void showAt(const QRect &selection);

Q_SIGNALS:
    void colorChosen(int color);
    void noteChosen();
    void actorChosen();
    void quotationChosen();
    void copyChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &key);

    Theme m_theme;
    QList<QToolButton *> m_colors;
};

} // namespace postil
