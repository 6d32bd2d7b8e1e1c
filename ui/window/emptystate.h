// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postil {

/// Stands in place of an article: what one can do now.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Whether there is anything in the library to choose from.
    void setHasArticles(bool hasArticles);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void importRequested();
    void pasteRequested();
    void sampleRequested();

private:
    QLabel *m_picture;
    QLabel *m_heading;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace postil
