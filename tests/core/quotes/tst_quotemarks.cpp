// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotemarks.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestQuoteMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void leavesOpenWhatContinues();
};

static void row(const char *name, const QString &text, const QStringList &expected)
{
    QTest::newRow(name) << text << expected;
}

void TestQuoteMarks::pairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row("curly", u"He said “yes” twice."_s, {u"“yes”"_s});
    row("straight", u"He said \"yes\" and \"no\"."_s, {u"\"yes\""_s, u"\"no\""_s});
    row("straight and curly mixed", u"He said \"yes” and “no\"."_s, {u"\"yes”"_s, u"“no\""_s});
    row("single curly", u"He said ‘yes’ twice."_s, {u"‘yes’"_s});
    row("single straight", u"He said 'yes' twice."_s, {u"'yes'"_s});
    row("angled", u"Il a dit « oui » deux fois."_s, {u"« oui »"_s});
    row("angled inwards", u"Er sagte »ja« zweimal."_s, {u"»ja«"_s});
    row("single angled", u"Er sagte ‹ja› zweimal."_s, {u"‹ja›"_s});
    row("low", u"Er sagte „ja“ zweimal."_s, {u"„ja“"_s});
    row("low and high", u"Powiedział „tak” dwa razy."_s, {u"„tak”"_s});
    row("low, twice", u"Er sagte „ja“ und „nein“."_s, {u"„ja“"_s, u"„nein“"_s});
    row("corners", u"彼は「はい」と言った。"_s, {u"「はい」"_s});
    row("corners nested", u"「彼は『はい』と言った」"_s, {u"「彼は『はい』と言った」"_s});
    row("doubled apostrophes", u"He said ''yes'' twice."_s, {u"''yes''"_s});
    row("nested", u"“He said ‘yes’ twice.”"_s, {u"“He said ‘yes’ twice.”"_s});
    row("nested, both ends together", u"“He said ‘yes.’”"_s, {u"“He said ‘yes.’”"_s});
    row("apostrophes", u"It’s the farmers’ day, isn't it?"_s, {});
    row("apostrophe before figures", u"In the '90s and the ’80s."_s, {});
    row("apostrophe in single marks", u"‘It’s late’"_s, {u"‘It’s late’"_s});
    row("inches", u"A 6\" pipe and a 9\" pipe."_s, {});
    row("attribute", u"<a href=\"harbour\">text</a>"_s, {});
    row("opening mark lost", u"We are ready,” said Hill."_s, {u"We are ready,”"_s});
    row("closing mark lost", u"Hill said: “We are ready."_s, {u"“We are ready."_s});
    row("empty", u"\"\" and “”"_s, {});
}

void TestQuoteMarks::pairs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto document = Document::fromLines(text);
    QStringList found;
    for (const auto &span : findMarkedSpans(document, u"en"_s)) {
        found.append(document.textOf(span.range).toString());
        QVERIFY(span.range.contains(span.inner));
    }
    QCOMPARE(found, expected);
}

void TestQuoteMarks::leavesOpenWhatContinues()
{
    const auto document = Document::fromLines(u"“One.\n\n“Two.”");
    const auto spans = findMarkedSpans(document, u"en"_s);
    QCOMPARE(spans.size(), 2);
    QVERIFY(!spans[0].isClosed);
    QVERIFY(spans[1].isClosed);
    QCOMPARE(spans[1].block, 2);
}

QTEST_APPLESS_MAIN(TestQuoteMarks)
#include "tst_quotemarks.moc"
