// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/task.h"
#include "core/library/library.h"

#include <QObject>

namespace postil {

/// What an import of several sources made.
struct ImportOutcome
{
    QList<ImportReport> reports;
    QList<Error> errors;
};

/// Brings files or texts into a library in the background, one after the other. The library is
/// opened once more for it; what was imported before a cancel stays.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject *parent);
    ~ImportJob() override;

    /// Files are read in the background. Waits for its turn while another import runs.
    void importFiles(const QString &library, const QStringList &fileNames);
    void importText(const QString &library, const QByteArray &text, const QString &fileName = {});
    void cancel();
    bool isRunning() const { return m_running.isRunning(); }

Q_SIGNALS:
    void progressed(const QString &what, int done, int all); ///< empty: nothing runs any more
    void finished(const postil::ImportOutcome &outcome, bool wasCancelled);

private:
    void start(const QString &library, const QList<Source> &sources);

    QThreadPool m_pool;
    QFuture<ImportOutcome> m_running;
};

} // namespace postil
