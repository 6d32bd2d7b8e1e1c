// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/cleaningview.h"

class QLabel;

namespace postil {

/// The page on which one sees and corrects what the cleaner left out: the text, and a line above it
/// that says how.
class CleaningPage : public QWidget
{
    Q_OBJECT

public:
    explicit CleaningPage(QWidget *parent = nullptr);

    CleaningView &view() { return *m_view; }
    /// Shows an article; see CleaningView::showPieces().
    void show(const ArticleContent &content, const QHash<QString, QByteArray> &pictures);
    using QWidget::show;

Q_SIGNALS:
    void cleanAgainRequested();

private:
    void count();

    CleaningView *m_view;
    QLabel *m_words;
};

} // namespace postil
