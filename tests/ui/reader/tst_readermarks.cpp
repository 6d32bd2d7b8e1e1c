// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/positionmap.h"
#include "ui/reader/readermarks.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static Annotation at(qsizetype start, qsizetype end, Seal seal = Seal::Intact)
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.range = {start, end};
    annotation.seal = seal;
    return annotation;
}

class TestReaderMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatStandAtAnOffsetAreFound()
    {
        ReaderMarks marks;
        marks.setAnnotations(
            {at(50, 60), at(0, 100), at(10, 20, Seal::Lost), at(55, 56), at(61, 70)});
        QCOMPARE(marks.standing().size(), 4u);
        QCOMPARE(marks.standing()[0].range.start, 0);
        QCOMPARE(marks.annotationsAt(55).size(), 3);
        QCOMPARE(marks.annotationsAt(55).first().range.start, 55);
        QCOMPARE(marks.annotationsAt(60).size(), 1);
        QCOMPARE(marks.annotationsAt(15).size(), 1);
        QVERIFY(marks.annotationsAt(100).isEmpty());
        QVERIFY(!marks.annotation({}));
    }

    void rejectedSuggestionsAndTermsAreNotShown()
    {
        Mention rejected;
        rejected.range = {0, 5};
        rejected.state = State::Rejected;
        Quotation term;
        term.contents = {{0, 5}};
        term.kind = QuotationKind::Term;
        ReaderMarks marks;
        marks.setMentions({rejected});
        marks.setQuotations({term});
        QVERIFY(!marks.mentionAt(2));
        QVERIFY(!marks.quotationAt(2));
    }

    void speakersGetTheirColorsInTurn()
    {
        const auto first = ActorId::create();
        const auto second = ActorId::create();
        QList<Quotation> quotations(3);
        quotations[0].speaker = Speaker{{}, first};
        quotations[1].speaker = Speaker{{}, second};
        quotations[2].speaker = Speaker{{}, first};
        quotations[0].state = State::Rejected;
        const SpeakerColors colors(quotations);
        const auto theme = Theme::named(u"light"_s);
        QCOMPARE(colors.of(quotations.at(0), theme), theme.speakers[0]);
        QCOMPARE(colors.of(second, theme), theme.speakers[1]);
        QCOMPARE(colors.of(Quotation(), theme), theme.muted);
    }

    void positionsMapBothWays()
    {
        PositionMap map;
        map.add(0, 1); // a block before
        map.add(10, 11); // nothing new
        map.add(20, 25);
        QCOMPARE(map.toShown(0), 1);
        QCOMPARE(map.toShown(19), 20);
        QCOMPARE(map.toShown(20), 25);
        QCOMPARE(map.toDocument(0), 0);
        QCOMPARE(map.toDocument(20), 19);
        QCOMPARE(map.toDocument(23), 20);
        QCOMPARE(map.toDocument(26), 21);
        QCOMPARE(PositionMap().toShown(7), 7);
    }
};

QTEST_GUILESS_MAIN(TestReaderMarks)
#include "tst_readermarks.moc"
