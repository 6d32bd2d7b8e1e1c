// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/tokenreader.h"

#include <algorithm>

namespace postil {

static bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

QStringView TokenReader::fold(TextRange range)
{
    m_folded.resize(range.length());
    for (qsizetype i = 0; i < range.length(); ++i) {
        const auto character = m_text[range.start + i];
        m_folded[i] = character == u'’' ? QChar(u'\'') : character.toLower();
    }
    return m_folded;
}

void TokenReader::look(Token &token)
{
    const auto folded = fold(token.range);
    const auto *entry = m_lexicon.find(folded);
    if (entry) {
        token.traits = entry->traits;
        token.lemma = entry->lemma;
    }
    token.isPluralLike = folded.endsWith(u's') && !folded.endsWith(u"ss");
    token.isPastLike = folded.size() > 3 && folded.endsWith(u"ed");
    if (folded.size() > 4 && folded.endsWith(u"ly") && !token.isCapital)
        token.traits = token.traits | Trait::Adverb;
}

void TokenReader::addWord(TextRange range)
{
    Token token{.range = range};
    const auto first = m_text[range.start];
    token.isCapital = first.isUpper() || first == u'@' || first == u'#';
    if (first.isDigit() || first == u'$')
        token.kind = TokenKind::Number;
    const auto word = QStringView(m_text).sliced(range.start, range.length());
    token.isAllCapitals = range.length() > 1
        && std::ranges::all_of(word, [](QChar character) { return character.isUpper(); });
    look(token);
    const bool isContraction = token.has(Trait::Possessive) && isApostrophe(first)
        && !m_tokens.empty() && m_tokens.back().has(Trait::Pronoun);
    if (isContraction) // "he's"
        token.traits = Trait::Auxiliary | Trait::Be;
    m_tokens.push_back(token);
    joinExpression();
    joinParticle();
}

/// "according" and "to" become one token.
void TokenReader::joinExpression()
{
    const auto count = m_tokens.size();
    for (const size_t words : {4, 3, 2}) {
        if (count < words || !m_tokens[count - words].has(Trait::StartsExpression))
            continue;
        const TextRange whole{m_tokens[count - words].range.start, m_tokens.back().range.end};
        if (whole.length() > 60 || !m_tokens[count - words].isWord())
            continue;
        const auto *entry = m_lexicon.find(fold(whole));
        if (!entry)
            continue;
        auto &first = m_tokens[count - words];
        first.range = whole;
        first.traits = entry->traits;
        first.lemma = entry->lemma;
        m_tokens.resize(count - words + 1);
        return;
    }
}

/// "point" before "out" becomes the verb "point out"; both stay tokens.
void TokenReader::joinParticle()
{
    const auto count = m_tokens.size();
    if (count < 2)
        return;
    for (const size_t distance : {1, 2}) {
        if (count < distance + 1)
            return;
        auto &verb = m_tokens[count - 1 - distance];
        if (!verb.isWord() || !verb.has(Trait::NeedsParticle) || verb.lemma < 0
            || (verb.particle != 0 && distance == 2))
            continue;
        const auto from = m_tokens[count - distance].range.start;
        const auto *entry =
            m_lexicon.findParticle(verb.lemma, fold({from, m_tokens.back().range.end}));
        if (!entry)
            continue;
        const auto form = verb.traits.hasAny(Trait::NonFinite | Trait::Participle)
            ? (verb.has(Trait::NonFinite) ? Traits(Trait::NonFinite) : Traits(Trait::Participle))
            : Traits();
        verb.traits = entry->traits | form | Trait::Verb;
        verb.lemma = entry->lemma;
        verb.particle = qint32(distance);
        return;
    }
}

qsizetype TokenReader::wordEnd(qsizetype at, qsizetype end) const
{
    auto i = at;
    while (i < end) {
        const auto character = m_text[i];
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) {
            ++i;
            continue;
        }
        const bool isInside = i > at && i + 1 < end && m_text[i + 1].isLetterOrNumber();
        if (isInside
            && (character == u'-' || character == u'.' || isApostrophe(character)
                || (character == u',' && m_text[i - 1].isDigit() && m_text[i + 1].isDigit()))) {
            ++i;
            continue;
        }
        if (i == at && (character == u'@' || character == u'#' || character == u'$')) {
            ++i;
            continue;
        }
        if (i > at && (character == u'%' || character == u'_' || character == u'&')) {
            ++i;
            continue;
        }
        break;
    }
    return i;
}

