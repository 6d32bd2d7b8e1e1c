// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/namepattern.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestNamePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QString &name, const QString &text,
                             const QStringList &found) {
            QTest::newRow(what) << name << text << found;
        };
        row("whole words only", u"Venn"_s, u"Venn met Vennard and Pevenn."_s, {u"Venn"_s});
        row("possessives", u"Venn"_s, u"Venn's boat, Venn’s crew, the Venn' sails"_s,
            {u"Venn"_s, u"Venn"_s, u"Venn"_s});
        row("German genitive and plural", u"Brandt"_s, u"Brandts Boot und die Brandten."_s,
            {u"Brandts"_s, u"Brandten"_s});
        row("Russian cases", u"Лорнов"_s, u"с Лорновым, о Лорнове, у Лорнова, Лорновск"_s,
            {u"Лорновым"_s, u"Лорнове"_s, u"Лорнова"_s});
        row("Russian cases of both names", u"Орла Венна"_s, u"Видели Орлу Венну. Нет Орлы Венны."_s,
            {u"Орлу Венну"_s, u"Орлы Венны"_s});
        row("adjective-like names", u"Соленский"_s, u"Соленского, Соленскому, Соленским"_s,
            {u"Соленского"_s, u"Соленскому"_s, u"Соленским"_s});
        row("accents apart", u"Zofie Capkova"_s, u"Žofie Čapková"_s, {u"Žofie Čapková"_s});
        row("capitals", u"Rose"_s, u"Rose rose. ROSE"_s, {u"Rose"_s, u"ROSE"_s});
        row("short capitals as written", u"US"_s, u"US told us: the US’s own"_s,
            {u"US"_s, u"US"_s});
        row("over a line break and a hard space", u"Orla Venn"_s,
            u"Orla\u00a0Venn, Orla\u2028Venn"_s, {u"Orla\u00a0Venn"_s, u"Orla\u2028Venn"_s});
        row("hyphens of any kind", u"Ann-Lis Bo"_s, u"Ann‑Lis Bo"_s, {u"Ann‑Lis Bo"_s});
        row("apostrophes of any kind", u"O'Rell"_s, u"O’Rell and O Rell"_s, {u"O’Rell"_s});
        row("an initial", u"O. Venn"_s, u"O. Venn, O Venn"_s, {u"O. Venn"_s});
        row("not over two paragraphs' words", u"Orla Venn"_s, u"Orla, Venn"_s, {});
        row("no word spaces", u"山口"_s, u"市長山口は"_s, {u"山口"_s});
        row("an emoji beside it", u"Venn"_s, u"\U0001F600 Venn"_s, {u"Venn"_s});
        row("empty", u" "_s, u"Venn"_s, {});
        row("marks only", u"…"_s, u"Venn …"_s, {});
        row("Turkish capitals", u"İlker"_s, u"İlker'in"_s, {u"İlker"_s});
    }

    void finds()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QStringList found;
        for (const auto &range : NamePattern(name).placesIn(text))
            found.append(text.sliced(range.start, range.length()));
        QTEST(found, "found");
    }

    void knowsItsOwnForms()
    {
        QVERIFY(NamePattern(u"Brandt"_s).matches(u"Brandts"_s));
        QVERIFY(!NamePattern(u"Brandt"_s).matches(u"Tomas Brandt"_s));
        QVERIFY(!NamePattern(u""_s).matches(u""_s));
    }
};

QTEST_GUILESS_MAIN(TestNamePattern)
#include "tst_namepattern.moc"
