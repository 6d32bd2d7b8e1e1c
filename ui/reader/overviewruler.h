// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QScrollBar>

namespace postil {

/// A scroll bar that is a map of the article: a short line where something stands.
class OverviewRuler : public QScrollBar
{
    Q_OBJECT

public:
    struct Mark
    {
        double place = 0; ///< 0–1 of the text
        QColor color;
        qsizetype offset = 0; ///< what to go to
    };

    explicit OverviewRuler(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Later ones are painted over earlier ones.
    void setMarks(const QList<Mark> &marks);

    QSize sizeHint() const override { return {12, 80}; }
    /// In widget coordinates.
    int yOf(const Mark &mark) const;

Q_SIGNALS:
    /// A mark was clicked.
    void markActivated(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void placeLines();
    QRect thumb() const;
    int valueAt(int y) const;

    Theme m_theme;
    QList<Mark> m_marks;
    QList<std::pair<int, QColor>> m_lines; ///< y and colour of those that are not covered
    int m_grip = -1; ///< where in the thumb it is held; -1 when it is not
};

} // namespace postil
