// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

#include <QTimeZone>

namespace postil {

/// Where words stand in a text; they stand there.
inline TextRange rangeOf(const Document &document, QStringView words)
{
    const auto start = document.text().indexOf(words);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

/// An invented article with actors, quotations and highlights of every kind.
inline ArticleContent sampleContent()
{
    using namespace Qt::StringLiterals;
    ArticleContent content;
    auto &article = content.article;
    article.id = ArticleId::fromString(u"01a20a4c-f1c1-7f81-826b-7138dd416d69");
    article.number = 3;
    article.metadata.title = u"Strike: \"day 9\" #1 [live]"_s;
    article.metadata.byline = u"Ada Okoye"_s;
    article.metadata.publishedTime = u"2024-03-01"_s;
    article.metadata.siteName = u"The Quay"_s;
    article.imported = QDateTime({2024, 3, 2}, {10, 0}, QTimeZone::UTC);
    article.tags = {u"ports"_s};
    auto &document = content.revision.document;
    document = Document::fromLines(
        u"The dockers *stay* out.\n“We will not go,” said Marta Lind, “not now.”\n"
        "“And not tomorrow.”\nVelde of the port called it “a gift” to #rivals & others.");
    content.revision.hash = document.hash();
    Actor lind;
    lind.id = ActorId::fromString(u"01a20a4c-0000-7000-8000-000000000001");
    lind.name = u"Marta Lind"_s;
    lind.aliases = {u"Lind"_s};
    lind.role = u"leader of the *union*"_s;
    Actor port;
    port.id = ActorId::fromString(u"01a20a4c-0000-7000-8000-000000000002");
    port.kind = ActorKind::Organisation;
    port.name = u"Port [of] Quay"_s;
    Actor nobody;
    nobody.id = ActorId::fromString(u"01a20a4c-0000-7000-8000-000000000003");
    nobody.name = u"Rejected Name"_s;
    content.actors = {lind, port, nobody};
    const auto mention = [&](QStringView words, const Actor &actor, State state) {
        Mention made;
        made.id = MentionId::create();
        made.range = rangeOf(document, words);
        made.surface = words.toString();
        made.actor = actor.id;
        made.state = state;
        content.mentions.append(made);
    };
    mention(u"Marta Lind", lind, State::Suggested);
    mention(u"Velde", nobody, State::Rejected);
    mention(u"port", port, State::Confirmed);
    Quotation split;
    split.id = QuotationId::fromString(u"01a20a4c-0000-7000-8000-00000000000a");
    split.contents = {rangeOf(document, u"“We will not go,”"), rangeOf(document, u"“not now.”"),
        rangeOf(document, u"“And not tomorrow.”")};
    split.cue = Cue{rangeOf(document, u"said"), u"say"_s};
    split.speaker = Speaker{rangeOf(document, u"Marta Lind"), lind.id};
    Quotation unknown;
    unknown.id = QuotationId::fromString(u"01a20a4c-0000-7000-8000-00000000000b");
    unknown.contents = {rangeOf(document, u"“a gift”")};
    unknown.kind = QuotationKind::Mixed;
    unknown.speaker = Speaker{rangeOf(document, u"Velde"), {}};
    Quotation term;
    term.contents = {rangeOf(document, u"dockers")};
    term.kind = QuotationKind::Term;
    content.quotations = {split, unknown, term};
    Annotation highlight;
    highlight.id = AnnotationId::fromString(u"01a20a4c-0000-7000-8000-0000000000a1");
    highlight.range = rangeOf(document, u"*stay*");
    highlight.quote = describeRange(document.text(), highlight.range);
    highlight.color = 2;
    highlight.note = u"My **note** with <script>alert(1)</script>"_s;
    highlight.tags = {u"labour"_s};
    Annotation lost = highlight;
    lost.id = AnnotationId::fromString(u"01a20a4c-0000-7000-8000-0000000000a2");
    lost.seal = Seal::Lost;
    lost.quote.exact = u"words that were cut"_s;
    lost.note.clear();
    content.annotations = {highlight, lost};
    return content;
}

} // namespace postil
