// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/deskwork.h"

#include "core/base/replacefile.h"
#include "core/library/actorrecords.h"
#include "core/text/csv.h"
#include "ui/desk/importpreview.h"
#include "ui/desk/mergedialog.h"
#include "ui/desk/splitdialog.h"
#include "ui/dialogs/actordialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/models/actorrow.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

DeskWork::DeskWork(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

QList<Actor> DeskWork::all() const
{
    const auto actors = m_session.library().actors();
    m_session.check(actors);
    return actors.value_or(QList<Actor>());
}

QList<Actor> DeskWork::chosen(const QList<ActorId> &ids) const
{
    auto actors = all();
    actors.removeIf([&](const Actor &actor) { return !ids.contains(actor.id); });
    return actors;
}

bool DeskWork::canWrite()
{
    if (m_session.isOpen() && !m_session.library().isReadOnly())
        return true;
    Q_EMIT told(tr("This library is open for reading only: nothing can be changed in it."));
    return false;
}

bool DeskWork::finish(const Result<void> &result)
{
    if (!m_session.check(result))
        return false;
    m_session.refresh();
    const auto history = m_session.library().history();
    if (m_session.check(history) && !history->isEmpty())
        Q_EMIT done(history->constLast().label);
    return true;
}

void DeskWork::addNew()
{
    if (!canWrite())
        return;
    auto *dialog = new ActorDialog({}, all(), m_theme, m_window);
    connect(dialog, &ActorDialog::chosen, this, [this](const Actor &actor) {
        finish(m_session.library().actorRecords().add(actor).transform([](const Actor &) { }));
    });
    dialog->open();
}

void DeskWork::edit(const ActorId &id)
{
    const auto actors = all();
    const auto actor = std::ranges::find(actors, id, &Actor::id);
    if (actor == actors.end() || !canWrite())
        return;
    auto *dialog = new ActorDialog(*actor, actors, m_theme, m_window);
    connect(dialog, &ActorDialog::chosen, this, [this](const Actor &changed) {
        finish(m_session.library().actorRecords().update(changed));
    });
    dialog->open();
}

void DeskWork::askToMerge(const QList<ActorId> &ids)
{
    if (ids.size() < 2 || !canWrite())
        return;
    auto *dialog = new MergeDialog(chosen(ids), m_window);
    connect(dialog, &MergeDialog::chosen, this, [this, ids](const ActorId &kept) {
        auto others = ids;
        others.removeAll(kept);
        merge(kept, others);
    });
    dialog->open();
}

void DeskWork::merge(const ActorId &kept, const QList<ActorId> &others)
{
    if (canWrite())
        finish(m_session.library().actorRecords().merge(kept, others));
}

void DeskWork::askToSplit(const ActorId &id)
{
    const auto actors = all();
    const auto actor = std::ranges::find(actors, id, &Actor::id);
    if (actor == actors.end() || !canWrite())
        return;
    auto *dialog = new SplitDialog(*actor, actors, m_theme, m_window);
    connect(dialog, &SplitDialog::failed, &m_session, &Session::failed);
    connect(
        dialog, &SplitDialog::chosen, this, [this, id, dialog](const QList<Occurrence> &places) {
            QList<MentionId> mentions;
            for (const auto &place : places)
                mentions.append(place.mention);
            finish(m_session.library()
                    .actorRecords()
                    .split(id, mentions, {}, *dialog->target())
                    .transform([](const Actor &) { }));
        });
    dialog->start(m_session.library().fileName());
    dialog->open();
}

void DeskWork::change(
    const QList<ActorId> &ids, const QString &label, const std::function<void(Actor &)> &how)
{
    if (ids.isEmpty() || !canWrite())
        return;
    auto actors = chosen(ids);
    for (auto &actor : actors)
        how(actor);
    finish(m_session.library().actorRecords().update(actors, label));
}

void DeskWork::setKind(const QList<ActorId> &ids, ActorKind kind)
{
    const auto label = ids.size() == 1
        ? tr("Made an actor a %1").arg(kindName(kind).toLower())
        : tr("Gave %1 actors the kind %2").arg(ids.size()).arg(kindName(kind).toLower());
    change(ids, label, [kind](Actor &actor) { actor.kind = kind; });
}

void DeskWork::askForTags(const QList<ActorId> &ids)
{
    const auto actors = chosen(ids);
    if (actors.isEmpty() || !canWrite())
        return;
    QStringList known;
    for (const auto &actor : all())
        known += actor.tags;
    known.removeDuplicates();
    // Those that all of them have; the others' own stay.
    auto common = actors.first().tags;
    for (const auto &actor : actors)
        common.removeIf([&](const QString &tag) { return !actor.tags.contains(tag); });
    auto *dialog = new TagsDialog(ids.size() == 1 ? tr("Tags of %1").arg(actors.first().name)
                                                  : tr("Tags of %1 actors").arg(ids.size()),
        common, known, m_window);
    connect(dialog, &TagsDialog::chosen, this, [this, ids, common](const QStringList &tags) {
        change(ids, tr("Tagged %1 actors").arg(ids.size()), [&](Actor &actor) {
            actor.tags.removeIf([&](const QString &tag) { return common.contains(tag); });
            actor.tags += tags;
            actor.tags.removeDuplicates();
        });
    });
    dialog->open();
}

void DeskWork::askForOrganisation(const QList<ActorId> &ids)
{
    if (ids.isEmpty() || !canWrite())
        return;
    QStringList names{QString()};
    QList<ActorId> organisations{ActorId()};
    for (const auto &actor : all()) {
        if (actor.kind == ActorKind::Person || ids.contains(actor.id))
            continue;
        names.append(actor.name);
        organisations.append(actor.id);
    }
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speaks for"));
    dialog->setLabelText(tr("Whom do they speak for? Leave it empty for nobody."));
    dialog->setComboBoxItems(names);
    dialog->setComboBoxEditable(false);
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, ids, names, organisations](const QString &name) {
            const auto id = organisations.value(names.indexOf(name));
            change(ids,
                name.isEmpty() ? tr("Took %1 actors out of their organisation").arg(ids.size())
                               : tr("Let %1 actors speak for %2").arg(ids.size()).arg(name),
                [&](Actor &actor) { actor.organisation = id; });
        });
    dialog->open();
}

