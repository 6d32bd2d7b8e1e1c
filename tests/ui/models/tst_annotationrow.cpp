// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/annotationrow.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestAnnotationRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherItsWordsStand_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Seal>("seal");
        QTest::addColumn<QString>("told");
        QTest::newRow("word for word")
            << u"sail"_s << Seal::Intact << u"Its words stand in the text as they were marked."_s;
        QTest::newRow("found again")
            << u"sail"_s << Seal::Moved << u"Found again in changed text. Is it right?"_s;
        QTest::newRow("gone") << u"row"_s << Seal::Lost << u"Its words are gone from the text."_s;
        QTest::newRow("made on no words") << QString() << Seal::Intact << QString();
    }

    void saysWhetherItsWordsStand()
    {
        QFETCH(QString, words);
        QFETCH(Seal, seal);
        ArticleContent content;
        content.revision.document = Document::fromLines(u"We sail tomorrow."_s);
        Annotation annotation;
        annotation.id = AnnotationId::create();
        annotation.range = {3, 3 + words.size()};
        annotation.quote.exact = words;
        annotation.seal = seal;
        annotation.note = u"When?"_s;
        content.annotations = {annotation};
        const auto rows = annotationRows(content);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().isOnArticle, words.isEmpty());
        QTEST(rows.first().data(Qt::ToolTipRole).toString(), "told");
    }
};

QTEST_GUILESS_MAIN(TestAnnotationRow)
#include "tst_annotationrow.moc"
