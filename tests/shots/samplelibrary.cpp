// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/shots/samplelibrary.h"

#include "core/library/actorrecords.h"
#include "core/library/library.h"
#include "tests/sure.h"

#include <QFile>

namespace postil {

using namespace Qt::StringLiterals;

static QByteArray sample()
{
    QFile file(u":/postil/samples/harbour.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample article is missing");
    return file.readAll();
}

/// What a short article is made of.
struct ShortArticle
{
    QString title, outlet, date, text;
    QStringList tags;
    double progress = 0;
};

static QList<ShortArticle> shortOnes()
{
    return {
        {u"Ferry crews on both sides of the strait vote to keep one timetable"_s,
            u"Lantern Press"_s, u"2024-03-02"_s,
            u"Crews voted on Saturday. “We sail together or we wait together,” said Ingrid Maalouf."_s,
            {u"strait"_s}, 0},
        {u"Herring quota unchanged"_s, u"Northlight"_s, u"2024-02-27"_s,
            u"The quota stays as it was, the ministry of fisheries said on Tuesday. “What is "
            u"dumped "
            u"in the strait does not carry a flag,” said Rønnevig."_s,
            {u"fisheries"_s}, 1},
        {u"What a breakwater remembers: forty winters at Calder Reach"_s, u"The Quay Review"_s,
            u"2024-01"_s,
            u"Old stones have long memories, and the people of Calder Reach longer ones. “They "
            u"have "
            u"promised the Council a channel of eighteen metres, and the sea gives them eleven,” "
            u"said Rønnevig."_s,
            {u"strait"_s}, 0.4},
        {u"Ice pilots ask for a third winter of shared pay"_s, u"Northlight"_s, u"2023-12-19"_s,
            u"Pilots of both shores asked their ministers for one more winter of shared pay."_s, {},
            0}};
}

static void add(Library &library, const ShortArticle &piece)
{
    const auto bytes = QString(piece.title + u"\n\n"_s + piece.text).toUtf8();
    const auto article = sure(library.import({bytes, {}, {}})).article;
    auto metadata = article.metadata;
    metadata.title = piece.title;
    metadata.siteName = piece.outlet;
    metadata.publishedTime = piece.date;
    sure(library.setMetadata(article.id, metadata));
    sure(library.setArticleTags(article.id, piece.tags));
    if (piece.progress > 0)
        sure(library.setReadingPosition(article.id, 20, piece.progress));
}

static void mark(Library &library, const ArticleContent &content, const QString &words, int color,
    const QString &note = {}, const QStringList &tags = {})
{
    const auto at = content.revision.document.text().indexOf(words);
    if (at < 0)
        qFatal("the sample does not hold: %s", qPrintable(words));
    sure(library.addAnnotation(content.article.id, {at, at + words.size()}, color, note, tags));
}

static void decideSome(Library &library, const ArticleContent &content)
{
    QList<QuotationId> quotations;
    for (qsizetype i = 0; i < content.quotations.size(); i += 2)
        quotations.append(content.quotations[i].id);
    if (!quotations.isEmpty())
        sure(library.setQuotationStates(quotations, State::Confirmed));
    QList<MentionId> mentions;
    for (const auto &mention : content.mentions) {
        if (mention.kind == ActorKind::Person)
            mentions.append(mention.id);
    }
    if (!mentions.isEmpty())
        sure(library.actorRecords().setMentionStates(mentions, State::Confirmed));
}

void fillSampleLibrary(const QString &fileName)
{
    const auto library = sure(Library::open(fileName));
    for (const auto &piece : shortOnes())
        add(*library, piece);
    const auto article = sure(library->import({sample(), u"harbour.txt"_s, {}})).article;
    auto metadata = article.metadata;
    metadata.siteName = u"Lantern Press"_s;
    sure(library->setMetadata(article.id, metadata));
    sure(library->setArticleTags(article.id, {u"strait"_s}));
    const auto content = sure(library->content(article.id));
    mark(*library, content, u"the harbour would serve every port on the strait"_s, 2,
        u"Which ports? The agreement names **two**."_s, {u"treaty"_s});
    mark(*library, content, u"good-fence diplomacy"_s, 1,
        u"**Frame:** neighbours. Same words in her speech of May."_s, {u"frame"_s});
    mark(*library, content, u"one very cold winter"_s, 4);
    mark(*library, content, u"study the plans line by line"_s, 3,
        u"Claim to verify: has he seen the plans?"_s);
    mark(*library, content, u"It changes the current, the herring and the timetable"_s, 5);
    decideSome(*library, content);
    sure(library->setReadingPosition(article.id, 0, 0.3));
}

} // namespace postil
