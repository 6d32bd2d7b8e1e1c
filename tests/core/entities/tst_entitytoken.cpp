// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/entitytoken.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class EntityTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void findsSentenceStarts_data();
    void findsSentenceStarts();
    void isLinear();
};

void EntityTokenTest::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words and marks")
        << u"Ana left, Ben stayed."_s
        << QStringList{u"Ana"_s, u"left"_s, u","_s, u"Ben"_s, u"stayed"_s, u"."_s};
    QTest::newRow("possessive") << u"Orla’s and Ines's"_s
                                << QStringList{u"Orla"_s, u"’s"_s, u"and"_s, u"Ines"_s, u"'s"_s};
    QTest::newRow("apostrophe inside")
        << u"O'Dea doesn't"_s << QStringList{u"O'Dea"_s, u"doesn't"_s};
    QTest::newRow("dotted acronym")
        << u"the U.S. fleet"_s << QStringList{u"the"_s, u"U.S."_s, u"fleet"_s};
    QTest::newRow("initial") << u"J. Doe"_s << QStringList{u"J."_s, u"Doe"_s};
    QTest::newRow("hyphen") << u"Mary-Lou"_s << QStringList{u"Mary"_s, u"-"_s, u"Lou"_s};
    QTest::newRow("number") << u"1,250.5 km"_s << QStringList{u"1,250.5"_s, u"km"_s};
    QTest::newRow("beyond the basic plane")
        << u"\U00010400x y"_s << QStringList{u"\U00010400x"_s, u"y"_s};
    QTest::newRow("only space") << u" \n\t"_s << QStringList{};
}

void EntityTokenTest::cuts()
{
    QFETCH(QString, text);
    QStringList words;
    for (const auto &token : tokenise(text).list)
        words.append(text.sliced(token.range.start, token.range.length()));
    QTEST(words, "words");
}

void EntityTokenTest::findsSentenceStarts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("full stop") << u"It rained. We left."_s << QStringList{u"It"_s, u"We"_s};
    QTest::newRow("title with a stop") << u"We met Dr. Ode."_s << QStringList{u"We"_s};
    QTest::newRow("line feed") << u"A headline\nThe text"_s << QStringList{u"A"_s, u"The"_s};
    QTest::newRow("quotation mark") << u"Why? “Because.”"_s << QStringList{u"Why"_s, u"Because"_s};
}

void EntityTokenTest::findsSentenceStarts()
{
    QFETCH(QString, text);
    QStringList starts;
    for (const auto &token : tokenise(text).list) {
        if (token.startsSentence && token.shape != WordShape::Punctuation)
            starts.append(text.sliced(token.range.start, token.range.length()));
    }
    QTEST(starts, "starts");
}

void EntityTokenTest::isLinear()
{
    const auto text = QString(u'U').append(u'.').repeated(500'000);
    QVERIFY(tokenise(text).list.size() < 10);
    QCOMPARE(tokenise(QString(1'000'000, u'\'')).list.size(), 1'000'000);
}

QTEST_APPLESS_MAIN(EntityTokenTest)
#include "tst_entitytoken.moc"
