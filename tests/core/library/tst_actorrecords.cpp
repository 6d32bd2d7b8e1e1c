// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"

#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

/// Invented: two people of one last name, one of whom speaks.
static const QByteArray firstArticle =
    "Ferry line to close\n\n"
    "Orla Venn, who runs the line, told the council on Monday that the boats were too old.\n\n"
    "“We cannot sail on hope,” said Venn. Her brother Milo Venn left the room.\n\n"
    "The Harbour Board of Quillan will meet again in June, Venn said.\n";

static const QByteArray secondArticle =
    "Quillan mourns its ferry\n\n"
    "People stood on the pier when O. Venn came ashore for the last time on Sunday evening.\n";

class TestActorRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::open(m_folder->filePath(u"library.postil"_s));
        m_first = m_library->import({firstArticle, u"first.txt"_s, {}})->article.id;
        m_second = m_library->import({secondArticle, u"second.txt"_s, {}})->article.id;
    }

    void keepsAllThatIsKnownOfAnActor()
    {
        auto board = named(u"Board"_s, ActorKind::Organisation);
        board = *records().add(board);
        auto orla = named(u"Orla Brigid Venn"_s);
        orla.aliases = {u"Орла Венн"_s, u"O. Venn"_s};
        orla.aliasLanguages = {{u"Орла Венн"_s, u"ru"_s}};
        orla.roles = {{u"Head of the line"_s, u"2004"_s, {}}, {u"Mate"_s, u"1990"_s, u"2004"_s}};
        orla.organisation = board.id;
        orla.color = 3;
        orla.tags = {u"ferries"_s, u"Quillan"_s};
        orla.attributes = {{u"party"_s, u"none; \"hers\""_s}};
        orla.externalId = u"Q42"_s;
        orla.note = u"**Speaks** for the line."_s;
        orla = *records().add(orla);
        QCOMPARE(stored(orla.id), orla);
        auto changed = orla;
        changed.roles.removeLast();
        changed.tags.clear();
        changed.organisation = {};
        QVERIFY(records().update(changed));
        QCOMPARE(stored(orla.id), changed);
        QVERIFY(m_library->undo());
        QCOMPARE(stored(orla.id), orla);
        QVERIFY(records().remove({board.id}));
        QVERIFY(stored(orla.id).organisation.isNull());
        QVERIFY(m_library->undo());
        QCOMPARE(stored(orla.id), orla);
    }

    void refusesASecondActorOfOneNameAndKind()
    {
        QVERIFY(records().add(named(u"Iva Lorne"_s)));
        QCOMPARE(records().add(named(u"Iva Lorne"_s)).error().code, ErrorCode::Conflict);
        QVERIFY(records().add(named(u"Iva Lorne"_s, ActorKind::Place)));
        QCOMPARE(records().add(named(u"  "_s)).error().code, ErrorCode::Invalid);
    }

    void mergesAndTakesItBack()
    {
        const auto orla = tag(m_first, u"Orla Venn"_s, u"Orla Venn"_s);
        auto other = tag(m_second, u"O. Venn"_s, u"O. Venn"_s);
        other.note = u"On the pier."_s;
        other.tags = {u"pier"_s};
        other.aliases = {u"the pilot"_s, u"Aunt Orla"_s, u"Mrs Venn"_s, u"Orla of the pier"_s};
        QVERIFY(records().update(other));
        const auto before = everything();
        QVERIFY(records().merge(orla.id, {other.id}));
        QCOMPARE(m_library->history()->constLast().label, u"Merged O. Venn into Orla Venn"_s);
        const auto merged = stored(orla.id);
        QVERIFY(merged.aliases.contains(u"O. Venn"_s));
        QCOMPARE(merged.note, u"On the pier."_s);
        QCOMPARE(merged.tags, QStringList{u"pier"_s});
        QVERIFY(mentionsOf(other.id).isEmpty());
        QVERIFY(m_library->undo());
        QCOMPARE(everything(), before);
        QVERIFY(m_library->redo());
        QCOMPARE(stored(orla.id), merged);
        QVERIFY(m_library->check()->isEmpty());
    }

    void refusesToMergeWithNobody()
    {
        const auto orla = tag(m_first, u"Orla Venn"_s, u"Orla Venn"_s);
        QCOMPARE(records().merge(orla.id, {orla.id}).error().code, ErrorCode::Invalid);
        QCOMPARE(records().merge(orla.id, {ActorId::create()}).error().code, ErrorCode::NotFound);
    }

    void splitsChosenMentionsOff()
    {
        const auto orla = tag(m_first, u"Orla Venn"_s, u"Orla Venn"_s);
        tag(m_first, u"Milo Venn"_s, u"Orla Venn"_s);
        QVERIFY(stored(orla.id).aliases.contains(u"Milo Venn"_s));
        const auto before = everything();
        const auto wrong = mentionsOf(orla.id, u"Milo Venn"_s);
        QCOMPARE(wrong.size(), 1);
        const auto milo = records().split(orla.id, {wrong.first().id}, {}, named(u"Milo Venn"_s));
        QVERIFY(milo);
        QCOMPARE(mentionsOf(milo->id).size(), 1);
        QVERIFY(!stored(orla.id).aliases.contains(u"Milo Venn"_s));
        QVERIFY(stored(milo->id).aliases.isEmpty());
        QVERIFY(m_library->undo());
        QCOMPARE(everything(), before);
    }

    void splitTakesQuotationsAlong()
    {
        const auto orla = tag(m_first, u"Orla Venn"_s, u"Orla Venn"_s);
        const auto speaker = rangeOf(m_first, u"Venn. Her"_s).start;
        tag(m_first, TextRange{speaker, speaker + 4}, orla);
        const auto said = m_library->sayings(orla.id)->size();
        QVERIFY(said >= 1);
        const auto mentions = mentionsOf(orla.id);
        const auto there = std::ranges::find_if(
            mentions, [&](const Mention &mention) { return mention.range.start == speaker; });
        QVERIFY(there != mentions.end());
        const auto milo = records().split(orla.id, {there->id}, {}, named(u"Milo Venn"_s));
        QVERIFY(milo);
        QCOMPARE(m_library->sayings(milo->id)->size(), 1);
        QCOMPARE(m_library->sayings(orla.id)->size(), said - 1);
    }

    void proposesWhatMayBeOneAndRemembersANo()
    {
        const auto orla = *records().add(named(u"Orla Brigid Venn"_s));
        const auto russian = *records().add(named(u"О. Венн"_s));
        const auto pairs = [&] {
            QList<SameActor> found;
            const auto all = *records().proposals();
            for (const auto &pair : all) {
                if (pair.first == orla.id && pair.second == russian.id)
                    found.append(pair);
            }
            return found;
        };
        QCOMPARE(pairs().size(), 1);
        QVERIFY(pairs().first().reason.contains(u"initial"_s));
        QVERIFY(records().keepApart(russian.id, orla.id));
        QVERIFY(pairs().isEmpty());
        m_library = *Library::open(m_folder->filePath(u"library.postil"_s));
        QVERIFY(pairs().isEmpty());
        QVERIFY(m_library->undo());
        QCOMPARE(pairs().size(), 1);
    }

    void changesTheKindOfMentionsToo()
    {
        auto quillan = tag(m_first, u"Quillan"_s, u"Quillan"_s);
        quillan.kind = ActorKind::Place;
        QVERIFY(records().update(quillan));
        QCOMPARE(mentionsOf(quillan.id).first().kind, ActorKind::Place);
        QVERIFY(m_library->undo());
        QCOMPARE(mentionsOf(quillan.id).first().kind, ActorKind::Person);
    }

    void findsByNameAliasAndId()
    {
        auto orla = named(u"Orla Brigid Venn"_s);
        orla.aliases = {u"The Captain"_s};
        orla = *records().add(orla);
        for (const auto &name : {orla.name, u"The Captain"_s, orla.id.toString()})
            QCOMPARE(records().find(name)->id, orla.id);
        QCOMPARE(records().find(u"Nobody"_s).error().code, ErrorCode::NotFound);
        QVERIFY(records().add(named(u"Orla Brigid Venn"_s, ActorKind::Place)));
        QCOMPARE(records().find(orla.name).error().code, ErrorCode::Ambiguous);
    }

