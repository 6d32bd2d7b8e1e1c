// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/treebuilder.h"

#include <algorithm>

namespace postil {

void TreeBuilder::beginBody()
{
    m_inBody = true;
}

void TreeBuilder::text()
{
    if (m_token.text.isEmpty() || (!m_inBody && m_token.isBlank))
        return;
    beginBody();
    if (isTableContext(currentTag())) {
        if (m_token.isBlank)
            return;
        m_foster = true;
    }
    if (!m_token.isBlank || m_nodes[size_t(current())].lastChild != NoNode)
        reopenFormatting();
    insert(create(Tag::Text, m_token.text));
}

/// What stands before the body. False when it begins the body.
bool TreeBuilder::startBeforeBody()
{
    if (m_token.tag == Tag::Head)
        return true;
    if (m_token.tag == Tag::Body) {
        addAttributes(2);
        beginBody();
        return true;
    }
    if (!hasTrait(m_token.tag, HeadTag))
        return false;
    m_open.push_back(1);
    if (hasTrait(m_token.tag, RawTag) || m_token.tag == Tag::Noscript
        || m_token.tag == Tag::Template)
        insertRaw();
    else
        insert(createFromToken());
    m_open.pop_back();
    return true;
}

void TreeBuilder::startTag()
{
    if (m_token.tag == Tag::Html) {
        addAttributes(0);
        return;
    }
    if (!m_inBody && startBeforeBody())
        return;
    beginBody();
    if (m_token.tag == Tag::Body)
        addAttributes(2);
    else if (m_token.tag != Tag::Head && m_token.tag != Tag::Frameset) {
        if (isOpen(Tag::Svg) || isOpen(Tag::Math))
            startForeign();
        else if (!startTableTag())
            startInBody();
    }
}

/// Within svg or math, where tags may close themselves and HTML's own tags end it.
void TreeBuilder::startForeign()
{
    const auto traits = traitsOf(m_token.tag);
    const bool isHtml = (traits & (BlockTag | FormattingTag)) != 0 || m_token.tag == Tag::Br
        || m_token.tag == Tag::Span || m_token.tag == Tag::Img || m_token.tag == Tag::Body;
    const bool staysInside = m_token.tag == Tag::A || m_token.tag == Tag::Font;
    const bool isAllowed =
        std::ranges::any_of(m_open.rbegin(), m_open.rend(), [this](NodeIndex open) {
            const auto name = m_nodes[size_t(open)].text;
            return name == u"foreignobject" || name == u"annotation-xml" || name == u"mtext";
        });
    if (isHtml && !staysInside) {
        while (!isAllowed && (isOpen(Tag::Svg) || isOpen(Tag::Math)))
            pop();
        if (!startTableTag())
            startInBody();
        return;
    }
    if (m_token.tag == Tag::Script || m_token.tag == Tag::Style) {
        if (m_token.isSelfClosing)
            insert(createFromToken());
        else
            insertRaw();
        return;
    }
    if (m_token.tag == Tag::Title || m_token.tag == Tag::A)
        m_token.tag = Tag::Unknown;
    const auto node = createFromToken();
    insert(node);
    if (!m_token.isSelfClosing && !(traits & VoidTag))
        push(node);
}

/// Rows, cells and the like: close what a table's grammar says. True when the tag is dealt with.
bool TreeBuilder::startTableTag()
{
    const auto tag = m_token.tag;
    const bool isCell = tag == Tag::Td || tag == Tag::Th;
    const bool isSection = tag == Tag::Tbody || tag == Tag::Thead || tag == Tag::Tfoot;
    if (isCell || isSection || tag == Tag::Tr || tag == Tag::Caption || tag == Tag::Col
        || tag == Tag::Colgroup) {
        if (!inTableScope(Tag::Table) || tag == Tag::Col || tag == Tag::Colgroup)
            return true;
        if (isCell)
            popToTable({Tag::Tr, Tag::Tbody, Tag::Thead, Tag::Tfoot});
        else if (tag == Tag::Tr)
            popToTable({Tag::Tbody, Tag::Thead, Tag::Tfoot});
        else
            popToTable({});
        const auto imply = [this](Tag implied) {
            const auto node = create(implied, {});
            insert(node);
            push(node);
        };
        if (currentTag() == Tag::Table && (isCell || tag == Tag::Tr))
            imply(Tag::Tbody);
        if (isCell && currentTag() != Tag::Tr)
            imply(Tag::Tr);
        insertElement();
        return true;
    }
    if (!isTableContext(currentTag()))
        return false;
    if (tag == Tag::Table) {
        popUntil(Tag::Table);
        return false;
    }
    const bool staysInside = tag == Tag::Script || tag == Tag::Style || tag == Tag::Template
        || (tag == Tag::Input && std::ranges::any_of(m_token.attributes, [](const Attribute &a) {
               return a.name == u"type" && a.value.compare(u"hidden", Qt::CaseInsensitive) == 0;
           }));
    if (tag == Tag::Form)
        return true;
    m_foster = !staysInside;
    return false;
}

void TreeBuilder::startListItem()
{
    const bool isItem = m_token.tag == Tag::Li;
    for (auto at = m_open.size(); at-- > 2;) {
        const auto tag = tagOf(m_open[at]);
        if (isItem ? tag == Tag::Li : tag == Tag::Dd || tag == Tag::Dt) {
            closeImplied(tag);
            popUntil(tag);
            break;
        }
        if (hasTrait(tag, SpecialTag) && tag != Tag::Address && tag != Tag::Div && tag != Tag::P)
            break;
    }
    closeParagraph();
    insertElement();
}

void TreeBuilder::startInBody()
{
    const auto tag = m_token.tag;
    const auto traits = traitsOf(tag);
    if (tag == Tag::Form && isOpen(Tag::Form))
        return;
    if ((traits & ClosesParagraphTag) && tag != Tag::Li && tag != Tag::Dd && tag != Tag::Dt) {
        if (isOpen(Tag::Select) && inScope(Tag::Select) && tag != Tag::Hr)
            popUntil(Tag::Select);
        closeParagraph();
        if (isHeading(tag) && isHeading(currentTag()))
            pop();
    }
    if (traits & FormattingTag) {
        startFormatting();
        return;
    }
    if (traits & RawTag) {
        if (tag == Tag::Textarea || tag == Tag::Xmp)
            reopenFormatting();
        insertRaw();
        return;
    }
    if (tag == Tag::Li || tag == Tag::Dd || tag == Tag::Dt) {
        startListItem();
        return;
    }
    if (tag == Tag::Button && inScope(Tag::Button)) {
        closeImplied();
        popUntil(Tag::Button);
    }
    if ((tag == Tag::Option || tag == Tag::Optgroup) && currentTag() == Tag::Option)
        pop();
    if ((tag == Tag::Rb || tag == Tag::Rtc || tag == Tag::Rp || tag == Tag::Rt)
        && isOpen(Tag::Ruby))
        closeImplied(tag == Tag::Rp || tag == Tag::Rt ? Tag::Rtc : Tag::Unknown);
    const bool isInline = !(traits & (BlockTag | HeadTag)) && tag != Tag::Source
        && tag != Tag::Track && tag != Tag::Param;
    if (isInline)
        reopenFormatting();
    if (tag == Tag::Unknown && m_token.text == u"image")
        m_token.tag = Tag::Img;
    insertElement();
    const bool isForeign = tag == Tag::Svg || tag == Tag::Math;
    if (isForeign && m_token.isSelfClosing && currentTag() == tag)
        pop();
}

/// True when the end tag is one of a table's and dealt with.
bool TreeBuilder::endTableTag()
{
    const auto tag = m_token.tag;
    const bool isTable =
        isTableContext(tag) || tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption;
    if (!isTable)
        return false;
    if (inTableScope(tag))
        popUntil(tag);
    return true;
}

void TreeBuilder::endTag()
{
    const auto tag = m_token.tag;
    if (!m_inBody || tag == Tag::Body || tag == Tag::Html || tag == Tag::Head || endTableTag())
        return;
    if (m_flattened > 0 && m_open.size() >= DeepestLevel) {
        --m_flattened;
        return;
    }
    m_foster = isTableContext(currentTag());
    if (tag == Tag::Br || tag == Tag::P)
        endParagraph();
    else if (hasTrait(tag, FormattingTag))
        endFormatting();
    else if (isHeading(tag))
        endHeading();
    else if (tag == Tag::Form)
        endForm();
    else if (!hasTrait(tag, BlockTag) && !hasTrait(tag, ScopeTag) && tag != Tag::Button
        && tag != Tag::Noscript && tag != Tag::Select)
        endAny();
    else if (inScope(tag,
                 tag == Tag::Li ? std::initializer_list<Tag>{Tag::Ol, Tag::Ul}
                                : std::initializer_list<Tag>{})) {
        closeImplied(tag);
        popUntil(tag);
    }
}

void TreeBuilder::endParagraph()
{
    if (m_token.tag == Tag::P && inScope(Tag::P, {Tag::Button})) {
        closeImplied(Tag::P);
        popUntil(Tag::P);
        return;
    }
    insert(create(m_token.tag, {}));
}

void TreeBuilder::endHeading()
{
    for (auto at = m_open.size(); at-- > 2 && !hasTrait(tagOf(m_open[at]), ScopeTag);) {
        if (isHeading(tagOf(m_open[at]))) {
            popUntil(tagOf(m_open[at]));
            return;
        }
    }
}

/// A form's end leaves open what was opened within.
void TreeBuilder::endForm()
{
    if (!isOpen(Tag::Form))
        return;
    closeImplied();
    const auto form =
        std::ranges::find(m_open, Tag::Form, [this](NodeIndex open) { return tagOf(open); });
    if (form == m_open.end())
        return;
    --m_openCount[size_t(Tag::Form)];
    m_open.erase(form);
}

/// An inline element's end: pops to it unless a block stands between.
void TreeBuilder::endAny()
{
    if (m_token.tag != Tag::Unknown && !isOpen(m_token.tag))
        return;
    for (auto at = m_open.size(); at-- > 2;) {
        const auto &node = m_nodes[size_t(m_open[at])];
        const bool isIt =
            node.tag == m_token.tag && (node.tag != Tag::Unknown || node.text == m_token.text);
        if (isIt) {
            while (m_open.size() > at)
                pop();
            return;
        }
        if (hasTrait(node.tag, SpecialTag))
            return;
    }
}

} // namespace postil
