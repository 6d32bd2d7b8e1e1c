// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/documentbuilder.h"

#include "core/clean/picturekind.h"

#include <QCryptographicHash>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// A picture declared smaller is an icon or a tracking pixel.
static constexpr int SmallestPicture = 60;

DocumentBuilder::DocumentBuilder(const DomTree &tree, const PageText &page, const QUrl &base)
    : m_tree(tree)
    , m_page(page)
    , m_base(base)
{
    if (const auto own = tree.first(Tag::Base); own != NoNode) {
        const QUrl given(tree.attribute(own, "href"_L1).trimmed().toString());
        m_base = m_base.isValid() ? m_base.resolved(given) : given;
    }
}

void DocumentBuilder::build(const std::vector<Verdict> &verdicts, CleanedArticle &article)
{
    m_article = &article;
    article.removed.reserve(std::ranges::count(verdicts, false, &Verdict::isKept));
    m_address = article.metadata.url.section(u'#', 0, 0);
    for (size_t at = 0; at < m_page.blocks.size(); ++at) {
        appendMarksBefore(at, verdicts);
        const auto &block = m_page.blocks[at];
        if (verdicts[at].isKept)
            appendBlock(block);
        else
            appendRemoved(block, verdicts[at].reason);
    }
    appendMarksBefore(m_page.blocks.size(), verdicts);
}

void DocumentBuilder::appendMarksBefore(size_t block, const std::vector<Verdict> &verdicts)
{
    const auto isBefore = [&](const std::vector<PageMark> &marks, size_t next) {
        return next < marks.size() && size_t(marks[next].before) <= block;
    };
    for (; isBefore(m_page.pictures, m_nextPicture); ++m_nextPicture) {
        if (isShown(m_page.pictures[m_nextPicture], verdicts))
            appendPicture(m_page.pictures[m_nextPicture].node);
    }
    for (; isBefore(m_page.rules, m_nextRule); ++m_nextRule) {
        const bool isBetween = block > 0 && block < verdicts.size() && verdicts[block - 1].isKept
            && verdicts[block].isKept && !(m_page.rules[m_nextRule].places & InHidden);
        const auto &blocks = m_article->document.blocks();
        if (isBetween && !blocks.isEmpty() && blocks.last().kind != BlockKind::Separator) {
            Block rule;
            rule.kind = BlockKind::Separator;
            m_article->document.append(rule, {});
        }
    }
}

/// A picture belongs to the article when the text beside it does.
bool DocumentBuilder::isShown(const PageMark &picture, const std::vector<Verdict> &verdicts) const
{
    if (picture.places & (InHidden | InNoscript | InNav | InFooter | InAside))
        return false;
    for (const auto name : {"width"_L1, "height"_L1}) {
        bool isNumber = false;
        const auto size = m_tree.attribute(picture.node, name).toInt(&isNumber);
        if (isNumber && size < SmallestPicture)
            return false;
    }
    const auto next = size_t(picture.before);
    const bool afterKept = next > 0 && verdicts[next - 1].isKept;
    const bool beforeKept = next < verdicts.size() && verdicts[next].isKept;
    return afterKept || beforeKept;
}

void DocumentBuilder::appendPicture(NodeIndex picture)
{
    auto source = sourceOf(picture);
    if (source.isEmpty())
        return;
    if (source.startsWith("data:"_L1)) {
        const auto comma = source.indexOf(u',');
        if (comma < 0 || comma > 200)
            return;
        const auto encoded = QStringView(source).sliced(comma + 1).toLatin1();
        const auto bytes = QStringView(source).first(comma).contains("base64"_L1)
            ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(encoded))
            : QByteArray::fromPercentEncoding(encoded);
        source = u"data-"_s
            + QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
        storePicture(source, bytes);
    }
    Block block;
    block.kind = BlockKind::Image;
    block.source = source;
    block.alternative = m_tree.attribute(picture, "alt"_L1).toString().simplified();
    block.place = placeOf(picture);
    m_article->document.append(block, u"\ufffc");
}

