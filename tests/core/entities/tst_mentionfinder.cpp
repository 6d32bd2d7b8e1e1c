// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/entitymodel.h"
#include "core/entities/mentionfinder.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class MentionFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsInOtherLanguages_data();
    void findsInOtherLanguages();
    void rangesAreTheWords();
    void knownNamesComeFirst();
    void knownNamesAreFoundInLinearTime();
    void opensTheModelAtOnce();
    void refusesDamagedModels();
    void isLinear();
};

static QStringList described(const QList<Mention> &mentions)
{
    static constexpr QStringView kinds[] = {u"person", u"organisation", u"place", u"other"};
    QStringList lines;
    for (const auto &mention : mentions)
        lines.append(kinds[static_cast<int>(mention.kind)].toString() + u' ' + mention.surface);
    return lines;
}

void MentionFinderTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("no names") << u"It rained all day and nobody came."_s << QStringList{};
    QTest::newRow("a person with a title")
        << u"On Monday President Daniel Okonjo said he would not resign."_s
        << QStringList{u"person Daniel Okonjo"_s};
    QTest::newRow("a possessive") << u"He praised Maria Lopez’s report."_s
                                  << QStringList{u"person Maria Lopez"_s};
    QTest::newRow("countries and a city")
        << u"She flew from Norway to Brazil and on to Nairobi."_s
        << QStringList{u"place Norway"_s, u"place Brazil"_s, u"place Nairobi"_s};
    QTest::newRow("nationalities are no places")
        << u"French and Kazakh officials met the Germans."_s << QStringList{};
    QTest::newRow("an organisation by its head word")
        << u"He works for the Ministry of Finance in Oslo."_s
        << QStringList{u"organisation Ministry of Finance"_s, u"place Oslo"_s};
    QTest::newRow("capitals that act for their countries")
        << u"The ministers said that Lisbon and Ankara have agreed."_s
        << QStringList{u"place Lisbon"_s, u"place Ankara"_s};
    QTest::newRow("us and US") << u"They told us that the US and the EU would help us."_s
                               << QStringList{u"place US"_s, u"organisation EU"_s};
    QTest::newRow("a last name is a person, as elsewhere in the text")
        << u"Minister Adaora Nwosu spoke. Later Nwosu left, and the Nwosu government fell."_s
        << QStringList{u"person Adaora Nwosu"_s, u"person Nwosu"_s, u"person Nwosu"_s};
    QTest::newRow("a name with a hyphen")
        << u"He met Kim Jong-un and Hilda Brandt-Pyrz in May."_s
        << QStringList{u"person Kim Jong-un"_s, u"person Hilda Brandt-Pyrz"_s};
    QTest::newRow("what hangs on a name by a hyphen")
        << u"The plan of Hilda Brandt-led rebels failed, said Hilda Brandt."_s
        << QStringList{u"person Hilda Brandt"_s, u"person Hilda Brandt"_s};
    QTest::newRow("initials of a country")
        << u"She flew to Washington, D.C. with the U. S. envoy Hilda Brandt."_s
        << QStringList{u"place Washington, D.C."_s, u"place U. S."_s, u"person Hilda Brandt"_s};
    QTest::newRow("a body of a country") << u"He rang the Supreme Court of Kenya on Monday."_s
                                         << QStringList{u"organisation Supreme Court of Kenya"_s};
    QTest::newRow("a group of states, and a region below another")
        << u"The G7 spoke of sub-Saharan Africa on Monday."_s
        << QStringList{u"organisation G7"_s, u"place sub-Saharan Africa"_s};
    QTest::newRow("an acronym, wherever it stands")
        << u"The Northern Fisheries Ministry (NFM) met. They asked why NFM did not vote, and NFM left."_s
        << QStringList{u"organisation Northern Fisheries Ministry"_s, u"organisation NFM"_s,
               u"organisation NFM"_s, u"organisation NFM"_s};
    QTest::newRow("a building") << u"She works at the Nairobi Hospital in Kenya."_s
                                << QStringList{u"place Nairobi Hospital"_s, u"place Kenya"_s};
    QTest::newRow("an unknown country with its people")
        << u"Ostrevia has a plan. The Ostrevian Prime Minister, Hilda Brandt, told Ostrevia’s press."_s
        << QStringList{u"place Ostrevia"_s, u"person Hilda Brandt"_s, u"place Ostrevia"_s};
    QTest::newRow("an unknown town, wherever it stands")
        << u"In Hestavik it rained. They live in Hestavik. Few left, for Hestavik is warm."_s
        << QStringList{u"place Hestavik"_s, u"place Hestavik"_s, u"place Hestavik"_s};
    QTest::newRow("days and months")
        << u"The vote on Tuesday in March was close."_s << QStringList{};
}

