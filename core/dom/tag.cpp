// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/tag.h"

#include <array>

namespace postil {

namespace {

struct TagEntry
{
    QLatin1StringView name;
    quint16 traits = 0;
};

constexpr quint16 V = VoidTag;
constexpr quint16 S = SpecialTag;
constexpr quint16 B = BlockTag;
constexpr quint16 F = FormattingTag;
constexpr quint16 O = ScopeTag;
constexpr quint16 P = ClosesParagraphTag;
constexpr quint16 R = RawTag;
constexpr quint16 I = ImpliedEndTag;
constexpr quint16 H = HeadTag;

} // namespace

/// In the order of Tag.
static constexpr TagEntry entries[] = {
    {QLatin1StringView("#text")},
    {QLatin1StringView("")},
    {QLatin1StringView("a"), F},
    {QLatin1StringView("abbr")},
    {QLatin1StringView("acronym")},
    {QLatin1StringView("address"), S | B | P},
    {QLatin1StringView("applet"), S | O},
    {QLatin1StringView("area"), S | V},
    {QLatin1StringView("article"), S | B | P},
    {QLatin1StringView("aside"), S | B | P},
    {QLatin1StringView("audio")},
    {QLatin1StringView("b"), F},
    {QLatin1StringView("base"), S | V | H},
    {QLatin1StringView("basefont"), S | V | H},
    {QLatin1StringView("bdi")},
    {QLatin1StringView("bdo")},
    {QLatin1StringView("bgsound"), S | V | H},
    {QLatin1StringView("big"), F},
    {QLatin1StringView("blockquote"), S | B | P},
    {QLatin1StringView("body"), S | B},
    {QLatin1StringView("br"), S | V},
    {QLatin1StringView("button"), S},
    {QLatin1StringView("canvas")},
    {QLatin1StringView("caption"), S | B | O},
    {QLatin1StringView("center"), S | B | P},
    {QLatin1StringView("cite")},
    {QLatin1StringView("code"), F},
    {QLatin1StringView("col"), S | V},
    {QLatin1StringView("colgroup"), S},
    {QLatin1StringView("data")},
    {QLatin1StringView("datalist")},
    {QLatin1StringView("dd"), S | B | P | I},
    {QLatin1StringView("del")},
    {QLatin1StringView("details"), S | B | P},
    {QLatin1StringView("dfn")},
    {QLatin1StringView("dialog"), S | B | P},
    {QLatin1StringView("dir"), S | B | P},
    {QLatin1StringView("div"), S | B | P},
    {QLatin1StringView("dl"), S | B | P},
    {QLatin1StringView("dt"), S | B | P | I},
    {QLatin1StringView("em"), F},
    {QLatin1StringView("embed"), S | V},
    {QLatin1StringView("fieldset"), S | B | P},
    {QLatin1StringView("figcaption"), S | B | P},
    {QLatin1StringView("figure"), S | B | P},
    {QLatin1StringView("font"), F},
    {QLatin1StringView("footer"), S | B | P},
    {QLatin1StringView("form"), S | B | P},
    {QLatin1StringView("frame"), S | V},
    {QLatin1StringView("frameset"), S},
    {QLatin1StringView("h1"), S | B | P},
    {QLatin1StringView("h2"), S | B | P},
    {QLatin1StringView("h3"), S | B | P},
    {QLatin1StringView("h4"), S | B | P},
    {QLatin1StringView("h5"), S | B | P},
    {QLatin1StringView("h6"), S | B | P},
    {QLatin1StringView("head"), S},
    {QLatin1StringView("header"), S | B | P},
    {QLatin1StringView("hgroup"), S | B | P},
    {QLatin1StringView("hr"), S | B | V | P},
    {QLatin1StringView("html"), S | B | O},
    {QLatin1StringView("i"), F},
    {QLatin1StringView("iframe"), S | R},
    {QLatin1StringView("img"), S | V},
    {QLatin1StringView("input"), S | V},
    {QLatin1StringView("ins")},
    {QLatin1StringView("kbd")},
    {QLatin1StringView("keygen"), S | V},
    {QLatin1StringView("label")},
    {QLatin1StringView("legend"), B},
    {QLatin1StringView("li"), S | B | P | I},
    {QLatin1StringView("link"), S | V | H},
    {QLatin1StringView("listing"), S | B | P},
    {QLatin1StringView("main"), S | B | P},
    {QLatin1StringView("map")},
    {QLatin1StringView("mark")},
    {QLatin1StringView("marquee"), S | B | O},
    {QLatin1StringView("math")},
    {QLatin1StringView("menu"), S | B | P},
    {QLatin1StringView("meta"), S | V | H},
    {QLatin1StringView("meter")},
    {QLatin1StringView("nav"), S | B | P},
    {QLatin1StringView("nobr"), F},
    {QLatin1StringView("noembed"), S | R},
    {QLatin1StringView("noframes"), S | R | H},
    {QLatin1StringView("noscript"), S | H},
    {QLatin1StringView("object"), S | O},
    {QLatin1StringView("ol"), S | B | P},
    {QLatin1StringView("optgroup"), I},
    {QLatin1StringView("option"), B | I},
    {QLatin1StringView("output")},
    {QLatin1StringView("p"), S | B | P | I},
    {QLatin1StringView("param"), S | V},
    {QLatin1StringView("picture")},
    {QLatin1StringView("plaintext"), S | B | P | R},
    {QLatin1StringView("pre"), S | B | P},
    {QLatin1StringView("progress")},
    {QLatin1StringView("q")},
    {QLatin1StringView("rb"), I},
    {QLatin1StringView("rp"), I},
    {QLatin1StringView("rt"), I},
    {QLatin1StringView("rtc"), I},
    {QLatin1StringView("ruby")},
    {QLatin1StringView("s"), F},
    {QLatin1StringView("samp")},
    {QLatin1StringView("script"), S | R | H},
    {QLatin1StringView("search"), S | B | P},
    {QLatin1StringView("section"), S | B | P},
    {QLatin1StringView("select"), S},
    {QLatin1StringView("small"), F},
    {QLatin1StringView("source"), S | V},
    {QLatin1StringView("span")},
    {QLatin1StringView("strike"), F},
    {QLatin1StringView("strong"), F},
    {QLatin1StringView("style"), S | R | H},
    {QLatin1StringView("sub")},
    {QLatin1StringView("summary"), S | B | P},
    {QLatin1StringView("sup")},
    {QLatin1StringView("svg")},
    {QLatin1StringView("table"), S | B | O | P},
    {QLatin1StringView("tbody"), S | B},
    {QLatin1StringView("td"), S | B | O},
    {QLatin1StringView("template"), S | O | H},
    {QLatin1StringView("textarea"), S | R},
    {QLatin1StringView("tfoot"), S | B},
    {QLatin1StringView("th"), S | B | O},
    {QLatin1StringView("thead"), S | B},
    {QLatin1StringView("time")},
    {QLatin1StringView("title"), S | R | H},
    {QLatin1StringView("tr"), S | B},
    {QLatin1StringView("track"), S | V},
    {QLatin1StringView("tt"), F},
    {QLatin1StringView("u"), F},
    {QLatin1StringView("ul"), S | B | P},
    {QLatin1StringView("var")},
    {QLatin1StringView("video")},
    {QLatin1StringView("wbr"), S | V},
    {QLatin1StringView("xmp"), S | P | R},
};

static_assert(std::size(entries) == size_t(Tag::Xmp) + 1);

static constexpr size_t TableSize = 512;
static constexpr size_t LongestTagName = 10;

template <typename Name> static constexpr size_t slotOf(const Name &name)
{
    size_t hash = size_t(name.size());
    for (const auto c : name)
        hash = hash * 31 + size_t(c.unicode());
    return (hash ^ (hash >> 9)) % TableSize;
}

/// Open addressing: slot → tag, 0 when free.
static const std::array<quint8, TableSize> &slots_()
{
    static const auto table = [] {
        std::array<quint8, TableSize> slots{};
        for (size_t tag = size_t(Tag::A); tag < std::size(entries); ++tag) {
            auto slot = slotOf(QString(entries[tag].name));
            while (slots[slot])
                slot = (slot + 1) % TableSize;
            slots[slot] = quint8(tag);
        }
        return slots;
    }();
    return table;
}

Tag tagNamed(QStringView name)
{
    if (name.isEmpty() || size_t(name.size()) > LongestTagName)
        return Tag::Unknown;
    static const auto &slots = slots_();
    for (auto slot = slotOf(name); slots[slot]; slot = (slot + 1) % TableSize) {
        if (name == entries[slots[slot]].name)
            return Tag(slots[slot]);
    }
    return Tag::Unknown;
}

QLatin1StringView nameOf(Tag tag)
{
    return entries[size_t(tag)].name;
}

quint16 traitsOf(Tag tag)
{
    return entries[size_t(tag)].traits;
}

} // namespace postil
