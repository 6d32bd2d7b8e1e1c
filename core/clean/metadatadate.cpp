// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefacts.h"
#include "core/clean/writtendate.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// A declared time as ISO 8601: kept with its time of day when it is written so, else the day
/// alone.
static QString isoTime(const QString &text, bool dayFirst)
{
    static const QRegularExpression iso(
        u"^\\s*((?:19|20)\\d\\d-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?)\\s?(Z|[+-]\\d\\d:?\\d\\d)?)?"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        if (!findWrittenDate(match.captured(1)))
            return {};
        return match.captured(1)
            + (match.hasCaptured(2) ? u'T' + match.captured(2) + match.captured(3) : QString());
    }
    static const QRegularExpression compact(
        u"^\\s*((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:T?\\d*)?\\s*$"_s);
    if (const auto match = compact.match(text); match.hasMatch()) {
        const QString day = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
        return findWrittenDate(day) ? day : QString();
    }
    const auto date = findWrittenDate(text.first(std::min<qsizetype>(text.size(), 120)), dayFirst);
    return date ? date->iso : QString();
}

/// The date shown nearest to the headline, one that is said to be of publishing first.
static QString shownDate(const PageFacts &facts, bool dayFirst)
{
    const auto &page = facts.page;
    QString best;
    double least = 1e18;
    for (const auto node : facts.dates) {
        const auto property = page.attribute(node, "itemprop"_L1);
        QString text = page.attribute(node, "datetime"_L1).toString();
        if (text.isEmpty())
            text = page.attribute(node, "content"_L1).toString();
        const auto shown = page.at(node).end - node < 60 ? page.text(node) : QString();
        auto iso = isoTime(text, dayFirst);
        if (iso.isEmpty() && shown.size() < 160)
            iso = isoTime(shown, dayFirst);
        if (iso.isEmpty())
            continue;
        double distance = facts.headline == NoNode ? node : node - facts.headline;
        if (distance < 0)
            distance = -2 * distance + 60;
        if (property.compare(u"datePublished", Qt::CaseInsensitive) == 0
            || page.hasAttribute(node, "pubdate"_L1))
            distance -= 400;
        if (property.compare(u"dateModified", Qt::CaseInsensitive) == 0 || shown.contains(u"pdated")
            || page.hasClass(node, "updated"_L1))
            distance += 300;
        if (distance < least) {
            least = distance;
            best = iso;
        }
    }
    return best;
}

/// A date in a short text near the headline, marked by nothing.
static QString writtenNear(const PageFacts &facts, bool dayFirst)
{
    const auto &page = facts.page;
    const auto start = facts.headline == NoNode ? page.body() : facts.headline;
    const auto find = [&](NodeIndex from, NodeIndex to) {
        for (auto node = std::max(from, page.body()); node < std::min(to, page.size()); ++node) {
            if (!page.isText(node) || page.at(node).text.size() > 150)
                continue;
            const auto text = page.at(node).text;
            if (const auto date = findWrittenDate(text, dayFirst);
                date && date->range.length() * 4 > text.trimmed().size())
                return date->iso;
        }
        return QString();
    };
    auto date = find(start, start + 300);
    if (date.isEmpty())
        date = find(start - 80, start);
    return date.isEmpty() ? find(start + 300, start + 5000) : date;
}

/// A date in any meta element that is called so, or in a script's own data.
static QString hiddenDate(const PageFacts &facts, bool dayFirst)
{
    static const QRegularExpression called(
        u"(?:publish|pubdate|issued|created|posted|^date|[-_.:]date$)"_s);
    for (auto it = facts.meta.cbegin(); it != facts.meta.cend(); ++it) {
        if (!called.match(it.key()).hasMatch() || it.key().contains(u"modif"))
            continue;
        if (const auto iso = isoTime(it->constFirst(), dayFirst); !iso.isEmpty())
            return iso;
    }
    static const QRegularExpression key(
        u"[\"'](?:published_?at|publish(?:ed)?_?date|published_?time|first_?published|date_?published|pub_?date)[\"']\\s*:\\s*[\"']([^\"']{8,40})[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto script : facts.page.all(Tag::Script)) {
        const auto text = facts.page.rawText(script);
        if (const auto match = key.match(text.first(std::min<qsizetype>(text.size(), 500'000)));
            match.hasMatch()) {
            if (const auto iso = isoTime(match.captured(1), dayFirst); !iso.isEmpty())
                return iso;
        }
    }
    return {};
}

/// A time that is given in UTC falls on the day that the page shows, when that is the one beside
/// it.
static QString onShownDay(const QString &iso, const QString &shown)
{
    const bool isUtc = iso.size() > 10 && (iso.endsWith(u'Z') || iso.endsWith(u"+00:00"));
    const auto day = QDate::fromString(iso.first(10), Qt::ISODate);
    const auto other =
        QDate::fromString(shown.first(std::min<qsizetype>(10, shown.size())), Qt::ISODate);
    const bool isBeside = isUtc && other.isValid() && std::abs(day.daysTo(other)) == 1;
    return isBeside ? shown : iso;
}

QString publishedTimeOf(const PageFacts &facts, const QString &url, const QString &language)
{
    const bool dayFirst =
        !language.isEmpty() && language != u"en-US" && language != u"en" && language != u"en-us";
    const auto meta = facts.firstMeta({u"article:published_time", u"og:article:published_time",
        u"datepublished", u"publishdate", u"publish-date", u"publish_date", u"publication_date",
        u"pubdate", u"parsely-pub-date", u"sailthru.date", u"article.published", u"published-date",
        u"published_time", u"dc.date.issued", u"dcterms.issued", u"dc.date", u"dcterms.date",
        u"dc.date.created", u"dcterms.created", u"citation_publication_date", u"citation_date",
        u"cxenseparse:recs:publishtime", u"cxenseparse:publishtime", u"bt:pubdate", u"date",
        u"og:published_time", u"article:published", u"originalpublicationdate", u"release_date",
        u"rnews:datepublished", u"datecreated", u"article_date_original", u"ptime",
        u"last-modified-date-original"});
    const auto shown = shownDate(facts, dayFirst);
    for (const auto &text : {facts.linked.published, meta}) {
        if (const auto iso = isoTime(text, dayFirst); !iso.isEmpty())
            return onShownDay(iso, shown);
    }
    for (const auto &iso : {shown, dateInAddress(url), hiddenDate(facts, dayFirst)}) {
        if (!iso.isEmpty())
            return iso;
    }
    const auto near = writtenNear(facts, dayFirst);
    if (!near.isEmpty())
        return near;
    return isoTime(facts.linked.modified.isEmpty()
            ? facts.firstMeta(
                  {u"article:modified_time", u"og:updated_time", u"lastmod", u"last-modified"})
            : facts.linked.modified,
        dayFirst);
}

} // namespace postil
