// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/import/source.h"
#include "core/library/cleaningreport.h"
#include "core/library/importreport.h"
#include "core/model/articlecontent.h"
#include "core/model/articlesummary.h"
#include "core/model/change.h"
#include "core/model/piece.h"
#include "core/model/revisionsummary.h"
#include "core/model/saying.h"
#include "core/search/searchhit.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace postil {

class ActorRecords;
class Database;
class KnownActors;
class StatementRecords;
struct CurrentText;
struct WrittenRecords;

/// How to treat a library file that is not there.
enum class IfMissing
{
    Create,
    Fail
};

/// A library file and all that can be done with it. Lives on one thread. Each call that changes
/// something is one undo step, on disk when it returns; then the signals tell what kind of record
/// changed, in whatever article. Ranges are UTF-16 offsets in the current revision. Calls take a
/// few milliseconds unless said otherwise.
class Library : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the file. Fails, leaving it untouched, on a foreign, empty, damaged or newer
    /// one. One that cannot be written is opened for reading.
    static Result<std::unique_ptr<Library>> open(const QString &fileName,
        IfMissing ifMissing = IfMissing::Create, Clock clock = systemClock);
    ~Library() override;

    QString fileName() const;
    bool isReadOnly() const;

    /// @name Articles
    /// In order of import. In the trash: those with Article::deleted.
    Result<QList<ArticleSummary>> articles() const;
    Result<ArticleContent> content(const ArticleId &article) const;
    /// Parts of content(), cheaper than the whole.
    Result<Article> article(const ArticleId &article) const;
    Result<QList<Annotation>> annotations(const ArticleId &article) const;
    Result<QList<Mention>> mentions(const ArticleId &article) const;
    Result<QList<Quotation>> quotations(const ArticleId &article) const;
    Result<QList<Actor>> actors(const ArticleId &article) const;
    /// The article of that number, UUID, or unique beginning of a UUID.
    Result<ArticleId> findArticle(const QString &name) const;
    /// The original bytes as they came.
    Result<QByteArray> original(const ArticleId &article) const;
    /// The stored pictures of the article by Block::source.
    Result<QHash<QString, QByteArray>> pictures(const ArticleId &article) const;
    /// Reads, cleans, recognises and stores; up to seconds. The window opens a Library of its own
    /// for it in a task.
    Result<ImportReport> import(const Source &source);
    Result<void> setMetadata(const ArticleId &article, const Metadata &metadata);
    Result<void> setArticleTags(const ArticleId &article, const QStringList &tags);
    Result<void> deleteArticle(const ArticleId &article);
    Result<void> restoreArticle(const ArticleId &article);
    /// A corrected text (one paragraph a line): a new revision; annotations and what a person
    /// decided follow, what is not certain is marked for review.
    Result<void> revise(const ArticleId &article, const QString &text);
    /// All states of the article's text, the first one first.
    Result<QList<RevisionSummary>> revisions(const ArticleId &article) const;
    Result<Revision> revision(const ArticleId &article, qint64 number) const;
    /// Makes an earlier state current again, as a new revision.
    Result<void> restoreRevision(const ArticleId &article, qint64 number);
    /// Not an undo step.
    Result<void> setReadingPosition(const ArticleId &article, qint64 position, double progress);

    /// @name What belongs to an article
    /// Takes blocks of the page into the article or out of it, as the pieces say that piecesOf()
    /// the current revision gave: a new revision, which annotations follow. Conflict when the text
    /// is another one by now. Remembered when the page is cleaned anew. Up to seconds.
    Result<void> setPieces(const ArticleId &article, const QList<Piece> &pieces);
    /// Does the same, as the pieces now are, on every page that is brought in from the article's
    /// site from now on.
    Result<void> chooseForSite(const ArticleId &article, const QList<qsizetype> &pieces);
    /// The sites that such choices were made for, and their end.
    Result<QStringList> sitesWithChoices() const;
    Result<void> forgetSiteChoices(const QString &site);
    /// Cleans the original anew: a new revision when the text differs. By another charset when one
    /// is given, which is then kept to; `detectCharset` finds out again. What a person decided or
    /// set stays. Up to seconds.
    static constexpr QLatin1StringView detectCharset{"detect"};
    Result<CleaningReport> cleanAnew(const ArticleId &article, const QString &charset = {});

    /// @name Annotations
    /// NotFound when there is none, or no more.
    Result<Annotation> annotation(const AnnotationId &annotation) const;
    Result<Annotation> addAnnotation(const ArticleId &article, TextRange range, int color,
        const QString &note = {}, const QStringList &tags = {});
    /// Changes range, colour, note and tags; joins the last step when only the note of the same
    /// annotation goes on being typed.
    Result<void> updateAnnotation(const Annotation &annotation);
    Result<void> removeAnnotations(const QList<AnnotationId> &annotations);
    /// A note on the article as a whole; the one that is there, if there is one.
    Result<Annotation> addArticleNote(const ArticleId &article, const QString &note = {});
    /// Accepts where a moved annotation was re-found.
    Result<void> acceptAnnotation(const AnnotationId &annotation);
    /// Puts an annotation, also a lost one, onto words that the person chose.
    Result<void> placeAnnotation(const AnnotationId &annotation, TextRange range);
    /// Cuts one in two at an offset within it; the note stays with the first, the second is given.
    Result<Annotation> splitAnnotation(const AnnotationId &annotation, qsizetype offset);
    /// Makes one of several of one article, from the first word to the last, with all their notes
    /// and tags; gives it.
    Result<Annotation> mergeAnnotations(const QList<AnnotationId> &annotations);
    /// Moved and lost annotations of the whole library.
    Result<QList<Annotation>> reviewList() const;
    Result<QStringList> allTags() const;
    /// What the person calls the five highlight classes: "claim", "doubt" …
    Result<QStringList> colorNames() const;
    /// An empty name gives back the usual one.
    Result<void> setColorName(int color, const QString &name);

    /// @name Actors
    /// All actors of the library, by name.
    Result<QList<Actor>> actors() const;
    /// Everything an actor said in the whole library, by date.
    Result<QList<Saying>> sayings(const ActorId &speaker) const;
    /// What changes actors and their mentions, and what the desk of actors shows.
    ActorRecords actorRecords();
    const ActorRecords actorRecords() const;
    /// Concepts, and who takes which stand on them.
    StatementRecords statementRecords();
    const StatementRecords statementRecords() const;

    /// @name Quotations
    /// Stores a quotation that the person marked; its speaker's actor must be in the library.
    Result<Quotation> addQuotation(const ArticleId &article, const Quotation &quotation);
    /// Everything but id and origin.
    Result<void> updateQuotation(const ArticleId &article, const Quotation &quotation);
    Result<void> setQuotationStates(const QList<QuotationId> &quotations, State state);
    /// Makes several one, confirmed; gives it.
    Result<Quotation> joinQuotations(
        const ArticleId &article, const QList<QuotationId> &quotations);
    /// Cuts one in two at an offset, both confirmed; gives the second one.
    Result<Quotation> splitQuotation(
        const ArticleId &article, const QuotationId &quotation, qsizetype offset);
    /// Runs the recognisers again: new suggestions in place of the old ones; what a person decided
    /// stays as it is. Up to a second.
    Result<void> suggestAgain(const ArticleId &article);

    /// Of the one mention or quotation whose UUID begins so; Ambiguous when there are several.
    Result<void> setState(const QString &id, State state);
    /// The one annotation whose UUID begins so.
    Result<Annotation> findAnnotation(const QString &id) const;

    /// @name History
    Result<QList<Change>> history() const; ///< oldest first, with the undone ones
    /// What undo() and redo() would do.
    Result<std::optional<Change>> lastDone() const;
    Result<std::optional<Change>> firstUndone() const;
    Result<Change> undo(); ///< NotFound when there is nothing to undo
    Result<Change> redo();
    /// Undoes or redoes until the change of that number is the last one done, 0 for none: all of it
    /// or nothing. `goOn` hears how many of how many steps are done and may say no. Gives how many
    /// there were. About a millisecond each.
    Result<qsizetype> goTo(
        qint64 change,
        const std::function<bool(qsizetype, qsizetype)> &goOn = [](auto, auto) { return true; });

    /// Several calls inside `work` become one undo step with that label; all or nothing.
    Result<void> asOneStep(const QString &label, const std::function<Result<void>()> &work);

    /// @name Whole library
    /// Words, "phrases" and prefix*; best hits first.
    Result<QList<SearchHit>> search(const QString &query, qsizetype limit = 200) const;
    Result<QString> setting(const QString &key) const; ///< empty when it was never set
    Result<void> setSetting(const QString &key, const QString &value);
    Result<void> backup(const QString &fileName) const;
    /// Problems found, in words; none when all is well.
    Result<QStringList> check() const;
    /// Announces what another process or connection wrote since the last call. Cheap: call it
    /// often.
    void lookForOthersChanges();

