// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linemodel.h"

#include <QFile>

#include <cstring>

namespace postil {

using namespace Qt::StringLiterals;

LineModel LineModel::fromBytes(QByteArrayView bytes)
{
    LineModel model;
    auto &words = model.words.words.weights;
    auto &phrases = model.words.phrases.weights;
    if (size_t(bytes.size()) < words.size() + phrases.size())
        return model;
    std::memcpy(words.data(), bytes.data(), words.size());
    std::memcpy(phrases.data(), bytes.data() + words.size(), phrases.size());
    bytes = bytes.sliced(qsizetype(words.size() + phrases.size()));
    model.trees = BoostedTrees::fromBytes(bytes);
    return model;
}

const LineModel &LineModel::builtIn()
{
    static const LineModel model = [] {
        QFile file(u":/postil/models/lines.bin"_s);
        return fromBytes(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return model;
}

std::vector<float> LineModel::score(const QList<TextLine> &lines) const
{
    const auto table = lineFeaturesOf(lines, words);
    std::vector<std::span<const float>> rows;
    for (qsizetype i = 0; i < table.rows(); ++i)
        rows.push_back({table.row(i), size_t(table.columns)});
    return trees.probabilities(rows);
}

} // namespace postil
