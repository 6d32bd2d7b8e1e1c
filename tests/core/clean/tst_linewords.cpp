// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linemodel.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestLineWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("areSame");
        QTest::newRow("case and marks do not count")
            << u"Read more: the pier"_s << u"read more – The Pier!"_s << true;
        QTest::newRow("the order of words counts") << u"read more"_s << u"more read"_s << false;
        QTest::newRow("one word more counts") << u"read"_s << u"read more"_s << false;
    }

    void hashes()
    {
        QFETCH(QString, line);
        QFETCH(QString, other);
        QTEST(linePhraseHashes(line) == linePhraseHashes(other), "areSame");
        QTEST(shortLineHashes(line) == shortLineHashes(other), "areSame");
    }

    void saysWhatTheTablesHold()
    {
        static LineWords words; // large
        QCOMPARE(words.ofPhrases(u"the council bought the pier"), 0.F);
        words.phrases.weights.fill(32);
        words.words.weights.fill(32);
        QVERIFY(words.ofPhrases(u"read more") > words.ofPhrases(u"read"));
        QCOMPARE(words.ofShort(u"pier"), std::sqrt(2.F));
        QCOMPARE(words.ofShort(u"the council bought the pier "_s.repeated(10)), 0.F);
    }

    void aModelCutShortIsEmpty()
    {
        const QByteArray bytes(WordTable::Size, 1);
        QCOMPARE(LineModel::fromBytes(bytes).words.ofShort(u"pier"), 0.F);
    }
};

QTEST_GUILESS_MAIN(TestLineWords)
#include "tst_linewords.moc"
