// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/popup.h"
#include "ui/reader/outline.h"

class QListView;
class QStandardItemModel;

namespace postil {

/// The headings of the article, the one that is being read marked; choosing one goes there.
class OutlinePopup : public Popup
{
    Q_OBJECT

public:
    /// `current` is the entry that is being read; -1 for none.
    OutlinePopup(const QList<OutlineEntry> &outline, qsizetype current, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::TextRange &heading); ///< empty: the beginning of the article

protected:
    void accept() override;

private:
    void fill(qsizetype current);

    QList<OutlineEntry> m_outline;
    QListView *m_list;
    QStandardItemModel *m_rows;
};

} // namespace postil