/// "dit-il", "a-t-il": the pronoun after a hyphen is a word of its own; 0 when there is none.
qsizetype TokenReader::pronounAfterHyphen(TextRange range)
{
    auto hyphen = range.end - 1;
    if (range.length() > 30)
        return 0;
    while (hyphen > range.start && m_text[hyphen] != u'-')
        --hyphen;
    if (hyphen <= range.start)
        return 0;
    const auto *pronoun = m_lexicon.find(fold({hyphen + 1, range.end}));
    if (!pronoun || !pronoun->traits.has(Trait::Pronoun))
        return 0;
    auto verbEnd = hyphen;
    if (hyphen - range.start > 2 && m_text[hyphen - 2] == u'-' && m_text[hyphen - 1] == u't')
        verbEnd = hyphen - 2;
    const auto *verb = m_lexicon.find(fold({range.start, verbEnd}));
    if (!verb || !verb->traits.hasAny(Trait::Verb | Trait::Auxiliary))
        return 0;
    addWord({range.start, verbEnd});
    addWord({hyphen + 1, range.end});
    return range.end;
}

/// Splits off "'s" and its like after a word, and "l'" before one.
qsizetype TokenReader::readWord(qsizetype at, qsizetype end)
{
    const auto stop = wordEnd(at, end);
    qsizetype apostrophe = -1;
    for (auto i = at + 1; i + 1 < stop && apostrophe < 0; ++i)
        if (isApostrophe(m_text[i]))
            apostrophe = i;
    if (apostrophe < 0) {
        if (const auto after = pronounAfterHyphen({at, stop}))
            return after;
        addWord({at, stop});
        if (stop < end && isApostrophe(m_text[stop]) && m_text[stop - 1].toLower() == u's') {
            m_tokens.push_back({.range = {stop, stop + 1}, .traits = Trait::Possessive});
            return stop + 1;
        }
        return stop;
    }
    if (m_lexicon.find(fold({at, stop}))) {
        addWord({at, stop});
        return stop;
    }
    if (m_lexicon.find(fold({at, apostrophe + 1}))) { // l', qu'
        addWord({at, apostrophe + 1});
        return apostrophe + 1;
    }
    if (m_lexicon.find(fold({apostrophe, stop}))) {
        addWord({at, apostrophe});
        addWord({apostrophe, stop});
        return stop;
    }
    addWord({at, stop});
    return stop;
}

bool TokenReader::endsSentence(qsizetype at, qsizetype end) const
{
    if (m_text[at] != u'.' || m_tokens.empty())
        return true;
    auto next = at + 1;
    while (next < end && m_text[next].isSpace())
        ++next;
    if (next < end && (m_text[next].isLower() || QStringView(u",)];").contains(m_text[next])))
        return false;
    const auto &last = m_tokens.back();
    if (!last.isWord() || last.range.end != at)
        return true;
    const auto word = QStringView(m_text).sliced(last.range.start, last.range.length());
    const bool isInitial =
        last.isCapital && (word.size() == 1 || (word.size() <= 5 && word.contains(u'.')));
    if (next >= end)
        return true;
    if (isInitial)
        return false;
    if (last.has(Trait::Abbreviation))
        return last.has(Trait::Time) && !m_text[next].isDigit();
    return true;
}

