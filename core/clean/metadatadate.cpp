// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/numberorder.h"
#include "core/clean/pagefacts.h"
#include "core/clean/scriptdate.h"
#include "core/clean/wordfinder.h"
#include "core/clean/writtendate.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the evidence for a date: what names it, where it stands, what it is beside.
enum Evidence
{
    InLinked, ///< JSON-LD datePublished
    InLinkedCreated,
    InLinkedModified,
    InMeta, ///< meta element for the day of publishing
    InOtherMeta,
    InModifiedMeta,
    InProperty, ///< itemprop datePublished
    InModifiedProperty,
    InTime, ///< time element
    InClass, ///< element called date
    InText, ///< a short text
    InLead, ///< the first words of a paragraph
    InScript,
    InAddress,
    Sources,
    Elements,
    Behind, ///< nodes from the headline on
    Distance, ///< nodes from the headline, on either side
    ToText,
    Order, ///< among the dates shown
    SaysUpdated,
    SaysPublished,
    TextShare, ///< of the text that is the date
    OtherOrder, ///< day and month the other way round than the page has them
    HasTime,
    BesideShown, ///< the day before or after is shown
    BesideDeclared,
    IsEarliest,
    IsLatest,
    AfterPublished, ///< days from the declared date, as a logarithm with sign
    Candidates,
    Shown, ///< candidates that the page shows
    Nearer, ///< candidates that stand nearer to the headline
    UpdatedShown, ///< whether another is shown as that of a change
    PublishedShown, ///< whether another is shown as that of publishing
    InAddressToo, ///< whether the address holds its year and month
    EvidenceCount
};

/// Finds all that could be the day on which a page was published.
class DateFinder
{
public:
    DateFinder(const PageFacts &facts, bool dayFirst) : m_facts(facts), m_dayFirst(dayFirst) { }
    FactCandidates found(const QString &url);

private:
    FactCandidate *add(const QString &iso, Evidence source);
    void addDeclared(const QString &text, Evidence source);
    void addMeta();
    void addScripts();
    void addElement(NodeIndex node);
    void addTexts(NodeIndex from, NodeIndex to, int most);
    void addLead(NodeIndex node);
    void addWritten(NodeIndex node, QStringView text, Evidence source);
    void see(NodeIndex node, QStringView text, FactCandidate &candidate);
    void settleOrder();
    void compare(FactCandidate &candidate) const;

    /// A date that the page shows, as it is read day first or month first.
    struct TwoReadings
    {
        QString usual;
        QString other;
        QChar sign; ///< between the numbers
    };

    const PageFacts &m_facts;
    bool m_dayFirst;
    float m_shown = 0;
    /// By their sign: dates shown that can only be read day first, less the others.
    QMap<QChar, int> m_dayFirstShown;
    QList<TwoReadings> m_unsure;
    FactCandidates m_found{EvidenceCount};
};

} // namespace

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

FactCandidate *DateFinder::add(const QString &iso, Evidence source)
{
    if (iso.isEmpty() || m_found.all().size() > 40)
        return nullptr;
    auto &candidate = m_found.at(iso.first(10), iso);
    if (iso.size() > candidate.text.size())
        candidate.text = iso;
    candidate.evidence[source] = 1;
    return &candidate;
}

void DateFinder::addDeclared(const QString &text, Evidence source)
{
    if (!text.isEmpty())
        add(isoTime(text, m_dayFirst), source);
}

