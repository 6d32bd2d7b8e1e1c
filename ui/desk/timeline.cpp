// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/timeline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

QDate firstDayOf(const QString &time)
{
    if (time.size() >= 10)
        return QDate::fromString(time.left(10), Qt::ISODate);
    const int year = time.left(4).toInt();
    const int month = time.size() >= 7 ? time.mid(5, 2).toInt() : 1;
    return time.size() >= 4 ? QDate(year, month, 1) : QDate();
}

static QDate beginOf(QDate day, Timeline::Step step)
{
    switch (step) {
    case Timeline::Step::Day:
        return day;
    case Timeline::Step::Month:
        return {day.year(), day.month(), 1};
    case Timeline::Step::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

static QDate after(QDate day, Timeline::Step step)
{
    return step == Timeline::Step::Day  ? day.addDays(1)
        : step == Timeline::Step::Month ? day.addMonths(1)
                                        : day.addYears(1);
}

static Timeline::Step stepFor(QDate first, QDate last, qsizetype most)
{
    if (first.daysTo(last) < most)
        return Timeline::Step::Day;
    const auto months = (last.year() - first.year()) * 12 + last.month() - first.month();
    return months < most ? Timeline::Step::Month : Timeline::Step::Year;
}

Timeline timelineOf(const QList<ActorArticle> &articles, qsizetype most)
{
    Timeline timeline;
    QDate first, last;
    for (const auto &article : articles) {
        const auto day = firstDayOf(article.publishedTime);
        if (!day.isValid()) {
            ++timeline.undated;
            continue;
        }
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid())
        return timeline;
    timeline.step = stepFor(first, last, most);
    // A date far off, which is likely wrong, must not make a chart of nothing.
    static constexpr qsizetype mostYears = 400;
    const auto end = std::min(last, first.addYears(mostYears));
    for (auto day = beginOf(first, timeline.step); day <= end; day = after(day, timeline.step))
        timeline.bins.append({day, 0, 0, 0});
    for (const auto &article : articles) {
        const auto day = beginOf(firstDayOf(article.publishedTime), timeline.step);
        const auto bin = std::ranges::lower_bound(timeline.bins, day, {}, &TimelineBin::from);
        if (!day.isValid() || bin == timeline.bins.end())
            continue;
        bin->mentions += article.mentions;
        bin->quotations += article.quotations;
        ++bin->articles;
    }
    return timeline;
}

QString Timeline::describe(qsizetype index) const
{
    static const QString formats[] = {u"d MMMM yyyy"_s, u"MMMM yyyy"_s, u"yyyy"_s};
    const auto &bin = bins[index];
    return tr("%1: mentions %2, quotations %3, articles %4")
        .arg(QLocale(QLocale::English).toString(bin.from, formats[int(step)]))
        .arg(bin.mentions)
        .arg(bin.quotations)
        .arg(bin.articles);
}

} // namespace postil
