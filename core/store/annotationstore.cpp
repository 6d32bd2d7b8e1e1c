// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/annotationstore.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace postil {

using namespace Qt::StringLiterals;

static const std::string selectAnnotation =
    "SELECT annotation.id, article.id, (SELECT revision.id FROM revision WHERE revision.article = "
    "annotation.article AND revision.number = annotation.revision), start, end, exact, prefix, "
    "suffix, hash, "
    "seal, color, note, annotation.created, modified, (SELECT group_concat(tag, char(31)) FROM "
    "(SELECT tag FROM "
    "annotation_tag WHERE annotation = annotation.id ORDER BY tag)) FROM annotation JOIN article "
    "ON article.number = annotation.article ";

static Annotation readAnnotation(const Query &query)
{
    Annotation annotation;
    annotation.id = query.id<AnnotationId>(0);
    annotation.article = query.id<ArticleId>(1);
    annotation.revision = query.id<RevisionId>(2);
    annotation.range = {query.integer(3), query.integer(4)};
    annotation.quote = {query.text(5), query.text(6), query.text(7)};
    annotation.hash = query.text(8);
    const auto seal = query.integer(9);
    annotation.seal = 0 <= seal && seal <= qint64(Seal::Lost) ? Seal(seal) : Seal::Lost;
    const auto color = query.integer(10);
    annotation.color = 0 <= color && color <= 5 ? int(color) : 0;
    annotation.note = query.text(11);
    annotation.created = query.time(12);
    annotation.modified = query.time(13);
    annotation.tags = query.text(14).split(QChar(31), Qt::SkipEmptyParts);
    return annotation;
}

Result<QList<Annotation>> AnnotationStore::read(Query &query) const
{
    QList<Annotation> annotations;
    while (query.next())
        annotations.append(readAnnotation(query));
    return annotations;
}

Result<void> AnnotationStore::writeTags(const Annotation &annotation)
{
    return m_database.attempt([&] {
        Query(m_database, "DELETE FROM annotation_tag WHERE annotation = ?")
            .bind(annotation.id)
            .run();
        Query insert(
            m_database, "INSERT OR IGNORE INTO annotation_tag (annotation, tag) VALUES (?, ?)");
        for (const auto &tag : annotation.tags)
            insert.bind(annotation.id, tag).run();
    });
}

Result<void> AnnotationStore::insert(const Annotation &annotation)
{
    return m_database.attempt([&] {
        const auto &quote = annotation.quote;
        Query(m_database,
            "INSERT INTO annotation (id, article, revision, start, end, exact, prefix, suffix, "
            "hash, seal, color, "
            "note, created, modified) VALUES (?, (SELECT number FROM article WHERE id = ?), "
            "(SELECT number FROM revision WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(annotation.id, annotation.article, annotation.revision, annotation.range.start,
                annotation.range.end, quote.exact, quote.prefix, quote.suffix, annotation.hash,
                annotation.seal, annotation.color, annotation.note, annotation.created,
                annotation.modified)
            .run();
        return writeTags(annotation);
    });
}

Result<void> AnnotationStore::update(const Annotation &annotation)
{
    return m_database.attempt([&] {
        const auto &quote = annotation.quote;
        Query(m_database,
            "UPDATE annotation SET revision = (SELECT number FROM revision WHERE id = ?), start = "
            "?, end = ?, "
            "exact = ?, prefix = ?, suffix = ?, hash = ?, seal = ?, color = ?, note = ?, modified "
            "= ? WHERE id = ?")
            .bind(annotation.revision, annotation.range.start, annotation.range.end, quote.exact,
                quote.prefix, quote.suffix, annotation.hash, annotation.seal, annotation.color,
                annotation.note, annotation.modified, annotation.id)
            .run();
        return writeTags(annotation);
    });
}

Result<void> AnnotationStore::remove(const AnnotationId &id)
{
    return m_database.attempt(
        [&] { Query(m_database, "DELETE FROM annotation WHERE id = ?").bind(id).run(); });
}

Result<Annotation> AnnotationStore::annotation(const AnnotationId &id) const
{
    return m_database.attempt([&]() -> Result<Annotation> {
        Query query(m_database, (selectAnnotation + "WHERE annotation.id = ?").c_str());
        if (!query.bind(id).next())
            return failure(ErrorCode::NotFound, u"There is no annotation %1."_s.arg(id.toString()));
        return readAnnotation(query);
    });
}

Result<Annotation> AnnotationStore::find(const QString &idBeginning) const
{
    return m_database.attempt([&]() -> Result<Annotation> {
        const QString beginning = QString(idBeginning).remove(u'-').toUpper();
        Query query(m_database,
            (selectAnnotation + "WHERE ?1 != '' AND substr(hex(annotation.id), 1, length(?1)) = ?1")
                .c_str());
        if (!query.bind(beginning).next())
            return failure(ErrorCode::NotFound, u"There is no annotation %1."_s.arg(idBeginning));
        const auto annotation = readAnnotation(query);
        if (query.next())
            return failure(ErrorCode::Ambiguous,
                u"More than one annotation's id begins with %1. Write more of it."_s.arg(
                    idBeginning));
        return annotation;
    });
}

Result<QList<Annotation>> AnnotationStore::ofArticle(const ArticleId &article) const
{
    return m_database.attempt([&] {
        Query query(m_database,
            (selectAnnotation
                + "WHERE annotation.article = (SELECT number FROM article WHERE id = ?) "
                  "ORDER BY seal = 2, start, end, annotation.id")
                .c_str());
        query.bind(article);
        return read(query);
    });
}

Result<QList<Annotation>> AnnotationStore::toReview() const
{
    return m_database.attempt([&] {
        Query query(m_database,
            (selectAnnotation
                + "WHERE seal > 0 AND article.deleted IS NULL ORDER BY article.number, seal, "
                  "start, annotation.id")
                .c_str());
        return read(query);
    });
}

Result<QStringList> AnnotationStore::tags() const
{
    return m_database.attempt([&] {
        QStringList tags;
        Query query(m_database,
            "SELECT tag FROM annotation_tag UNION SELECT tag FROM article_tag ORDER BY 1");
        while (query.next())
            tags.append(query.text(0));
        return tags;
    });
}

} // namespace postil
