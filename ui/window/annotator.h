// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/statement.h"
#include "ui/window/session.h"

#include <optional>

namespace postil {

class ReaderView;

/// Does in the library what the person asks for in the text: highlights, notes, tags, quotations.
class Annotator : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Annotator(Session &session, ReaderView &reader);

    void highlight(TextRange range, int color);
    /// Opens the note of the highlight at the range, of a new one where there is none.
    void note(TextRange range);
    void askForActor(TextRange range);
    void askForQuotation(TextRange range);
    void askForSpeaker(const QuotationId &quotation);
    /// Who takes which stand on what in the words.
    void askForStance(TextRange range);
    void copyWithCitation(TextRange range);
    void remove(const QList<AnnotationId> &annotations);
    void recolor(const QList<AnnotationId> &annotations, int color);
    void split(const AnnotationId &annotation, qsizetype offset);
    /// Makes one of an annotation and those that touch it.
    void mergeWithNeighbours(const AnnotationId &annotation);
    void merge(const QList<AnnotationId> &annotations);
    /// Opens the note on the article as a whole.
    void noteOnArticle();
    void copyAsMarkdown(const QList<AnnotationId> &annotations);

Q_SIGNALS:
    void told(const QString &message);
    /// What was copied with its source is part of a sentence; `whole` has all of it.
    void cutCopied(const postil::TextRange &whole);
    /// The words are to be tagged as the actor in the whole library.
    void tagEverywhereRequested(const QString &words, const postil::Actor &actor);

private:
    void connectReader();
    void setNote(const AnnotationId &id, const QString &markdown);
    void dropIfEmpty(const AnnotationId &id);
    void setRange(const AnnotationId &id, TextRange range);
    void tag(TextRange range, const Actor &actor, bool everywhere);
    void storeQuotation(
        const Quotation &quotation, QuotationKind kind, const std::optional<Actor> &speaker);
    void openQuotationPopup(const Quotation &quotation);
    void noteStance(TextRange range, const Actor &actor, const QString &about, Stance stance);
    QHash<ActorId, qsizetype> mentionCounts() const;
    QList<Actor> knownActors() const;
    QRect placeOf(TextRange range) const;
    bool canWrite();

    Session &m_session;
    ReaderView &m_reader;
    int m_lastColor = 1;
};

} // namespace postil
