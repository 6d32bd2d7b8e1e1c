// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/cleaningcommands.h"

#include "core/clean/blockchoices.h"
#include "ui/dialogs/charsetdialog.h"
#include "ui/window/cleaningpage.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"

#include <algorithm>

namespace postil {

CleaningCommands::CleaningCommands(
    Session &session, CleaningPage &page, MessageBar &messages, StatusLine &status, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_page(page)
    , m_messages(messages)
    , m_status(status)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    connect(&page.view(), &CleaningView::chosen, this, &CleaningCommands::choose);
    connect(&page, &CleaningPage::cleanAgainRequested, this,
        [this] { cleanAgain(m_session.content().article.id); });
    connect(&session, &Session::contentChanged, this, [this] {
        // What was chosen meanwhile is ahead of what is stored.
        if (m_page.isVisible() && m_running == 0)
            show();
    });
}

CleaningCommands::~CleaningCommands()
{
    m_pool.waitForDone();
}

template <typename T, typename Work, typename Done> void CleaningCommands::run(Work work, Done done)
{
    const auto task = [fileName = m_session.library().fileName(), work](
                          QPromise<Result<T>> &promise) {
        promise.addResult(Library::open(fileName, IfMissing::Fail)
                .and_then([&](const std::unique_ptr<Library> &library) { return work(*library); }));
    };
    ++m_running;
    startTask<Result<T>>(m_pool, this, task, [this, done](const Result<T> &result) {
        --m_running;
        m_session.library().lookForOthersChanges();
        m_session.refresh();
        m_session.check(result);
        done(result);
    });
}

void CleaningCommands::begin(qsizetype position)
{
    m_chosen.clear();
    show();
    auto &view = m_page.view();
    view.setReadingPosition(view.toWhole(position));
    view.setFocus();
}

qsizetype CleaningCommands::position() const
{
    auto &view = m_page.view();
    return view.toKept(view.readingPosition());
}

void CleaningCommands::show()
{
    if (m_session.hasArticle())
        m_page.show(m_session.content(), m_session.pictures());
}

void CleaningCommands::choose(const QList<qsizetype> &changed, bool isKept)
{
    const auto article = m_session.content().article.id;
    m_chosen.unite(QSet<qsizetype>(changed.begin(), changed.end()));
    const auto work = [article, pieces = m_page.view().pieces()](
                          Library &library) { return library.setPieces(article, pieces); };
    run<void>(work, [this, isKept](const Result<void> &done) {
        if (!done)
            show();
        else if (m_running == 0)
            offerForSite(isKept);
    });
}

void CleaningCommands::offerForSite(bool isKept)
{
    const auto &article = m_session.content().article;
    const auto site = siteOf(article.metadata.url);
    const auto done = isKept ? tr("Put back.") : tr("Left out.");
    if (site.isEmpty())
        return m_messages.tell(done);
    QList<qsizetype> pieces(m_chosen.begin(), m_chosen.end());
    std::ranges::sort(pieces);
    m_messages.tell(tr("%1 Do the same for other articles of %2?").arg(done, site),
        tr("Do the same"), [this, id = article.id, pieces] { chooseForSite(id, pieces); });
}

void CleaningCommands::chooseForSite(const ArticleId &article, const QList<qsizetype> &pieces)
{
    const auto work = [article, pieces](
                          Library &library) { return library.chooseForSite(article, pieces); };
    run<void>(work, [this](const Result<void> &done) {
        if (done)
            m_messages.tell(tr("Articles that you import from there will be treated the same."));
    });
}

void CleaningCommands::cleanAgain(const ArticleId &article)
{
    using Read = std::pair<ArticleContent, QByteArray>;
    const auto work = [article](const Library &library) {
        return library.content(article).and_then([&](const ArticleContent &content) {
            return library.original(article).transform(
                [&](const QByteArray &bytes) { return Read(content, bytes); });
        });
    };
    m_session.read(this, work, [this, article](const Result<Read> &read) {
        if (!m_session.check(read))
            return;
        auto *dialog = new CharsetDialog(read->first, read->second, m_window);
        connect(dialog, &CharsetDialog::chosen, this,
            [this, article](const QString &charset) { cleanAnew(article, charset); });
        dialog->open();
    });
}

void CleaningCommands::cleanAnew(const ArticleId &article, const QString &charset)
{
    m_status.showWork(tr("Cleaning again"));
    const auto work = [article, charset](
                          Library &library) { return library.cleanAnew(article, charset); };
    run<CleaningReport>(work, [this, article](const Result<CleaningReport> &report) {
        m_status.showWork({});
        if (report)
            tell(*report, article);
    });
}

void CleaningCommands::tell(const CleaningReport &report, const ArticleId &article)
{
    const auto annotations = m_session.library().annotations(article);
    const auto review = annotations
        ? std::ranges::count_if(
              *annotations, [](const Annotation &each) { return each.seal != Seal::Intact; })
        : 0;
    auto words = report.isChanged ? tr("The article was cleaned again, read as %1.")
                                  : tr("Read as %1, the article is as it was.");
    words = words.arg(report.charset);
    if (report.isChanged && review > 0)
        words += u' ' + tr("%1 of its notes need your look.").arg(review);
    for (const auto &warning : report.warnings)
        words += u' ' + warning;
    m_messages.tell(words);
}

} // namespace postil
