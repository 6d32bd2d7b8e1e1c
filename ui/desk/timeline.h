// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actorarticle.h"

#include <QDate>
#include <QList>

namespace postil {

/// How often an actor is mentioned and quoted within a stretch of time.
struct TimelineBin
{
    QDate from;
    qsizetype mentions = 0;
    qsizetype quotations = 0;
    qsizetype articles = 0;

    bool operator==(const TimelineBin &) const = default;
};

/// Bins of equal stretches from the first dated article to the last, without gaps.
struct Timeline
{
    enum class Step : quint8
    {
        Day,
        Month,
        Year
    };

    Step step = Step::Month;
    QList<TimelineBin> bins;
    qsizetype undated = 0; ///< articles that tell no date

    /// "March 2024: 7 mentions, 2 quotations in 3 articles"
    QString describe(qsizetype bin) const;
    bool operator==(const Timeline &) const = default;
};

/// By day, month or year, whichever gives at most `most` bins.
Timeline timelineOf(const QList<ActorArticle> &articles, qsizetype most = 48);

/// The day that an ISO 8601 date means or begins with: "2023" is 1 January 2023; invalid when it is
/// none.
QDate firstDayOf(const QString &publishedTime);

} // namespace postil
