// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"
#include "core/entities/mentionfinder.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class ActorResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void joinsByTheText_data();
    void joinsByTheText();
    void namesByUse_data();
    void namesByUse();
    void readsRoles_data();
    void readsRoles();
    void prefersKnownActors();
    void keepsApartWhatIsKnownTwice();
    void knowsWhoAnInflectedNameMeans();
    void saysWhy();
    void keepsTitlesOutOfAliases();
    void isLinear();
};

/// The mention of each name, where it stands first behind the one before.
static QList<Mention> mentionsOf(const Document &document, const QStringList &names, ActorKind kind)
{
    QList<Mention> mentions;
    qsizetype from = 0;
    for (const auto &name : names) {
        Mention mention;
        mention.range.start = document.text().indexOf(name, from);
        mention.range.end = from = mention.range.start + name.size();
        mention.surface = name;
        mention.kind = kind;
        mentions.append(mention);
    }
    return mentions;
}

/// The number of the actor of each mention; names are given in order, the kind is that of all.
static QList<int> actorsIn(const QString &text, const QStringList &names, ActorKind kind)
{
    const auto document = Document::fromLines(text);
    const auto resolved = resolveActors(document, mentionsOf(document, names, kind));
    QList<int> actors;
    for (const auto &mention : resolved.mentions) {
        const auto at = std::ranges::find(resolved.actors, mention.actor, &Actor::id);
        actors.append(static_cast<int>(at - resolved.actors.begin()));
    }
    return actors;
}

void ActorResolverTest::joins_data()
{
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("actors"); // number of the actor of each name
    const auto person = ActorKind::Person;
    const auto organisation = ActorKind::Organisation;
    const auto place = ActorKind::Place;
    QTest::newRow("nothing") << person << QStringList{} << QList<int>{};
    QTest::newRow("last name") << person << QStringList{u"Ines Okafor"_s, u"Okafor"_s}
                               << QList<int>{0, 0};
    QTest::newRow("last name before the full one")
        << person << QStringList{u"Okafor"_s, u"Ines Okafor"_s} << QList<int>{0, 0};
    QTest::newRow("given name") << person << QStringList{u"Ines Okafor"_s, u"Ines"_s}
                                << QList<int>{0, 0};
    QTest::newRow("title inside") << person << QStringList{u"Dr Ines Okafor"_s, u"Okafor"_s}
                                  << QList<int>{0, 0};
    QTest::newRow("two persons of one last name")
        << person << QStringList{u"Ines Okafor"_s, u"Paul Okafor"_s} << QList<int>{0, 1};
    QTest::newRow("a last name means the namesake named first")
        << person << QStringList{u"Ines Okafor"_s, u"Okafor"_s, u"Paul Okafor"_s, u"Okafor"_s}
        << QList<int>{0, 0, 1, 0};
    QTest::newRow("initial") << person << QStringList{u"Ines Okafor"_s, u"I. Okafor"_s}
                             << QList<int>{0, 0};
    QTest::newRow("another initial")
        << person << QStringList{u"Ines Okafor"_s, u"P. Okafor"_s} << QList<int>{0, 1};
    QTest::newRow("middle name") << person << QStringList{u"Ines Maria Okafor"_s, u"Ines Okafor"_s}
                                 << QList<int>{0, 0};
    QTest::newRow("short form") << person << QStringList{u"Robert Lindqvist"_s, u"Bob Lindqvist"_s}
                                << QList<int>{0, 0};
    QTest::newRow("other script") << person << QStringList{u"Galina Zakharova"_s, u"Захарова"_s}
                                  << QList<int>{0, 0};
    QTest::newRow("other transliteration")
        << person << QStringList{u"Galina Zakharova"_s, u"Sacharowa"_s} << QList<int>{0, 0};
    QTest::newRow("cases of a last name")
        << person << QStringList{u"Игорь Сомов"_s, u"Сомова"_s, u"Сомову"_s} << QList<int>{0, 0, 0};
    QTest::newRow("cases of a full name")
        << person << QStringList{u"Анна Рогова"_s, u"Анны Роговой"_s, u"Анной Роговой"_s}
        << QList<int>{0, 0, 0};
    QTest::newRow("two last names")
        << person << QStringList{u"Rosa Vidal Prieto"_s, u"Vidal"_s} << QList<int>{0, 0};
    QTest::newRow("acronym") << organisation << QStringList{u"Harbour Workers Union"_s, u"HWU"_s}
                             << QList<int>{0, 0};
    QTest::newRow("acronym first")
        << organisation << QStringList{u"HWU"_s, u"Harbour Workers Union"_s} << QList<int>{0, 0};
    QTest::newRow("company suffix")
        << organisation << QStringList{u"Norvane Inc"_s, u"Norvane"_s} << QList<int>{0, 0};
    QTest::newRow("two ministries")
        << organisation << QStringList{u"Ministry of Health"_s, u"Ministry of Labour"_s}
        << QList<int>{0, 1};
    QTest::newRow("a country's names")
        << place << QStringList{u"United States"_s, u"US"_s, u"U.S."_s, u"the United States"_s}
        << QList<int>{0, 0, 0, 0};
    QTest::newRow("possessive") << place << QStringList{u"Peru"_s, u"Peru’s"_s} << QList<int>{0, 0};
    QTest::newRow("two cities") << place << QStringList{u"York"_s, u"New York"_s}
                                << QList<int>{0, 1};
    QTest::newRow("two kings") << person << QStringList{u"King Oswin I"_s, u"King Oswin II"_s}
                               << QList<int>{0, 1};
    QTest::newRow("a river and a county")
        << place << QStringList{u"Tamber River"_s, u"Tamber County"_s} << QList<int>{0, 1};
    QTest::newRow("a part of a team's name")
        << organisation << QStringList{u"Dunmore Red Kites"_s, u"Red Kites"_s} << QList<int>{0, 0};
    QTest::newRow("the country") << place << QStringList{u"Kenya"_s, u"Nairobi"_s, u"Nation"_s}
                                 << QList<int>{0, 1, 0};
    QTest::newRow("a people and a part of it")
        << person << QStringList{u"Norvan Americans"_s, u"Americans"_s} << QList<int>{0, 1};
    QTest::newRow("an airport") << place
                                << QStringList{u"Tamber International Airport"_s, u"Airport"_s}
                                << QList<int>{0, 0};
    QTest::newRow("a state") << place << QStringList{u"State of Tamber"_s, u"State"_s}
                             << QList<int>{0, 0};
    QTest::newRow("a coast") << place << QStringList{u"Red Coast of Tamber"_s, u"Red Coast"_s}
                             << QList<int>{0, 0};
    QTest::newRow("a town without its second word")
        << place << QStringList{u"Tamberno Quelle"_s, u"Tamberno"_s} << QList<int>{0, 0};
    QTest::newRow("a branch in a country")
        << organisation << QStringList{u"Harbour Aid Kenya"_s, u"Harbour Aid"_s}
        << QList<int>{0, 1};
    QTest::newRow("a mission of a known body")
        << organisation << QStringList{u"United Nations Harbour Mission"_s, u"United Nations"_s}
        << QList<int>{0, 1};
    QTest::newRow("a government, by country and by people")
        << organisation
        << QStringList{u"Government of the Republic of Albania"_s, u"Albanian Government"_s}
        << QList<int>{0, 0};
    QTest::newRow("letters of words written as one")
        << organisation << QStringList{u"HarborRail"_s, u"HR"_s} << QList<int>{0, 0};
    QTest::newRow("a river") << place << QStringList{u"River Ouse"_s, u"Ouse"_s}
                             << QList<int>{0, 0};
}

