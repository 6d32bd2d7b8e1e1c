// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace postil {

/// The elements of HTML that somebody asks for by name; any other is Unknown and keeps its name.
enum class Tag : quint8
{
    Text, ///< not an element
    Unknown,
    A,
    Abbr,
    Acronym,
    Address,
    Applet,
    Area,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Basefont,
    Bdi,
    Bdo,
    Bgsound,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Cite,
    Code,
    Col,
    Colgroup,
    Data,
    Datalist,
    Dd,
    Del,
    Details,
    Dfn,
    Dialog,
    Dir,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    Frame,
    Frameset,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Kbd,
    Keygen,
    Label,
    Legend,
    Li,
    Link,
    Listing,
    Main,
    Map,
    Mark,
    Marquee,
    Math,
    Menu,
    Meta,
    Meter,
    Nav,
    Nobr,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    Output,
    P,
    Param,
    Picture,
    Plaintext,
    Pre,
    Progress,
    Q,
    Rb,
    Rp,
    Rt,
    Rtc,
    Ruby,
    S,
    Samp,
    Script,
    Search,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Track,
    Tt,
    U,
    Ul,
    Var,
    Video,
    Wbr,
    Xmp,
};

/// What is known of a tag from the HTML standard; combined with `|`.
enum TagTrait : quint16
{
    VoidTag = 1, ///< has no content
    SpecialTag = 2, ///< the standard's "special": stops the search for an end tag's element
    BlockTag = 4, ///< begins and ends a line of text
    FormattingTag = 8, ///< re-opened when it was closed by a block's end
    ScopeTag = 16, ///< borders the search for an open element
    ClosesParagraphTag = 32, ///< its start ends an open p
    RawTag = 64, ///< its content is no markup
    ImpliedEndTag = 128, ///< its end may be left out
    HeadTag = 256, ///< stays in the head before the body has begun
};

/// The tag of a name in lower case.
Tag tagNamed(QStringView name);
QLatin1StringView nameOf(Tag tag);
quint16 traitsOf(Tag tag);

inline bool hasTrait(Tag tag, TagTrait trait)
{
    return traitsOf(tag) & trait;
}
/// Elements that hold nothing but other parts of a table.
inline bool isTableContext(Tag tag)
{
    return tag == Tag::Table || tag == Tag::Tbody || tag == Tag::Thead || tag == Tag::Tfoot
        || tag == Tag::Tr;
}
inline bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

} // namespace postil
