// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/actorrow.h"
#include "ui/models/articlerow.h"
#include "ui/models/passage.h"
#include "ui/models/quotationrow.h"
#include "ui/window/citation.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Two speakers in an article of our own: the first says three words, the second one.
static ArticleContent twoSpeakers()
{
    ArticleContent content;
    content.article.id = ArticleId::create();
    content.article.metadata = {
        u"A short talk"_s, {}, u"2024-05-06"_s, u"The Gazette"_s, {}, u"en"_s, false};
    content.revision.document =
        Document::fromLines(u"“We sail tomorrow,” said Ada Brook.\n“Never,” Cole Finch said."_s);
    const auto add = [&](const QString &name, const QString &words, State state) {
        const auto &text = content.revision.document.text();
        const auto range = [&](const QString &part) {
            return TextRange{text.indexOf(part), text.indexOf(part) + part.size()};
        };
        const Actor actor{ActorId::create(), ActorKind::Person, name, {}, {}, {}, {}};
        content.actors.append(actor);
        content.mentions.append({MentionId::create(), range(name), name, ActorKind::Person,
            actor.id, Origin::Found, state, {}});
        Quotation quotation;
        quotation.id = QuotationId::create();
        quotation.contents = {range(words)};
        quotation.cue = Cue{range(u"said"_s), u"say"_s};
        quotation.speaker = Speaker{range(name), actor.id};
        quotation.state = state;
        content.quotations.append(quotation);
    };
    add(u"Ada Brook"_s, u"“We sail tomorrow,”"_s, State::Suggested);
    add(u"Cole Finch"_s, u"“Never,”"_s, State::Confirmed);
    return content;
}

static QList<QuotationRow> rowsOf(const ArticleContent &content, const QuotationFilter &filter = {})
{
    return quotationRows(content, sharesOfVoice(content), filter);
}

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationsStandBelowTheirSpeakers()
    {
        const auto rows = rowsOf(twoSpeakers());
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[0].isHeading());
        QCOMPARE(rows[0].name, u"Ada Brook"_s);
        QCOMPARE(rows[0].share, 75);
        QCOMPARE(rows[1].words, u"“We sail tomorrow,”"_s);
        QCOMPARE(rows[1].detail, u"said · direct · ¶ 1 · suggested"_s);
        QVERIFY(rows[1].isOpen());
        QCOMPARE(rows[2].share, 25);
        QCOMPARE(rows[3].detail, u"said · direct · ¶ 2"_s);
        QVERIFY(!rows[3].isOpen());
    }

    void filtersQuotations()
    {
        QuotationFilter filter;
        filter.state = State::Confirmed;
        QCOMPARE(rowsOf(twoSpeakers(), filter).size(), 2);
        filter.state.reset();
        filter.text = u"sail"_s;
        QCOMPARE(rowsOf(twoSpeakers(), filter).size(), 2);
    }

    void rejectedOnesHaveNoVoice()
    {
        auto content = twoSpeakers();
        content.quotations[0].state = State::Rejected;
        const auto shares = sharesOfVoice(content);
        QCOMPARE(shares.size(), 1);
        QCOMPARE(shares.first().percent, 100);
    }

    void aWordCountsOnceForItsSpeaker()
    {
        auto content = twoSpeakers();
        auto fragment = content.quotations[0];
        fragment.id = QuotationId::create();
        fragment.contents.first().end -= 3;
        content.quotations.append(fragment);
        const auto shares = sharesOfVoice(content);
        QCOMPARE(shares.size(), 2);
        QCOMPARE(shares[0].count, 2);
        QCOMPARE(shares[0].words, 3);
        QCOMPARE(shares[0].percent, 75);
        QCOMPARE(shares[1].percent, 25);
    }

    void percentsMakeAHundred()
    {
        auto content = twoSpeakers();
        content.quotations[0].contents = {{0, 1}};
        content.quotations[1].contents = {{0, 1}};
        auto third = content.quotations[0];
        third.speaker.reset();
        content.quotations.append(third);
        int sum = 0;
        for (const auto &share : sharesOfVoice(content))
            sum += share.percent;
        QCOMPARE(sum, 100);
    }

    void aSpeakerWithoutAnActorKeepsTheWords()
    {
        auto content = twoSpeakers();
        content.quotations[0].speaker->actor = {};
        const auto rows = rowsOf(content);
        QCOMPARE(rows[2].name, u"Speaker not known"_s);
        QCOMPARE(rows[3].name, u"Ada Brook"_s);
        QVERIFY(rows[3].detail.startsWith(u"Ada Brook · "_s));
    }

    void actorsStandBelowTheirKind()
    {
        const auto rows = actorRows(twoSpeakers());
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].isHeading());
        QCOMPARE(rows[0].count, 2);
        QCOMPARE(rows[1].name, u"Ada Brook"_s);
        QVERIFY(rows[1].isOpen());
        QVERIFY(!rows[2].isOpen());
    }

    void citesWithSpeakerAndSource()
    {
        const auto content = twoSpeakers();
        QCOMPARE(citationOf(content, content.quotations.first().contents.first(),
                     citationStyles().first().pattern),
            u"“We sail tomorrow,” — Ada Brook, in “A short talk”, The Gazette, 6 May 2024, ¶ 1."_s);
    }

    void saysOnlyWhatIsKnownOfAnArticle()
    {
        ArticleSummary summary;
        summary.article.metadata.title = u"A short talk"_s;
        summary.annotations = 2;
        QCOMPARE(articleRows({summary}, {}).first().spoken(),
            u"A short talk, highlights and notes: 2, quotations: 0"_s);
        summary.article.metadata.siteName = u"The Gazette"_s;
        QVERIFY(articleRows({summary}, {})
                .first()
                .spoken()
                .startsWith(u"A short talk, The Gazette, highlights"_s));
    }

    void shortensToWholeWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("short");
        QTest::newRow("short enough") << u"We sail at dawn"_s << u"We sail at dawn"_s;
        QTest::newRow("between words") << u"We sail at dawn tomorrow"_s << u"We sail at dawn…"_s;
        QTest::newRow("within a word") << u"We sail at daybreaks only"_s << u"We sail at…"_s;
        QTest::newRow("without spaces") << u"灯塔的看守人要求换一盏新灯港务局没有答复"_s
                                        << u"灯塔的看守人要求换一盏新灯港务局…"_s;
        QTest::newRow("a sign of two units at the cut")
            << u"aaaaaaaaaaaaaaa😀😀"_s << u"aaaaaaaaaaaaaaa…"_s;
    }

    void shortensToWholeWords()
    {
        QFETCH(QString, words);
        QTEST(shortened(words, 17), "short");
    }

    void writesDates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("written");
        QTest::newRow("day") << u"2023-11-04"_s << u"4 November 2023"_s;
        QTest::newRow("with a time") << u"2023-11-04T10:00:00Z"_s << u"4 November 2023"_s;
        QTest::newRow("month") << u"2023-11"_s << u"November 2023"_s;
        QTest::newRow("year") << u"2023"_s << u"2023"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no date") << u"last spring"_s << u"last spring"_s;
    }

    void writesDates()
    {
        QFETCH(QString, date);
        QFETCH(QString, written);
        QCOMPARE(writtenDate(date), written);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
