// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/reason.h"

namespace postil {

using namespace Qt::StringLiterals;

static QString quoted(QStringView words)
{
    return u"'"_s + words + u"'"_s;
}

static QString withSubject(const QString &reason, QStringView speaker)
{
    return speaker.isEmpty() ? reason : reason + u"; subject "_s + quoted(speaker);
}

QString reasonFor(const Attribution &attribution, QStringView cue, QStringView speaker)
{
    const auto verb = cue.isEmpty() ? u"no cue"_s : u"cue "_s + quoted(cue);
    switch (attribution.place) {
    case CuePlace::None:
        return u"quotation marks around a sentence; no speaker beside it"_s;
    case CuePlace::After:
        return withSubject(verb + u" after the quotation"_s, speaker);
    case CuePlace::Before:
        return withSubject(verb + u" before the quotation"_s, speaker);
    case CuePlace::Signature:
        return u"signed "_s + quoted(speaker);
    case CuePlace::Label:
        return u"name before a colon inside the marks"_s;
    case CuePlace::Heading:
        return withSubject(verb + u" before a colon"_s, speaker);
    case CuePlace::Beside:
        return withSubject(verb + u" in the sentence before"_s, speaker);
    case CuePlace::Running:
        return u"goes on after the quotation before; "_s + withSubject(verb, speaker);
    case CuePlace::Acting:
        return u"acts in the same paragraph: "_s + quoted(speaker);
    case CuePlace::Turn:
        return withSubject(u"in turn in the conversation"_s, speaker);
    }
    Q_UNREACHABLE_RETURN({});
}

static QString formName(ReportForm form)
{
    switch (form) {
    case ReportForm::That:
        return u"with a that-clause"_s;
    case ReportForm::Bare:
        return u"with a clause"_s;
    case ReportForm::Question:
        return u"with an indirect question"_s;
    case ReportForm::Infinitive:
        return u"with an infinitive"_s;
    case ReportForm::Object:
        return u"with its object"_s;
    case ReportForm::Tag:
        return u"between commas"_s;
    case ReportForm::Preposition:
        return u"with its source"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonFor(const ReportedSpeech &speech, QStringView cue, QStringView speaker)
{
    return withSubject(u"cue "_s + quoted(cue) + u' ' + formName(speech.form), speaker);
}

} // namespace postil
