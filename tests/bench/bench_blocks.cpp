// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// bench_blocks OUT MODEL STAGE FILE…: writes what the cleaner's model sees of each page, for
// tests/bench/clean/train.py: OUT.jsonl (a page a line: texts and hashes of words) and OUT.f32 (the
// rows of numbers). STAGE is 0 (the page's own
// numbers, one row a page), 1, 2, or 3: which blocks are
// kept.
#include "core/clean/blockjudge.h"
#include "core/import/charset.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace postil;
using namespace Qt::StringLiterals;

static QJsonArray toJson(const std::vector<quint32> &hashes)
{
    QJsonArray array;
    for (const auto hash : hashes)
        array.append(qint64(hash));
    return array;
}

/// All numbers, row after row.
static std::vector<float> sideBySide(const FeatureRows &rows)
{
    std::vector<float> values;
    for (size_t row = 0; row < rows.count(); ++row) {
        for (size_t column = 0; column < rows.columns(); ++column)
            values.push_back(rows.row(row)[column * FeatureRows::AtOnce]);
    }
    return values;
}

int main(int argc, char **argv)
{
    if (argc < 5)
        return 2;
    const auto out = QString::fromLocal8Bit(argv[1]);
    QFile model(QString::fromLocal8Bit(argv[2]));
    const auto loaded =
        model.open(QIODevice::ReadOnly) ? BlockModel::fromBytes(model.readAll()) : BlockModel();
    const int stage = atoi(argv[3]);
    QFile lines(out + u".jsonl"_s);
    QFile numbers(out + u".f32"_s);
    if (!lines.open(QIODevice::WriteOnly) || !numbers.open(QIODevice::WriteOnly))
        return 1;
    for (int i = 4; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto decoded = decodeText(file.readAll());
        if (!decoded)
            return 1;
        const auto tree = DomTree::parse(decoded->text);
        const auto page = readPageText(tree);
        const PageFeatures features(tree, page, loaded.words);
        const auto types = loaded.typesOf(features);
        auto values = features.describePage();
        auto columns = values.size();
        if (stage == 1 || stage == 2) {
            auto rows = features.describe(types);
            if (stage == 2)
                features.describeAgain(rows, loaded.first.probabilities(rows), types);
            values = sideBySide(rows);
            columns = rows.columns();
        } else if (stage == 3) {
            const auto kept =
                judgeBlocks(page, features, loaded.score(features, types), types.front());
            values.assign(kept.begin(), kept.end());
            columns = 1;
        }
        QJsonArray blocks;
        for (size_t at = 0; stage == 0 && at < page.blocks.size(); ++at) {
            const auto &block = page.blocks[at];
            blocks.append(QJsonArray{page.textOf(block).toString(), int(block.kind),
                int(block.node), toJson(features.nameHashes(at)), toJson(features.shortHashes(at)),
                toJson(features.phraseHashes(at))});
        }
        const QJsonObject line{{u"file"_s, file.fileName()},
            {u"names"_s, toJson(features.pageHashes())}, {u"columns"_s, int(columns)},
            {u"blocks"_s, blocks}};
        lines.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        numbers.write(
            reinterpret_cast<const char *>(values.data()), qint64(values.size() * sizeof(float)));
    }
    return 0;
}
