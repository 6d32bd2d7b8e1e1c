// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/metadataextractor.h"

#include "core/clean/languagedetection.h"
#include "core/clean/pagefacts.h"

#include <QUrl>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr float leastByline = 0.22F; ///< likelihood below which there is none
static constexpr float leastDate = 0.2F;

static QString tagOf(QString language)
{
    language = language.trimmed().section(u',', 0, 0).replace(u'_', u'-');
    const auto primary = language.section(u'-', 0, 0);
    const bool isTag = (primary.size() == 2 || primary.size() == 3) && language.size() <= 12
        && std::ranges::all_of(primary, [](QChar c) { return c.isLetter(); });
    if (!isTag)
        return {};
    const auto rest = language.sliced(primary.size());
    return primary.toLower() + (rest.size() == 3 ? rest.toUpper() : rest);
}

static QString declaredLanguage(const PageFacts &facts)
{
    const auto &page = facts.page;
    for (const auto &language : {page.attribute(DomTree::Root, "lang"_L1).toString(),
             page.attribute(DomTree::Root, "xml:lang"_L1).toString(),
             page.attribute(page.body(), "lang"_L1).toString(),
             facts.firstMeta(
                 {u"content-language", u"language", u"dc.language", u"og:locale", u"inlanguage"}),
             facts.linked.language}) {
        if (const auto tag = tagOf(language); !tag.isEmpty())
            return tag;
    }
    return {};
}

/// The declared language, unless the text is surely in another.
static QString languageOf(const PageFacts &facts, QStringView body)
{
    static constexpr qsizetype opening = 1'000; // most often enough
    const auto declared = declaredLanguage(facts);
    if (body.size() < 200 && !declared.isEmpty())
        return declared;
    const auto primary = declared.section(u'-', 0, 0);
    if (body.size() > opening && detectLanguage(body.first(opening)) == primary
        && !primary.isEmpty())
        return declared;
    const auto detected = detectLanguage(body);
    return detected.isEmpty() || detected == primary ? declared : detected;
}

static bool isRightToLeft(const PageFacts &facts, const QString &language)
{
    const auto &page = facts.page;
    for (const auto node : {DomTree::Root, page.body()}) {
        const auto direction = page.attribute(node, "dir"_L1);
        if (direction.compare(u"rtl", Qt::CaseInsensitive) == 0)
            return true;
        if (direction.compare(u"ltr", Qt::CaseInsensitive) == 0)
            return false;
    }
    const auto primary = language.section(u'-', 0, 0);
    return QStringList{u"ar"_s, u"he"_s, u"fa"_s, u"ur"_s, u"yi"_s, u"ps"_s, u"dv"_s, u"ckb"_s}
        .contains(primary);
}

static QString addressOf(const PageFacts &facts, const QString &url)
{
    const QUrl base(url);
    for (const auto &written : {facts.canonical, facts.firstMeta({u"og:url"}), facts.linked.url}) {
        const auto address = base.resolved(QUrl(written.trimmed()));
        if (!written.isEmpty() && address.isValid() && address.scheme().startsWith(u"http")
            && !address.host().isEmpty())
            return address.toString();
    }
    return url;
}

FactSheet factSheetOf(
    const DomTree &page, const QString &url, QStringView body, const FactModel &model)
{
    auto facts = pageFactsOf(page);
    FactSheet sheet;
    auto &metadata = sheet.metadata;
    metadata.url = addressOf(facts, url);
    metadata.siteName = siteNameOf(facts);
    metadata.language = languageOf(facts, body);
    metadata.isRightToLeft = isRightToLeft(facts, metadata.language);
    metadata.title = titleOf(facts, metadata.siteName);
    sheet.bylines = bylineCandidatesOf(facts, metadata.siteName).all();
    if (const auto *byline = bestOf(sheet.bylines, model.byline, leastByline))
        metadata.byline = byline->text;
    sheet.dates = dateCandidatesOf(facts, metadata.url, metadata.language).all();
    if (const auto *date = bestOf(sheet.dates, model.date, leastDate))
        metadata.publishedTime = date->text;
    return sheet;
}

Metadata extractMetadata(const DomTree &page, const QString &url, QStringView body)
{
    return factSheetOf(page, url, body, FactModel::builtIn()).metadata;
}

} // namespace postil
