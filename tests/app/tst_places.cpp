// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/places.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("starts");
        using Starts = QList<qsizetype>;
        QTest::newRow("once") << u"two"_s << u"one two"_s << Starts{4};
        QTest::newRow("three times") << u"a"_s << u"abaca"_s << Starts{0, 2, 4};
        QTest::newRow("nowhere") << u"x"_s << u"one"_s << Starts{};
        QTest::newRow("no words") << QString() << u"one"_s << Starts{};
        QTest::newRow("other case") << u"Two"_s << u"one two"_s << Starts{};
        QTest::newRow("straight for curly marks") << u"\"it's\""_s << u"x “it’s”"_s << Starts{2};
        QTest::newRow("exact ones win") << u"\"a\""_s << u"“a” \"a\""_s << Starts{4};
        QTest::newRow("hyphen for dash") << u"a-b"_s << u"a–b"_s << Starts{0};
        QTest::newRow("space for no-break space") << u"a b"_s << u"a\u00A0b"_s << Starts{0};
        QTest::newRow("space for a paragraph's end") << u"a b"_s << u"a\nb"_s << Starts{0};
        QTest::newRow("after an emoji") << u"a"_s << u"\U0001F600a"_s << Starts{2};
    }

    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QList<qsizetype> starts;
        for (const auto &place : placesOf(words, text)) {
            QCOMPARE(place.length(), words.size());
            starts.append(place.start);
        }
        QTEST(starts, "starts");
    }

    void wholeWordsOnly()
    {
        const auto text = u"Lind, Linda, Blind and Lind’s; Lind"_s;
        QCOMPARE(wholeWords(placesOf(u"Lind", text), text).size(), 3);
        const auto marks = u"say “no”now"_s;
        QCOMPARE(wholeWords(placesOf(u"“no”", marks), marks).size(), 1);
    }

    void choosesOne()
    {
        const auto document = Document::fromLines(u"one two\n\ntwo one\ntwo");
        QCOMPARE(placeOf(u"two one"_s, document, 0), (TextRange{9, 16}));
        QCOMPARE(placeOf(u"two"_s, document, 2), (TextRange{9, 12}));
        const auto several = placeOf(u"two"_s, document, 0);
        QVERIFY(!several && several.error().code == ErrorCode::Ambiguous);
        QVERIFY(several.error().message.contains(u"2. paragraph 2: two one"_s));
        QVERIFY(!placeOf(u"two"_s, document, 4));
        QVERIFY(!placeOf(u"three"_s, document, 0));
        QVERIFY(!placeOf(u"x"_s, Document(), 0));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
