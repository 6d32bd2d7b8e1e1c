// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/annotator.h"

#include "core/export/annotationmarkdown.h"
#include "core/library/actorrecords.h"
#include "core/text/namepattern.h"

#include "ui/dialogs/tagactorpopup.h"
#include "ui/models/passage.h"
#include "ui/reader/readerview.h"
#include "ui/window/chosencitation.h"
#include "ui/window/citation.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace postil {

Annotator::Annotator(Session &session, ReaderView &reader) : m_session(session), m_reader(reader)
{
    connectReader();
}

void Annotator::connectReader()
{
    connect(&m_reader, &ReaderView::highlightRequested, this, &Annotator::highlight);
    connect(&m_reader, &ReaderView::noteRequested, this, &Annotator::note);
    connect(&m_reader, &ReaderView::actorRequested, this, &Annotator::askForActor);
    connect(&m_reader, &ReaderView::quotationRequested, this, &Annotator::askForQuotation);
    connect(&m_reader, &ReaderView::copyWithCitationRequested, this, &Annotator::copyWithCitation);
    connect(&m_reader, &ReaderView::recolorRequested, this, &Annotator::recolor);
    connect(&m_reader, &ReaderView::removeRequested, this, &Annotator::remove);
    connect(&m_reader, &ReaderView::noteEdited, this, &Annotator::setNote);
    connect(&m_reader, &ReaderView::noteLeft, this, &Annotator::dropIfEmpty);
    connect(&m_reader, &ReaderView::rangeChanged, this, &Annotator::setRange);
    connect(&m_reader, &ReaderView::splitRequested, this, &Annotator::split);
    connect(&m_reader, &ReaderView::mergeRequested, this, &Annotator::mergeWithNeighbours);
}

bool Annotator::canWrite()
{
    if (!m_session.hasArticle())
        return false;
    if (!m_session.library().isReadOnly())
        return true;
    Q_EMIT told(tr("This library is open for reading only: nothing can be marked in it."));
    return false;
}

void Annotator::highlight(TextRange range, int color)
{
    if (!canWrite() || range.isEmpty())
        return;
    m_lastColor = color;
    m_session.check(
        m_session.library().addAnnotation(m_session.content().article.id, range, color));
    m_session.refresh();
}

void Annotator::note(TextRange range)
{
    if (!canWrite() || range.isEmpty())
        return;
    const auto &annotations = m_session.content().annotations;
    const auto there = std::ranges::find_if(annotations, [&](const Annotation &annotation) {
        return annotation.seal != Seal::Lost && annotation.range == range;
    });
    if (there != annotations.end()) {
        m_reader.editNote(there->id);
        return;
    }
    const auto added =
        m_session.library().addAnnotation(m_session.content().article.id, range, m_lastColor);
    if (!m_session.check(added))
        return;
    m_session.refresh();
    m_reader.editNote(added->id);
}

void Annotator::recolor(const QList<AnnotationId> &annotations, int color)
{
    if (!canWrite())
        return;
    m_lastColor = color > 0 ? color : m_lastColor;
    const auto work = [&]() -> Result<void> {
        for (const auto &id : annotations) {
            const auto *annotation = m_session.annotation(id);
            if (!annotation)
                continue;
            auto changed = *annotation;
            changed.color = color;
            if (auto done = m_session.library().updateAnnotation(changed); !done)
                return done;
        }
        return {};
    };
    m_session.check(m_session.library().asOneStep(annotations.size() == 1
            ? tr("Recoloured a highlight")
            : tr("Recoloured %1 highlights").arg(annotations.size()),
        work));
    m_session.refresh();
}

void Annotator::split(const AnnotationId &annotation, qsizetype offset)
{
    if (!canWrite())
        return;
    const auto second = m_session.library().splitAnnotation(annotation, offset);
    if (!second) {
        Q_EMIT told(tr("Put the caret between two words of the highlight to split it there."));
        return;
    }
    m_session.refresh();
    m_reader.selectAnnotation(second->id);
}

/// Whether nothing but spaces and signs stands between two ranges.
static bool touch(const QString &text, TextRange one, TextRange other)
{
    const auto start = std::min(one.end, other.end);
    const auto end = std::max(one.start, other.start);
    for (auto i = start; i < end; ++i) {
        if (text[i].isLetterOrNumber())
            return false;
    }
    return true;
}

void Annotator::mergeWithNeighbours(const AnnotationId &id)
{
    const auto *annotation = m_session.annotation(id);
    if (!annotation || annotation->seal == Seal::Lost)
        return;
    const auto &text = m_session.content().revision.document.text();
    QList<AnnotationId> touching;
    for (const auto &other : m_session.content().annotations) {
        if (other.seal != Seal::Lost && !other.isOnArticle()
            && touch(text, annotation->range, other.range))
            touching.append(other.id);
    }
    if (touching.size() < 2) {
        Q_EMIT told(tr("No other highlight touches this one."));
        return;
    }
    merge(touching);
}

