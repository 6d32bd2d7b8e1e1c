// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Library that works on the states of a text.
#include "core/library/library.h"

#include "core/library/knownactors.h"
#include "core/library/textreviser.h"
#include "core/store/database.h"
#include "core/store/revisionstore.h"

namespace postil {

using namespace Qt::StringLiterals;

Result<void> Library::revise(const ArticleId &article, const QString &text)
{
    const auto old = RevisionStore(*m_database).current(article);
    if (!old)
        return std::unexpected(old.error());
    const auto document = revisedDocument(old->document, text);
    if (document.text() == old->document.text())
        return {};
    return change(tr("Corrected the text of “%1”").arg(titleOf(article)), [&] {
        return reviseText(
            *m_database, article, {document, old->removed}, u"person"_s, *m_knownActors, m_clock);
    });
}

Result<QList<RevisionSummary>> Library::revisions(const ArticleId &article) const
{
    return RevisionStore(*m_database).all(article);
}

Result<Revision> Library::revision(const ArticleId &article, qint64 number) const
{
    return RevisionStore(*m_database).at(article, number);
}

Result<void> Library::restoreRevision(const ArticleId &article, qint64 number)
{
    const auto wanted = revision(article, number);
    if (!wanted)
        return std::unexpected(wanted.error());
    return change(tr("Went back to text %1 of “%2”").arg(number).arg(titleOf(article)), [&] {
        return reviseText(*m_database, article, {wanted->document, wanted->removed}, u"person"_s,
            *m_knownActors, m_clock);
    });
}

} // namespace postil
