// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/sentencetokens.h"

namespace postil {

/// Reads a document's tokens from left to right.
class TokenReader
{
public:
    TokenReader(const Document &document, const QList<MarkedSpan> &spans, const CueLexicon &lexicon)
        : m_text(document.text())
        , m_blocks(document.blocks())
        , m_spans(spans)
        , m_lexicon(lexicon)
    {
    }

    SentenceTokens read();

private:
    void readRange(TextRange range);
    qsizetype readWord(qsizetype at, qsizetype end);
    qsizetype pronounAfterHyphen(TextRange range);
    qsizetype wordEnd(qsizetype at, qsizetype end) const;
    void addWord(TextRange range);
    void addPunctuation(qsizetype at, qsizetype end);
    void readSpan(qsizetype index);
    void joinExpression();
    void joinParticle();
    bool endsSentence(qsizetype at, qsizetype end) const;
    void look(Token &token);
    QStringView fold(TextRange range);

    const QString &m_text;
    const QList<Block> &m_blocks;
    const QList<MarkedSpan> &m_spans;
    const CueLexicon &m_lexicon;
    std::vector<Token> m_tokens;
    SentenceTokens m_result;
    QString m_folded;
};

} // namespace postil
