// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/session.h"

#include <algorithm>

namespace postil {

using namespace std::chrono_literals;

static constexpr qsizetype fewAnnotations = 50; // More are faster read all at once.

Session::Session(QObject *parent) : QObject(parent)
{
    m_look.setInterval(400ms);
    connect(&m_look, &QTimer::timeout, this, [this] { m_library->lookForOthersChanges(); });
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &Session::refresh);
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(100ms);
    connect(&m_listSoon, &QTimer::timeout, this, &Session::readArticles);
}

Session::~Session()
{
    m_pool.waitForDone();
}

Result<void> Session::openLibrary(const QString &fileName, IfMissing ifMissing)
{
    auto opened = Library::open(fileName, ifMissing);
    if (!opened)
        return std::unexpected(opened.error());
    closeArticle();
    m_reading.cancel();
    m_isReading = false;
    m_library = std::move(*opened);
    ++m_opened;
    m_listed = {};
    m_knowsArticles = false;
    listen();
    m_look.start();
    readHistory();
    Q_EMIT libraryOpened();
    readArticles();
    return {};
}

Library &Session::library() const
{
    Q_ASSERT(m_library);
    return *m_library;
}

void Session::listen()
{
    const auto contentSoon = [this](Parts parts) {
        return [this, parts] {
            m_old |= parts;
            m_readSoon.start();
        };
    };
    const auto listSoon = [this] {
        if (!m_listSoon.isActive())
            m_listSoon.start();
    };
    const auto *library = m_library.get();
    connect(library, &Library::textChanged, this, contentSoon(Part::Text));
    connect(library, &Library::articlesChanged, this, contentSoon(Part::Article));
    connect(library, &Library::annotationsChanged, this, [this](const QSet<AnnotationId> &which) {
        m_oldAnnotations.unite(which);
        if (which.isEmpty() || m_oldAnnotations.size() > fewAnnotations)
            m_old |= Part::Annotations;
        m_readSoon.start();
    });
    connect(library, &Library::colorNamesChanged, this, contentSoon(Part::ColorNames));
    connect(library, &Library::mentionsChanged, this,
        contentSoon(Parts(Part::Mentions) | Part::Actors));
    connect(library, &Library::quotationsChanged, this,
        contentSoon(Parts(Part::Quotations) | Part::Actors));
    connect(library, &Library::actorsChanged, this, contentSoon(Part::Actors));
    connect(library, &Library::articlesChanged, this, listSoon);
    connect(library, &Library::annotationsChanged, this, listSoon);
    connect(library, &Library::quotationsChanged, this, listSoon);
    connect(library, &Library::actorsChanged, this, &Session::actorsChanged);
    connect(library, &Library::historyChanged, this, [this] {
        m_isHistoryOld = true;
        m_readSoon.start();
    });
}

void Session::readArticles()
{
    if (m_listing.isRunning()) {
        m_listSoon.start(); // What is being read may be old already.
        return;
    }
    const auto work = [](const Library &library) {
        return library.articles().transform([](const QList<ArticleSummary> &articles) {
            Listed listed{articles, {}};
            for (qsizetype i = 0; i < articles.size(); ++i)
                listed.places.insert(articles[i].article.id, i);
            return listed;
        });
    };
    m_listing = read(this, work, [this](const Result<Listed> &listed) {
        if (!check(listed))
            return;
        m_listed = *listed;
        m_knowsArticles = true;
        Q_EMIT articlesChanged();
    });
}

const ArticleSummary *Session::summary(const ArticleId &article) const
{
    const auto place = m_listed.places.constFind(article);
    return place == m_listed.places.constEnd() ? nullptr : &m_listed.articles.at(*place);
}

void Session::startReading(
    const ArticleId &article, Trash trash, const std::function<void(const Error &)> &otherwise)
{
    const auto work = [article, trash](const Library &library) {
        return library.content(article).and_then(
            [&](const ArticleContent &content) -> Result<Opened> {
                if (trash == Trash::LeftOut && !content.article.deleted.isNull())
                    return failure(ErrorCode::NotFound, tr("This article is in the trash."));
                return library.pictures(article).transform(
                    [&](const auto &pictures) { return Opened{content, pictures}; });
            });
    };
    m_reading.cancel();
    m_isReading = true;
    m_old = {};
    m_oldAnnotations.clear();
    m_reading = read(this, work, [this, otherwise](const Result<Opened> &opened) {
        m_isReading = false;
        if (opened)
            take(*opened);
        else
            otherwise(opened.error());
        if (m_old || !m_oldAnnotations.isEmpty())
            m_readSoon.start();
    });
}

