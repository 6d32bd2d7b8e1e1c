// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/models/sayingrow.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace postil {

class RowView;

/// All that one actor said in the whole library, in time order, near-identical quotations together
/// with their differences. Not modal: one reads on beside it.
class SayingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` outlives it; it deletes itself when it is closed.
    SayingsDialog(Session &session, const Actor &actor, const Theme &theme, QWidget *parent);

    RowView *view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const postil::ArticleId &article, const postil::TextRange &range);
    void copied(const QString &text);

private:
    struct Found
    {
        QList<Saying> sayings;
        QList<SayingGroup> groups;
    };

    void arrange();
    void read();
    QString summary(qsizetype articles) const;
    void fill();
    const Saying *current() const;
    /// What can be done with the current row.
    void showChoice();
    void openCurrent();
    void copyCurrent();
    void chooseFile();

    Session &m_session;
    Actor m_actor;
    Found m_found;
    RowModel<SayingRow> *m_rows;
    RowView *m_view;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QCheckBox *m_grouped;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace postil
