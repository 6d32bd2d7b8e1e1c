// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/markdown.h"

#include "core/export/articleindex.h"
#include "core/export/frontmatter.h"
#include "core/export/inertmarkdown.h"
#include "core/export/markdowntext.h"
#include "core/model/names.h"

namespace postil {

using namespace Qt::StringLiterals;

QString blockId(const QuotationId &id)
{
    return u"q-"_s + id.toString().right(12);
}

QString blockId(const AnnotationId &id)
{
    return u"a-"_s + id.toString().right(12);
}

/// Writes one article; the parts in the order of the file.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(const ArticleContent &content)
        : m_content(content)
        , m_index(content) { }

    QString written() const
    {
        const auto title = markdownEscapedLine(m_content.article.metadata.title);
        return frontMatter() + u"\n# "_s + (title.isEmpty() ? u"Untitled"_s : title) + u"\n\n"_s
            + quotations() + highlights() + actors() + u"## My notes\n\n"_s
            + userSection(u"notes"_s);
    }

private:
    QString frontMatter() const
    {
        const auto &article = m_content.article;
        const auto &metadata = article.metadata;
        QStringList names;
        for (const auto &count : m_index.actors())
            names.append(count.actor.name);
        const auto entry = [](const QString &key, const QString &value) {
            return key + u": "_s + yamlString(value) + u'\n';
        };
        return u"---\n"_s + entry(u"title"_s, metadata.title) + entry(u"byline"_s, metadata.byline)
            + entry(u"published"_s, metadata.publishedTime) + entry(u"source"_s, metadata.siteName)
            + entry(u"url"_s, metadata.url)
            + entry(u"imported"_s, article.imported.toUTC().toString(Qt::ISODate))
            + entry(u"text_sha256"_s, m_content.revision.hash)
            + entry(u"article_id"_s, u"urn:uuid:"_s + article.id.toString()) + u"actors:"_s
            + yamlList(names) + u"\ntags:"_s + yamlList(m_index.tags()) + u"\n---\n"_s;
    }

    QString quotations() const
    {
        // Speakers by their first quotation; those without a known one last.
        QStringList speakers;
        QHash<QString, QString> bySpeaker;
        for (const auto &quotation : m_index.speech()) {
            const auto speaker = m_index.speakerOf(quotation);
            if (!speaker.isEmpty() && !bySpeaker.contains(speaker))
                speakers.append(speaker);
            bySpeaker[speaker] += toMarkdown(quotation);
        }
        if (bySpeaker.isEmpty())
            return {};
        QString markdown = u"## Quotations\n\n"_s;
        for (const auto &speaker : std::as_const(speakers))
            markdown += u"### "_s + markdownEscapedLine(speaker) + u"\n\n"_s + bySpeaker[speaker];
        if (bySpeaker.contains({}))
            markdown += u"### Speaker not known\n\n"_s + bySpeaker[{}];
        return markdown;
    }

    QString toMarkdown(const Quotation &quotation) const
    {
        QString words;
        for (qsizetype i = 0; i < quotation.contents.size(); ++i) {
            const auto part = quotation.contents[i];
            if (i > 0)
                words += isSameParagraph(quotation.contents[i - 1], part) ? u" … "_s : u"\n\n"_s;
            words += escapedParagraphs(m_index.words(part));
        }
        QStringList about{
            paragraphWords({quotation.contents.first().start, quotation.contents.last().end}),
            nameOf(quotation.kind)};
        if (quotation.cue)
            about.append(
                u"cue “%1”"_s.arg(markdownEscapedLine(m_index.words(quotation.cue->range))));
        if (quotation.contents.size() > 1)
            about.append(u"%1 parts"_s.arg(quotation.contents.size()));
        about.append(nameOf(quotation.state));
        return entry(words, about, blockId(quotation.id), {});
    }

    QString highlights() const
    {
        QString markdown;
        for (const auto &annotation : m_content.annotations)
            markdown += toMarkdown(annotation);
        return markdown.isEmpty() ? markdown : u"## Highlights\n\n"_s + markdown;
    }

    QString toMarkdown(const Annotation &annotation) const
    {
        if (annotation.isOnArticle())
            return entry({}, {u"on the whole article"_s}, blockId(annotation.id), annotation.note);
        const bool isLost =
            annotation.seal == Seal::Lost || m_index.words(annotation.range).isEmpty();
        QStringList about;
        if (isLost)
            about.append(u"lost: the text no longer holds these words"_s);
        else
            about.append(paragraphWords(annotation.range));
        if (annotation.seal == Seal::Moved)
            about.append(u"moved: please look whether it stands right"_s);
        if (annotation.color > 0)
            about.append(markdownEscapedLine(m_content.colorName(annotation.color)));
        if (!annotation.tags.isEmpty())
            about.append(u"tags: "_s + markdownEscapedLine(annotation.tags.join(u", "_s)));
        const auto words = isLost ? escapedParagraphs(annotation.quote.exact)
                                  : paragraphsWithMark(annotation.range);
        return entry(words, about, blockId(annotation.id), annotation.note);
    }

