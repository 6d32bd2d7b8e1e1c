// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/task.h"
#include "core/library/library.h"

#include <QTimer>

#include <functional>

namespace postil {

/// The library that the window has open, and the article that is being read, both kept as they are
/// on disk: what anybody writes is announced here within half a second.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens or makes a library in place of the one that is open; that one stays on failure.
    Result<void> openLibrary(const QString &fileName, IfMissing ifMissing = IfMissing::Create);
    bool isOpen() const { return m_library != nullptr; }
    /// Open, that is.
    Library &library() const;

    /// In order of import, with those in the trash. Empty until articlesChanged() when a library
    /// was just opened.
    const QList<ArticleSummary> &articles() const { return m_listed.articles; }
    const ArticleSummary *summary(const ArticleId &article) const;
    /// Whether articles() were read since the library was opened.
    bool knowsArticles() const { return m_knowsArticles; }

    /// Reads it in the background; the one that is open stays until articleOpened().
    void openArticle(const ArticleId &article);
    /// The same without a word when it is gone or in the trash.
    void reopenArticle(const ArticleId &article);
    void closeArticle();
    bool hasArticle() const { return !m_content.article.id.isNull(); }
    const ArticleContent &content() const { return m_content; }
    /// The stored pictures of the article that is open, by Block::source.
    const QHash<QString, QByteArray> &pictures() const { return m_pictures; }
    const Annotation *annotation(const AnnotationId &id) const;
    const Quotation *quotation(const QuotationId &id) const;
    const Actor *actor(const ActorId &id) const;

    /// Runs `work(const Library &)`, which gives a Result, on a connection and a thread of its own,
    /// then `done` with what it gave on the thread of `context`; never once another library is
    /// open.
    template <typename Context, typename Work, typename Done>
    auto read(Context *context, Work work, Done done)
    {
        return start<const Library &>(context, std::move(work), std::move(done));
    }

    /// The same for `work(Library &)` that changes the library; it is announced here before `done`.
    template <typename Context, typename Work, typename Done>
    auto write(Context *context, Work work, Done done)
    {
        return start<Library &>(
            context, std::move(work), [this, done = std::move(done)](const auto &outcome) {
                library().lookForOthersChanges();
                refresh();
                done(outcome);
            });
    }

    /// Reads at once what was just written, instead of when the event loop is reached.
    void refresh();

    /// What undo and redo would do; empty when there is nothing.
    QString undoLabel() const { return m_undoLabel; }
    QString redoLabel() const { return m_redoLabel; }

    /// True for success; tells of a failure.
    template <typename T> bool check(const Result<T> &result)
    {
        if (!result)
            Q_EMIT failed(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void libraryOpened();
    void articlesChanged();
    void articleOpened(); ///< another one than before, or none
    void textChanged(); ///< of the article that is open
    void contentChanged(); ///< anything of the article that is open, or another one
    void actorsChanged();
    void historyChanged();
    void failed(const postil::Error &error);

private:
    enum class Part : quint8
    {
        Text = 1, ///< and so all the others
        Article = 2,
        Annotations = 4, ///< all of them
        Mentions = 8,
        Quotations = 16,
        Actors = 32,
        ColorNames = 64
    };
    Q_DECLARE_FLAGS(Parts, Part)

    /// An article with the pictures that stand in it.
    struct Opened
    {
        ArticleContent content;
        QHash<QString, QByteArray> pictures;
    };

    template <typename How, typename Context, typename Work, typename Done>
    auto start(Context *context, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, How>;
        return startTask<Outcome>(
            m_pool, context,
            [fileName = library().fileName(), work = std::move(work)](QPromise<Outcome> &promise) {
                const auto library = Library::open(fileName, IfMissing::Fail);
                promise.addResult(
                    library ? work(**library) : Outcome(std::unexpected(library.error())));
            },
            [this, opened = m_opened, done = std::move(done)](const Outcome &outcome) {
                if (opened == m_opened)
                    done(outcome);
            });
    }

    /// The articles with their places in the list.
    struct Listed
    {
        QList<ArticleSummary> articles;
        QHash<ArticleId, qsizetype> places;
    };

    void listen();
    void readArticles();
    enum class Trash
    {
        Included,
        LeftOut
    };

    void startReading(
        const ArticleId &article, Trash trash, const std::function<void(const Error &)> &otherwise);
    void take(const Opened &opened);
    void readParts(Parts parts, const QSet<AnnotationId> &someAnnotations);
    void readContent();
    Result<ArticleContent> changedContent(Parts parts, const QSet<AnnotationId> &some) const;
    Result<QList<Annotation>> renewedAnnotations(const QSet<AnnotationId> &some) const;
    void readHistory();

    std::unique_ptr<Library> m_library;
    QThreadPool m_pool;
    int m_opened = 0; ///< how many libraries were opened
    QFuture<Result<Listed>> m_listing;
    QFuture<Result<Opened>> m_reading;
    bool m_isReading = false; ///< the text of the article to be shown, in the background
    Listed m_listed;
    bool m_knowsArticles = false;
    ArticleContent m_content;
    QHash<QString, QByteArray> m_pictures;
    QString m_undoLabel;
    QString m_redoLabel;
    QTimer m_look;
    QTimer m_readSoon;
    QTimer m_listSoon;
    Parts m_old; ///< of the content: to be read again
    QSet<AnnotationId> m_oldAnnotations; ///< the same of these few
    bool m_isHistoryOld = false;
};

} // namespace postil
