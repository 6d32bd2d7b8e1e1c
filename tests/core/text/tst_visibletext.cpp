// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/visibletext.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"A quay – “old”"_s << u"A quay – “old”"_s;
        QTest::newRow("turned round") << u"annexe\u202efdp.exe"_s << u"annexe<U+202E>fdp.exe"_s;
        QTest::newRow("isolated") << u"a\u2066b\u2069"_s << u"a<U+2066>b<U+2069>"_s;
        QTest::newRow("without width") << u"pay\u200bpal\ufeff"_s << u"pay<U+200B>pal<U+FEFF>"_s;
        QTest::newRow("a terminal's commands") << u"a\u001b[2Jb"_s << u"a [2Jb"_s;
        QTest::newRow("lines") << u"a\nb\tc"_s << u"a\nb c"_s;
        QTest::newRow("joiners of Persian and of emoji")
            << u"می\u200cخواهم \U0001F468\u200d\U0001F469"_s
            << u"می\u200cخواهم \U0001F468\u200d\U0001F469"_s;
        QTest::newRow("direction marks of Hebrew") << u"שלום\u200f!"_s << u"שלום\u200f!"_s;
    }

    void shows()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "shown");
    }
};

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