/// Only what can be shown, and not more than a library should hold.
void DocumentBuilder::storePicture(const QString &source, const QByteArray &bytes)
{
    if (!isPicture(bytes) || m_article->pictures.contains(source))
        return;
    const bool isTooLarge =
        bytes.size() > largestPicture || m_storedBytes + bytes.size() > mostPictures;
    const auto warning = u"A picture in the page is too large to be stored with the article."_s;
    if (!isTooLarge) {
        m_article->pictures.insert(source, bytes);
        m_storedBytes += bytes.size();
    } else if (!m_article->warnings.contains(warning)) {
        m_article->warnings.append(warning);
    }
}

/// The address of a picture; pages that load late keep it in another attribute.
QString DocumentBuilder::sourceOf(NodeIndex picture) const
{
    for (const auto name : {"data-src"_L1, "data-original"_L1, "data-lazy-src"_L1, "src"_L1}) {
        const auto address = m_tree.attribute(picture, name).trimmed();
        const bool isPlaceholder = address.startsWith("data:"_L1) && address.size() < 400;
        if (!address.isEmpty() && !isPlaceholder)
            return address.startsWith("data:"_L1) ? address.toString()
                                                  : absolute(address.toString());
    }
    const auto first =
        m_tree.attribute(picture, "srcset"_L1).trimmed().toString().section(u' ', 0, 0);
    return first.isEmpty() ? QString() : absolute(first);
}

QString DocumentBuilder::absolute(const QString &address) const
{
    return m_base.isValid() ? m_base.resolved(QUrl(address)).toString() : address;
}

const TableGrid &DocumentBuilder::gridOf(NodeIndex table)
{
    return m_grids.try_emplace(table, m_tree, table).first->second;
}

qint32 DocumentBuilder::groupOf(NodeIndex node)
{
    return m_groups.try_emplace(node, qint32(m_groups.size()) + 1).first->second;
}

Block DocumentBuilder::formOf(const TextBlock &block)
{
    Block form;
    form.kind = block.kind;
    form.level = block.level;
    form.quoteDepth = block.quoteDepth;
    form.marker = block.marker;
    const auto own = m_tree.attribute(block.node, "dir"_L1);
    form.isRightToLeft = own.isNull() ? surroundings(m_tree.at(block.node).parent).isRightToLeft
                                      : isRightToLeft(block.node);
    form.place = placeOf(block.node);
    if (form.kind == BlockKind::Code) {
        form.group = groupOf(block.listing);
        form.language = languageOf(block.listing);
        return form;
    }
    const bool isInTable = block.table != NoNode && block.cell != NoNode
        && m_tree.contains(block.table, block.cell) && gridOf(block.table).isData();
    if (!isInTable)
        return form;
    const auto place = gridOf(block.table).placeOf(block.cell);
    form.kind = BlockKind::TableCell;
    form.level = 0;
    form.marker.clear();
    form.group = groupOf(block.table);
    form.row = place.row;
    form.column = place.column;
    form.rowSpan = place.rowSpan;
    form.columnSpan = place.columnSpan;
    form.isHeader = place.isHeader;
    return form;
}

/// A listing becomes one block per line.
void DocumentBuilder::appendBlock(const TextBlock &block)
{
    const auto form = formOf(block);
    if (form.kind != BlockKind::Code)
        return m_article->document.append(form, m_page.textOf(block), spansOf(block));
    for (const auto line : m_page.textOf(block).tokenize(u'\n'))
        m_article->document.append(form, line);
}

void DocumentBuilder::appendRemoved(const TextBlock &block, const QString &reason)
{
    const auto form = formOf(block);
    m_article->removed.append(
        {m_page.textOf(block).toString(), reason, m_article->document.blocks().size(), form,
            form.kind == BlockKind::Code ? QList<Span>() : spansOf(block)});
}

