// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// Trains the model that tells running text from furniture (resources/models/lines.bin) and says how
// good it is on sites it has not seen: bench_trainlines FOLDER MODEL, where FOLDER holds the sets
// text, text_crude and text_wcxb of the extraction benchmark. Cross-validated by domain.
#include "core/clean/boostedtrees.h"
#include "core/clean/linefeatures.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>
#include <QUrl>

#include <cmath>
#include <cstdlib>
#include <random>

using namespace postil;
using namespace Qt::StringLiterals;

namespace {

constexpr int folds = 5;
constexpr int bins = 48;

struct Page
{
    QString set;
    int fold = 0;
    QString truth;
    QList<TextLine> lines;
    FeatureTable features;
    std::vector<float> labels;
    std::vector<float> weights;
    std::vector<float> scores;
    bool isMade = false; ///< made from the truth, not scored
};

struct Quality
{
    double precision = 0;
    double recall = 0;
    double f1() const { return 2 * precision * recall / std::max(1e-9, precision + recall); }
};

} // namespace

static QStringList tokensOf(const QString &text)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList tokens;
    for (auto it = word.globalMatch(text); it.hasNext();)
        tokens.append(it.next().captured());
    return tokens;
}

static QHash<size_t, int> shinglesOf(const QStringList &tokens)
{
    QHash<size_t, int> shingles;
    const auto count = std::max<qsizetype>(1, tokens.size() - 3);
    for (qsizetype i = 0; i < count && !tokens.isEmpty(); ++i)
        ++shingles[qHash(tokens.mid(i, 4).join(u' '))];
    return shingles;
}

static void label(Page &page)
{
    const auto truth = tokensOf(page.truth);
    const auto known = shinglesOf(truth);
    QStringList all;
    QList<qsizetype> starts;
    for (const auto &line : page.lines) {
        starts.append(all.size());
        all += tokensOf(line.text);
    }
    starts.append(all.size());
    std::vector<bool> covered(size_t(all.size()), false);
    for (qsizetype i = 0; i + 4 <= all.size(); ++i) {
        if (known.contains(qHash(all.mid(i, 4).join(u' '))))
            std::fill_n(covered.begin() + i, 4, true);
    }
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const auto size = starts[i + 1] - starts[i];
        const auto hits =
            std::count(covered.begin() + starts[i], covered.begin() + starts[i + 1], true);
        page.labels.push_back(size > 0 && hits * 2 >= size ? 1 : 0);
        page.weights.push_back(float(size + 2) * 3000 / float(truth.size() + 150) / 30);
    }
}

static int foldOf(const QString &url)
{
    const auto host = QUrl(url).host().split(u'.');
    const auto domain = host.size() < 2 ? host.join(u'.') : host[host.size() - 2];
    quint32 hash = 5381;
    for (const auto c : domain)
        hash = hash * 33 + c.unicode();
    return int(hash % folds);
}

static void addMade(std::vector<Page> &pages, const Page &page, const QString &title)
{
    Page made = page;
    made.isMade = true;
    made.labels.clear();
    made.weights.clear();
    made.lines = withJoinedLines(linesOf(QString(title + u"\n\n" + page.truth)));
    label(made);
    if (!title.isEmpty())
        made.labels[0] = 0;
    for (auto &weight : made.weights)
        weight *= 0.5F;
    made.features = lineFeaturesOf(made.lines);
    pages.push_back(std::move(made));
}

