// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/findinarticle.h"
#include "ui/theme/theme.h"

#include <QFuture>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace postil {

class ReaderView;

/// Finds words in the article that is open, in the background.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(ReaderView &reader, QWidget *parent);
    ~FindBar() override;

    void setTheme(const Theme &theme);
    /// Shows the bar, with the words that are selected in the text.
    void begin(const QString &words);
    /// Searches again what was typed: another article is shown, or another text of it.
    void findAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name);
    FindOptions options() const;
    void find();
    void take(const Findings &found);
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
    QString m_remark; ///< why there may be more hits than are counted
    QTimer m_soon;
    QFuture<Findings> m_search;
    QThreadPool m_pool;
};

} // namespace postil