/// An element by name, id and classes, without those that only bear a number, which differ from
/// page to page.
static QString stepOf(const DomTree &tree, NodeIndex node)
{
    constexpr qsizetype MostWords = 4;
    constexpr qsizetype LongestName = 40;
    QString step = tree.at(node).text.left(LongestName).toString();
    if (tree.at(node).attributeCount == 0)
        return step;
    const auto add = [&](QChar mark, QStringView name) {
        const bool hasNumber = std::ranges::any_of(name, [](QChar c) { return c.isDigit(); });
        if (!name.isEmpty() && !hasNumber && name.size() <= LongestName) {
            step += mark;
            step += name;
        }
    };
    add(u'#', tree.attribute(node, "id"_L1));
    qsizetype words = 0;
    for (const auto word : tree.attribute(node, "class"_L1).tokenize(u' ')) {
        if (++words <= MostWords)
            add(u'.', word.trimmed());
    }
    return step;
}

/// Blocks of one parent follow each other: what is around them is found once.
const DocumentBuilder::Surroundings &DocumentBuilder::surroundings(NodeIndex parent)
{
    constexpr int Levels = 2;
    if (parent == m_surroundings.parent)
        return m_surroundings;
    m_surroundings = {parent, {}, isRightToLeft(parent)};
    for (int level = 0; level < Levels && parent != NoNode && parent != m_tree.body(); ++level) {
        m_surroundings.place = stepOf(m_tree, parent) + u'>' + m_surroundings.place;
        parent = m_tree.at(parent).parent;
    }
    return m_surroundings;
}

/// The innermost elements around a block.
QString DocumentBuilder::placeOf(NodeIndex node)
{
    if (node == NoNode || node == m_tree.body())
        return {};
    return surroundings(m_tree.at(node).parent).place + stepOf(m_tree, node);
}

QString DocumentBuilder::languageOf(NodeIndex listing) const
{
    const auto named = [&](NodeIndex node) -> QString {
        for (const auto word : m_tree.attribute(node, "class"_L1).tokenize(u' ')) {
            for (const auto start :
                {"language-"_L1, "lang-"_L1, "highlight-source-"_L1, "brush:"_L1}) {
                if (word.startsWith(start))
                    return word.sliced(start.size()).toString();
            }
        }
        return m_tree.attribute(node, "data-lang"_L1).toString();
    };
    const auto code = m_tree.first(Tag::Code, listing);
    const auto parent = m_tree.at(listing).parent;
    for (const auto node : {code, listing, parent}) {
        if (node == NoNode)
            continue;
        if (const auto language = named(node); !language.isEmpty())
            return language;
    }
    return {};
}

QList<Span> DocumentBuilder::spansOf(const TextBlock &block) const
{
    QList<Span> spans;
    for (qint32 at = block.firstSpan; at < block.firstSpan + block.spanCount; ++at) {
        auto span = m_page.spans[size_t(at)];
        if (span.range.start >= span.range.end && span.kind != SpanKind::Anchor)
            continue;
        if (span.kind == SpanKind::Link) {
            span.target = targetOf(span.target);
            if (span.target.isEmpty())
                continue;
        }
        spans.append(span);
    }
    return spans;
}

/// Where a link leads: "#name" within the page, also when saving it made the address absolute;
/// otherwise an absolute address; empty when it is of no use to a reader.
QString DocumentBuilder::targetOf(const QString &address) const
{
    const auto target = address.startsWith(u'#') ? address : absolute(address);
    const auto hash = target.indexOf(u'#');
    const auto part = hash < 0 ? QString() : fragmentOf(target);
    const bool isWithin =
        hash == 0 || (!part.isEmpty() && !m_address.isEmpty() && target.left(hash) == m_address);
    if (isWithin)
        return u'#' + part;
    const auto scheme = QStringView(target).first(std::max<qsizetype>(0, target.indexOf(u':')));
    const auto isScheme = [scheme](QLatin1StringView name) {
        return scheme.compare(name, Qt::CaseInsensitive) == 0;
    };
    const bool isUseful = isScheme("http"_L1) || isScheme("https"_L1) || isScheme("mailto"_L1)
        || !target.contains(u':');
    return isUseful ? target : QString();
}

bool DocumentBuilder::isRightToLeft(NodeIndex node) const
{
    for (; node != NoNode; node = m_tree.at(node).parent) {
        const auto direction = m_tree.attribute(node, "dir"_L1);
        if (!direction.isNull())
            return direction.compare("rtl"_L1, Qt::CaseInsensitive) == 0;
    }
    return false;
}

} // namespace postil
