// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/pagefacts.h"

namespace postil {

/// What speaks for and against a byline: what names it, where it stands, how it looks.
struct BylineEvidence
{
    enum Column
    {
        InLinked, ///< JSON-LD
        InMeta, ///< meta element called author
        InOtherMeta,
        InProperty, ///< itemprop or class vcard
        InRelation, ///< rel=author
        InClass, ///< class author or byline
        InAuthorLink, ///< link to a person's page
        InBox, ///< in a larger element called author
        InWritten, ///< "By …"
        NearDate, ///< beside a date
        InPortrait, ///< the words for a picture that the text behind it repeats
        InBareText, ///< a text of its own that begins with a given name
        InCopyright,
        InSite, ///< the site's name
        Joined, ///< of elements that follow each other
        SourcesEnd,
        AsWritten = SourcesEnd, ///< nothing was taken from it
        FirstOfMore, ///< the first name of a list
        Sources,
        Elements, ///< that show it
        Behind, ///< nodes from the headline on
        Distance, ///< nodes from the headline, on either side
        ToText,
        FromText,
        StartsAsByline,
        ElementNodes,
        RestLength, ///< what its element says beyond the names
        WrittenRest, ///< the same of "By …"
        Names,
        FirstNameWords,
        MostNameWords,
        Length,
        LikeSite,
        Digits,
        StartsLower,
        Capitals,
        StartsGiven, ///< the first name begins with a given name
        GivenNames, ///< share of the names that do
        GivenWords, ///< share of all words that are one
        Roles, ///< words for roles, such as editor, team, PhD
        EndsInRole,
        IsNobody,
        IsOffice, ///< newsroom, team, staff and the like
        IsOrganisation, ///< said in JSON-LD
        LongerKnown, ///< another candidate has these names and more
        ShorterKnown,
        HasFullStop,
        IsFurniture, ///< words of buttons and the like
        Candidates,
        Nearer, ///< candidates that stand nearer to the headline
        OtherDeclared, ///< candidates that are declared, this left out
        Count
    };
};

/// Adds what is seen of the candidates' words and of all candidates together; done once, when all
/// are found.
void weighBylines(FactCandidates &candidates, const PageFacts &facts, const QString &siteName);

} // namespace postil
