// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// Times the desk of actors on a made-up library: bench_desk FILE [ARTICLES ACTORS]. The library is
// made when the file is not there.
#include "core/library/actorrecords.h"
#include "core/library/library.h"
#include "core/store/actorstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "tests/sure.h"
#include "ui/desk/actordesk.h"
#include "ui/desk/actorlist.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

/// Both of the first two actors have so many mentions.
static constexpr int heavy = 10'000;
static constexpr int mentionsEach = 12;

static void say(const QString &what, double milliseconds)
{
    QTextStream(stdout) << what << u": "_s << QString::number(milliseconds, 'f', 1) << u" ms\n"_s
                        << Qt::flush;
}

/// A name of two words that no other number has.
static QString madeUpName(int number)
{
    static const QStringList syllables{u"ba"_s, u"lo"_s, u"mir"_s, u"ten"_s, u"dus"_s, u"ka"_s,
        u"vel"_s, u"ro"_s, u"shi"_s, u"gan"_s};
    QString word;
    for (int rest = number + 10'000; rest > 0; rest /= 10)
        word += syllables[rest % 10];
    word[0] = word[0].toUpper();
    QString first = syllables[number % 7] + syllables[number % 9];
    first[0] = first[0].toUpper();
    return first + u' ' + word;
}

static QList<Actor> makeActors(Database &database, int count)
{
    QList<Actor> actors;
    for (int i = 0; i < count; ++i) {
        Actor actor{ActorId::create(), ActorKind(i % 4 == 3 ? i % 3 : i % 2), madeUpName(i), {}, {},
            {}, {}};
        actor.aliases = {actor.name.section(u' ', 1), u"Dr "_s + actor.name};
        if (i % 5 == 0)
            actor.tags = {u"group %1"_s.arg(i % 50)};
        sure(ActorStore(database).insert(actor));
        actors.append(actor);
    }
    return actors;
}

static void makeArticle(
    Database &database, int number, const QList<Actor> &actors, QRandomGenerator &random)
{
    QString text;
    QList<Mention> mentions;
    for (int i = 0; i < mentionsEach; ++i) {
        const int heavyOne = number < heavy && i < 2 ? i : -1;
        const auto &actor =
            actors[heavyOne >= 0 ? heavyOne : random.bounded(2, int(actors.size()))];
        text += u"On that day nobody but "_s;
        const auto start = text.size();
        text += actor.name;
        mentions.append({MentionId::create(), {start, text.size()}, actor.name, actor.kind,
            actor.id, Origin::Found, i % 3 == 0 ? State::Confirmed : State::Suggested, {}});
        text += u" came to the harbour. "_s;
    }
    Article article;
    article.id = ArticleId::create();
    article.metadata.title = u"Article %1"_s.arg(number);
    article.metadata.publishedTime = QDate(2010, 1, 1).addDays(number % 5000).toString(Qt::ISODate);
    article.originalHash = article.id.toString();
    article.imported = QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::UTC);
    const auto document = Document::fromLines(text);
    const Revision revision{RevisionId::create(), article.id, 1, document, {}, document.hash(),
        u"bench"_s, article.imported};
    article = sure(ArticleStore(database).insert(article, "-", {}, revision));
    sure(MentionStore(database).insert(article.id, mentions));
}

static void make(const QString &fileName, int articles, int actors)
{
    QElapsedTimer clock;
    clock.start();
    const auto database = sure(Database::create(fileName));
    QRandomGenerator random(1);
    sure(database->inTransaction([&]() -> Result<void> {
        const auto made = makeActors(*database, actors);
        for (int i = 0; i < articles; ++i)
            makeArticle(*database, i, made, random);
        return {};
    }));
    say(u"making %1 articles, %2 actors"_s.arg(articles).arg(actors), double(clock.elapsed()));
}

static void timeDesk(const QString &fileName)
{
    Session session;
    sure(session.openLibrary(fileName));
    QElapsedTimer clock;
    clock.start();
    ActorDesk desk(session, Theme::named(u"light"_s), nullptr);
    desk.setAttribute(Qt::WA_DeleteOnClose, false);
    desk.show();
    QSignalSpy loaded(&desk.list(), &ActorList::loaded);
    while (loaded.isEmpty())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    say(u"desk open with its list"_s, double(clock.nsecsElapsed()) / 1e6);
    while (!desk.list().model().hasCounts())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    say(u"counts there, read beside the window"_s, double(clock.nsecsElapsed()) / 1e6);
    double slowest = 0;
    QString typed;
    for (const QChar letter : u"mirba lo"_s) {
        typed += letter;
        clock.restart();
        desk.list().search()->setText(typed);
        QApplication::processEvents();
        slowest = std::max(slowest, double(clock.nsecsElapsed()) / 1e6);
    }
    say(u"filter, slowest letter typed"_s, slowest);
    desk.list().search()->clear();
    clock.restart();
    desk.list().model().sort(ActorTableModel::Mentions, Qt::DescendingOrder);
    say(u"sort by mentions"_s, double(clock.nsecsElapsed()) / 1e6);
}

static ActorCounts countsOf(Library &library, const ActorId &actor)
{
    return sure(library.actorRecords().counts()).value(actor);
}

static int timeMerge(const QString &fileName)
{
    const auto library = sure(Library::open(fileName, IfMissing::Fail));
    auto records = library->actorRecords();
    const auto first = sure(records.find(madeUpName(0)));
    const auto second = sure(records.find(madeUpName(1)));
    const auto before = std::pair(countsOf(*library, first.id), countsOf(*library, second.id));
    QElapsedTimer clock;
    clock.start();
    sure(records.merge(first.id, {second.id}));
    say(u"merge of %1 and %2 mentions"_s.arg(before.first.mentions).arg(before.second.mentions),
        double(clock.nsecsElapsed()) / 1e6);
    const auto merged = countsOf(*library, first.id);
    clock.restart();
    sure(library->undo());
    say(u"undo of it"_s, double(clock.nsecsElapsed()) / 1e6);
    const auto after = std::pair(countsOf(*library, first.id), countsOf(*library, second.id));
    const bool isWhole = before == after
        && merged.mentions == before.first.mentions + before.second.mentions
        && sure(records.find(madeUpName(1))) == second;
    QTextStream(stdout) << (isWhole ? u"nothing lost\n"_s : u"LOST SOMETHING\n"_s) << Qt::flush;
    clock.restart();
    const auto pairs = sure(records.proposals());
    say(u"%1 proposals"_s.arg(pairs.size()), double(clock.nsecsElapsed()) / 1e6);
    clock.restart();
    const auto network = sure(records.network({}));
    say(u"network of %1 actors"_s.arg(network.nodes.size()), double(clock.nsecsElapsed()) / 1e6);
    clock.restart();
    const auto places =
        sure(records.occurrences({madeUpName(0)}, [](qsizetype, qsizetype) { return true; }));
    say(u"%1 places of a name"_s.arg(places.size()), double(clock.nsecsElapsed()) / 1e6);
    return isWhole ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qInfo("usage: bench_desk FILE [ARTICLES ACTORS]");
        return 2;
    }
    if (!QFileInfo::exists(arguments[1]))
        make(arguments[1], arguments.value(2, u"100000"_s).toInt(),
            arguments.value(3, u"10000"_s).toInt());
    timeDesk(arguments[1]);
    return timeMerge(arguments[1]);
}
