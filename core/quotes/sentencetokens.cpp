// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/sentencetokens.h"

#include "core/quotes/tokenreader.h"

namespace postil {

/// Whether a marked span closes its sentence: it ends with a stop and what follows begins anew.
static bool closesSentence(const SentenceTokens &all, qsizetype at)
{
    const auto &next = all.tokens[at + 1];
    const auto last = all.shapes[all.tokens[at].span].last;
    if (!QStringView(u".?!…。？！").contains(last))
        return false;
    return next.kind == TokenKind::Quote || (next.isWord() && next.isCapital);
}

static void partSentences(SentenceTokens &all)
{
    qsizetype first = 0;
    qsizetype block = 0;
    auto &tokens = all.tokens;
    for (qsizetype i = 0; i < qsizetype(tokens.size()); ++i) {
        tokens[i].sentence = qint32(all.sentences.size());
        const bool isBreak = tokens[i].kind == TokenKind::Break;
        const bool ends = isBreak || tokens[i].kind == TokenKind::Stop
            || (tokens[i].kind == TokenKind::Quote && closesSentence(all, i));
        // "Why?!" and "..." are one stop.
        const bool goesOn = !isBreak && tokens[i + 1].kind == TokenKind::Stop;
        const bool hasRest = !isBreak && tokens[i + 1].kind == TokenKind::Break;
        if (!ends || goesOn || hasRest)
            continue;
        all.sentences.push_back({first, i + 1, block});
        first = i + 1;
        block += isBreak;
    }
}

SentenceTokens readSentenceTokens(
    const Document &document, const QList<MarkedSpan> &spans, const CueLexicon &lexicon)
{
    auto all = TokenReader(document, spans, lexicon).read();
    partSentences(all);
    return all;
}

} // namespace postil
