// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/names.h"

#include <array>
#include <string_view>

namespace postil {

template <size_t Count, typename Value>
static QString wordFor(const std::array<std::u16string_view, Count> &words, Value value)
{
    const auto word = words.at(static_cast<size_t>(value));
    return QString::fromUtf16(word.data(), static_cast<qsizetype>(word.size()));
}

static constexpr std::array<std::u16string_view, 3> stances{u"disagree", u"neutral", u"agree"};

static constexpr std::array<std::u16string_view, 4> actorKinds{
    u"person", u"organisation", u"place", u"other"};

static constexpr std::array<std::u16string_view, 4> quotationKinds{
    u"direct", u"mixed", u"indirect", u"term"};

QString nameOf(ActorKind kind)
{
    return wordFor(actorKinds, kind);
}

QString nameOf(QuotationKind kind)
{
    return wordFor(quotationKinds, kind);
}

QString nameOf(Origin origin)
{
    static constexpr std::array<std::u16string_view, 2> words{u"found", u"user"};
    return wordFor(words, origin);
}

QString nameOf(State state)
{
    static constexpr std::array<std::u16string_view, 3> words{
        u"suggested", u"confirmed", u"rejected"};
    return wordFor(words, state);
}

QString nameOf(Seal seal)
{
    static constexpr std::array<std::u16string_view, 3> words{u"intact", u"moved", u"lost"};
    return wordFor(words, seal);
}

QString nameOf(BlockKind kind)
{
    static constexpr std::array<std::u16string_view, 8> words{u"paragraph", u"heading", u"listItem",
        u"code", u"tableCell", u"image", u"caption", u"separator"};
    return wordFor(words, kind);
}

QString nameOf(Stance stance)
{
    return wordFor(stances, stance);
}

template <typename Value, size_t Count>
static std::optional<Value> valueOf(
    const std::array<std::u16string_view, Count> &words, QStringView name)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (name == QStringView(words[i].data(), static_cast<qsizetype>(words[i].size())))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

std::optional<ActorKind> actorKindOf(QStringView name)
{
    return valueOf<ActorKind>(actorKinds, name);
}

std::optional<QuotationKind> quotationKindOf(QStringView name)
{
    return valueOf<QuotationKind>(quotationKinds, name);
}

std::optional<Stance> stanceOf(QStringView name)
{
    return valueOf<Stance>(stances, name);
}

} // namespace postil
