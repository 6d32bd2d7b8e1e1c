// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationfinder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestQuotationFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarked_data();
    void findsMarked();
    void findsReported_data();
    void findsReported();
    void readsLanguages_data();
    void readsLanguages();
    void joinsParts_data();
    void joinsParts();
    void readsBlockQuotations();
    void givesReasons();
    void staysLinear();
};

static QString kindName(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct:
        return u"direct"_s;
    case QuotationKind::Mixed:
        return u"mixed"_s;
    case QuotationKind::Indirect:
        return u"indirect"_s;
    case QuotationKind::Term:
        return u"term"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// "kind | words | speaker | cue" of each quotation, reported speech only if asked for.
static QStringList found(const QString &text, const QString &language, bool reported)
{
    const auto document = Document::fromLines(text);
    QStringList lines;
    for (const auto &quotation : findQuotations(document, {}, language)) {
        if ((quotation.kind == QuotationKind::Indirect) != reported)
            continue;
        QStringList parts;
        for (const auto &part : quotation.contents)
            parts.append(document.textOf(part).toString());
        QStringList fields{kindName(quotation.kind), parts.join(u" + "_s)};
        if (quotation.speaker)
            fields.append(document.textOf(quotation.speaker->range).toString());
        if (quotation.cue)
            fields.append(quotation.cue->verb);
        lines.append(fields.join(u" | "_s));
    }
    return lines;
}

static void row(const char *name, const QString &text, const QStringList &expected)
{
    QTest::newRow(name) << text << expected;
}

void TestQuotationFinder::findsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row("cue and name after", u"“The bridge is safe,” said Ada Hill."_s,
        {u"direct | “The bridge is safe,” | Ada Hill | say"_s});
    row("name and cue after", u"\"The bridge is safe,\" Ada Hill told reporters on Monday."_s,
        {u"direct | \"The bridge is safe,\" | Ada Hill | tell"_s});
    row("straight open, curly close", u"\"The bridge is safe,” Hill said."_s,
        {u"direct | \"The bridge is safe,” | Hill | say"_s});
    row("cue before with a colon", u"Hill added: “We checked every bolt.”"_s,
        {u"direct | “We checked every bolt.” | Hill | add"_s});
    row("name in apposition", u"“We were lucky,” said Omar Reyes, a farmer from the valley."_s,
        {u"direct | “We were lucky,” | Omar Reyes | say"_s});
    row("name with apposition before the cue",
        u"“We were lucky,” Omar Reyes, a farmer from the valley, said."_s,
        {u"direct | “We were lucky,” | Omar Reyes | say"_s});
    row("title and name", u"“Go home,” Mayor Lena Fox said."_s,
        {u"direct | “Go home,” | Mayor Lena Fox | say"_s});
    row("nominal", u"“No comment,” a ministry spokeswoman said."_s,
        {u"direct | “No comment,” | a ministry spokeswoman | say"_s});
    row("pronoun", u"“I saw it fall,” she said."_s, {u"direct | “I saw it fall,” | she | say"_s});
    row("organisation", u"“We regret the delay,” the Harbour Office said in a statement."_s,
        {u"direct | “We regret the delay,” | the Harbour Office | say"_s});
    row("passive", u"Hill was quoted as saying: “It will hold.”"_s,
        {u"direct | “It will hold.” | Hill | say"_s});
    row("passive with an agency", u"She was reported by Norwire as saying: “It will hold.”"_s,
        {u"direct | “It will hold.” | She | say"_s});
    row("told an outlet", u"Hill told Radio Nord, “It will hold.”"_s,
        {u"direct | “It will hold.” | Hill | tell"_s});
    row("according to", u"“The bridge is safe,” according to Ada Hill."_s,
        {u"direct | “The bridge is safe,” | Ada Hill | according to"_s});
    row("speaker in the sentence before",
        u"Hill dismissed the doubts. “The bridge has stood for ninety years.”"_s,
        {u"direct | “The bridge has stood for ninety years.” | Hill | dismiss"_s});
    row("label before a colon", u"Ada Hill: “We are ready for the winter.”"_s,
        {u"direct | “We are ready for the winter.” | Ada Hill"_s});
    row("signature", u"“We are ready for the winter.” — Ada Hill"_s,
        {u"direct | “We are ready for the winter.” | Ada Hill"_s});
    row("question", u"“Who will pay for it?” asked Reyes."_s,
        {u"direct | “Who will pay for it?” | Reyes | ask"_s});
    row("unknown verb", u"“What a day,” gurgled Reyes."_s,
        {u"direct | “What a day,” | Reyes | gurgled"_s});
    row("informal like", u"And she was like, \"We can fix that.\""_s,
        {u"direct | \"We can fix that.\" | she | was"_s});
    row("gerund with its subject before", u"Reyes waved the plan away, calling it “a bad joke.”"_s,
        {u"mixed | “a bad joke.” | Reyes | call"_s});
    row("fragment", u"Reyes said the plan was “a bad joke” and left."_s,
        {u"mixed | “a bad joke” | Reyes | say"_s});
    row("fragment in a that-clause",
        u"Hill told Radio Nord on Monday that the old bridge was “a friend of the town.”"_s,
        {u"mixed | “a friend of the town.” | Hill | tell"_s});
    row("whole sentence in a that-clause",
        u"Hill noted that “The bridge was the way you went when you went to market.”"_s,
        {u"direct | “The bridge was the way you went when you went to market.” | Hill | note"_s});
    row("remarks far before a dash",
        u"Hill’s remarks to Harbour Master Peter Voss were unusually blunt—“We are done here.”"_s,
        {u"direct | “We are done here.” | Hill | remark"_s});
    row("participle behind a place",
        u"Hill was in Norby insisting that the bridge was “a friend of the town.”"_s,
        {u"mixed | “a friend of the town.” | Hill | insist"_s});
    row("nested marks", u"“He shouted ‘Run!’ and we ran,” Reyes said."_s,
        {u"direct | “He shouted ‘Run!’ and we ran,” | Reyes | say"_s});
    row("apostrophes", u"‘It’s the farmers’ bridge,’ said Reyes."_s,
        {u"direct | ‘It’s the farmers’ bridge,’ | Reyes | say"_s});
    row("brackets and ellipses stay", u"“It [the bridge] is ... safe,” Hill said."_s,
        {u"direct | “It [the bridge] is ... safe,” | Hill | say"_s});
    row("scare quotes", u"The town lives from “slow tourism” in summer."_s,
        {u"term | “slow tourism”"_s});
    row("title of a work", u"He starred in the film “Winter Harbour” last year."_s,
        {u"term | “Winter Harbour”"_s});
    row("nickname", u"The tower, known as “the Needle,” is closed."_s, {u"term | “the Needle,”"_s});
    row("definition", u"The word “postil” means a note in the margin."_s, {u"term | “postil”"_s});
    row("inches are no marks", u"The pipe is 6\" wide and 9\" long, Hill said."_s, {});
    row("no speech at all", u"Nothing happened in the town."_s, {});
}

