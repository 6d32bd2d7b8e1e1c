// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/librarypanel.h"

#include "ui/panels/articledelegate.h"
#include "ui/panels/filterchips.h"
#include "ui/panels/rowview.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace postil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LibraryPanel::LibraryPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new RowModel<ArticleRow>(this))
    , m_delegate(new ArticleDelegate)
    , m_view(new RowView(m_rows, m_delegate, this))
    , m_search(new QLineEdit(this))
    , m_searchIcon(new QAction(this))
    , m_chips(new FilterChips(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"libraryPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pool.setMaxThreadCount(1);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setMinimumWidth(
        m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + 50);
    m_search->setClearButtonEnabled(true);
    m_searchIcon->setText(tr("Search"));
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_view->setAccessibleName(tr("Articles"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(20);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setProperty("quiet", true);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(120ms);
    buildColumn();
    connectAll();
    refill();
}

LibraryPanel::~LibraryPanel()
{
    m_searching.cancel();
    m_pool.waitForDone();
}

void LibraryPanel::buildColumn()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 10);
    top->setSpacing(10);
    top->addWidget(m_search);
    top->addWidget(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setObjectName(u"hairline"_s);
    line->setAttribute(Qt::WA_StyledBackground);
    column->addWidget(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    setTabOrder(m_search, m_chips);
    setTabOrder(m_chips, m_view);
}

void LibraryPanel::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->rowCount() > 0)
            Q_EMIT articleChosen(m_rows->rows().first().article);
    });
    connect(&m_searchSoon, &QTimer::timeout, this, &LibraryPanel::search);
    connect(m_chips, &FilterChips::filterChanged, this, [this] {
        refill();
        if (m_chips->filter().part == ArticleFilter::Part::Review)
            Q_EMIT reviewRequested();
    });
    connect(&m_session, &Session::articlesChanged, this, [this] {
        m_chips->setArticles(m_session.articles());
        refill();
    });
    connect(&m_session, &Session::libraryOpened, m_search, &QLineEdit::clear);
    connect(&m_session, &Session::articleOpened, this, [this] {
        m_opened = m_session.content().article.id.bytes;
        markOpened();
    });
    connect(m_view, &RowView::chosen, this,
        [this](const QModelIndex &index) { Q_EMIT articleChosen(m_rows->at(index).article); });
    connect(m_view, &RowView::removeWanted, this, [this] {
        if (m_view->currentIndex().isValid())
            Q_EMIT removeRequested(m_rows->at(m_view->currentIndex()).article);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const auto index = m_view->indexAt(place); index.isValid())
            Q_EMIT menuRequested(m_rows->at(index).article, m_view->viewport()->mapToGlobal(place));
    });
}

void LibraryPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_searchIcon->setIcon(iconNamed(u"search"_s, theme));
    m_view->viewport()->update();
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::search()
{
    m_searching.cancel();
    const auto query = m_search->text().trimmed();
    if (query.isEmpty() || !m_session.isOpen()) {
        m_hits.clear();
        refill();
        return;
    }
    const auto work = [query, fileName = m_session.library().fileName()](auto &promise) {
        const auto library = Library::open(fileName, IfMissing::Fail);
        promise.addResult(library ? (*library)->search(query) : std::unexpected(library.error()));
    };
    m_searching = startTask<Result<QList<SearchHit>>>(
        m_pool, this, work, [this](const Result<QList<SearchHit>> &hits) {
            if (!m_session.check(hits))
                return;
            m_hits = *hits;
            refill();
        });
}

/// An article that was just brought in is open before the list has it.
void LibraryPanel::markOpened()
{
    if (m_opened.isEmpty() || !m_rows->indexOf(m_opened).isValid())
        return;
    m_view->setCurrentKey(m_opened);
    m_opened.clear();
}

void LibraryPanel::refill()
{
    const auto &articles = m_session.articles();
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_rows->setRows(isSearching ? articleRows(articles, m_chips->filter(), m_hits)
                                : articleRows(articles, m_chips->filter()));
    markOpened();
    m_view->setVisible(m_rows->rowCount() > 0);
    m_empty->setVisible(m_rows->rowCount() == 0 && m_session.knowsArticles());
    m_empty->setText(isSearching ? tr("Nothing was found for these words.")
            : articles.isEmpty()
            ? tr("No articles yet. Import a saved page or a text, or drop a file here.")
            : tr("No article is in this part of the library."));
}

} // namespace postil
