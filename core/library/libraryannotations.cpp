// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Library that works on annotations.
#include "core/library/library.h"

#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/changerecorder.h"
#include "core/store/changestore.h"
#include "core/store/database.h"

namespace postil {

using namespace Qt::StringLiterals;

/// The beginning of a passage, for labels of the history.
static QString beginning(const QString &exact)
{
    static constexpr qsizetype longest = 40;
    const auto words = exact.simplified();
    return words.size() > longest ? words.left(longest) + u'…' : words;
}

/// Ties an annotation to the words that now stand at its range.
static Result<void> seal(Annotation &annotation, const CurrentText &current)
{
    const auto &text = current.text;
    if (annotation.range.isEmpty() || annotation.range.start < 0
        || annotation.range.end > text.size())
        return failure(
            ErrorCode::Invalid, Library::tr("There are no words at that place of the text."));
    annotation.quote = describeRange(text, annotation.range);
    annotation.revision = current.revision;
    annotation.hash = current.hash;
    annotation.seal = Seal::Intact;
    return {};
}

static QString addedLabel(const Annotation &annotation)
{
    const auto words = beginning(annotation.quote.exact);
    return annotation.hasNote() ? Library::tr("Wrote a note on “%1”").arg(words)
                                : Library::tr("Highlighted “%1”").arg(words);
}

Result<Annotation> Library::addAnnotation(const ArticleId &article, TextRange range, int color,
    const QString &note, const QStringList &tags)
{
    const auto current = ArticleStore(*m_database).text(article);
    if (!current)
        return std::unexpected(current.error());
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.article = article;
    annotation.range = range;
    annotation.color = color;
    annotation.note = note;
    annotation.tags = tags;
    annotation.created = m_clock();
    annotation.modified = annotation.created;
    return seal(annotation, *current)
        .and_then([&] {
            return change(addedLabel(annotation),
                [&] { return AnnotationStore(*m_database).insert(annotation); });
        })
        .transform([&] { return annotation; });
}

static QString updatedLabel(const Annotation &before, const Annotation &after)
{
    const auto words = beginning(before.quote.exact);
    if (before.range != after.range)
        return Library::tr("Moved the borders of “%1”").arg(words);
    if (before.color != after.color)
        return Library::tr("Changed the colour of “%1”").arg(words);
    if (before.note != after.note)
        return Library::tr("Edited the note on “%1”").arg(words);
    return Library::tr("Tagged “%1”").arg(words);
}

Result<void> Library::updateAnnotation(const Annotation &annotation)
{
    const auto before = AnnotationStore(*m_database).annotation(annotation.id);
    if (!before)
        return std::unexpected(before.error());
    auto after = *before;
    after.range = annotation.range;
    after.color = annotation.color;
    after.note = annotation.note;
    after.tags = annotation.tags;
    if (after == *before)
        return {};
    after.modified = m_clock();
    if (after.range != before->range) {
        const auto current = ArticleStore(*m_database).text(before->article);
        const auto sealed =
            current.and_then([&](const CurrentText &now) { return seal(after, now); });
        if (!sealed)
            return sealed;
    }
    auto onlyNote = *before;
    onlyNote.note = after.note;
    onlyNote.modified = after.modified;
    const bool isTyping = onlyNote == after;
    if (isTyping && m_typedNote == after.id && !m_inStep)
        return continueNote(after);
    const auto done = change(
        updatedLabel(*before, after), [&] { return AnnotationStore(*m_database).update(after); });
    if (done && isTyping)
        m_typedNote = after.id;
    return done;
}

Result<void> Library::continueNote(const Annotation &annotation)
{
    QByteArray changeset;
    const auto done = m_database->inTransaction([&]() -> Result<void> {
        ChangeStore store(*m_database);
        const auto last = store.lastDone();
        if (!last)
            return std::unexpected(last.error());
        Q_ASSERT(*last);
        const auto before = store.changeset((*last)->number);
        if (!before)
            return std::unexpected(before.error());
        const ChangeRecorder recorder(*m_database);
        if (const auto stored = AnnotationStore(*m_database).update(annotation); !stored)
            return stored;
        changeset = recorder.changeset();
        return store.replaceLast(m_clock(), joined(*before, changeset));
    });
    if (done)
        announce(changeset);
    return done;
}

Result<void> Library::removeAnnotations(const QList<AnnotationId> &annotations)
{
    AnnotationStore store(*m_database);
    auto label = tr("Removed %1 annotations").arg(annotations.size());
    if (annotations.size() == 1) {
        const auto annotation = store.annotation(annotations.first());
        if (!annotation)
            return std::unexpected(annotation.error());
        label = tr("Removed the annotation on “%1”").arg(beginning(annotation->quote.exact));
    }
    return change(label, [&]() -> Result<void> {
        for (const auto &id : annotations) {
            if (const auto removed = store.remove(id); !removed)
                return removed;
        }
        return {};
    });
}

Result<void> Library::acceptAnnotation(const AnnotationId &id)
{
    auto annotation = AnnotationStore(*m_database).annotation(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    if (annotation->seal == Seal::Lost)
        return failure(
            ErrorCode::Invalid, tr("Its words are gone. Mark where it belongs now, or remove it."));
    const auto current = ArticleStore(*m_database).text(annotation->article);
    return current.and_then([&](const CurrentText &now) { return seal(*annotation, now); })
        .and_then([&] {
            annotation->modified = m_clock();
            return change(
                tr("Accepted the new place of “%1”").arg(beginning(annotation->quote.exact)),
                [&] { return AnnotationStore(*m_database).update(*annotation); });
        });
}

Result<QList<Annotation>> Library::reviewList() const
{
    return AnnotationStore(*m_database).toReview();
}

Result<QStringList> Library::allTags() const
{
    return AnnotationStore(*m_database).tags();
}

Result<Annotation> Library::findAnnotation(const QString &id) const
{
    return AnnotationStore(*m_database).find(id);
}

} // namespace postil
