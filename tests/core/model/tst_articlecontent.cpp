// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/articlecontent.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestArticleContent : public QObject
{
    Q_OBJECT

    /// A quotation, a mention and an annotation of one word each in a text of two.
    static ArticleContent sample()
    {
        ArticleContent content;
        content.revision.document = Document::fromLines(u"Mill burns"_s);
        Quotation quotation;
        quotation.contents = {{0, 4}};
        content.quotations = {quotation};
        Mention mention;
        mention.range = {0, 4};
        content.mentions = {mention};
        Annotation annotation;
        annotation.range = {5, 10};
        content.annotations = {annotation};
        return content;
    }

private Q_SLOTS:
    void whatIsRightStaysSharedWithItsCopies()
    {
        const auto content = sample();
        auto mended = content;
        mend(mended);
        QCOMPARE(mended, content);
        QCOMPARE(mended.quotations.constData(), content.quotations.constData());
        QCOMPARE(mended.mentions.constData(), content.mentions.constData());
        QCOMPARE(mended.annotations.constData(), content.annotations.constData());
    }

    void whatStandsOutsideTheTextIsDroppedOrLost()
    {
        auto content = sample();
        content.quotations.first().contents.append({8, 90});
        content.mentions.first().range = {7, 11};
        content.annotations.first().range = {7, 11};
        mend(content);
        QVERIFY(content.quotations.isEmpty());
        QVERIFY(content.mentions.isEmpty());
        QCOMPARE(content.annotations.first().seal, Seal::Lost);
    }
};

QTEST_APPLESS_MAIN(TestArticleContent)
#include "tst_articlecontent.moc"
