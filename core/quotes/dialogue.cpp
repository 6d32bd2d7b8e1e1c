// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/dialogue.h"

#include <algorithm>
#include <array>

namespace postil {

static bool isDash(QChar character)
{
    return character == u'—' || character == u'–' || character == u'―';
}

static bool opensDialogue(QStringView line, const QString &language)
{
    static constexpr std::array languages{u"ru", u"uk", u"be", u"bg", u"sr", u"mk", u"fr", u"es",
        u"pt", u"it", u"ca", u"gl", u"pl", u"ro", u"hu", u"el", u"tr", u"fi", u"sv", u"nb", u"da",
        u"lt", u"lv"};
    if (line.size() < 3 || !isDash(line.front()))
        return false;
    for (const auto *known : languages)
        if (language.section(u'-', 0, 0) == QStringView(known))
            return true;
    return false;
}

static qsizetype skipSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

/// Whether the dash at this place turns from speech to tag or back: a blank stands beside it.
static bool isTurn(QStringView line, qsizetype at)
{
    return isDash(line[at]) && at > 0
        && (line[at - 1].isSpace() || at + 1 == line.size() || !line[at + 1].isLetterOrNumber());
}

/// ", dit-il" after speech: the place of the verb, or -1.
static qsizetype hyphenatedTag(QStringView line, qsizetype from, qsizetype end)
{
    static constexpr std::array endings{u"-il", u"-elle", u"-ils", u"-elles", u"-on", u"-je"};
    for (auto at = from + 1; at < end; ++at) {
        const bool startsWord = line[at].isLower() && line[at - 1].isSpace();
        const auto before = at >= 2 ? line[at - 2] : QChar();
        if (!startsWord || !(QStringView(u",?!…").contains(before) || before.isSpace()))
            continue;
        auto stop = at;
        while (stop < end && (line[stop].isLetter() || line[stop] == u'-'))
            ++stop;
        const auto word = line.sliced(at, stop - at);
        for (const auto *ending : endings)
            if (word.endsWith(QStringView(ending)) && word.size() > QStringView(ending).size() + 1)
                return at;
        at = stop;
    }
    return -1;
}

/// "— Приду. — Нина взяла пальто. — Жди меня.": behind a whole sentence the dash turns to narration
/// too, unless another speaker's words could follow without a dash that ends them.
static bool opensNarration(QStringView line, qsizetype dash)
{
    auto before = dash - 1;
    while (before > 0 && line[before].isSpace())
        --before;
    const auto next = skipSpaces(line, dash + 1);
    return next < line.size() && line[next].isUpper()
        && QStringView(u".?!…").contains(line[before]);
}

static qsizetype tagEnd(QStringView line, qsizetype from, qsizetype end)
{
    while (from < end && line[from] != u'.' && line[from] != u',')
        ++from;
    return std::min(from + 1, end);
}

static void addPart(QList<TextRange> &parts, QStringView line, qsizetype start, qsizetype end)
{
    while (end > start && line[end - 1].isSpace())
        --end;
    if (skipSpaces(line, start + 1) < end)
        parts.append({start, end});
}

/// Adds a stretch of speech, parted where a tag without dashes interrupts it.
static void addSpeech(QList<TextRange> &parts, QStringView line, qsizetype start, qsizetype end)
{
    const auto tag = hyphenatedTag(line, start, end);
    if (tag < 0)
        return addPart(parts, line, start, end);
    addPart(parts, line, start, tag);
    const auto rest = skipSpaces(line, tagEnd(line, tag, end));
    if (rest < end)
        addPart(parts, line, rest, end);
}

QList<TextRange> findDialogue(QStringView line, const QString &language)
{
    QList<TextRange> parts;
    if (!opensDialogue(line, language))
        return parts;
    qsizetype start = 0;
    bool isSpeech = true;
    for (qsizetype at = 1; at < line.size(); ++at) {
        if (!isTurn(line, at))
            continue;
        const auto next = skipSpaces(line, at + 1);
        const bool opensTag =
            isSpeech && next < line.size() && (line[next].isLower() || opensNarration(line, at));
        if (opensTag)
            addSpeech(parts, line, start, at);
        else if (isSpeech)
            continue; // a dash within the speech
        isSpeech = !opensTag;
        start = at;
        // "—dijo Ana—. Espérame": the stop belongs to the tag.
        if (isSpeech && at + 1 < line.size() && QStringView(u".,;:").contains(line[at + 1]))
            start = skipSpaces(line, at + 2);
    }
    if (isSpeech && start < line.size())
        addSpeech(parts, line, start, line.size());
    return parts;
}

} // namespace postil
