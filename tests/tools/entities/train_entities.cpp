// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/tools/entities/crftrainer.h"
#include "tests/tools/entities/lexiconcompiler.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <cstdio>

using namespace postil;
using namespace Qt::StringLiterals;

namespace {

/// True positives, found and expected, and the F1 of them.
struct Tally
{
    int right = 0;
    int found = 0;
    int expected = 0;

    double f1() const { return found + expected ? 200.0 * right / (found + expected) : 0; }
};

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

/// Strict F1 of persons, organisations and places.
void measure(const EntityModel &model, const QString &fileName, const QList<LabelledText> &corpus)
{
    std::array<Tally, 4> tallies;
    for (const auto &labelled : corpus) {
        auto tokens = tokenise(labelled.text);
        const EntityFeatures features(tokens, model);
        QList<LabelledText::Name> found;
        for (const auto &name : tagNames(tokens, features, model)) {
            const TextRange range{
                tokens.list[name.first].range.start, tokens.list[name.last].range.end};
            found.append({trimmedName(labelled.text, range), name.kind});
        }
        for (const auto &name : labelled.names)
            ++tallies[static_cast<size_t>(name.kind)].expected;
        for (const auto &name : found) {
            auto &tally = tallies[static_cast<size_t>(name.kind)];
            ++tally.found;
            tally.right += labelled.names.contains(name);
        }
    }
    Tally all;
    for (size_t kind = 0; kind < 3; ++kind)
        all = {all.right + tallies[kind].right, all.found + tallies[kind].found,
            all.expected + tallies[kind].expected};
    std::printf("%-40s F1 %.1f (P %.1f R %.1f) person %.1f organisation %.1f place %.1f\n",
        qPrintable(fileName.section(u'/', -1)), all.f1(),
        100.0 * all.right / std::max(1, all.found), 100.0 * all.right / std::max(1, all.expected),
        tallies[0].f1(), tallies[1].f1(), tallies[2].f1());
}

void parse(QCommandLineParser &parser, const QCoreApplication &app)
{

    parser.addOptions({{u"lexicons"_s, u"Folder of word lists; may be given again."_s, u"folder"_s},
        {u"usage"_s, u"Word classes that clusters.mjs wrote."_s, u"file"_s},
        {u"train"_s,
            u"Corpus to learn from, perhaps with :weight and :lines that make one text; may be "
            u"given again."_s,
            u"file"_s},
        {u"measure"_s, u"Corpus to measure on; may be given again."_s, u"file"_s},
        {u"epochs"_s, u"Rounds."_s, u"number"_s, u"12"_s},
        {u"rate"_s, u"Step size."_s, u"number"_s, u"0.15"_s},
        {u"penalty"_s, u"L2 penalty."_s, u"number"_s, u"0.0005"_s},
        {u"dropout"_s, u"Share of features left out at each step."_s, u"number"_s, u"0.3"_s},
        {u"rows"_s, u"Weight rows, as a power of two."_s, u"number"_s, u"19"_s},
        {u"agreement"_s, u"Weight of other mentions."_s, u"number"_s, u"1"_s},
        {u"outside"_s, u"Added to the score of no name."_s, u"number"_s, u"0"_s},
        {u"out"_s, u"Where the model goes."_s, u"file"_s}});
    parser.addHelpOption();
    parser.process(app);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parse(parser, app);
    QElapsedTimer timer;
    timer.start();
    LexiconCompiler compiler;
    compiler.addCountries();
    for (const auto &folder : parser.values(u"lexicons"_s)) {
        if (const auto added = compiler.addFolder(folder); !added)
            return fail(added.error());
    }
    if (const auto file = parser.value(u"usage"_s); !file.isEmpty()) {
        if (const auto added = compiler.addUsage(file); !added)
            return fail(added.error());
    }
    const auto lexicon = compiler.slotTable();
    const auto agreement = parser.value(u"agreement"_s).toFloat();
    const auto outside = parser.value(u"outside"_s).toFloat();
    const auto empty = CrfTrainer(EntityModel(), 1).modelFile(lexicon, agreement, outside);
    const auto lexiconModel = EntityModel::fromBytes(empty);
    CrfTrainer trainer(*lexiconModel, 1U << parser.value(u"rows"_s).toUInt());
    for (const auto &value : parser.values(u"train"_s)) {
        const auto fields = value.split(u':');
        const auto corpus = readCorpus(fields[0], fields.value(2, u"1"_s).toInt());
        if (!corpus)
            return fail(corpus.error());
        trainer.add(*corpus, fields.value(1, u"1"_s).toFloat());
    }
    std::printf("lexicon of %lld entries, %lld s\n", static_cast<long long>(compiler.size()),
        timer.elapsed() / 1000);
    trainer.train(parser.value(u"epochs"_s).toInt(), parser.value(u"rate"_s).toFloat(),
        parser.value(u"penalty"_s).toFloat(), parser.value(u"dropout"_s).toFloat());
    const auto file = trainer.modelFile(lexicon, agreement, outside);
    std::printf("trained, %lld bytes, %lld s\n", static_cast<long long>(file.size()),
        timer.elapsed() / 1000);
    const auto model = EntityModel::fromBytes(file);
    for (const auto &fileName : parser.values(u"measure"_s)) {
        const auto corpus = readCorpus(fileName);
        if (!corpus)
            return fail(corpus.error());
        measure(*model, fileName, *corpus);
    }
    QFile out(parser.value(u"out"_s));
    if (parser.isSet(u"out"_s)
        && (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size()))
        return fail({ErrorCode::NotWritable, u"The model cannot be written."_s, out.errorString()});
    return 0;
}
