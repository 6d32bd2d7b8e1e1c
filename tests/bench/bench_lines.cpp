// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// bench_lines OUT MODEL STAGE FILE…: writes what the text cleaner sees of each plain text, for
// tests/bench/clean/trainlines.py: OUT.jsonl (a text a line) and OUT.f32 (the rows of numbers).
// STAGE is 0 (lines and hashes of words only), 1 (the numbers), or 2 (the article that MODEL makes
// of it).
#include "core/clean/linemodel.h"
#include "core/clean/textcleaner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace postil;
using namespace Qt::StringLiterals;

static QJsonArray describe(const QList<TextLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines) {
        QJsonArray hashes;
        for (const auto hash : shortLineHashes(line.text))
            hashes.append(qint64(hash % WordTable::Size));
        QJsonArray phrases;
        for (const auto hash : linePhraseHashes(line.text))
            phrases.append(qint64(hash % LineWords::PhraseTable::Size));
        array.append(QJsonArray{line.text, hashes, phrases});
    }
    return array;
}

static QJsonObject article(const QString &text, const LineModel &model)
{
    const auto cleaned = cleanText(text, model);
    return {{u"articleBody"_s, cleaned.document.articleBody()},
        {u"title"_s, cleaned.metadata.title}, {u"byline"_s, cleaned.metadata.byline},
        {u"publishedTime"_s, cleaned.metadata.publishedTime}};
}

int main(int argc, char **argv)
{
    if (argc < 5)
        return 2;
    const auto out = QString::fromLocal8Bit(argv[1]);
    QFile modelFile(QString::fromLocal8Bit(argv[2]));
    const auto model = modelFile.open(QIODevice::ReadOnly)
        ? LineModel::fromBytes(modelFile.readAll())
        : LineModel();
    const int stage = std::atoi(argv[3]);
    QFile texts(out + u".jsonl"_s);
    QFile numbers(out + u".f32"_s);
    if (!texts.open(QIODevice::WriteOnly) || !numbers.open(QIODevice::WriteOnly))
        return 1;
    for (int i = 4; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto text = QString::fromUtf8(file.readAll());
        const auto lines = withJoinedLines(linesOf(text));
        QJsonObject object;
        if (stage == 0)
            object[u"lines"_s] = describe(lines);
        if (stage == 2)
            object = article(text, model);
        if (stage == 1) {
            const auto rows = lineFeaturesOf(lines, model.words);
            object[u"columns"_s] = rows.columns;
            numbers.write(reinterpret_cast<const char *>(rows.values.data()),
                qint64(rows.values.size() * sizeof(float)));
        }
        texts.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