void TestQuotationFinder::findsMarked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text, u"en"_s, false), expected);
}

void TestQuotationFinder::findsReported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row("that-clause", u"Hill said that the bridge was safe."_s,
        {u"indirect | that the bridge was safe | Hill | say"_s});
    row("clause without that", u"Hill said the bridge was safe."_s,
        {u"indirect | the bridge was safe | Hill | say"_s});
    row("addressee", u"Hill told the council that the bridge was safe."_s,
        {u"indirect | that the bridge was safe | Hill | tell"_s});
    row("tag after", u"The bridge was safe, Hill said."_s,
        {u"indirect | The bridge was safe | Hill | say"_s});
    row("tag between", u"The bridge, Hill said, was never closed."_s,
        {u"indirect | The bridge + was never closed | Hill | say"_s});
    row("according to before", u"According to Hill, the bridge is safe."_s,
        {u"indirect | the bridge is safe | Hill | according to"_s});
    row("according to after", u"The bridge is safe, according to Hill."_s,
        {u"indirect | The bridge is safe | Hill | according to"_s});
    row("question", u"Reyes asked whether the bridge was safe."_s,
        {u"indirect | whether the bridge was safe | Reyes | ask"_s});
    row("promise", u"Hill vowed to rebuild the bridge."_s,
        {u"indirect | to rebuild the bridge | Hill | vow"_s});
    row("belief", u"Reyes believes the bridge is doomed."_s,
        {u"indirect | the bridge is doomed | Reyes | believe"_s});
    row("object", u"Reyes criticized the new bridge."_s,
        {u"indirect | the new bridge | Reyes | criticize"_s});
    row("a participle in a second clause",
        u"In Norby Hill was calm, but he was direct in telling the council that it must pay."_s,
        {u"indirect | that it must pay | he | tell"_s});
    row("said so", u"None of the three said so aloud, you may be sure that it counts."_s, {});
    row("whatever they say", u"It will hold, whatever its builders say about the ice."_s, {});
    row("an undertaking is no utterance", u"Hill and Reyes agreed to rebuild the bridge."_s, {});
    row("a caption", u"Ada Hill, left, and Omar Reyes agreed their towns should meet."_s, {});
    row("agreement with words", u"Hill agreed that the bridge was safe."_s,
        {u"indirect | that the bridge was safe | Hill | agree"_s});
    row("that-clause all in marks", u"Hill added that “it is a friend of the town.”"_s, {});
    row("second cue ends the first clause",
        u"Hill said the bridge was safe, adding that it needed paint."_s,
        {u"indirect | the bridge was safe | Hill | say"_s,
            u"indirect | that it needed paint | Hill | add"_s});
}

