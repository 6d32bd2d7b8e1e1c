// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefacts.h"
#include "core/clean/wordfinder.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static float likeness(QStringView a, QStringView b)
{
    return wordLikeness(wordSetOf(a), wordSetOf(b));
}

/// The share of the words of `part` that `whole` has, 0–1.
static float containment(QStringView part, QStringView whole)
{
    const auto words = wordSetOf(part);
    const auto all = wordSetOf(whole);
    const auto shared = wordLikeness(words, all) * float(words.size() + all.size()) / 2;
    return words.empty() ? 0 : shared / float(words.size());
}

QString siteNameOf(const PageFacts &facts)
{
    auto name = facts.firstMeta({u"og:site_name", u"application-name", u"twitter:site:name",
        u"dc.publisher", u"apple-mobile-web-app-title", u"publisher"});
    if (name.isEmpty() || name.startsWith(u"http"))
        name = facts.linked.publisher;
    return name;
}

static bool isIdeographic(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() < 0xd800; });
}

/// A title without the site's name: "Title | Site", "Site: Title", "Title - Section - Site".
static QString withoutSite(
    const QString &title, const QString &siteName, const QString &address, bool mayGuess = false)
{
    static const QRegularExpression separator(
        u"\\s+(?:[|·•»–—:/]|-{1,2}|>|::)\\s+|\\s*[|»]\\s*|\\s::\\s"
        "|(?<=[\\x{2e80}-\\x{d7ff}\\x{ff00}-\\x{ffef}])[-_–—](?=[\\x{2e80}-\\x{d7ff}])"_s);
    const auto host = foldedWords(QUrl(address).host()).remove(u' ');
    const auto isSite = [&](QStringView part) {
        const auto folded = foldedWords(part);
        const auto site = foldedWords(siteName);
        const auto joined = QString(folded).remove(u' ');
        return !folded.isEmpty()
            && (folded == site || (joined.size() >= 4 && host.contains(joined))
                || (!site.isEmpty() && likeness(folded, site) > 0.6F));
    };
    static const QRegularExpression hostName(
        u"^(?:[\\w-]+\\.)+[a-z]{2,12}$"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = title;
    for (int round = 0; round < 4; ++round) {
        qsizetype firstEnd = -1, firstStart = -1, lastStart = -1, lastEnd = -1;
        for (auto it = separator.globalMatch(rest); it.hasNext();) {
            const auto match = it.next();
            if (firstStart < 0) {
                firstStart = match.capturedStart();
                firstEnd = match.capturedEnd();
            }
            lastStart = match.capturedStart();
            lastEnd = match.capturedEnd();
        }
        if (lastStart <= 0)
            break;
        const auto head = QStringView(rest).first(firstStart);
        const auto tail = QStringView(rest).sliced(lastEnd);
        const auto before = QStringView(rest).first(lastStart);
        const bool isShort = tail.count(u' ') < 4
            && (before.count(u' ') >= 2 || (isIdeographic(tail) && tail.size() < before.size()));
        if (isSite(tail) || hostName.matchView(tail.trimmed()).hasMatch()
            || (mayGuess && round == 0 && isShort
                && !rest.sliced(lastStart, lastEnd - lastStart).contains(u':')))
            rest.truncate(lastStart);
        else if (isSite(head))
            rest = rest.sliced(firstEnd);
        else
            break;
    }
    return rest.trimmed();
}

/// Whether an element is a line above a headline, by its classes.
static bool isKicker(const DomTree &page, NodeIndex node)
{
    static const WordFinder kicker(
        u"kicker|roofline|overline|over-line|highline|high-line|eyebrow|topline|top-line|dachzeile|"
        u"spitzmarke|antetitulo");
    return kicker.isIn(page.attribute(node, "class"_L1));
}

/// The text of a heading, without a line above the headline in it: one called so, or one that a
/// sign in an element of its own sets off.
static QString headingText(const DomTree &page, NodeIndex node)
{
    static constexpr NodeIndex mostNodes = 12;
    static const QRegularExpression sign(u"^[\\s:|/–—-]+"_s);
    auto text = page.text(node);
    const auto end = page.at(node).end;
    for (auto part = node + 1; end - node <= mostNodes && part < end; ++part) {
        const auto own = page.isText(part) ? page.at(part).text.trimmed() : QStringView();
        const bool isSign = own.size() == 1 && QStringView(u":|/–—-").contains(own.front());
        const auto before = isSign ? text.indexOf(own.front()) + 1
            : isKicker(page, part) ? page.text(part).size()
                                   : 0;
        if (before > 0 && before < text.size() && (isSign || text.startsWith(page.text(part))))
            text = text.sliced(before).remove(sign);
    }
    text.remove(QChar(0xad)).remove(QChar(0xfeff)).remove(QChar(0x200b));
    return text.size() > 400 ? QString() : text;
}

/// The last words of an address: "council buys pier" of ".../2024/council-buys-pier.html".
static QString lastWords(const QString &address)
{
    auto path = QUrl(address).path();
    while (path.endsWith(u'/'))
        path.chop(1);
    const auto words = foldedWords(path.section(u'/', -1));
    return words.count(u' ') > 1 ? words : QString();
}

/// Whether a heading is, or stands in, a link to the site's first page.
static bool linksHome(const DomTree &page, NodeIndex node)
{
    auto link = page.first(Tag::A, node);
    if (link == NoNode)
        link = page.closest(node, Tag::A);
    if (link == NoNode)
        return false;
    const QUrl url(page.attribute(link, "href"_L1).trimmed().toString());
    return !page.attribute(link, "href"_L1).startsWith(u'#') && url.isValid() && !url.hasQuery()
        && !url.hasFragment()
        && (url.path().size() <= 1 || url.path() == u"./" || url.path().startsWith(u"/index."));
}

/// The declared title when the heading is it with a kicker before or a note behind it.
static QString withoutKicker(
    const DomTree &page, NodeIndex node, const QString &heading, const QStringList &declared)
{
    QSet<QString> parts;
    const auto end = node == NoNode ? node : page.at(node).end;
    for (auto part = node + 1; part < end; ++part)
        parts.insert(
            foldedWords(page.isText(part) ? page.at(part).text.toString() : page.text(part)));
    const auto folded = foldedWords(heading);
    for (const auto &title : declared) {
        const auto words = foldedWords(title);
        if (words.count(u' ') >= 2 && words.size() * 5 >= folded.size() * 2
            && words.size() < folded.size()
            && ((folded.endsWith(u' ' + words)
                    && (parts.contains(words) || parts.contains(folded.chopped(words.size() + 1))))
                || (folded.startsWith(words + u' ')
                    && (parts.contains(words) || parts.contains(folded.sliced(words.size() + 1))))))
            return title;
    }
    return heading;
}

/// A headline without short labels behind bars: "Headline | Opinion | The Lantern".
static QString withoutLabels(QString heading)
{
    for (auto bar = heading.lastIndexOf(u" | "); bar > 0; bar = heading.lastIndexOf(u" | ")) {
        if (heading.sliced(bar + 3).count(u' ') >= 4 || heading.first(bar).count(u' ') < 3)
            break;
        heading = heading.first(bar).trimmed();
    }
    return heading;
}

QString titleOf(PageFacts &facts, const QString &siteName)
{
    const auto &page = facts.page;
    const auto titleNode = page.first(Tag::Title);
    const auto whole = titleNode == NoNode ? QString() : page.rawText(titleNode).simplified();
    const auto address = facts.canonical.isEmpty() ? facts.firstMeta({u"og:url"}) : facts.canonical;
    QStringList declared = {facts.linked.headline, facts.firstMeta({u"og:title"}),
        facts.firstMeta({u"twitter:title", u"dc.title", u"dcterms.title", u"title", u"headline",
            u"sailthru.title", u"parsely-title"}),
        whole};
    auto titles = declared; // as written
    for (auto &title : declared) {
        title.remove(QChar(0xad));
        title = withoutSite(title, siteName, address, true);
    }
    declared.removeAll(QString());
    const auto slug = lastWords(address);

    double best = 0;
    QString found;
    const auto consider = [&](NodeIndex node, double bonus) {
        if (page.at(node).end - node > 400)
            return;
        const auto text = headingText(page, node);
        if (text.isEmpty() || foldedWords(text).isEmpty())
            return;
        float like = declared.isEmpty() ? 0.3F : 0;
        for (const auto &title : std::as_const(declared))
            like = std::max(like,
                std::max(likeness(text, title),
                    text.count(u' ') >= 2 ? 0.9F * containment(text, title) : 0));
        const bool isSite = foldedWords(text) == foldedWords(siteName) || linksHome(page, node);
        const auto score =
            double(like) + bonus - (isSite ? 0.8 : 0) + 0.25 * double(likeness(text, slug));
        if (score > best + 1e-9) {
            best = score;
            found = text;
            facts.headline = node;
        }
    };
    const bool isOnly = facts.headings.size() == 1;
    for (const auto node : std::as_const(facts.headings))
        consider(node, isOnly ? 0.5 : 0.2);
    for (const auto node : std::as_const(facts.lesserHeadings))
        consider(node, -0.15);
    if (best >= 0.5)
        return withoutKicker(page, facts.headline,
            withoutLabels(withoutSite(found, siteName, address)), declared + titles);
    if (!declared.isEmpty())
        return declared.constFirst();
    return found;
}

} // namespace postil
