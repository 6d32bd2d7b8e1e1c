// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textcleaner.h"

#include "core/clean/bodylines.h"
#include "core/clean/furniture.h"
#include "core/clean/languagedetection.h"
#include "core/clean/texthead.h"

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// Says why lines are left out, going from the first to the last.
class Reasons
{
public:
    Reasons(const QList<LineRole> &roles)
        : m_first(roles.indexOf(LineRole::Body))
        , m_last(roles.lastIndexOf(LineRole::Body))
    {
    }

    QString of(const TextLine &line, LineRole role, qsizetype i);

private:
    qsizetype m_first;
    qsizetype m_last;
    QString m_heading; ///< the last line that told what stands below it
    Furniture m_section = Furniture::None;
};

} // namespace

QString Reasons::of(const TextLine &line, LineRole role, qsizetype i)
{
    if (role == LineRole::Title)
        return u"the title, shown above the article"_s;
    if (role == LineRole::Byline)
        return u"the byline or date, shown above the article"_s;
    const auto kind = furnitureOf(line.text);
    if (kind == Furniture::Related || kind == Furniture::Popular || kind == Furniture::Comments) {
        m_heading = line.text;
        m_section = kind;
    }
    if (kind != Furniture::None)
        return reasonOf(kind);
    if (i < m_first)
        return u"before the article: no running text"_s;
    if (i > m_last && m_section != Furniture::None)
        return u"%1: below “%2”"_s.arg(
            reasonOf(m_section), m_heading.first(std::min<qsizetype>(60, m_heading.size())));
    if (i > m_last)
        return u"after the end of the article"_s;
    return u"between paragraphs: no running text"_s;
}

/// A paragraph, or an item when it begins with a bullet, which then is no part of the text.
static Block blockOf(QStringView &text)
{
    Block block;
    if (text.size() > 2 && text[1] == u' ' && QStringView(u"•◦▪‣·*–-").contains(text[0])) {
        block.kind = BlockKind::ListItem;
        block.level = 1;
        block.marker = u"•"_s;
        text = text.sliced(2);
    }
    return block;
}

static bool isRightToLeft(QStringView text)
{
    qsizetype right = 0;
    qsizetype left = 0;
    for (const auto character : text.first(std::min<qsizetype>(text.size(), 4000))) {
        const auto direction = character.direction();
        right += direction == QChar::DirR || direction == QChar::DirAL;
        left += direction == QChar::DirL;
    }
    return right > left;
}

CleanedArticle cleanText(QStringView text, const LineModel &model)
{
    const auto lines = withJoinedLines(linesOf(text));
    auto head = textHeadOf(lines, bodyLinesOf(lines, model));
    CleanedArticle article;
    Reasons reasons(head.roles);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView words = lines[i].text;
        switch (head.roles[i]) {
        case LineRole::Body: {
            auto block = blockOf(words);
            article.document.append(std::move(block), words);
            break;
        }
        case LineRole::Caption: {
            Block block;
            block.kind = BlockKind::Caption;
            article.document.append(std::move(block), words);
            break;
        }
        default:
            article.removed.append({lines[i].text, reasons.of(lines[i], head.roles[i], i),
                article.document.blocks().size()});
        }
    }
    article.metadata = std::move(head.metadata);
    article.metadata.language = detectLanguage(article.document.text());
    article.metadata.isRightToLeft = isRightToLeft(article.document.text());
    return article;
}

} // namespace postil
