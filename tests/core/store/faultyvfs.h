// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

#include <cstring>
#include <memory>

/// SQLite's file layer with a fault: from the n-th write or sync on, every write and sync fails with
/// the given code. Becomes the default while it exists.
class FaultyVfs
{
public:
    FaultyVfs()
        : m_real(sqlite3_vfs_find(nullptr))
        , m_vfs(*m_real)
    {
        s_this = this;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }

    ~FaultyVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
        s_this = nullptr;
    }

    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// Lets `operations` writes and syncs pass; -1 for all.
    void failAfter(int operations, int code)
    {
        m_left = operations;
        m_code = code;
    }

    bool hasFailed() const { return m_left == 0; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_io_methods methods;

        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
        static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    };

    int next()
    {
        if (m_left > 0)
            --m_left;
        return m_left == 0 ? m_code : SQLITE_OK;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *faulty = File::of(file);
        faulty->base.pMethods = nullptr;
        const int code = s_this->m_real->xOpen(s_this->m_real, name, faulty->real(), flags, outFlags);
        if (!faulty->real()->pMethods)
            return code;
        forward(faulty);
        faulty->base.pMethods = &faulty->methods;
        return code;
    }

    static void forward(File *faulty)
    {
        auto &methods = faulty->methods;
        methods = *faulty->real()->pMethods;
        methods.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        methods.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, size, at);
        };
        methods.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
            const int fault = s_this->next();
            return fault ? fault : real(f)->pMethods->xWrite(real(f), from, size, at);
        };
        methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) { return real(f)->pMethods->xTruncate(real(f), size); };
        methods.xSync = [](sqlite3_file *f, int flags) {
            const int fault = s_this->next();
            return fault ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags);
        };
        methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); };
        methods.xLock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); };
        methods.xUnlock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); };
        methods.xCheckReservedLock = [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); };
        methods.xFileControl = [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); };
        methods.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
        methods.xDeviceCharacteristics = [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); };
        methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
        };
        methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
        };
        methods.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        methods.xShmUnmap = [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); };
        methods.xFetch = [](sqlite3_file *f, sqlite3_int64 at, int size, void **out) {
            return real(f)->pMethods->xFetch(real(f), at, size, out);
        };
        methods.xUnfetch = [](sqlite3_file *f, sqlite3_int64 at, void *p) { return real(f)->pMethods->xUnfetch(real(f), at, p); };
    }

    static sqlite3_file *real(sqlite3_file *file) { return File::of(file)->real(); }

    static inline FaultyVfs *s_this = nullptr;
    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    int m_left = -1;
    int m_code = SQLITE_OK;
};
