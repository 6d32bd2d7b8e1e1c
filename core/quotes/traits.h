// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace postil {

/// What the lexicon knows of a word form. The names are those of the lexicon's sections.
enum class Trait : quint8
{
    Speech, ///< a verb that introduces words in marks
    Clause, ///< takes a clause: "that …"
    Address, ///< its object is spoken to: "told reporters"
    Infinitive, ///< takes "to …"
    Bare, ///< takes a clause without "that"
    Question, ///< takes "whether …"
    Reported, ///< its object is reported words: "criticised the plan"
    Thought, ///< of thinking and wanting rather than saying
    Judge, ///< its object is what is spoken about: "criticised the plan"
    PrepositionCue, ///< "according to"
    PostpositionCue, ///< the same behind its noun: "zufolge"
    Weak, ///< a cue only right beside the marks: "began"
    Citing, ///< its object speaks: "quoted Hill as saying"
    Verb,
    NonFinite, ///< a participle or gerund
    Participle, ///< a form that needs an auxiliary
    Base, ///< the dictionary form, which no single third person takes
    NeedsParticle, ///< begins an entry such as "point out"
    StartsExpression, ///< begins an entry of several words
    Determiner,
    Possessive,
    Pronoun,
    Masculine,
    Feminine,
    Plural,
    First, ///< first person
    Object, ///< an object pronoun
    Indefinite, ///< a pronoun for nobody in particular: "everyone"
    Relative,
    Subordinator,
    Coordinator,
    Preposition,
    Auxiliary,
    Be,
    Have,
    Negation,
    Adverb,
    Time,
    Title,
    Abbreviation,
    Role, ///< a noun for a person: "spokeswoman"
    Source, ///< a noun for what speaks without being a person: "report"
    SpeechNoun, ///< "statement", "remarks"
    Naming, ///< "called", "titled"
    Work, ///< a noun that a title follows: "show"
    FirstName,
    Infinitival, ///< "to" and its like before an infinitive
    Complementiser, ///< "that" and its like
    Interrogative, ///< "whether", "how"
    Adjunct, ///< ends what is spoken about: "while", "after"
    QuoteParticle, ///< "like" in "she was like"
    Agent, ///< "by" and its like
    Genitive, ///< a determiner that can follow its noun: "Sprecher der Polizei"
    Reportive, ///< a verb form that only reported speech has: "sei"
    Locative, ///< "in", "at": what follows is a place
};

/// A set of traits.
class Traits
{
public:
    constexpr Traits() = default;
    constexpr Traits(Trait trait) : m_bits(quint64(1) << quint8(trait)) { }

    constexpr bool has(Trait trait) const { return m_bits & Traits(trait).m_bits; }
    constexpr bool hasAny(Traits other) const { return m_bits & other.m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr Traits operator|(Traits other) const
    {
        Traits both;
        both.m_bits = m_bits | other.m_bits;
        return both;
    }
    constexpr Traits without(Traits other) const
    {
        Traits rest;
        rest.m_bits = m_bits & ~other.m_bits;
        return rest;
    }
    bool operator==(const Traits &) const = default;

private:
    quint64 m_bits = 0;
};

constexpr Traits operator|(Trait one, Trait other)
{
    return Traits(one) | Traits(other);
}

} // namespace postil