void ActorResolverTest::joins()
{
    QFETCH(ActorKind, kind);
    QFETCH(QStringList, names);
    QTEST(actorsIn(names.join(u" went. "), names, kind), "actors");
}

void ActorResolverTest::joinsByTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("actors");
    const auto row = [](const char *name, const QString &text, ActorKind kind,
                         const QStringList &names, const QList<int> &actors) {
        QTest::newRow(name) << text << kind << names << actors;
    };
    const auto person = ActorKind::Person;
    const auto organisation = ActorKind::Organisation;
    const auto place = ActorKind::Place;
    row("acronym in brackets", u"The Northern Fisheries Board (NFB) met. NFB staff went."_s,
        organisation, {u"Northern Fisheries Board"_s, u"NFB"_s, u"NFB"_s}, {0, 0, 0});
    row("acronym of more words than the mention",
        u"The Northern Fisheries Board in Quillan (NFBQ) met."_s, organisation,
        {u"Northern Fisheries Board"_s, u"NFBQ"_s}, {0, 0});
    row("another body in brackets", u"The Northern Fisheries Board (with the PTA) met."_s,
        organisation, {u"Northern Fisheries Board"_s, u"PTA"_s}, {0, 1});
    row("a code with its label", u"Tamber Airport (IATA: TMX) is closed."_s, place,
        {u"Tamber Airport"_s, u"TMX"_s}, {0, 0});
    row("where a town lies", u"San Lucas (TX) is far."_s, place, {u"San Lucas"_s, u"TX"_s}, {0, 1});
    row("names in other languages", u"Hieron (Latin: Hieronymus Maior; Greek: Ieronymos) wrote."_s,
        person, {u"Hieron"_s, u"Hieronymus Maior"_s, u"Ieronymos"_s}, {0, 0, 0});
    row("a name at birth", u"Vox (born Jan Petersen) sang."_s, person,
        {u"Vox"_s, u"Jan Petersen"_s}, {0, 0});
    row("an actor behind a part", u"Sam and Walter (Jan Petersen) drive."_s, person,
        {u"Walter"_s, u"Jan Petersen"_s}, {0, 1});
    row("known as", u"Jan Petersen (born in 1971), better known as Vox, sang."_s, person,
        {u"Jan Petersen"_s, u"Vox"_s}, {0, 0});
    row("a pen name", u"Jan Petersen, known by his pen name Vox, sang. Vox bowed."_s, person,
        {u"Jan Petersen"_s, u"Vox"_s, u"Vox"_s}, {0, 0, 0});
    row("known as, of something else", u"South of Quillan, known as Tamber, it rains."_s, place,
        {u"Quillan"_s, u"Tamber"_s}, {0, 1});
    row("a title beside", u"The Mayor, Ines Okafor, spoke."_s, person,
        {u"Mayor"_s, u"Ines Okafor"_s}, {0, 0});
    row("somebody near a title", u"She was made Mayor by Ines Okafor."_s, person,
        {u"Mayor"_s, u"Ines Okafor"_s}, {0, 1});
    row("a title that a sentence gives", u"Ines Okafor served as President of the Guild."_s, person,
        {u"Ines Okafor"_s, u"President"_s}, {0, 0});
    row("a title that a pronoun gets", u"Ines Okafor came back. In May she was elected Mayor."_s,
        person, {u"Ines Okafor"_s, u"Mayor"_s}, {0, 0});
    row("a title that another bears",
        u"Speaker Ines Okafor met Jan Petersen. The Speaker smiled."_s, person,
        {u"Ines Okafor"_s, u"Jan Petersen"_s, u"Speaker"_s}, {0, 1, 0});
    row("a deputy's title",
        u"President Jan Petersen met Vice President Ines Okafor. The Vice President smiled."_s,
        person, {u"Jan Petersen"_s, u"Ines Okafor"_s, u"President"_s}, {0, 1, 1});
    row("the title of an office",
        u"We met the President of the Guild. Ines Okafor, president of the "
        "Guild, smiled."_s,
        person, {u"President"_s, u"Ines Okafor"_s}, {0, 0});
    row("nobody's title", u"Jan Petersen rang. The Sheriff came."_s, person,
        {u"Jan Petersen"_s, u"Sheriff"_s}, {0, 1});
}

