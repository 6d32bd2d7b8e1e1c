// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/innertags.h"

#include <optional>

namespace postil {

namespace {

constexpr qsizetype longestTag = 80;

bool isDash(QChar character)
{
    return character == u'—' || character == u'–';
}

bool isBorder(QChar character)
{
    return isDash(character) || QStringView(u",?!…").contains(character);
}

/// Reads the text of one document for tags.
class TagReader
{
public:
    TagReader(QStringView text, const CueLexicon &lexicon) : m_text(text), m_lexicon(lexicon) { }

    /// The first tag in a range, with its borders, or none.
    std::optional<TextRange> find(TextRange range) const;

private:
    qsizetype skipSpaces(qsizetype at, qsizetype end) const
    {
        while (at < end && m_text[at].isSpace())
            ++at;
        return at;
    }
    QStringView wordAt(qsizetype at, qsizetype end) const;
    bool has(QStringView word, Traits traits) const
    {
        const auto *entry = m_lexicon.find(word.toString().toLower());
        return entry && entry->traits.hasAny(traits);
    }
    bool isVerbAt(qsizetype at, qsizetype end) const;
    qsizetype tagEnd(qsizetype border, qsizetype from, qsizetype end) const;

    QStringView m_text;
    const CueLexicon &m_lexicon;
};

QStringView TagReader::wordAt(qsizetype at, qsizetype end) const
{
    auto stop = at;
    while (stop < end && (m_text[stop].isLetter() || m_text[stop] == u'-'))
        ++stop;
    return m_text.sliced(at, stop - at);
}

/// "dijo", "affirme-t-elle", "a déclaré": a finite verb of speech, written small.
bool TagReader::isVerbAt(qsizetype at, qsizetype end) const
{
    const auto word = wordAt(at, end);
    if (word.isEmpty() || !word.front().isLower())
        return false;
    if (has(word, Trait::Speech) && !has(word, Trait::NonFinite))
        return true;
    const auto hyphen = word.indexOf(u'-');
    if (hyphen > 0 && has(word.first(hyphen), Trait::Speech))
        return true;
    const bool isAuxiliary = has(hyphen > 0 ? word.first(hyphen) : word, Trait::Auxiliary);
    return isAuxiliary
        && has(wordAt(skipSpaces(at + word.size(), end), end), Trait::Speech | Trait::Clause);
}

/// Where the speech goes on behind a tag; `end` where it does not; -1 where it is no tag.
qsizetype TagReader::tagEnd(qsizetype border, qsizetype from, qsizetype end) const
{
    const bool isDashed = isDash(m_text[border]);
    for (auto at = from; at < std::min(end, from + longestTag); ++at)
        if (isDashed ? isDash(m_text[at]) : m_text[at] == u',' || m_text[at] == u'.')
            return skipSpaces(at + 1, end);
    return end - from <= longestTag ? end : -1;
}

std::optional<TextRange> TagReader::find(TextRange range) const
{
    for (auto at = range.start + 1; at < range.end; ++at) {
        if (!isBorder(m_text[at]))
            continue;
        const auto from = skipSpaces(at + 1, range.end);
        if (!isVerbAt(from, range.end))
            continue;
        if (const auto end = tagEnd(at, from, range.end); end > from)
            return TextRange{isDash(m_text[at]) ? at : at + 1, end};
    }
    return std::nullopt;
}

} // namespace

QList<MarkedSpan> partedAtTags(
    const Document &document, const QList<MarkedSpan> &spans, const CueLexicon &lexicon)
{
    const TagReader reader(document.text(), lexicon);
    QList<MarkedSpan> parted;
    for (auto rest : spans) {
        const bool isMarked = rest.kind == MarkedKind::Angled || rest.kind == MarkedKind::Double
            || rest.kind == MarkedKind::Dash;
        while (const auto tag = isMarked ? reader.find(rest.inner) : std::nullopt) {
            auto part = rest;
            part.inner.end = tag->start;
            while (document.text()[part.inner.end - 1].isSpace())
                --part.inner.end;
            part.range.end = part.inner.end;
            parted.append(part);
            rest.inner.start = tag->end;
            rest.range.start = tag->end;
            rest.isOpened = false;
            if (rest.inner.isEmpty())
                break;
        }
        if (!rest.inner.isEmpty())
            parted.append(rest);
    }
    return parted;
}

} // namespace postil
