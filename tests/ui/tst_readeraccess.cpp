// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace postil;
using namespace Qt::StringLiterals;

/// What a screen reader finds in the text and is told while one moves through it.
class TestReaderAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->focusText();
        m_announced.clear();
        connect(&m_fixture->reader(), &ReaderView::announced, this,
            [this](const QString &words) { m_announced.append(words); });
    }

    void cleanup() { m_fixture.reset(); }

    void readsTheWords()
    {
        auto &spoken = interface();
        QCOMPARE(spoken.object(), &m_fixture->reader());
        QCOMPARE(spoken.role(), QAccessible::EditableText);
        QVERIFY(spoken.state().readOnly && spoken.state().focusable && spoken.state().multiLine);
        QCOMPARE(spoken.text(QAccessible::Name), u"Ferry pier to be rebuilt in oak"_s);
        QCOMPARE(text().characterCount(), int(m_fixture->text().size()));
        const auto word = m_fixture->rangeOf(u"two summers"_s);
        QCOMPARE(text().text(int(word.start), int(word.end)), u"two summers"_s);
        int start = 0, end = 0;
        QCOMPARE(text().textAtOffset(int(word.start) + 1, QAccessible::WordBoundary, &start, &end),
            u"two"_s);
    }

    void movesCaretAndSelection()
    {
        const auto word = m_fixture->rangeOf(u"two summers"_s);
        text().setCursorPosition(int(word.start));
        QCOMPARE(m_fixture->reader().caretOffset(), word.start);
        QCOMPARE(text().cursorPosition(), int(word.start));
        QCOMPARE(text().selectionCount(), 0);
        text().setSelection(0, int(word.start), int(word.end));
        QCOMPARE(m_fixture->reader().selection(), word);
        int start = 0, end = 0;
        text().selection(0, &start, &end);
        QCOMPARE((TextRange{start, end}), word);
        text().removeSelection(0);
        QCOMPARE(text().selectionCount(), 0);
    }

    void placesAreThoseOnTheScreen()
    {
        const auto word = m_fixture->rangeOf(u"Carpenter"_s);
        const auto place = text().characterRect(int(word.start));
        QVERIFY(place.width() > 2 && place.height() > 10);
        QCOMPARE(text().offsetAtPoint(place.center() - QPoint(2, 0)), int(word.start));
    }

    void attributesSayWhatIsMarked_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("stretch");
        QTest::newRow("highlight with a note")
            << u"ferry pier would"_s << u"mark:true;highlight:yellow;note:Which\\; where?;"_s
            << u"ferry pier"_s;
        QTest::newRow("where two meet")
            << u"rebuilt"_s << u"mark:true;highlight:blue green;"_s << u"rebuilt"_s;
        QTest::newRow("nothing") << u"lasted on"_s << QString() << QString();
    }

    void attributesSayWhatIsMarked()
    {
        m_fixture->annotate(u"ferry pier"_s, 1, u"Which; where?"_s);
        m_fixture->annotate(u"be rebuilt in oak, and"_s, 2);
        m_fixture->annotate(u"rebuilt"_s, 4);
        QFETCH(QString, words);
        const auto place = words == u"rebuilt"
            ? m_fixture->rangeOf(u"be rebuilt in oak, and"_s).start + 4
            : m_fixture->rangeOf(words).start + 1;
        int start = 0, end = 0;
        auto found = text().attributes(int(place), &start, &end);
        found.remove(QRegularExpression(u"(mention|quotation):[a-z]+;"_s));
        QTEST(found, "expected");
        QFETCH(QString, stretch);
        QVERIFY(start <= place && place < end);
        if (!stretch.isEmpty())
            QCOMPARE(text().text(start, end), stretch);
    }

    void enteringAMarkIsAnnounced()
    {
        m_fixture->annotate(u"two summers"_s, 2, u"Of which years?"_s);
        const auto range = m_fixture->rangeOf(u"two summers"_s);
        m_fixture->reader().setCaret(range.start - 1);
        m_announced.clear();
        m_fixture->press(Qt::Key_Right);
        QCOMPARE(m_announced.size(), 1);
        QVERIFY(m_announced.first().contains(u"green"));
        QVERIFY(m_announced.first().contains(u"two summers"));
        QVERIFY(m_announced.first().contains(u"Of which years?"));
        m_fixture->press(Qt::Key_Right);
        QCOMPARE(m_announced.size(), 1); // still the same
        m_fixture->press(Qt::Key_Left);
        m_fixture->press(Qt::Key_Left);
        m_fixture->press(Qt::Key_Right);
        QCOMPARE(m_announced.size(), 2); // entered again
    }

    void goingToAMarkIsAnnounced()
    {
        m_fixture->annotate(u"fish quay"_s, 3);
        m_announced.clear();
        m_fixture->press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_announced.join(u' ').contains(u"fish quay"));
    }

private:
    QAccessibleInterface &interface() const
    {
        return *QAccessible::queryAccessibleInterface(&m_fixture->reader());
    }
    QAccessibleTextInterface &text() const { return *interface().textInterface(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QStringList m_announced;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestReaderAccess>(argc, argv);
}

#include "tst_readeraccess.moc"
