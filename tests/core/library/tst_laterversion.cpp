// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QString opening =
    u"The harbour office of Port Ellery said on Monday that the ferry pier would be rebuilt in "
    u"oak, "
    "and that the work would take two summers, one for each half of it."_s;
static const QString middle =
    u"Carpenter Tomas Brandt said that oak was the right choice, because nothing else had lasted "
    u"on "
    "that side of the bay, whatever the builders of the old pier had promised."_s;
static const QString ending =
    u"The ferry will land at the fish quay until then, the office said, and the fishermen will "
    u"have "
    "to wait for their turn there as they did in the year of the flood."_s;

static QByteArray page(const QStringList &paragraphs, const QString &address)
{
    return QString(u"<html><head><title>Ferry pier to be rebuilt in oak</title>"
                   "<link rel=\"canonical\" href=\"%1\"></head><body><article>"
                   "<h1>Ferry pier to be rebuilt in oak</h1><p>%2</p></article></body></html>"_s)
        .arg(address, paragraphs.join(u"</p><p>"_s))
        .toUtf8();
}

/// What becomes of a page that was saved again later.
class TestLaterVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = open();
        m_first = page({opening, middle, ending}, address);
        const auto report = m_library->import({m_first, u"pier.html"_s, {}});
        QVERIFY(report && report->isNew);
        m_article = report->article.id;
        QCOMPARE(report->article.metadata.url, address);
    }

    void isANewStateOfTheSameArticle()
    {
        const auto kept = annotate(u"oak was the right choice"_s);
        const auto moved = annotate(u"the work would take two summers"_s);
        const auto lost = annotate(u"the fishermen will have to wait for their turn there"_s);
        QSignalSpy text(m_library.get(), &Library::textChanged);
        const auto report = m_library->import({later(), u"pier-2.html"_s, {}});
        QVERIFY(report && !report->isNew && report->isLaterVersion);
        QCOMPARE(report->article.id, m_article);
        QCOMPARE(report->warnings.size(), 1);
        QCOMPARE(text.count(), 1);
        const auto content = *m_library->content(m_article);
        QCOMPARE(content.revision.number, 2);
        QVERIFY(content.revision.document.text().contains(u"three summers"_s));
        QCOMPARE(sealOf(kept), Seal::Intact);
        QCOMPARE(sealOf(moved), Seal::Moved);
        QCOMPARE(sealOf(lost), Seal::Lost);
        QCOMPARE(m_library->articles()->size(), 1);
        QCOMPARE(*m_library->original(m_article), later());
        QCOMPARE(*m_library->check(), QStringList());
        QVERIFY(m_library->history()->last().label.startsWith(u"Brought in a later version"_s));
    }

    void comesOnceAndGoesByUndo()
    {
        const auto kept = annotate(u"the work would take two summers"_s);
        const auto before = *m_library->content(m_article);
        QVERIFY(m_library->import({later(), {}, {}}));
        const auto again = m_library->import({later(), {}, {}});
        QVERIFY(again && !again->isNew && !again->isLaterVersion);
        QCOMPARE(m_library->revisions(m_article)->size(), 2);
        m_library = open();
        QVERIFY(m_library->undo());
        QCOMPARE(*m_library->content(m_article), before);
        QCOMPARE(*m_library->original(m_article), m_first);
        QCOMPARE(*m_library->check(), QStringList());
        QVERIFY(m_library->import({later(), {}, {}})->isLaterVersion);
        QCOMPARE(sealOf(kept), Seal::Moved);
    }

    void otherPagesAreArticlesOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another address")
            << page({opening, middle, ending + u" Later."_s}, address + u"-2"_s);
        QTest::newRow("an error at the same address")
            << page({u"The page that you asked for could not be shown, because too many people "
                     "asked for it at the same time. Please come back in a quarter of an hour, or "
                     "write to us when it goes on like this for the whole of the day."_s},
                   address);
        QTest::newRow("a teaser at the same address") << page({opening}, address);
        QTest::newRow("no address") << page({opening, middle + u" So he said."_s}, {});
    }

    void otherPagesAreArticlesOfTheirOwn()
    {
        QFETCH(QByteArray, bytes);
        const auto report = m_library->import({bytes, u"other.html"_s, {}});
        QVERIFY(report && report->isNew);
        QCOMPARE(m_library->articles()->size(), 2);
        QCOMPARE(m_library->revisions(m_article)->size(), 1);
    }

private:
    const QString address = u"https://quay.example/news/pier"_s;

    QByteArray later() const
    {
        return page({QString(opening).replace(u"two summers"_s, u"three summers"_s), middle,
                        u"The ferry will land at the fish quay until then, the office said."_s},
            u"https://www.quay.example/news/pier?utm_source=letter"_s);
    }

    std::unique_ptr<Library> open() const
    {
        auto library = Library::open(m_folder->filePath(u"library.postil"_s));
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        return std::move(*library);
    }

    AnnotationId annotate(const QString &words) const
    {
        const auto start = m_library->content(m_article)->revision.document.text().indexOf(words);
        return m_library->addAnnotation(m_article, {start, start + words.size()}, 1)->id;
    }

    Seal sealOf(const AnnotationId &id) const
    {
        return m_library->findAnnotation(id.toString())->seal;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article;
    QByteArray m_first;
};

QTEST_GUILESS_MAIN(TestLaterVersion)
#include "tst_laterversion.moc"
