// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/library.h"

#include "core/library/articleimporter.h"
#include "core/library/cleaninganew.h"
#include "core/library/knownactors.h"
#include "core/library/librarycheck.h"
#include "core/search/articlesearch.h"
#include "core/store/actorstore.h"
#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/changerecorder.h"
#include "core/store/changestore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"
#include "core/store/revisionstore.h"
#include "core/store/settingstore.h"

#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

Library::Library(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database))
    , m_knownActors(std::make_unique<KnownActors>(*m_database))
    , m_lastText(std::make_unique<CurrentText>())
    , m_clock(std::move(clock))
    , m_dataVersion(m_database->dataVersion().value_or(0))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(
    const QString &fileName, IfMissing ifMissing, Clock clock)
{
    const bool isNew = ifMissing == IfMissing::Create && !QFileInfo::exists(fileName)
        && !QFileInfo(fileName).isSymLink();
    auto database = isNew ? Database::create(fileName) : Database::open(fileName);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Library>(new Library(std::move(*database), std::move(clock)));
}

QString Library::fileName() const
{
    return m_database->fileName();
}

bool Library::isReadOnly() const
{
    return m_database->isReadOnly();
}

Result<QList<ArticleSummary>> Library::articles() const
{
    return ArticleStore(*m_database).summaries();
}

Result<Article> Library::article(const ArticleId &article) const
{
    return ArticleStore(*m_database).article(article);
}

Result<QList<Annotation>> Library::annotations(const ArticleId &article) const
{
    return AnnotationStore(*m_database).ofArticle(article);
}

Result<QList<Mention>> Library::mentions(const ArticleId &article) const
{
    return MentionStore(*m_database).ofArticle(article);
}

Result<QList<Quotation>> Library::quotations(const ArticleId &article) const
{
    return QuotationStore(*m_database).ofArticle(article);
}

Result<QList<Actor>> Library::actors(const ArticleId &article) const
{
    return ActorStore(*m_database).ofArticle(article);
}

Result<ArticleContent> Library::content(const ArticleId &article) const
{
    ArticleContent content;
    const auto take = [](auto &target) {
        return [&target](auto &&value) { target = std::move(value); };
    };
    return ArticleStore(*m_database)
        .article(article)
        .transform(take(content.article))
        .and_then([&] {
            return RevisionStore(*m_database).current(article).transform(take(content.revision));
        })
        .and_then([&] { return annotations(article).transform(take(content.annotations)); })
        .and_then([&] { return mentions(article).transform(take(content.mentions)); })
        .and_then([&] { return quotations(article).transform(take(content.quotations)); })
        .and_then([&] { return actors(article).transform(take(content.actors)); })
        .and_then([&] { return colorNames().transform(take(content.colorNames)); })
        .transform([&] {
            mend(content);
            return content;
        });
}

Result<ArticleId> Library::findArticle(const QString &name) const
{
    return ArticleStore(*m_database).find(name);
}

Result<QByteArray> Library::original(const ArticleId &article) const
{
    return ArticleStore(*m_database).original(article);
}

Result<QHash<QString, QByteArray>> Library::pictures(const ArticleId &article) const
{
    return ArticleStore(*m_database).pictures(article);
}

Result<ImportReport> Library::import(const Source &source)
{
    auto report = importArticle(*m_database, source, *m_knownActors, m_clock);
    if (report) {
        Q_EMIT articlesChanged();
        Q_EMIT actorsChanged();
    }
    if (report && report->isLaterVersion)
        announce({{u"revision"_s, u"annotation"_s, u"mention"_s, u"quotation"_s}, {}});
    return report;
}

QString Library::titleOf(const ArticleId &article) const
{
    const auto found = ArticleStore(*m_database).article(article);
    return found ? found->metadata.title : QString();
}

Result<void> Library::setMetadata(const ArticleId &article, const Metadata &metadata)
{
    return change(tr("Edited the details of “%1”").arg(metadata.title), [&] {
        return markSetFields(*m_database, article, metadata).and_then([&] {
            return ArticleStore(*m_database).setMetadata(article, metadata);
        });
    });
}

