// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"
#include "core/quotes/quotationfinder.h"
#include "core/quotes/speakerresolver.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Which actor a speaker is whom the text names by a pronoun or an office.
class TestSpeakerResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesPronouns();
    void resolvesPronounsByTheParagraph_data();
    void resolvesPronounsByTheParagraph();
    void resolvesPronounsByTurns();
    void resolvesRoles_data();
    void resolvesRoles();
};

static Mention mentionOf(const QString &text, const QString &name)
{
    Mention mention;
    mention.range = {text.indexOf(name), text.indexOf(name) + name.size()};
    mention.surface = name;
    return mention;
}

void TestSpeakerResolver::resolvesPronouns()
{
    const auto text = u"Ada Hill met Peter Voss. “I am glad,” she said. “So am I,” he answered."_s;
    const auto document = Document::fromLines(text);
    const auto resolved =
        resolveActors(document, {mentionOf(text, u"Ada Hill"_s), mentionOf(text, u"Peter Voss"_s)});
    const auto quotations = findQuotations(document, resolved, u"en"_s);
    QCOMPARE(quotations.size(), 2);
    QCOMPARE(quotations[0].speaker->actor, resolved.actors[0].id);
    QCOMPARE(document.textOf(quotations[0].speaker->range), u"she");
    QCOMPARE(quotations[1].speaker->actor, resolved.actors[1].id);
}

void TestSpeakerResolver::resolvesPronounsByTheParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); // of the last speaker
    QTest::newRow("somebody else in the paragraph")
        << u"“It will hold,” said Quill Venn.\nRoon Ostby came later. He told the council that it would."_s
        << u"Roon Ostby"_s;
    QTest::newRow("somebody else named first of two")
        << u"“It will hold,” said Quill Venn.\nRoon Ostby met Tarl Breck. “No,” he said."_s
        << u"Roon Ostby"_s;
    QTest::newRow("nobody has spoken yet, and one is spoken of")
        << u"Quill Venn came.\n“Roon Ostby is wrong,” he said."_s << u"Quill Venn"_s;
    QTest::newRow("only in what was said")
        << u"“It will hold,” said Quill Venn.\n“Roon Ostby is wrong,” he said."_s
        << u"Quill Venn"_s;
    QTest::newRow("the last speaker too")
        << u"“It will hold,” said Quill Venn.\nQuill Venn met Roon Ostby. “No,” he said."_s
        << u"Quill Venn"_s;
    QTest::newRow("in the same paragraph")
        << u"“It will hold,” said Quill Venn. Roon Ostby left. “He is late,” he said."_s
        << u"Quill Venn"_s;
}

void TestSpeakerResolver::resolvesPronounsByTheParagraph()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto document = Document::fromLines(text);
    QList<Mention> mentions;
    for (const auto &each : {u"Quill Venn"_s, u"Roon Ostby"_s, u"Tarl Breck"_s}) {
        for (auto at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1)) {
            auto mention = mentionOf(text, each);
            mention.range = {at, at + each.size()};
            mentions.append(mention);
        }
    }
    std::ranges::sort(mentions, {}, [](const Mention &mention) { return mention.range.start; });
    const auto resolved = resolveActors(document, mentions);
    const auto quotations = findQuotations(document, resolved, u"en"_s);
    const auto actor = quotations.last().speaker->actor;
    const auto found = std::ranges::find(resolved.actors, actor, &Actor::id);
    QVERIFY(found != resolved.actors.end());
    QCOMPARE(found->name, name);
}

void TestSpeakerResolver::resolvesPronounsByTurns()
{
    const auto text = u"“Is it locked?” asked Peter Voss.\n“It is,” said Omar Reyes.\n"
                      "“And the window?” he asked.\n“Open,” said Omar."_s;
    const auto document = Document::fromLines(text);
    const auto resolved = resolveActors(
        document, {mentionOf(text, u"Peter Voss"_s), mentionOf(text, u"Omar Reyes"_s)});
    const auto quotations = findQuotations(document, resolved, u"en"_s);
    QCOMPARE(quotations.size(), 4);
    QCOMPARE(quotations[2].speaker->actor, quotations[0].speaker->actor);
    QCOMPARE(document.textOf(quotations[2].speaker->range), u"he");
}

void TestSpeakerResolver::resolvesRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHill"); // who speaks last
    QTest::newRow("by the name behind it")
        << u"Norland’s energy minister, Petra Hill, said the pier was “ready.”"_s << true;
    QTest::newRow("by the name behind a noun that is no office")
        << u"“It is ready,” said his old neighbour, Petra Hill, on Monday."_s << true;
    QTest::newRow("by who bears it")
        << u"Governor Petra Hill came. “It is ready,” the governor said."_s << true;
    QTest::newRow("another one")
        << u"Governor Petra Hill came. “It is ready,” a governor from Norland said."_s << false;
}

void TestSpeakerResolver::resolvesRoles()
{
    QFETCH(QString, text);
    const auto document = Document::fromLines(text);
    const auto resolved = resolveActors(document, {mentionOf(text, u"Petra Hill"_s)});
    const auto quotations = findQuotations(document, resolved, u"en"_s);
    QVERIFY(quotations.last().speaker);
    QTEST(quotations.last().speaker->actor == resolved.actors[0].id, "isHill");
}

QTEST_APPLESS_MAIN(TestSpeakerResolver)
#include "tst_speakerresolver.moc"
