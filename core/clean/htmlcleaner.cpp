// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/htmlcleaner.h"

#include "core/clean/blockjudge.h"
#include "core/clean/documentbuilder.h"
#include "core/clean/metadataextractor.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Blocks from the first one kept in which the title or byline may come back.
static constexpr int Opening = 4;

/// Why a block that the model does not want is no part of the article, in words.
static QString reasonFor(
    const TextBlock &block, const PageFeatures &features, size_t at, float score)
{
    const auto places = block.places;
    if (features.titleLikeness(at) > 0.85f && block.kind == BlockKind::Heading)
        return u"the title"_s;
    if (places & (InHidden | InNoscript))
        return u"not shown by browsers"_s;
    if (places & InNav)
        return u"navigation"_s;
    if (places & InFooter)
        return u"footer"_s;
    if (places & InAside)
        return u"beside the article"_s;
    if (places & InForm)
        return u"form"_s;
    if (block.words > 0 && block.linkWords * 2 > block.words)
        return u"mostly links"_s;
    if (block.kind == BlockKind::Caption)
        return u"caption of a picture that is not kept"_s;
    return u"not part of the article: %1 % likely"_s.arg(int(score * 100 + 0.5f));
}

/// What the model wants; if it wants nothing, all that a browser shows.
static std::vector<Verdict> judge(const PageText &page, const PageFeatures &features)
{
    const auto &model = BlockModel::builtIn();
    const auto types = model.typesOf(features);
    const auto scores = model.score(features, types);
    const auto kept = judgeBlocks(page, features, scores, types.front());
    const bool isAny = std::ranges::find(kept, true) != kept.end();
    std::vector<Verdict> verdicts(page.blocks.size());
    for (size_t at = 0; at < verdicts.size(); ++at)
        verdicts[at].isKept =
            isAny ? kept[at] : !(page.blocks[at].places & (InHidden | InNav | InFooter));
    for (size_t at = 0; at < verdicts.size(); ++at) {
        const bool isBeside = (at > 0 && verdicts[at - 1].isKept)
            || (at + 1 < verdicts.size() && verdicts[at + 1].isKept);
        if (page.blocks[at].kind == BlockKind::Caption && isBeside)
            verdicts[at].isKept = true;
        if (!verdicts[at].isKept)
            verdicts[at].reason = reasonFor(page.blocks[at], features, at, scores[at]);
    }
    return verdicts;
}

/// Letters and digits only, in lower case: to compare what is printed twice.
static QString essence(QStringView text)
{
    QString out;
    for (const auto c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

/// Takes the title and the byline out of the body where it opens with them.
static void removeRepeated(const PageText &page, const PageFeatures &features,
    const Metadata &metadata, std::vector<Verdict> &verdicts)
{
    const auto title = essence(metadata.title);
    const auto byline = essence(metadata.byline);
    int seen = 0;
    for (size_t at = 0; at < verdicts.size() && seen < Opening; ++at) {
        auto &verdict = verdicts[at];
        if (!verdict.isKept)
            continue;
        ++seen;
        if (page.blocks[at].words > 60)
            continue;
        const auto text = essence(page.textOf(page.blocks[at]));
        const bool isHeadline = page.blocks[at].level == 1
            && page.blocks[at].kind == BlockKind::Heading && features.titleLikeness(at) > 0.95f;
        if (isHeadline || (!title.isEmpty() && text == title))
            verdict = {false, u"the title"_s};
        else if (!byline.isEmpty() && (text == byline || text == u"by"_s + byline))
            verdict = {false, u"the byline"_s};
    }
}

/// Enough of the kept text to tell its language.
static QString sampleOf(const PageText &page, const std::vector<Verdict> &verdicts)
{
    constexpr qsizetype Enough = 20'000;
    QString sample;
    for (size_t at = 0; at < verdicts.size() && sample.size() < Enough; ++at) {
        if (verdicts[at].isKept)
            sample +=
                page.textOf(page.blocks[at]).first(std::min(page.blocks[at].range.length(), Enough))
                + u'\n';
    }
    return sample;
}

CleanedArticle cleanHtml(const QString &html, const QString &url)
{
    CleanedArticle article;
    const auto tree = DomTree::parse(html);
    const auto page = readPageText(tree);
    if (qsizetype(page.blocks.size()) > mostBlocks) {
        article.isTooLarge = true;
        return article;
    }
    const auto &model = BlockModel::builtIn();
    const PageFeatures features(tree, page, model.words);
    auto verdicts = judge(page, features);
    article.metadata = extractMetadata(tree, url, sampleOf(page, verdicts));
    removeRepeated(page, features, article.metadata, verdicts);
    DocumentBuilder(tree, page, QUrl(url)).build(verdicts, article);
    if (tree.isFlattened())
        article.warnings.append(
            u"The page is nested deeper than browsers go. Its text is complete, its form may not be."_s);
    return article;
}

} // namespace postil
