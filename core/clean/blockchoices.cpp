// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockchoices.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Enough to tell a block by.
static constexpr qsizetype mostWords = 160;

QString reasonOfThePerson()
{
    return u"left out by you"_s;
}

/// Letters and digits only, in lower case; of a picture where it came from.
static QString wordsOf(const Piece &piece)
{
    if (piece.form.kind == BlockKind::Image)
        return piece.form.source.left(mostWords);
    QString words;
    for (const auto c : piece.text) {
        if (words.size() >= mostWords)
            break;
        if (c.isLetterOrNumber())
            words += c.toLower();
    }
    return words;
}

/// Numbers change from page to page: "12 comments".
static QString withoutDigits(QString words)
{
    return words.removeIf([](QChar c) { return c.isDigit(); });
}

BlockChoice choiceOn(const QList<Piece> &pieces, qsizetype index)
{
    const auto &piece = pieces[index];
    BlockChoice choice{piece.isKept(), piece.form.place, wordsOf(piece), 0};
    for (qsizetype at = 0; at < index; ++at)
        choice.occurrence +=
            pieces[at].form.place == choice.place && wordsOf(pieces[at]) == choice.words;
    return choice;
}

BlockChoice siteChoiceOn(const QList<Piece> &pieces, qsizetype index)
{
    const auto &piece = pieces[index];
    const auto &place = piece.form.place;
    const bool isMarked = place.contains(u'.') || place.contains(u'#');
    const bool isAlike = std::ranges::all_of(pieces, [&](const Piece &other) {
        return other.form.place != place || other.isKept() == piece.isKept();
    });
    if (isMarked && isAlike)
        return {piece.isKept(), place, {}, -1};
    return {piece.isKept(), {}, withoutDigits(wordsOf(piece)), -1};
}

/// What choices find a piece by.
using Key = std::pair<QString, QString>;

namespace {

/// The choices by place and words.
class ChoiceTable
{
public:
    explicit ChoiceTable(const QList<BlockChoice> &choices)
    {
        for (qsizetype at = 0; at < choices.size(); ++at) {
            const auto &choice = choices[at];
            m_choices[{choice.place, choice.words}].append({at, choice});
        }
    }

    /// Whether a piece is to be kept, if a choice speaks of it.
    std::optional<bool> wishFor(const Piece &piece)
    {
        const auto words = wordsOf(piece);
        const auto &place = piece.form.place;
        const auto occurrence = m_seen[{place, words}]++;
        Numbered best{-1, {}};
        for (const auto &key : {Key{place, words}, Key{place, {}}, Key{{}, withoutDigits(words)}}) {
            for (const auto &numbered : m_choices.value(key)) {
                const auto wanted = numbered.choice.occurrence;
                const bool isMeant = wanted < 0 || wanted == occurrence;
                const bool saysAnything = !key.first.isEmpty() || !key.second.isEmpty();
                if (isMeant && saysAnything && numbered.number > best.number)
                    best = numbered;
            }
        }
        return best.number < 0 ? std::nullopt : std::optional(best.choice.isKept);
    }

private:
    struct Numbered
    {
        qsizetype number = -1;
        BlockChoice choice;
    };

    QHash<Key, QList<Numbered>> m_choices;
    QHash<Key, qint32> m_seen;
};

} // namespace

qsizetype applyChoices(
    QList<Piece> &pieces, const QList<BlockChoice> &choices, const QString &reason)
{
    if (choices.isEmpty())
        return 0;
    ChoiceTable table(choices);
    qsizetype changed = 0;
    for (auto &piece : pieces) {
        const auto wish = table.wishFor(piece);
        if (!wish || *wish == piece.isKept())
            continue;
        piece.reason = *wish ? QString() : reason;
        ++changed;
    }
    return changed;
}

QString siteOf(const QString &url)
{
    const auto host = QUrl(url).host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

} // namespace postil
