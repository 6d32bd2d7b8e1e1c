// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/session.h"

namespace postil {

class ReaderView;

/// Does in the library what the person asks for about quotations that are there: new borders,
/// joining, splitting, rejecting, and all that somebody said.
class QuotationCommands : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    QuotationCommands(Session &session, ReaderView &reader);

    void setRanges(const QuotationId &quotation, const QList<TextRange> &ranges);
    void reject(const QuotationId &quotation);
    /// With the next speech of the text.
    void joinNext(const QuotationId &quotation);
    /// At the caret of the text when it stands within, else after the first part.
    void split(const QuotationId &quotation);
    void showSayings(const ActorId &speaker);

Q_SIGNALS:
    void told(const QString &message);
    void openRequested(const postil::ArticleId &article, const postil::TextRange &range);

private:
    const Quotation *writable(const QuotationId &quotation);
    void finish(const QuotationId &chosen);

    Session &m_session;
    ReaderView &m_reader;
};

} // namespace postil
