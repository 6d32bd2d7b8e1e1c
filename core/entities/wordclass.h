// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace postil {

/// What the lexicon knows of a word or phrase; one bit each. The names are those of the lists it is
/// made from ("resources/lexicons/entities/country.txt").
namespace WordClass {

enum : quint32
{
    Country = 1U << 0,
    Nationality = 1U << 1, ///< "French", "Kazakhs": of a place, not a place
    City = 1U << 2, ///< a large or well-known one
    Town = 1U << 3, ///< any other settlement
    Region = 1U << 4, ///< province, continent, sea, mountains
    PlaceHead = 1U << 5, ///< "River", "Province", "Street"
    GivenName = 1U << 6,
    FamilyName = 1U << 7,
    Title = 1U << 8, ///< stands before a name: "President", "Mr", "Sheikh"
    Role = 1U << 9, ///< a person's office or trade: "spokeswoman", "analyst"
    Organisation = 1U << 10,
    Acronym = 1U << 11, ///< of an organisation, exactly as written: "AFP"
    OrganisationHead = 1U << 12, ///< "Ministry", "University", "Party"
    Company = 1U << 13, ///< "Inc", "Ltd", "GmbH"
    Calendar = 1U << 14, ///< months, days, feasts
    Ordinary = 1U << 15, ///< in a dictionary in lower case
    Particle = 1U << 16, ///< inside names: "van", "al", "bin"
    Speech = 1U << 17, ///< "said", "told"
    Person = 1U << 18, ///< a whole person's name
    Thing = 1U << 19, ///< works, events, products, laws, faiths: a name, of none of the three kinds
    NounPerson = 1U << 20, ///< dictionary senses
    NounGroup = 1U << 21,
    NounPlace = 1U << 22,
    NounThing = 1U << 23,
    Connector = 1U << 24, ///< may stand inside a name: "of", "the", "and"
    Abbreviation = 1U << 25, ///< of a country, exactly as written: "US", "UAE"
    Media = 1U << 26,
    Preposition = 1U << 27, ///< of place: "in", "near"
    Brand = 1U << 28, ///< of a product, a shop, a service or the firm behind it
    Continues = 1U << 31, ///< not a class: longer phrases begin with this one
};

} // namespace WordClass

} // namespace postil
