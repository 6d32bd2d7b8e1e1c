// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/passagediff.h"

#include "core/text/worddiff.h"

#include <QCoreApplication>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QStringView part(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

static QString escaped(QStringView text)
{
    auto html = text.toString().toHtmlEscaped();
    return html.replace(u'\n', u"<br>"_s).replace(QChar::LineSeparator, u"<br>"_s);
}

/// The words of a change, without the spaces around them: a line would stick out past the words.
static QString marked(QStringView text, const QString &element, const QColor &color)
{
    const auto words = text.trimmed().isEmpty() ? text : text.trimmed();
    const auto start = words.begin() - text.begin();
    return escaped(text.first(start))
        + u"<%1 style=\"background-color:%2\">%3</%1>"_s.arg(element, color.name(), escaped(words))
        + escaped(text.sliced(start + words.size()));
}

static QString removed(QStringView text, const Theme &theme)
{
    return marked(text, u"s"_s, theme.highlights[2]);
}

static QString added(QStringView text, const Theme &theme)
{
    return marked(text, u"u"_s, theme.highlights[1]);
}

PassageDiff passageDiff(QStringView before, QStringView after, const Theme &theme)
{
    PassageDiff diff;
    for (const auto &piece : diffWords(before, after)) {
        switch (piece.kind) {
        case DiffPiece::Kind::Same:
            diff.before += escaped(part(before, piece.before));
            diff.after += escaped(part(after, piece.after));
            break;
        case DiffPiece::Kind::Removed:
            diff.before += removed(part(before, piece.before), theme);
            break;
        case DiffPiece::Kind::Added:
            diff.after += added(part(after, piece.after), theme);
            break;
        }
    }
    return diff;
}

/// The last or first words of a stretch that is the same, cut at a space.
static QString around(QStringView words, bool isBefore)
{
    static constexpr qsizetype longest = 60;
    const auto line = words.sliced(isBefore ? words.lastIndexOf(u'\n') + 1 : 0);
    const auto end = isBefore ? -1 : line.indexOf(u'\n');
    const auto whole = end < 0 ? line : line.first(end);
    if (whole.size() <= longest)
        return escaped(whole);
    const auto cut = isBefore ? whole.last(longest) : whole.first(longest);
    const auto space = isBefore ? cut.indexOf(u' ') : cut.lastIndexOf(u' ');
    if (space < 0)
        return escaped(cut);
    return isBefore ? u"… "_s + escaped(cut.sliced(space + 1))
                    : escaped(cut.first(space)) + u" …"_s;
}

QString changesOf(QStringView before, QStringView after, const Theme &theme, qsizetype most)
{
    using Kind = DiffPiece::Kind;
    const auto pieces = diffWords(before, after);
    QString html;
    qsizetype count = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind == Kind::Same || ++count > most)
            continue;
        const auto start = i;
        QString change;
        for (; i < pieces.size() && pieces[i].kind != Kind::Same; ++i)
            change += pieces[i].kind == Kind::Removed
                ? removed(part(before, pieces[i].before), theme)
                : added(part(after, pieces[i].after), theme);
        const auto lead =
            start > 0 ? around(part(after, pieces[start - 1].after), true) : QString();
        const auto rest =
            i < pieces.size() ? around(part(after, pieces[i].after), false) : QString();
        html += u"<p>"_s + lead + change + rest + u"</p>"_s;
    }
    if (count > most)
        html += u"<p>"_s
            + QCoreApplication::translate("PassageDiff", "… and %1 more changes").arg(count - most)
            + u"</p>"_s;
    return html;
}

} // namespace postil
