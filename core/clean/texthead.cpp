// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/texthead.h"

#include "core/clean/byline.h"
#include "core/clean/furniture.h"
#include "core/clean/writtendate.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype reach =
    60; ///< lines above the running text that a headline may stand in

bool looksLikeCaption(QStringView line)
{
    if (line.size() < 12 || line.size() > 600)
        return false;
    static const QRegularExpression credit(
        u"(?:\\b(?:photos?|photographs?|image|picture|video|graphic|illustration|courtesy|foto|"
        u"fotos|bild|grafik|"
        "photo|crédit|credit|crédito|créditos|imagen|imagem|immagine|obrázek|zdjęcie|fot|kuva|фото|"
        "снимок|снимка|"
        "fotograf|quelle|source|screenshot|screengrab|screen "
        "grab|handout|file)\\s*(?:[:/©]|by\\b|credits?\\b|courtesy\\b|of\\b|via\\b)"
        "|[/|]\\s*[\\p{Lu}][^/|.]{2,60}(?:screenshot|images?|photos?|handout|press|agency|via "
        "[^/]+|reuters|afp|epa|dpa|getty|"
        "ap|pa|tass|xinhua|[\\p{Lu}]{2,5})\\W*$"
        "|\\([^()]{2,70}(?:/"
        "|\\bvia\\b|\\bpress\\b|\\bphotos?\\b|\\bimages\\b|\\bcourtesy\\b)[^()]{0,60}\\)\\W*$"
        "|\\b(?:getty images|associated "
        "press|shutterstock|istock|unsplash|screenshot|screengrab|handout photo|file photo|"
        "press handout|wikimedia commons|afp photo)\\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return credit.matchView(line).hasMatch();
}

static QString foldedText(QStringView text)
{
    QString folded;
    for (const auto c : text) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

namespace {

/// Finds the head of one text.
class HeadReader
{
public:
    HeadReader(const QList<TextLine> &lines, const QList<bool> &isBody);

    TextHead read();

private:
    qsizetype titleAt() const;
    double titleScoreOf(qsizetype i) const;
    bool isHeadline(qsizetype i) const;
    double sharedWordsOf(qsizetype i) const;
    bool isAboveByline(qsizetype i) const;
    void readTitle();
    void readByline(qsizetype from, qsizetype to);
    bool readBylineAt(qsizetype i, qsizetype to);
    void readDate(qsizetype from, qsizetype to);
    void readCaptions();

    const QList<TextLine> &m_lines;
    TextHead m_head;
    qsizetype m_first = 0; ///< first line of the running text
    qsizetype m_title = -1;
    QHash<QString, int> m_above; ///< lines above the running text by folded text
    QHash<QString, int> m_below; ///< the others
    QSet<QString> m_bodyWords;
};

} // namespace

HeadReader::HeadReader(const QList<TextLine> &lines, const QList<bool> &isBody) : m_lines(lines)
{
    m_first = std::max<qsizetype>(0, isBody.indexOf(true));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_head.roles.append(isBody[i] ? LineRole::Body : LineRole::Furniture);
        const auto folded =
            foldedText(lines[i].text.first(std::min<qsizetype>(lines[i].text.size(), 400)));
        ++(i < m_first ? m_above : m_below)[folded];
        if (!isBody[i])
            continue;
        for (const auto &word : folded.split(u' ')) {
            if (word.size() > 3)
                m_bodyWords.insert(word);
        }
    }
}

bool HeadReader::isHeadline(qsizetype i) const
{
    const QStringView text = m_lines[i].text;
    const auto words = text.count(u' ') + 1;
    if (words > 30 || text.size() < 8 || text.size() > 250 || text.endsWith(u','))
        return false;
    if (words < 2 && text.front().unicode() < 0x2e80)
        return false;
    if (text.contains(u"://") || text.contains(u" | ") || text.contains(u'@'))
        return false;
    return !startsAsByline(text) && !looksLikeCaption(text)
        && (words >= 6 || furnitureOf(text) == Furniture::None);
}

/// The share of the longer words of line i that the running text has too, 0–1.
double HeadReader::sharedWordsOf(qsizetype i) const
{
    int all = 0;
    int shared = 0;
    for (const auto &word : foldedText(m_lines[i].text).split(u' ')) {
        if (word.size() <= 3)
            continue;
        ++all;
        shared += m_bodyWords.contains(word);
    }
    return all == 0 ? 0 : double(shared) / all * std::min(1.0, all / 4.0);
}

/// Whether one of the next lines tells author or date, as below a headline.
bool HeadReader::isAboveByline(qsizetype i) const
{
    static constexpr qsizetype near = 4;
    static constexpr qsizetype longest = 80;
    const auto end = std::min(m_lines.size(), i + 1 + near);
    for (auto next = i + 1; next < end; ++next) {
        const auto &text = m_lines[next].text;
        if (text.size() < longest && (startsAsByline(text) || findWrittenDate(text)))
            return true;
    }
    return false;
}

double HeadReader::titleScoreOf(qsizetype i) const
{
    const auto &text = m_lines[i].text;
    const auto words = text.count(u' ') + 1;
    double score = 3 * sharedWordsOf(i);
    const auto folded = foldedText(text);
    if (m_above.value(folded) > 1)
        score += 1;
    if (m_below.contains(folded)) // a table of contents
        score -= 1;
    if (isAboveByline(i))
        score += 1.4;
    if (i == 0)
        score += 1;
    if (words >= 4 && words <= 18)
        score += 1;
    if (text.endsWith(u'.') || text.endsWith(u':'))
        score -= 1;
    if (const auto date = findWrittenDate(text); date && date->range.length() * 2 > text.size())
        score -= 4;
    return score - 0.03 * double(m_first - i);
}

qsizetype HeadReader::titleAt() const
{
    qsizetype best = -1;
    double bestScore = 1.5;
    for (auto i = std::max<qsizetype>(0, m_first - reach); i < m_first; ++i) {
        if (!isHeadline(i))
            continue;
        const auto score = titleScoreOf(i);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

void HeadReader::readTitle()
{
    m_title = titleAt();
    if (m_title < 0 && m_first + 1 < m_lines.size() && isHeadline(m_first)
        && !endsSentence(m_lines[m_first].text)) {
        m_title = m_first;
        while (m_first + 1 < m_lines.size() && m_head.roles[m_first] == LineRole::Body
            && m_first <= m_title)
            ++m_first;
    }
    if (m_title < 0)
        return;
    m_head.metadata.title = m_lines[m_title].text;
    const auto folded = foldedText(m_lines[m_title].text);
    for (qsizetype i = 0; i <= std::min(m_first, m_lines.size() - 1); ++i) {
        if (m_lines[i].text.size() < 400 && foldedText(m_lines[i].text) == folded) {
            m_head.roles[i] = LineRole::Title;
            if (i == m_first)
                ++m_first;
        }
    }
}

/// Reads line i as a byline: "By Ann Other March 3, 2024", or "By" with the names in the next line.
bool HeadReader::readBylineAt(qsizetype i, qsizetype to)
{
    const auto &text = m_lines[i].text;
    if (text.size() > 160 || m_head.roles[i] == LineRole::Title || !startsAsByline(text))
        return false;
    auto names = cleanByline(text);
    auto end = i + 1;
    if (names.isEmpty() && end < to && looksLikeName(m_lines[end].text)) {
        names = cleanByline(m_lines[end].text);
        ++end;
    }
    const bool hasDate = findWrittenDate(text).has_value();
    if (names.isEmpty() || names.size() > 100
        || !(hasDate || looksLikeName(names.section(u',', 0, 0))))
        return false;
    m_head.metadata.byline = names;
    std::fill(m_head.roles.begin() + i, m_head.roles.begin() + end, LineRole::Byline);
    return true;
}

void HeadReader::readByline(qsizetype from, qsizetype to)
{
    for (auto i = from; i < to; ++i) {
        if (readBylineAt(i, to))
            return;
    }
    for (auto i = std::max(from, m_title + 1); i < to && m_title >= 0; ++i) {
        const auto &text = m_lines[i].text;
        const auto date = findWrittenDate(text.first(std::min<qsizetype>(text.size(), 160)));
        const bool isBeforeDate =
            i + 1 < to && m_lines[i + 1].text.size() < 60 && findWrittenDate(m_lines[i + 1].text);
        if (!date && !isBeforeDate)
            continue;
        const auto names =
            cleanByline(date ? QStringView(text).first(date->range.start) : QStringView(text));
        if (names.isEmpty() || text.size() > 100 || !names.contains(u' ') || !looksLikeName(names)
            || furnitureOf(names) != Furniture::None || m_head.roles[i] == LineRole::Title)
            continue;
        m_head.metadata.byline = names;
        m_head.roles[i] = LineRole::Byline;
        return;
    }
}

void HeadReader::readDate(qsizetype from, qsizetype to)
{
    for (auto i = from; i < to; ++i) {
        const auto &text = m_lines[i].text;
        if (text.size() > 200)
            continue;
        const auto date = findWrittenDate(text);
        if (!date)
            continue;
        m_head.metadata.publishedTime = date->iso;
        if (m_head.roles[i] == LineRole::Furniture)
            m_head.roles[i] = LineRole::Byline;
        return;
    }
}

void HeadReader::readCaptions()
{
    const auto last = m_head.roles.lastIndexOf(LineRole::Body);
    for (auto i = std::max<qsizetype>(0, m_title + 1); i < last; ++i) {
        if (m_head.roles[i] == LineRole::Furniture && looksLikeCaption(m_lines[i].text)
            && furnitureOf(m_lines[i].text) == Furniture::None)
            m_head.roles[i] = LineRole::Caption;
    }
}

TextHead HeadReader::read()
{
    if (m_lines.isEmpty())
        return m_head;
    readTitle();
    const auto from = m_title >= 0 ? m_title : std::max<qsizetype>(0, m_first - reach);
    readByline(from, m_first);
    readDate(from, m_first);
    if (m_head.metadata.publishedTime.isEmpty() && m_title > 0)
        readDate(std::max<qsizetype>(0, m_title - 6), m_title);
    readCaptions();
    return m_head;
}

TextHead textHeadOf(const QList<TextLine> &lines, const QList<bool> &isBody)
{
    return HeadReader(lines, isBody).read();
}

} // namespace postil
