// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/nameform.h"

#include "core/entities/entitymodel.h"
#include "core/entities/entitytoken.h"
#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

#include <QHash>

#include <algorithm>

namespace postil {

namespace {

struct Pair
{
    const char *first;
    const char *second;
};

// The same thing under two names, folded.
constexpr Pair fullNames[] = {
    {"us", "united states"},
    {"usa", "united states"},
    {"u.s.", "united states"},
    {"u.s", "united states"},
    {"u.s.a.", "united states"},
    {"america", "united states"},
    {"states", "united states"},
    {"united states of america", "united states"},
    {"uk", "united kingdom"},
    {"u.k.", "united kingdom"},
    {"u.k", "united kingdom"},
    {"britain", "united kingdom"},
    {"great britain", "united kingdom"},
    {"eu", "european union"},
    {"un", "united nations"},
    {"u.n.", "united nations"},
    {"united nations organization", "united nations"},
    {"uae", "united arab emirates"},
    {"emirates", "united arab emirates"},
    {"ussr", "soviet union"},
    {"u.s.s.r.", "soviet union"},
    {"union of soviet socialist republics", "soviet union"},
    {"drc", "democratic republic of the congo"},
    {"dr congo", "democratic republic of the congo"},
    {"prc", "china"},
    {"people's republic of china", "china"},
    {"russian federation", "russia"},
    {"republic of korea", "south korea"},
    {"rok", "south korea"},
    {"dprk", "north korea"},
    {"democratic people's republic of korea", "north korea"},
    {"turkiye", "turkey"},
    {"islamic republic of iran", "iran"},
    {"syrian arab republic", "syria"},
    {"czechia", "czech republic"},
    {"burma", "myanmar"},
    {"holland", "netherlands"},
    {"cote d'ivoire", "ivory coast"},
    {"swaziland", "eswatini"},
    {"kiev", "kyiv"},
    {"washington dc", "washington"},
    {"washington d.c.", "washington"},
    {"nyc", "new york city"},
    {"new york city", "new york"},
    {"la", "los angeles"},
    {"l.a.", "los angeles"},
    {"nato", "north atlantic treaty organization"},
    {"north atlantic treaty organisation", "north atlantic treaty organization"},
    {"who", "world health organization"},
    {"world health organisation", "world health organization"},
    {"afp", "agence france presse"},
    {"ap", "associated press"},
    {"bbc", "british broadcasting corporation"},
    {"fbi", "federal bureau of investigation"},
    {"cia", "central intelligence agency"},
    {"fifa", "federation internationale de football association"},
    {"unicef", "united nations children's fund"},
};

// Short forms of given names, folded.
constexpr Pair shortNames[] = {
    {"joe", "joseph"},
    {"bill", "william"},
    {"will", "william"},
    {"bob", "robert"},
    {"rob", "robert"},
    {"jim", "james"},
    {"jimmy", "james"},
    {"mike", "michael"},
    {"tom", "thomas"},
    {"dick", "richard"},
    {"rick", "richard"},
    {"ted", "edward"},
    {"ed", "edward"},
    {"tony", "anthony"},
    {"dan", "daniel"},
    {"dave", "david"},
    {"chris", "christopher"},
    {"steve", "stephen"},
    {"steve", "steven"},
    {"liz", "elizabeth"},
    {"beth", "elizabeth"},
    {"kate", "katherine"},
    {"kate", "catherine"},
    {"sue", "susan"},
    {"nick", "nicholas"},
    {"alex", "alexander"},
    {"sasha", "alexander"},
    {"ben", "benjamin"},
    {"sam", "samuel"},
    {"andy", "andrew"},
    {"matt", "matthew"},
    {"pat", "patrick"},
    {"greg", "gregory"},
    {"jeff", "jeffrey"},
    {"ken", "kenneth"},
    {"ron", "ronald"},
    {"don", "donald"},
    {"larry", "lawrence"},
    {"jack", "john"},
    {"johnny", "john"},
    {"harry", "henry"},
    {"charlie", "charles"},
    {"chuck", "charles"},
    {"maggie", "margaret"},
    {"peggy", "margaret"},
    {"becky", "rebecca"},
    {"debbie", "deborah"},
    {"vladimir", "volodymyr"},
    {"sergey", "sergei"},
    {"volodya", "vladimir"},
    {"pepe", "jose"},
    {"paco", "francisco"},
    {"tim", "timothy"},
    {"fred", "frederick"},
    {"gabe", "gabriel"},
    {"josh", "joshua"},
    {"jon", "jonathan"},
    {"nate", "nathan"},
    {"ray", "raymond"},
    {"vince", "vincent"},
    {"peter", "pierre"},
    {"john", "jean"},
    {"michael", "mikhail"},
    {"alexander", "aleksandr"},
    {"george", "georgy"},
    {"paul", "pavel"},
};

// Sounds that transliterations spell differently; longer ones first.
constexpr Pair sounds[] = {
    {"tsch", "c"},
    {"tch", "c"},
    {"sch", "s"},
    {"kh", "h"},
    {"ch", "h"},
    {"sh", "s"},
    {"zh", "s"},
    {"ts", "s"},
    {"tz", "s"},
    {"cz", "s"},
    {"ph", "f"},
    {"th", "t"},
    {"ck", "k"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ij", "i"},
    {"iy", "i"},
    {"yy", "i"},
    {"yu", "u"},
    {"ju", "u"},
    {"iu", "u"},
    {"ya", "a"},
    {"ja", "a"},
    {"ia", "a"},
    {"ye", "e"},
    {"je", "e"},
    {"ie", "e"},
    {"yo", "o"},
    {"jo", "o"},
    {"io", "o"},
    {"w", "v"},
    {"z", "s"},
    {"j", "i"},
    {"y", "i"},
    {"q", "k"},
    {"x", "ks"},
};

bool isDropped(const EntityToken &token, QByteArrayView folded, bool isFirst)
{
    return token.shape == WordShape::Punctuation || (isFirst && folded == "the");
}

bool isTitle(const EntityToken &token)
{
    const auto classes = EntityModel::builtIn().classesOf(token.word);
    return (classes & WordClass::Title) && !(classes & WordClass::GivenName);
}

bool isGenerational(QByteArrayView folded)
{
    return folded == "jr" || folded == "jr." || folded == "sr";
}

/// "hr" of "HarborRail": the capitals of words written as one; empty for a single one.
QByteArray innerInitials(QStringView name)
{
    QByteArray initials;
    for (const auto unit : name) {
        if (unit.isUpper() && unit.unicode() < 0x80)
            initials += static_cast<char>(unit.toLower().unicode());
    }
    return initials.size() > 1 ? initials : QByteArray();
}

} // namespace

QByteArray soundOf(QByteArrayView folded)
{
    QByteArray sound;
    for (qsizetype i = 0; i < folded.size();) {
        const auto rest = folded.sliced(i);
        const auto found = std::ranges::find_if(sounds,
            [rest](const Pair &pair) { return rest.startsWith(QByteArrayView(pair.first)); });
        const QByteArrayView spelled =
            found != std::end(sounds) ? QByteArrayView(found->second) : rest.first(1);
        i += found != std::end(sounds) ? QByteArrayView(found->first).size() : 1;
        if (!sound.endsWith(spelled))
            sound += spelled;
    }
    return sound;
}

NameForm nameForm(QStringView name, ActorKind kind)
{
    const auto tokens = tokenise(name);
    NameForm form;
    QByteArray initials;
    for (const auto &token : tokens.list) {
        const auto folded = tokens.foldedOf(token);
        if (isDropped(token, folded, form.words.isEmpty()))
            continue;
        const bool isLast = &token == &tokens.list.constLast();
        if (kind == ActorKind::Person
            && ((!isLast && form.isEmpty() && isTitle(token)) || isGenerational(folded)))
            continue;
        form.words.append(folded.toByteArray());
        if (token.isCased())
            initials += folded.first(1);
        form.isWestern = form.isWestern && name[token.range.start].unicode() < 0x370;
    }
    form.key = form.words.join(' ');
    if (kind == ActorKind::Person) {
        form.sound = soundOf(form.key);
    } else if (form.words.size() > 1) {
        form.initials = initials;
    } else if (form.words.size() == 1 && tokens.list.size() < 3) {
        const bool isUpper = std::ranges::none_of(name, [](QChar unit) { return unit.isLower(); });
        form.isAcronym = isUpper && form.key.size() > 1;
        if (!form.isAcronym)
            form.initials = innerInitials(name);
    }
    return form;
}

bool areGivenNamesCompatible(QByteArrayView first, QByteArrayView second)
{
    if (first == second)
        return true;
    const auto isInitial = [](QByteArrayView word) {
        return word.size() == 1 || (word.size() == 2 && word[1] == '.');
    };
    if (isInitial(first) || isInitial(second))
        return first[0] == second[0];
    const bool isShort = std::ranges::any_of(shortNames, [&](const Pair &pair) {
        return (first == pair.first && second == pair.second)
            || (second == pair.first && first == pair.second);
    });
    return isShort || soundOf(first) == soundOf(second);
}

QByteArray fullNameKey(const QByteArray &key)
{
    static const auto names = [] {
        QHash<QByteArray, QByteArray> filled;
        for (const auto &pair : fullNames)
            filled.insert(pair.first, pair.second);
        return filled;
    }();
    return names.value(key, key);
}

} // namespace postil