void MentionFinderTest::findsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &language, const QString &text,
                         const QStringList &found) {
        QTest::newRow(name) << language << text << found;
    };
    row("German, according to", u"de"_s,
        u"Laut Weidner ist die Stadt nicht bereit, sagte Jonas Weidner."_s,
        {u"person Weidner"_s, u"person Jonas Weidner"_s});
    row("German, nouns with an article", u"de"_s,
        u"Das Projekt und die neue Brücke kommen, sagte Klara Reuter, aber ein Sprecher des "
        u"Ministeriums "
        "schwieg."_s,
        {u"person Klara Reuter"_s});
    row("German, title and town", u"de"_s,
        u"Der Bürgermeister von Seehausen, Jonas Weidner, klagte."_s,
        {u"place Seehausen"_s, u"person Jonas Weidner"_s});
    row("German, a trade and a person", u"de"_s,
        u"Das gesteht die Lehrerin Anna Roger, Mutter von zwei Kindern."_s,
        {u"person Anna Roger"_s});
    row("French, in the eyes of", u"fr"_s, u"Aux yeux de Mme Rogier, rien ne va."_s,
        {u"person Rogier"_s});
    row("French, according to", u"fr"_s, u"Selon M. Lestrange, la ville est calme."_s,
        {u"person Lestrange"_s});
    row("French, madam", u"fr"_s, u"Claire Aubin est venue. Mme Aubin a parlé."_s,
        {u"person Claire Aubin"_s, u"person Aubin"_s});
    row("French, mayor of a town", u"fr"_s, u"On a vu le maire de Valmer, Hugo Lestrange, lundi."_s,
        {u"place Valmer"_s, u"person Hugo Lestrange"_s});
    row("Spanish, according to", u"es"_s, u"Según Santillana, la ciudad no está lista."_s,
        {u"person Santillana"_s});
    row("Russian, a country between office and name", u"ru"_s,
        u"Министр транспорта Норландии Игорь Сомов уехал."_s, {u"person Игорь Сомов"_s});
    row("Russian, office with a capital", u"ru"_s, u"Депутат Олег Ветров уехал."_s,
        {u"person Олег Ветров"_s});
    row("Russian, a last name in another case", u"ru"_s,
        u"Глава района Павел Зимин уехал. Это слова Зимина."_s,
        {u"person Павел Зимин"_s, u"person Зимина"_s});
    row("Russian, patronymic", u"ru"_s, u"Приехал инженер Никита Петрович Орлов."_s,
        {u"person Никита Петрович Орлов"_s});
}

void MentionFinderTest::findsInOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(described(findMentions(Document::fromLines(text), language)), "found");
}

void MentionFinderTest::finds()
{
    QFETCH(QString, text);
    QTEST(described(findMentions(Document::fromLines(text), u"en"_s)), "found");
}

void MentionFinderTest::rangesAreTheWords()
{
    const auto document = Document::fromLines(
        u"\U0001F600 In Kenya, Mr. John Mwangi spoke.\nJohn Mwangi left Kenya."_s);
    const auto mentions = findMentions(document, u"en"_s);
    QCOMPARE(mentions.size(), 4);
    for (const auto &mention : mentions) {
        QCOMPARE(document.textOf(mention.range), mention.surface);
        QVERIFY(!mention.reason.isEmpty());
        QVERIFY(!mention.id.isNull());
        QVERIFY(mention.actor.isNull());
    }
}

void MentionFinderTest::knownNamesComeFirst()
{
    const QList<Actor> known{
        {ActorId::create(), ActorKind::Organisation, u"Blue Kettle"_s, {u"BK"_s}, {}, {}, {}},
        {ActorId::create(), ActorKind::Person, u"anon17"_s, {}, {}, {}, {}}};
    const auto document = Document::fromLines(u"The Blue Kettle hired anon17. A bk is not BK."_s);
    QCOMPARE(described(findMentions(document, u"en"_s, known)),
        (QStringList{u"organisation Blue Kettle"_s, u"person anon17"_s, u"organisation BK"_s}));
    QVERIFY(findMentions(document, u"en"_s, known).first().reason.contains(u"known"));
}

void MentionFinderTest::knownNamesAreFoundInLinearTime()
{
    QList<Actor> known;
    for (int i = 0; i < 10'000; ++i)
        known.append({ActorId::create(), ActorKind::Person, u"Ada Number%1"_s.arg(i),
            {u"Number%1"_s.arg(i)}, {}, {}, {}});
    const KnownNames names(known);
    const auto text =
        u"Ada Number7 met Number9999 in Peru. "_s.repeated(150); // an article of 5,000 units
    const auto tokens = tokenise(text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(names.find(text, tokens).size() >= 300);
    QVERIFY2(timer.elapsed() <= 20, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(findMentions(Document::fromLines(text), u"en"_s, names).size() >= 300);
}

void MentionFinderTest::opensTheModelAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(EntityModel::builtIn().header().weightRows > 0);
    QVERIFY2(timer.elapsed() <= 50, qPrintable(QString::number(timer.elapsed())));
    const QFileInfo file(QStringLiteral(SOURCE_FOLDER "/resources/models/entities.bin"));
    QVERIFY(file.exists());
    QVERIFY(file.size() <= 12 * 1024 * 1024);
}

void MentionFinderTest::refusesDamagedModels()
{
    QVERIFY(!EntityModel::fromBytes({}));
    QVERIFY(!EntityModel::fromBytes(QByteArray(4096, 'x')));
    EntityModel::Header header;
    header.lexiconSlots = 1U << 31;
    header.weightRows = 1;
    const QByteArrayView bytes(reinterpret_cast<const char *>(&header), sizeof header);
    QVERIFY(!EntityModel::fromBytes(bytes));
}

void MentionFinderTest::isLinear()
{
    for (const auto &piece :
        {u"Aa "_s, u"A-"_s, u"of "_s, u"(A"_s, u"’s"_s, u"Van de "_s, u"U.S. "_s, u"Aa (AA) "_s}) {
        const auto document =
            Document::fromLines(QString(piece.repeated(300'000 / piece.size()) + u"(AAA)"));
        QElapsedTimer timer;
        timer.start();
        findMentions(document, u"en"_s);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(piece));
    }
}

QTEST_APPLESS_MAIN(MentionFinderTest)
#include "tst_mentionfinder.moc"
