// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/articlestore.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/revisionstore.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr const char *selectArticle =
    "SELECT id, number, title, byline, published_time, site_name, url, language, right_to_left, "
    "file_name, "
    "media_type, charset, original_hash, imported, deleted, word_count, reading_position, "
    "progress, "
    "(SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM article_tag WHERE article = number "
    "ORDER BY tag)) "
    "FROM article ";

static Article readArticle(const Query &query)
{
    Article article;
    article.id = query.id<ArticleId>(0);
    article.number = query.integer(1);
    article.metadata = {query.text(2), query.text(3), query.text(4), query.text(5), query.text(6),
        query.text(7), query.integer(8) != 0};
    article.fileName = query.text(9);
    article.mediaType = query.text(10);
    article.charset = query.text(11);
    article.originalHash = query.text(12);
    article.imported = query.time(13);
    article.deleted = query.time(14);
    article.wordCount = query.integer(15);
    article.readingPosition = query.integer(16);
    article.progress = query.real(17);
    article.tags = query.text(18).split(QChar(31), Qt::SkipEmptyParts);
    return article;
}

Error noArticle(const QString &name)
{
    return {
        ErrorCode::NotFound, u"There is no article %1. See the list of articles."_s.arg(name), {}};
}

static void insertPictures(
    Database &database, qint64 article, const QHash<QString, QByteArray> &pictures)
{
    Query picture(
        database, "INSERT OR IGNORE INTO picture (article, source, bytes) VALUES (?, ?, ?)");
    for (const auto &[source, bytes] : pictures.asKeyValueRange())
        picture.bind(article, source, bytes).run();
}

