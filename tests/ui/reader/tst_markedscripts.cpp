// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/blocks.h"
#include "tests/ui/reader/shownpage.h"

#include <QSignalSpy>
#include <QTest>

using namespace postil;

/// Words of every kind of text are marked by mouse, stored as the same words, painted where they
/// stand, and found again by a click.
class TestMarkedScripts : public QObject
{
    Q_OBJECT

    static Sample sampleOf(const QList<std::pair<Block, QString>> &blocks)
    {
        Sample sample;
        sample.content.revision.document = {};
        sample.content.article.metadata.title = u"Marked"_s;
        for (const auto &[block, words] : blocks)
            sample.add(words, block);
        return sample;
    }

private Q_SLOTS:
    void marksTheWords_data()
    {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("stored"); // where it is more than was selected: whole cells
        const auto item = ofKind(BlockKind::ListItem, 1, u"•"_s);
        QTest::newRow("over two paragraphs")
            << sampleOf({{{}, u"The gate was shut at noon."_s}, {{}, u"It opened at dusk."_s}})
            << u"shut at noon.\nIt opened"_s << QString();
        QTest::newRow("over list items")
            << sampleOf({{item, u"Oak for the frame"_s}, {item, u"Ash for the handles"_s},
                   {item, u"Elm for the seats"_s}})
            << u"the frame\nAsh for the handles\nElm for"_s << QString();
        QTest::newRow("in a table cell")
            << sampleOf({{cell(1, 0, 0), u"North gate"_s}, {cell(1, 0, 1), u"Shut until May"_s},
                   {cell(1, 1, 0), u"South gate"_s}, {cell(1, 1, 1), u"Open all year"_s}})
            << u"until May"_s << QString();
        QTest::newRow("over table cells")
            << sampleOf({{cell(1, 0, 0), u"North gate"_s}, {cell(1, 0, 1), u"Shut until May"_s},
                   {cell(1, 1, 0), u"South gate"_s}, {cell(1, 1, 1), u"Open all year"_s}})
            << u"until May\nSouth gate\nOpen all"_s
            << u"Shut until May\nSouth gate\nOpen all year"_s;
        QTest::newRow("from a paragraph into a table")
            << sampleOf({{{}, u"The gates of the park"_s}, {cell(1, 0, 0), u"North gate"_s},
                   {cell(1, 0, 1), u"Shut until May"_s}, {{}, u"So it was written."_s}})
            << u"of the park\nNorth gate\nShut until"_s
            << u"of the park\nNorth gate\nShut until May"_s;
        QTest::newRow("Hebrew") << sampleOf({{rightToLeft(), u"השוק הישן בעיר הנמל נפתח מחדש"_s}})
                                << u"הישן בעיר"_s << QString();
        QTest::newRow("Arabic") << sampleOf({{rightToLeft(), u"فتح السوق القديم أبوابه من جديد"_s}})
                                << u"السوق القديم"_s << QString();
        QTest::newRow("Latin in a Hebrew line")
            << sampleOf({{rightToLeft(), u"הדוכן של Café Orla נפתח שוב בפינה"_s}}) << u"Café Orla"_s
            << QString();
        QTest::newRow("Hebrew in a Latin line")
            << sampleOf({{{}, u"The word שוק means market, they said."_s}}) << u"שוק"_s
            << QString();
        QTest::newRow("Chinese") << sampleOf({{{}, u"港口的老市场在关闭两年之后重新开放。"_s}})
                                 << u"关闭两年"_s << QString();
        QTest::newRow("Japanese") << sampleOf({{{}, u"市場は二年ぶりに再び開きました。"_s}})
                                  << u"二年ぶり"_s << QString();
        QTest::newRow("combining marks")
            << sampleOf({{{}, u"The cafe\u0301 by the bru\u0308cke has a n\u0303andu\u0301."_s}})
            << u"bru\u0308cke has"_s << QString();
        QTest::newRow("Devanagari")
            << sampleOf({{{}, u"पुराना बाज़ार फिर से खुल गया है।"_s}}) << u"बाज़ार फिर"_s << QString();
        QTest::newRow("emoji") << sampleOf(
            {{{}, u"So \U0001F600 it is \U0001F30A\U0001F9ED here."_s}})
                               << u"\U0001F600 it is \U0001F30A"_s << QString();
        QTest::newRow("joined emoji")
            << sampleOf({{{}, u"The \U0001F468\u200D\U0001F469\u200D\U0001F467 family came."_s}})
            << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 family"_s << QString();
    }

