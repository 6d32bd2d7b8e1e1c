// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readinglane.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestReadingLane : public QObject
{
    Q_OBJECT

    const Document m_document =
        Document::fromLines(u"One two. Three four!\n\nFive e\u0301 \U0001F600 six. Seven.");

    QString words(TextRange range) const { return m_document.textOf(range).toString(); }

private Q_SLOTS:
    void sentencesFollowEachOther()
    {
        auto sentence = sentenceAt(m_document, 0);
        QCOMPARE(words(sentence), u"One two."_s);
        sentence = sentenceAfter(m_document, sentence.end);
        QCOMPARE(words(sentence), u"Three four!"_s);
        sentence = sentenceAfter(m_document, sentence.end);
        QCOMPARE(words(sentence), u"Five e\u0301 \U0001F600 six."_s);
        sentence = sentenceBefore(m_document, sentence.start);
        QCOMPARE(words(sentence), u"Three four!"_s);
        QVERIFY(sentenceBefore(m_document, 0).isEmpty());
        QVERIFY(sentenceAfter(m_document, m_document.text().size()).isEmpty());
        QVERIFY(sentenceAt(Document(), 0).isEmpty());
    }

    void stepsEndWhereTheyShould_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("forward");
        QTest::addColumn<qsizetype>("back");
        const auto row = [](const char *name, LaneStep step, qsizetype from, qsizetype forward,
                             qsizetype back) {
            QTest::newRow(name) << int(step) << from << forward << back;
        };
        row("character", LaneStep::Character, 3, 4, 2);
        row("character over a combining mark", LaneStep::Character, 27, 29, 26);
        row("character over an emoji", LaneStep::Character, 30, 32, 29);
        row("character over the end of a paragraph", LaneStep::Character, 20, 21, 19);
        row("word", LaneStep::Word, 3, 7, 0);
        row("word in a word", LaneStep::Word, 5, 7, 4);
        row("sentence", LaneStep::Sentence, 10, 20, 9);
        row("sentence at its end", LaneStep::Sentence, 8, 20, 0);
        row("paragraph", LaneStep::Paragraph, 5, 20, 0);
        row("paragraph over an empty one", LaneStep::Paragraph, 20, 44, 0);
        row("beginning", LaneStep::Word, 0, 3, 0);
    }

    void stepsEndWhereTheyShould()
    {
        QFETCH(int, step);
        QFETCH(qsizetype, from);
        QTEST(stepForward(m_document, from, LaneStep(step)), "forward");
        QTEST(stepBack(m_document, from, LaneStep(step)), "back");
    }
};

QTEST_GUILESS_MAIN(TestReadingLane)
#include "tst_readinglane.moc"
