// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/actorform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postil {

using namespace Qt::StringLiterals;

static QString compact(const auto &json)
{
    if (json.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

static QJsonDocument parsed(const QString &json)
{
    return json.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(json.toUtf8());
}

QString rolesToJson(const QList<ActorRole> &roles)
{
    QJsonArray array;
    for (const auto &[title, from, until] : roles)
        array.append(QJsonObject{{u"title"_s, title}, {u"from"_s, from}, {u"until"_s, until}});
    return compact(array);
}

QList<ActorRole> rolesFromJson(const QString &json)
{
    QList<ActorRole> roles;
    const auto array = parsed(json).array();
    for (const auto &value : array)
        roles.append({value[u"title"_s].toString(), value[u"from"_s].toString(),
            value[u"until"_s].toString()});
    return roles;
}

QString tagsToJson(const QStringList &tags)
{
    return compact(QJsonArray::fromStringList(tags));
}

QStringList tagsFromJson(const QString &json)
{
    QStringList tags;
    const auto array = parsed(json).array();
    for (const auto &value : array)
        tags.append(value.toString());
    return tags;
}

QString attributesToJson(const QMap<QString, QString> &attributes)
{
    QJsonObject object;
    for (const auto &[name, value] : attributes.asKeyValueRange())
        object.insert(name, value);
    return compact(object);
}

QMap<QString, QString> attributesFromJson(const QString &json)
{
    QMap<QString, QString> attributes;
    const auto object = parsed(json).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        attributes.insert(each.key(), each.value().toString());
    return attributes;
}

} // namespace postil
