// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationedit.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestQuotationEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void keepsSpeakerAndCue();
    void splits_data();
    void splits();
    void knowsTheSamePlace_data();
    void knowsTheSamePlace();
};

static const QString words = u"“It holds,” said Hill. “We checked.”\n“Twice.”"_s;

static TextRange at(const QString &part)
{
    const auto start = words.indexOf(part);
    Q_ASSERT(start >= 0);
    return {start, start + part.size()};
}

static Quotation quotationOf(const QStringList &parts)
{
    Quotation quotation;
    quotation.id = QuotationId::create();
    for (const auto &part : parts)
        quotation.contents.append(at(part));
    return quotation;
}

static QStringList wordsOf(const Document &document, const Quotation &quotation)
{
    QStringList parts;
    for (const auto &part : quotation.contents)
        parts.append(document.textOf(part).toString());
    return parts;
}

void TestQuotationEdit::joins_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("an interruption between")
        << QStringList{u"“It holds,”"_s} << QStringList{u"“We checked.”"_s}
        << QStringList{u"“It holds,”"_s, u"“We checked.”"_s};
    QTest::newRow("given in the other order")
        << QStringList{u"“We checked.”"_s} << QStringList{u"“It holds,”"_s}
        << QStringList{u"“It holds,”"_s, u"“We checked.”"_s};
    QTest::newRow("over two paragraphs")
        << QStringList{u"“We checked.”"_s} << QStringList{u"“Twice.”"_s}
        << QStringList{u"“We checked.”"_s, u"“Twice.”"_s};
    QTest::newRow("only a blank between")
        << QStringList{u"“It"_s} << QStringList{u"holds,”"_s} << QStringList{u"“It holds,”"_s};
    QTest::newRow("overlapping") << QStringList{u"“It holds"_s} << QStringList{u"holds,”"_s}
                                 << QStringList{u"“It holds,”"_s};
}

void TestQuotationEdit::joins()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(QStringList, expected);
    const auto document = Document::fromLines(words);
    const auto whole = joinedQuotation(document, {quotationOf(one), quotationOf(other)});
    QCOMPARE(wordsOf(document, whole), expected);
}

void TestQuotationEdit::keepsSpeakerAndCue()
{
    auto one = quotationOf({u"“It holds,”"_s});
    auto other = quotationOf({u"“We checked.”"_s});
    one.kind = QuotationKind::Mixed;
    other.speaker = Speaker{at(u"Hill"_s), ActorId::create()};
    other.cue = Cue{at(u"said"_s), u"say"_s};
    const auto whole = joinedQuotation(Document::fromLines(words), {other, one});
    QCOMPARE(whole.id, one.id);
    QCOMPARE(whole.speaker, other.speaker);
    QCOMPARE(whole.cue, other.cue);
    QCOMPARE(whole.kind, QuotationKind::Direct);
}

void TestQuotationEdit::splits_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("between two parts")
        << u"said"_s << QStringList{u"“It holds,”"_s} << QStringList{u"“We checked.”"_s};
    QTest::newRow("within a part")
        << u"checked"_s << QStringList{u"“It holds,”"_s, u"“We"_s} << QStringList{u"checked.”"_s};
    QTest::newRow("before all") << u"“It"_s << QStringList() << QStringList();
    QTest::newRow("behind all") << u"“Twice"_s << QStringList() << QStringList();
}

void TestQuotationEdit::splits()
{
    QFETCH(QString, at);
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto document = Document::fromLines(words);
    const auto whole = quotationOf({u"“It holds,”"_s, u"“We checked.”"_s});
    const auto split = splitQuotation(document, whole, words.indexOf(at));
    QCOMPARE(split.has_value(), !before.isEmpty());
    if (!split)
        return;
    QCOMPARE(wordsOf(document, split->first), before);
    QCOMPARE(wordsOf(document, split->second), after);
    QCOMPARE(split->first.id, whole.id);
    QVERIFY(split->second.id.isNull());
}

void TestQuotationEdit::knowsTheSamePlace_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("expected");
    const QStringList both{u"“It holds,”"_s, u"“We checked.”"_s};
    QTest::newRow("the same") << both << both << true;
    QTest::newRow("one of the parts") << both << QStringList{u"“We checked.”"_s} << true;
    QTest::newRow("trimmed") << QStringList{u"“We checked.”"_s} << QStringList{u"checked"_s}
                             << true;
    QTest::newRow("a word in common")
        << QStringList{u"Hill. “We"_s} << QStringList{u"“We checked.”"_s} << false;
    QTest::newRow("elsewhere") << both << QStringList{u"“Twice.”"_s} << false;
}

void TestQuotationEdit::knowsTheSamePlace()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, expected);
    QCOMPARE(isSamePlace(quotationOf(one), quotationOf(other)), expected);
    QCOMPARE(isSamePlace(quotationOf(other), quotationOf(one)), expected);
}

QTEST_APPLESS_MAIN(TestQuotationEdit)
#include "tst_quotationedit.moc"
