// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/shownpage.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <cstdlib>
#include <functional>

using namespace postil;

using Gesture = std::function<void(ShownPage &)>;

/// Of about a million characters.
static Sample longSample()
{
    Sample sample;
    const auto words =
        u"A paragraph of some length, as they stand in long reports, one after another. "_s;
    for (int i = 0; i < 4000; ++i)
        sample.add(words.repeated(3));
    return sample;
}

class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The display lays out again after another width as far as somebody asks.
    void aLineIsFoundWithoutLayingOutTheRest()
    {
        const auto document = longSample().content.revision.document;
        const TextStyle style;
        QTextDocument shown;
        DocumentRenderer renderer(shown, document, style);
        renderer.renderUntil(document.text().size());
        const TextGeometry geometry(shown, document, renderer.positions());
        shown.setTextWidth(700);
        QVERIFY(shown.size().height() > 10'000);
        shown.setTextWidth(500);
        QVERIFY(!geometry.lineNear(300).isEmpty());
        int laidOut = 0;
        for (auto block = shown.begin(); block.isValid(); block = block.next())
            laidOut += block.layout()->lineCount() > 0 ? 1 : 0;
        QVERIFY(laidOut > 0);
        QVERIFY(laidOut < shown.blockCount() / 10);
    }

    void aLongTextComesInSlices()
    {
        const auto sample = longSample();
        const auto &text = sample.content.revision.document.text();
        const auto middle = text.size() / 2;
        ReaderView view;
        view.resize(860, 830);
        view.show(sample.content);
        view.show();
        view.setReadingPosition(middle);
        QVERIFY(view.document()->characterCount() < text.size() / 4);
        QCOMPARE(view.readingPosition(), middle);
        QTRY_COMPARE_WITH_TIMEOUT(view.document()->characterCount(), int(text.size()) + 1, 20'000);
        QVERIFY(view.viewport()->updatesEnabled());
        QVERIFY(std::abs(view.readingPosition() - middle) < 300);
        QVERIFY(view.viewport()->rect().intersects(view.placeOf({middle, middle + 1})));
        view.goTo({text.size() - 10, text.size()});
        QVERIFY(view.viewport()->rect().intersects(view.placeOf({text.size() - 10, text.size()})));
    }

    void whoScrollsIsNotTakenElsewhere_data()
    {
        QTest::addColumn<Gesture>("gesture");
        QTest::newRow("wheel") << Gesture([](ShownPage &view) {
            const QPointF place(view.viewport()->rect().center());
            QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, {0, -2400},
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view.viewport(), &event);
        });
        QTest::newRow("key") << Gesture(
            [](ShownPage &view) { QTest::keyClick(&view, Qt::Key_PageDown); });
        QTest::newRow("scroll bar") << Gesture([](ShownPage &view) {
            auto *bar = view.verticalScrollBar();
            QTest::mouseClick(bar, Qt::LeftButton, {}, {bar->width() / 2, bar->height() / 4});
        });
    }

    void whoScrollsIsNotTakenElsewhere()
    {
        QFETCH(Gesture, gesture);
        const auto sample = longSample();
        const auto &text = sample.content.revision.document.text();
        ShownPage view(Sample{});
        view.ArticleText::show(sample.content);
        view.setReadingPosition(text.size() / 2);
        gesture(view);
        const auto there = view.readingPosition();
        QVERIFY(there > 0);
        QVERIFY(there < text.size() / 4);
        QTRY_COMPARE_WITH_TIMEOUT(view.document()->characterCount(), int(text.size()) + 1, 20'000);
        QCOMPARE(view.readingPosition(), there);
    }
};

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"
