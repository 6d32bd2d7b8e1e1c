// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/conversation.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

// How much narration may stand before the speech of a line and between two lines.
constexpr qsizetype mostTokensBefore = 25;
constexpr qsizetype mostUnitsBetween = 200;
// An untagged line longer than this may be a statement that goes on.
constexpr qint32 mostWordsOfTurn = 25;
constexpr qsizetype farthestTurn = 4;
constexpr qsizetype farthestAnswer = 12;

Conversation::Conversation(const Document &document, const QList<MarkedSpan> &spans,
    const SentenceTokens &all, const std::vector<Attribution> &known)
    : m_document(document)
    , m_spans(spans)
    , m_all(all)
    , m_lineOf(known.size(), -1)
{
    readNames(known);
    readLines(known);
    qsizetype first = 0;
    const auto count = qsizetype(m_lines.size());
    for (qsizetype line = 1; line <= count; ++line) {
        if (line < count && follows(m_lines[line], m_lines[line - 1]))
            continue;
        if (isConversation(first, line))
            takeTurns(first, line);
        first = line;
    }
}

/// The capitalised words of those whom cues name.
void Conversation::readNames(const std::vector<Attribution> &known)
{
    for (const auto &attribution : known)
        if (attribution.speaker)
            for (const auto &word : namesIn(*attribution.speaker))
                m_names.insert(word);
}

QStringList Conversation::namesIn(const NounPhrase &phrase) const
{
    QStringList names;
    for (auto at = phrase.first; at < phrase.end; ++at)
        if (token(at).isCapital && !token(at).traits.hasAny(Trait::Pronoun | Trait::Determiner))
            names.append(m_document.textOf(token(at).range).toString());
    return names;
}

/// Speech that begins its paragraph, or stands there after a sentence of narration.
bool Conversation::startsLine(qsizetype span) const
{
    const auto quote = m_all.places[span];
    const auto block = m_spans[span].block;
    if (m_all.sentenceOf(quote).first != quote || (span > 0 && m_spans[span - 1].block == block))
        return false;
    auto first = quote;
    while (first > 0 && token(first - 1).kind != TokenKind::Break)
        if (quote - --first > mostTokensBefore)
            return false;
    return true;
}

void Conversation::readLines(const std::vector<Attribution> &known)
{
    const auto count = qsizetype(known.size());
    for (qsizetype span = 0; span < count; ++span) {
        if (!startsLine(span))
            continue;
        Line line{.first = span, .end = span + 1};
        while (line.end < count && m_spans[line.end].block == m_spans[span].block)
            ++line.end;
        for (auto i = line.first; i < line.end && !line.speaker; ++i)
            if (known[i].speaker && known[i].place != CuePlace::Heading)
                line.speaker = known[i];
        if (!line.speaker)
            line.speaker = actingBeside(span);
        line.isTagged = line.speaker.has_value();
        for (auto i = line.first; i < line.end; ++i)
            m_lineOf[i] = qsizetype(m_lines.size());
        m_lines.push_back(line);
    }
}

/// “Quite.” Omar rattled the door. / Omar rattled the door. “Quite.”
std::optional<Attribution> Conversation::actingBeside(qsizetype span) const
{
    const auto quote = m_all.places[span];
    const bool isFirst = quote == 0 || token(quote - 1).kind == TokenKind::Break;
    const bool isLine = m_all.shapes[span].isDialogue;
    const auto behind = quote + (token(quote + 1).kind == TokenKind::Dash ? 2 : 1);
    const bool isClosed = m_all.shapes[span].endsWithAny(u".?!…");
    std::optional<NounPhrase> actor;
    if (!isFirst)
        actor = actorAt(m_all.sentenceOf(quote - 1).first, isLine);
    else if (isClosed && token(behind).isWord() && (isLine || behind == quote + 1))
        actor = actorAt(behind, isLine);
    if (!actor)
        return std::nullopt;
    return Attribution{CuePlace::Acting, -1, actor, 0.6};
}

