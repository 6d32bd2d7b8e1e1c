// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// bench_actors: how long it takes to find the actors that a library knows in a new article, with
// growing numbers of actors of ten names each, and what an import costs with the largest.
#include "core/entities/knownnames.h"
#include "core/library/library.h"
#include "core/store/actorstore.h"
#include "core/store/database.h"

#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

static double milliseconds()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

static QString word(int number)
{
    static const QStringList syllables{u"ka"_s, u"lo"_s, u"mi"_s, u"ren"_s, u"tu"_s, u"bas"_s,
        u"dor"_s, u"fel"_s, u"gan"_s, u"hil"_s};
    QString made;
    for (int left = number + 1000; left > 0; left /= 10)
        made += syllables[left % 10];
    made[0] = made[0].toUpper();
    return made;
}

static QList<Actor> actors(int count)
{
    QList<Actor> made;
    for (int i = 0; i < count; ++i) {
        Actor actor{
            ActorId::create(), ActorKind(i % 3), word(i) + u' ' + word(i + 7), {}, {}, {}, {}};
        for (int alias = 0; alias < 9; ++alias)
            actor.aliases.append(word(i) + u' ' + word(i * 9 + alias) + u" Bureau"_s);
        made.append(actor);
    }
    return made;
}

/// News-like text: every eighth word a name that a library of 10,000 actors knows.
static QString article(int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i % 8 == 0)
            text += word(i % 10'000) + u' ' + word(i % 10'000 + 7) + u' ';
        else
            text += i % 25 == 0 ? u"said. "_s : u"water "_s;
    }
    return text;
}

static void measureFinding()
{
    std::printf("actors    names   made in ms   a text of 1,000 words ms   of 100,000 words ms\n");
    for (const int count : {0, 100, 1'000, 10'000}) {
        const auto known = actors(count);
        const auto start = milliseconds();
        const KnownNames names(known);
        const auto made = milliseconds() - start;
        double spent[2];
        for (const bool isLong : {false, true}) {
            const auto text = article(isLong ? 100'000 : 1'000);
            const auto tokens = tokenise(text);
            const int rounds = isLong ? 5 : 100;
            const auto from = milliseconds();
            for (int round = 0; round < rounds; ++round)
                names.find(text, tokens);
            spent[isLong] = (milliseconds() - from) / rounds;
        }
        std::printf("%6d %8d %12.1f %26.3f %21.1f\n", count, count * 10, made, spent[0], spent[1]);
    }
}

static void measureImports()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"actors.postil"_s);
    {
        const auto database = Database::create(file);
        const auto stored = (*database)->inTransaction([&]() -> Result<void> {
            for (const auto &actor : actors(10'000)) {
                if (const auto inserted = ActorStore(**database).insert(actor); !inserted)
                    return inserted;
            }
            return {};
        });
        if (!stored)
            return;
    }
    const auto library = Library::open(file);
    for (int i = 0; library && i < 4; ++i) {
        const auto text = article(1'000) + QString::number(i);
        const auto from = milliseconds();
        const auto report = (*library)->import({text.toUtf8(), u"news.txt"_s, {}});
        std::printf("import %d into a library of 10,000 actors, 100,000 names: %.1f ms%s\n", i + 1,
            milliseconds() - from, report ? "" : " (failed)");
    }
}

int main()
{
    measureFinding();
    measureImports();
}