void Session::openArticle(const ArticleId &article)
{
    startReading(article, Trash::Included, [this](const Error &error) { Q_EMIT failed(error); });
}

void Session::reopenArticle(const ArticleId &article)
{
    // Nobody asked for it: one that is gone is no failure.
    startReading(article, Trash::LeftOut, [](const Error &) { });
}

void Session::take(const Opened &opened)
{
    const auto old = std::exchange(m_content, opened.content);
    m_pictures = opened.pictures;
    if (m_content == old)
        return;
    if (m_content.article.id != old.article.id)
        Q_EMIT articleOpened();
    else if (m_content.revision.id != old.revision.id)
        Q_EMIT textChanged();
    Q_EMIT contentChanged();
}

void Session::closeArticle()
{
    if (!hasArticle())
        return;
    m_content = {};
    m_pictures = {};
    Q_EMIT articleOpened();
    Q_EMIT contentChanged();
}

void Session::refresh()
{
    m_readSoon.stop();
    readContent();
    if (std::exchange(m_isHistoryOld, false))
        readHistory();
}

template <typename Value>
static void store(Result<void> &outcome, Value &into, const Result<Value> &result)
{
    if (result)
        into = *result;
    else
        outcome = std::unexpected(result.error());
}

/// In the order of ArticleContent::annotations.
static auto placeOf(const Annotation &annotation)
{
    return std::tuple(annotation.seal == Seal::Lost, annotation.range, annotation.id);
}

Result<QList<Annotation>> Session::renewedAnnotations(const QSet<AnnotationId> &some) const
{
    auto annotations = m_content.annotations;
    annotations.removeIf(
        [&](const Annotation &annotation) { return some.contains(annotation.id); });
    for (const auto &id : some) {
        const auto found = m_library->annotation(id);
        if (!found && found.error().code != ErrorCode::NotFound)
            return std::unexpected(found.error());
        if (found && found->article == m_content.article.id)
            annotations.insert(
                std::ranges::upper_bound(annotations, placeOf(*found), {}, placeOf), *found);
    }
    return annotations;
}

Result<ArticleContent> Session::changedContent(Parts parts, const QSet<AnnotationId> &some) const
{
    const auto &article = m_content.article.id;
    Result<void> outcome;
    auto content = m_content;
    if (parts & Part::Article)
        store(outcome, content.article, m_library->article(article));
    if (parts & Part::Annotations)
        store(outcome, content.annotations, m_library->annotations(article));
    else if (!some.isEmpty())
        store(outcome, content.annotations, renewedAnnotations(some));
    if (parts & Part::Mentions)
        store(outcome, content.mentions, m_library->mentions(article));
    if (parts & Part::Quotations)
        store(outcome, content.quotations, m_library->quotations(article));
    if (parts & Part::Actors)
        store(outcome, content.actors, m_library->actors(article));
    if (parts & Part::ColorNames)
        store(outcome, content.colorNames, m_library->colorNames());
    return outcome.transform([&] {
        mend(content);
        return content;
    });
}

void Session::readContent()
{
    if (m_isReading)
        return;
    const auto parts = std::exchange(m_old, {});
    const auto annotations = std::exchange(m_oldAnnotations, {});
    if (!hasArticle() || (!parts && annotations.isEmpty()))
        return;
    if (parts & Part::Text)
        startReading(
            m_content.article.id, Trash::Included, [this](const Error &) { closeArticle(); });
    else
        readParts(parts, annotations);
}

void Session::readParts(Parts parts, const QSet<AnnotationId> &someAnnotations)
{
    auto content = changedContent(parts, someAnnotations);
    if (!content)
        closeArticle(); // Somebody took it away.
    else if (*content != m_content) {
        m_content = std::move(*content);
        Q_EMIT contentChanged();
    }
}

void Session::readHistory()
{
    const auto undo = m_library->lastDone();
    const auto redo = m_library->firstUndone();
    if (!check(undo) || !check(redo))
        return;
    m_undoLabel = undo->value_or(Change()).label;
    m_redoLabel = redo->value_or(Change()).label;
    Q_EMIT historyChanged();
}

template <typename Record>
static const Record *find(const QList<Record> &records, const decltype(Record::id) &id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

const Annotation *Session::annotation(const AnnotationId &id) const
{
    return find(m_content.annotations, id);
}

const Quotation *Session::quotation(const QuotationId &id) const
{
    return find(m_content.quotations, id);
}

const Actor *Session::actor(const ActorId &id) const
{
    return find(m_content.actors, id);
}

} // namespace postil
