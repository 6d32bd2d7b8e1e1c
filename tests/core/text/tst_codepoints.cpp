// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/codepoints.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("utf16");
        QTest::addColumn<qsizetype>("codePoints");
        const auto row = [](const char *name, const QString &text, qsizetype utf16,
                             qsizetype points) { QTest::newRow(name) << text << utf16 << points; };
        row("ascii", u"one two"_s, 4, 4);
        row("after an emoji", u"\U0001F600 two"_s, 3, 2);
        row("before an emoji", u"a \U0001F600"_s, 2, 2);
        row("between two emoji", u"\U0001F600\U0001F601x"_s, 2, 1);
        row("after two emoji", u"\U0001F600\U0001F601x"_s, 4, 2);
        row("combining mark is a point of its own", u"e\u0301x"_s, 2, 2);
        row("at the end", u"\U0001F600"_s, 2, 1);
    }

    void converts()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, utf16);
        QFETCH(qsizetype, codePoints);
        const CodePointMap map(text);
        QCOMPARE(map.toCodePoints(utf16), codePoints);
        QCOMPARE(map.toUtf16(codePoints), utf16);
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
