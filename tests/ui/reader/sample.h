// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

#include <QDir>
#include <QWidget>

namespace postil {

using namespace Qt::StringLiterals;

/// An article of our own writing with something of everything that a reader shows.
class Sample
{
public:
    Sample()
    {
        content.article.id = ArticleId::create();
        content.article.metadata = {
            u"Harbour board delays the tidal barrier as storms come early"_s, u"Ines Valdor"_s,
            u"2025-10-14"_s, u"The Quay Ledger"_s, {}, u"en"_s, false};
        content.article.wordCount = 1120;
        add(u"The harbour board of Port Ambrel voted on Tuesday to delay the tidal barrier by two "
            u"years, "
            "although engineers of the Ambrel Water Office had warned that the old dyke would not "
            "survive another winter like the last."_s);
        add(u"Board chair Tomas Wyler told the Quay Ledger that the money was simply not there, "
            u"and that "
            "he would rather build late than build badly."_s);
        add(u"“Nobody on this board wants to gamble with people’s cellars,” said Wyler. “But a "
            u"barrier "
            "that is paid for with borrowed hope is not a barrier,” he added."_s);
        add(u"“We have seen this before, in the autumn when the pumps failed, and it was the "
            u"poorest "
            "streets that stood under water for nine days,” said Lena Okafor of the tenants’ union."_s);
        add(u"The Water Office declined to comment. Its last report, published in June, spoke of a "
            "“narrowing window” and asked the city of Port Ambrel to decide before the first frost."_s);
        add(u"Okafor said that the union would call a meeting, and that she expected several "
            u"hundred "
            "people. The mayor’s office said it was following the matter closely."_s);
    }

    void add(const QString &words, Block block = {}, QList<Span> spans = {})
    {
        content.revision.document.append(std::move(block), words, std::move(spans));
    }

    TextRange find(const QString &words, qsizetype from = 0) const
    {
        const auto start = content.revision.document.text().indexOf(words, from);
        Q_ASSERT(start >= 0);
        return {start, start + words.size()};
    }

    AnnotationId highlight(
        const QString &words, int color, const QString &note = {}, const QStringList &tags = {})
    {
        Annotation annotation;
        annotation.id = AnnotationId::create();
        annotation.range = find(words);
        annotation.quote = describeRange(content.revision.document.text(), annotation.range);
        annotation.color = color;
        annotation.note = note;
        annotation.tags = tags;
        content.annotations.append(annotation);
        std::ranges::stable_sort(content.annotations, {}, &Annotation::range);
        return annotation.id;
    }

    MentionId mention(const QString &words, ActorKind kind, State state)
    {
        Mention mention;
        mention.id = MentionId::create();
        mention.range = find(words);
        mention.kind = kind;
        mention.state = state;
        mention.reason = u"sample"_s;
        content.mentions.append(mention);
        return mention.id;
    }

    QuotationId quote(const QStringList &parts, const ActorId &speaker, State state)
    {
        Quotation quotation;
        quotation.id = QuotationId::create();
        for (const auto &part : parts)
            quotation.contents.append(find(part));
        quotation.speaker = Speaker{{}, speaker};
        quotation.state = state;
        content.quotations.append(quotation);
        return quotation.id;
    }

    void markAll()
    {
        highlight(u"old dyke would not survive another winter"_s, 2,
            u"How old? Check the *1953* report."_s, {u"dyke"_s});
        highlight(u"“Nobody on this board wants to gamble with people’s cellars,”"_s, 1,
            u"**Frame:** gambling. Same verb in the June hearing."_s, {u"frame"_s});
        highlight(u"poorest streets that stood under water"_s, 3, u"Claim to verify: nine days?"_s);
        highlight(u"stood under water for nine days"_s, 4);
        mention(u"Port Ambrel"_s, ActorKind::Place, State::Confirmed);
        mention(u"Ambrel Water Office"_s, ActorKind::Organisation, State::Suggested);
        mention(u"Tomas Wyler"_s, ActorKind::Person, State::Confirmed);
        mention(u"Quay Ledger"_s, ActorKind::Organisation, State::Confirmed);
        mention(u"Lena Okafor"_s, ActorKind::Person, State::Suggested);
        const auto wyler = ActorId::create();
        const auto okafor = ActorId::create();
        quote({u"“Nobody on this board wants to gamble with people’s cellars,”"_s,
                  u"“But a barrier that is paid for with borrowed hope is not a barrier,”"_s},
            wyler, State::Confirmed);
        quote({u"“We have seen this before, in the autumn when the pumps failed, and it was the "
               "poorest streets that stood under water for nine days,”"_s},
            okafor, State::Suggested);
    }

    ArticleContent content;
};

/// Keeps what a widget looks like when POSTIL_SHOTS names a folder for it.
inline void keepShot(QWidget &widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("POSTIL_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        widget.grab().save(folder + u'/' + name + u".png"_s);
    }
}

} // namespace postil
