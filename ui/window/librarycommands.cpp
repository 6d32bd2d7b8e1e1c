// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/librarycommands.h"

#include "core/base/task.h"
#include "core/library/rollingbackup.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/window/messagebar.h"
#include "ui/window/recentlibraries.h"
#include "ui/window/statusline.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace postil {

using namespace Qt::StringLiterals;

LibraryCommands::LibraryCommands(
    Session &session, MessageBar &messages, StatusLine &status, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_job(this)
    , m_window(window)
{
    connect(&m_job, &ImportJob::finished, this, &LibraryCommands::finish);
    connect(&m_job, &ImportJob::progressed, &status, &StatusLine::showWork);
    connect(&status, &StatusLine::cancelRequested, &m_job, &ImportJob::cancel);
    m_backUpSoon.setSingleShot(true);
    m_backUpSoon.setInterval(std::chrono::seconds(5));
    connect(&m_backUpSoon, &QTimer::timeout, this, &LibraryCommands::backUp);
}

bool LibraryCommands::openLibrary(const QString &fileName, IfMissing ifMissing)
{
    if (!m_session.check(m_session.openLibrary(fileName, ifMissing)))
        return false;
    rememberLibrary(fileName);
    if (m_session.library().isReadOnly())
        m_messages.tell(
            tr("This library cannot be written to: you can read in it, but not mark anything."));
    else
        m_backUpSoon.start();
    return true;
}

void LibraryCommands::backUp()
{
    if (!m_session.isOpen() || m_session.library().isReadOnly())
        return;
    const auto work = [fileName = m_session.library().fileName()](QPromise<Result<void>> &promise) {
        promise.addResult(keepBackups(fileName));
    };
    startTask<Result<void>>(
        m_pool, this, work, [this](const Result<void> &kept) { m_session.check(kept); });
}

void LibraryCommands::chooseLibrary(bool isNew)
{
    const auto folder =
        m_session.isOpen() ? QFileInfo(m_session.library().fileName()).path() : QDir::homePath();
    auto *dialog = new QFileDialog(m_window, isNew ? tr("New library") : tr("Open library"), folder,
        tr("Libraries (*.postil);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (isNew)
        dialog->setDefaultSuffix(u"postil"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isNew](const QString &fileName) {
        if (isNew && QFileInfo::exists(fileName))
            m_messages.showError({ErrorCode::Conflict,
                tr("“%1” is there already. Open it instead, or choose another name.")
                    .arg(QFileInfo(fileName).fileName()),
                {}});
        else
            openLibrary(fileName, isNew ? IfMissing::Create : IfMissing::Fail);
    });
    dialog->open();
}

bool LibraryCommands::canImport()
{
    if (m_session.isOpen() && !m_session.library().isReadOnly())
        return true;
    m_messages.tell(tr("Nothing can be imported: this library is open for reading only."));
    return false;
}

void LibraryCommands::chooseFiles()
{
    if (!canImport())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import articles"), QDir::homePath(),
        tr("Articles (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LibraryCommands::importFiles);
    dialog->open();
}

void LibraryCommands::importFiles(const QStringList &fileNames)
{
    if (canImport())
        m_job.importFiles(m_session.library().fileName(), fileNames);
}

void LibraryCommands::importText(const QString &text)
{
    if (canImport() && !text.trimmed().isEmpty())
        m_job.importText(m_session.library().fileName(), text.toUtf8());
}

void LibraryCommands::importSamples()
{
    QStringList samples;
    for (const auto &name : QDir(u":/postil/samples"_s).entryList(QDir::Files, QDir::Name))
        samples.append(u":/postil/samples/"_s + name);
    importFiles(samples);
}

void LibraryCommands::paste()
{
    if (!canImport())
        return;
    auto *dialog = new PasteDialog(QGuiApplication::clipboard()->text(), m_window);
    connect(dialog, &PasteDialog::chosen, this, &LibraryCommands::importText);
    dialog->open();
}

void LibraryCommands::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const auto &fileName : recentLibraries()) {
        const QFileInfo file(fileName);
        auto *action = menu->addAction(
            u"%1  ·  %2"_s.arg(file.completeBaseName(), QDir::toNativeSeparators(file.path())),
            this, [this, fileName] { openLibrary(fileName, IfMissing::Fail); });
        action->setEnabled(!m_session.isOpen() || m_session.library().fileName() != fileName);
    }
    menu->setEnabled(!menu->isEmpty());
}

bool LibraryCommands::takes(const QMimeData *data)
{
    return data->hasUrls() || data->hasText();
}

void LibraryCommands::drop(const QMimeData *data)
{
    QStringList files;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        importFiles(files);
    else if (data->hasUrls())
        m_messages.tell(tr(
            "Postil never goes online: save the page as a file first, then drop the file here."));
    else
        importText(data->text());
}

/// What was noticed on the way; of several articles with the title of each.
void LibraryCommands::tellOf(const QList<ImportReport> &reports)
{
    static constexpr qsizetype most = 3;
    QStringList warnings;
    for (const auto &report : reports) {
        for (const auto &warning : report.warnings)
            warnings.append(reports.size() == 1
                    ? warning
                    : u"%1: %2"_s.arg(report.article.metadata.title.left(40), warning));
    }
    if (warnings.size() > most)
        warnings =
            warnings.first(most) + QStringList{tr("and %1 more").arg(warnings.size() - most)};
    if (reports.size() > 1)
        warnings.prepend(tr("%1 articles were imported.").arg(reports.size()));
    if (!warnings.isEmpty())
        m_messages.tell(warnings.join(u' '));
}

void LibraryCommands::finish(const ImportOutcome &outcome, bool wasCancelled)
{
    m_session.library().lookForOthersChanges();
    if (wasCancelled) {
        m_messages.tell(tr("The import was stopped. What was imported before stays."));
        return;
    }
    const auto &reports = outcome.reports;
    if (!reports.isEmpty())
        Q_EMIT openRequested(reports.first().article.id);
    if (outcome.errors.size() == 1)
        m_messages.showError(outcome.errors.first());
    else if (!outcome.errors.isEmpty())
        m_messages.showError({ErrorCode::NotReadable,
            tr("%1 files could not be imported. The first: %2")
                .arg(outcome.errors.size())
                .arg(outcome.errors.first().message),
            {}});
    else if (reports.size() == 1 && !reports.first().isNew && !reports.first().isLaterVersion)
        m_messages.tell(tr("This article is in the library already."));
    else
        tellOf(reports);
}

} // namespace postil
