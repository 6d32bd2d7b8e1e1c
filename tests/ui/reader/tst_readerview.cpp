// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/sample.h"
#include "ui/reader/readerview.h"

#include <QSignalSpy>
#include <QTest>

using namespace postil;

class TestReaderView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSample_data()
    {
        QTest::addColumn<QString>("theme");
        for (const auto &name : { u"light"_s, u"sepia"_s, u"dark"_s })
            QTest::newRow(qPrintable(name)) << name;
    }

    void showsTheSample()
    {
        QFETCH(QString, theme);
        Sample sample;
        sample.markAll();
        ReaderView view;
        view.resize(860, 830);
        view.setTheme(Theme::named(theme));
        view.show(sample.content);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.selectAnnotation(sample.content.annotations.at(1).id);
        view.select(sample.find(u"would call a meeting, and that she"_s));
        QTest::qWait(200);
        keepShot(view, u"reader-"_s + theme);
        QCOMPARE(view.document()->toPlainText(), sample.content.revision.document.text());
    }

    void keysAskForWhatTheySay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("signal");
        QTest::newRow("note") << int(Qt::Key_N) << u"note"_s;
        QTest::newRow("actor") << int(Qt::Key_A) << u"actor"_s;
        QTest::newRow("quotation") << int(Qt::Key_Q) << u"quotation"_s;
        QTest::newRow("third colour") << int(Qt::Key_3) << u"highlight 3"_s;
    }

    void keysAskForWhatTheySay()
    {
        QFETCH(int, key);
        QFETCH(QString, signal);
        Sample sample;
        ReaderView view;
        view.resize(860, 830);
        view.show(sample.content);
        const auto range = sample.find(u"borrowed hope"_s);
        view.select(range);
        QString asked;
        connect(&view, &ReaderView::noteRequested, this, [&] { asked = u"note"_s; });
        connect(&view, &ReaderView::actorRequested, this, [&] { asked = u"actor"_s; });
        connect(&view, &ReaderView::quotationRequested, this, [&] { asked = u"quotation"_s; });
        connect(&view, &ReaderView::highlightRequested, this, [&](const TextRange &at, int color) {
            QCOMPARE(at, range);
            asked = u"highlight %1"_s.arg(color);
        });
        QTest::keyClick(&view, Qt::Key(key));
        QCOMPARE(asked, signal);
    }
};

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
