// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linkeddata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/dom/characterreferences.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int deepest = 12;
static constexpr qsizetype longestScript = 2'000'000;

namespace {

/// Collects the objects of all scripts, then reads the article among them.
class LinkedReader
{
public:
    void readScript(const QString &text);
    LinkedData data();

private:
    void collect(const QJsonValue &value, int depth);
    void scan(const QString &text);
    QStringList namesOf(const QJsonValue &value, int depth = 0) const;

    QList<QJsonObject> m_articles;
    QList<QJsonObject> m_pages;
    QHash<QString, QJsonObject> m_byId;
    LinkedData m_scanned; ///< from scripts that are no JSON
};

} // namespace

static QString plain(const QJsonValue &value)
{
    const auto text = value.isArray() ? value.toArray().first().toString() : value.toString();
    return resolveReferences(text, false).simplified();
}

/// Whether one of its types ends so.
static bool hasType(const QJsonObject &object, std::initializer_list<QLatin1StringView> endings)
{
    const auto value = object["@type"_L1];
    const auto isMeant = [&](const QString &type) {
        return std::ranges::any_of(endings, [&](auto ending) { return type.endsWith(ending); });
    };
    if (!value.isArray())
        return isMeant(value.toString());
    const auto types = value.toArray();
    return std::ranges::any_of(types, [&](const auto &type) { return isMeant(type.toString()); });
}

void LinkedReader::collect(const QJsonValue &value, int depth)
{
    if (depth > deepest)
        return;
    if (value.isArray()) {
        for (const auto &one : value.toArray())
            collect(one, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const auto object = value.toObject();
    if (const auto id = object[u"@id"_s].toString(); !id.isEmpty() && object.contains(u"name"_s))
        m_byId.insert(id, object);
    if (hasType(object,
            {"Article"_L1, "Posting"_L1, "Report"_L1, "Review"_L1, "Recipe"_L1, "HowTo"_L1,
                "MedicalWebPage"_L1, "CreativeWork"_L1}))
        m_articles.append(object);
    else if (hasType(object, {"WebPage"_L1, "ItemPage"_L1, "AboutPage"_L1, "CollectionPage"_L1}))
        m_pages.append(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isArray() || it.value().isObject())
            collect(it.value(), depth + 1);
    }
}

/// For JSON that cannot be mended: the facts as they are written.
void LinkedReader::scan(const QString &text)
{
    const auto find = [&text](const QString &key) {
        const QRegularExpression expression(
            u'"' + key + u"\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\""_s);
        return expression.match(text).captured(1).replace(u"\\\""_s, u"\""_s).simplified();
    };
    if (m_scanned.headline.isEmpty())
        m_scanned.headline = find(u"headline"_s);
    if (m_scanned.published.isEmpty())
        m_scanned.published = find(u"datePublished"_s);
    static const QRegularExpression author(
        u"\"author\"\\s*:\\s*[\\[{][^\\]}]{0,400}?\"name\"\\s*:\\s*\"([^\"]{1,100})\""_s);
    if (const auto match = author.match(text); match.hasMatch() && m_scanned.authors.isEmpty())
        m_scanned.authors.append(match.captured(1));
}

void LinkedReader::readScript(const QString &text)
{
    if (text.size() > longestScript)
        return;
    QString json = text;
    static const QRegularExpression wrapping(u"<!--|-->|<!\\[CDATA\\[|\\]\\]>|/\\*|\\*/"_s);
    auto document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull()) {
        json.remove(wrapping);
        for (auto &c : json) {
            if (c.unicode() < 0x20)
                c = u' ';
        }
        static const QRegularExpression comma(u",\\s*([\\]}])"_s);
        json.replace(comma, u"\\1"_s);
        json = json.trimmed();
        while (json.endsWith(u';'))
            json.chop(1);
        document = QJsonDocument::fromJson(json.toUtf8());
    }
    if (document.isArray())
        collect(document.array(), 0);
    else if (document.isObject())
        collect(document.object(), 0);
    else
        scan(json);
}

QStringList LinkedReader::namesOf(const QJsonValue &value, int depth) const
{
    QStringList names;
    if (depth > 4)
        return names;
    if (value.isArray()) {
        for (const auto &one : value.toArray())
            names += namesOf(one, depth + 1);
    } else if (value.isObject()) {
        const auto object = value.toObject();
        if (object.contains(u"name"_s))
            names += namesOf(object[u"name"_s], depth + 1);
        else if (const auto id = object[u"@id"_s].toString(); m_byId.contains(id))
            names += namesOf(m_byId[id][u"name"_s], depth + 1);
    } else if (const auto name = plain(value); !name.isEmpty() && !name.startsWith(u"http")) {
        names.append(name);
    }
    names.removeDuplicates();
    return names;
}

static bool isOrganisation(const QJsonValue &author)
{
    const auto first = author.isArray() ? author.toArray().first() : author;
    return first.isObject() && hasType(first.toObject(), {"Organization"_L1});
}

LinkedData LinkedReader::data()
{
    LinkedData data = m_scanned;
    const auto take = [](QString &into, const QString &value) {
        if (into.isEmpty())
            into = value;
    };
    const auto all = m_articles + m_pages;
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), 50); ++i) {
        const auto &object = all[i];
        const bool isPage = i >= m_articles.size();
        if (!isPage && data.headline.isEmpty())
            data.headline = plain(object[u"headline"_s]);
        if (data.authors.isEmpty()) {
            data.authors = namesOf(object[u"author"_s]);
            data.isByOrganisation = isOrganisation(object[u"author"_s]);
        }
        if (data.authors.isEmpty() && !isPage)
            data.authors = namesOf(object[u"creator"_s]);
        take(data.published, plain(object[u"datePublished"_s]));
        take(data.created, plain(object[u"dateCreated"_s]));
        take(data.modified, plain(object[u"dateModified"_s]));
        take(data.publisher, namesOf(object[u"publisher"_s]).value(0));
        take(data.url, plain(object[u"url"_s]));
        take(data.language, plain(object[u"inLanguage"_s]));
    }
    return data;
}

LinkedData linkedDataOf(const DomTree &page)
{
    LinkedReader reader;
    for (const auto script : page.all(Tag::Script)) {
        if (page.attribute(script, "type"_L1).contains(u"ld+json", Qt::CaseInsensitive))
            reader.readScript(page.rawText(script));
    }
    for (const auto meta : page.all(Tag::Meta)) {
        if (page.attribute(meta, "name"_L1).contains(u"ld+json", Qt::CaseInsensitive))
            reader.readScript(page.attribute(meta, "content"_L1).toString());
    }
    return reader.data();
}

} // namespace postil
