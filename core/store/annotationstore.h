// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/annotation.h"

namespace postil {

class Database;
class Query;

/// The annotations of a library.
class AnnotationStore
{
public:
    explicit AnnotationStore(Database &database) : m_database(database) { }

    Result<void> insert(const Annotation &annotation);
    Result<void> update(const Annotation &annotation); ///< everything but id, article, created
    Result<void> remove(const AnnotationId &id);
    Result<Annotation> annotation(const AnnotationId &id) const;
    /// The one whose UUID begins so, or Ambiguous or NotFound.
    Result<Annotation> find(const QString &idBeginning) const;
    /// By position, lost ones last.
    Result<QList<Annotation>> ofArticle(const ArticleId &article) const;
    Result<QList<Annotation>>
    toReview() const; ///< moved and lost ones of articles not in the trash
    Result<QStringList> tags() const; ///< all in use, annotations' and articles', sorted

private:
    Result<QList<Annotation>> read(Query &query) const;
    Result<void> writeTags(const Annotation &annotation);

    Database &m_database;
};

} // namespace postil
