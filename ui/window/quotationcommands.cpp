// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/quotationcommands.h"

#include "ui/dialogs/sayingsdialog.h"
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace postil {

QuotationCommands::QuotationCommands(Session &session, ReaderView &reader)
    : m_session(session)
    , m_reader(reader)
{
    connect(&reader, &ReaderView::quotationRangesChanged, this, &QuotationCommands::setRanges);
    connect(&reader, &ReaderView::quotationRemoveRequested, this, &QuotationCommands::reject);
}

/// The quotation, if it is there and the library can be written; says why not.
const Quotation *QuotationCommands::writable(const QuotationId &id)
{
    const auto *quotation = m_session.quotation(id);
    if (!quotation) {
        Q_EMIT told(tr("Choose a quotation first, in the panel or in the text."));
        return nullptr;
    }
    if (m_session.library().isReadOnly()) {
        Q_EMIT told(tr("This library is open for reading only: nothing can be changed in it."));
        return nullptr;
    }
    return quotation;
}

void QuotationCommands::finish(const QuotationId &chosen)
{
    m_session.refresh();
    m_reader.selectQuotation(chosen);
}

void QuotationCommands::setRanges(const QuotationId &id, const QList<TextRange> &ranges)
{
    const auto *quotation = writable(id);
    if (!quotation)
        return;
    auto changed = *quotation;
    changed.contents.clear();
    for (const auto &range : ranges)
        changed.contents += m_session.content().revision.document.byParagraph(range);
    changed.state = State::Confirmed;
    m_session.check(m_session.library().updateQuotation(m_session.content().article.id, changed));
    m_session.refresh();
}

void QuotationCommands::reject(const QuotationId &id)
{
    if (!writable(id))
        return;
    m_session.check(m_session.library().setQuotationStates({id}, State::Rejected));
    finish({});
}

void QuotationCommands::joinNext(const QuotationId &id)
{
    const auto *quotation = writable(id);
    if (!quotation)
        return;
    const auto &all = m_session.content().quotations;
    const auto isNext = [&](const Quotation &other) {
        return other.id != id && other.kind != QuotationKind::Term && other.state != State::Rejected
            && other.contents.first().start >= quotation->contents.last().end;
    };
    const auto next = std::ranges::find_if(all, isNext);
    if (next == all.end()) {
        Q_EMIT told(tr("No quotation follows that could be joined."));
        return;
    }
    const auto whole =
        m_session.library().joinQuotations(m_session.content().article.id, {id, next->id});
    if (m_session.check(whole))
        finish(whole->id);
}

void QuotationCommands::split(const QuotationId &id)
{
    const auto *quotation = writable(id);
    if (!quotation)
        return;
    const auto caret = m_reader.selection().start;
    const bool isWithin =
        caret > quotation->contents.first().start && caret < quotation->contents.last().end;
    if (!isWithin && quotation->contents.size() < 2) {
        Q_EMIT told(tr("Put the caret where the second quotation is to begin, then split."));
        return;
    }
    const auto second = m_session.library().splitQuotation(
        m_session.content().article.id, id, isWithin ? caret : quotation->contents.first().end);
    if (m_session.check(second))
        finish(second->id);
}

void QuotationCommands::showSayings(const ActorId &speaker)
{
    const auto *actor = m_session.actor(speaker);
    if (!actor) {
        Q_EMIT told(tr("It is not known who said this. Change the speaker first."));
        return;
    }
    auto *dialog =
        new SayingsDialog(m_session, *actor, m_reader.textStyle().theme(), m_reader.window());
    connect(dialog, &SayingsDialog::openRequested, this, &QuotationCommands::openRequested);
    connect(dialog, &SayingsDialog::copied, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT told(tr("Copied with its source."));
    });
    dialog->show();
}

} // namespace postil
