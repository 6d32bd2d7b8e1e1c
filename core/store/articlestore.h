// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/articlesummary.h"
#include "core/model/revision.h"

#include <QHash>

namespace postil {

class Database;

/// The current text of an article alone, which is much cheaper to read than its form.
struct CurrentText
{
    RevisionId revision;
    QString hash;
    QString text;
};

/// The articles of a library: metadata, texts, originals and pictures.
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
    /// By number, UUID or unique beginning of one.
    Result<ArticleId> find(const QString &name) const;
    Result<QByteArray> original(const ArticleId &id) const;
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

    Result<CurrentText> text(const ArticleId &id) const;
    /// The current text with its form.
    Result<Revision> revision(const ArticleId &id) const;
    /// Appends a revision, numbers it and makes it the current one.
    Result<Revision> appendRevision(const ArticleId &id, Revision revision);

private:
    Database &m_database;
};

} // namespace postil
