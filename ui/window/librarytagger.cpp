// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/librarytagger.h"

#include "core/base/task.h"
#include "ui/desk/placesdialog.h"
#include "ui/models/passage.h"

#include <QHash>

namespace postil {

LibraryTagger::LibraryTagger(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

LibraryTagger::~LibraryTagger()
{
    m_pool.waitForDone();
}

void LibraryTagger::begin(const QString &words, const Actor &actor, const Theme &theme)
{
    const auto actors = m_session.library().actors();
    if (!m_session.check(actors))
        return;
    QHash<ActorId, QString> names;
    for (const auto &known : *actors)
        names.insert(known.id, known.name);
    auto *dialog =
        new PlacesDialog(tr("“%1” in the library as %2").arg(shortened(words), actor.name),
            tr("Tag %1 places"), theme, m_window);
    connect(dialog, &PlacesDialog::failed, &m_session, &Session::failed);
    connect(dialog, &PlacesDialog::chosen, this,
        [this, actor](const QList<Occurrence> &places) { tag(places, actor); });
    const auto judge = [names, id = actor.id](
                           const Occurrence &place) -> std::optional<PlaceModel::Place> {
        if (!place.isDecided)
            return PlaceModel::Place{place, true, {}};
        if (place.actor == id && !id.isNull())
            return std::nullopt;
        return PlaceModel::Place{place, false, tr("now: %1").arg(names.value(place.actor))};
    };
    dialog->find(
        m_session.library().fileName(),
        [words](const ActorRecords &records, const SearchProgress &progress) {
            return records.occurrences({words}, progress);
        },
        judge);
    dialog->open();
}

void LibraryTagger::tag(const QList<Occurrence> &places, const Actor &actor)
{
    using Outcome = Result<Actor>;
    const auto work = [fileName = m_session.library().fileName(), places, actor](
                          QPromise<Outcome> &promise) {
        const auto library = Library::open(fileName, IfMissing::Fail);
        promise.addResult(library ? (*library)->actorRecords().tagEverywhere(places, actor)
                                  : Outcome(std::unexpected(library.error())));
    };
    startTask<Outcome>(m_pool, this, work, [this, count = places.size()](const Outcome &tagged) {
        m_session.library().lookForOthersChanges();
        m_session.refresh();
        if (m_session.check(tagged))
            Q_EMIT told(tr("Tagged %1 mentions of %2. Undo takes them all back.")
                    .arg(count)
                    .arg(tagged->name));
    });
}

} // namespace postil
