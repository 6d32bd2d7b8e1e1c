// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/articlesummary.h"
#include "core/model/revision.h"

#include <QHash>

namespace postil {

class Database;

/// Bytes as they came, with the SHA-256 they had then, in hexadecimal.
struct StoredOriginal
{
    QString hash;
    QByteArray bytes;
};

/// That no article has that number, id or beginning of one.
Error noArticle(const QString &name);

/// The articles of a library: metadata, originals and pictures.
class ArticleStore
{
public:
    explicit ArticleStore(Database &database) : m_database(database) { }

    /// Stores a new article with its first revision; gives it its number.
    Result<Article> insert(Article article, const QByteArray &original,
        const QHash<QString, QByteArray> &pictures, const Revision &revision);
    Result<QList<ArticleSummary>> summaries() const; ///< by number
    Result<Article> article(const ArticleId &id) const;
    /// The article made of the original with that SHA-256, if there is one.
    Result<std::optional<Article>> withOriginal(const QString &hash) const;
    /// Those outside the trash whose address holds `part`, the newest first.
    Result<QList<Article>> withAddressLike(const QString &part) const;
    /// By number, UUID or unique beginning of one.
    Result<ArticleId> find(const QString &name) const;
    /// The bytes that the current text was made of.
    Result<QByteArray> original(const ArticleId &id) const;
    /// All bytes that were ever stored, with the hashes they had, the first ones first.
    Result<QList<StoredOriginal>> originals(const ArticleId &id) const;
    /// Keeps the bytes that a later revision was made of, and pictures that are new.
    Result<void> addOriginal(const ArticleId &id, const RevisionId &revision,
        const QByteArray &bytes, const QHash<QString, QByteArray> &pictures);
    Result<QHash<QString, QByteArray>> pictures(const ArticleId &id) const;

    Result<void> setMetadata(const ArticleId &id, const Metadata &metadata);
    /// The fields of the metadata that a person set, by their names in Metadata.
    Result<QStringList> setFields(const ArticleId &id) const;
    Result<void> markSetFields(const ArticleId &id, const QStringList &fields);
    Result<void> setFormat(const ArticleId &id, const QString &mediaType, const QString &charset);
    /// Those that are there already stay as they are.
    Result<void> addPictures(const ArticleId &id, const QHash<QString, QByteArray> &pictures);
    Result<void> setTags(const ArticleId &id, const QStringList &tags);
    Result<void> setDeleted(
        const ArticleId &id, const QDateTime &deleted); ///< null: not in the trash
    Result<void> setReadingPosition(const ArticleId &id, qint64 position, double progress);

private:
    Database &m_database;
};

} // namespace postil