/// Who does what the sentence that begins here tells, where it is somebody who speaks elsewhere or
/// the narration stands in a line of dialogue.
std::optional<NounPhrase> Conversation::actorAt(qsizetype first, bool isLine) const
{
    const auto &here = token(first);
    if (!here.isWord())
        return std::nullopt;
    auto end = first + 1;
    if (!here.traits.hasAny(Trait::Masculine | Trait::Feminine) || here.has(Trait::Possessive)) {
        const bool isName = isLine ? here.isCapital && !here.has(Trait::Determiner)
                                   : m_names.contains(m_document.textOf(here.range).toString());
        if (!isName)
            return std::nullopt;
        while (token(end).isWord() && token(end).isCapital)
            ++end;
    }
    const auto &next = token(end);
    const bool acts = next.kind == TokenKind::Word && !next.isCapital
        && !next.traits.hasAny(Trait::Possessive | Trait::Preposition | Trait::Coordinator);
    if (!acts)
        return std::nullopt;
    return NounPhrase{first, end, end - 1};
}

bool Conversation::follows(const Line &line, const Line &before) const
{
    const auto block = m_spans[line.first].block;
    const auto previous = m_spans[before.first].block;
    if (line.first != before.end || !m_spans[before.end - 1].isClosed)
        return false;
    if (block == previous + 1)
        return true;
    return block == previous + 2
        && m_document.blocks()[previous + 1].range.length() <= mostUnitsBetween;
}

/// By name, or by pronoun; of a name and a pronoun that fit nothing is known.
Conversation::Likeness Conversation::compare(const Attribution &one, const Attribution &other) const
{
    const auto &first = token(one.speaker->head);
    const auto &second = token(other.speaker->head);
    constexpr auto persons = Trait::Masculine | Trait::Feminine | Trait::First;
    const auto isOnly = [&](const Token &here, Trait trait) {
        return here.traits.hasAny(persons) && !here.has(trait);
    };
    for (const auto trait : {Trait::Masculine, Trait::Feminine, Trait::First})
        if ((first.has(trait) && isOnly(second, trait))
            || (second.has(trait) && isOnly(first, trait)))
            return Likeness::Different;
    if (first.has(Trait::Pronoun) != second.has(Trait::Pronoun))
        return first.has(Trait::First) || second.has(Trait::First) ? Likeness::Different
                                                                   : Likeness::Unknown;
    const auto words = m_document.textOf(first.range);
    if (words.compare(m_document.textOf(second.range), Qt::CaseInsensitive) == 0)
        return Likeness::Same;
    const auto names = namesIn(*one.speaker);
    const bool isShared = std::ranges::any_of(
        namesIn(*other.speaker), [&names](const QString &name) { return names.contains(name); });
    return isShared ? Likeness::Same : Likeness::Different;
}

/// “Omar, who has the key?” and “Come in, Omar.”
bool Conversation::isAddressed(const Line &line, const NounPhrase &speaker) const
{
    const auto names = namesIn(speaker);
    for (auto span = line.first; span < line.end; ++span) {
        const auto words = m_document.textOf(m_spans[span].inner);
        for (const auto &name : names) {
            const auto at = words.indexOf(name);
            const auto end = at + name.size();
            if (at < 0)
                continue;
            const auto after = end < words.size() ? words[end] : QChar(u'.');
            const bool isFirst = at == 0 && after == u',';
            const bool isBehind =
                at >= 2 && words[at - 2] == u',' && QStringView(u".,?!…").contains(after);
            if (isFirst || isBehind)
                return true;
        }
    }
    return false;
}

/// Whether the tags of these lines show people who answer each other.
bool Conversation::isConversation(qsizetype first, qsizetype end) const
{
    qsizetype changes = 0;
    qsizetype signs = 0;
    for (auto i = first + 1; i < end; ++i) {
        const auto &line = m_lines[i];
        const auto &before = m_lines[i - 1];
        const auto &last = m_all.shapes[before.end - 1];
        const bool isTurn = !line.isTagged && m_all.shapes[line.first].words <= mostWordsOfTurn;
        signs += last.last == u'?';
        signs += isTurn && i + 1 < end && !m_lines[i + 1].isTagged;
        if (!line.isTagged || !before.isTagged)
            continue;
        const auto likeness = compare(*line.speaker, *before.speaker);
        if (likeness == Likeness::Same)
            return false;
        changes += likeness == Likeness::Different;
        const bool isBack = i >= first + 2 && m_lines[i - 2].isTagged
            && compare(*line.speaker, *m_lines[i - 2].speaker) == Likeness::Same;
        signs += isBack || isAddressed(before, *line.speaker->speaker);
    }
    return changes > 0 && signs > 0;
}

