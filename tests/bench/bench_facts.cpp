// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// bench_facts MODEL FILE…: prints what could be the byline and the date of each page and what was
// chosen by MODEL, a page a line, for tests/bench/clean/trainfacts.py. Says on stderr how
// much CPU time parsing and finding took.
#include "core/clean/metadataextractor.h"
#include "core/import/charset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

static QJsonArray describe(const QList<FactCandidate> &candidates)
{
    QJsonArray all;
    for (const auto &candidate : candidates) {
        QJsonArray row{candidate.text};
        for (const auto value : candidate.evidence)
            row.append(double(value));
        all.append(row);
    }
    return all;
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    QFile modelFile(QString::fromLocal8Bit(argv[1]));
    const auto model = modelFile.open(QIODevice::ReadOnly)
        ? FactModel::fromBytes(modelFile.readAll())
        : FactModel();
    clock_t parsing = 0;
    clock_t finding = 0;
    for (int i = 2; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        const auto decoded =
            decodeText(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        const auto start = clock();
        const auto page = DomTree::parse(decoded ? decoded->text : QString());
        const auto parsed = clock();
        const auto sheet = factSheetOf(page, {}, {}, model);
        parsing += parsed - start;
        finding += clock() - parsed;
        const QJsonObject line{{u"bylines"_s, describe(sheet.bylines)},
            {u"dates"_s, describe(sheet.dates)}, {u"title"_s, sheet.metadata.title},
            {u"byline"_s, sheet.metadata.byline},
            {u"publishedTime"_s, sheet.metadata.publishedTime}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    std::fprintf(stderr, "parsing %.0f ms, finding %.0f ms\n",
        double(parsing) * 1e3 / CLOCKS_PER_SEC, double(finding) * 1e3 / CLOCKS_PER_SEC);
    return 0;
}
