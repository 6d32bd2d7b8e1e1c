// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/notedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>

using namespace postil;
using namespace Qt::StringLiterals;

class TestNoteDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfListsHaveRoom_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("bullets") << u"Two:\n\n- the price\n- the **weight**"_s
                                 << QStringList{u"Two:"_s, u"•\tthe price"_s, u"•\tthe weight"_s};
        QTest::newRow("numbers") << u"1. first\n2. second"_s
                                 << QStringList{u"1.\tfirst"_s, u"2.\tsecond"_s};
        QTest::newRow("things to do")
            << u"- [ ] ask\n- [x] read"_s << QStringList{u"☐\task"_s, u"☑\tread"_s};
        QTest::newRow("one in another") << u"- a\n  - b"_s << QStringList{u"•\ta"_s, u"•\tb"_s};
    }

    void marksOfListsHaveRoom()
    {
        QFETCH(QString, markdown);
        const auto note = noteDocument(markdown, QFont(), 300);
        QTEST(note->toPlainText().split(u'\n'), "lines");
        QVERIFY(note->size().height() > 0); // laid out
        for (auto block = note->begin(); block.isValid(); block = block.next()) {
            const auto tab = block.text().indexOf(u'\t');
            if (tab < 0)
                continue;
            const auto line = block.layout()->lineAt(0);
            const auto gap = line.cursorToX(int(tab) + 1) - line.cursorToX(int(tab));
            QVERIFY2(gap >= 3, qPrintable(QString::number(gap)));
            QCOMPARE(block.blockFormat().bottomMargin(), 0);
        }
    }

    void wrappedItemsHang()
    {
        const auto note = noteDocument(
            u"- an item that is so long that it takes a second line, or a third"_s, QFont(), 160);
        QVERIFY(note->size().height() > 0); // laid out
        const auto *layout = note->firstBlock().layout();
        QVERIFY(layout->lineCount() > 1);
        const auto words = layout->lineAt(0).cursorToX(2);
        QVERIFY(qAbs(words - layout->lineAt(1).x()) < 1);
    }
};

QTEST_MAIN(TestNoteDocument)
#include "tst_notedocument.moc"