void TestQuotationFinder::findsReported()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text, u"en"_s, true), expected);
}

static void languageRow(
    const char *name, const QString &language, const QString &text, const QString &expected)
{
    QTest::newRow(name) << language << text << QStringList{expected};
}

void TestQuotationFinder::readsLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    languageRow("Russian, cue after", u"ru"_s, u"«Мост безопасен», — сказал инженер Орлов."_s,
        u"direct | «Мост безопасен» | инженер Орлов | сказать"_s);
    languageRow("Russian, cue before", u"ru"_s, u"Орлова заявила: «Мы проверили каждый болт»."_s,
        u"direct | «Мы проверили каждый болт» | Орлова | заявить"_s);
    languageRow("Russian, by the words of", u"ru"_s,
        u"По словам Орловой, мост стал «другом города»."_s,
        u"mixed | «другом города» | Орловой | по словам"_s);
    languageRow("Russian dialogue", u"ru"_s,
        u"— Мост выдержит, — сказала она. — Мы всё проверили."_s,
        u"direct | — Мост выдержит, + — Мы всё проверили. | она | сказать"_s);
    languageRow("French, cue after", u"fr"_s, u"« Le pont est sûr », a déclaré Claire Morel."_s,
        u"direct | « Le pont est sûr » | Claire Morel | déclarer"_s);
    languageRow("French, inverted pronoun", u"fr"_s, u"« Le pont est sûr », a-t-elle ajouté."_s,
        u"direct | « Le pont est sûr » | elle | ajouter"_s);
    languageRow("French, hyphen", u"fr"_s, u"« Le pont tiendra », dit-il."_s,
        u"direct | « Le pont tiendra » | il | dire"_s);
    languageRow("French dialogue", u"fr"_s, u"— Je viens demain, dit-elle."_s,
        u"direct | — Je viens demain, | elle | dire"_s);
    languageRow("German, low marks", u"de"_s, u"„Die Brücke ist sicher“, sagte Lena Vogt."_s,
        u"direct | „Die Brücke ist sicher“ | Lena Vogt | sagen"_s);
    languageRow("German, chevrons", u"de"_s, u"»Die Brücke ist sicher«, erklärte die Sprecherin."_s,
        u"direct | »Die Brücke ist sicher« | die Sprecherin | erklären"_s);
    languageRow("German, cue before", u"de"_s, u"Vogt sagte: „Wir haben alles geprüft.“"_s,
        u"direct | „Wir haben alles geprüft.“ | Vogt | sagen"_s);
    languageRow("Spanish, cue after", u"es"_s, u"«El puente es seguro», dijo Ana Prado."_s,
        u"direct | «El puente es seguro» | Ana Prado | decir"_s);
    languageRow("Spanish, cue before", u"es"_s, u"Prado añadió: “Hemos revisado cada tornillo”."_s,
        u"direct | “Hemos revisado cada tornillo” | Prado | añadir"_s);
    languageRow("Spanish dialogue", u"es"_s, u"—Vengo mañana —dijo Ana—. Espérame."_s,
        u"direct | —Vengo mañana + Espérame. | Ana | decir"_s);
    languageRow("Japanese brackets", u"ja"_s, u"「橋は安全です。まだ使えます。」"_s,
        u"term | 「橋は安全です。まだ使えます。」"_s);
}

