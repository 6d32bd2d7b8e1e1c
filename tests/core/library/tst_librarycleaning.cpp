// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/library.h"
#include "core/model/piece.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// A page of an invented site, with a standfirst, furniture and its address.
static QString page(const QString &number, const QString &second)
{
    return u"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Quay %1 reopens | "
           "Lantern</title><link rel=canonical href='https://www.lantern.example/quay-%1'></head>"
           "<body><header><nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav>"
           "</header><main><article><h1>Quay %1 reopens</h1><div class=body>"
           "<p>The old quay of Arnmouth was opened again on Monday, a year after the flood that "
           "had taken away its stones and left the fishing boats without a place to land.</p>"
           "<p>%2</p>"
           "<p>Engineers will look at the wall once more in spring. If it holds, the port office "
           "said, the ferry is to sail from here again, for the first time since the war.</p>"
           "</div></article></main><footer><p class=appeal>Support the Lantern with a gift.</p>"
           "<p>Lantern Press, all rights reserved</p></footer></body></html>"_s.arg(number, second);
}

static const QString second =
    u"Harbour master Ilse Bremer said that nobody had believed in it at first, that the money had "
    "come in small gifts, and that she had counted every one of them herself."_s;

class TestLibraryCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Library::open(m_folder->filePath(u"a.postil"_s));
        QVERIFY(opened);
        m_library = std::move(*opened);
        m_article = import(page(u"one"_s, second).toUtf8());
    }

    void putsBackWithItsPlaceAndForm()
    {
        const auto at = pieceOf(u"Support the Lantern with a gift."_s);
        QVERIFY(!pieces()[at].isKept());
        const auto before = text();
        QVERIFY(setKept({at}, true));
        QCOMPARE(text(), before + u"\nSupport the Lantern with a gift."_s);
        QCOMPARE(revision().madeBy, u"choice"_s);
        QCOMPARE(pieceOf(u"Support the Lantern with a gift."_s), at);
        QVERIFY(m_library->undo());
        QCOMPARE(text(), before);
        QVERIFY(m_library->redo());
        QVERIFY(pieces()[at].isKept());
    }

    void annotationsFollow()
    {
        const auto words = u"the ferry is to sail"_s;
        const auto start = text().indexOf(words);
        QVERIFY(m_library->addAnnotation(m_article, {start, start + words.size()}, 2));
        const auto gone = text().indexOf(u"small gifts"_s);
        QVERIFY(m_library->addAnnotation(m_article, {gone, gone + 11}, 3));
        QVERIFY(setKept({pieceOf(second)}, false));
        auto annotations = *m_library->annotations(m_article);
        QCOMPARE(annotations.size(), 2);
        QCOMPARE(annotations[0].seal, Seal::Intact);
        QCOMPARE(text().sliced(annotations[0].range.start, words.size()), words);
        QCOMPARE(annotations[1].seal, Seal::Lost);
        // Put back by hand, not undone: its words are there again.
        QVERIFY(setKept({pieceOf(second)}, true));
        annotations = *m_library->annotations(m_article);
        QCOMPARE(annotations.size(), 2);
        for (const auto &annotation : annotations)
            QCOMPARE(annotation.seal, Seal::Intact);
    }

    void severalPiecesAreOneStep()
    {
        const auto before = text();
        QVERIFY(setKept({pieceOf(u"Home"_s), pieceOf(u"Sport"_s)}, true));
        QVERIFY(text().contains(u"Home\nSport"));
        QVERIFY(m_library->undo());
        QCOMPARE(text(), before);
        QCOMPARE(m_library->undo().error().code, ErrorCode::NotFound);
    }

    void isRefused()
    {
        const auto old = pieces();
        QVERIFY(setKept({pieceOf(u"Home"_s)}, true));
        QCOMPARE(m_library->chooseForSite(m_article, {4000}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_library->setPieces(m_article, old.first(3)).error().code, ErrorCode::Conflict);
        // What is so already makes no step.
        QVERIFY(setKept({pieceOf(u"Home"_s)}, true));
        QCOMPARE(m_library->history()->size(), 1);
    }

    void choicesOutliveCleaningAnew()
    {
        QVERIFY(setKept({pieceOf(u"Support the Lantern with a gift."_s)}, true));
        QVERIFY(setKept({pieceOf(second)}, false));
        const auto chosen = text();
        QVERIFY(m_library->revise(m_article, u"Something else altogether."_s));
        const auto report = m_library->cleanAnew(m_article);
        QVERIFY(report);
        QVERIFY(report->isChanged);
        QVERIFY(report->wasCorrected);
        QCOMPARE(text(), chosen);
        QCOMPARE(revision().madeBy, u"cleaner 2"_s);
        const auto again = m_library->cleanAnew(m_article);
        QVERIFY(again && !again->isChanged);
    }

    void otherArticlesOfTheSiteFollow()
    {
        const auto appeal = pieceOf(u"Support the Lantern with a gift."_s);
        QVERIFY(setKept({appeal}, true));
        QVERIFY(m_library->chooseForSite(m_article, {appeal}));
        QCOMPARE(*m_library->sitesWithChoices(), QStringList{u"lantern.example"_s});
        const auto other = m_library->import(
            {page(u"two"_s, second + u" Again."_s)
                    .toUtf8()
                    .replace("Support the Lantern with a gift.", "Help us to print."),
                {}, {}});
        QVERIFY(other);
        QCOMPARE(other->warnings.size(), 1);
        m_article = other->article.id;
        QVERIFY(text().endsWith(u"Help us to print."));
        // Undone, the choice is gone as well.
        QVERIFY(m_library->undo());
        QVERIFY(m_library->sitesWithChoices()->isEmpty());
        QVERIFY(m_library->redo());
        QVERIFY(m_library->forgetSiteChoices(u"lantern.example"_s));
        QVERIFY(m_library->sitesWithChoices()->isEmpty());
        QVERIFY(!m_library->forgetSiteChoices(u"lantern.example"_s));
    }

    void anotherCharset()
    {
        auto german = page(u"drei"_s, second + u" Fl\u00f6\u00dfe."_s).toLatin1();
        german.replace("utf-8", "windows-1252");
        m_article = import(german);
        const auto charset = m_library->content(m_article)->article.charset;
        QCOMPARE(charset, u"windows-1252"_s);
        QVERIFY(text().contains(u"Flöße"));
        const auto start = text().indexOf(u"the ferry"_s);
        QVERIFY(m_library->addAnnotation(m_article, {start, start + 9}, 1));
        const auto report = m_library->cleanAnew(m_article, u"windows-1251"_s);
        QVERIFY(report);
        QCOMPARE(report->charset, u"windows-1251"_s);
        QVERIFY(text().contains(u"FlцЯe"));
        QCOMPARE(m_library->annotations(m_article)->first().seal, Seal::Intact);
        // It is kept to, until it is to be found out again.
        QCOMPARE(m_library->cleanAnew(m_article)->charset, u"windows-1251"_s);
        QCOMPARE(m_library->content(m_article)->article.charset, u"windows-1251"_s);
        QCOMPARE(m_library->cleanAnew(m_article, Library::detectCharset)->charset, charset);
        QVERIFY(m_library->undo());
        QVERIFY(text().contains(u"FlцЯe"));
        QVERIFY(m_library->undo());
        QVERIFY(text().contains(u"Flöße"));
        QCOMPARE(m_library->content(m_article)->article.charset, charset);
        const auto nonsense = m_library->cleanAnew(m_article, u"windows-0"_s);
        QVERIFY(!nonsense);
        QCOMPARE(nonsense.error().code, ErrorCode::Invalid);
    }

    void whatThePersonSetStays()
    {
        auto metadata = m_library->content(m_article)->article.metadata;
        const auto found = metadata;
        metadata.title = u"My title"_s;
        QVERIFY(m_library->setMetadata(m_article, metadata));
        QVERIFY(m_library->cleanAnew(m_article, u"windows-1252"_s));
        const auto now = m_library->content(m_article)->article.metadata;
        QCOMPARE(now.title, u"My title"_s);
        QCOMPARE(now.url, found.url);
        QCOMPARE(now.language, found.language);
    }

private:
    ArticleId import(const QByteArray &bytes)
    {
        const auto report = m_library->import({bytes, u"quay.html"_s, {}});
        return report ? report->article.id : ArticleId();
    }
    Revision revision() { return m_library->content(m_article)->revision; }
    QString text() { return revision().document.text(); }
    QList<Piece> pieces()
    {
        const auto now = revision();
        return piecesOf(now.document, now.removed);
    }
    qsizetype pieceOf(const QString &words)
    {
        const auto all = pieces();
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all[at].text == words)
                return at;
        }
        qFatal("no such piece: %s", qPrintable(words));
    }
    Result<void> setKept(const QList<qsizetype> &which, bool isKept)
    {
        auto wanted = pieces();
        for (const auto at : which)
            wanted[at].reason = isKept ? QString() : u"not wanted"_s;
        return m_library->setPieces(m_article, wanted);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article;
};

QTEST_GUILESS_MAIN(TestLibraryCleaning)
#include "tst_librarycleaning.moc"
