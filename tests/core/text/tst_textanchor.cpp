// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/textanchor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

// In the texts of the rows [ and ] stand around the passage; they are taken out.
struct Marked
{
    explicit Marked(QString marked)
    {
        const auto start = marked.indexOf(u'[');
        if (start >= 0)
            range = TextRange{start, marked.indexOf(u']') - 1};
        text = marked.remove(u'[').remove(u']');
    }

    QString text;
    std::optional<TextRange> range;
};

enum class Doubt
{
    No,
    Yes
};

class TestTextAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<Doubt>("doubt");
        const auto row = [](const char *name, const QString &before, const QString &after,
                             Doubt doubt = Doubt::No) {
            QTest::newRow(name) << before << after << doubt;
        };
        const auto head = u"The harbour of Quellin lay quiet that morning. "_s;
        const auto tail = u" Nobody on the pier had seen the captain since the storm."_s;
        const auto in = [&](const QString &middle) { return QString(head + middle + tail); };
        row("nothing changed", in(u"[The old ferry left late.]"_s),
            in(u"[The old ferry left late.]"_s));
        row("text added above", in(u"[The old ferry left late.]"_s),
            u"Menu\nSign in\n"_s + in(u"[The old ferry left late.]"_s));
        row("text removed above", u"Menu\nSign in\n"_s + in(u"[The old ferry left late.]"_s),
            in(u"[The old ferry left late.]"_s));
        row("typographic quotes", in(u"He said \"[it won't sail] today\"."_s),
            in(u"He said “[it won’t sail] today”."_s));
        row("dashes", in(u"[The ferry -- an old one -- left.]"_s),
            in(u"[The ferry—an old one—left.]"_s));
        row("white space", in(u"[The old ferry\nleft late.]"_s),
            in(u"[The  old\u00A0ferry\n\n left late.]"_s));
        row("soft hyphens", in(u"[The old ferry left late.]"_s),
            in(u"[The old fer\u00ADry left la\u00ADte.]"_s));
        row("zero width spaces", in(u"[The old ferry left late.]"_s),
            in(u"[The \u200Bold ferry\u2060 left late.]"_s));
        row("decomposed letters", in(u"Le [café fermé] là"_s),
            in(u"Le [cafe\u0301 ferme\u0301] la\u0300"_s));
        row("composed letters", in(u"Le [cafe\u0301 ferme\u0301] la\u0300"_s),
            in(u"Le [café fermé] là"_s));
        row("ligatures", in(u"[five fine fish]"_s), in(u"[ﬁve ﬁne ﬁsh]"_s));
        row("upper case", in(u"[The old ferry left late.]"_s), in(u"[THE OLD FERRY LEFT LATE.]"_s));
        row("a typing error", in(u"[The old ferry left the harbour late.]"_s),
            in(u"[The old ferry left the harbuor late.]"_s));
        row("a word more", in(u"[The old ferry left the harbour late.]"_s),
            in(u"[The old ferry reportedly left the harbour late.]"_s));
        row("sentence added before", in(u"[The old ferry left late.]"_s),
            in(u"A bell rang twice. [The old ferry left late.]"_s));
        row("sentence added within",
            in(u"It was cold. [The old ferry left late. It rained.] So they stayed."_s),
            in(u"It was cold. [The old ferry left late. A bell rang twice. It rained.] So they stayed."_s));
        row("its first words gone",
            in(u"[Late in the day the old ferry to the islands left the harbour.]"_s),
            in(u"[the old ferry to the islands left the harbour.]"_s));
        row("paragraph moved",
            u"First came the rain over the hills.\n[Then the wind tore down the old sign.]\nAt last the sun came out again."_s,
            u"At last the sun came out again.\nFirst came the rain over the hills.\n[Then the wind tore down the old sign.]"_s);
        row("copy in a pull quote above", in(u"[The old ferry left late.]"_s),
            u"“The old ferry left late.”\n"_s + in(u"[The old ferry left late.]"_s));
        row("copy above, itself misspelled", in(u"[The old ferry left the harbour late.]"_s),
            u"The old ferry left the harbour late.\n"_s
                + in(u"[The old ferry left the harbuor late.]"_s));
        row("one of many words", in(u"the boat and [the] pier and the sea"_s),
            u"the the the "_s + in(u"the boat and [the] pier and the sea"_s));
        row("part of a word", in(u"The un[break]able rope"_s),
            u"We break. "_s + in(u"The un[break]able rope"_s));
        row("another name", in(u"[The plan of Mara Quill was refused.]"_s),
            in(u"[The plan of Tom Venn was refused.]"_s), Doubt::Yes);
        row("another number", in(u"[They counted 14 boats.]"_s), in(u"[They counted 41 boats.]"_s),
            Doubt::Yes);
        row("a negation", in(u"[The captain will resign soon.]"_s),
            in(u"[The captain will not resign soon.]"_s), Doubt::Yes);
        row("emoji around", in(u"😀 [The 🚢 left] 😀"_s),
            u"😀😀 "_s + in(u"😀 [The 🚢 left] 😀"_s));
        row("an emoji replaced", in(u"it was [good 😀] they said"_s),
            in(u"it was [good 😁] they said"_s));
        row("hebrew", u"בבוקר ההוא הים היה שקט. [הסירה הישנה יצאה מאוחר.] איש לא ראה אותה."_s,
            u"תפריט\nבבוקר ההוא הים היה שקט. [הסירה הישנה יצאה מאוחר.] איש לא ראה אותה."_s);
        row("arabic with vowel marks",
            u"كان البحر هادئا في الصباح. [خرج القارب القديم متأخرا.] لم يره أحد."_s,
            u"عنوان\nكان البحر هادئا في الصباح. [خرج القارب القديم متأخرا.] لم يره أحد."_s);
        row("chinese", u"那天早上港口很安静。[旧渡船很晚才离开。]没有人看见船长。"_s,
            u"菜单 登录\n那天早上港口很安静。[旧渡船很晚才离开。]没有人看见船长。"_s);
        row("japanese, a sentence added",
            u"港は静かだった。[古い船が遅れて出た。]誰も船長を見なかった。"_s,
            u"港は静かだった。鐘が二度鳴った。[古い船が遅れて出た。]誰も船長を見なかった。"_s);
        row("thai", u"เช้าวันนั้นท่าเรือเงียบ [เรือเก่าออกสาย] ไม่มีใครเห็นกัปตัน"_s,
            u"เมนู\nเช้าวันนั้นท่าเรือเงียบ [เรือเก่าออกสาย] ไม่มีใครเห็นกัปตัน"_s);
    }

    void follows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(Doubt, doubt);
        const Marked old(before);
        const Marked now(after);
        const auto quote = describeRange(old.text, *old.range);
        const auto found = TextAnchor(now.text, old.text).find(quote, *old.range);
        QVERIFY(found.range);
        QCOMPARE(now.text.sliced(found.range->start, found.range->length()),
            now.text.sliced(now.range->start, now.range->length()));
        QCOMPARE(*found.range, *now.range);
        QCOMPARE(found.needsReview, doubt == Doubt::Yes);
    }

    void findsWithoutTheOldText_data() { follows_data(); }

    void findsWithoutTheOldText()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(Doubt, doubt);
        const Marked old(before);
        const Marked now(after);
        const auto quote = describeRange(old.text, *old.range);
        const auto found = TextAnchor(now.text).find(quote, *old.range);
        QVERIFY(found.range);
        QCOMPARE(now.text.sliced(found.range->start, found.range->length()),
            now.text.sliced(now.range->start, now.range->length()));
        QCOMPARE(*found.range, *now.range);
        if (doubt == Doubt::Yes)
            QVERIFY(found.needsReview);
    }

    void admitsThatItIsGone_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("paragraph deleted")
            << u"It rained all day in the hills.\n[The old ferry left late.]\nNobody saw the captain."_s
            << u"It rained all day in the hills.\nNobody saw the captain."_s;
        QTest::newRow("short words deleted that stand elsewhere")
            << u"It rained all day in the hills.\nHe saw [the] ferry leave.\nNobody saw the captain on the pier."_s
            << u"It rained all day in the hills.\nNobody saw the captain on the pier."_s;
        QTest::newRow("all replaced")
            << u"The old [ferry left] late."_s << u"Something else entirely stands here now."_s;
        QTest::newRow("new text empty") << u"The old [ferry left] late."_s << u""_s;
    }

    void admitsThatItIsGone()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Marked old(before);
        const auto quote = describeRange(old.text, *old.range);
        const auto found = TextAnchor(after, old.text).find(quote, *old.range);
        QVERIFY(!found.range || found.needsReview);
    }

    void neverTakesALookAlikeForGranted_data()
    {
        QTest::addColumn<bool>("withOldText");
        QTest::newRow("with the old text") << true;
        QTest::newRow("without the old text") << false;
    }

    void neverTakesALookAlikeForGranted()
    {
        QFETCH(bool, withOldText);
        const auto north =
            u"Crew North repaired the sluice and reported no losses to the council."_s;
        const auto south =
            u"Crew South repaired the sluice and reported no losses to the council."_s;
        const QString old = u"Minutes of the spring meeting.\n"_s + north + u"\n"_s + south
            + u"\nEnd of the minutes."_s;
        const QString now =
            u"Minutes of the spring meeting.\n"_s + south + u"\nEnd of the minutes."_s;
        const TextRange range{old.indexOf(north), old.indexOf(north) + north.size()};
        const auto found =
            TextAnchor(now, withOldText ? old : QString()).find(describeRange(old, range), range);
        QVERIFY(!found.range || found.needsReview);
    }

    void copesWithBadSelectors_data()
    {
        QTest::addColumn<TextQuoteSelector>("quote");
        QTest::addColumn<qsizetype>("hint");
        QTest::newRow("empty") << TextQuoteSelector() << 0LL;
        QTest::newRow("only white space") << TextQuoteSelector{u" \n"_s, {}, {}} << 3LL;
        QTest::newRow("only a soft hyphen") << TextQuoteSelector{u"\u00AD"_s, {}, {}} << 3LL;
        QTest::newRow("hint before the start") << TextQuoteSelector{u"ferry"_s, {}, {}} << -7LL;
        QTest::newRow("hint beyond the end")
            << TextQuoteSelector{u"ferry"_s, {}, {}} << 9'999'999LL;
        QTest::newRow("lone surrogate") << TextQuoteSelector{QString(QChar(0xDC00)), {}, {}} << 0LL;
        QTest::newRow("longer than the text")
            << TextQuoteSelector{u"ferry "_s.repeated(99), {}, {}} << 0LL;
    }

    void copesWithBadSelectors()
    {
        QFETCH(TextQuoteSelector, quote);
        QFETCH(qsizetype, hint);
        const auto text = u"The old ferry 🚢 left late."_s;
        for (const auto &old : {QString(), text, u"Another text."_s}) {
            const auto found = TextAnchor(text, old).find(quote, {hint, hint + quote.exact.size()});
            if (found.range)
                QVERIFY(found.range->start >= 0 && found.range->end <= text.size()
                    && !found.range->isEmpty());
        }
    }

    void hintDecidesBetweenEqualPlaces()
    {
        const auto text = u"one fish two fish red fish blue fish"_s;
        for (const auto start : {4LL, 13LL, 22LL, 32LL}) {
            const auto found = TextAnchor(text).find({u"fish"_s, {}, {}}, {start, start + 4});
            QCOMPARE(found.range, (TextRange{start, start + 4}));
        }
    }

    void neverPartsACharacter()
    {
        const auto old = u"They wrote 😀😁 and left the room at noon."_s;
        const auto now = u"They wrote 😁😀 and left the room at noon."_s;
        const TextRange range{11, 15};
        const auto found = TextAnchor(now, old).find(describeRange(old, range), range);
        if (found.range) {
            QVERIFY(!now[found.range->start].isLowSurrogate());
            QVERIFY(!now[found.range->end].isLowSurrogate());
        }
    }

    void mendsASelectorThatPartsACharacter()
    {
        const auto text = u"They wrote 😀 and left."_s;
        const TextQuoteSelector half{text.sliced(12, 5), text.first(12), text.sliced(17)};
        for (const auto &old : {QString(), text}) {
            const auto found = TextAnchor(text, old).find(half, {12, 17});
            QCOMPARE(found.range, (TextRange{11, 17}));
        }
    }

    void staysFast_data()
    {
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<TextQuoteSelector>("quote");
        const auto letters = [](const char16_t *piece, qsizetype count) {
            return QString(piece).repeated(count);
        };
        const TextQuoteSelector one{u"a"_s, u"a a a a"_s, u"a a a a"_s};
        const TextQuoteSelector lengthy{u"b"_s + letters(u"a", 100'000), u"aaaa"_s, u"aaaa"_s};
        const TextQuoteSelector words{letters(u"a b ", 25'000), u"x y"_s, u"x y"_s};
        QTest::newRow("one letter a million times") << letters(u"a", 1'000'000) << QString() << one;
        QTest::newRow("one letter, long quote") << letters(u"a", 1'000'000) << QString() << lengthy;
        QTest::newRow("two words for ever") << letters(u"a b ", 250'000) << QString() << words;
        QTest::newRow("two words, old text")
            << letters(u"a b ", 250'000) << QString(letters(u"b a ", 250'000) + u"c"_s) << words;
        QTest::newRow("no common word")
            << letters(u"c d ", 250'000) << letters(u"a b ", 250'000) << words;
        QTest::newRow("marks for ever")
            << letters(u"e\u0323\u0302", 300'000) << letters(u"e\u0302\u0323", 300'000)
            << TextQuoteSelector{letters(u"e\u0302\u0323", 1'000), {}, {}};
        QTest::newRow("spaces only")
            << letters(u" ", 1'000'000) << letters(u"\n", 1'000'000) << one;
    }

    void staysFast()
    {
        QFETCH(QString, newText);
        QFETCH(QString, oldText);
        QFETCH(TextQuoteSelector, quote);
        QElapsedTimer timer;
        timer.start();
        const TextAnchor anchor(newText, oldText);
        for (int i = 0; i < 3; ++i)
            anchor.find(quote, {500'000, 500'001});
        QCOMPARE_LT(timer.elapsed(), 5'000); // a quadratic way would take minutes
    }
};

QTEST_GUILESS_MAIN(TestTextAnchor)
#include "tst_textanchor.moc"
