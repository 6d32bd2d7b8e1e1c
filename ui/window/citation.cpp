// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/citation.h"

#include "core/model/paragraphnumbers.h"
#include "ui/models/articlerow.h"
#include "ui/models/passage.h"
#include "ui/reader/readinglane.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

const QList<CitationStyle> &citationStyles()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Citation", text); };
    static const QList<CitationStyle> styles{
        {u"plain"_s, tr("Plain"),
            u"“{quote}” — [{speaker}, ][in “{title}”, ][{outlet}, ][{date}, ]¶ {paragraph}.[ {link}]"_s},
        {u"markdown"_s, tr("Markdown"),
            u"{quotelines}\n>\n> — [{speaker}, ][in {linkedtitle}, ][*{outlet}*, ][{date}, ]¶ {paragraph}"_s},
        {u"chicago"_s, tr("Chicago"),
            u"“{quote}” [{speaker}, quoted in ][{author}, ][“{title},” ][*{outlet}*, ][{usdate}, ]para. {paragraph}[, {link}]."_s},
        {u"apa"_s, tr("APA"),
            u"“{quote}” ([{speaker}, as cited in ][{surname}, ]{year}, para. {paragraph})\n\n[{author}. ]({apadate}). [*{title}*. ][{outlet}. ][{link}]"_s},
    };
    return styles;
}

static QString speakerAt(const ArticleContent &content, TextRange range)
{
    for (const auto &quotation : content.quotations) {
        const bool holds = std::ranges::any_of(
            quotation.contents, [&](TextRange part) { return part.intersects(range); });
        if (!holds || !quotation.speaker || quotation.state == State::Rejected)
            continue;
        const auto actor = std::ranges::find(content.actors, quotation.speaker->actor, &Actor::id);
        if (actor != content.actors.end())
            return actor->name;
    }
    return {};
}

/// The pattern sets marks of its own around the words.
static QString withoutMarks(QString words)
{
    static const QString opening = u"“\"„«"_s;
    static const QString closing = u"”\"“»"_s;
    if (words.size() < 2)
        return words;
    const auto inside = QStringView(words).sliced(1, words.size() - 2);
    const auto isMark = [](QChar c) { return opening.contains(c) || closing.contains(c); };
    if (opening.contains(words.front()) && closing.contains(words.back())
        && std::ranges::none_of(inside, isMark))
        return inside.toString();
    if (std::ranges::count_if(words, isMark) == 1 && opening.contains(words.front()))
        return words.sliced(1);
    if (std::ranges::count_if(words, isMark) == 1 && closing.contains(words.back()))
        return words.chopped(1);
    return words.replace(u'“', u'‘').replace(u'”', u'’');
}

static QString formatted(const QString &isoDate, const QString &whole, const QString &month)
{
    const QLocale locale(QLocale::English);
    const auto day = QDate::fromString(isoDate.left(10), Qt::ISODate);
    if (day.isValid())
        return locale.toString(day, whole);
    const auto first = QDate::fromString(isoDate.left(7) + u"-01"_s, Qt::ISODate);
    return first.isValid() ? locale.toString(first, month) : isoDate;
}

static QString surnameOf(const QString &byline)
{
    const auto first = byline.section(u',', 0, 0).section(u" and "_s, 0, 0).trimmed();
    return first.count(u' ') <= 3 ? first.section(u' ', -1) : first;
}

static QString quoteLines(const Document &document, TextRange range)
{
    QStringList lines;
    for (const auto part : document.byParagraph(range))
        lines.append(u"> "_s + passage(document, part, part.length()));
    return lines.join(u"\n>\n"_s);
}

static QString linkedTitle(const Metadata &metadata)
{
    auto title = metadata.title;
    title.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    const bool isLink = metadata.url.startsWith(u"http");
    auto url = metadata.url;
    url.replace(u' ', u"%20"_s).replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    return title.isEmpty() || !isLink ? title : u"[%1](%2)"_s.arg(title, url);
}

static QHash<QString, QString> valuesOf(const ArticleContent &content, TextRange range)
{
    const auto &metadata = content.article.metadata;
    const auto &document = content.revision.document;
    const auto &date = metadata.publishedTime;
    const auto author = metadata.byline;
    return {{u"quote"_s, withoutMarks(passage(document, range, range.length()))},
        {u"quotelines"_s, quoteLines(document, range)}, {u"speaker"_s, speakerAt(content, range)},
        {u"title"_s, metadata.title}, {u"linkedtitle"_s, linkedTitle(metadata)},
        {u"author"_s, author},
        {u"surname"_s,
            !author.isEmpty()                  ? surnameOf(author)
                : !metadata.siteName.isEmpty() ? metadata.siteName
                : !metadata.title.isEmpty()    ? u"“%1”"_s.arg(metadata.title)
                                               : QString()},
        {u"outlet"_s, metadata.siteName}, {u"date"_s, date.isEmpty() ? date : writtenDate(date)},
        {u"usdate"_s, formatted(date, u"MMMM d, yyyy"_s, u"MMMM yyyy"_s)},
        {u"apadate"_s,
            date.isEmpty() ? u"n.d."_s : formatted(date, u"yyyy, MMMM d"_s, u"yyyy, MMMM"_s)},
        {u"isodate"_s, date.left(10)}, {u"year"_s, date.isEmpty() ? u"n.d."_s : date.left(4)},
        {u"paragraph"_s, QString::number(ParagraphNumbers(document).at(range.start))},
        {u"link"_s, metadata.url}};
}

QString citationOf(const ArticleContent &content, TextRange range, QStringView pattern)
{
    const auto values = valuesOf(content, range);
    QString citation;
    qsizetype part = -1; // where an optional part begins in the citation
    bool isMissing = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto sign = pattern[i];
        const auto end = sign == u'{' ? pattern.indexOf(u'}', i) : -1;
        if (sign == u'\\' && i + 1 < pattern.size()) {
            citation += pattern[++i];
        } else if (sign == u'[') {
            part = citation.size();
            isMissing = false;
        } else if (sign == u']' && part >= 0) {
            if (isMissing)
                citation.truncate(part);
            part = -1;
        } else if (end > 0 && values.contains(pattern.sliced(i + 1, end - i - 1).toString())) {
            const auto value = values.value(pattern.sliced(i + 1, end - i - 1).toString());
            isMissing = isMissing || value.isEmpty();
            citation += value;
            i = end;
        } else {
            citation += sign;
        }
    }
    return citation.trimmed();
}

static bool hasLetters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

TextRange wholeSentences(const Document &document, TextRange range)
{
    if (range.isEmpty() || document.isEmpty())
        return range;
    const auto first = sentenceAt(document, range.start);
    const auto last = sentenceAt(document, range.end - 1);
    auto whole = range;
    if (first.start < range.start && hasLetters(document.textOf({first.start, range.start})))
        whole.start = first.start;
    if (last.end > range.end && hasLetters(document.textOf({range.end, last.end})))
        whole.end = last.end;
    return whole;
}

} // namespace postil
