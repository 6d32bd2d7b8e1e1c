// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/quotationrow.h"
#include "ui/models/rowmodel.h"
#include "ui/panels/sidepanel.h"

class QComboBox;
class QMenu;

namespace postil {

class QuotationDelegate;
class ShareBar;

/// Who said what in the article, by speaker or in reading order.
class QuotationsPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit QuotationsPanel(Session &session);

    void setTheme(const Theme &theme) override;
    qsizetype countAll() const override;
    /// Makes a quotation the current row.
    void select(const QuotationId &quotation);
    /// That of the current row; null where there is none.
    QuotationId current() const;
    void setKind(const QuotationId &quotation, QuotationKind kind);
    /// By speaker, or as the text has them; remembered.
    void switchOrder();

Q_SIGNALS:
    void speakerChangeRequested(const postil::QuotationId &quotation);
    void pointedAt(const postil::QuotationId &quotation); ///< null: at none
    void copyRequested(const postil::TextRange &range);
    void chosen(const postil::QuotationId &quotation);
    void joinRequested(const postil::QuotationId &quotation); ///< with the next one
    void splitRequested(const postil::QuotationId &quotation);
    void sayingsRequested(const postil::ActorId &speaker);

protected:
    bool isOther(const ArticleContent &one, const ArticleContent &other) const override;
    void refill() override;
    void decide(const QModelIndex &index, State state) override;
    void go(const QModelIndex &index) override;
    void showMenu(const QModelIndex &index, const QPoint &place) override;
    void removeCurrent() override;

private:
    QuotationFilter filter() const;
    void buildOrder();
    void addEdits(QMenu *menu, const QuotationRow &row);

    RowModel<QuotationRow> *m_rows;
    QuotationDelegate *m_delegate;
    ShareBar *m_shares;
    QComboBox *m_order;
};

} // namespace postil
