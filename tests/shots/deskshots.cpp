// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/shots/deskshots.h"

#include "core/library/actorrecords.h"
#include "core/library/statementrecords.h"
#include "tests/shots/photographer.h"
#include "ui/desk/actordesk.h"
#include "ui/desk/actorlist.h"
#include "ui/desk/deskwork.h"
#include "ui/desk/placesdialog.h"
#include "ui/window/librarytagger.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QTableView>
#include <QTabWidget>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static void noteStands(MainWindow &window)
{
    auto &session = window.session();
    const auto &content = session.content();
    const QStringList concepts{u"The harbour serves both shores"_s, u"Winter pay is shared"_s};
    int turn = 0;
    for (const auto &quotation : content.quotations) {
        if (!quotation.speaker || quotation.speaker->actor.isNull() || turn > 7)
            continue;
        session.check(
            session.library().statementRecords().add(content.article.id, quotation.contents.first(),
                quotation.speaker->actor, concepts[turn % 2], Stance(turn % 3)));
        ++turn;
    }
}

static ActorId busiest(const ArticleContent &content)
{
    QHash<ActorId, int> counts;
    for (const auto &mention : content.mentions)
        ++counts[mention.actor];
    return std::ranges::max_element(content.actors, {}, [&](const Actor &actor) {
        return counts.value(actor.id) + (actor.kind == ActorKind::Person ? 100 : 0);
    })->id;
}

void takeDesk(MainWindow &window, const Photographer &photographer)
{
    noteStands(window);
    const auto actor = busiest(window.session().content());
    auto *desk = window.showDesk();
    desk->resize(1180, 720);
    desk->showActor(actor);
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        desk->list().search()->setFocus();
        for (int tab = 0; tab < desk->tabs()->count(); ++tab) {
            desk->tabs()->setCurrentIndex(tab);
            photographer.settle(500);
            photographer.take(desk, u"desk-%1-%2"_s.arg(tab).arg(theme));
        }
        desk->tabs()->setCurrentIndex(0);
        const auto dialog = [&](const QString &name, const std::function<void()> &open) {
            open();
            photographer.settle(500);
            for (auto *each : desk->findChildren<QDialog *>()) {
                if (!each->isVisible())
                    continue;
                photographer.take(each, u"%1-%2"_s.arg(name, theme));
                each->close();
            }
        };
        dialog(u"desk-edit"_s, [&] { desk->work().edit(actor); });
        dialog(u"desk-split"_s, [&] { desk->work().askToSplit(actor); });
    }
    desk->close();
    window.appearance().choose(u"light"_s);
}

} // namespace postil
