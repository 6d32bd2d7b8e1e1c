// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/passagechange.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestPassageChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherTheMeaningChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("changesMeaning");
        const auto row = [](const char *name, const QString &before, const QString &after,
                             bool changes) { QTest::newRow(name) << before << after << changes; };
        row("nothing", u"The ferry left late."_s, u"The ferry left late."_s, false);
        row("only quote marks and spaces", u"He said “yes” at once."_s,
            u"He  said \"yes\" at once."_s, false);
        row("upper case", u"The ferry of Quellin left."_s, u"THE FERRY OF QUELLIN LEFT."_s, false);
        row("an adverb", u"The ferry left late."_s, u"The ferry left rather late."_s, false);
        row("a typing error", u"The ferry left the harbour."_s, u"The ferry left the harbuor."_s,
            false);
        row("another name", u"The plan of Mara Quill failed."_s, u"The plan of Mara Osei failed."_s,
            true);
        row("a name with one other letter", u"The plan of Petersen failed."_s,
            u"The plan of Peterson failed."_s, true);
        row("a name with two letters swapped", u"The plan of Petersen failed."_s,
            u"The plan of Petesren failed."_s, false);
        row("a name with a letter doubled", u"The plan of Halloway failed."_s,
            u"The plan of Haloway failed."_s, false);
        row("a short name with two letters swapped", u"The plan of Brian failed."_s,
            u"The plan of Brain failed."_s, true);
        row("a name left out", u"The plan of Osei and Venn failed."_s,
            u"The plan of Osei failed."_s, true);
        row("a name added", u"The plan of Osei failed."_s, u"The plan of Osei and Venn failed."_s,
            true);
        row("a number", u"It cost 14 crowns."_s, u"It cost 41 crowns."_s, true);
        row("a numeral", u"It cost two million crowns."_s, u"It cost two billion crowns."_s, true);
        row("a decimal point", u"It rose by 3.5 points."_s, u"It rose by 35 points."_s, true);
        row("a square", u"It is 10² wide."_s, u"It is 102 wide."_s, true);
        row("a negation added", u"She will resign."_s, u"She will not resign."_s, true);
        row("a short negation", u"She didn’t resign then."_s, u"She did resign then."_s, true);
        row("german negation", u"Er wird gehen."_s, u"Er wird nie gehen."_s, true);
        row("russian negation", u"Она уйдёт завтра."_s, u"Она не уйдёт завтра."_s, true);
        row("a sentence added", u"The boat sank. All were saved."_s,
            u"The boat sank. Nobody at Plover Inc answered 3 calls. All were saved."_s, false);
        row("a block added", u"The boat sank.\nAll were saved."_s,
            u"The boat sank.\nMore: 7 boats of Quellin\nAll were saved."_s, false);
        row("a sentence replaced", u"The boat sank. Osei saved all of them. It was night."_s,
            u"The boat sank. Venn saved all of them. It was night."_s, true);
        row("a short sentence left out",
            u"The boat sank off the coast of the island in the early hours of the day. It was Friday then. All of them were saved by fishermen."_s,
            u"The boat sank off the coast of the island in the early hours of the day. All of them were saved by fishermen."_s,
            false);
        row("half of it left out", u"The boat sank at dawn. Mara Quill and Sam Osei saved them."_s,
            u"The boat sank at dawn."_s, true);
    }

    void tellsWhetherTheMeaningChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto change =
            comparePassages({before, {0, before.size()}}, {after, {0, after.size()}});
        QTEST(change.changesMeaning, "changesMeaning");
        QVERIFY(change.similarity >= 0 && change.similarity <= 1);
    }

    void measuresSimilarity()
    {
        const auto similarity = [](QStringView before, QStringView after) {
            return comparePassages({before, {0, before.size()}}, {after, {0, after.size()}})
                .similarity;
        };
        QCOMPARE(similarity(u"one two", u"one two"), 1.0);
        QCOMPARE(similarity(u"one two", u"three"), 0.0);
        QCOMPARE(similarity(u"abcd efgh", u"abcd"), 0.5);
        QVERIFY(similarity(u"a harbour town", u"a harbuor town") > 0.8);
        QCOMPARE(similarity(u"", u""), 1.0);
        QCOMPARE(similarity(u"word", u""), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPassageChange)
#include "tst_passagechange.moc"