void DeskWork::rename(const ActorId &id, const QString &name)
{
    const auto whole = name.simplified();
    const auto actors = chosen({id});
    if (whole.isEmpty() || actors.isEmpty() || actors.first().name == whole)
        return;
    change({id}, tr("Renamed %1 to %2").arg(actors.first().name, whole), [&](Actor &actor) {
        const auto old = std::exchange(actor.name, whole);
        actor.aliases.removeAll(whole);
        if (!actor.aliases.contains(old))
            actor.aliases.append(old);
    });
}

void DeskWork::remove(const QList<ActorId> &ids)
{
    if (!ids.isEmpty() && canWrite())
        finish(m_session.library().actorRecords().remove(ids));
}

void DeskWork::keepApart(const ActorId &first, const ActorId &second)
{
    if (canWrite())
        finish(m_session.library().actorRecords().keepApart(first, second));
}

void DeskWork::undo()
{
    const auto undone = m_session.library().undo();
    m_session.refresh();
    if (m_session.check(undone))
        Q_EMIT told(tr("Undone: %1").arg(undone->label));
}

void DeskWork::exportTable()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Export the actors"), QDir::homePath(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"actors.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DeskWork::writeTable);
    dialog->open();
}

void DeskWork::writeTable(const QString &fileName)
{
    m_session.read(
        this, [](const Library &library) { return library.actorRecords().summaries(); },
        [this, fileName](const Result<QList<ActorSummary>> &actors) {
            if (m_session.check(actors)
                && m_session.check(replaceFile(fileName, toCsv(toTable(*actors)))))
                Q_EMIT told(tr("%1 actors were written to %2.")
                        .arg(actors->size())
                        .arg(QDir::toNativeSeparators(fileName)));
        });
}

void DeskWork::importTable()
{
    if (!canWrite())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import actors"), QDir::homePath(),
        tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DeskWork::previewTable);
    dialog->open();
}

static Result<QList<ActorTableRow>> readRows(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable,
            DeskWork::tr("“%1” cannot be read. Check that it is still there and that you may read "
                         "it.")
                .arg(QFileInfo(fileName).fileName()),
            file.errorString());
    return fromTable(fromCsv(file.readAll()));
}

void DeskWork::previewTable(const QString &fileName)
{
    const auto rows = readRows(fileName);
    if (!m_session.check(rows))
        return;
    auto *dialog = new ImportPreview(planActorImport(*rows, all()), m_window);
    connect(dialog, &ImportPreview::agreed, this, [this](const QList<ActorImportStep> &steps) {
        finish(m_session.library().actorRecords().import(steps));
    });
    dialog->open();
}

} // namespace postil
