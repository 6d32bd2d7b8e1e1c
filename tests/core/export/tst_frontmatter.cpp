// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/frontmatter.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// What a YAML reader makes of a double-quoted string.
static QString unquoted(const QString &yaml)
{
    QString text;
    for (qsizetype i = 1; i + 1 < yaml.size(); ++i) {
        if (yaml[i] != u'\\') {
            text += yaml[i];
            continue;
        }
        const auto kind = yaml[++i];
        if (kind == u'u') {
            text += QChar(yaml.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            text += kind == u'n' ? QChar(u'\n') : kind == u't' ? QChar(u'\t') : kind;
        }
    }
    return text;
}

class TestFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameString_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("empty", {});
        row("colon and hash", u"a: b # c"_s);
        row("quotes and backslash", u"\"a\" 'b' \\c\\"_s);
        row("document end", u"---\n...\n"_s);
        for (const auto c : u"-?[{>|!&*%@`,]}#"_s)
            QTest::addRow("leading %c", c.toLatin1()) << QString(c + u" x"_s);
        row("boolean", u"yes"_s);
        row("null", u"null"_s);
        row("number", u"1e3"_s);
        row("date", u"2024-01-01"_s);
        row("line feeds and tabs", u"a\nb\tc\r\nd"_s);
        row("emoji", u"\U0001F600 \U0001F468\u200D\U0001F469"_s);
        row("line separator and next line", u"a\u2028b\u2029c\u0085d"_s);
        row("direction marks", u"a\u202Eb\u2066c\u200Fd"_s);
        row("byte order mark and NUL", u"\uFEFFa"_s + QChar(QChar::Null) + u'b');
        row("not a character", QString(QChar(0xFFFE)) + u"x"_s);
        row("long", u"ab: "_s.repeated(2500));
    }

    void givesTheSameString()
    {
        QFETCH(QString, text);
        const auto yaml = yamlString(text);
        QVERIFY(yaml.startsWith(u'"') && yaml.endsWith(u'"'));
        QVERIFY(!yaml.contains(u'\n') && !yaml.contains(u'\u202E'));
        QCOMPARE(unquoted(yaml), text);
    }

    void writesLists()
    {
        QCOMPARE(yamlList({}), u" []"_s);
        QCOMPARE(yamlList({u"a"_s, u"b: c"_s}), u"\n  - \"a\"\n  - \"b: c\""_s);
    }

    void splits()
    {
        const auto matter = splitFrontMatter(
            u"---\r\ntitle: x\r\ntags:\r\n  - a\r\n  - b\r\nother:\r\n- c\r\n\r\n# comment\r\n---\r\nbody\r\n"_s);
        QCOMPARE(matter.entries,
            (QStringList{
                u"title: x"_s, u"tags:\n  - a\n  - b"_s, u"other:\n- c\n"_s, u"# comment"_s}));
        QCOMPARE(matter.body, u"body\n"_s);
        QCOMPARE(FrontMatter::keyOf(matter.entries[1]), u"tags"_s);
        QCOMPARE(FrontMatter::keyOf(u"\"quoted key\": 1"), u"quoted key"_s);
        QCOMPARE(FrontMatter::keyOf(matter.entries[3]), QString());
    }

    void withoutFrontMatterAllIsBody_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"words\n"_s;
        QTest::newRow("never closed") << u"---\na: b\n"_s;
        QTest::newRow("rule later") << u"a\n---\nb\n---\n"_s;
    }

    void withoutFrontMatterAllIsBody()
    {
        QFETCH(QString, file);
        QCOMPARE(splitFrontMatter(file).entries, QStringList());
        QCOMPARE(splitFrontMatter(file).body, file);
    }

    void emptyFrontMatter()
    {
        const auto matter = splitFrontMatter(u"---\n---\nbody"_s);
        QCOMPARE(matter.entries, QStringList());
        QCOMPARE(matter.body, u"body"_s);
    }
};

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
