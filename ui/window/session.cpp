// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/session.h"

#include <algorithm>

namespace postil {

using namespace std::chrono_literals;

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

Session::~Session() = default;

Result<void> Session::openLibrary(const QString &fileName, IfMissing ifMissing)
{
    auto opened = Library::open(fileName, ifMissing);
    if (!opened)
        return std::unexpected(opened.error());
    closeArticle();
    m_library = std::move(*opened);
    listen();
    m_look.start();
    readArticles();
    readHistory();
    Q_EMIT libraryOpened();
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
    connect(library, &Library::textChanged, this, contentSoon(Part::All));
    connect(library, &Library::articlesChanged, this, contentSoon(Part::All));
    connect(library, &Library::annotationsChanged, this, contentSoon(Part::Annotations));
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
    if (const auto articles = m_library->articles(); check(articles)) {
        m_articles = *articles;
        m_places.clear();
        for (qsizetype i = 0; i < m_articles.size(); ++i)
            m_places.insert(m_articles[i].article.id, i);
        Q_EMIT articlesChanged();
    }
}

const ArticleSummary *Session::summary(const ArticleId &article) const
{
    const auto place = m_places.find(article);
    return place == m_places.end() ? nullptr : &m_articles[*place];
}

void Session::openArticle(const ArticleId &article)
{
    auto content = m_library->content(article);
    if (!check(content))
        return;
    m_content = std::move(*content);
    Q_EMIT articleOpened();
    Q_EMIT contentChanged();
}

void Session::closeArticle()
{
    if (!hasArticle())
        return;
    m_content = {};
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
static void take(Result<void> &outcome, Value &into, const Result<Value> &result)
{
    if (result)
        into = *result;
    else
        outcome = std::unexpected(result.error());
}

Result<ArticleContent> Session::changedContent(Parts parts) const
{
    const auto &article = m_content.article.id;
    if (parts & Part::All)
        return m_library->content(article);
    Result<void> outcome;
    auto content = m_content;
    if (parts & Part::Annotations)
        take(outcome, content.annotations, m_library->annotations(article));
    if (parts & Part::Mentions)
        take(outcome, content.mentions, m_library->mentions(article));
    if (parts & Part::Quotations)
        take(outcome, content.quotations, m_library->quotations(article));
    if (parts & Part::Actors)
        take(outcome, content.actors, m_library->actors(article));
    return outcome.transform([&] { return content; });
}

void Session::readContent()
{
    const auto parts = std::exchange(m_old, {});
    if (!hasArticle() || !parts)
        return;
    auto content = changedContent(parts);
    if (!content) {
        closeArticle(); // its import was undone
        return;
    }
    if (*content == m_content)
        return;
    const bool isOtherText = content->revision.id != m_content.revision.id;
    m_content = std::move(*content);
    if (isOtherText)
        Q_EMIT textChanged();
    Q_EMIT contentChanged();
}

void Session::readHistory()
{
    const auto history = m_library->history();
    if (!check(history))
        return;
    const auto undone = std::ranges::find(*history, true, &Change::undone);
    m_redoLabel = undone == history->end() ? QString() : undone->label;
    m_undoLabel = undone == history->begin() ? QString() : std::prev(undone)->label;
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
