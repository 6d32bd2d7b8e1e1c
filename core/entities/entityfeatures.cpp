// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/entityfeatures.h"

#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

#include <algorithm>
#include <bit>

namespace postil {

namespace {

enum Feature : quint32
{ // the order is part of the model: append only
    Word = 1,
    Spelling,
    WordBefore,
    WordAfter,
    WordBefore2,
    WordAfter2,
    WordAndBefore,
    WordAndAfter,
    Shapes,
    ShapeAndStart,
    Prefix3,
    Suffix2,
    Suffix3,
    Suffix4,
    SuffixBefore,
    SuffixAfter,
    Class,
    ClassAll,
    ClassBefore,
    ClassAfter,
    ClassPairBefore,
    ClassPairAfter,
    Phrase,
    PhraseBefore,
    PhraseAfter,
    RunPlace,
    RunHead,
    RunHeadClass,
    RunFirst,
    RunFirstClass,
    RunBefore,
    RunAfter,
    RunBeforeClass,
    RunAfterClass,
    RunWords,
    DocumentContext,
    DocumentAll,
    Suffix1,
    BracketedAfter,
    ClassBefore2,
    ClassAfter2,
    RunHeadAndBefore,
    Bias,
    Usage,
    UsageBefore,
    UsageAfter,
    UsageBefore2,
    UsageAfter2,
    UsagePairBefore,
    UsagePairAfter,
    RunHeadUsage,
    RunFirstUsage,
    RunBeforeUsage,
    RunAfterUsage,
    AcronymBehind,
    AcronymOf,
};

// Of the classes, those that say something of a neighbour.
constexpr quint32 ownClasses = ~(quint32(WordClass::Continues) | WordClass::Ordinary);

constexpr int longestPhrase = 7;
// Words of a name that an acronym may stand for; longer ones are not searched in every text.
constexpr int longestSpelled = 16;

template <typename Each> void forEachBit(quint32 bits, Each each)
{
    for (; bits; bits &= bits - 1)
        each(static_cast<quint32>(std::countr_zero(bits)));
}

const quint32 wordBracket = stableHash("(");

} // namespace

EntityFeatures::EntityFeatures(EntityTokens &tokens, const EntityModel &model) : m_tokens(tokens)
{
    lookUp(model);
    m_runs = findCapitalRuns(tokens);
    m_contexts = WordContexts(tokens);
}

void EntityFeatures::lookUp(const EntityModel &model)
{
    for (auto &token : m_tokens.list) {
        const auto &entry = model.entryOf(token.word);
        token.classes = entry.classes;
        token.usage = UsageClass(entry.usage);
        if (token.shape == WordShape::Upper || token.shape == WordShape::Alphanumeric
            || token.shape == WordShape::Mixed)
            token.classes |= model.classesOf(joinedHash(token.word, 1));
    }
    for (qsizetype i = 0; i < m_tokens.list.size(); ++i) {
        if (m_tokens.list[i].isCased() && (m_tokens.list[i].classes & WordClass::Continues))
            markPhrases(model, i);
    }
}

void EntityFeatures::markPhrases(const EntityModel &model, qsizetype start)
{
    auto key = m_tokens.list[start].word;
    quint32 best = 0;
    qsizetype bestEnd = start;
    const auto limit = std::min(start + longestPhrase, m_tokens.list.size());
    for (auto end = start + 1; end < limit; ++end) {
        if (m_tokens.list[end].startsSentence)
            break;
        key = joinedHash(key, m_tokens.list[end].word);
        const auto classes = model.classesOf(key);
        if (classes & ~quint32(WordClass::Continues)) {
            best = classes & ~quint32(WordClass::Continues);
            bestEnd = end;
        }
        if (!(classes & WordClass::Continues))
            break;
    }
    if (bestEnd == start)
        return;
    m_tokens.list[start].phraseBegin |= best;
    for (auto i = start + 1; i <= bestEnd; ++i)
        m_tokens.list[i].phraseInside |= best;
}

void EntityFeatures::collect(qsizetype index, FeatureList &features) const
{
    features.append(joinedHash(Bias, 1));
    collectWords(index, features);
    collectClasses(index, features);
    collectUsage(index, features);
    collectRun(index, features);
    collectDocument(index, features);
}

static quint32 suffixHash(QByteArrayView folded, qsizetype length)
{
    return folded.size() > length ? stableHash(folded.last(length)) : 3;
}

void EntityFeatures::collectWords(qsizetype index, FeatureList &features) const
{
    const auto &token = at(index);
    const auto &before = at(index - 1);
    const auto &after = at(index + 1);
    const auto add = [&features](
                         quint32 kind, quint32 value) { features.append(joinedHash(kind, value)); };
    const auto shape = static_cast<quint32>(token.shape);
    add(Word, token.word);
    add(Spelling, joinedHash(token.word, shape));
    add(WordBefore, before.word);
    add(WordAfter, after.word);
    add(WordBefore2, at(index - 2).word);
    add(WordAfter2, at(index + 2).word);
    add(WordAndBefore, joinedHash(before.word, token.word));
    add(WordAndAfter, joinedHash(token.word, after.word));
    add(Shapes,
        static_cast<quint32>(before.shape) * 100 + shape * 10 + static_cast<quint32>(after.shape));
    add(ShapeAndStart,
        shape * 8 + token.startsSentence * 4 + token.isSpaced * 2
            + ((token.classes & WordClass::Ordinary) ? 1 : 0));
    if (token.shape == WordShape::Punctuation)
        return;
    const auto folded = m_tokens.foldedOf(token);
    add(Prefix3, stableHash(folded.first(std::min<qsizetype>(3, folded.size()))));
    add(Suffix1, joinedHash(suffixHash(folded, 1), shape));
    add(Suffix2, suffixHash(folded, 2));
    add(Suffix3, suffixHash(folded, 3));
    add(Suffix4, suffixHash(folded, 4));
    add(SuffixBefore, suffixHash(m_tokens.foldedOf(before), 3));
    add(SuffixAfter, suffixHash(m_tokens.foldedOf(after), 3));
}

void EntityFeatures::collectClasses(qsizetype index, FeatureList &features) const
{
    const auto &token = at(index);
    const auto &before = at(index - 1);
    const auto &after = at(index + 1);
    const auto add = [&features](
                         quint32 kind, quint32 value) { features.append(joinedHash(kind, value)); };
    forEachBit(token.classes & ownClasses, [&](quint32 bit) { add(Class, bit); });
    add(ClassAll, token.classes);
    forEachBit(before.classes & ownClasses,
        [&](quint32 bit) { add(ClassBefore, bit * 2 + before.isCased()); });
    forEachBit(after.classes & ownClasses,
        [&](quint32 bit) { add(ClassAfter, bit * 2 + after.isCased()); });
    forEachBit(at(index - 2).classes & ownClasses, [&](quint32 bit) { add(ClassBefore2, bit); });
    forEachBit(at(index + 2).classes & ownClasses, [&](quint32 bit) { add(ClassAfter2, bit); });
    add(ClassPairBefore, joinedHash(before.classes, token.classes));
    add(ClassPairAfter, joinedHash(token.classes, after.classes));
    forEachBit(token.phraseBegin, [&](quint32 bit) { add(Phrase, bit * 2); });
    forEachBit(token.phraseInside, [&](quint32 bit) {
        const bool isEnd = !(after.phraseInside & (1U << bit));
        add(Phrase, bit * 2 + 1 + (isEnd ? 64 : 0));
    });
    forEachBit(before.phraseInside, [&](quint32 bit) { add(PhraseBefore, bit); });
    forEachBit(after.phraseBegin, [&](quint32 bit) { add(PhraseAfter, bit); });
}

void EntityFeatures::collectUsage(qsizetype index, FeatureList &features) const
{
    const auto &token = at(index);
    const auto &before = at(index - 1);
    const auto &after = at(index + 1);
    const auto run = m_runs[index];
    const auto &head = at(run.last);
    const auto &first = at(run.first);
    const auto toLast = std::min<quint32>(static_cast<quint32>(run.last - index), 3);
    const auto fromFirst = std::min<quint32>(static_cast<quint32>(index - run.first), 3);
    const auto add = [&features](
                         quint32 kind, quint32 value) { features.append(joinedHash(kind, value)); };
    for (int tree = 0; tree < UsageClass::trees; ++tree) {
        add(Usage, token.usage.wide(tree));
        add(Usage, token.usage.middle(tree));
        add(Usage, token.usage.narrow(tree));
        add(UsageBefore, before.usage.middle(tree) * 2 + before.isCased());
        add(UsageAfter, after.usage.middle(tree) * 2 + after.isCased());
        add(UsageBefore, before.usage.narrow(tree) * 2 + before.isCased());
        add(UsageAfter, after.usage.narrow(tree) * 2 + after.isCased());
        add(RunHeadUsage, head.usage.middle(tree) * 4 + toLast);
        add(RunFirstUsage, first.usage.middle(tree) * 4 + fromFirst);
        add(RunBeforeUsage, at(run.first - 1).usage.middle(tree));
        add(RunAfterUsage, at(run.last + 1).usage.middle(tree));
    }
    add(RunHeadUsage, head.usage.narrow(0) * 4 + toLast);
    add(UsageBefore2, at(index - 2).usage.middle(0));
    add(UsageAfter2, at(index + 2).usage.middle(0));
    add(UsagePairBefore, joinedHash(before.usage.middle(0), token.usage.middle(0)));
    add(UsagePairAfter, joinedHash(token.usage.middle(0), after.usage.middle(0)));
}

void EntityFeatures::collectRun(qsizetype index, FeatureList &features) const
{
    const auto run = m_runs[index];
    const auto &head = at(run.last);
    const auto &first = at(run.first);
    const auto &before = at(run.first - 1);
    const auto &after = at(run.last + 1);
    const auto add = [&features](
                         quint32 kind, quint32 value) { features.append(joinedHash(kind, value)); };
    const auto length = std::min<quint32>(static_cast<quint32>(run.last - run.first), 5);
    const auto fromFirst = std::min<quint32>(static_cast<quint32>(index - run.first), 3);
    const auto toLast = std::min<quint32>(static_cast<quint32>(run.last - index), 3);
    const quint32 place = fromFirst * 4 + toLast;
    add(RunPlace, place * 8 + length);
    add(RunHead, joinedHash(head.word, toLast));
    add(RunFirst, joinedHash(first.word, fromFirst));
    forEachBit(
        head.classes & ownClasses, [&](quint32 bit) { add(RunHeadClass, bit * 4 + toLast); });
    forEachBit(
        first.classes & ownClasses, [&](quint32 bit) { add(RunFirstClass, bit * 4 + fromFirst); });
    add(RunBefore, joinedHash(before.word, fromFirst == 0));
    add(RunAfter, joinedHash(after.word, toLast == 0));
    forEachBit(before.classes & ownClasses, [&](quint32 bit) { add(RunBeforeClass, bit); });
    forEachBit(after.classes & ownClasses, [&](quint32 bit) { add(RunAfterClass, bit); });
    add(RunHeadAndBefore, joinedHash(joinedHash(head.classes, before.word), toLast));
    for (auto i = run.first; i <= run.last && i < run.first + 6; ++i) {
        if (i != index)
            add(RunWords, at(i).word);
    }
}

/// Whether the token is made of the first letters of some words of the run: "National Front (NF)".
bool EntityFeatures::spells(qsizetype index, CapitalRun run) const
{
    const auto &acronym = at(index);
    const bool isAcronym = acronym.shape == WordShape::Upper || acronym.shape == WordShape::Mixed;
    if (!isAcronym || run.last == run.first || run.last - run.first > longestSpelled)
        return false;
    const auto letters = m_tokens.foldedOf(acronym);
    qsizetype matched = 0;
    for (auto i = run.first; i <= run.last && matched < letters.size(); ++i) {
        const auto word = m_tokens.foldedOf(at(i));
        matched += !word.isEmpty() && word.front() == letters[matched];
    }
    return matched == letters.size();
}

void EntityFeatures::collectDocument(qsizetype index, FeatureList &features) const
{
    const auto context = m_contexts.of(at(index));
    const auto add = [&features](
                         quint32 kind, quint32 value) { features.append(joinedHash(kind, value)); };
    forEachBit(context, [&](quint32 bit) { add(DocumentContext, bit); });
    add(DocumentAll, context);
    const auto run = m_runs[index];
    if (at(run.last + 1).word == wordBracket && spells(run.last + 2, run))
        add(AcronymBehind, static_cast<quint32>(std::min<qint32>(run.last - index, 3)));
    if (run.first > 1 && at(run.first - 1).word == wordBracket && isCandidate(run.first - 2)
        && spells(index, m_runs[run.first - 2]))
        add(AcronymOf, 1);
    if (at(index + 1).word == wordBracket)
        add(BracketedAfter, static_cast<quint32>(at(index + 2).shape));
}

} // namespace postil
