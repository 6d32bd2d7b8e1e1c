// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/session.h"

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace postil {

class ElidedLabel;

/// The review list: annotations of the whole library whose words changed or are gone, one after the
/// other, with the words they were made on and those they stand on now side by side.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows itself at the first one to look at in the open article, else the first one of all.
    void begin();
    void end();
    /// Goes `direction` steps on; round at the ends.
    void walk(int direction);

    /// Each is one undo step, and then the next one stands there.
    void accept();
    void remove();
    /// Ties the annotation to the words at the range; asks for some when it is empty.
    void place(TextRange range);

Q_SIGNALS:
    /// The annotation stands in the article, at its range unless its words are gone.
    void goToRequested(const postil::Annotation &annotation);
    void placeRequested(); ///< place() is to be called with what is selected in the text
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildColumns();
    QPushButton *addButton(const QString &text, const QString &key);
    void load();
    void setCurrent(qsizetype index);
    void showCurrent();
    void showWords(const Annotation &annotation);
    void settle(const Result<void> &done);
    const Annotation *current() const;

    Session &m_session;
    Theme m_theme = Theme::named({});
    QList<Annotation> m_items;
    qsizetype m_current = 0;
    QLabel *m_icon;
    ElidedLabel *m_title;
    QListWidget *m_list;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_hint;
    QPushButton *m_accept = nullptr;
    QPushButton *m_place = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace postil
