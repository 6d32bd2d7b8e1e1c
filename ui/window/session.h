// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/library.h"

#include <QTimer>

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

    /// In order of import, with those in the trash.
    const QList<ArticleSummary> &articles() const { return m_articles; }
    const ArticleSummary *summary(const ArticleId &article) const;

    void openArticle(const ArticleId &article);
    void closeArticle();
    bool hasArticle() const { return !m_content.article.id.isNull(); }
    const ArticleContent &content() const { return m_content; }
    const Annotation *annotation(const AnnotationId &id) const;
    const Quotation *quotation(const QuotationId &id) const;
    const Actor *actor(const ActorId &id) const;

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
        All = 1,
        Annotations = 2,
        Mentions = 4,
        Quotations = 8,
        Actors = 16
    };
    Q_DECLARE_FLAGS(Parts, Part)

    void listen();
    void readArticles();
    void readContent();
    Result<ArticleContent> changedContent(Parts parts) const;
    void readHistory();

    std::unique_ptr<Library> m_library;
    QList<ArticleSummary> m_articles;
    QHash<ArticleId, qsizetype> m_places;
    ArticleContent m_content;
    QString m_undoLabel;
    QString m_redoLabel;
    QTimer m_look;
    QTimer m_readSoon;
    QTimer m_listSoon;
    Parts m_old; ///< of the content: to be read again
    bool m_isHistoryOld = false;
};

} // namespace postil