void ActorResolverTest::joinsByTheText()
{
    QFETCH(QString, text);
    QFETCH(ActorKind, kind);
    QFETCH(QStringList, names);
    QTEST(actorsIn(text, names, kind), "actors");
}

void ActorResolverTest::namesByUse_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("the short name more often")
        << QStringList{u"US"_s, u"United States"_s, u"US"_s} << ActorKind::Place << u"US"_s;
    QTest::newRow("both as often")
        << QStringList{u"US"_s, u"United States"_s} << ActorKind::Place << u"United States"_s;
    QTest::newRow("an acronym of this text only")
        << QStringList{u"Harbour Workers Union"_s, u"HWU"_s, u"HWU"_s} << ActorKind::Organisation
        << u"Harbour Workers Union"_s;
    QTest::newRow("a person") << QStringList{u"Okafor"_s, u"Ines Okafor"_s, u"Okafor"_s}
                              << ActorKind::Person << u"Ines Okafor"_s;
}

void ActorResolverTest::namesByUse()
{
    QFETCH(QStringList, names);
    QFETCH(ActorKind, kind);
    const auto document = Document::fromLines(names.join(u" went. "));
    const auto resolved = resolveActors(document, mentionsOf(document, names, kind));
    QCOMPARE(resolved.actors.size(), 1);
    QTEST(resolved.actors.first().name, "name");
}

void ActorResolverTest::readsRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::newRow("capitalised, before")
        << u"Yesterday, Danish Foreign Minister Ole Brandt spoke."_s << u"Ole Brandt"_s
        << u"Danish Foreign Minister"_s;
    QTest::newRow("in lower case, before")
        << u"It was finance ministry spokeswoman Ana Lund who spoke."_s << u"Ana Lund"_s
        << u"finance ministry spokeswoman"_s;
    QTest::newRow("behind, in commas") << u"Ana Lund, head of the port authority, spoke."_s
                                       << u"Ana Lund"_s << u"head of the port authority"_s;
    QTest::newRow("with a hyphen")
        << u"The well-known economist Ana Lund spoke."_s << u"Ana Lund"_s << u"economist"_s;
    QTest::newRow("none") << u"Later Ana Lund, who was tired, went home."_s << u"Ana Lund"_s
                          << QString();
    QTest::newRow("the sentence before does not count")
        << u"He is a minister. Ana Lund spoke."_s << u"Ana Lund"_s << QString();
}

