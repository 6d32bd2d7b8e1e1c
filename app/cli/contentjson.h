// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/articleindex.h"
#include "core/library/importreport.h"
#include "core/model/actorsummary.h"
#include "core/model/articlesummary.h"
#include "core/model/change.h"
#include "core/model/occurrence.h"
#include "core/search/searchhit.h"
#include "core/text/codepoints.h"

#include <QJsonArray>
#include <QJsonObject>

namespace postil {

/// Records as JSON; the keys are the names of the model's members.
QJsonObject toJson(const Article &article);
QJsonObject toJson(const ArticleSummary &summary);
QJsonObject toJson(const Actor &actor);
QJsonObject toJson(const ActorSummary &summary);
QJsonObject toJson(const Occurrence &place); ///< without offsets: they are each article's
QJsonObject toJson(const Change &change);
QJsonObject toJson(const SearchHit &hit);
QJsonObject toJson(const ImportReport &report);

/// The parts of an article as JSON. Offsets are Unicode code points of the current text. The
/// content must outlive it.
class ContentJson
{
public:
    explicit ContentJson(const ArticleContent &content);

    QJsonObject article() const; ///< with revision, blocks and what was removed
    QJsonObject toJson(const Annotation &annotation) const;
    QJsonObject toJson(const Mention &mention) const;
    QJsonObject toJson(const Quotation &quotation) const;

private:
    QJsonObject range(TextRange range) const;

    const ArticleContent &m_content;
    ArticleIndex m_index;
    CodePointMap m_codePoints;
};

} // namespace postil
