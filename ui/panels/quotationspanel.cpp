// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/quotationspanel.h"

#include "ui/panels/quotationdelegate.h"
#include "ui/panels/sharebar.h"
#include "ui/window/windowsettings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

QuotationsPanel::QuotationsPanel(Session &session)
    : SidePanel(session, new RowModel<QuotationRow>, new QuotationDelegate, tr("Quotations"))
    , m_rows(static_cast<RowModel<QuotationRow> *>(view()->model()))
    , m_delegate(static_cast<QuotationDelegate *>(view()->itemDelegate()))
    , m_shares(new ShareBar(this))
    , m_order(new QComboBox(this))
{
    column()->insertWidget(0, m_shares);
    buildOrder();
    choice()->addItems(
        {tr("All"), tr("To decide"), tr("Confirmed"), tr("Rejected"), tr("With terms")});
    connect(view(), &RowView::pointedAt, this, [this](const QModelIndex &index) {
        Q_EMIT pointedAt(index.isValid() ? m_rows->at(index).quotation : QuotationId());
    });
    fill();
}

void QuotationsPanel::buildOrder()
{
    m_order->addItems({tr("By speaker"), tr("In reading order")});
    m_order->setAccessibleName(tr("Order of the quotations"));
    m_order->setObjectName(u"quotationOrder"_s);
    m_order->setCurrentIndex(windowSettings().value(u"quotations/inOrder"_s).toBool() ? 1 : 0);
    addHead(m_order);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        windowSettings().setValue(u"quotations/inOrder"_s, index == 1);
        const auto key = view()->currentKey();
        fill();
        view()->setCurrentKey(key);
    });
}

void QuotationsPanel::switchOrder()
{
    m_order->setCurrentIndex(1 - m_order->currentIndex());
}

QuotationId QuotationsPanel::current() const
{
    const auto index = view()->currentIndex();
    return index.isValid() ? m_rows->at(index).quotation : QuotationId();
}

void QuotationsPanel::setTheme(const Theme &theme)
{
    SidePanel::setTheme(theme);
    m_shares->setTheme(theme);
}

qsizetype QuotationsPanel::countAll() const
{
    return std::ranges::count_if(session().content().quotations, [](const Quotation &quotation) {
        return quotation.kind != QuotationKind::Term && quotation.state != State::Rejected;
    });
}

QuotationFilter QuotationsPanel::filter() const
{
    QuotationFilter filter;
    filter.text = filterText();
    static constexpr std::optional<State> states[] = {
        {}, State::Suggested, State::Confirmed, State::Rejected, {}};
    const auto chosen = std::max(choice()->currentIndex(), 0);
    filter.state = states[chosen];
    filter.withTerms = chosen == 4;
    filter.inOrder = m_order->currentIndex() == 1;
    return filter;
}

bool QuotationsPanel::isOther(const ArticleContent &one, const ArticleContent &other) const
{
    return one.quotations != other.quotations || one.actors != other.actors;
}

void QuotationsPanel::refill()
{
    const auto &content = session().content();
    const SpeakerColors colors(content.quotations);
    m_delegate->setColors(colors);
    const auto shares = sharesOfVoice(content);
    m_shares->setShares(shares, colors);
    m_rows->setRows(quotationRows(content, shares, filter()));
    view()->viewport()->update();
    setEmptyText(!session().hasArticle() ? tr("Open an article to see who said what.")
            : count() == 0
            ? tr("No quotations were found. Select words in the text and press Q to mark one.")
            : tr("Nothing here matches the filter."));
}

void QuotationsPanel::select(const QuotationId &quotation)
{
    fillAtLast();
    view()->setCurrentKey(quotation.bytes);
}

void QuotationsPanel::decide(const QModelIndex &index, State state)
{
    session().check(session().library().setQuotationStates({m_rows->at(index).quotation}, state));
}

void QuotationsPanel::go(const QModelIndex &index)
{
    const auto row = m_rows->at(index);
    if (row.isHeading())
        return;
    Q_EMIT goToRequested(row.place);
    Q_EMIT chosen(row.quotation);
}

void QuotationsPanel::removeCurrent()
{
    if (view()->currentIndex().isValid())
        decide(view()->currentIndex(), State::Rejected);
}

void QuotationsPanel::setKind(const QuotationId &id, QuotationKind kind)
{
    if (const auto *quotation = session().quotation(id)) {
        auto changed = *quotation;
        changed.kind = kind;
        changed.state = State::Confirmed;
        session().check(
            session().library().updateQuotation(session().content().article.id, changed));
    }
}

void QuotationsPanel::addEdits(QMenu *menu, const QuotationRow &row)
{
    menu->addAction(tr("Join with the next one"), this,
        [this, id = row.quotation] { Q_EMIT joinRequested(id); });
    menu->addAction(
        tr("Split in two"), this, [this, id = row.quotation] { Q_EMIT splitRequested(id); });
    menu->addSeparator();
    auto *sayings = menu->addAction(tr("Everything they said…"), this,
        [this, actor = row.actor] { Q_EMIT sayingsRequested(actor); });
    sayings->setEnabled(!row.actor.isNull());
}

void QuotationsPanel::showMenu(const QModelIndex &index, const QPoint &place)
{
    const auto row = m_rows->at(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.isHeading()) {
        auto *sayings = menu->addAction(tr("Everything they said…"), this,
            [this, actor = row.actor] { Q_EMIT sayingsRequested(actor); });
        sayings->setEnabled(!row.actor.isNull());
        return menu->popup(place);
    }
    const auto states = {std::pair(tr("Confirm"), State::Confirmed),
        std::pair(tr("Reject"), State::Rejected),
        std::pair(tr("Take back the decision"), State::Suggested)};
    for (const auto &[text, state] : states) {
        auto *action = menu->addAction(text, this, [this, id = row.quotation, state] {
            session().check(session().library().setQuotationStates({id}, state));
        });
        action->setEnabled(row.state != state);
    }
    menu->addSeparator();
    menu->addAction(tr("Change speaker…"), this,
        [this, id = row.quotation] { Q_EMIT speakerChangeRequested(id); });
    auto *kinds = menu->addMenu(tr("Kind"));
    const auto names = {std::pair(tr("Direct"), QuotationKind::Direct),
        std::pair(tr("Partial"), QuotationKind::Mixed),
        std::pair(tr("Indirect"), QuotationKind::Indirect),
        std::pair(tr("Term, not speech"), QuotationKind::Term)};
    for (const auto &[text, kind] : names)
        kinds->addAction(text, this, [this, id = row.quotation, kind] { setKind(id, kind); });
    addEdits(menu, row);
    menu->addAction(
        tr("Copy with citation"), this, [this, range = row.place] { Q_EMIT copyRequested(range); });
    menu->popup(place);
}

} // namespace postil
