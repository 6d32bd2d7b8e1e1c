// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"
#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray page =
    "Ferry pier to be rebuilt in oak\n\n"
    "By Ines Okafor\n\n"
    "The harbour office of Port Ellery said on Monday that the ferry pier would be rebuilt in "
    "oak, and that the work would take two summers.\n\n"
    "“Oak was the right choice,” said carpenter Tomas Brandt, “because nothing else had lasted "
    "on that side of the bay.”\n\n"
    "Brandt added that the ferry would land at the fish quay until then.\n";

using Work = std::function<Result<void>(Library &, const ArticleId &)>;

/// All that a library shows of itself, but for the times of changes.
struct Everything
{
    ArticleContent content;
    QList<ArticleSummary> articles;
    QList<Actor> actors;
    QStringList tags;

    explicit Everything(const Library &library, const ArticleId &article)
        : content(*library.content(article))
        , articles(*library.articles())
        , actors(*library.actors())
        , tags(*library.allTags())
    {
    }

    bool operator==(const Everything &) const = default;
};

static TextRange rangeOf(Library &library, const ArticleId &article, const QString &words)
{
    const auto start = library.content(article)->revision.document.text().indexOf(words);
    return {start, start + words.size()};
}

static Result<void> done(const auto &result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

/// What a person can change, by name; each is one step.
static const std::map<QByteArray, Work> &works()
{
    static const std::map<QByteArray, Work> all{
        {"highlight",
            [](Library &library, const ArticleId &id) {
                return done(library.addAnnotation(id, rangeOf(library, id, u"oak"_s), 2));
            }},
        {"note and tags of an annotation",
            [](Library &library, const ArticleId &id) {
                auto annotation = library.annotations(id)->first();
                annotation.note = u"Really?"_s;
                annotation.tags = {u"wood"_s, u"check"_s};
                return library.updateAnnotation(annotation);
            }},
        {"removing an annotation",
            [](Library &library, const ArticleId &id) {
                return library.removeAnnotations({library.annotations(id)->first().id});
            }},
        {"splitting an annotation",
            [](Library &library, const ArticleId &id) {
                const auto annotation = library.annotations(id)->first();
                return done(library.splitAnnotation(annotation.id, annotation.range.start + 4));
            }},
        {"note on the article",
            [](Library &library, const ArticleId &id) {
                return done(library.addArticleNote(id, u"Ask."_s));
            }},
        {"name of a colour",
            [](Library &library, const ArticleId &) {
                return library.setColorName(3, u"doubt"_s);
            }},
        {"tagging an actor",
            [](Library &library, const ArticleId &id) {
                return done(library.actorRecords().tag(id, {rangeOf(library, id, u"Port Ellery"_s)},
                    {{}, ActorKind::Place, u"Port Ellery"_s, {}, {}, {}, {}}));
            }},
        {"editing an actor",
            [](Library &library, const ArticleId &id) {
                auto actor = library.actors(id)->first();
                actor.name = u"T. Brandt"_s;
                actor.aliases.append(u"The carpenter"_s);
                actor.note = u"Met in May."_s;
                return library.actorRecords().update(actor);
            }},
        {"deciding on a mention",
            [](Library &library, const ArticleId &id) {
                return library.actorRecords().setMentionStates(
                    {library.mentions(id)->first().id}, State::Rejected);
            }},
        {"removing a mention",
            [](Library &library, const ArticleId &id) {
                return library.actorRecords().removeMentions({library.mentions(id)->first().id});
            }},
        {"marking a quotation",
            [](Library &library, const ArticleId &id) {
                Quotation quotation;
                quotation.contents = {rangeOf(library, id, u"the fish quay"_s)};
                quotation.origin = Origin::User;
                return done(library.addQuotation(id, quotation));
            }},
        {"deciding on a quotation",
            [](Library &library, const ArticleId &id) {
                return library.setQuotationStates(
                    {library.quotations(id)->first().id}, State::Confirmed);
            }},
        {"metadata",
            [](Library &library, const ArticleId &id) {
                auto metadata = library.content(id)->article.metadata;
                metadata.title = u"Oak for the pier"_s;
                metadata.publishedTime = u"2024-05-06"_s;
                return library.setMetadata(id, metadata);
            }},
        {"tags of the article",
            [](Library &library, const ArticleId &id) {
                return library.setArticleTags(id, {u"harbour"_s, u"wood"_s});
            }},
        {"correcting the text",
            [](Library &library, const ArticleId &id) {
                auto text = library.content(id)->revision.document.text();
                return library.revise(id, text.replace(u"two summers"_s, u"three summers"_s));
            }},
        {"throwing the article away",
            [](Library &library, const ArticleId &id) { return library.deleteArticle(id); }},
        {"taking the article out of the trash",
            [](Library &library, const ArticleId &id) {
                return library.deleteArticle(id).and_then(
                    [&] { return library.restoreArticle(id); });
            }},
    };
    return all;
}

/// Everything can be undone and redone, also after a restart.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = open();
        const auto report = m_library->import({page, u"pier.txt"_s, {}});
        QVERIFY(report);
        m_article = report->article.id;
        QVERIFY(m_library->addAnnotation(
            m_article, rangeOf(*m_library, m_article, u"two summers"_s), 1));
        QVERIFY(m_library->actorRecords().tag(m_article,
            {rangeOf(*m_library, m_article, u"Tomas Brandt"_s)},
            {{}, ActorKind::Person, u"Tomas Brandt"_s, {}, {}, {}, {}}));
        QVERIFY(!m_library->quotations(m_article)->isEmpty());
    }

    void takesBackAndDoesAgain_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto &[name, work] : works())
            QTest::newRow(name.constData()) << name;
    }

    void takesBackAndDoesAgain()
    {
        QFETCH(QByteArray, name);
        const auto steps = m_library->history()->size();
        const Everything before(*m_library, m_article);
        const auto worked = works().at(name)(*m_library, m_article);
        QVERIFY2(worked, worked ? "" : qPrintable(worked.error().message));
        const Everything after(*m_library, m_article);
        const auto made = m_library->history()->size() - steps;
        QVERIFY(made >= 1);
        QVERIFY(!m_library->history()->last().label.isEmpty());
        m_library = open();
        for (qsizetype i = 0; i < made; ++i)
            QVERIFY(m_library->undo());
        QVERIFY(Everything(*m_library, m_article) == before);
        m_library = open();
        for (qsizetype i = 0; i < made; ++i)
            QVERIFY(m_library->redo());
        QVERIFY(Everything(*m_library, m_article) == after);
        QCOMPARE(*m_library->check(), QStringList());
    }

    void takesBackAllTogetherInOneGo()
    {
        const auto start = m_library->history()->last().number;
        const Everything before(*m_library, m_article);
        for (const auto &name : {"highlight", "tagging an actor", "metadata", "name of a colour",
                 "marking a quotation", "correcting the text", "tags of the article",
                 "note on the article", "throwing the article away"})
            QVERIFY(works().at(name)(*m_library, m_article));
        const Everything after(*m_library, m_article);
        const auto end = m_library->history()->last().number;
        m_library = open();
        QCOMPARE(*m_library->goTo(start), 9);
        QVERIFY(Everything(*m_library, m_article) == before);
        m_library = open();
        QCOMPARE(*m_library->goTo(end), 9);
        QVERIFY(Everything(*m_library, m_article) == after);
    }

private:
    std::unique_ptr<Library> open() const
    {
        auto library = Library::open(m_folder->filePath(u"library.postil"_s));
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        return std::move(*library);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
