// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/cuelexicon.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestCueLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsForms();
    void readsExpressionsAndParticles();
    void readsEachLanguage_data();
    void readsEachLanguage();
    void fallsBackToEnglish();
};

void TestCueLexicon::readsForms()
{
    const CueLexicon lexicon(
        u"# a comment\n[cue speech clause]\nsay says said ~saying\n[title]\nmr mrs\n");
    const auto *said = lexicon.find(u"said");
    QVERIFY(said);
    QCOMPARE(lexicon.lemma(said->lemma), u"say"_s);
    QVERIFY(said->traits.has(Trait::Speech));
    QVERIFY(said->traits.has(Trait::Clause));
    QVERIFY(!said->traits.has(Trait::NonFinite));
    QVERIFY(lexicon.find(u"saying")->traits.has(Trait::NonFinite));
    QVERIFY(lexicon.find(u"say")->traits.has(Trait::Base));
    QVERIFY(lexicon.find(u"mrs")->traits.has(Trait::Title));
    QVERIFY(!lexicon.find(u"sayeth"));
}

void TestCueLexicon::readsExpressionsAndParticles()
{
    const CueLexicon lexicon(u"[preposition-cue]\naccording_to\n[particle "
                             u"speech]\npoint_out\n[verb]\npoint points pointed\n");
    QVERIFY(lexicon.find(u"according to")->traits.has(Trait::PrepositionCue));
    QVERIFY(lexicon.find(u"according")->traits.has(Trait::StartsExpression));
    const auto *pointed = lexicon.find(u"pointed");
    QVERIFY(pointed->traits.has(Trait::NeedsParticle));
    const auto *pointedOut = lexicon.findParticle(pointed->lemma, u"out");
    QVERIFY(pointedOut);
    QVERIFY(pointedOut->traits.has(Trait::Speech));
    QVERIFY(!lexicon.findParticle(pointed->lemma, u"in"));
}

void TestCueLexicon::readsEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("lemma");
    QTest::newRow("English") << u"en"_s << u"said"_s << u"say"_s;
    QTest::newRow("English with a region") << u"en-GB"_s << u"told"_s << u"tell"_s;
    QTest::newRow("Russian") << u"ru"_s << u"заявила"_s << u"заявить"_s;
    QTest::newRow("French") << u"fr"_s << u"affirme"_s << u"affirmer"_s;
    QTest::newRow("German") << u"de"_s << u"sagte"_s << u"sagen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"dijo"_s << u"decir"_s;
}

void TestCueLexicon::readsEachLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, form);
    QFETCH(QString, lemma);
    const auto &lexicon = CueLexicon::forLanguage(language);
    const auto *entry = lexicon.find(form);
    QVERIFY(entry);
    QVERIFY(entry->traits.has(Trait::Speech));
    QCOMPARE(lexicon.lemma(entry->lemma), lemma);
}

void TestCueLexicon::fallsBackToEnglish()
{
    QVERIFY(CueLexicon::forLanguage(u"xx"_s).find(u"said"));
    QVERIFY(CueLexicon::forLanguage({}).find(u"said"));
}

QTEST_APPLESS_MAIN(TestCueLexicon)
#include "tst_cuelexicon.moc"
