// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

namespace postil {

/// A form that citations are written in. In its pattern {quote} {quotelines} {speaker} {title}
/// {linkedtitle} {author} {surname} {outlet} {date} {usdate} {apadate} {isodate} {year} {paragraph}
/// {link} stand for what they say; a part in [ ] is left out when something in it is missing; a
/// backslash takes the next sign as it is.
struct CitationStyle
{
    QString id;
    QString name;
    QString pattern;
};

/// Plain, Markdown, Chicago (a note, 17th edition), APA (7th edition).
const QList<CitationStyle> &citationStyles();

/// The words at a range with who said them and where they stand, for pasting.
QString citationOf(const ArticleContent &content, TextRange range, QStringView pattern);

/// The range grown to whole sentences; the same when it cuts none.
TextRange wholeSentences(const Document &document, TextRange range);

} // namespace postil
