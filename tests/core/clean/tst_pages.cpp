// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/documentbuilder.h"
#include "core/model/names.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static QByteArray read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString nameOf(SpanKind kind)
{
    static const QStringList names{u"emphasis"_s, u"strong"_s, u"code"_s, u"link"_s, u"subscript"_s,
        u"superscript"_s, u"anchor"_s};
    return names.value(int(kind));
}

static QJsonObject toJson(const Document &document, const Block &block)
{
    QJsonObject json{
        {u"kind"_s, nameOf(block.kind)}, {u"text"_s, document.textOf(block).toString()}};
    const auto number = [&](const QString &name, qint32 value, qint32 usual = 0) {
        if (value != usual)
            json[name] = value;
    };
    const auto words = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json[name] = value;
    };
    number(u"level"_s, block.level);
    number(u"quoteDepth"_s, block.quoteDepth);
    number(u"group"_s, block.group);
    number(u"row"_s, block.row);
    number(u"column"_s, block.column);
    number(u"rowSpan"_s, block.rowSpan, 1);
    number(u"columnSpan"_s, block.columnSpan, 1);
    words(u"marker"_s, block.marker);
    words(u"language"_s, block.language);
    words(u"source"_s, block.source);
    words(u"alternative"_s, block.alternative);
    if (block.isHeader)
        json[u"isHeader"_s] = true;
    if (block.isRightToLeft)
        json[u"isRightToLeft"_s] = true;
    QJsonArray spans;
    for (const auto &span : document.spansOf(block)) {
        const auto on = document.textOf(block).sliced(span.range.start, span.range.length());
        spans.append(u"%1 %2 “%3” %4"_s.arg(nameOf(span.kind))
                .arg(span.range.start)
                .arg(on, span.target)
                .trimmed());
    }
    if (!spans.isEmpty())
        json[u"spans"_s] = spans;
    return json;
}

/// All of a page as it is cut into blocks, without what browsers do not show; what belongs to the
/// article is another question.
static QJsonArray blocksOf(const QByteArray &html)
{
    const auto tree = DomTree::parse(QString::fromUtf8(html));
    const auto page = readPageText(tree);
    std::vector<Verdict> verdicts;
    for (const auto &block : page.blocks)
        verdicts.push_back({!(block.places & (InHidden | InNoscript)), u"not shown"_s});
    CleanedArticle article;
    article.metadata.url = u"https://a.example/page"_s;
    DocumentBuilder(tree, page, QUrl(article.metadata.url)).build(verdicts, article);
    QJsonArray blocks;
    for (const auto &block : article.document.blocks())
        blocks.append(toJson(article.document, block));
    return blocks;
}

/// Golden cases: data/pages/NAME/page.html and the blocks.json that it is to give.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir pages(QStringLiteral(SOURCE_FOLDER "/tests/core/clean/data/pages"));
        const auto names = pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(names.size() >= 40);
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << pages.filePath(name);
    }

    void pages()
    {
        QFETCH(QString, folder);
        const auto html = read(folder + u"/page.html"_s);
        QVERIFY2(!html.isEmpty(), "page.html is missing");
        const auto expected = QJsonDocument::fromJson(read(folder + u"/blocks.json"_s));
        const QJsonDocument blocks(blocksOf(html));
        QVERIFY2(expected.isArray(), "blocks.json is missing or no JSON");
        QVERIFY2(blocks == expected, blocks.toJson().constData());
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