void Annotator::merge(const QList<AnnotationId> &annotations)
{
    if (!canWrite())
        return;
    const auto merged = m_session.library().mergeAnnotations(annotations);
    if (!m_session.check(merged))
        return;
    m_session.refresh();
    m_reader.selectAnnotation(merged->id);
}

void Annotator::noteOnArticle()
{
    if (!canWrite())
        return;
    const auto note = m_session.library().addArticleNote(m_session.content().article.id);
    if (!m_session.check(note))
        return;
    m_session.refresh();
    m_reader.editNote(note->id);
}

/// A note on the article that nothing was written in is none.
void Annotator::dropIfEmpty(const AnnotationId &id)
{
    const auto annotation = m_session.library().findAnnotation(id.toString());
    if (annotation && annotation->isOnArticle() && !annotation->hasNote()
        && annotation->tags.isEmpty())
        remove({id});
}

void Annotator::copyAsMarkdown(const QList<AnnotationId> &annotations)
{
    const auto markdown = toMarkdown(m_session.content(), annotations);
    if (markdown.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(markdown);
    Q_EMIT told(annotations.size() == 1
            ? tr("Copied one note as Markdown.")
            : tr("Copied %1 notes as Markdown.").arg(annotations.size()));
}

void Annotator::remove(const QList<AnnotationId> &annotations)
{
    if (!canWrite() || annotations.isEmpty())
        return;
    m_session.check(m_session.library().removeAnnotations(annotations));
    m_session.refresh();
}

void Annotator::setNote(const AnnotationId &id, const QString &markdown)
{
    // Also when another article was opened in between: the note belongs to its annotation.
    const auto *annotation = m_session.annotation(id);
    const auto stored = annotation ? Result<Annotation>(*annotation)
                                   : m_session.library().findAnnotation(id.toString());
    if (!m_session.check(stored) || stored->note == markdown)
        return;
    auto changed = *stored;
    changed.note = markdown;
    m_session.check(m_session.library().updateAnnotation(changed));
}

void Annotator::setRange(const AnnotationId &id, TextRange range)
{
    if (const auto *annotation = m_session.annotation(id)) {
        auto changed = *annotation;
        changed.range = range;
        m_session.check(m_session.library().updateAnnotation(changed));
        m_session.refresh();
    }
}

void Annotator::copyWithCitation(TextRange range)
{
    if (!m_session.hasArticle() || range.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(
        citationOf(m_session.content(), range, chosenCitationPattern()));
    const auto whole = wholeSentences(m_session.content().revision.document, range);
    if (whole == range)
        Q_EMIT told(tr("Copied with its source."));
    else
        Q_EMIT cutCopied(whole);
}

QHash<ActorId, qsizetype> Annotator::mentionCounts() const
{
    QHash<ActorId, qsizetype> counts;
    for (const auto &mention : m_session.content().mentions)
        ++counts[mention.actor];
    return counts;
}

QList<Actor> Annotator::knownActors() const
{
    const auto actors = m_session.library().actors();
    m_session.check(actors);
    return actors.value_or(QList<Actor>());
}

QRect Annotator::placeOf(TextRange range) const
{
    const auto place = m_reader.placeOf(range);
    return {m_reader.viewport()->mapToGlobal(place.topLeft()), place.size()};
}

void Annotator::askForActor(TextRange range)
{
    if (!canWrite() || range.isEmpty())
        return;
    const auto &content = m_session.content();
    const auto words = content.revision.document.textOf(range).toString();
    const auto places = NamePattern(words).placesIn(content.revision.document.text()).size();
    const auto &mentions = content.mentions;
    const auto there = std::ranges::find_if(
        mentions, [&](const Mention &mention) { return mention.range.intersects(range); });
    const auto kind = there == mentions.end() ? ActorKind::Person : there->kind;
    auto *popup = new TagActorPopup(words.simplified(), std::max<qsizetype>(places, 1), kind,
        knownActors(), mentionCounts(), m_reader.window());
    connect(popup, &TagActorPopup::chosen, this, [this, range](const Actor &actor, TagScope scope) {
        if (scope == TagScope::Library)
            Q_EMIT tagEverywhereRequested(
                m_session.content().revision.document.textOf(range).toString(), actor);
        else
            tag(range, actor, scope == TagScope::Article);
    });
    popup->openAt(placeOf(range));
}

void Annotator::tag(TextRange range, const Actor &actor, bool everywhere)
{
    const auto &document = m_session.content().revision.document;
    auto places = everywhere
        ? NamePattern(document.textOf(range).toString()).placesIn(document.text())
        : QList<TextRange>{range};
    if (places.isEmpty())
        places.append(range);
    m_session.check(
        m_session.library().actorRecords().tag(m_session.content().article.id, places, actor));
    m_session.refresh();
}

} // namespace postil
