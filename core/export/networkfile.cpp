// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/networkfile.h"

#include "core/model/names.h"

#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>
#include <functional>

namespace postil {

using namespace Qt::StringLiterals;

/// Without what XML cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF.
static QString xmlText(const QString &text)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe
            && (c.unicode() >= 0x20 || c == u'\t' || c == u'\n')) {
            clean += c;
        }
    }
    return clean;
}

/// A column of the nodes.
struct NodeColumn
{
    QString name;
    QString type; ///< of GraphML
    std::function<QString(const ActorNetwork::Node &)> value;
};

static QList<NodeColumn> columnsOf(const ActorNetwork &network)
{
    using Node = ActorNetwork::Node;
    QList<NodeColumn> columns{
        {u"label"_s, u"string"_s, [](const Node &node) { return node.actor.name; }},
        {u"kind"_s, u"string"_s, [](const Node &node) { return nameOf(node.actor.kind); }},
        {u"role"_s, u"string"_s, [](const Node &node) { return shownRole(node.actor); }},
        {u"wikidata"_s, u"string"_s, [](const Node &node) { return node.actor.externalId; }},
        {u"tags"_s, u"string"_s, [](const Node &node) { return node.actor.tags.join(u", "_s); }},
        {u"mentions"_s, u"int"_s, [](const Node &node) { return QString::number(node.mentions); }},
        {u"articles"_s, u"int"_s, [](const Node &node) { return QString::number(node.articles); }},
    };
    QSet<QString> names;
    for (const auto &node : network.nodes) {
        for (const auto &[name, value] : node.actor.attributes.asKeyValueRange())
            names.insert(name);
    }
    auto sorted = names.values();
    std::ranges::sort(sorted);
    for (const auto &name : sorted)
        columns.append({u"attribute: "_s + name, u"string"_s,
            [name](const Node &node) { return node.actor.attributes.value(name); }});
    return columns;
}

static void writeKey(QXmlStreamWriter &xml, const QString &id, const QString &of,
    const QString &name, const QString &type)
{
    xml.writeEmptyElement(u"key"_s);
    xml.writeAttribute(u"id"_s, id);
    xml.writeAttribute(u"for"_s, of);
    xml.writeAttribute(u"attr.name"_s, xmlText(name));
    xml.writeAttribute(u"attr.type"_s, type);
}

static void writeData(QXmlStreamWriter &xml, const QString &key, const QString &value)
{
    xml.writeStartElement(u"data"_s);
    xml.writeAttribute(u"key"_s, key);
    xml.writeCharacters(xmlText(value));
    xml.writeEndElement();
}

QByteArray toGraphml(const ActorNetwork &network)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    const auto columns = columnsOf(network);
    for (qsizetype i = 0; i < columns.size(); ++i)
        writeKey(xml, u"d%1"_s.arg(i), u"node"_s, columns[i].name, columns[i].type);
    writeKey(xml, u"weight"_s, u"edge"_s, u"weight"_s, u"double"_s);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"actors"_s);
    xml.writeAttribute(u"edgedefault"_s, u"undirected"_s);
    for (const auto &node : network.nodes) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, node.actor.id.toString());
        for (qsizetype i = 0; i < columns.size(); ++i)
            writeData(xml, u"d%1"_s.arg(i), columns[i].value(node));
        xml.writeEndElement();
    }
    for (qsizetype i = 0; i < network.ties.size(); ++i) {
        const auto &[first, second, articles] = network.ties[i];
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, u"e%1"_s.arg(i));
        xml.writeAttribute(u"source"_s, network.nodes[first].actor.id.toString());
        xml.writeAttribute(u"target"_s, network.nodes[second].actor.id.toString());
        writeData(xml, u"weight"_s, QString::number(articles));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

static void writeGexfNodes(
    QXmlStreamWriter &xml, const ActorNetwork &network, const QList<NodeColumn> &columns)
{
    xml.writeStartElement(u"nodes"_s);
    for (const auto &node : network.nodes) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, node.actor.id.toString());
        xml.writeAttribute(u"label"_s, xmlText(node.actor.name));
        xml.writeStartElement(u"attvalues"_s);
        for (qsizetype i = 1; i < columns.size(); ++i) {
            xml.writeEmptyElement(u"attvalue"_s);
            xml.writeAttribute(u"for"_s, QString::number(i));
            xml.writeAttribute(u"value"_s, xmlText(columns[i].value(node)));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray toGexf(const ActorNetwork &network)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"gexf"_s);
    xml.writeDefaultNamespace(u"http://www.gexf.net/1.2draft"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"mode"_s, u"static"_s);
    xml.writeAttribute(u"defaultedgetype"_s, u"undirected"_s);
    const auto columns = columnsOf(network);
    xml.writeStartElement(u"attributes"_s);
    xml.writeAttribute(u"class"_s, u"node"_s);
    for (qsizetype i = 1; i < columns.size(); ++i) {
        xml.writeEmptyElement(u"attribute"_s);
        xml.writeAttribute(u"id"_s, QString::number(i));
        xml.writeAttribute(u"title"_s, xmlText(columns[i].name));
        xml.writeAttribute(u"type"_s, columns[i].type == u"int"_s ? u"integer"_s : u"string"_s);
    }
    xml.writeEndElement();
    writeGexfNodes(xml, network, columns);
    xml.writeStartElement(u"edges"_s);
    for (qsizetype i = 0; i < network.ties.size(); ++i) {
        const auto &[first, second, articles] = network.ties[i];
        xml.writeEmptyElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, QString::number(i));
        xml.writeAttribute(u"source"_s, network.nodes[first].actor.id.toString());
        xml.writeAttribute(u"target"_s, network.nodes[second].actor.id.toString());
        xml.writeAttribute(u"weight"_s, QString::number(articles));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace postil