    void marksTheWords()
    {
        QFETCH(Sample, sample);
        QFETCH(QString, words);
        QFETCH(QString, stored);
        ShownPage page(sample);
        page.setFocus();
        const auto range = sample.find(words);
        QSignalSpy asked(&page, &ReaderView::highlightRequested);
        drag(page, range);
        QTest::keyClick(&page, Qt::Key_1);
        QCOMPARE(asked.size(), 1);
        const auto marked = asked.first().first().value<TextRange>();
        QCOMPARE(sample.content.revision.document.textOf(marked).toString(),
            stored.isEmpty() ? words : stored);

        sample.highlight(words, 1);
        page.setAnnotations(sample.content.annotations);
        const auto rects = page.rectsOf(range);
        QVERIFY(rects.size() >= words.count(u'\n') + 1);
        checkPainted(page, rects);
        for (const auto &rect : rects) {
            page.selectAnnotation({});
            QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, rect.center().toPoint());
            QCOMPARE(page.selectedAnnotation(), sample.content.annotations.first().id);
        }
        keepShot(page, u"script-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void marksWhatASelectionCovers_data()
    {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<QString>("words");
        const auto hebrew =
            sampleOf({{rightToLeft(), u"הסוחרים חזרו, וגם Café Orla נפתח שוב בפינה"_s}});
        QTest::newRow("Latin words in a Hebrew line") << hebrew << u"Café Orla"_s;
        QTest::newRow("the first Latin letter") << hebrew << u"C"_s;
        QTest::newRow("the last Latin letter") << hebrew << u"a נ"_s;
        QTest::newRow("from Hebrew over Latin into Hebrew") << hebrew << u"וגם Café Orla נפתח"_s;
        QTest::newRow("from Latin into Hebrew") << hebrew << u"Orla נפתח"_s;
        QTest::newRow("Hebrew in a Latin line")
            << sampleOf({{{}, u"The word שוק means market, they said."_s}}) << u"word שוק means"_s;
        QTest::newRow("a number in an Arabic line")
            << sampleOf({{rightToLeft(), u"فتح السوق 2025 أبوابه من جديد"_s}}) << u"السوق 2025"_s;
    }

    /// Qt paints the selection on its own.
    void marksWhatASelectionCovers()
    {
        QFETCH(Sample, sample);
        QFETCH(QString, words);
        ShownPage page(sample);
        page.setFocus();
        const auto range = sample.find(words);
        page.select(range);
        const auto rects = page.rectsOf(range);
        QVERIFY(!rects.isEmpty());
        const auto image = page.viewport()->grab().toImage();
        const auto color = page.palette().color(QPalette::Highlight).rgb();
        const int y = int(rects.first().top()) + 1; // above the letters
        int selected = 0;
        int missed = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != color)
                continue;
            ++selected;
            missed += std::ranges::none_of(rects, [&](const QRectF &rect) {
                return rect.adjusted(-1, 0, 1, 0).contains(x + 0.5, y + 0.5);
            });
        }
        double covered = 0;
        for (const auto &rect : rects)
            covered += rect.width();
        QVERIFY(selected > 4);
        QCOMPARE(missed, 0);
        QVERIFY2(std::abs(covered - selected) <= 2.0 * double(rects.size()),
            qPrintable(u"%1 covered, %2 selected"_s.arg(covered).arg(selected)));
    }

private:
    static void drag(ShownPage &page, TextRange range)
    {
        QTest::mousePress(page.viewport(), Qt::LeftButton, {}, page.caretAt(range.start));
        QTest::mouseMove(page.viewport(), page.caretAt(range.end));
        QTest::mouseRelease(page.viewport(), Qt::LeftButton, {}, page.caretAt(range.end));
        // In mixed lines a caret has two places; what the keys select is the same.
        if (page.selection() != range)
            page.select(range);
    }

    /// The colour stands in every one of the rectangles and nowhere else.
    static void checkPainted(ShownPage &page, const QList<QRectF> &rects)
    {
        auto cursor = page.textCursor();
        cursor.clearSelection();
        page.setTextCursor(cursor);
        const auto image = page.viewport()->grab().toImage();
        const auto color = page.textStyle().theme().highlights[0].rgb();
        QList<int> painted(rects.size());
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != color)
                    continue;
                bool isInside = false;
                for (qsizetype i = 0; i < rects.size(); ++i) {
                    if (rects[i].adjusted(-1, -2, 1, 2).contains(x + 0.5, y + 0.5)) {
                        ++painted[i];
                        isInside = true;
                    }
                }
                outside += isInside ? 0 : 1;
            }
        }
        QCOMPARE(outside, 0);
        for (qsizetype i = 0; i < rects.size(); ++i)
            QVERIFY(painted[i] > rects[i].width() * rects[i].height() * 0.4);
    }
};

QTEST_MAIN(TestMarkedScripts)
#include "tst_markedscripts.moc"
