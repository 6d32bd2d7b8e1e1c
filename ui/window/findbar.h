// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace postil {

class ReaderView;

/// Finds words in the article that is open.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(ReaderView &reader, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows the bar, with the words that are selected in the text.
    void begin(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name);
    void find();
    void end();
    void showCount(qsizetype current, qsizetype count);

    ReaderView &m_reader;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_pattern = nullptr;
    QToolButton *m_close;
};

} // namespace postil
