// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace postil {

/// Runs `work(QPromise<T> &)` on the pool and calls `done(T)` on the context's thread when a result
/// is there; never when the work was cancelled or the context is gone. `work` polls
/// `promise.isCanceled()`. The future cancels and tells progress.
template <typename T, typename Context, typename Work, typename Done>
QFuture<T> startTask(QThreadPool &pool, Context *context, Work work, Done done)
{
    auto promise = std::make_shared<QPromise<T>>();
    auto future = promise->future();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                done(watcher->future().result());
        });
    watcher->setFuture(future);
    promise->start();
    pool.start([promise, work = std::move(work)] {
        if (!promise->isCanceled())
            work(*promise);
        promise->finish();
    });
    return future;
}

} // namespace postil