Q_SIGNALS:
    void articlesChanged(); ///< the list, metadata, tags, the trash
    void textChanged();
    /// None named: whichever.
    void annotationsChanged(const QSet<postil::AnnotationId> &which);
    void colorNamesChanged();
    void mentionsChanged();
    void quotationsChanged();
    void actorsChanged();
    void statementsChanged();
    void historyChanged();

private:
    friend class ActorRecords;
    friend class StatementRecords;

    Library(std::unique_ptr<Database> database, Clock clock);

    /// Runs `work` in a transaction as one step of the history, and announces what it wrote.
    Result<void> change(const QString &label, const std::function<Result<void>()> &work);
    Result<CurrentText> currentText(const ArticleId &article) const;
    QString titleOf(const ArticleId &article) const;
    QString placeName(const Annotation &annotation) const;
    Result<void> continueNote(const Annotation &annotation);
    Result<Change> step(bool isUndo);
    void announce(const WrittenRecords &written);
    /// What a decision is called in the history.
    static QString decisionLabel(State state, qsizetype count, const QString &what);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<KnownActors> m_knownActors;
    std::unique_ptr<CurrentText> m_lastText; ///< what is marked in: revisions never change
    Clock m_clock;
    qint64 m_dataVersion = 0;
    bool m_inStep = false;
    AnnotationId m_typedNote; ///< whose note the last step edited, if it did
};

} // namespace postil
