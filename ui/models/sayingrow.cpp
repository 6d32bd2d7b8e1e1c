// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/sayingrow.h"

#include "core/text/worddiff.h"
#include "ui/models/articlerow.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("SayingsDialog", text);
}

static QList<SayingRow::Piece> piecesOf(const QString &full, const QString &words)
{
    using Kind = SayingRow::Piece::Kind;
    QList<SayingRow::Piece> pieces;
    for (const auto &piece : diffWords(full, words)) {
        const bool isRemoved = piece.kind == DiffPiece::Kind::Removed;
        const auto range = isRemoved ? piece.before : piece.after;
        pieces.append({(isRemoved ? full : words).sliced(range.start, range.length()),
            isRemoved                                  ? Kind::LeftOut
                : piece.kind == DiffPiece::Kind::Added ? Kind::Added
                                                       : Kind::Same});
    }
    return pieces;
}

static QString wordingName(Wording wording)
{
    switch (wording) {
    case Wording::Same:
        return tr("same words");
    case Wording::Trimmed:
        return tr("trimmed");
    case Wording::Altered:
        return tr("altered");
    }
    return {};
}

static QString sourceOf(const Saying &saying)
{
    QStringList parts;
    if (!saying.publishedTime.isEmpty())
        parts.append(writtenDate(saying.publishedTime));
    parts.append(saying.articleTitle);
    if (saying.quotation.kind == QuotationKind::Indirect)
        parts.append(tr("indirect"));
    return parts.join(u" · "_s);
}

static SayingRow rowOf(const Saying &saying, qsizetype index)
{
    SayingRow row;
    row.key = saying.quotation.id.bytes;
    row.saying = index;
    row.pieces = {{saying.words, SayingRow::Piece::Kind::Same}};
    row.detail = sourceOf(saying);
    return row;
}

static bool passes(const Saying &saying, const QString &filter)
{
    return filter.isEmpty() || saying.words.contains(filter, Qt::CaseInsensitive)
        || saying.articleTitle.contains(filter, Qt::CaseInsensitive);
}

static SayingRow headingOf(const QList<Saying> &sayings, const SayingGroup &group)
{
    QSet<ArticleId> articles;
    for (const auto &member : group.members)
        articles.insert(sayings[member.saying].article);
    SayingRow row;
    row.key = "group " + sayings[group.members.first().saying].quotation.id.bytes;
    row.detail = articles.size() > 1
        ? tr("%1 times in %2 articles").arg(group.members.size()).arg(articles.size())
        : tr("%1 times in one article").arg(group.members.size());
    return row;
}

QList<SayingRow> sayingRows(
    const QList<Saying> &sayings, const QList<SayingGroup> &groups, const QString &filter)
{
    QList<SayingRow> rows;
    if (groups.isEmpty()) {
        for (qsizetype i = 0; i < sayings.size(); ++i)
            if (passes(sayings[i], filter))
                rows.append(rowOf(sayings[i], i));
        return rows;
    }
    for (const auto &group : groups) {
        const bool isWanted = std::ranges::any_of(group.members,
            [&](const auto &member) { return passes(sayings[member.saying], filter); });
        if (!isWanted)
            continue;
        const bool hasSeveral = group.members.size() > 1;
        if (hasSeveral)
            rows.append(headingOf(sayings, group));
        for (const auto &member : group.members) {
            auto row = rowOf(sayings[member.saying], member.saying);
            row.isInGroup = hasSeveral;
            if (hasSeveral && member.saying != group.fullest) {
                row.pieces = piecesOf(sayings[group.fullest].words, sayings[member.saying].words);
                row.detail += u" · "_s + wordingName(member.wording);
            }
            rows.append(row);
        }
    }
    return rows;
}

QString SayingRow::words() const
{
    QString all;
    for (const auto &piece : pieces)
        if (piece.kind != Piece::Kind::LeftOut)
            all += piece.words;
    return all;
}

QVariant SayingRow::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return isHeading() ? detail : words();
    case Qt::AccessibleTextRole:
        return isHeading() ? detail : words() + u", "_s + detail;
    default:
        return {};
    }
}

QString citationOf(const Saying &saying, const QString &speaker)
{
    QStringList source{speaker, tr("in “%1”").arg(saying.articleTitle)};
    if (!saying.publishedTime.isEmpty())
        source.append(writtenDate(saying.publishedTime));
    static const QString opening = u"“\"„«‘'"_s;
    const bool isMarked = !saying.words.isEmpty() && opening.contains(saying.words.front());
    const auto words = isMarked ? saying.words : u'“' + saying.words + u'”';
    return words + u" — "_s + source.join(u", "_s) + u'.';
}

} // namespace postil
