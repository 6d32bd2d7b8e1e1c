// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/importjob.h"

#include "core/import/importer.h"

#include <QFileInfo>

namespace postil {

/// One source into the library; a source without bytes is a file still to be read.
static Result<ImportReport> importOne(Library &library, const Source &source)
{
    if (!source.bytes.isNull())
        return library.import(source);
    return readSource(source.fileName).and_then([&](const Source &read) {
        return library.import(read);
    });
}

static void importAll(
    QPromise<ImportOutcome> &promise, const QString &fileName, const QList<Source> &sources)
{
    ImportOutcome outcome;
    const auto library = Library::open(fileName, IfMissing::Fail);
    if (!library)
        outcome.errors.append(library.error());
    promise.setProgressRange(0, int(sources.size()));
    for (int i = 0; library && i < sources.size() && !promise.isCanceled(); ++i) {
        promise.setProgressValueAndText(i, QFileInfo(sources[i].fileName).fileName());
        const auto report = importOne(**library, sources[i]);
        if (report)
            outcome.reports.append(*report);
        else
            outcome.errors.append(report.error());
    }
    promise.addResult(outcome);
}

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    cancel();
    m_pool.waitForDone();
}

void ImportJob::importFiles(const QString &library, const QStringList &fileNames)
{
    QList<Source> sources;
    for (const auto &fileName : fileNames)
        sources.append({{}, fileName, {}});
    start(library, sources);
}

void ImportJob::importText(const QString &library, const QByteArray &text, const QString &fileName)
{
    start(library, {Source{text, fileName, {}}});
}

void ImportJob::start(const QString &library, const QList<Source> &sources)
{
    if (sources.isEmpty())
        return;
    const auto work = [library, sources](QPromise<ImportOutcome> &promise) {
        importAll(promise, library, sources);
    };
    m_running = startTask<ImportOutcome>(m_pool, this, work,
        [this](const ImportOutcome &outcome) { Q_EMIT finished(outcome, false); });
    auto *watcher = new QFutureWatcher<ImportOutcome>(this);
    const auto tell = [this, watcher, all = int(sources.size())] {
        const int done = watcher->progressValue();
        const auto what = all == 1 ? tr("Importing %1").arg(watcher->progressText())
                                   : tr("Importing %1 of %2").arg(done + 1).arg(all);
        if (watcher->isRunning())
            Q_EMIT progressed(what, done, all);
    };
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, tell);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        Q_EMIT progressed({}, 0, 0);
        if (watcher->isCanceled())
            Q_EMIT finished({}, true);
    });
    watcher->setFuture(m_running);
}

void ImportJob::cancel()
{
    m_running.cancel();
}

} // namespace postil
