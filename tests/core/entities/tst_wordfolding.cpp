// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/wordfolding.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class WordFoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void hashesAreTheSameEverywhere();
};

void WordFoldingTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("capitals") << u"INDIGO Isle"_s << QByteArray("indigo isle");
    QTest::newRow("accents") << u"Müller Łódź Çağlı"_s << QByteArray("muller lodz cagli");
    QTest::newRow("combining accent") << u"Jose\u0301"_s << QByteArray("jose");
    QTest::newRow("Cyrillic") << u"Захарова"_s << QByteArray("zakharova");
    QTest::newRow("Greek") << u"Νίκος"_s << QByteArray("nikos");
    QTest::newRow("curly apostrophe") << u"O’Hara"_s << QByteArray("o'hara");
    QTest::newRow("nothing") << u""_s << QByteArray();
}

void WordFoldingTest::folds()
{
    QFETCH(QString, text);
    QTEST(foldedWord(text), "folded");
}

void WordFoldingTest::hashesAreTheSameEverywhere()
{
    // The model file holds such hashes: they must never change.
    QCOMPARE(stableHash("postil"), stableHash(QByteArray("postil")));
    QVERIFY(stableHash("") != 0);
    QVERIFY(joinedHash(1, 2) != joinedHash(2, 1));
}

QTEST_APPLESS_MAIN(WordFoldingTest)
#include "tst_wordfolding.moc"
