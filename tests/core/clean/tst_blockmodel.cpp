// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockmodel.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

class TestBlockModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOneIsComplete()
    {
        const auto &model = BlockModel::builtIn();
        QVERIFY(!model.first.isEmpty());
        QVERIFY(!model.second.isEmpty());
        for (const auto &type : model.types)
            QVERIFY(!type.isEmpty());
        const auto isLearned = [](qint8 weight) { return weight != 0; };
        QVERIFY(std::ranges::any_of(model.words.paths.weights, isLearned));
        QVERIFY(std::ranges::any_of(model.words.phrases.weights, isLearned));
    }

    void damagedBytesGiveAnEmptyModel()
    {
        QFile file(u":/postil/models/blocks.bin"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(BlockModel::fromBytes({}).first.isEmpty());
        QVERIFY(BlockModel::fromBytes(bytes.first(bytes.size() - 1)).first.isEmpty());
        QVERIFY(BlockModel::fromBytes(QByteArray("x" + bytes)).first.isEmpty());
        QVERIFY(!BlockModel::fromBytes(bytes).first.isEmpty());
    }

    void numbersFitTheModel()
    {
        const auto tree = DomTree::parse(u"<p>one two three<p>four</p>"_s);
        const auto page = readPageText(tree);
        const auto &model = BlockModel::builtIn();
        const PageFeatures features(tree, page, model.words);
        const auto types = model.typesOf(features);
        auto rows = features.describe(types);
        QCOMPARE(rows.count(), size_t(2));
        QCOMPARE(model.first.columns(), rows.columns());
        features.describeAgain(rows, {0.5f, 0.5f}, types);
        QCOMPARE(model.second.columns(), rows.columns());
        QCOMPARE(model.types.front().columns(), features.describePage().size());
        for (const auto score : model.score(features, types))
            QVERIFY(score > 0 && score < 1);
    }
};

QTEST_GUILESS_MAIN(TestBlockModel)
#include "tst_blockmodel.moc"
