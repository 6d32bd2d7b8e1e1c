// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// What the window does about quotations.
#include "ui/window/mainwindow.h"

#include "ui/panels/actorspanel.h"
#include "ui/panels/quotationspanel.h"
#include "ui/reader/readerview.h"
#include "ui/window/annotator.h"
#include "ui/window/messagebar.h"
#include "ui/window/quotationcommands.h"

namespace postil {

void MainWindow::connectQuotations()
{
    auto *commands = m_quotationCommands.get();
    connect(m_quotations, &QuotationsPanel::chosen, m_reader, &ReaderView::selectQuotation);
    connect(m_quotations, &QuotationsPanel::joinRequested, commands, &QuotationCommands::joinNext);
    connect(m_quotations, &QuotationsPanel::splitRequested, commands, &QuotationCommands::split);
    connect(m_quotations, &QuotationsPanel::sayingsRequested, commands,
        &QuotationCommands::showSayings);
    connect(m_actors, &ActorsPanel::sayingsRequested, commands, &QuotationCommands::showSayings);
    connect(m_reader, &ReaderView::quotationSelected, this, [this](const QuotationId &quotation) {
        if (!quotation.isNull())
            m_quotations->select(quotation);
    });
    connect(m_reader, &ReaderView::quotationEditRequested, m_annotator.get(),
        &Annotator::askForSpeaker);
    connect(commands, &QuotationCommands::told, this,
        [this](const QString &text) { m_messages->tell(text); });
    connect(commands, &QuotationCommands::openRequested, this, &MainWindow::openPlace);
    connect(
        &m_session, &Session::articleOpened, this,
        [this] {
            if (m_session.content().article.id == m_pendingArticle)
                openPlace(m_pendingArticle, m_pendingPlace);
        },
        Qt::QueuedConnection);

    const auto on = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, [this, work] { work(m_quotations->current()); });
    };
    on(m_actions.joinQuotation, [commands](const auto &id) { commands->joinNext(id); });
    on(m_actions.splitQuotation, [commands](const auto &id) { commands->split(id); });
    on(m_actions.changeSpeaker, [this](const auto &id) { m_annotator->askForSpeaker(id); });
    on(m_actions.sayings, [this, commands](const auto &id) {
        const auto *quotation = m_session.quotation(id);
        commands->showSayings(
            quotation && quotation->speaker ? quotation->speaker->actor : ActorId());
    });
    const auto kinds = {std::pair(m_actions.makeDirect, QuotationKind::Direct),
        std::pair(m_actions.makeMixed, QuotationKind::Mixed),
        std::pair(m_actions.makeIndirect, QuotationKind::Indirect),
        std::pair(m_actions.makeTerm, QuotationKind::Term)};
    for (const auto &[action, kind] : kinds)
        on(action, [this, kind](const auto &id) { m_quotations->setKind(id, kind); });
    connect(
        m_actions.quotationOrder, &QAction::triggered, m_quotations, &QuotationsPanel::switchOrder);
}

/// Also of an article that is not open yet.
void MainWindow::openPlace(const ArticleId &article, TextRange range)
{
    if (m_session.content().article.id != article) {
        m_pendingArticle = article;
        m_pendingPlace = range;
        return openArticle(article);
    }
    m_pendingArticle = {};
    activateWindow();
    m_reader->goTo(range);
    if (const auto *quotation = m_reader->marks().quotationAt(range.start))
        m_reader->selectQuotation(quotation->id);
}

} // namespace postil