static void readSet(std::vector<Page> &pages, const QDir &folder, const QString &set)
{
    QFile file(folder.filePath(set + u"/truth.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto truth = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        QFile input(folder.filePath(set + u'/' + it.key() + u".txt"));
        if (!input.open(QIODevice::ReadOnly))
            continue;
        const auto entry = it.value().toObject();
        Page page;
        page.set = set;
        page.truth = entry[u"articleBody"_s].toString();
        page.fold = foldOf(entry[u"url"_s].toString());
        page.lines = withJoinedLines(linesOf(QString::fromUtf8(input.readAll())));
        if (page.lines.isEmpty())
            continue;
        label(page);
        page.features = lineFeaturesOf(page.lines);
        const auto title = entry[u"title"_s].toString();
        pages.push_back(page);
        if (set == u"text_wcxb" && page.truth.size() > 200)
            addMade(pages, page, page.truth.size() % 2 ? title : QString());
    }
}

namespace {

/// Rows of several pages as bins, and what is needed to grow trees on them.
class Trainer
{
public:
    Trainer(const std::vector<const Page *> &pages, const std::vector<FeatureTable> &tables);
    BoostedTrees train(int count, double rate);

private:
    struct Split
    {
        double gain = 1e-6;
        int feature = -1;
        int bin = 0;
    };
    void makeBins(const std::vector<const FeatureTable *> &tables);
    BoostedTrees::Tree grow(double rate);
    void findSplits(const std::vector<int> &columns, int nodes, std::vector<Split> &best) const;

    qsizetype m_columns = 0;
    size_t m_rows = 0;
    std::vector<std::vector<float>> m_edges;
    std::vector<std::vector<quint8>> m_bins; ///< by column
    std::vector<float> m_labels, m_weights;
    std::vector<double> m_sums, m_gradients, m_hessians;
    std::vector<int> m_nodes;
    std::mt19937 m_random{7};
};

} // namespace

Trainer::Trainer(const std::vector<const Page *> &pages, const std::vector<FeatureTable> &tables)
{
    std::vector<const FeatureTable *> all;
    for (size_t i = 0; i < pages.size(); ++i) {
        all.push_back(&tables[i]);
        m_labels.insert(m_labels.end(), pages[i]->labels.begin(), pages[i]->labels.end());
        m_weights.insert(m_weights.end(), pages[i]->weights.begin(), pages[i]->weights.end());
    }
    m_columns = all.front()->columns;
    m_rows = m_labels.size();
    makeBins(all);
}

void Trainer::makeBins(const std::vector<const FeatureTable *> &tables)
{
    std::uniform_int_distribution<int> chance(0, int(m_rows / 20'000));
    m_edges.resize(size_t(m_columns));
    m_bins.resize(size_t(m_columns));
    for (qsizetype column = 0; column < m_columns; ++column) {
        std::vector<float> sample;
        for (const auto *table : tables) {
            for (qsizetype i = 0; i < table->rows(); ++i) {
                if (chance(m_random) == 0)
                    sample.push_back(table->row(i)[column]);
            }
        }
        std::ranges::sort(sample);
        auto &edges = m_edges[size_t(column)];
        for (int bin = 1; bin < bins; ++bin) {
            const auto edge = sample[sample.size() * size_t(bin) / bins];
            if (edges.empty() || edge > edges.back())
                edges.push_back(edge);
        }
        if (!edges.empty() && edges.front() > sample.front())
            edges.insert(edges.begin(), sample.front());
        auto &values = m_bins[size_t(column)];
        values.reserve(m_rows);
        for (const auto *table : tables) {
            for (qsizetype i = 0; i < table->rows(); ++i)
                values.push_back(
                    quint8(std::ranges::lower_bound(edges, table->row(i)[column]) - edges.begin()));
        }
    }
}

void Trainer::findSplits(const std::vector<int> &columns, int nodes, std::vector<Split> &best) const
{
    constexpr double lambda = 2;
    const auto scoreOf = [](double g, double h) { return g * g / (h + lambda); };
    std::vector<double> g, h;
    for (const auto column : columns) {
        g.assign(size_t(nodes * 64), 0);
        h.assign(size_t(nodes * 64), 0);
        const auto &values = m_bins[size_t(column)];
        for (size_t i = 0; i < m_rows; ++i) {
            const auto at = size_t(m_nodes[i]) * 64 + values[i];
            g[at] += m_gradients[i];
            h[at] += m_hessians[i];
        }
        const int edges = int(m_edges[size_t(column)].size());
        for (int node = 0; node < nodes; ++node) {
            const auto *const ng = &g[size_t(node) * 64];
            const auto *const nh = &h[size_t(node) * 64];
            double allG = 0, allH = 0, leftG = 0, leftH = 0;
            for (int bin = 0; bin <= edges; ++bin) {
                allG += ng[bin];
                allH += nh[bin];
            }
            for (int bin = 0; bin < edges; ++bin) {
                leftG += ng[bin];
                leftH += nh[bin];
                if (leftH < 5 || allH - leftH < 5)
                    continue;
                const auto gain = scoreOf(leftG, leftH) + scoreOf(allG - leftG, allH - leftH)
                    - scoreOf(allG, allH);
                if (gain > best[size_t(node)].gain)
                    best[size_t(node)] = {gain, column, bin};
            }
        }
    }
}

BoostedTrees::Tree Trainer::grow(double rate)
{
    BoostedTrees::Tree tree;
    std::vector<int> columns;
    std::uniform_int_distribution<int> chance(0, 2);
    for (int column = 0; column < int(m_columns); ++column) {
        if (chance(m_random) == 0)
            columns.push_back(column);
    }
    std::ranges::fill(m_nodes, 0);
    for (int level = 0; level < BoostedTrees::depth; ++level) {
        const int nodes = 1 << level;
        std::vector<Split> best(static_cast<size_t>(nodes));
        findSplits(columns, nodes, best);
        for (int node = 0; node < nodes; ++node) {
            const auto &split = best[size_t(node)];
            const auto at = nodes - 1 + node;
            tree.feature[at] = quint8(std::max(0, split.feature));
            tree.threshold[at] =
                split.feature < 0 ? 3e38F : m_edges[size_t(split.feature)][size_t(split.bin)];
        }
        for (size_t i = 0; i < m_rows; ++i) {
            const auto &split = best[size_t(m_nodes[i])];
            const bool isLeft = split.feature < 0 || m_bins[size_t(split.feature)][i] <= split.bin;
            m_nodes[i] = 2 * m_nodes[i] + (isLeft ? 0 : 1);
        }
    }
    std::vector<double> g(BoostedTrees::leaves), h(BoostedTrees::leaves);
    for (size_t i = 0; i < m_rows; ++i) {
        g[size_t(m_nodes[i])] += m_gradients[i];
        h[size_t(m_nodes[i])] += m_hessians[i];
    }
    for (size_t leaf = 0; leaf < BoostedTrees::leaves; ++leaf)
        tree.leaf[leaf] = float(-rate * g[leaf] / (h[leaf] + 2));
    return tree;
}

BoostedTrees Trainer::train(int count, double rate)
{
    BoostedTrees model;
    m_sums.assign(m_rows, 0);
    m_gradients.resize(m_rows);
    m_hessians.resize(m_rows);
    m_nodes.resize(m_rows);
    for (int round = 0; round < count; ++round) {
        for (size_t i = 0; i < m_rows; ++i) {
            const auto p = 1 / (1 + std::exp(-m_sums[i]));
            m_gradients[i] = double(m_weights[i]) * (p - double(m_labels[i]));
            m_hessians[i] = double(m_weights[i]) * p * (1 - p);
        }
        model.trees.push_back(grow(rate));
        for (size_t i = 0; i < m_rows; ++i)
            m_sums[i] += double(model.trees.back().leaf[m_nodes[i]]);
    }
    return model;
}

static BoostedTrees trainOn(
    std::vector<Page> &pages, const std::vector<FeatureTable> &tables, int without, int trees)
{
    std::vector<const Page *> chosen;
    std::vector<FeatureTable> rows;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].fold == without)
            continue;
        chosen.push_back(&pages[i]);
        rows.push_back(tables[i]);
    }
    return Trainer(chosen, rows).train(trees, 0.1);
}

