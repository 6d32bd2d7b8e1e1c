// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/cuelexicon.h"
#include "core/quotes/quotemarks.h"

#include <vector>

namespace postil {

enum class TokenKind : quint8
{
    Word,
    Number,
    Comma,
    Stop, ///< ends a sentence
    Colon,
    Semicolon,
    Dash,
    Open, ///< a bracket
    Close,
    Quote, ///< a whole marked span
    Break, ///< the end of a block
};

/// A word, a punctuation mark or a whole marked span.
struct Token
{
    TextRange range = {};
    TokenKind kind = TokenKind::Word;
    bool isCapital = false;
    bool isAllCapitals = false;
    bool isPastLike = false; ///< ends like a past tense
    bool isPluralLike = false;
    Traits traits = {};
    qint32 lemma = -1; ///< index in the lexicon
    qint32 span = -1; ///< index of the marked span
    qint32 sentence = 0;
    qint32 particle = 0; ///< words that follow and belong to the verb: "out" in "point out"

    bool has(Trait trait) const { return traits.has(trait); }
    bool isWord() const { return kind == TokenKind::Word || kind == TokenKind::Number; }
};

/// What a marked span looks like from inside.
struct MarkedShape
{
    qint32 words = 0;
    qint32 capitals = 0; ///< words that begin with a capital
    qint32 smallWords = 0; ///< prepositions and their like, which titles write small
    bool beginsWithCapital = false;
    bool hasVerb = false; ///< an auxiliary, a verb or a subject pronoun
    bool hasFirstPerson = false;
    bool hasDigits = false;
    bool isSingle = false; ///< between single marks
    bool isDialogue = false; ///< a dash opens it
    bool isWholeBlock = false; ///< nothing else stands in its block
    bool hasInnerStop = false; ///< a stop before the end
    TextRange label; ///< "HILL" in "HILL: Yes.", or empty
    QChar last; ///< the last character: punctuation if there is any

    bool endsWithAny(QStringView characters) const
    {
        return !last.isNull() && characters.contains(last);
    }
};

/// The tokens of a document with each marked span as one token, parted into sentences.
struct SentenceTokens
{
    struct Sentence
    {
        qsizetype first = 0;
        qsizetype end = 0;
        qsizetype block = 0;
    };

    std::vector<Token> tokens; ///< each block ends with a Break
    std::vector<Sentence> sentences;
    std::vector<MarkedShape> shapes; ///< one for each marked span
    std::vector<qsizetype> places; ///< index of the token of each marked span

    const Sentence &sentenceOf(qsizetype token) const { return sentences[tokens[token].sentence]; }
};

/// Linear in the text. `spans` are in order, without overlaps, each within a block.
SentenceTokens readSentenceTokens(
    const Document &document, const QList<MarkedSpan> &spans, const CueLexicon &lexicon);

} // namespace postil
