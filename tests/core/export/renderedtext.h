// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cmark.h>

#include <memory>

namespace postil {

/// What a CommonMark reader shows of Markdown: the words only, paragraphs joined by a line feed,
/// hard line breaks as U+2028.
inline QString renderedText(const QString &markdown)
{
    const auto bytes = markdown.toUtf8();
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
        cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT),
        cmark_node_free);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> each(
        cmark_iter_new(root.get()), cmark_iter_free);
    QString text;
    while (cmark_iter_next(each.get()) != CMARK_EVENT_DONE) {
        auto *node = cmark_iter_get_node(each.get());
        const bool enters = cmark_iter_get_event_type(each.get()) == CMARK_EVENT_ENTER;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            if (enters && !text.isEmpty())
                text += u'\n';
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            text += QString::fromUtf8(cmark_node_get_literal(node));
            break;
        case CMARK_NODE_CODE_BLOCK:
            if (!text.isEmpty())
                text += u'\n';
            text += QString::fromUtf8(cmark_node_get_literal(node)).chopped(1);
            break;
        case CMARK_NODE_SOFTBREAK:
            text += u'\n';
            break;
        case CMARK_NODE_LINEBREAK:
            text += QChar(QChar::LineSeparator);
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace postil