Result<void> Library::setArticleTags(const ArticleId &article, const QStringList &tags)
{
    return change(tr("Tagged “%1”").arg(titleOf(article)),
        [&] { return ArticleStore(*m_database).setTags(article, tags); });
}

Result<void> Library::deleteArticle(const ArticleId &article)
{
    return change(tr("Moved “%1” to the trash").arg(titleOf(article)),
        [&] { return ArticleStore(*m_database).setDeleted(article, m_clock()); });
}

Result<void> Library::restoreArticle(const ArticleId &article)
{
    return change(tr("Restored “%1” from the trash").arg(titleOf(article)),
        [&] { return ArticleStore(*m_database).setDeleted(article, {}); });
}

Result<void> Library::setReadingPosition(const ArticleId &article, qint64 position, double progress)
{
    if (isReadOnly())
        return {};
    return m_database->inTransaction(
        [&] { return ArticleStore(*m_database).setReadingPosition(article, position, progress); });
}

Result<void> Library::change(const QString &label, const std::function<Result<void>()> &work)
{
    if (m_inStep)
        return work();
    QByteArray changeset;
    m_inStep = true;
    const auto done = m_database->inTransaction([&]() -> Result<void> {
        const ChangeRecorder recorder(*m_database);
        if (const auto worked = work(); !worked)
            return worked;
        changeset = recorder.changeset();
        if (changeset.isEmpty())
            return {};
        return ChangeStore(*m_database).append(label, m_clock(), changeset);
    });
    m_inStep = false;
    m_typedNote = {};
    if (done && !changeset.isEmpty())
        announce(writtenRecords(changeset));
    return done;
}

Result<void> Library::asOneStep(const QString &label, const std::function<Result<void>()> &work)
{
    return change(label, work);
}

void Library::announce(const WrittenRecords &written)
{
    const auto wrote = [&](auto... names) {
        return (written.tables.contains(QLatin1StringView(names)) || ...);
    };
    if (wrote("revision"))
        Q_EMIT textChanged();
    if (wrote("actor", "actor_alias", "actors_apart")) {
        m_knownActors->forget();
        Q_EMIT actorsChanged();
    }
    if (wrote("annotation", "annotation_tag"))
        Q_EMIT annotationsChanged(written.annotations);
    if (wrote("setting"))
        Q_EMIT colorNamesChanged();
    if (wrote("mention"))
        Q_EMIT mentionsChanged();
    if (wrote("concept", "statement"))
        Q_EMIT statementsChanged();
    if (wrote("quotation", "quotation_part"))
        Q_EMIT quotationsChanged();
    if (wrote("article", "article_tag", "annotation", "annotation_tag", "quotation"))
        Q_EMIT articlesChanged();
    Q_EMIT historyChanged();
}

void Library::lookForOthersChanges()
{
    const auto version = m_database->dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    m_typedNote = {};
    Q_EMIT textChanged();
    Q_EMIT actorsChanged();
    Q_EMIT annotationsChanged({});
    Q_EMIT colorNamesChanged();
    Q_EMIT mentionsChanged();
    Q_EMIT quotationsChanged();
    Q_EMIT statementsChanged();
    Q_EMIT articlesChanged();
    Q_EMIT historyChanged();
}

Result<QList<SearchHit>> Library::search(const QString &query, qsizetype limit) const
{
    return searchArticles(*m_database, query, limit);
}

Result<QString> Library::setting(const QString &key) const
{
    return SettingStore(*m_database).value(key);
}

Result<void> Library::setSetting(const QString &key, const QString &value)
{
    return m_database->inTransaction(
        [&] { return SettingStore(*m_database).setValue(key, value); });
}

Result<void> Library::backup(const QString &fileName) const
{
    return m_database->copyTo(fileName);
}

Result<QStringList> Library::check() const
{
    return checkLibrary(*m_database);
}

} // namespace postil
