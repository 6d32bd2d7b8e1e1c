// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// bench_copytext OUT copied|crude FILE…: writes the plain text of each page to OUT/NAME.txt, as one
// gets it by selecting and copying all, or as a crude scraper prints it: a line per piece of text.
#include "core/dom/domtree.h"
#include "core/import/charset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace postil;
using namespace Qt::StringLiterals;

static constexpr char16_t paragraphMark = 2;
static constexpr char16_t blockMark = 1;

static bool isSkipped(Tag tag)
{
    static const QList<Tag> skipped = {Tag::Script, Tag::Style, Tag::Noscript, Tag::Template,
        Tag::Head, Tag::Svg, Tag::Math, Tag::Object, Tag::Iframe, Tag::Select, Tag::Textarea,
        Tag::Input, Tag::Canvas, Tag::Audio, Tag::Video, Tag::Map};
    return skipped.contains(tag);
}

static char16_t markOf(Tag tag)
{
    static const QList<Tag> paragraphs = {Tag::P, Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5,
        Tag::H6, Tag::Ul, Tag::Ol, Tag::Dl, Tag::Blockquote, Tag::Pre, Tag::Table, Tag::Figure,
        Tag::Hr};
    static const QList<Tag> blocks = {Tag::Address, Tag::Article, Tag::Aside, Tag::Body,
        Tag::Center, Tag::Dd, Tag::Details, Tag::Dir, Tag::Div, Tag::Dt, Tag::Fieldset,
        Tag::Figcaption, Tag::Footer, Tag::Form, Tag::Header, Tag::Hgroup, Tag::Html, Tag::Legend,
        Tag::Li, Tag::Main, Tag::Menu, Tag::Nav, Tag::Option, Tag::Section, Tag::Summary,
        Tag::Caption, Tag::Tbody, Tag::Thead, Tag::Tfoot, Tag::Tr};
    return paragraphs.contains(tag) ? paragraphMark
        : blocks.contains(tag)      ? blockMark
                                    : char16_t(0);
}

static bool isHidden(const DomTree &page, NodeIndex node)
{
    static const QRegularExpression hiding(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
        QRegularExpression::CaseInsensitiveOption);
    return page.hasAttribute(node, "hidden"_L1)
        || hiding.matchView(page.attribute(node, "style"_L1)).hasMatch();
}

static void write(const DomTree &page, NodeIndex node, bool isPre, QString &out)
{
    if (page.isText(node)) {
        static const QRegularExpression space(u"[ \\t\\r\\n\\f]+"_s);
        const auto text = page.at(node).text.toString();
        out += isPre ? text : QString(text).replace(space, u" "_s);
        return;
    }
    const auto tag = page.tag(node);
    if (isSkipped(tag) || isHidden(page, node))
        return;
    if (tag == Tag::Br) {
        out += u'\n';
        return;
    }
    const auto mark = markOf(tag);
    if (mark)
        out += QChar(mark);
    for (auto child = page.firstChild(node); child != NoNode; child = page.nextSibling(child))
        write(page, child, isPre || tag == Tag::Pre, out);
    if (mark)
        out += QChar(mark);
    if (tag == Tag::Td || tag == Tag::Th)
        out += u'\t';
}

static QString copied(const DomTree &page)
{
    QString marked;
    write(page, page.body(), false, marked);
    static const QRegularExpression gap(u"[ \\t\\n]*[\\x01\\x02][\\x01\\x02 \\t\\n]*"_s);
    QString text;
    qsizetype done = 0;
    for (auto it = gap.globalMatch(marked); it.hasNext();) {
        const auto match = it.next();
        const auto words = match.capturedView();
        text += QStringView(marked).sliced(done, match.capturedStart() - done);
        text +=
            words.contains(QChar(paragraphMark)) || words.count(u'\n') > 1 ? u"\n\n"_s : u"\n"_s;
        done = match.capturedEnd();
    }
    text += QStringView(marked).sliced(done);
    return text;
}

static QString crude(const DomTree &page)
{
    QString text;
    for (NodeIndex node = page.body(); node < page.size(); ++node) {
        const auto tag = page.tag(node);
        if (tag == Tag::Script || tag == Tag::Style || tag == Tag::Noscript || tag == Tag::Template)
            node = page.at(node).end - 1;
        else if (const auto line = page.at(node).text.toString().simplified();
            tag == Tag::Text && !line.isEmpty())
            text += line + u'\n';
    }
    return text;
}

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const bool isCrude = QByteArrayView(argv[2]) == "crude";
    for (int i = 3; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto decoded = decodeText(file.readAll());
        if (!decoded)
            return 1;
        const auto page = DomTree::parse(decoded->text);
        const auto name = QFileInfo(file.fileName()).completeBaseName() + u".txt"_s;
        QFile out(QDir(QString::fromLocal8Bit(argv[1])).filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            return 1;
        out.write((isCrude ? crude(page) : copied(page)).toUtf8());
    }
    return 0;
}
