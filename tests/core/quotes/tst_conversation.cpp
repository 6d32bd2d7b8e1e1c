// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/core/quotes/speakerlines.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Whose turn it is in dialogue, where tags are missing.
class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTurns_data();
    void takesTurns();
};

/// Speakers are joined by blanks, "-" for none.
static void row(const char *name, const QString &text, const QString &speakers)
{
    QTest::newRow(name) << text << speakers;
}

void TestConversation::takesTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    row("two alternate after their tags",
        u"“Where are you going?” asked Nell.\n“To the harbour,” said Omar.\n“At this hour?”\n"
        "“The tide won't wait.”\n“Then take the lamp.”"_s,
        u"Nell Omar Nell Omar Nell"_s);
    row("one sentence of narration between",
        u"“Where are you going?” asked Nell.\n“To the harbour,” said Omar.\n“At this hour?”\n"
        "The rain beat on the roof.\n“The tide won't wait.”"_s,
        u"Nell Omar Nell Omar"_s);
    row("a narrator in the first person",
        u"“Have you got the key?” I asked.\n“What key?” said Omar.\n“The one for the shed.”\n"
        "“I never had it.”"_s,
        u"I Omar I Omar"_s);
    row("a pronoun takes its turn",
        u"“Have you got the key?” Ruth asked.\n“What key?” he said.\n“The one for the shed.”\n"
        "“I never had it.”"_s,
        u"Ruth he Ruth he"_s);
    row("one word is a turn",
        u"“Is it locked?” asked Nell.\n“It is,” said Omar.\n“And the window?”\n“Open.”"_s,
        u"Nell Omar Nell Omar"_s);
    row("who is addressed answers",
        u"“Is it locked?” asked Nell.\n“It is,” said Omar.\n“Who has the key?” asked Ruth.\n"
        "“Not me.” Omar shrugged.\n“And what do you say, Nell?”\n“I lost it.”"_s,
        u"Nell Omar Ruth Omar Ruth Nell"_s);
    row("who addresses somebody is somebody else",
        u"“Is it locked?” asked Nell.\n“It is,” said Omar.\n“Omar, who has the key?”\n"
        "“You do, Nell.”"_s,
        u"Nell Omar Nell Omar"_s);
    row("what somebody does behind the words",
        u"“Is it locked?” asked Nell.\n“Quite.” Omar rattled the door."_s, u"Nell Omar"_s);
    row("what somebody does before the words",
        u"“Is it locked?” asked Nell.\nOmar rattled the door. “Quite.”"_s, u"Nell Omar"_s);
    row("a later tag sets the turn",
        u"“Is it locked?” asked Nell.\n“It is,” said Omar.\n“And the window?”\n"
        "“Open,” said Omar.\n“Then shut it.”"_s,
        u"Nell Omar Nell Omar Nell"_s);
    row("the first has no tag",
        u"“Is it locked?”\n“It is,” said Omar.\n“And the window?” asked Nell.\n“Open.”"_s,
        u"Nell Omar Nell Omar"_s);
    row("who is named only later",
        u"“The boat,” said Omar, “is gone.”\n“Gone?”\n“Gone.” Omar sat down.\n"
        "“Look at me,” said Ruth."_s,
        u"Omar Ruth Omar Ruth"_s);
    // In the news a paragraph without a tag goes on.
    row("a statement in two paragraphs",
        u"“The pier is old,” said Nell Fox, the harbour master.\n"
        "“We have asked for the money three times, and three times the council said no,” she "
        "said.\n“We will ask again in the spring, when the new council sits.”"_s,
        u"Nell she she"_s);
    row("two statements and one that goes on",
        u"“The pier is old,” said Nell Fox, the harbour master.\n"
        "“The town has no money for piers this year or the next,” said Omar Reyes, the mayor.\n"
        "“We will see what we can do in the spring, when the new council sits.”"_s,
        u"Nell Omar Omar"_s);
}

static QString firstWordsOf(const QStringList &lines)
{
    QStringList speakers;
    for (const auto &line : lines) {
        const auto name = line.section(u": "_s, 1);
        speakers.append(name.isEmpty() ? u"-"_s : name.section(u' ', 0, 0));
    }
    return speakers.join(u' ');
}

void TestConversation::takesTurns()
{
    QFETCH(QString, text);
    QFETCH(QString, speakers);
    QCOMPARE(firstWordsOf(speakerLines(text, u"en"_s)), speakers);
}

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
