// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readinglane.h"

#include <QTextBoundaryFinder>

namespace postil {

static TextRange trimmed(const QString &text, TextRange range)
{
    while (!range.isEmpty() && text.at(range.start).isSpace())
        ++range.start;
    while (!range.isEmpty() && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

/// The sentences of a block, trimmed, without empty ones.
static QList<TextRange> sentencesOf(const Document &document, const Block &block)
{
    QList<TextRange> sentences;
    const auto words = document.textOf(block);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words.constData(), words.size());
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const auto sentence =
            trimmed(document.text(), {block.range.start + start, block.range.start + end});
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = end;
    }
    return sentences;
}

TextRange sentenceAt(const Document &document, qsizetype offset)
{
    if (document.isEmpty())
        return {};
    const auto &block = document.blocks().at(document.blockAt(offset));
    const auto sentences = sentencesOf(document, block);
    for (const auto &sentence : sentences) {
        if (offset < sentence.end)
            return sentence;
    }
    return sentences.isEmpty() ? TextRange{offset, offset} : sentences.last();
}

TextRange sentenceAfter(const Document &document, qsizetype offset)
{
    if (document.isEmpty())
        return {};
    for (auto index = document.blockAt(offset); index < document.blocks().size(); ++index) {
        for (const auto &sentence : sentencesOf(document, document.blocks().at(index))) {
            if (sentence.start >= offset)
                return sentence;
        }
    }
    return {};
}

TextRange sentenceBefore(const Document &document, qsizetype offset)
{
    if (document.isEmpty())
        return {};
    for (auto index = document.blockAt(offset); index >= 0; --index) {
        const auto sentences = sentencesOf(document, document.blocks().at(index));
        for (auto each = sentences.crbegin(); each != sentences.crend(); ++each) {
            if (each->end <= offset)
                return *each;
        }
    }
    return {};
}

static qsizetype wordEndAfter(const Document &document, qsizetype offset)
{
    const auto &text = document.text();
    auto end = offset;
    while (end < text.size() && !text.at(end).isLetterOrNumber())
        ++end;
    while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
        ++end;
    return end;
}

static qsizetype wordStartBefore(const Document &document, qsizetype offset)
{
    const auto &text = document.text();
    auto start = offset;
    while (start > 0 && !text.at(start - 1).isLetterOrNumber())
        --start;
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1).isMark()))
        --start;
    return start;
}

static qsizetype nextCluster(const Document &document, qsizetype offset, bool forward)
{
    const auto &block = document.blocks().at(document.blockAt(offset));
    const auto inBlock = offset - block.range.start;
    if (forward && inBlock >= block.range.length())
        return offset + 1;
    if (!forward && inBlock <= 0)
        return offset - 1;
    const auto words = document.textOf(block);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words.constData(), words.size());
    finder.setPosition(inBlock);
    return block.range.start + (forward ? finder.toNextBoundary() : finder.toPreviousBoundary());
}

qsizetype stepForward(const Document &document, qsizetype offset, LaneStep step)
{
    const auto size = document.text().size();
    if (document.isEmpty() || offset >= size)
        return size;
    switch (step) {
    case LaneStep::Character:
        return std::min(size, nextCluster(document, offset, true));
    case LaneStep::Word:
        return wordEndAfter(document, offset);
    case LaneStep::Sentence: {
        const auto here = sentenceAt(document, offset);
        if (here.end > offset)
            return here.end;
        const auto next = sentenceAfter(document, offset);
        return next.isEmpty() ? size : next.end;
    }
    case LaneStep::Paragraph:
        break;
    }
    for (auto index = document.blockAt(offset); index < document.blocks().size(); ++index) {
        const auto &range = document.blocks().at(index).range;
        if (range.end > offset && !range.isEmpty())
            return range.end;
    }
    return size;
}

qsizetype stepBack(const Document &document, qsizetype offset, LaneStep step)
{
    if (document.isEmpty() || offset <= 0)
        return 0;
    switch (step) {
    case LaneStep::Character:
        return std::max<qsizetype>(0, nextCluster(document, offset, false));
    case LaneStep::Word:
        return wordStartBefore(document, offset);
    case LaneStep::Sentence: {
        const auto here = sentenceAt(document, offset);
        if (here.start < offset)
            return here.start;
        return sentenceBefore(document, offset).start;
    }
    case LaneStep::Paragraph:
        break;
    }
    for (auto index = document.blockAt(offset); index >= 0; --index) {
        const auto &range = document.blocks().at(index).range;
        if (range.start < offset && !range.isEmpty())
            return range.start;
    }
    return 0;
}

} // namespace postil