Result<Article> ArticleStore::insert(Article article, const QByteArray &original,
    const QHash<QString, QByteArray> &pictures, const Revision &revision)
{
    return m_database.attempt([&]() -> Result<Article> {
        const auto &metadata = article.metadata;
        Query(m_database,
            "INSERT INTO article (id, title, byline, published_time, site_name, url, language, "
            "right_to_left, "
            "file_name, media_type, charset, original_hash, imported, word_count) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
            .bind(article.id, metadata.title, metadata.byline, metadata.publishedTime,
                metadata.siteName, metadata.url, metadata.language, metadata.isRightToLeft,
                article.fileName, article.mediaType, article.charset, article.originalHash,
                article.imported)
            .run();
        article.number = m_database.connection().getLastInsertRowid();
        article.wordCount = revision.document.wordCount();
        Query(m_database, "INSERT INTO original (article, bytes) VALUES (?, ?)")
            .bind(article.number, qCompress(original))
            .run();
        insertPictures(m_database, article.number, pictures);
        return RevisionStore(m_database)
            .append(article.id, revision)
            .transform([&](const Revision &) { return article; });
    });
}

/// What the articles of a library have alike, each kept once: ten thousand of them come from few
/// outlets.
static void share(QSet<QString> &known, QString &text)
{
    text = *known.insert(text);
}

Result<QList<ArticleSummary>> ArticleStore::summaries() const
{
    return m_database.attempt([&] {
        QList<ArticleSummary> summaries;
        QSet<QString> known;
        Query articles(m_database, (std::string(selectArticle) + "ORDER BY number").c_str());
        while (articles.next()) {
            auto article = readArticle(articles);
            share(known, article.metadata.siteName);
            share(known, article.metadata.language);
            share(known, article.mediaType);
            share(known, article.charset);
            summaries.append({article});
        }
        summaries.squeeze();
        // Nothing for an article that somebody has added in the meantime.
        const auto setCounts = [&](Query &rows, auto set) {
            const auto number = [](const ArticleSummary &one) { return one.article.number; };
            while (rows.next()) {
                const auto place = std::ranges::lower_bound(summaries, rows.integer(0), {}, number);
                if (place != summaries.end() && place->article.number == rows.integer(0))
                    set(*place);
            }
        };
        Query annotations(
            m_database, "SELECT article, count(*), sum(seal > 0) FROM annotation GROUP BY article");
        setCounts(annotations, [&](ArticleSummary &summary) {
            summary.annotations = annotations.integer(1);
            summary.reviews = annotations.integer(2);
        });
        Query quotations(m_database,
            "SELECT article, count(*) FROM quotation WHERE kind != 3 AND state != 2 GROUP BY "
            "article");
        setCounts(quotations,
            [&](ArticleSummary &summary) { summary.quotations = quotations.integer(1); });
        return summaries;
    });
}

Result<Article> ArticleStore::article(const ArticleId &id) const
{
    return m_database.attempt([&]() -> Result<Article> {
        Query query(m_database, (std::string(selectArticle) + "WHERE id = ?").c_str());
        if (!query.bind(id).next())
            return std::unexpected(noArticle(id.toString()));
        return readArticle(query);
    });
}

Result<std::optional<Article>> ArticleStore::withOriginal(const QString &hash) const
{
    return m_database.attempt([&]() -> std::optional<Article> {
        Query query(m_database,
            (std::string(selectArticle)
                + "WHERE original_hash = ?1 OR number IN (SELECT later_original.article FROM "
                  "later_original JOIN revision ON revision.id = later_original.revision WHERE "
                  "later_original.hash = ?1)")
                .c_str());
        if (!query.bind(hash).next())
            return std::nullopt;
        return readArticle(query);
    });
}

Result<QList<Article>> ArticleStore::withAddressLike(const QString &part) const
{
    return m_database.attempt([&] {
        QList<Article> articles;
        Query query(m_database,
            (std::string(selectArticle)
                + "WHERE deleted IS NULL AND instr(url, ?) > 0 ORDER BY number DESC")
                .c_str());
        query.bind(part);
        while (query.next())
            articles.append(readArticle(query));
        return articles;
    });
}

Result<ArticleId> ArticleStore::find(const QString &name) const
{
    return m_database.attempt([&]() -> Result<ArticleId> {
        bool isNumber = false;
        const auto number = name.toLongLong(&isNumber);
        const QString beginning = QString(name).remove(u'-').toUpper();
        Query query(m_database,
            "SELECT id FROM article WHERE number = ?1 OR (?1 = 0 AND ?2 != '' AND substr(hex(id), "
            "1, length(?2)) = ?2)");
        query.bind(isNumber && name.size() < 12 ? number : qint64(0), beginning);
        if (!query.next())
            return std::unexpected(noArticle(name));
        const auto id = query.id<ArticleId>(0);
        if (query.next())
            return failure(ErrorCode::Ambiguous,
                u"More than one article's id begins with %1. Write more of it."_s.arg(name));
        return id;
    });
}

Result<QByteArray> ArticleStore::original(const ArticleId &id) const
{
    return m_database.attempt([&]() -> Result<QByteArray> {
        Query query(m_database,
            "SELECT bytes FROM (SELECT revision.number AS number, bytes FROM later_original JOIN "
            "revision ON revision.id = later_original.revision JOIN article ON article.number = "
            "revision.article WHERE article.id = ?1 AND revision.number <= article.revision UNION "
            "ALL SELECT 0, bytes FROM original JOIN article ON article.number = original.article "
            "WHERE article.id = ?1) ORDER BY number DESC LIMIT 1");
        if (!query.bind(id).next())
            return std::unexpected(noArticle(id.toString()));
        return qUncompress(query.bytes(0));
    });
}

Result<QList<StoredOriginal>> ArticleStore::originals(const ArticleId &id) const
{
    return m_database.attempt([&] {
        QList<StoredOriginal> originals;
        Query query(m_database,
            "SELECT original_hash, bytes FROM original JOIN article ON article.number = "
            "original.article WHERE article.id = ?1 UNION ALL SELECT hash, bytes FROM "
            "later_original JOIN article ON article.number = later_original.article WHERE "
            "article.id = ?1");
        query.bind(id);
        while (query.next())
            originals.append({query.text(0), qUncompress(query.bytes(1))});
        return originals;
    });
}

Result<void> ArticleStore::addOriginal(const ArticleId &id, const RevisionId &revision,
    const QByteArray &bytes, const QHash<QString, QByteArray> &pictures)
{
    return m_database.attempt([&] {
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        Query(m_database,
            "INSERT INTO later_original (revision, article, hash, bytes) VALUES (?, (SELECT number "
            "FROM article WHERE id = ?), ?, ?)")
            .bind(revision, id, QString::fromLatin1(hash), qCompress(bytes))
            .run();
        return addPictures(id, pictures);
    });
}

Result<QHash<QString, QByteArray>> ArticleStore::pictures(const ArticleId &id) const
{
    return m_database.attempt([&] {
        QHash<QString, QByteArray> pictures;
        Query query(m_database,
            "SELECT source, bytes FROM picture WHERE article = (SELECT number FROM article WHERE "
            "id = ?)");
        query.bind(id);
        while (query.next())
            pictures.insert(query.text(0), query.bytes(1));
        return pictures;
    });
}

Result<void> ArticleStore::setMetadata(const ArticleId &id, const Metadata &metadata)
{
    return m_database.attempt([&] {
        Query(m_database,
            "UPDATE article SET title = ?, byline = ?, published_time = ?, site_name = ?, url = ?, "
            "language = ?, "
            "right_to_left = ? WHERE id = ?")
            .bind(metadata.title, metadata.byline, metadata.publishedTime, metadata.siteName,
                metadata.url, metadata.language, metadata.isRightToLeft, id)
            .run();
    });
}

Result<QStringList> ArticleStore::setFields(const ArticleId &id) const
{
    return m_database.attempt([&] {
        Query query(m_database, "SELECT set_fields FROM article WHERE id = ?");
        return query.bind(id).next() ? query.text(0).split(u' ', Qt::SkipEmptyParts)
                                     : QStringList();
    });
}

Result<void> ArticleStore::markSetFields(const ArticleId &id, const QStringList &fields)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE article SET set_fields = ? WHERE id = ?")
            .bind(fields.join(u' '), id)
            .run();
    });
}

