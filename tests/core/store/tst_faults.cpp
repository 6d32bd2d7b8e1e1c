// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/library.h"
#include "tests/core/store/watchedvfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray first =
    "One\n\nThe first article stands in the library before the disk begins to fail.\n";
static const QByteArray second =
    "Two\n\nThe second article comes while the disk is failing, and perhaps stays out.\n";

/// From some write or sync on, all of them fail.
struct Fault
{
    int left = -1; ///< how many still pass; -1 for all
    int code = SQLITE_OK;

    int next()
    {
        if (left > 0)
            --left;
        return left == 0 ? code : SQLITE_OK;
    }
};

/// What happens when the disk fails in the middle of work: nothing acknowledged is lost, and the
/// person is told.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseNothingAcknowledged_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("full disk") << SQLITE_FULL << ErrorCode::NotWritable;
        QTest::newRow("broken disk") << int(SQLITE_IOERR_WRITE) << ErrorCode::NotReadable;
    }

    void loseNothingAcknowledged()
    {
        QFETCH(int, code);
        QFETCH(ErrorCode, error);
        bool failed = true;
        for (int operation = 1; failed; ++operation) {
            const QTemporaryDir folder;
            const auto path = folder.filePath(u"library.postil"_s);
            Acknowledged done;
            {
                Fault fault;
                const WatchedVfs vfs([&](const FileEvent &event) {
                    const int failure =
                        event.kind == FileEvent::Truncate ? SQLITE_OK : fault.next();
                    return failure && event.kind == FileEvent::Sync ? int(SQLITE_IOERR_FSYNC)
                                                                    : failure;
                });
                done = work(path, fault, operation, code);
                failed = done.sawFault;
            }
            QCOMPARE(done.error.has_value(), failed);
            if (failed)
                QVERIFY2(*done.error == error || *done.error == ErrorCode::NotReadable,
                    "another error than expected");
            verify(path, done);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    struct Acknowledged
    {
        bool imported = false;
        bool sawFault = false; ///< before the library was closed: closing may fail in silence, all
                               ///< is in the log file
        QList<Annotation> annotations;
        std::optional<ErrorCode> error;
    };

    static Acknowledged work(const QString &path, Fault &fault, int operation, int code)
    {
        Acknowledged done;
        auto library = *Library::open(path);
        const auto article = library->import({first, u"one.txt"_s, {}})->article.id;
        fault = {operation, code};
        const auto made = library->addAnnotation(article, {4, 9}, 1, u"a note"_s);
        if (made)
            done.annotations.append(*made);
        const auto imported = library->import({second, u"two.txt"_s, {}});
        done.imported = imported.has_value();
        const auto more = library->addAnnotation(article, {10, 17}, 2);
        if (more)
            done.annotations.append(*more);
        for (const auto &each : {made ? std::nullopt : std::optional(made.error()),
                 imported ? std::nullopt : std::optional(imported.error()),
                 more ? std::nullopt : std::optional(more.error())}) {
            if (each && !done.error)
                done.error = each->code;
        }
        done.sawFault = fault.left == 0;
        fault = {};
        return done;
    }

    static void verify(const QString &path, const Acknowledged &done)
    {
        const auto library = Library::open(path);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        const auto problems = (*library)->check();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
        const auto articles = (*library)->articles();
        QVERIFY(articles);
        // What was not acknowledged may be there whole, never in part.
        QVERIFY(articles->size() >= (done.imported ? 2 : 1));
        const auto annotations = (*library)->content(articles->first().article.id)->annotations;
        for (const auto &annotation : done.annotations)
            QVERIFY(annotations.contains(annotation));
        QVERIFY((*library)->addAnnotation(articles->first().article.id, {4, 7}, 3));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
