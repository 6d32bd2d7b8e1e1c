// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/attribution.h"

#include <QSet>

#include <vector>

namespace postil {

/// Tells who speaks in lines of dialogue that nothing attributes: who acts in the paragraph, who
/// was addressed by name in the line before, else whose turn it is of two who alternate. After
/// Elson and McKeown (2010), He, Barbosa and Kondrak (2013) and the sieves of Muzny et al. (2017).
///
/// Only paragraphs that begin with closed marks are lines, and only where their tags show that
/// people answer each other do they alternate: in the news a paragraph without a tag goes on.
class Conversation
{
public:
    /// `known` holds the attributions that cues give, one for each marked span. Linear in the text.
    Conversation(const Document &document, const QList<MarkedSpan> &spans,
        const SentenceTokens &all, const std::vector<Attribution> &known);

    /// Who speaks a marked span without a cue, where the conversation tells.
    std::optional<Attribution> speakerOf(qsizetype span) const;

    /// Whom the pronoun that names the speaker of a marked span means by the turns; none where they
    /// do not tell.
    std::optional<NounPhrase> meantBy(qsizetype span) const;

private:
    /// A paragraph that begins with speech.
    struct Line
    {
        qsizetype first = 0; ///< marked spans
        qsizetype end = 0;
        std::optional<Attribution> speaker = {};
        bool isTagged = false; ///< the paragraph itself names the speaker
    };
    enum class Likeness : quint8
    {
        Same,
        Different,
        Unknown
    };

    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    void readNames(const std::vector<Attribution> &known);
    void readLines(const std::vector<Attribution> &known);
    void takeTurns(qsizetype first, qsizetype end);
    bool startsLine(qsizetype span) const;
    bool follows(const Line &line, const Line &before) const;
    bool isConversation(qsizetype first, qsizetype end) const;
    bool isAddressed(const Line &line, const NounPhrase &speaker) const;
    Likeness compare(const Attribution &one, const Attribution &other) const;
    QStringList namesIn(const NounPhrase &phrase) const;
    std::optional<Attribution> actingBeside(qsizetype span) const;
    std::optional<NounPhrase> actorAt(qsizetype first, bool isLine) const;
    const Attribution *answering(qsizetype first, qsizetype line) const;
    std::optional<NounPhrase> meantInTurn(qsizetype first, qsizetype line, qsizetype end) const;
    const Attribution *inTurn(qsizetype first, qsizetype line, qsizetype end) const;

    const Document &m_document;
    const QList<MarkedSpan> &m_spans;
    const SentenceTokens &m_all;
    std::vector<Line> m_lines;
    std::vector<qsizetype> m_lineOf; ///< of each marked span, or -1
    QSet<QString> m_names; ///< capitalised words of those whom cues name
};

} // namespace postil
