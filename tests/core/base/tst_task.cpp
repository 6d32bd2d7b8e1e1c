// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/base/task.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace postil;

class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheResultToTheContextsThread()
    {
        int result = 0;
        QThread *thread = nullptr;
        startTask<int>(
            m_pool, this, [](QPromise<int> &promise) { promise.addResult(7); },
            [&](int value) {
                result = value;
                thread = QThread::currentThread();
            });
        QTRY_COMPARE(result, 7);
        QCOMPARE(thread, QThread::currentThread());
    }

    void isSilentWhenCancelled()
    {
        QSemaphore started, go;
        bool done = false;
        auto future = startTask<int>(
            m_pool, this,
            [&](QPromise<int> &promise) {
                started.release();
                go.acquire();
                if (!promise.isCanceled())
                    promise.addResult(1);
            },
            [&](int) { done = true; });
        started.acquire();
        future.cancel();
        go.release();
        QVERIFY(m_pool.waitForDone(5000));
        QTest::qWait(50);
        QVERIFY(!done);
    }

    void isSilentWhenTheContextIsGone()
    {
        QSemaphore started, go;
        bool done = false;
        auto context = std::make_unique<QObject>();
        startTask<int>(
            m_pool, context.get(),
            [&](QPromise<int> &promise) {
                started.release();
                go.acquire();
                promise.addResult(1);
            },
            [&](int) { done = true; });
        started.acquire();
        context.reset();
        go.release();
        QVERIFY(m_pool.waitForDone(5000));
        QTest::qWait(50);
        QVERIFY(!done);
    }

private:
    QThreadPool m_pool;
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
