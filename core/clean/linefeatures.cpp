// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linefeatures.h"

#include "core/clean/byline.h"
#include "core/clean/furniture.h"
#include "core/clean/texthead.h"
#include "core/clean/writtendate.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace postil {

namespace {

/// What is counted in one line.
struct Counts
{
    float words = 0;
    float letters = 0;
    float capitals = 0; ///< words that begin with one
    float lower = 0; ///< words that do not
    float digits = 0;
    float commas = 0;
    float signs = 0; ///< | • · / > and the like
    float sentences = 0;
    float quotes = 0;
    float common = 0; ///< words that are common in the running text of this document
    float repeats = 1;
    float prose = 0; ///< words, when it looks like running text, otherwise 0
    bool endsSentence = false;
    Furniture furniture = Furniture::None;
};

/// Makes the features of all lines of a text.
class FeatureMaker
{
public:
    explicit FeatureMaker(const QList<TextLine> &lines);
    FeatureTable made();

private:
    void countCommonWords();
    void findCore();
    void findSections();
    void addOwn(qsizetype i);
    void addAround(qsizetype i);
    void addPlace(qsizetype i);
    void add(double value) { m_table.values.push_back(float(value)); }
    const Counts &at(qsizetype i) const
    {
        static const Counts none;
        return i < 0 || i >= qsizetype(m_counts.size()) ? none : m_counts[size_t(i)];
    }
    double meanWords(qsizetype from, qsizetype to) const;
    double meanProse(qsizetype from, qsizetype to) const;

    const QList<TextLine> &m_lines;
    std::vector<Counts> m_counts;
    std::vector<double> m_wordSums{0}; ///< before each line
    std::vector<double> m_proseSums{0};
    std::vector<int> m_proseBefore; ///< lines back to the last running text
    std::vector<int> m_proseAfter;
    std::vector<int> m_sectionBefore; ///< lines back to the last heading of furniture
    std::vector<int> m_sectionAfter;
    qsizetype m_coreStart = 0; ///< the stretch of lines with most running text
    qsizetype m_coreEnd = 0;
    FeatureTable m_table;
};

} // namespace

static bool isIdeograph(QChar c)
{
    const auto unit = c.unicode();
    return unit >= 0x2e80 && unit < 0xd7b0;
}

static bool isDivider(QChar c)
{
    return QStringView(u"|•·/>»«→←*+=#~_").contains(c);
}

/// Words of a line; in scripts without spaces two characters count as one.
static Counts countsOf(QStringView text)
{
    Counts counts;
    bool isFirst = true;
    QChar last;
    for (const auto c : text) {
        const bool isLetter = c.isLetter();
        if (isIdeograph(c)) {
            counts.words += 0.5F;
        } else if ((isLetter || c.isDigit()) && isFirst) {
            counts.words += 1;
            (c.isUpper() ? counts.capitals : counts.lower) += isLetter ? 1 : 0;
        }
        isFirst = c.isSpace() || (isFirst && !isLetter && !c.isDigit());
        counts.letters += isLetter;
        counts.digits += c.isDigit();
        counts.commas += QStringView(u",，、;").contains(c);
        counts.signs += isDivider(c);
        counts.quotes += QStringView(u"\"“”„«»").contains(c);
        counts.sentences += (c.isSpace() && QStringView(u".!?").contains(last))
            || QStringView(u"。！？").contains(c);
        last = c;
    }
    counts.endsSentence = endsSentence(text);
    counts.furniture = furnitureOf(text);
    return counts;
}

FeatureMaker::FeatureMaker(const QList<TextLine> &lines) : m_lines(lines)
{
    QHash<QStringView, int> repeats;
    for (const auto &line : lines)
        ++repeats[line.text];
    for (const auto &line : lines) {
        auto counts = countsOf(line.text);
        counts.repeats = float(repeats.value(line.text));
        const bool isProse = counts.words >= 12 && counts.furniture == Furniture::None
            && (counts.endsSentence || counts.sentences > 0) && counts.repeats < 3;
        counts.prose = isProse ? counts.words : 0;
        m_counts.push_back(counts);
        m_wordSums.push_back(m_wordSums.back() + counts.words);
        m_proseSums.push_back(m_proseSums.back() + counts.prose);
    }
    countCommonWords();
    findCore();
    findSections();
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
    const bool isShort = text.size() < 200;
    add(isShort && startsAsByline(text));
    const auto date = isShort ? findWrittenDate(text) : std::nullopt;
    add(date ? double(date->range.length()) / double(text.size()) : 0);
    add(looksLikeCaption(text));
    add(m_lines[i].isAfterBlank);
    add(i + 1 < m_lines.size() && m_lines[i + 1].isAfterBlank);
}

double FeatureMaker::meanWords(qsizetype from, qsizetype to) const
{
    from = std::max<qsizetype>(0, from);
    to = std::min(to, m_lines.size());
    return from >= to ? 0 : (m_wordSums[size_t(to)] - m_wordSums[size_t(from)]) / double(to - from);
}

double FeatureMaker::meanProse(qsizetype from, qsizetype to) const
{
    from = std::max<qsizetype>(0, from);
    to = std::min(to, m_lines.size());
    return from >= to ? 0
                      : (m_proseSums[size_t(to)] - m_proseSums[size_t(from)]) / double(to - from);
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
        add(meanWords(i - reach, i));
        add(meanWords(i + 1, i + 1 + reach));
        add(meanProse(i - reach, i));
        add(meanProse(i + 1, i + 1 + reach));
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
    const auto index = size_t(i);
    const double allProse = std::max(1.0, m_proseSums.back());
    add(double(i) / size);
    add(m_wordSums[index] / std::max(1.0, m_wordSums.back()));
    add(m_proseSums[index] / allProse);
    add(m_proseSums[index]);
    add(m_proseSums.back() - m_proseSums[index + 1]);
    add(i >= m_coreStart && i < m_coreEnd);
    add(double(i - m_coreStart));
    add(double(i - m_coreEnd));
    const auto coreStart = size_t(m_coreStart);
    const auto coreEnd = size_t(m_coreEnd);
    add(m_proseSums[index] - m_proseSums[coreStart]);
    add(m_proseSums[index] - m_proseSums[coreEnd]);
    add((m_proseSums[coreEnd] - m_proseSums[coreStart]) / allProse);
    add(m_proseSums[coreEnd] - m_proseSums[coreStart]);
    add(size);
    add(m_wordSums.back() / size);
    add(m_proseSums.back() / std::max(1.0, m_wordSums.back()));
}

FeatureTable FeatureMaker::made()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        addOwn(i);
        addAround(i);
        addPlace(i);
        if (i == 0) {
            m_table.columns = qsizetype(m_table.values.size());
            m_table.values.reserve(m_table.values.size() * size_t(m_lines.size()));
        }
    }
    return std::move(m_table);
}

FeatureTable lineFeaturesOf(const QList<TextLine> &lines)
{
    return FeatureMaker(lines).made();
}

} // namespace postil
