// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/passagediff.h"

#include <QRegularExpression>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestPassageDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWordsWithoutTheSpacesAround_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("added");
        QTest::newRow("a word added") << u"would look for"_s << u"would not look for"_s
                                      << u"would look for"_s << u"would <u>not</u> look for"_s;
        QTest::newRow("words removed")
            << u"too low by a tenth and said"_s << u"too low and said"_s
            << u"too low <s>by a tenth</s> and said"_s << u"too low and said"_s;
        QTest::newRow("the last word") << u"by a tenth"_s << u"by a fifth"_s
                                       << u"by a <s>tenth</s>"_s << u"by a <u>fifth</u>"_s;
        QTest::newRow("signs of HTML")
            << u"a b"_s << u"a <i> b"_s << u"a b"_s << u"a <u>&lt;i&gt;</u> b"_s;
    }

    void marksWordsWithoutTheSpacesAround()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        static const QRegularExpression style(u" style=\"[^\"]*\""_s);
        auto diff = passageDiff(before, after, Theme::named({}));
        QTEST(diff.before.remove(style), "removed");
        QTEST(diff.after.remove(style), "added");
    }
};

QTEST_GUILESS_MAIN(TestPassageDiff)
#include "tst_passagediff.moc"
