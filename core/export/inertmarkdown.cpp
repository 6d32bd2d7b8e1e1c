// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/inertmarkdown.h"

#include "core/export/markdowntext.h"

#include <cmark.h>

#include <memory>

namespace postil {

using namespace Qt::StringLiterals;

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

static Tree parsed(const QString &markdown)
{
    const auto bytes = markdown.toUtf8();
    return {cmark_parse_document(
                bytes.constData(), static_cast<size_t>(bytes.size()), CMARK_OPT_DEFAULT),
        cmark_node_free};
}

static bool isHarmless(const char *address)
{
    const auto url = QString::fromUtf8(address).trimmed();
    const auto colon = url.indexOf(u':');
    const auto scheme = url.first(std::max<qsizetype>(0, colon)).toLower();
    if (colon < 0)
        return true; // relative, or a name inside the file
    if (scheme.contains(u'/') || scheme.contains(u'#') || scheme.contains(u'?'))
        return true; // the colon is part of a path
    static const QStringList known{
        u"http"_s, u"https"_s, u"mailto"_s, u"postil"_s, u"obsidian"_s, u"zotero"_s};
    return known.contains(scheme);
}

static bool isActive(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
    case CMARK_NODE_IMAGE:
        return true;
    case CMARK_NODE_LINK:
        return !isHarmless(cmark_node_get_url(node));
    default:
        return false;
    }
}

template <typename Visit> static void forEachNode(cmark_node *root, Visit visit)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(
        cmark_iter_new(root), cmark_iter_free);
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        if (cmark_iter_get_event_type(iterator.get()) == CMARK_EVENT_ENTER)
            visit(cmark_iter_get_node(iterator.get()));
    }
}

static QList<cmark_node *> activeNodes(cmark_node *root)
{
    QList<cmark_node *> active;
    forEachNode(root, [&](cmark_node *node) {
        if (isActive(node))
            active.append(node);
    });
    return active;
}

/// Whether a paragraph put after the note would still be one of its own.
static bool endsClean(const QString &note)
{
    const auto tree = parsed(note + u"\n\n.\n"_s);
    auto *last = cmark_node_last_child(tree.get());
    auto *text = last ? cmark_node_first_child(last) : nullptr;
    return text && cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH
        && cmark_node_get_type(text) == CMARK_NODE_TEXT
        && qstrcmp(cmark_node_get_literal(text), ".") == 0;
}

static void replaceBy(cmark_node *node, cmark_node *replacement)
{
    cmark_node_replace(node, replacement);
    cmark_node_free(node);
}

static cmark_node *textNode(const char *literal)
{
    auto *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, literal);
    return text;
}

/// A picture becomes a link, a link that runs code its words.
static void replaceLink(cmark_node *node)
{
    const char *url = cmark_node_get_url(node);
    cmark_node *link = nullptr;
    if (isHarmless(url) && cmark_node_get_type(node) == CMARK_NODE_IMAGE) {
        link = cmark_node_new(CMARK_NODE_LINK);
        cmark_node_set_url(link, url);
        if (!cmark_node_first_child(node))
            cmark_node_append_child(link, textNode(url));
        cmark_node_insert_before(node, link);
    }
    while (auto *child = cmark_node_first_child(node)) {
        if (link)
            cmark_node_append_child(link, child);
        else
            cmark_node_insert_before(node, child);
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
}

static void replaceActive(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_BLOCK: {
        auto *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(paragraph, textNode(cmark_node_get_literal(node)));
        replaceBy(node, paragraph);
        break;
    }
    case CMARK_NODE_HTML_INLINE:
        replaceBy(node, textNode(cmark_node_get_literal(node)));
        break;
    default:
        replaceLink(node);
    }
}

/// An Obsidian comment that is never closed hides the rest of the file, and our own marks of what
/// a person wrote in the file must not come from a note.
static QString withoutOpenComments(QString note)
{
    if (note.count(u"%%"_s) % 2 != 0 || note.contains(u"%%user-"_s))
        note.replace(u"%%"_s, u"%\\%"_s);
    return note;
}

/// The words as plain text, paragraph by paragraph.
static QString asText(const QString &note)
{
    QStringList paragraphs;
    for (const auto &line : note.split(u'\n'))
        paragraphs.append(markdownEscaped(line));
    return paragraphs.join(u"\n\n");
}

QString inertMarkdown(const QString &note)
{
    auto text = note.trimmed();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.replace(QChar::Null, QChar(QChar::ReplacementCharacter));
    text = withoutOpenComments(text);
    const auto tree = parsed(text);
    const auto active = activeNodes(tree.get());
    if (active.isEmpty() && endsClean(text))
        return text;
    for (auto each = active.crbegin(); each != active.crend(); ++each)
        replaceActive(*each); // innermost first: a picture may hold others
    const std::unique_ptr<char, decltype(&std::free)> rendered(
        cmark_render_commonmark(tree.get(), CMARK_OPT_DEFAULT, 0), std::free);
    const auto inert = QString::fromUtf8(rendered.get()).trimmed();
    const bool isInert = activeNodes(parsed(inert).get()).isEmpty() && endsClean(inert);
    return isInert ? inert : asText(text);
}

} // namespace postil
