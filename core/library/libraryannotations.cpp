// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Library that works on annotations.
#include "core/library/library.h"

#include "core/store/annotationstore.h"
#include "core/store/changerecorder.h"
#include "core/store/changestore.h"
#include "core/store/database.h"
#include "core/store/revisionstore.h"
#include "core/store/settingstore.h"

#include <algorithm>

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

/// Read once: in a long article that takes longer than all else that marking does.
Result<CurrentText> Library::currentText(const ArticleId &article) const
{
    const RevisionStore store(*m_database);
    const auto revision = store.currentId(article);
    if (revision && *revision == m_lastText->revision)
        return *m_lastText;
    const auto text = store.currentText(article);
    if (text)
        *m_lastText = *text;
    return text;
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
    const auto current = currentText(article);
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

Result<Annotation> Library::addArticleNote(const ArticleId &article, const QString &note)
{
    const auto annotations = AnnotationStore(*m_database).ofArticle(article);
    const auto current = currentText(article);
    if (!annotations || !current)
        return std::unexpected(annotations ? current.error() : annotations.error());
    const auto there = std::ranges::find_if(*annotations, &Annotation::isOnArticle);
    if (there != annotations->end())
        return *there;
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.article = article;
    annotation.revision = current->revision;
    annotation.hash = current->hash;
    annotation.note = note;
    annotation.created = annotation.modified = m_clock();
    return change(tr("Wrote a note on “%1”").arg(beginning(titleOf(article))), [&] {
        return AnnotationStore(*m_database).insert(annotation);
    }).transform([&] { return annotation; });
}

/// What an annotation stands on, for labels of the history.
QString Library::placeName(const Annotation &annotation) const
{
    return beginning(
        annotation.isOnArticle() ? titleOf(annotation.article) : annotation.quote.exact);
}

static QString updatedLabel(const Annotation &before, const Annotation &after, const QString &words)
{
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
        const auto current = currentText(before->article);
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
    const auto done = change(updatedLabel(*before, after, placeName(*before)),
        [&] { return AnnotationStore(*m_database).update(after); });
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
        announce(writtenRecords(changeset));
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
        label = tr("Removed the annotation on “%1”").arg(placeName(*annotation));
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
    const auto current = currentText(annotation->article);
    return current.and_then([&](const CurrentText &now) { return seal(*annotation, now); })
        .and_then([&] {
            annotation->modified = m_clock();
            return change(
                tr("Accepted the new place of “%1”").arg(beginning(annotation->quote.exact)),
                [&] { return AnnotationStore(*m_database).update(*annotation); });
        });
}

Result<void> Library::placeAnnotation(const AnnotationId &id, TextRange range)
{
    auto annotation = AnnotationStore(*m_database).annotation(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    const auto label = tr("Placed “%1” anew").arg(beginning(annotation->quote.exact));
    annotation->range = range;
    annotation->modified = m_clock();
    return currentText(annotation->article)
        .and_then([&](const CurrentText &now) { return seal(*annotation, now); })
        .and_then([&] {
            return change(label, [&] { return AnnotationStore(*m_database).update(*annotation); });
        });
}

/// `range` without white space at its borders.
static TextRange trimmed(const QString &text, TextRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

Result<Annotation> Library::splitAnnotation(const AnnotationId &id, qsizetype offset)
{
    auto first = AnnotationStore(*m_database).annotation(id);
    if (!first)
        return first;
    const auto current = currentText(first->article);
    if (!current)
        return std::unexpected(current.error());
    if (first->seal == Seal::Lost || !first->range.contains(offset))
        return failure(ErrorCode::Invalid, tr("An annotation is split within its words."));
    const auto label = tr("Split “%1”").arg(beginning(first->quote.exact));
    auto second = *first;
    second.id = AnnotationId::create();
    second.note.clear();
    second.range = trimmed(current->text, {offset, first->range.end});
    second.created = first->modified = second.modified = m_clock();
    first->range = trimmed(current->text, {first->range.start, offset});
    return seal(*first, *current)
        .and_then([&] { return seal(second, *current); })
        .and_then([&] {
            return change(label, [&] {
                AnnotationStore store(*m_database);
                return store.update(*first).and_then([&] { return store.insert(second); });
            });
        })
        .transform([&] { return second; });
}

/// Takes words, colour, note and tags of another one in.
static void takeIn(Annotation &into, const Annotation &other)
{
    into.range = {
        std::min(into.range.start, other.range.start), std::max(into.range.end, other.range.end)};
    if (into.color == 0)
        into.color = other.color;
    if (into.hasNote() && other.hasNote())
        into.note += u"\n\n"_s;
    into.note += other.note;
    into.tags += other.tags;
    into.tags.removeDuplicates();
}

Result<Annotation> Library::mergeAnnotations(const QList<AnnotationId> &ids)
{
    AnnotationStore store(*m_database);
    QList<Annotation> annotations;
    for (const auto &id : ids) {
        auto annotation = store.annotation(id);
        if (!annotation)
            return annotation;
        annotations.append(*annotation);
    }
    std::ranges::sort(annotations, {}, &Annotation::range);
    const auto cannot = [&](const Annotation &each) {
        return each.article != annotations.first().article || each.seal == Seal::Lost
            || each.isOnArticle();
    };
    if (annotations.size() < 2 || std::ranges::any_of(annotations, cannot))
        return failure(ErrorCode::Invalid, tr("Choose several highlights of one article."));
    auto merged = annotations.takeFirst();
    for (const auto &each : std::as_const(annotations))
        takeIn(merged, each);
    merged.modified = m_clock();
    return RevisionStore(*m_database)
        .currentText(merged.article)
        .and_then([&](const CurrentText &now) { return seal(merged, now); })
        .and_then([&] {
            return change(tr("Merged %1 highlights").arg(ids.size()), [&]() -> Result<void> {
                for (const auto &each : std::as_const(annotations)) {
                    if (const auto removed = store.remove(each.id); !removed)
                        return removed;
                }
                return store.update(merged);
            });
        })
        .transform([&] { return merged; });
}

Result<QList<Annotation>> Library::reviewList() const
{
    return AnnotationStore(*m_database).toReview();
}

Result<QStringList> Library::allTags() const
{
    return AnnotationStore(*m_database).tags();
}

static QString colorKey(int color)
{
    return u"color/%1"_s.arg(color);
}

Result<QStringList> Library::colorNames() const
{
    QStringList names{tr("yellow"), tr("green"), tr("pink"), tr("blue"), tr("violet")};
    for (int color = 1; color <= names.size(); ++color) {
        const auto own = setting(colorKey(color));
        if (!own)
            return std::unexpected(own.error());
        if (!own->isEmpty())
            names[color - 1] = *own;
    }
    return names;
}

Result<void> Library::setColorName(int color, const QString &name)
{
    Q_ASSERT(1 <= color && color <= 5);
    const auto own = name.simplified();
    const auto names = colorNames();
    if (!names)
        return std::unexpected(names.error());
    if (names->at(color - 1) == own)
        return {};
    const auto label = own.isEmpty() ? tr("Took the name of colour %1 away").arg(color)
                                     : tr("Named colour %1 “%2”").arg(QString::number(color), own);
    return change(label, [&] { return SettingStore(*m_database).setValue(colorKey(color), own); });
}

Result<Annotation> Library::annotation(const AnnotationId &annotation) const
{
    return AnnotationStore(*m_database).annotation(annotation);
}

Result<Annotation> Library::findAnnotation(const QString &id) const
{
    return AnnotationStore(*m_database).find(id);
}

} // namespace postil
