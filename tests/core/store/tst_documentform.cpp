// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/documentform.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestDocumentForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Document document;
        Block heading;
        heading.kind = BlockKind::Heading;
        heading.level = 2;
        document.append(heading, u"Head \U0001F600");
        document.append(
            {}, u"A link and a word", {{SpanKind::Link, {2, 6}, u"https://example.org/"_s}});
        Block cell;
        cell.kind = BlockKind::TableCell;
        cell.group = 3;
        cell.columnSpan = 2;
        cell.isHeader = true;
        cell.isRightToLeft = true;
        document.append(cell, u"خلية");
        Block image;
        image.kind = BlockKind::Image;
        image.source = u"a.png"_s;
        image.alternative = u"A picture"_s;
        document.append(image, u"\uFFFC");
        Block separator;
        separator.kind = BlockKind::Separator;
        document.append(separator, u"");
        const QList<RemovedBlock> removed{{u"Share this"_s, u"share links"_s, 2}};
        const auto formed = fromJson(document.text(), toJson(document, removed));
        QCOMPARE(formed.document, document);
        QCOMPARE(formed.removed, removed);
    }

    void givesTheTextWhateverTheForm_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{]");
        QTest::newRow("too few blocks") << QByteArray(R"x({"blocks":[{"kind":1}]})x");
        QTest::newRow("spans outside the text") << QByteArray(
            R"x({"spans":[{"start":-4,"end":2},{"start":1,"end":900},{"start":5,"end":2}]})x");
    }

    void givesTheTextWhateverTheForm()
    {
        QFETCH(QByteArray, form);
        const auto text = u"One\nTwo\n\nThree"_s;
        QCOMPARE(fromJson(text, form).document.text(), text);
    }

    void knowsNothingFromNothing() { QVERIFY(fromJson({}, toJson({}, {})).document.isEmpty()); }
};

QTEST_GUILESS_MAIN(TestDocumentForm)
#include "tst_documentform.moc"