void ActorResolverTest::readsRoles()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto document = Document::fromLines(text);
    const auto resolved = resolveActors(document, mentionsOf(document, {name}, ActorKind::Person));
    QTEST(resolved.actors.first().role, "role");
}

void ActorResolverTest::prefersKnownActors()
{
    const QList<Actor> known{{ActorId::create(), ActorKind::Person, u"Ines Okafor"_s,
        {u"The Fox"_s}, u"Mayor"_s, {}, {}}};
    const QStringList names{u"Okafor"_s, u"Ines Okafor"_s, u"The Fox"_s};
    const auto document = Document::fromLines(names.join(u" went. "));
    const auto resolved =
        resolveActors(document, mentionsOf(document, names, ActorKind::Person), known);
    QCOMPARE(resolved.actors.size(), 1);
    QCOMPARE(resolved.actors.first().id, known.first().id);
    QCOMPARE(resolved.actors.first().role, u"Mayor"_s);
    QCOMPARE(resolved.actors.first().aliases, (QStringList{u"The Fox"_s, u"Okafor"_s}));
}

void ActorResolverTest::keepsApartWhatIsKnownTwice()
{
    const QList<Actor> known{
        {ActorId::create(), ActorKind::Person, u"Ines Okafor"_s, {}, {}, {}, {}},
        {ActorId::create(), ActorKind::Person, u"Paul Okafor"_s, {}, {}, {}, {}}};
    const auto document = Document::fromLines(u"Okafor went."_s);
    const auto resolved =
        resolveActors(document, mentionsOf(document, {u"Okafor"_s}, ActorKind::Person), known);
    QVERIFY(resolved.actors.first().id != known[0].id && resolved.actors.first().id != known[1].id);
}

void ActorResolverTest::knowsWhoAnInflectedNameMeans()
{
    const QList<Actor> known{
        {ActorId::create(), ActorKind::Person, u"Анна Лунд"_s, {u"Лунд"_s}, {}, {}, {}}};
    KnownNames names(known);
    names.learn(Inflection::Slavic);
    const auto document = Document::fromLines(u"Он говорил с Анной Лундом. Лундом довольны."_s);
    const auto resolved = resolveActors(document, findMentions(document, u"ru"_s, names), names);
    QCOMPARE(resolved.mentions.size(), 2);
    QCOMPARE(resolved.actors.size(), 1);
    QCOMPARE(resolved.actors.first().id, known.first().id);
    QVERIFY(resolved.mentions.first().reason.contains(u"inflected"));
}

void ActorResolverTest::saysWhy()
{
    const QStringList names{u"Ines Okafor"_s, u"Okafor"_s};
    const auto document = Document::fromLines(names.join(u" went. "));
    const auto resolved = resolveActors(document, mentionsOf(document, names, ActorKind::Person));
    QCOMPARE(resolved.mentions.last().reason, u"same last name as Ines Okafor"_s);
}

void ActorResolverTest::keepsTitlesOutOfAliases()
{
    const auto document = Document::fromLines(u"Mayor Ines Okafor spoke. The Mayor smiled."_s);
    const auto resolved = resolveActors(
        document, mentionsOf(document, {u"Ines Okafor"_s, u"Mayor"_s}, ActorKind::Person));
    QCOMPARE(resolved.actors.size(), 1);
    QVERIFY(resolved.actors.first().aliases.isEmpty());
    QCOMPARE(resolved.mentions.last().reason, u"title of Ines Okafor"_s);
}

void ActorResolverTest::isLinear()
{
    QStringList names;
    for (int i = 0; i < 4'000; ++i) {
        const auto given =
            QString::number(i, 8).replace(u'7', u'u').replace(u'1', u'a').replace(u'2', u'o');
        names.append(u"Vx%1 Okafor"_s.arg(given));
    }
    const auto document = Document::fromLines(names.join(u". "));
    const auto resolved = resolveActors(document, mentionsOf(document, names, ActorKind::Person));
    QVERIFY(resolved.actors.size() > 2'000);
}

QTEST_APPLESS_MAIN(ActorResolverTest)
#include "tst_actorresolver.moc"