/// Who was addressed in the line before.
const Attribution *Conversation::answering(qsizetype first, qsizetype line) const
{
    const auto &before = m_lines[line - 1];
    for (auto i = line - 2; i >= std::max(first, line - farthestAnswer); --i)
        if (m_lines[i].speaker && isAddressed(before, *m_lines[i].speaker->speaker))
            return &*m_lines[i].speaker;
    return nullptr;
}

/// The last speaker before the one of the line before, else the next one; at the beginning the one
/// after the next.
const Attribution *Conversation::inTurn(qsizetype first, qsizetype line, qsizetype end) const
{
    if (line == first) {
        const bool hasTwo = line + 2 < end && m_lines[line + 1].speaker && m_lines[line + 2].speaker
            && compare(*m_lines[line + 1].speaker, *m_lines[line + 2].speaker)
                == Likeness::Different;
        return hasTwo ? &*m_lines[line + 2].speaker : nullptr;
    }
    const auto &before = m_lines[line - 1].speaker;
    if (!before)
        return nullptr;
    for (auto i = line - 2; i >= std::max(first, line - farthestTurn); --i)
        if (m_lines[i].speaker && compare(*m_lines[i].speaker, *before) != Likeness::Same
            && !isAddressed(m_lines[line], *m_lines[i].speaker->speaker))
            return &*m_lines[i].speaker;
    for (auto i = line + 2; i < std::min(end, line + farthestTurn); ++i) // named only later
        if (m_lines[i].speaker && compare(*m_lines[i].speaker, *before) == Likeness::Different)
            return &*m_lines[i].speaker;
    return nullptr;
}

/// “…,” said Hill. / “…,” said Moor. / “…,” he answered: Hill, where nothing speaks against it.
std::optional<NounPhrase> Conversation::meantInTurn(
    qsizetype first, qsizetype line, qsizetype end) const
{
    const auto &speaker = *m_lines[line].speaker;
    const auto &head = token(speaker.speaker->head);
    const bool isPronoun =
        head.has(Trait::Pronoun) && head.traits.hasAny(Trait::Masculine | Trait::Feminine);
    const auto *source = isPronoun && line > first ? inTurn(first, line, end) : nullptr;
    if (!source || compare(*source, speaker) == Likeness::Different)
        return std::nullopt;
    if (source->meant || token(source->speaker->head).has(Trait::Pronoun))
        return source->meant;
    return source->speaker;
}

void Conversation::takeTurns(qsizetype first, qsizetype end)
{
    for (auto i = first; i < end; ++i) {
        if (m_lines[i].speaker) {
            m_lines[i].speaker->meant = meantInTurn(first, i, end);
            continue;
        }
        const auto *source = i > first ? answering(first, i) : nullptr;
        if (!source)
            source = inTurn(first, i, end);
        if (!source)
            continue;
        auto turn = *source;
        turn.place = CuePlace::Turn;
        turn.cue = -1;
        turn.confidence = 0.6;
        m_lines[i].speaker = turn;
    }
}

std::optional<NounPhrase> Conversation::meantBy(qsizetype span) const
{
    const auto line = m_lineOf[span];
    return line < 0 || !m_lines[line].speaker ? std::nullopt : m_lines[line].speaker->meant;
}

std::optional<Attribution> Conversation::speakerOf(qsizetype span) const
{
    if (m_lineOf[span] < 0)
        return std::nullopt;
    const auto &speaker = m_lines[m_lineOf[span]].speaker;
    const bool isNew =
        speaker && (speaker->place == CuePlace::Turn || speaker->place == CuePlace::Acting);
    const auto quote = m_all.places[span];
    return isNew && m_all.sentenceOf(quote).first == quote ? speaker : std::nullopt;
}

} // namespace postil