    /// The paragraphs that a passage stands in, the passage marked.
    QString paragraphsWithMark(TextRange range) const
    {
        const auto &document = m_content.revision.document;
        QStringList paragraphs;
        for (auto i = document.blockAt(range.start);
            i < document.blocks().size() && document.blocks()[i].range.start < range.end; ++i) {
            const auto block = document.blocks()[i].range;
            if (block.isEmpty() || document.blocks()[i].kind == BlockKind::Image)
                continue;
            const auto context = shortened(block, range);
            paragraphs.append(markdownMarked(document.textOf(context),
                {std::max(context.start, range.start) - context.start,
                    std::min(context.end, range.end) - context.start}));
        }
        return paragraphs.join(u"\n\n"_s);
    }

    /// A paragraph, or what is near the passage when it is very long.
    TextRange shortened(TextRange block, TextRange range) const
    {
        constexpr qsizetype limit = 2000;
        if (block.length() <= 2 * limit)
            return block;
        const auto &text = m_content.revision.document.text();
        auto start = std::max(block.start, std::max(block.start, range.start) - limit);
        auto end = std::min(block.end, std::min(block.end, range.end) + limit);
        if (start > block.start && text[start].isLowSurrogate())
            --start;
        if (end < block.end && text[end].isLowSurrogate())
            ++end;
        return {start, end};
    }

    QString actors() const
    {
        QString markdown;
        for (const auto &count : m_index.actors())
            markdown += toMarkdown(count);
        return markdown.isEmpty() ? markdown : u"## Actors\n\n"_s + markdown + u'\n';
    }

    static QString toMarkdown(const ActorCount &count)
    {
        const auto &actor = count.actor;
        QStringList about{nameOf(actor.kind), counted(count.mentions, u"mention"_s)};
        if (count.quotations > 0)
            about.append(counted(count.quotations, u"quotation"_s));
        if (!actor.role.isEmpty())
            about.append(u"role: "_s + markdownEscapedLine(actor.role));
        if (!actor.aliases.isEmpty())
            about.append(u"also: "_s + markdownEscapedLine(actor.aliases.join(u", "_s)));
        QString line =
            u"- **"_s + markdownEscapedLine(actor.name) + u"** · "_s + about.join(u" · "_s) + u'\n';
        if (!actor.note.isEmpty())
            line += u"\n  "_s + inertMarkdown(actor.note).replace(u"\n"_s, u"\n  "_s) + u"\n\n"_s;
        return line;
    }

    static QString counted(qsizetype number, const QString &what)
    {
        return u"%1 %2%3"_s.arg(number).arg(what, number == 1 ? u""_s : u"s"_s);
    }

    /// Quoted words, what is to be said of them, the note, and the person's own place.
    static QString entry(
        const QString &words, const QStringList &about, const QString &id, const QString &note)
    {
        QString markdown = (words.isEmpty() ? QString() : markdownQuoted(words) + u"\n\n"_s)
            + about.join(u" · "_s) + u" ^"_s + id + u"\n\n"_s;
        if (!note.trimmed().isEmpty())
            markdown += inertMarkdown(note) + u"\n\n"_s;
        return markdown + userSection(id) + u'\n';
    }

    static QString userSection(const QString &id)
    {
        return u"%%user-start %1%%\n%%user-end %1%%\n"_s.arg(id);
    }

    static QString escapedParagraphs(const QString &text)
    {
        QStringList paragraphs;
        for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts))
            paragraphs.append(markdownEscaped(line));
        return paragraphs.join(u"\n\n"_s);
    }

    QString paragraphWords(TextRange range) const
    {
        const auto numbers = m_index.paragraphsOf(range);
        return (numbers.contains(u'–') ? u"paragraphs "_s : u"paragraph "_s) + numbers;
    }

    bool isSameParagraph(TextRange one, TextRange other) const
    {
        const auto &document = m_content.revision.document;
        return !document.isEmpty() && document.blockAt(one.start) == document.blockAt(other.start);
    }

    const ArticleContent &m_content;
    ArticleIndex m_index;
};

QString toMarkdown(const ArticleContent &content)
{
    return MarkdownWriter(content).written();
}

} // namespace postil