void DateFinder::addMeta()
{
    static const QStringList published = {u"article:published_time"_s,
        u"og:article:published_time"_s, u"datepublished"_s, u"publishdate"_s, u"publish-date"_s,
        u"publish_date"_s, u"publication_date"_s, u"pubdate"_s, u"parsely-pub-date"_s,
        u"sailthru.date"_s, u"article.published"_s, u"published-date"_s, u"published_time"_s,
        u"dc.date.issued"_s, u"dcterms.issued"_s, u"citation_publication_date"_s,
        u"citation_date"_s, u"cxenseparse:recs:publishtime"_s, u"cxenseparse:publishtime"_s,
        u"bt:pubdate"_s, u"og:published_time"_s, u"article:published"_s,
        u"originalpublicationdate"_s, u"release_date"_s, u"rnews:datepublished"_s,
        u"article_date_original"_s, u"ptime"_s};
    static const WordFinder called(u"publish|pubdate|issued|created|posted");
    static const WordFinder modified(u"modif|update|lastmod|revised");
    const auto isCalledDate = [](QStringView name) {
        const bool isLast = name.size() > 4 && name.endsWith("date"_L1)
            && "-_.:"_L1.contains(name[name.size() - 5]);
        return isLast || name.startsWith("date"_L1) || name.startsWith("dc.date"_L1)
            || name.startsWith("dcterms.date"_L1) || called.isIn(name);
    };
    for (auto it = m_facts.meta.cbegin(); it != m_facts.meta.cend(); ++it) {
        const auto source = modified.isIn(it.key()) ? InModifiedMeta
            : published.contains(it.key())          ? InMeta
                                                    : InOtherMeta;
        if (source != InOtherMeta || isCalledDate(it.key()))
            addDeclared(it->constFirst(), source);
    }
}

/// Dates of publishing in a script's own data.
void DateFinder::addScripts()
{
    for (const auto script : m_facts.page.all(Tag::Script)) {
        if (const auto content = m_facts.page.firstChild(script); content != NoNode)
            addDeclared(dateInScript(m_facts.page.at(content).text), InScript);
    }
}

