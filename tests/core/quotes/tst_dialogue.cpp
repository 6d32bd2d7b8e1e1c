// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/dialogue.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
};

static void row(
    const char *name, const QString &language, const QString &line, const QStringList &expected)
{
    QTest::newRow(name) << language << line << expected;
}

void TestDialogue::parts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    row("no tag", u"ru"_s, u"— Иду домой."_s, {u"— Иду домой."_s});
    row("tag after", u"ru"_s, u"— Иду, — сказал он."_s, {u"— Иду,"_s});
    row("tag between", u"ru"_s, u"— Иду, — сказал он. — Подожди."_s,
        {u"— Иду,"_s, u"— Подожди."_s});
    row("Spanish dashes hug the words", u"es"_s, u"—Voy —dijo él—. Espera."_s,
        {u"—Voy"_s, u"Espera."_s});
    row("French tag without dashes", u"fr"_s, u"— Je viens, dit-il, demain."_s,
        {u"— Je viens,"_s, u"demain."_s});
    row("a dash within the speech", u"fr"_s, u"— Demain — Paris m'attend."_s,
        {u"— Demain — Paris m'attend."_s});
    row("a list in English", u"en"_s, u"— Bring a coat."_s, {});
    row("only a dash", u"ru"_s, u"—"_s, {});
    row("no dash", u"ru"_s, u"Иду домой."_s, {});
}

void TestDialogue::parts()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const auto &part : findDialogue(line, language))
        found.append(line.sliced(part.start, part.length()));
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
