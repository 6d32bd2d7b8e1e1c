// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/networkfile.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace postil;
using namespace Qt::StringLiterals;

class TestNetworkFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedWithAllItsParts_data()
    {
        QTest::addColumn<bool>("isGexf");
        QTest::addColumn<QString>("name");
        for (const bool isGexf : {false, true}) {
            const auto row = [&](const char *what, const QString &name) {
                QTest::addRow("%s, %s", isGexf ? "GEXF" : "GraphML", what) << isGexf << name;
            };
            row("plain", u"Orla Venn"_s);
            row("marks of XML", u"<Venn> & \"Sons\" ]]>"_s);
            row("another script and an emoji", u"Орла \U0001F600"_s);
            row("what XML cannot hold", u"a\u0001b"_s + QChar(0xd800) + u"c\uffff"_s);
        }
    }

    void isWellFormedWithAllItsParts()
    {
        QFETCH(bool, isGexf);
        QFETCH(QString, name);
        const auto network = sample(name);
        QXmlStreamReader xml(isGexf ? toGexf(network) : toGraphml(network));
        QHash<QString, int> elements;
        QStringList ids, ends, values;
        QString weight;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto element = xml.name().toString();
            ++elements[element];
            const auto attributes = xml.attributes();
            if (element == u"node")
                ids.append(attributes.value(u"id"_s).toString());
            if (element == u"edge") {
                ends = {attributes.value(u"source"_s).toString(),
                    attributes.value(u"target"_s).toString()};
                weight = attributes.value(u"weight"_s).toString();
            }
            if (element == u"attvalue")
                values.append(attributes.value(u"value"_s).toString());
            if (element == u"data") {
                const bool isWeight = attributes.value(u"key"_s) == u"weight";
                const auto text = xml.readElementText();
                (isWeight ? weight : values.emplaceBack()) = text;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(elements.value(u"node"_s), 2);
        QCOMPARE(elements.value(u"edge"_s), 1);
        QCOMPARE(ids, ends);
        QCOMPARE(weight, u"3"_s);
        for (const auto &value : {u"organisation"_s, u"none"_s, u"7"_s, u"5"_s, u"Q42"_s})
            QVERIFY2(values.contains(value), qPrintable(value));
    }

    void anEmptyNetworkIsAFileToo()
    {
        for (const auto &bytes : {toGexf({}), toGraphml({})}) {
            QXmlStreamReader xml(bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY(!xml.hasError());
        }
    }

private:
    static ActorNetwork sample(const QString &name)
    {
        Actor first{ActorId::create(), ActorKind::Person, name, {}, {}, {}, u"Q42"_s};
        first.attributes = {{u"party"_s, u"none"_s}};
        const Actor second{
            ActorId::create(), ActorKind::Organisation, u"Harbour Board"_s, {}, {}, {}, {}};
        return {{{first, 7, 5}, {second, 4, 3}}, {{0, 1, 3}}};
    }
};

QTEST_GUILESS_MAIN(TestNetworkFile)
#include "tst_networkfile.moc"