void DateFinder::see(NodeIndex node, QStringView text, FactCandidate &candidate)
{
    static const WordFinder updated(
        u"updat|modif|aktualisiert|geändert|bearbeitet|mis à jour|actualiza|atualiza|aggiorna|"
        u"обновл|gewijzigd|revis|review");
    static const WordFinder published(
        u"publi|posted|veröffentlicht|erstellt|verfasst|online seit|written|created|geplaatst|"
        u"pubblicato|опубликован");
    static const QRegularExpression stand(u"\\bstand\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto &evidence = candidate.evidence;
    evidence[Elements] += 1;
    const auto behind = behindHeadline(m_facts, node);
    const auto distance = behind < 0 ? 30 - 2 * behind : behind;
    if (candidate.node != NoNode && distance >= evidence[Distance])
        return;
    if (candidate.node == NoNode)
        evidence[Order] = m_shown++;
    candidate.node = node;
    evidence[Behind] = behind;
    evidence[Distance] = distance;
    evidence[ToText] = nodesToText(m_facts.page, node);
    evidence[TextShare] = 10 / float(std::max<qsizetype>(10, text.size()));
    const auto before = m_facts.page.text(m_facts.page.at(node).parent);
    const auto whole = before.size() < 200 ? before : text.toString();
    evidence[SaysUpdated] = updated.isIn(whole)
        || (whole.contains("stand"_L1, Qt::CaseInsensitive) && stand.match(whole).hasMatch());
    evidence[SaysPublished] = published.isIn(whole)
        || QStringView(whole).trimmed().endsWith("on"_L1, Qt::CaseInsensitive);
}

/// The date in a text that the page shows; a number that may be read in two ways counts for both.
void DateFinder::addWritten(NodeIndex node, QStringView text, Evidence source)
{
    const auto date = findWrittenDate(text, m_dayFirst);
    if (!date)
        return;
    if (auto *candidate = add(date->iso, source))
        see(node, text, *candidate);
    const auto words = text.sliced(date->range.start, date->range.length());
    const auto numbers = numberOrderOf(words);
    if (!numbers)
        return;
    if (numbers->dayFirst != 0) {
        m_dayFirstShown[numbers->sign] += numbers->dayFirst;
        return;
    }
    const QString other = date->iso.first(5) + date->iso.last(2) + date->iso.sliced(4, 3);
    auto *candidate = other == date->iso ? nullptr : add(other, source);
    if (candidate) {
        see(node, text, *candidate);
        m_unsure.append({date->iso, other, numbers->sign});
    }
}

/// Of the two readings of a date the one is right that is declared, or in the order of other dates
/// on the page, or else of the language; between dots the day is first.
void DateFinder::settleOrder()
{
    const auto isDeclared = [](const FactCandidate &candidate) {
        static constexpr Evidence sources[] = {InLinked, InLinkedCreated, InLinkedModified, InMeta,
            InOtherMeta, InModifiedMeta, InScript, InAddress};
        return std::ranges::any_of(
            sources, [&](auto source) { return candidate.evidence[source] > 0; });
    };
    for (const auto &unsure : std::as_const(m_unsure)) {
        auto &usual = m_found.at(unsure.usual, unsure.usual);
        auto &other = m_found.at(unsure.other, unsure.other);
        const bool hasDots = unsure.sign == u'.';
        const int shown = m_dayFirstShown.value(unsure.sign);
        const bool isOneDeclared = isDeclared(usual) != isDeclared(other);
        const bool isOther = isOneDeclared ? isDeclared(other)
                                           : shown != 0 && (shown > 0) != (hasDots || m_dayFirst);
        auto &wrong = isOther ? usual : other;
        wrong.evidence[OtherOrder] = 1;
        if (isOneDeclared || shown != 0 || hasDots)
            wrong.evidence[Elements] -= 1;
    }
    m_found.all().removeIf([&](const FactCandidate &candidate) {
        return candidate.evidence[OtherOrder] > 0 && candidate.evidence[Elements] <= 0
            && !isDeclared(candidate);
    });
}

void DateFinder::addElement(NodeIndex node)
{
    const auto &page = m_facts.page;
    const auto property = page.attribute(node, "itemprop"_L1);
    const bool isModified = property.compare(u"dateModified", Qt::CaseInsensitive) == 0
        || page.hasClass(node, "updated"_L1);
    const bool isPublished = property.compare(u"datePublished", Qt::CaseInsensitive) == 0
        || page.hasAttribute(node, "pubdate"_L1) || page.hasClass(node, "published"_L1);
    const auto source = isPublished   ? InProperty
        : isModified                  ? InModifiedProperty
        : page.tag(node) == Tag::Time ? InTime
                                      : InClass;
    const auto shown = page.at(node).end - node < 60 ? page.text(node) : QString();
    const auto *const end = page.attributesEnd(node);
    for (const auto *it = page.attributesBegin(node); it != end; ++it) {
        const bool isDate = it->name == "datetime"_L1 || it->name == "content"_L1
            || it->name == "title"_L1 || it->name.startsWith("data-"_L1);
        if (!isDate || it->value.size() > 60 || it->name == "data-testid"_L1)
            continue;
        const auto iso = isoTime(it->value.toString(), m_dayFirst);
        if (auto *candidate = add(iso, source))
            see(node, shown.isEmpty() ? QStringView(iso) : QStringView(shown), *candidate);
    }
    if (shown.size() < 160)
        addWritten(node, shown, source);
}

/// "27.1.2024 – The council …", "Calder Reach, 27 January 2024. The council …"
void DateFinder::addLead(NodeIndex node)
{
    static constexpr qsizetype longest = 60;
    const auto text = m_facts.page.at(node).text.trimmed().first(longest);
    const auto date = findWrittenDate(text, m_dayFirst);
    if (!date || date->range.start > longest / 2)
        return;
    const auto behind = text.sliced(date->range.end).trimmed();
    const bool isApart = behind.isEmpty() || QStringView(u"-–—:.,|/)„“\"").contains(behind.front());
    if (isApart || date->range.start == 0)
        addWritten(node, text, InLead);
}

/// Dates in short texts, marked by nothing, and at the beginning of paragraphs.
void DateFinder::addTexts(NodeIndex from, NodeIndex to, int most)
{
    static constexpr qsizetype longest = 150;
    const auto &page = m_facts.page;
    int count = 0;
    const auto end = most > 0 ? std::min(to, page.size()) : 0;
    for (auto node = std::max(from, page.body()); node < end; ++node) {
        const auto text = page.isText(node) ? page.at(node).text.trimmed() : QStringView();
        if (text.size() < 6 || page.tag(page.at(node).parent) == Tag::Script
            || page.tag(page.at(node).parent) == Tag::Style)
            continue;
        if (text.size() > longest) {
            addLead(node);
            continue;
        }
        if (!findWrittenDate(text, m_dayFirst))
            continue;
        addWritten(node, text, InText);
        if (++count >= most)
            return;
    }
}

void DateFinder::compare(FactCandidate &candidate) const
{
    auto &evidence = candidate.evidence;
    const auto day = QDate::fromString(candidate.key, Qt::ISODate);
    for (int source = InLinked; source <= InAddress; ++source)
        evidence[Sources] += evidence[size_t(source)];
    evidence[HasTime] = candidate.text.size() > 10;
    evidence[IsEarliest] = evidence[IsLatest] = 1;
    evidence[Candidates] = float(m_found.all().size());
    for (const auto &other : m_found.all()) {
        const auto days = double(QDate::fromString(other.key, Qt::ISODate).daysTo(day));
        evidence[Shown] += other.node != NoNode;
        evidence[Nearer] += other.evidence[Distance] < evidence[Distance];
        evidence[UpdatedShown] =
            evidence[UpdatedShown] > 0 || (days != 0 && other.evidence[SaysUpdated] > 0);
        evidence[PublishedShown] =
            evidence[PublishedShown] > 0 || (days != 0 && other.evidence[SaysPublished] > 0);
        const bool isDeclared = other.evidence[InLinked] > 0 || other.evidence[InMeta] > 0;
        if (days > 0)
            evidence[IsEarliest] = 0;
        if (days < 0)
            evidence[IsLatest] = 0;
        if (std::abs(days) == 1) {
            evidence[BesideShown] = evidence[BesideShown] > 0 || other.node != NoNode;
            evidence[BesideDeclared] = evidence[BesideDeclared] > 0 || isDeclared;
        }
        if (isDeclared && days != 0)
            evidence[AfterPublished] = float(std::copysign(std::log1p(std::abs(days)), days));
    }
}

FactCandidates DateFinder::found(const QString &url)
{
    addDeclared(m_facts.linked.published, InLinked);
    addMeta();
    add(dateInAddress(url), InAddress);
    addScripts();
    addDeclared(m_facts.linked.created, InLinkedCreated);
    addDeclared(m_facts.linked.modified, InLinkedModified);
    for (const auto node : m_facts.dates)
        addElement(node);
    const auto start = m_facts.headline == NoNode ? m_facts.page.body() : m_facts.headline;
    addTexts(start, start + 400, 8);
    addTexts(start - 120, start, 4);
    addTexts(start - 1500, start - 120, m_shown == 0 ? 6 : 0);
    addTexts(start + 400, start + 5000, m_shown == 0 ? 6 : 3);
    settleOrder();
    for (auto &candidate : m_found.all()) {
        if (candidate.node == NoNode)
            candidate.evidence[Behind] = candidate.evidence[Distance] = 9999;
        const QString month = u'/' + candidate.key.first(7).replace(u'-', u'/');
        candidate.evidence[InAddressToo] = url.contains(month);
    }
    for (auto &candidate : m_found.all())
        compare(candidate);
    return std::move(m_found);
}

FactCandidates dateCandidatesOf(const PageFacts &facts, const QString &url, const QString &language)
{
    const bool dayFirst =
        !language.isEmpty() && language != u"en-US" && language != u"en" && language != u"en-us";
    return DateFinder(facts, dayFirst).found(url);
}

} // namespace postil
