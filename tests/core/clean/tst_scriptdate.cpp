// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/scriptdate.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestScriptDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDayOfPublishing_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *name, const QString &script, const QString &date) {
            QTest::newRow(name) << script << date;
        };
        const auto date = u"2026-03-01T08:00"_s;
        row("nothing", u""_s, u""_s);
        row("two characters", u"pu"_s, u""_s);
        row("a key in quotation marks", u"{\"publishedAt\":\"2026-03-01T08:00\"}"_s, date);
        row("in single ones, spread out", u"{'pub_date' : '2026-03-01T08:00'}"_s, date);
        row("with a word before", u"\"first_published\":\"2026-03-01T08:00\""_s, date);
        row("capital letters", u"\"DATEPUBLISHED\":\"2026-03-01T08:00\""_s, date);
        row("far behind",
            u"x = push(public);"_s.repeated(100) + u"\"pubDate\":\"2026-03-01T08:00\""_s, date);
        row("at the border of a stretch",
            u" "_s.repeated(62) + u"\"pubDate\":\"2026-03-01T08:00\""_s, date);
        row("the first of two", u"\"pubDate\":\"2026-03-01T08:00\",\"pubDate\":\"2026-04-01\""_s,
            date);
        row("another key before", u"\"public\":\"1\",\"pubDate\":\"2026-03-01T08:00\""_s, date);
        row("no quotation marks", u"publishedAt = '2026-03-01T08:00'"_s, u""_s);
        row("too short a value", u"\"pubDate\":\"2026\""_s, u""_s);
        row("another word before", u"\"unpublishedAt\":\"2026-03-01T08:00\""_s, u""_s);
    }

    void findsTheDayOfPublishing()
    {
        QFETCH(QString, script);
        QFETCH(QString, date);
        QCOMPARE(dateInScript(script), date);
    }
};

QTEST_GUILESS_MAIN(TestScriptDate)
#include "tst_scriptdate.moc"