static void scoreWith(const BoostedTrees &model, Page &page, const FeatureTable &table)
{
    page.scores.resize(size_t(table.rows()));
    for (qsizetype i = 0; i < table.rows(); ++i)
        page.scores[size_t(i)] = model.probability({table.row(i), size_t(table.columns)});
}

static Quality qualityOf(const std::vector<Page> &pages, const QString &set, float threshold)
{
    Quality sum;
    int count = 0;
    for (const auto &page : pages) {
        if (page.set != set || page.isMade)
            continue;
        QString body;
        for (qsizetype i = 0; i < page.lines.size(); ++i)
            body += page.scores[size_t(i)] > threshold ? page.lines[i].text + u'\n' : QString();
        const auto truth = shinglesOf(tokensOf(page.truth));
        const auto found = shinglesOf(tokensOf(body));
        double same = 0, all = 0, given = 0;
        for (auto it = truth.begin(); it != truth.end(); ++it) {
            all += it.value();
            same += std::min(it.value(), found.value(it.key()));
        }
        for (const auto value : found)
            given += value;
        sum.precision += given > 0 ? same / given : 0;
        sum.recall += all > 0 ? same / all : 0;
        ++count;
    }
    return {sum.precision / count, sum.recall / count};
}

static void report(const std::vector<Page> &pages)
{
    QTextStream out(stdout);
    for (const auto &set : {u"text"_s, u"text_crude"_s, u"text_wcxb"_s}) {
        for (const auto threshold : {0.3F, 0.4F, 0.5F, 0.6F}) {
            const auto quality = qualityOf(pages, set, threshold);
            out << set << " at " << threshold << ": F1 " << quality.f1() << " P "
                << quality.precision << " R " << quality.recall << Qt::endl;
        }
    }
}

/// Writes each line with its label and score, for a person to look at what goes wrong.
static void writeLines(const std::vector<Page> &pages, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QTextStream out(&file);
    for (const auto &page : pages) {
        if (page.isMade)
            continue;
        out << "#### " << page.set << ' '
            << page.truth.first(std::min<qsizetype>(60, page.truth.size())).simplified() << '\n';
        for (qsizetype i = 0; i < page.lines.size(); ++i)
            out << page.labels[size_t(i)] << ' '
                << QString::number(double(page.scores[size_t(i)]), 'f', 2) << ' '
                << page.weights[size_t(i)] << ' ' << page.lines[i].text << '\n';
    }
}

/// Scores each page by a model that has not seen its fold, returns one of all.
static BoostedTrees stage(
    std::vector<Page> &pages, const std::vector<FeatureTable> &tables, int trees)
{
    for (int fold = 0; fold < folds; ++fold) {
        const auto model = trainOn(pages, tables, fold, trees);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].fold == fold)
                scoreWith(model, pages[i], tables[i]);
        }
    }
    return trainOn(pages, tables, -1, trees);
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    std::vector<Page> pages;
    for (const auto &set : {u"text"_s, u"text_crude"_s, u"text_wcxb"_s})
        readSet(pages, QDir(QString::fromLocal8Bit(argv[1])), set);
    if (pages.empty())
        return 1;
    const int trees = argc > 3 ? std::atoi(argv[3]) : 120;
    std::vector<FeatureTable> tables;
    for (const auto &page : pages)
        tables.push_back(page.features);
    const auto model = stage(pages, tables, trees);
    report(pages);
    if (qEnvironmentVariableIsSet("POSTIL_LINES"))
        writeLines(pages, qEnvironmentVariable("POSTIL_LINES"));
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(model.toBytes());
    return 0;
}
