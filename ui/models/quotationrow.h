// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"
#include "ui/models/voiceshare.h"

#include <QVariant>

namespace postil {

/// A line of the quotations panel: a speaker, or below him something he said.
struct QuotationRow
{
    QByteArray key;
    ActorId actor; ///< null for an unknown speaker
    QString name; ///< of the speaker
    qsizetype count = 0; ///< speakers: how many quotations
    int share = 0; ///< speakers: per cent of the article's quoted words
    QuotationId quotation; ///< null for a speaker
    TextRange place;
    QString words;
    QString detail; ///< "added · direct · ¶ 17"
    QString reason;
    State state = State::Suggested;

    bool isHeading() const { return quotation.isNull(); }
    bool isOpen() const { return !isHeading() && state == State::Suggested; }
    QVariant data(int role) const;
    bool operator==(const QuotationRow &) const = default;
};

/// Which quotations a panel is to show.
struct QuotationFilter
{
    QString text; ///< in the words or the speaker's name; empty for all
    std::optional<State> state; ///< none: all but the rejected
    bool withTerms = false; ///< also what stands in marks without being speech
    bool inOrder = false; ///< as the text has them, without headings; else by speaker
};

/// By speaker, as their shares stand; below each in the order of the text. In reading order each
/// row names its speaker itself. `shares` are those of the content.
QList<QuotationRow> quotationRows(const ArticleContent &content, const QList<VoiceShare> &shares,
    const QuotationFilter &filter = {});

} // namespace postil
