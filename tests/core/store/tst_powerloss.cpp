// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/library.h"
#include "tests/core/store/watchedvfs.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <vector>

using namespace postil;
using namespace Qt::StringLiterals;

/// A disk that keeps what was synced, and of the rest whatever it likes.
class UncertainDisk
{
public:
    explicit UncertainDisk(QRandomGenerator &random) : m_random(random) { }

    void take(const FileEvent &event)
    {
        auto &file = m_files[event.file];
        if (event.kind != FileEvent::Sync) {
            file.pending.push_back(event);
            return;
        }
        for (const auto &pending : file.pending)
            apply(file.durable, pending);
        file.pending.clear();
    }

    /// Writes the files as a power loss leaves them into another folder.
    void lose(const QString &folder)
    {
        for (auto &[name, file] : m_files) {
            auto bytes = file.durable;
            for (auto event : file.pending) {
                if (m_random.bounded(2) == 0)
                    continue;
                if (event.kind == FileEvent::Write && m_random.bounded(4) == 0)
                    event.bytes.resize(size_t(m_random.bounded(int(event.bytes.size()) + 1)));
                apply(bytes, event);
            }
            QFile target(folder + u'/' + QFileInfo(QString::fromStdString(name)).fileName());
            QVERIFY(target.open(QIODevice::WriteOnly));
            QCOMPARE(target.write(bytes.data(), qint64(bytes.size())), qint64(bytes.size()));
        }
    }

private:
    struct FileImage
    {
        std::string durable;
        std::vector<FileEvent> pending;
    };

    static void apply(std::string &bytes, const FileEvent &event)
    {
        const auto place = size_t(event.place);
        if (event.kind == FileEvent::Truncate)
            return bytes.resize(place);
        bytes.resize(std::max(bytes.size(), place + event.bytes.size()));
        bytes.replace(place, event.bytes.size(), event.bytes);
    }

    QRandomGenerator &m_random;
    std::map<std::string, FileImage> m_files;
};

/// After a power loss at any moment everything that was acknowledged is there, and the library is
/// whole.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged()
    {
        static constexpr int cuts = 500;
        const auto log = record();
        QVERIFY(log.size() > 100);
        QRandomGenerator random(20261123);
        for (int cut = 0; cut < cuts; ++cut) {
            const auto end = size_t(random.bounded(int(log.size()))) + 1;
            UncertainDisk disk(random);
            for (size_t i = 0; i < end; ++i)
                disk.take(log[i].event);
            const QTemporaryDir folder;
            disk.lose(folder.path());
            verify(folder.filePath(u"library.postil"_s), log[end - 1].acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    struct Moment
    {
        FileEvent event;
        qsizetype acknowledged = 0; ///< annotations whose making had returned by then
    };

    std::vector<Moment> record() const
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"library.postil"_s);
        std::vector<Moment> log;
        // The library as it lies on the disk when the work begins.
        auto library = *Library::open(path);
        const auto article =
            library
                ->import({"One\n\nA text on which notes are made while the power fails.\n",
                    u"a.txt"_s, {}})
                ->article.id;
        library.reset();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        log.push_back({{FileEvent::Write, path.toStdString(), file.readAll().toStdString(), 0}, 0});
        log.push_back({{FileEvent::Sync, path.toStdString(), {}, 0}, 0});
        qsizetype acknowledged = 0;
        const WatchedVfs vfs([&](const FileEvent &event) {
            log.push_back({event, acknowledged});
            return SQLITE_OK;
        });
        library = *Library::open(path);
        for (int i = 0; i < 60; ++i) {
            if (library->addAnnotation(
                    article, {i % 20, i % 20 + 5}, 1 + i % 5, u"note "_s + QString(400, u'x')))
                ++acknowledged;
        }
        const auto ended = log.size();
        library.reset();
        log.resize(ended);
        return log;
    }

    static void verify(const QString &path, qsizetype acknowledged)
    {
        const auto library = Library::open(path);
        QVERIFY2(
            library, library ? "" : qPrintable(library.error().message + library.error().detail));
        const auto problems = (*library)->check();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
        const auto article = (*library)->articles()->first().article.id;
        QVERIFY((*library)->annotations(article)->size() >= acknowledged);
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
