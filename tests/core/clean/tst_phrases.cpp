// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/phrases.h"

#include <QTest>

#include <set>
#include <vector>

using namespace postil;

static std::vector<quint32> phrasesOf(const std::vector<quint32> &words, quint32 kind = 0)
{
    std::vector<quint32> phrases;
    forEachPhrase(words, kind, [&](quint32 hash) { phrases.push_back(hash); });
    return phrases;
}

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsWhatThereIs_data()
    {
        QTest::addColumn<quint32>("words");
        QTest::addColumn<size_t>("phrases");
        QTest::newRow("no words: the form") << 0u << size_t(1);
        QTest::newRow("one word: it, and it as the first") << 1u << size_t(3);
        QTest::newRow("two words: also their pair, twice") << 2u << size_t(6);
        QTest::newRow("a long text: not all of its middle") << 1000u << size_t(104);
    }

    void visitsWhatThereIs()
    {
        QFETCH(quint32, words);
        QFETCH(size_t, phrases);
        std::vector<quint32> hashes;
        for (quint32 word = 0; word < words; ++word)
            hashes.push_back(word * 7919);
        const auto found = phrasesOf(hashes);
        QCOMPARE(found.size(), phrases);
        QCOMPARE(std::set(found.begin(), found.end()).size(), phrases);
    }

    void theOrderOfWordsCounts() { QVERIFY(phrasesOf({1, 2}) != phrasesOf({2, 1})); }

    void theKindCounts() { QVERIFY(phrasesOf({}, 0) != phrasesOf({}, 1)); }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
