// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/search/articlesearch.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace postil {

using namespace Qt::StringLiterals;

static bool hasWord(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

static QString quoted(QStringView words, bool isPrefix)
{
    return u'"' + words.toString().replace(u'"', u"\"\""_s).remove(QChar(0))
        + (isPrefix ? u"\"*"_s : u"\""_s);
}

QString toFts5(const QString &typed)
{
    QStringList terms;
    const auto parts = typed.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isPhrase = i % 2 == 1;
        const auto words = isPhrase ? QStringList{parts[i]} : parts[i].simplified().split(u' ');
        for (const auto &word : words) {
            if (hasWord(word))
                terms.append(quoted(word, !isPhrase && word.endsWith(u'*')));
        }
    }
    return terms.join(u' ');
}

/// Takes the marks out of a snippet and says where they were.
static void unmark(SearchHit &hit, const QString &marked)
{
    qsizetype start = 0;
    for (const auto c : marked) {
        if (c == u'\x02')
            start = hit.snippet.size();
        else if (c == u'\x03')
            hit.marked.append({start, hit.snippet.size()});
        else
            hit.snippet += c == u'\n' || c == QChar::LineSeparator ? u' ' : c;
    }
}

Result<QList<SearchHit>> searchArticles(Database &database, const QString &typed, qsizetype limit)
{
    const auto terms = toFts5(typed);
    if (terms.isEmpty())
        return {};
    return database.attempt([&] {
        QList<SearchHit> hits;
        Query query(database,
            "SELECT article.id, article.number, article.title, snippet(article_index, -1, char(2), "
            "char(3), '…', 18) "
            "FROM article_index JOIN article ON article.number = article_index.rowid "
            "WHERE article_index MATCH ? AND article.deleted IS NULL ORDER BY bm25(article_index, "
            "5, 2, 1) LIMIT ?");
        query.bind(terms, limit);
        while (query.next()) {
            SearchHit hit{query.id<ArticleId>(0), query.integer(1), query.text(2), {}, {}};
            unmark(hit, query.text(3));
            hits.append(hit);
        }
        return hits;
    });
}

} // namespace postil