void TestQuotationFinder::readsLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text, language, false), expected);
}

void TestQuotationFinder::joinsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row("interrupted within a sentence", u"“The bridge,” Hill said, “is safe.”"_s,
        {u"direct | “The bridge,” + “is safe.” | Hill | say"_s});
    row("interrupted between sentences", u"“The bridge is safe,” said Hill. “We checked it.”"_s,
        {u"direct | “The bridge is safe,” + “We checked it.” | Hill | say"_s});
    row("the same cue again", u"“The bridge is safe,” said Hill. “We checked it,” she said."_s,
        {u"direct | “The bridge is safe,” + “We checked it,” | Hill | say"_s});
    row("over two paragraphs", u"Hill said: “The bridge is safe.\n\n“But the road is not.”"_s,
        {u"direct | “The bridge is safe. + “But the road is not.” | Hill | say"_s});
    row("cue after the second paragraph",
        u"“The bridge is safe.\n“But the road is not,” said Hill."_s,
        {u"direct | “The bridge is safe. + “But the road is not,” | Hill | say"_s});
    row("a new paragraph goes on with the speaker",
        u"“The bridge is safe,” said Hill.\n“The road is not.”"_s,
        {u"direct | “The bridge is safe,” | Hill | say"_s,
            u"direct | “The road is not.” | Hill | say"_s});
}

void TestQuotationFinder::joinsParts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text, u"en"_s, false), expected);
}

void TestQuotationFinder::readsBlockQuotations()
{
    Document document;
    document.append({}, u"Ada Hill wrote:");
    Block quoted;
    quoted.quoteDepth = 1;
    document.append(quoted, u"The bridge is safe.");
    document.append(quoted, u"The road is not.");
    const auto quotations = findQuotations(document, {}, u"en"_s);
    QCOMPARE(quotations.size(), 1);
    QCOMPARE(quotations[0].contents.size(), 2);
    QCOMPARE(quotations[0].kind, QuotationKind::Direct);
    QVERIFY(quotations[0].speaker);
    QCOMPARE(document.textOf(quotations[0].speaker->range), u"Ada Hill");
}

void TestQuotationFinder::givesReasons()
{
    const auto document = Document::fromLines(u"“It will hold,” said Hill.");
    const auto quotations = findQuotations(document, {}, u"en"_s);
    QCOMPARE(quotations.size(), 1);
    QCOMPARE(quotations[0].reason, u"cue 'said' after the quotation; subject 'Hill'"_s);
    QVERIFY(quotations[0].confidence > 0.9);
    QVERIFY(!quotations[0].id.isNull());
}

/// Long input of every kind that could make a look backwards or forwards quadratic.
void TestQuotationFinder::staysLinear()
{
    for (const auto &piece : {u"“"_s, u"\" "_s, u"said "_s, u"(“a "_s, u", he said "_s, u"— "_s,
             u"that "_s, u"“Why?” said Ada.\n“No, Ada.”\n"_s}) {
        const auto text = piece.repeated(200'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        findQuotations(Document::fromLines(text), {}, u"ru"_s);
        findQuotations(Document::fromLines(text), {}, u"en"_s);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(piece));
    }
}

QTEST_APPLESS_MAIN(TestQuotationFinder)
#include "tst_quotationfinder.moc"
