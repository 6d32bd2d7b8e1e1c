// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linefeatures.h"

#include "core/clean/linecounts.h"
#include "core/clean/runningsum.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace postil {

namespace {

/// Makes the features of all lines of a text.
class FeatureMaker
{
public:
    FeatureMaker(const QList<TextLine> &lines, const LineWords &words);
    FeatureTable made();

private:
    void countCommonWords();
    void weighWords(const LineWords &words);
    void addToSums();
    void findCore();
    void readCore();
    void findHeadline();
    void findSections();
    void addOwn(qsizetype i);
    void addAround(qsizetype i);
    void addPlace(qsizetype i);
    void addCompany(qsizetype i);
    double sharedWords(qsizetype i) const;
    void add(double value) { m_table.values.push_back(float(value)); }
    const LineCounts &at(qsizetype i) const
    {
        static const LineCounts none;
        return i < 0 || i >= qsizetype(m_counts.size()) ? none : m_counts[size_t(i)];
    }

    const QList<TextLine> &m_lines;
    std::vector<LineCounts> m_counts;
    RunningSum m_words;
    RunningSum m_prose;
    RunningSum m_dates; ///< lines with a date or an age
    RunningSum m_furniture; ///< lines of furniture
    RunningSum m_links; ///< lines like headlines of other articles
    RunningSum m_weights; ///< of words by what was learned
    RunningSum m_phrases; ///< of lines by what was learned
    RunningSum m_shared; ///< share of words that the core has too
    std::vector<int> m_proseBefore; ///< lines back to the last running text
    std::vector<int> m_proseAfter;
    std::vector<int> m_sectionBefore; ///< lines back to the last heading of furniture
    std::vector<int> m_sectionAfter;
    qsizetype m_coreStart = 0; ///< the stretch of lines with most running text
    qsizetype m_coreEnd = 0;
    qsizetype m_headline = -1; ///< likely place of the headline
    QHash<QString, int> m_coreWords; ///< longer words of the core, by the lines they stand in
    FeatureTable m_table;
};

} // namespace

FeatureMaker::FeatureMaker(const QList<TextLine> &lines, const LineWords &words) : m_lines(lines)
{
    QHash<QStringView, int> repeats;
    for (const auto &line : lines)
        ++repeats[line.text];
    for (const auto &line : lines) {
        auto counts = lineCountsOf(line.text);
        counts.repeats = float(repeats.value(line.text));
        const bool isProse = counts.words >= 12 && counts.furniture == Furniture::None
            && (counts.endsSentence || counts.sentences > 0) && counts.repeats < 3;
        counts.prose = isProse ? counts.words : 0;
        m_counts.push_back(counts);
    }
    countCommonWords();
    weighWords(words);
    findCore();
    readCore();
    addToSums();
    findHeadline();
    findSections();
}

void FeatureMaker::weighWords(const LineWords &words)
{
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const QStringView text = m_lines[qsizetype(i)].text;
        m_counts[i].weight = words.ofShort(text);
        m_counts[i].phrases = words.ofPhrases(text);
    }
}

void FeatureMaker::addToSums()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &counts = at(i);
        m_words.add(double(counts.words));
        m_prose.add(double(counts.prose));
        m_dates.add(counts.date > 0);
        m_furniture.add(counts.furniture != Furniture::None);
        m_links.add(counts.isLinkLike());
        m_weights.add(double(counts.weight));
        m_phrases.add(double(counts.phrases));
        m_shared.add(sharedWords(i));
    }
}

/// Calls `visit` for each longer word, in lower case.
template <typename Visit> static void forEachLongWord(QStringView line, Visit visit)
{
    for (const auto word : line.split(u' ')) {
        if (word.size() > 4)
            visit(word.toString().toLower());
    }
}

void FeatureMaker::readCore()
{
    for (auto i = m_coreStart; i < m_coreEnd; ++i) {
        if (at(i).prose == 0)
            continue;
        QSet<QString> words;
        forEachLongWord(m_lines[i].text, [&](const QString &word) { words.insert(word); });
        for (const auto &word : std::as_const(words))
            ++m_coreWords[word];
    }
}

/// The share of the longer words of line i that other lines of the core have too, 0–1.
double FeatureMaker::sharedWords(qsizetype i) const
{
    const int own = i >= m_coreStart && i < m_coreEnd && at(i).prose > 0;
    int all = 0;
    int shared = 0;
    forEachLongWord(m_lines[i].text, [&](const QString &word) {
        ++all;
        shared += m_coreWords.value(word) > own;
    });
    return all == 0 ? 0 : double(shared) / (all + 1);
}

