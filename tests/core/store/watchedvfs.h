// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

#include <functional>
#include <string>

/// A write, truncation or sync of one file.
struct FileEvent
{
    enum Kind
    {
        Write,
        Truncate,
        Sync
    };

    Kind kind = Write;
    std::string file;
    std::string bytes; ///< writes: what
    sqlite3_int64 place = 0; ///< writes: where; truncations: the new size
};

/// SQLite's file layer, watched: every event goes to `watch` first, and fails with the code it
/// gives unless that is SQLITE_OK. Becomes the default while it exists; one at a time.
class WatchedVfs
{
public:
    using Watch = std::function<int(const FileEvent &)>;

    explicit WatchedVfs(Watch watch)
        : m_watch(std::move(watch))
        , m_real(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_real)
    {
        s_this = this;
        m_vfs.zName = "watched";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }

    ~WatchedVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
        s_this = nullptr;
    }

    WatchedVfs(const WatchedVfs &) = delete;
    WatchedVfs &operator=(const WatchedVfs &) = delete;

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;
        const char *name; ///< null for temporary files

        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
        static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    };

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *watched = File::of(file);
        watched->base.pMethods = nullptr;
        watched->name = name;
        const int code =
            s_this->m_real->xOpen(s_this->m_real, name, watched->real(), flags, outFlags);
        if (!watched->real()->pMethods)
            return code;
        forward(watched);
        watched->base.pMethods = &watched->methods;
        return code;
    }

    static void forward(File *watched)
    {
        auto &methods = watched->methods;
        methods = *watched->real()->pMethods;
        methods.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        methods.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, size, at);
        };
        methods.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            const int fault =
                report(f, FileEvent::Write, {static_cast<const char *>(from), size_t(size)}, at);
            return fault ? fault : real(f)->pMethods->xWrite(real(f), from, size, at);
        };
        methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            const int fault = report(f, FileEvent::Truncate, {}, size);
            return fault ? fault : real(f)->pMethods->xTruncate(real(f), size);
        };
        methods.xSync = [](sqlite3_file *f, int flags) {
            const int fault = report(f, FileEvent::Sync, {}, 0);
            return fault ? fault : real(f)->pMethods->xSync(real(f), flags);
        };
        methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        methods.xLock = [](sqlite3_file *f, int lock) {
            return real(f)->pMethods->xLock(real(f), lock);
        };
        methods.xUnlock = [](sqlite3_file *f, int lock) {
            return real(f)->pMethods->xUnlock(real(f), lock);
        };
        methods.xCheckReservedLock = [](sqlite3_file *f, int *out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        methods.xFileControl = [](sqlite3_file *f, int op, void *arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        methods.xSectorSize = [](sqlite3_file *f) {
            return real(f)->pMethods->xSectorSize(real(f));
        };
        methods.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
        };
        methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
        };
        methods.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        methods.xShmUnmap = [](sqlite3_file *f, int remove) {
            return real(f)->pMethods->xShmUnmap(real(f), remove);
        };
        methods.xFetch = [](sqlite3_file *f, sqlite3_int64 at, int size, void **out) {
            return real(f)->pMethods->xFetch(real(f), at, size, out);
        };
        methods.xUnfetch = [](sqlite3_file *f, sqlite3_int64 at, void *p) {
            return real(f)->pMethods->xUnfetch(real(f), at, p);
        };
    }

    static int report(
        sqlite3_file *file, FileEvent::Kind kind, std::string bytes, sqlite3_int64 place)
    {
        const char *name = File::of(file)->name;
        return name ? s_this->m_watch({kind, name, std::move(bytes), place}) : SQLITE_OK;
    }

    static sqlite3_file *real(sqlite3_file *file) { return File::of(file)->real(); }

    static inline WatchedVfs *s_this = nullptr;
    Watch m_watch;
    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
};
