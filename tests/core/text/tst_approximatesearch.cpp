// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/approximatesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Least edits between the pattern and any part of the text that ends at each position, the slow
/// way.
static std::vector<qsizetype> slowErrors(QStringView text, QStringView pattern)
{
    std::vector<qsizetype> column(pattern.size() + 1);
    for (qsizetype i = 0; i <= pattern.size(); ++i)
        column[i] = i;
    std::vector<qsizetype> errors;
    for (const auto c : text) {
        auto diagonal = column[0];
        for (qsizetype i = 1; i <= pattern.size(); ++i) {
            const auto replaced = diagonal + (pattern[i - 1] != c);
            diagonal = column[i];
            column[i] = std::min({replaced, column[i] + 1, column[i - 1] + 1});
        }
        errors.push_back(column.back());
    }
    return errors;
}

class TestApproximateSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<qsizetype>("maxErrors");
        QTest::addColumn<QString>("found");
        QTest::addColumn<qsizetype>("errors");
        const auto row = [](const char *name, const QString &text, const QString &pattern,
                             qsizetype maxErrors, const QString &found, qsizetype errors) {
            QTest::newRow(name) << text << pattern << maxErrors << found << errors;
        };
        const auto longText =
            u"the harbour was calm and nobody saw the small boat that left it before dawn on that day"_s;
        row("verbatim", u"a quiet river"_s, u"quiet"_s, 2, u"quiet"_s, 0);
        row("one replaced", u"a quilt river"_s, u"quiet"_s, 2, u"quilt"_s, 1);
        row("one left out", u"a quet river"_s, u"quiet"_s, 2, u"quet"_s, 1);
        row("one added", u"a quiiet river"_s, u"quiet"_s, 2, u"quiiet"_s, 1);
        row("at the start", u"uiet river"_s, u"quiet"_s, 1, u"uiet"_s, 1);
        row("at the end", u"a quie"_s, u"quiet"_s, 1, u"quie"_s, 1);
        row("the better of two", u"quilt quiet"_s, u"quiet"_s, 2, u"quiet"_s, 0);
        row("longer than a block", u"... "_s + longText + u" ..."_s,
            QString(longText).replace(u"small"_s, u"smal"_s), 3, longText, 1);
        row("beyond latin letters", u"река была тихой"_s, u"тихая"_s, 2, u"тихой"_s, 2);
        row("chinese", u"河流非常平静"_s, u"非长平静"_s, 1, u"非常平静"_s, 1);
    }

    void findsTheBest()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(qsizetype, maxErrors);
        QFETCH(QString, found);
        const auto matches = findApproximately(text, pattern, maxErrors, 5);
        QVERIFY(!matches.empty());
        QCOMPARE(text.sliced(matches[0].range.start, matches[0].range.length()), found);
        QTEST(matches[0].errors, "errors");
    }

    void findsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("empty text") << u""_s << u"quiet"_s;
        QTest::newRow("empty pattern") << u"a quiet river"_s << u""_s;
        QTest::newRow("too many errors") << u"a loud stream"_s << u"quiet"_s;
    }

    void findsNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QVERIFY(findApproximately(text, pattern, 1, 5).empty());
    }

    void agreesWithTheSlowWay()
    {
        QRandomGenerator random(20261123);
        const auto letters = [&](qsizetype count) {
            QString made;
            while (made.size() < count)
                made += QChar(u'a' + random.bounded(3));
            return made;
        };
        for (int round = 0; round < 300; ++round) {
            const auto pattern = letters(1 + random.bounded(150));
            const QString text = letters(random.bounded(200))
                + pattern.mid(random.bounded(pattern.size())) + letters(random.bounded(60));
            const auto maxErrors = random.bounded(int(pattern.size()) + 1);
            const auto slow = slowErrors(text, pattern);
            const auto least = slow.empty() ? pattern.size() : *std::ranges::min_element(slow);
            const auto matches = findApproximately(text, pattern, maxErrors, 3);
            if (least > std::min<qsizetype>(maxErrors, pattern.size() - 1)) {
                QVERIFY(matches.empty());
                continue;
            }
            QCOMPARE(matches.at(0).errors, least);
            const auto part = text.sliced(matches[0].range.start, matches[0].range.length());
            const auto whole = slowErrors(part, pattern);
            QCOMPARE(part.isEmpty() ? pattern.size() : whole.back(), least);
        }
    }

    void findsAllVerbatim_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QList<qsizetype>>("starts");
        QTest::newRow("none") << u"abc"_s << u"x"_s << QList<qsizetype>{};
        QTest::newRow("overlapping") << u"aaaa"_s << u"aa"_s << QList<qsizetype>{0, 1, 2};
        QTest::newRow("after a false start")
            << u"aabaabaac"_s << u"aabaac"_s << QList<qsizetype>{3};
        QTest::newRow("longer than the text") << u"ab"_s << u"abc"_s << QList<qsizetype>{};
        QTest::newRow("empty pattern") << u"ab"_s << u""_s << QList<qsizetype>{};
    }

    void findsAllVerbatim()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        const auto found = findAll(text, pattern);
        QTEST(QList<qsizetype>(found.begin(), found.end()), "starts");
    }

    void comparesContexts()
    {
        const ShortPattern suffix(u" walked home");
        QCOMPARE(suffix.similarity(u" walked home and slept"), 1.0);
        QCOMPARE(suffix.similarity(u""), 0.0);
        QVERIFY(suffix.similarity(u" walkd home") > 0.9);
        QVERIFY(suffix.similarity(u" ran away at once") < 0.5);
        const ShortPattern prefix(u"in the morning ", true);
        QCOMPARE(prefix.similarity(u"early in the morning "), 1.0);
        QVERIFY(prefix.similarity(u"in the morning early on ") < 0.7);
        const ShortPattern hebrew(u" שתים שלוש");
        QCOMPARE(hebrew.similarity(u" שתים שלוש ארבע"), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestApproximateSearch)
#include "tst_approximatesearch.moc"