void FeatureMaker::findHeadline()
{
    static constexpr qsizetype reach = 60;
    double best = 1;
    for (auto i = std::max<qsizetype>(0, m_coreStart - reach);
        i < std::min(m_coreStart + 1, m_lines.size()); ++i) {
        const auto &counts = at(i);
        if (counts.words < 3 || counts.words > 26 || counts.endsSentence || counts.date > 0.5F)
            continue;
        const auto score = 3 * sharedWords(i) * std::min(1.0, double(counts.words) / 5)
            + (counts.repeats > 1) + (i == 0) - 0.05 * double(m_coreStart - i);
        if (score > best) {
            best = score;
            m_headline = i;
        }
    }
}

void FeatureMaker::countCommonWords()
{
    QHash<QString, int> frequency;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i].prose == 0)
            continue;
        for (const auto word : QStringView(m_lines[qsizetype(i)].text).split(u' ')) {
            if (word.size() <= 5)
                ++frequency[word.toString().toLower()];
        }
    }
    QList<std::pair<int, QString>> order;
    for (auto it = frequency.cbegin(); it != frequency.cend(); ++it)
        order.append({-it.value(), it.key()});
    std::ranges::sort(order);
    QHash<QString, bool> common;
    for (const auto &[count, word] : order.first(std::min<qsizetype>(30, order.size())))
        common.insert(word, true);
    for (size_t i = 0; i < m_counts.size(); ++i) {
        for (const auto word : QStringView(m_lines[qsizetype(i)].text).split(u' ')) {
            if (word.size() <= 5)
                m_counts[i].common += common.contains(word.toString().toLower());
        }
    }
}

void FeatureMaker::findCore()
{
    double sum = 0;
    double best = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (sum <= 0) {
            sum = 0;
            start = i;
        }
        const auto &counts = at(i);
        const bool isSection = counts.furniture == Furniture::Related
            || counts.furniture == Furniture::Popular || counts.furniture == Furniture::Comments;
        sum += counts.prose > 0 ? counts.words - 8 : isSection ? -20 : -5;
        if (sum <= best)
            continue;
        best = sum;
        m_coreStart = start;
        m_coreEnd = i + 1;
    }
}

void FeatureMaker::findSections()
{
    const auto size = m_counts.size();
    const auto isSection = [this](size_t i) {
        const auto kind = m_counts[i].furniture;
        return kind == Furniture::Related || kind == Furniture::Popular
            || kind == Furniture::Comments || kind == Furniture::Subscribe;
    };
    m_proseBefore.resize(size);
    m_proseAfter.resize(size);
    m_sectionBefore.resize(size);
    m_sectionAfter.resize(size);
    int prose = 99;
    int section = 99;
    for (size_t i = 0; i < size; ++i) {
        m_proseBefore[i] = prose = std::min(prose + 1, 99);
        m_sectionBefore[i] = section = std::min(section + 1, 99);
        prose = m_counts[i].prose > 0 ? 0 : prose;
        section = isSection(i) ? 0 : section;
    }
    prose = section = 99;
    for (auto i = size; i-- > 0;) {
        m_proseAfter[i] = prose = std::min(prose + 1, 99);
        m_sectionAfter[i] = section = std::min(section + 1, 99);
        prose = m_counts[i].prose > 0 ? 0 : prose;
        section = isSection(i) ? 0 : section;
    }
}

void FeatureMaker::addOwn(qsizetype i)
{
    const QStringView text = m_lines[i].text;
    const auto &counts = at(i);
    const double words = std::max(1.F, counts.words);
    const auto first = text.front();
    const auto last = text.back();
    add(counts.words);
    add(double(text.size()));
    add(counts.letters / words);
    add(counts.capitals / words);
    add(counts.lower / words);
    add(counts.digits / double(text.size()));
    add(counts.commas);
    add(counts.signs / words);
    add(counts.sentences);
    add(counts.quotes);
    add(counts.common / words);
    add(double(counts.weight));
    add(double(counts.phrases));
    add(sharedWords(i));
    add(counts.repeats);
    add(counts.endsSentence);
    add(last == u':'       ? 1
            : last == u'?' ? 2
            : last == u'!' ? 3
            : last == u'…' ? 4
            : last == u',' ? 5
                           : 0);
    add(first.isLower()                              ? 1
            : first.isUpper()                        ? 2
            : first.isDigit()                        ? 3
            : QStringView(u"\"“„«").contains(first)  ? 4
            : QStringView(u"•-–—*·").contains(first) ? 5
            : first == u'('                          ? 6
            : first == u'@' || first == u'#'         ? 7
                                                     : 0);
    add(text.contains(u"://") || text.contains(u"www.") || text.contains(u'@'));
    add(std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Symbol_Currency; }));
    for (int kind = 1; kind < furnitureKinds; ++kind)
        add(int(counts.furniture) == kind);
    add(counts.isByline);
    add(double(counts.date));
    add(counts.isCaption);
    add(m_lines[i].isAfterBlank);
    add(i + 1 < m_lines.size() && m_lines[i + 1].isAfterBlank);
}

