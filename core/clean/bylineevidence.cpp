// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/bylineevidence.h"

#include "core/clean/furniture.h"
#include "core/clean/givennames.h"
#include "core/clean/wordfinder.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;
using enum BylineEvidence::Column;

/// Names that are no names: accounts of systems, and words of buttons.
static bool isNobody(const QString &name)
{
    static const QRegularExpression nobody(
        u"^(?:admin\\w*|administrator|user|guest|root|webmaster|author|authors|autor|anonymous|"
        u"unknown|staff|editor|no author|publisher|member login|member list|"
        "more posts|alle artikel|all posts|test|n/?a|none|null|undefined|wordpress|site "
        "?admin|super ?user|about the author|view all posts|posted|share|"
        "facebook|twitter)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nobody.match(name.trimmed()).hasMatch();
}

static bool isOffice(const QString &text)
{
    static const WordFinder office(
        u"redaktion|editor|team|staff|desk|newsroom|press|agentur|admin|communications|"
        u"rédaction|redacción|redazione");
    return office.isIn(text);
}

static bool isRole(QStringView word)
{
    static const WordFinder role(
        u"editor|writer|author|journalist|redakteur|redaktion|staff|team|contributor|"
        u"correspondent|manager|director|founder|ceo|attorney|reporter|professor|expert|"
        u"specialist|head|officer|president|autor|phd|md|rn|news|press|agency|"
        u"online|magazin|blog|admin");
    return role.isAtStartOf(word);
}

/// What the words say: how many names, how long, given names and roles among them.
static void weighWords(FactCandidate &candidate)
{
    auto &evidence = candidate.evidence;
    float words = 0;
    bool isFirst = true;
    for (const auto name : QStringView(candidate.text).split(u", ")) {
        float own = 0;
        evidence[EndsInRole] = 0;
        for (const auto word : name.split(u' ', Qt::SkipEmptyParts)) {
            const bool isGiven = isGivenName(word);
            evidence[GivenWords] += isGiven;
            evidence[GivenNames] += isGiven && own == 0;
            evidence[StartsGiven] = evidence[StartsGiven] > 0 || (isFirst && isGiven && own == 0);
            evidence[EndsInRole] += isRole(word);
            ++own;
        }
        evidence[Roles] += evidence[EndsInRole];
        evidence[MostNameWords] = std::max(evidence[MostNameWords], own);
        if (isFirst)
            evidence[FirstNameWords] = own;
        words += own;
        evidence[Names] += 1;
        isFirst = false;
    }
    evidence[GivenNames] /= evidence[Names];
    evidence[GivenWords] /= std::max(1.F, words);
}

static void weighLetters(FactCandidate &candidate)
{
    auto &evidence = candidate.evidence;
    const auto &text = candidate.text;
    for (const auto c : text) {
        evidence[Digits] += c.isDigit();
        evidence[Capitals] += c.isUpper();
    }
    evidence[Capitals] /= float(text.size());
    evidence[StartsLower] = text.front().isLower();
    evidence[HasFullStop] = text.contains(u'.');
    evidence[Length] = float(text.size());
}

static bool isDeclared(const FactCandidate &candidate)
{
    const auto &evidence = candidate.evidence;
    return evidence[InLinked] > 0 || evidence[InMeta] > 0 || evidence[InOtherMeta] > 0;
}

void weighBylines(FactCandidates &candidates, const PageFacts &facts, const QString &siteName)
{
    const auto siteWords = wordSetOf(siteName);
    for (auto &candidate : candidates.all()) {
        auto &evidence = candidate.evidence;
        for (size_t source = InLinked; source < SourcesEnd; ++source)
            evidence[Sources] += evidence[source];
        if (candidate.node == NoNode)
            evidence[Behind] = evidence[Distance] = 9999;
        weighWords(candidate);
        weighLetters(candidate);
        evidence[LikeSite] = wordLikeness(wordSetOf(candidate.text), siteWords);
        evidence[IsNobody] = isNobody(candidate.text.section(u',', 0, 0));
        evidence[IsFurniture] = furnitureOf(candidate.text) != Furniture::None;
        evidence[IsOffice] = isOffice(candidate.text);
        evidence[IsOrganisation] = facts.linked.isByOrganisation;
    }
    for (auto &candidate : candidates.all()) {
        auto &evidence = candidate.evidence;
        evidence[Candidates] = float(candidates.all().size());
        for (const auto &other : candidates.all()) {
            evidence[Nearer] += other.evidence[Distance] < evidence[Distance];
            evidence[OtherDeclared] += &other != &candidate && isDeclared(other);
            if (other.key.size() > candidate.key.size() && other.key.contains(candidate.key))
                evidence[LongerKnown] =
                    std::max(evidence[LongerKnown], 1 + other.evidence[Sources]);
            if (other.key.size() < candidate.key.size() && candidate.key.contains(other.key))
                evidence[ShorterKnown] += 1;
        }
    }
}

} // namespace postil
