// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/shownpage.h"
#include "ui/reader/outline.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace postil;
using namespace Qt::StringLiterals;

/// Selecting, moving and marking in texts that are not of plain Latin letters from left to right.
class TestScripts : public QObject
{
    Q_OBJECT

    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("Hebrew") << u"הספינה יצאה מן הנמל בבוקר. איש לא ראה אותה."_s << u"מן הנמל"_s;
        QTest::newRow("Arabic with marks") << u"قالَ الحارِسُ إنَّ المِصباحَ قديم."_s << u"الحارِسُ"_s;
        QTest::newRow("Latin name in Hebrew")
            << u"השומר Edwin Tallis אמר שהפנס ישן."_s << u"Edwin Tallis אמר"_s;
        QTest::newRow("Hebrew name in English")
            << u"The ship הספינה left at dawn."_s << u"ship הספינה left"_s;
        QTest::newRow("Chinese") << u"灯塔的看守人要求换一盏新灯。港务局没有答复。"_s
                                 << u"看守人要求"_s;
        QTest::newRow("Japanese") << u"灯台守は新しいランプを求めた。返事はない。"_s
                                  << u"新しいランプ"_s;
        QTest::newRow("combining marks")
            << u"The na\u0308ive e\u0301toile of the cafe\u0301 is lit."_s << u"e\u0301toile"_s;
        QTest::newRow("emoji of several parts")
            << u"The crew 👩‍🚒👨‍👩‍👧 waved 🇳🇴 twice."_s
            << u"👩‍🚒👨‍👩‍👧 waved 🇳🇴"_s;
    }

    static Sample sampleOf(const QString &text)
    {
        Sample sample;
        Block block;
        block.isRightToLeft = text.isRightToLeft();
        sample.add(text, block);
        return sample;
    }

private Q_SLOTS:
    void wordsAreMarkedAsTheyStand_data() { addTexts(); }
    void wordsAreMarkedAsTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto sample = sampleOf(text);
        const auto range = sample.find(words);
        ShownPage view(sample);
        QSignalSpy asked(&view, &ReaderView::highlightRequested);
        view.select(range);
        QCOMPARE(view.selection(), range);
        QCOMPARE(view.textCursor().selectedText(), words);
        QTest::keyClick(&view, Qt::Key_2);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<TextRange>(), range);
        QVERIFY(view.placeOf(range).height() > 0);
    }

    void theMouseSelectsWhatItPassesOver_data() { addTexts(); }
    void theMouseSelectsWhatItPassesOver()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto sample = sampleOf(text);
        const auto range = sample.find(words);
        ShownPage view(sample);
        const auto pointAt = [&](qsizetype offset) {
            auto cursor = view.textCursor();
            cursor.setPosition(int(offset));
            return view.cursorRect(cursor).center();
        };
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, pointAt(range.start));
        QTest::mouseMove(view.viewport(), pointAt(range.end));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, pointAt(range.end));
        const auto chosen = view.selection();
        QVERIFY(!chosen.isEmpty());
        // A border between directions stands in two places; inside one direction it is exact.
        const bool isMixed = text.isRightToLeft() != words.isRightToLeft()
            || words.contains(u"Tallis"_s) || words.contains(u"ship"_s);
        if (!isMixed)
            QCOMPARE(chosen, range);
    }

    void theCaretGoesByWholeSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("steps");
        QTest::newRow("combining marks") << u"e\u0301a\u0308"_s << 2;
        QTest::newRow("emoji of several parts") << u"👨‍👩‍👧x"_s << 2;
        QTest::newRow("flags") << u"🇳🇴🇫🇮"_s << 2;
        QTest::newRow("Chinese") << u"灯塔守"_s << 3;
    }

    void theCaretGoesByWholeSigns()
    {
        QFETCH(QString, text);
        ArticleContent content;
        content.article.id = ArticleId::create();
        content.revision.document.append({}, text);
        ReaderView view;
        view.resize(860, 830);
        view.ArticleText::show(content);
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
        int steps = 0;
        while (view.caretOffset() < text.size() && steps < 20) {
            QTest::keyClick(&view, Qt::Key_Right);
            ++steps;
        }
        QTEST(steps, "steps");
    }

    void aParagraphFromRightToLeftStandsRight()
    {
        Sample sample;
        Block block;
        block.isRightToLeft = true;
        sample.add(u"הספינה יצאה."_s, block);
        sample.add(u"The ship left."_s);
        const auto range = sample.find(u"הספינה"_s);
        ReaderView view;
        view.resize(860, 830);
        view.ArticleText::show(sample.content);
        view.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto &page = view.pageGeometry();
        const auto block1 = view.document()->findBlock(int(range.start));
        QCOMPARE(block1.blockFormat().layoutDirection(), Qt::RightToLeft);
        auto cursor = view.textCursor();
        cursor.setPosition(int(range.start));
        QVERIFY(view.cursorRect(cursor).x() > page.left + page.column / 2);
        cursor.setPosition(int(sample.find(u"The ship left."_s).start));
        QVERIFY(view.cursorRect(cursor).x() < page.left + page.column / 2);
    }

    void sentencesOfChineseAreSteps()
    {
        ArticleContent content;
        content.article.id = ArticleId::create();
        content.revision.document.append({}, u"灯塔的看守人要求换一盏新灯。港务局没有答复。"_s);
        ReaderView view;
        view.resize(860, 830);
        view.ArticleText::show(content);
        QTest::keyClick(&view, Qt::Key_J);
        QCOMPARE(view.selection(), TextRange(0, 14));
        QTest::keyClick(&view, Qt::Key_J);
        QCOMPARE(view.selection(), TextRange(14, 22));
    }

    void headingsMakeTheOutline()
    {
        Document document;
        Block heading;
        heading.kind = BlockKind::Heading;
        heading.level = 2;
        document.append({}, u"Words before."_s);
        document.append(heading, u"First  part"_s);
        heading.level = 3;
        document.append(heading, u"A detail"_s);
        document.append({}, u"Words."_s);
        heading.level = 2;
        document.append(heading, u"Second part"_s);
        const auto outline = outlineOf(document);
        QCOMPARE(outline.size(), 3);
        QCOMPARE(outline.at(0).words, u"First part"_s);
        QCOMPARE(outline.at(0).depth, 0);
        QCOMPARE(outline.at(1).depth, 1);
        QCOMPARE(entryAt(outline, 3), -1);
        QCOMPARE(entryAt(outline, outline.at(1).range.end + 3), 1);
        QCOMPARE(entryAt(outline, document.text().size()), 2);
        QVERIFY(outlineOf(Document()).isEmpty());
    }
};

QTEST_MAIN(TestScripts)
#include "tst_scripts.moc"
