// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/speakerresolver.h"

#include <algorithm>
#include <array>

namespace postil {

using namespace Qt::StringLiterals;

// A pronoun means somebody within this many UTF-16 units and mentions.
constexpr qsizetype farthestUnits = 1500;
constexpr qsizetype farthestMentions = 40;

SpeakerResolver::SpeakerResolver(const Document &document, const SentenceTokens &all,
    const ResolvedActors &resolved, const CueLexicon &lexicon)
    : m_document(document)
    , m_all(all)
    , m_resolved(resolved)
{
    for (const auto &actor : resolved.actors) {
        m_kinds.insert(actor.id, actor.kind);
        for (const auto &alias : actor.aliases)
            m_names.insert(alias, actor.id);
        m_names.insert(actor.name, actor.id);
        if (actor.kind == ActorKind::Person)
            m_names.insert(actor.name.section(u' ', -1), actor.id);
    }
    readGenders(lexicon);
}

static QString fold(QStringView word)
{
    return word.toString().toLower();
}

/// From titles before a name ("Mrs", "spokeswoman") and from first names.
void SpeakerResolver::readGenders(const CueLexicon &lexicon)
{
    const auto learn = [this, &lexicon](ActorId actor, QStringView word) {
        const auto *entry = lexicon.find(fold(word));
        if (!entry || entry->traits.has(Trait::Possessive) || m_genders.contains(actor))
            return;
        if (entry->traits.has(Trait::Feminine))
            m_genders.insert(actor, Gender::Feminine);
        else if (entry->traits.has(Trait::Masculine))
            m_genders.insert(actor, Gender::Masculine);
    };
    const QStringView text = m_document.text();
    for (const auto &mention : m_resolved.mentions) {
        if (mention.kind != ActorKind::Person || mention.actor.isNull())
            continue;
        auto end = mention.range.start;
        while (end > 0 && !text[end - 1].isLetterOrNumber() && mention.range.start - end < 3)
            --end;
        auto start = end;
        while (start > 0 && text[start - 1].isLetter() && end - start < 20)
            --start;
        learn(mention.actor, text.sliced(start, end - start));
    }
    for (const auto &actor : m_resolved.actors) {
        if (actor.kind != ActorKind::Person)
            continue;
        for (const auto word : QStringView(actor.role).tokenize(u' '))
            learn(actor.id, word);
        const auto first =
            QStringView(actor.name).first(std::max<qsizetype>(0, actor.name.indexOf(u' ')));
        learn(actor.id, first);
    }
}

/// Index of the last mention that starts before the position, or -1.
qsizetype SpeakerResolver::mentionBefore(qsizetype position) const
{
    const auto after = std::ranges::lower_bound(m_resolved.mentions, position, {},
        [](const Mention &mention) { return mention.range.start; });
    return after - m_resolved.mentions.begin() - 1;
}

ActorId SpeakerResolver::actorAt(TextRange range) const
{
    const auto index = mentionBefore(range.end);
    if (index < 0 || !m_resolved.mentions[index].range.intersects(range))
        return {};
    return m_resolved.mentions[index].actor;
}

bool SpeakerResolver::fits(const Token &pronoun, ActorId actor) const
{
    const auto kind = m_kinds.value(actor, ActorKind::Other);
    if (!pronoun.traits.hasAny(Trait::Masculine | Trait::Feminine))
        return kind == ActorKind::Organisation;
    if (kind != ActorKind::Person)
        return false;
    const auto gender = m_genders.value(actor, Gender::Unknown);
    return gender == Gender::Unknown
        || (gender == Gender::Feminine) == pronoun.has(Trait::Feminine);
}

/// Whether the position stands between marks, where others speak of somebody.
bool SpeakerResolver::isQuoted(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(
        m_all.tokens, position, {}, [](const Token &token) { return token.range.start; });
    return after != m_all.tokens.begin() && std::prev(after)->kind == TokenKind::Quote
        && std::prev(after)->range.end > position;
}

/// Of those who fit and are named outside of marks from `from` on: who stands first in the nearest
/// sentence that has any.
ActorId SpeakerResolver::namedBefore(const Token &pronoun, qsizetype from) const
{
    const QStringView text = m_document.text();
    const auto last = mentionBefore(pronoun.range.start);
    qsizetype found = -1;
    for (auto index = last; index >= 0 && last - index < farthestMentions; --index) {
        const auto &mention = m_resolved.mentions[index];
        if (mention.range.start < from)
            break;
        if (found >= 0) {
            const auto end = m_resolved.mentions[found].range.start;
            const auto between =
                text.sliced(mention.range.end, std::max<qsizetype>(0, end - mention.range.end));
            if (between.contains(u'.') || between.contains(u'\n'))
                break;
        }
        if (fits(pronoun, mention.actor) && !isQuoted(mention.range.start))
            found = index;
    }
    return found < 0 ? ActorId() : m_resolved.mentions[found].actor;
}

/// The last speaker, unless the paragraph of the pronoun names others who fit and not them; where
/// nobody has spoken, the nearest who fits.
ActorId SpeakerResolver::pronounActor(const Token &pronoun) const
{
    if (pronoun.traits.hasAny(Trait::First | Trait::Indefinite))
        return {};
    const auto position = pronoun.range.start;
    const auto nearest = std::max<qsizetype>(0, position - farthestUnits);
    const auto before = QStringView(m_document.text()).sliced(nearest, position - nearest);
    const auto paragraph = nearest + before.lastIndexOf(u'\n') + 1;
    const bool isNear = position - m_lastPosition < farthestUnits;
    if (m_hasLast && isNear && (m_last.isNull() || fits(pronoun, m_last))) {
        const bool isHere =
            m_lastPosition >= paragraph || isNamedSince(m_last, paragraph, position);
        const auto other = isHere ? ActorId() : namedBefore(pronoun, paragraph);
        return other.isNull() ? m_last : other; // perhaps null: "a spokeswoman said … she added"
    }
    auto index = mentionBefore(position);
    for (qsizetype i = 0; i < farthestMentions && index - i >= 0; ++i) {
        const auto &mention = m_resolved.mentions[index - i];
        if (position - mention.range.start > farthestUnits)
            break;
        if (fits(pronoun, mention.actor) && !isQuoted(mention.range.start))
            return mention.actor;
    }
    return {};
}

/// Whether the actor is named outside of marks between two positions.
bool SpeakerResolver::isNamedSince(ActorId actor, qsizetype from, qsizetype to) const
{
    const auto last = mentionBefore(to);
    for (auto index = last; index >= 0; --index) {
        const auto &mention = m_resolved.mentions[index];
        if (mention.range.start < from || last - index > farthestMentions)
            return false;
        if (mention.actor == actor && !isQuoted(mention.range.start))
            return true;
    }
    return false;
}

/// "Ada Hill, who said …": the name before the pronoun.
ActorId SpeakerResolver::antecedent(const NounPhrase &relative) const
{
    const auto position = m_all.tokens[relative.first].range.start;
    const auto index = mentionBefore(position);
    if (index < 0 || position - m_resolved.mentions[index].range.end > 60)
        return {};
    return m_resolved.mentions[index].actor;
}

/// By the mention at the head, else by the name itself.
ActorId SpeakerResolver::namedActor(const NounPhrase &phrase) const
{
    const auto head = m_all.tokens[phrase.head].range;
    if (const auto actor = actorAt(head); !actor.isNull())
        return actor;
    auto first = phrase.head;
    while (first > phrase.first && m_all.tokens[first - 1].isCapital && phrase.head - first < 6)
        --first;
    for (; first <= phrase.head; ++first) {
        const auto words = m_document.textOf({m_all.tokens[first].range.start, head.end});
        if (const auto known = m_names.constFind(words.toString()); known != m_names.cend())
            return *known;
    }
    return m_all.tokens[phrase.head].isCapital ? inflectedActor(m_document.textOf(head))
                                               : ActorId();
}

/// Whether two words differ by a Russian ending of case only: "Орлова", "Орловой".
static bool isSameWord(QStringView one, QStringView other)
{
    static constexpr std::array endings{u"", u"а", u"у", u"ом", u"ым", u"е", u"ой", u"ою", u"ы",
        u"ого", u"ому", u"ий", u"ый", u"ая", u"ую", u"я", u"ю", u"ем", u"ей", u"и", u"й"};
    const auto shorter = std::min(one.size(), other.size());
    qsizetype same = 0;
    while (same < shorter && one[same] == other[same])
        ++same;
    const auto isEnding = [](QStringView rest) {
        return std::ranges::any_of(
            endings, [rest](const char16_t *ending) { return rest == QStringView(ending); });
    };
    return same >= 3 && isEnding(one.sliced(same)) && isEnding(other.sliced(same));
}

/// Of a last name in another case; null where several would do.
ActorId SpeakerResolver::inflectedActor(QStringView name) const
{
    ActorId found;
    for (const auto &[known, actor] : m_names.asKeyValueRange()) {
        const bool isOther = m_kinds.value(actor) != ActorKind::Person || known.contains(u' ');
        if (isOther || !isSameWord(known, name))
            continue;
        if (!found.isNull() && found != actor)
            return {};
        found = actor;
    }
    return found;
}

/// "Norland's energy minister, Dr Petra Hill, said": the name that explains a role.
ActorId SpeakerResolver::explainedActor(const NounPhrase &phrase) const
{
    const auto &tokens = m_all.tokens;
    if (tokens[phrase.end].kind != TokenKind::Comma || !tokens[phrase.end + 1].isCapital)
        return {};
    auto end = phrase.end + 1;
    while (end < phrase.end + 8 && tokens[end].isWord() && tokens[end].isCapital)
        ++end;
    if (tokens[end].kind != TokenKind::Comma && tokens[end].kind != TokenKind::Quote
        && tokens[end].kind != TokenKind::Stop)
        return {};
    const auto actor = actorAt({tokens[phrase.end + 1].range.start, tokens[end - 1].range.end});
    return m_kinds.value(actor) == ActorKind::Person ? actor : ActorId();
}

/// "the governor" in a text that has one: whose role names the office. Null for "a governor", and
/// where several would do.
ActorId SpeakerResolver::bearerOf(const NounPhrase &phrase) const
{
    static constexpr std::array definite{u"the", u"this", u"that"};
    const auto &tokens = m_all.tokens;
    const auto first = m_document.textOf(tokens[phrase.first].range).toString().toLower();
    const bool isDefinite = phrase.end - phrase.first == 2
        && std::ranges::any_of(
            definite, [&first](const char16_t *word) { return first == QStringView(word); });
    if (!isDefinite)
        return {};
    const auto office = m_document.textOf(tokens[phrase.head].range).toString();
    ActorId found;
    for (const auto &actor : m_resolved.actors) {
        const auto words = actor.role.section(u" of "_s, 0, 0).split(u' ');
        if (words.isEmpty() || words.last().compare(office, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isNull())
            return {};
        found = actor.id;
    }
    return found;
}

ActorId SpeakerResolver::actorFor(const NounPhrase &phrase)
{
    const auto &head = m_all.tokens[phrase.head];
    const bool isSingle = phrase.end - phrase.first == 1;
    ActorId actor;
    if (isSingle && head.has(Trait::Relative))
        actor = antecedent(phrase);
    else if (isSingle && head.has(Trait::Pronoun))
        actor = pronounActor(head);
    else if (isSingle && head.has(Trait::Possessive) && !head.has(Trait::Determiner))
        actor = pronounActor(head);
    else
        actor = namedActor(phrase);
    const bool isNoun = head.kind == TokenKind::Word && !head.isCapital
        && !head.traits.hasAny(Trait::Pronoun | Trait::Relative | Trait::Possessive);
    if (actor.isNull() && (isNoun || head.has(Trait::Role)))
        actor = explainedActor(phrase);
    if (actor.isNull() && head.has(Trait::Role))
        actor = bearerOf(phrase);
    const bool isNominal = actor.isNull() && head.has(Trait::Role);
    if (!actor.isNull() || isNominal) {
        m_last = actor;
        m_hasLast = true;
        m_lastPosition = head.range.start;
    }
    return actor;
}

} // namespace postil
