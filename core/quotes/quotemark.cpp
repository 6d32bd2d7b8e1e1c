// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotemark.h"

#include <algorithm>

namespace postil {

static bool isBracket(QChar character)
{
    return QStringView(u"([{—–-/*_“‘\"'«„‹>:").contains(character);
}

bool QuoteMarkReader::opensAt(const QuoteMark &mark) const
{
    const auto before = charAt(mark.start - 1);
    const auto after = charAt(mark.end());
    return (before.isSpace() || isBracket(before)) && !after.isSpace();
}

bool QuoteMarkReader::closesAt(const QuoteMark &mark) const
{
    const auto before = charAt(mark.start - 1);
    const auto after = charAt(mark.end());
    return !before.isSpace() || !after.isLetterOrNumber();
}

/// ' and ’ are mostly apostrophes: inside a word and before figures ('90s) never marks.
QuoteMark QuoteMarkReader::single(QuoteMark mark) const
{
    const auto before = charAt(mark.start - 1);
    const auto after = charAt(mark.end());
    mark.kind = MarkedKind::Single;
    mark.canOpen = mark.shape != u'’' && opensAt(mark) && !after.isDigit() && !after.isPunct();
    mark.canClose =
        mark.shape != u'‘' && !before.isSpace() && !after.isLetterOrNumber() && !isPossessive(mark);
    return mark;
}

/// "the farmers’ bridge’": the first of the two is an apostrophe. Looks ahead a bounded way.
bool QuoteMarkReader::isPossessive(const QuoteMark &mark) const
{
    if (charAt(mark.start - 1).toLower() != u's' || !charAt(mark.end()).isSpace()
        || !charAt(mark.end() + 1).isLetter())
        return false;
    const auto last = std::min(m_text.size(), mark.end() + 300);
    for (auto at = mark.end(); at < last; ++at) {
        if (m_text[at] == u'‘'
            || (QStringView(u"'’").contains(m_text[at]) && charAt(at - 1).isSpace()))
            return false;
        if (m_text[at] == QChar(mark.shape) && !charAt(at + 1).isLetterOrNumber())
            return true;
    }
    return false;
}

std::optional<QuoteMark> QuoteMarkReader::read(qsizetype at) const
{
    const auto shape = m_text[at].unicode();
    QuoteMark mark{.start = at, .shape = shape};
    switch (shape) {
    case u'"':
    case u'＂':
        mark.canOpen = opensAt(mark);
        mark.canClose = closesAt(mark);
        return mark;
    case u'“':
    case u'‟':
        mark.canOpen = true;
        mark.isCertain = true;
        return mark;
    case u'”':
        mark.canClose = true;
        mark.canOpen = opensAt(mark) && charAt(mark.end()).isLetterOrNumber();
        return mark;
    case u'„':
        mark.canOpen = true;
        mark.isCertain = true;
        return mark;
    case u'‘':
    case u'’':
    case u'‚':
        return single(mark);
    case u'\'':
    case u'`':
        if (charAt(at + 1) != QChar(shape))
            return single(mark);
        mark.length = 2;
        mark.kind = MarkedKind::Doubled;
        mark.canOpen = opensAt(mark) || shape == u'`';
        mark.canClose = shape != u'`' && closesAt(mark);
        return mark;
    case u'«':
    case u'»':
    case u'‹':
    case u'›':
        mark.kind = MarkedKind::Angled;
        mark.canOpen = mark.canClose = true;
        return mark;
    case u'「':
    case u'『':
        mark.kind = MarkedKind::Corner;
        mark.canOpen = mark.isCertain = true;
        return mark;
    case u'」':
    case u'』':
        mark.kind = MarkedKind::Corner;
        mark.canClose = true;
        return mark;
    default:
        return std::nullopt;
    }
}

} // namespace postil