void TokenReader::addPunctuation(qsizetype at, qsizetype end)
{
    Token token{.range = {at, at + 1}, .kind = TokenKind::Comma};
    switch (m_text[at].unicode()) {
    case u',':
    case u'、':
    case u'，':
        break;
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
        if (!endsSentence(at, end))
            return;
        token.kind = TokenKind::Stop;
        break;
    case u':':
    case u'：':
        token.kind = TokenKind::Colon;
        break;
    case u';':
        token.kind = TokenKind::Semicolon;
        break;
    case u'—':
    case u'–':
    case u'―':
    case u'-':
        token.kind = TokenKind::Dash;
        break;
    case u'(':
    case u'[':
        token.kind = TokenKind::Open;
        break;
    case u')':
    case u']':
        token.kind = TokenKind::Close;
        break;
    default:
        return;
    }
    m_tokens.push_back(token);
}

void TokenReader::readRange(TextRange range)
{
    auto at = range.start;
    while (at < range.end) {
        const auto character = m_text[at];
        if (character.isLetterOrNumber() || character.isSurrogate() || character == u'@'
            || character == u'#' || character == u'$') {
            at = std::max(at + 1, readWord(at, range.end));
            continue;
        }
        if (!character.isSpace())
            addPunctuation(at, range.end);
        ++at;
    }
}

/// Reads the inside of a span for its shape and leaves one token for it.
void TokenReader::readSpan(qsizetype index)
{
    const auto &span = m_spans[index];
    std::vector<Token> outside;
    std::swap(outside, m_tokens);
    readRange(span.inner);
    MarkedShape shape;
    for (const auto &token : m_tokens) {
        shape.hasInnerStop |= token.kind == TokenKind::Stop && token.range.end < span.inner.end;
        const bool isGenitive =
            token.has(Trait::Possessive) && isApostrophe(m_text[token.range.start]);
        if (!token.isWord() || isGenitive)
            continue;
        shape.beginsWithCapital |= shape.words == 0 && token.isCapital;
        shape.hasDigits |= token.kind == TokenKind::Number;
        ++shape.words;
        shape.capitals += token.isCapital;
        shape.smallWords += !token.isCapital
            && token.traits.hasAny(
                Trait::Preposition | Trait::Determiner | Trait::Coordinator | Trait::Infinitival);
        shape.hasVerb |= token.traits.hasAny(Trait::Auxiliary | Trait::Verb);
        shape.hasFirstPerson |= token.has(Trait::First);
    }
    shape.isSingle = span.kind == MarkedKind::Single;
    shape.isDialogue = span.kind == MarkedKind::Dash;
    const auto &block = m_blocks[span.block].range;
    shape.isWholeBlock = span.range.start == block.start && span.range.end + 1 >= block.end;
    auto last = span.inner.end;
    while (last > span.inner.start && m_text[last - 1].isSpace())
        --last;
    shape.last = last > span.inner.start ? m_text[last - 1] : QChar();
    if (m_tokens.size() > 2 && m_tokens[1].kind == TokenKind::Colon && m_tokens[0].isAllCapitals)
        shape.label = m_tokens[0].range;
    std::swap(outside, m_tokens);
    m_result.shapes[index] = shape;
    m_result.places[index] = qsizetype(m_tokens.size());
    m_tokens.push_back({.range = span.range,
        .kind = TokenKind::Quote,
        .isCapital = shape.beginsWithCapital,
        .span = qint32(index)});
}

SentenceTokens TokenReader::read()
{
    m_result.shapes.resize(m_spans.size());
    m_result.places.resize(m_spans.size());
    m_tokens.reserve(m_text.size() / 5);
    qsizetype span = 0;
    for (const auto &block : m_blocks) {
        auto at = block.range.start;
        for (; span < m_spans.size() && m_spans[span].range.start < block.range.end; ++span) {
            readRange({at, m_spans[span].range.start});
            readSpan(span);
            at = m_spans[span].range.end;
        }
        readRange({at, block.range.end});
        m_tokens.push_back({.range = {block.range.end, block.range.end}, .kind = TokenKind::Break});
    }
    m_result.tokens = std::move(m_tokens);
    return std::move(m_result);
}

} // namespace postil
