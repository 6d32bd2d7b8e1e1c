// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/piece.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static Block blockOf(BlockKind kind)
{
    Block block;
    block.kind = kind;
    return block;
}

class TestPiece : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Document document;
        document.append({}, u"One link here", {{SpanKind::Link, {4, 8}, u"https://a.example/"_s}});
        document.append({}, u"Two", {{SpanKind::Anchor, {0, 0}, u"two"_s}});
        const QList<RemovedBlock> removed{{u"Menu"_s, u"navigation"_s, 0},
            {u"More"_s, u"mostly links"_s, 1, blockOf(BlockKind::Heading),
                {{SpanKind::Strong, {0, 4}, {}}}},
            {u"Again"_s, u"mostly links"_s, 1}, {u"Footer"_s, u"footer"_s, 2}};
        const auto pieces = piecesOf(document, removed);
        QStringList texts;
        for (const auto &piece : pieces)
            texts.append(piece.isKept() ? piece.text : u'-' + piece.text);
        QCOMPARE(texts.join(u' '), u"-Menu One link here -More -Again Two -Footer"_s);
        QCOMPARE(cutDocument(pieces), (CutDocument{document, removed}));
    }

    void restoringAndRemovingKeepsTheOrder()
    {
        const auto document = Document::fromLines(u"a\nb\nc");
        auto pieces = piecesOf(document, {{u"x"_s, u"form"_s, 1}, {u"y"_s, u"form"_s, 1}});
        const auto whole = wholeDocument(pieces).text();
        QCOMPARE(whole, u"a\nx\ny\nb\nc"_s);
        for (qsizetype changed = 0; changed < pieces.size(); ++changed) {
            auto &piece = pieces[changed];
            piece.reason = piece.isKept() ? u"left out by you"_s : QString();
            const auto cut = cutDocument(pieces);
            pieces = piecesOf(cut.document, cut.removed);
            QCOMPARE(wholeDocument(pieces).text(), whole);
        }
        QCOMPARE(cutDocument(pieces).document.text(), u"x\ny"_s);
    }

    void aRemovedListingIsOnePieceALine()
    {
        const auto pieces =
            piecesOf({}, {{u"int a;\n  int b;"_s, u"form"_s, 0, blockOf(BlockKind::Code)}});
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[1].text, u"  int b;"_s);
        QCOMPARE(pieces[1].form.kind, BlockKind::Code);
    }

    void nothingIsLostOfADamagedRecord()
    {
        const auto pieces =
            piecesOf(Document::fromLines(u"a"), {{u"x"_s, {}, 70}, {u"y"_s, u"form"_s, -3}});
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(cutDocument(pieces).document.text(), u"a"_s);
    }
};

QTEST_GUILESS_MAIN(TestPiece)
#include "tst_piece.moc"
