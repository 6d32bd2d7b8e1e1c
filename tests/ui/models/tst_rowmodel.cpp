// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postil;

/// The least that a row needs.
struct Word
{
    QByteArray key;
    int value = 0;

    bool isHeading() const { return false; }
    bool isOpen() const { return value > 0; }
    QVariant data(int role) const { return role == Qt::DisplayRole ? QVariant(value) : QVariant(); }
    bool operator==(const Word &) const = default;
};

static QList<Word> wordsOf(const QByteArray &keys, int value = 0)
{
    QList<Word> words;
    for (const char key : keys)
        words.append({QByteArray(1, key), value});
    return words;
}

class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("nothing changes") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("one comes first") << QByteArray("bcd") << QByteArray("abcd");
        QTest::newRow("one goes") << QByteArray("abcd") << QByteArray("acd");
        QTest::newRow("some come, some go") << QByteArray("abcdef") << QByteArray("xbycez");
        QTest::newRow("another order") << QByteArray("abcd") << QByteArray("dcba");
        QTest::newRow("all at once") << QByteArray("abcdef") << QByteArray("fxcay");
        QTest::newRow("many go, here and there") << QByteArray("abcdefgh") << QByteArray("bdfh");
        QTest::newRow("many come, here and there") << QByteArray("bdf") << QByteArray("abcdefgh");
        QTest::newRow("one stays of many") << QByteArray("abcdef") << QByteArray("d");
        QTest::newRow("one had stayed of many") << QByteArray("d") << QByteArray("abcdef");
        QTest::newRow("others, and turned round") << QByteArray("abcdefg") << QByteArray("gxeycza");
        QTest::newRow("to nothing") << QByteArray("abc") << QByteArray();
        QTest::newRow("from nothing") << QByteArray() << QByteArray("abc");
    }

    void keepsItsPlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        RowModel<Word> model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(wordsOf(before));
        QHash<QByteArray, QPersistentModelIndex> places;
        for (const auto &word : model.rows())
            places.insert(word.key, model.indexOf(word.key));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(wordsOf(after));
        QCOMPARE(model.rows(), wordsOf(after));
        QCOMPARE(reset.size(), 0);
        for (const auto &[key, place] : places.asKeyValueRange()) {
            QCOMPARE(place.isValid(), after.contains(key));
            if (place.isValid())
                QCOMPARE(model.at(place).key, key);
        }
    }

    /// A view lays its rows out again at each of them.
    void tellsFewThingsHoweverMany()
    {
        QList<Word> all;
        QList<Word> some;
        for (int i = 0; i < 10'000; ++i) {
            all.append({QByteArray::number(i), 0});
            if (i % 2 == 0)
                some.append(all.last());
        }
        RowModel<Word> model;
        model.setRows(some);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
        model.setRows(all);
        model.setRows(some);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(arranged.size(), 2);
    }

    void tellsOnlyWhatDiffers()
    {
        RowModel<Word> model;
        model.setRows(wordsOf("abc"));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = wordsOf("abc");
        rows[1].value = 7;
        model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QVERIFY(model.index(1).data(IsOpenRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