private:
    ActorRecords records() { return m_library->actorRecords(); }

    static Actor named(const QString &name, ActorKind kind = ActorKind::Person)
    {
        return {{}, kind, name, {}, {}, {}, {}};
    }

    TextRange rangeOf(const ArticleId &article, const QString &words)
    {
        const auto at = m_library->content(article)->revision.document.text().indexOf(words);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }

    Actor tag(const ArticleId &article, TextRange range, const Actor &actor)
    {
        return *records().tag(article, {range}, actor);
    }

    Actor tag(const ArticleId &article, const QString &words, const QString &name)
    {
        return tag(article, rangeOf(article, words), named(name));
    }

    Actor stored(const ActorId &id)
    {
        const auto actors = *m_library->actors();
        const auto found = std::ranges::find(actors, id, &Actor::id);
        return found == actors.end() ? Actor() : *found;
    }

    QList<Mention> mentionsOf(const ActorId &actor, const QString &surface = {})
    {
        auto mentions = *m_library->mentions(m_first) + *m_library->mentions(m_second);
        mentions.removeIf([&](const Mention &mention) {
            return mention.actor != actor || (!surface.isEmpty() && mention.surface != surface);
        });
        return mentions;
    }

    std::tuple<QList<Actor>, ArticleContent, ArticleContent> everything()
    {
        return {*m_library->actors(), *m_library->content(m_first), *m_library->content(m_second)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_first, m_second;
};

QTEST_GUILESS_MAIN(TestActorRecords)
#include "tst_actorrecords.moc"