void FeatureMaker::addAround(qsizetype i)
{
    for (const auto step : {-3, -2, -1, 1, 2, 3}) {
        const auto &other = at(i + step);
        add(other.words);
        add(other.prose);
        add(other.endsSentence);
        add(double(int(other.furniture)));
        add(other.words > 0 ? other.capitals / other.words : -1);
    }
    for (const auto reach : {2, 5, 10, 25}) {
        add(m_words.mean(i - reach, i));
        add(m_words.mean(i + 1, i + 1 + reach));
        add(m_prose.mean(i - reach, i));
        add(m_prose.mean(i + 1, i + 1 + reach));
    }
    const auto index = size_t(i);
    add(m_proseBefore[index]);
    add(m_proseAfter[index]);
    add(m_sectionBefore[index]);
    add(m_sectionAfter[index]);
}

void FeatureMaker::addPlace(qsizetype i)
{
    const auto size = double(m_lines.size());
    const auto all = m_lines.size();
    const double allProse = std::max(1.0, m_prose.until(all));
    const double coreProse = m_prose.until(m_coreEnd) - m_prose.until(m_coreStart);
    add(double(i) / size);
    add(m_words.until(i) / std::max(1.0, m_words.until(all)));
    add(m_prose.until(i) / allProse);
    add(m_prose.until(i));
    add(m_prose.until(all) - m_prose.until(i + 1));
    add(i >= m_coreStart && i < m_coreEnd);
    add(double(i - m_coreStart));
    add(double(i - m_coreEnd));
    add(m_prose.until(i) - m_prose.until(m_coreStart));
    add(m_prose.until(i) - m_prose.until(m_coreEnd));
    add(coreProse / allProse);
    add(coreProse);
    add(size);
    add(m_words.until(all) / size);
    add(m_prose.until(all) / std::max(1.0, m_words.until(all)));
}

/// What kind of lines stand around: dates, furniture, headlines of others, lines of the same shape.
void FeatureMaker::addCompany(qsizetype i)
{
    static constexpr qsizetype near = 15;
    for (const auto reach : {4, 12}) {
        for (const auto *sum : {&m_dates, &m_furniture, &m_links, &m_weights, &m_shared}) {
            add(sum->mean(i - reach, i));
            add(sum->mean(i + 1, i + 1 + reach));
        }
    }
    for (const auto reach : {1, 4, 12, 40}) {
        add(m_phrases.mean(i - reach, i));
        add(m_phrases.mean(i + 1, i + 1 + reach));
    }
    int alike = 0;
    for (auto other = i - near; other <= i + near; ++other)
        alike += at(i).shape != 0 && at(other).shape == at(i).shape;
    add(alike);
    add(m_headline < 0 ? -99 : double(i - m_headline));
    auto start = i;
    while (start > 0 && i - start < near && !m_lines[start].isAfterBlank)
        --start;
    auto end = i + 1;
    while (end < m_lines.size() && end - i < near && !m_lines[end].isAfterBlank)
        ++end;
    add(double(i - start));
    add(double(end - i));
    add(at(i).words > 0 ? m_words.mean(start, end) / double(at(i).words) : 0);
}

FeatureTable FeatureMaker::made()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        addOwn(i);
        addAround(i);
        addPlace(i);
        addCompany(i);
        if (i == 0) {
            m_table.columns = qsizetype(m_table.values.size());
            m_table.values.reserve(m_table.values.size() * size_t(m_lines.size()));
        }
    }
    return std::move(m_table);
}

FeatureTable lineFeaturesOf(const QList<TextLine> &lines, const LineWords &words)
{
    return FeatureMaker(lines, words).made();
}

} // namespace postil