Result<void> ArticleStore::setFormat(
    const ArticleId &id, const QString &mediaType, const QString &charset)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE article SET media_type = ?, charset = ? WHERE id = ?")
            .bind(mediaType, charset, id)
            .run();
    });
}

Result<void> ArticleStore::addPictures(
    const ArticleId &id, const QHash<QString, QByteArray> &pictures)
{
    return m_database.attempt([&] {
        Query query(m_database, "SELECT number FROM article WHERE id = ?");
        if (query.bind(id).next())
            insertPictures(m_database, query.integer(0), pictures);
    });
}

Result<void> ArticleStore::setTags(const ArticleId &id, const QStringList &tags)
{
    return m_database.attempt([&] {
        Query(m_database,
            "DELETE FROM article_tag WHERE article = (SELECT number FROM article WHERE id = ?)")
            .bind(id)
            .run();
        Query insert(m_database,
            "INSERT OR IGNORE INTO article_tag (article, tag) VALUES ((SELECT number FROM article "
            "WHERE id = ?), ?)");
        for (const auto &tag : tags)
            insert.bind(id, tag).run();
    });
}

Result<void> ArticleStore::setDeleted(const ArticleId &id, const QDateTime &deleted)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE article SET deleted = ? WHERE id = ?").bind(deleted, id).run();
    });
}

Result<void> ArticleStore::setReadingPosition(const ArticleId &id, qint64 position, double progress)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE article SET reading_position = ?, progress = ? WHERE id = ?")
            .bind(position, progress, id)
            .run();
    });
}

} // namespace postil
