// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/textreviser.h"

#include "core/library/suggestions.h"
#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"
#include "core/store/revisionstore.h"
#include "core/store/statementstore.h"
#include "core/text/textanchor.h"

namespace postil {

using namespace Qt::StringLiterals;

/// The spans of a block for its corrected `text`, from its start: those before and after what
/// changed, and those around it.
static QList<Span> spansFor(QStringView text, const Document &old, const Block &block)
{
    const auto before = old.textOf(block);
    const auto shorter = std::min(before.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (
        tail < shorter - head && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    const auto grown = text.size() - before.size();
    const auto moved = [&](qsizetype offset) {
        return offset <= head ? offset : offset >= before.size() - tail ? offset + grown : -1;
    };
    QList<Span> spans;
    for (auto span : old.spans()) {
        if (!block.range.contains(span.range))
            continue;
        span.range = {
            moved(span.range.start - block.range.start), moved(span.range.end - block.range.start)};
        if (span.range.start >= 0 && span.range.start <= span.range.end)
            spans.append(span);
    }
    return spans;
}

Document revisedDocument(const Document &old, const QString &lines)
{
    const auto texts = QStringView(lines).split(u'\n');
    const auto &blocks = old.blocks();
    const auto shorter = std::min(texts.size(), blocks.size());
    qsizetype head = 0;
    while (head < shorter && texts[head] == old.textOf(blocks[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
        && texts[texts.size() - 1 - tail] == old.textOf(blocks[blocks.size() - 1 - tail]))
        ++tail;
    const bool sameCount = texts.size() == blocks.size();
    Document document;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto before = i < head || sameCount ? i : i + blocks.size() - texts.size();
        const bool keeps = i < head || sameCount || i >= texts.size() - tail;
        const auto block = keeps ? blocks[before] : Block();
        document.append(block, texts[i], keeps ? spansFor(texts[i], old, block) : QList<Span>());
    }
    return document;
}

/// What a text was and what it becomes, with the way from one to the other.
struct TextChange
{
    ArticleId article;
    const Revision &old;
    const Revision &now;
    TextAnchor anchor;
    QDateTime when;

    /// Where the words at `range` of the old text stand now, if that is certain.
    std::optional<TextRange> follow(TextRange range) const
    {
        const auto found = anchor.find(describeRange(old.document.text(), range), range);
        return found.needsReview ? std::nullopt : found.range;
    }
};

static Result<void> moveAnnotations(Database &database, const TextChange &change)
{
    AnnotationStore store(database);
    const auto annotations = store.ofArticle(change.article);
    if (!annotations)
        return std::unexpected(annotations.error());
    for (auto annotation : *annotations) {
        if (annotation.isOnArticle())
            continue;
        const auto found = change.anchor.find(annotation.quote, annotation.range);
        annotation.revision = change.now.id;
        annotation.modified = change.when;
        annotation.range = found.range.value_or(annotation.range);
        annotation.seal = !found.range ? Seal::Lost
            : found.needsReview        ? Seal::Moved
                                       : Seal::Intact;
        if (const auto stored = store.update(annotation); !stored)
            return stored;
    }
    return {};
}

/// Moves the mentions that a person made or decided, takes the others away, and gives those kept.
static Result<QList<Mention>> moveMentions(Database &database, const TextChange &change)
{
    MentionStore store(database);
    const auto mentions = store.ofArticle(change.article);
    if (!mentions)
        return std::unexpected(mentions.error());
    QList<Mention> kept;
    QList<MentionId> gone;
    for (auto mention : *mentions) {
        const auto range = isDecided(mention) ? change.follow(mention.range) : std::nullopt;
        if (!range) {
            gone.append(mention.id);
            continue;
        }
        mention.range = *range;
        mention.surface = change.now.document.textOf(*range).toString();
        if (const auto stored = store.update(mention); !stored)
            return std::unexpected(stored.error());
        kept.append(mention);
    }
    return store.remove(gone).transform([&] { return kept; });
}

static bool follow(Quotation &quotation, const TextChange &change)
{
    for (auto &part : quotation.contents) {
        const auto range = change.follow(part);
        if (!range)
            return false;
        part = *range;
    }
    if (quotation.cue) {
        const auto range = change.follow(quotation.cue->range);
        quotation.cue = range ? std::optional(Cue{*range, quotation.cue->verb}) : std::nullopt;
    }
    if (quotation.speaker && !quotation.speaker->range.isEmpty())
        quotation.speaker->range = change.follow(quotation.speaker->range).value_or(TextRange());
    return true;
}

static Result<QList<Quotation>> moveQuotations(Database &database, const TextChange &change)
{
    QuotationStore store(database);
    const auto quotations = store.ofArticle(change.article);
    if (!quotations)
        return std::unexpected(quotations.error());
    QList<Quotation> kept;
    QList<QuotationId> gone;
    for (auto quotation : *quotations) {
        if (!isDecided(quotation) || !follow(quotation, change)) {
            gone.append(quotation.id);
            continue;
        }
        if (const auto stored = store.update(quotation); !stored)
            return std::unexpected(stored.error());
        kept.append(quotation);
    }
    return store.remove(gone).transform([&] { return kept; });
}

/// Statements stay: those whose words are not certainly found are marked as lost.
static Result<void> moveStatements(Database &database, const TextChange &change)
{
    StatementStore store(database);
    const auto statements = store.ofArticle(change.article);
    if (!statements)
        return std::unexpected(statements.error());
    for (auto statement : *statements) {
        const auto range =
            statement.seal == Seal::Lost ? std::nullopt : change.follow(statement.range);
        statement.range = range.value_or(statement.range);
        statement.seal = range ? Seal::Intact : Seal::Lost;
        if (const auto stored = store.update(statement); !stored)
            return stored;
    }
    return {};
}

Result<void> reviseText(Database &database, const ArticleId &article, const CutDocument &text,
    const QString &madeBy, KnownActors &known, const Clock &clock)
{
    ArticleStore articles(database);
    const auto old = RevisionStore(database).current(article);
    const auto record = articles.article(article);
    if (!old || !record)
        return std::unexpected(old ? record.error() : old.error());
    const auto now = RevisionStore(database).append(article,
        {RevisionId::create(), article, 0, text.document, text.removed, text.document.hash(),
            madeBy, clock()});
    if (!now)
        return std::unexpected(now.error());
    const TextChange change{
        article, *old, *now, TextAnchor(now->document.text(), old->document.text()), now->created};
    if (const auto moved = moveAnnotations(database, change); !moved)
        return moved;
    if (const auto moved = moveStatements(database, change); !moved)
        return moved;
    const auto mentions = moveMentions(database, change);
    if (!mentions)
        return std::unexpected(mentions.error());
    const auto quotations = moveQuotations(database, change);
    if (!quotations)
        return std::unexpected(quotations.error());
    return storeSuggestions(
        database, article, text.document, record->metadata.language, *mentions, *quotations, known);
}

} // namespace postil
