// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"
#include "core/quotes/quotationfinder.h"
#include "tests/core/quotes/speakerlines.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Who says what in stories, interviews, letters and textbooks, one sentence each.
class TestSpeakerFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSpeakers_data();
    void findsSpeakers();
    void takesTurns();
    void resolvesInflectedNames();
};

static void row(const QString &text, const QStringList &expected)
{
    QTest::newRow(qPrintable(text)) << text << expected;
}

void TestSpeakerFinder::findsSpeakers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row(u"\"Sit down,\" the old man growled."_s, {u"direct: the old man"_s});
    row(u"\"Who goes there?\" croaked the ferryman."_s, {u"direct: the ferryman"_s});
    row(u"\"I can't,\" sobbed Nell."_s, {u"direct: Nell"_s});
    row(u"\"Not again,\" he groaned."_s, {u"direct: he"_s});
    row(u"\"Get out!\" she shrieked at the boy."_s, {u"direct: she"_s});
    row(u"\"It's late,\" I said."_s, {u"direct: I"_s});
    row(u"\"It's late,\" said I."_s, {u"direct: I"_s});
    row(u"I said, \"It's late.\""_s, {u"direct: I"_s});
    row(u"\"Well,\" she began, \"it was like this.\""_s, {u"direct: she"_s});
    row(u"\"Come here,\" he snapped his fingers."_s, {u"direct: he"_s});
    row(u"The captain turned to the crew. \"Lower the boats.\""_s, {u"direct: The captain"_s});
    row(u"Nell put down the cup. \"I never asked for this,\" she said."_s, {u"direct: she"_s});
    row(u"\"You'll be fine,\" Nell whispered to her brother, and closed the door."_s,
        {u"direct: Nell"_s});
    row(u"\"Nell,\" said her brother, \"you forgot the key.\""_s, {u"direct: her brother"_s});
    row(u"My grandmother always used to say, \"A stitch in time saves nine.\""_s,
        {u"direct: My grandmother"_s});
    row(u"My dad goes, \"You are not driving that car.\""_s, {u"direct: My dad"_s});
    row(u"And then I was like, \"No way.\""_s, {u"direct: I"_s});
    row(u"So he's like, \"Fine, whatever,\" and leaves."_s, {u"direct: he"_s});
    row(u"People always ask me, \"How do you do it?\""_s, {u"direct: People"_s});
    row(u"He would always tell us, \"Never give up.\""_s, {u"direct: He"_s});
    row(u"As my teacher put it, \"Maps lie.\""_s, {u"direct: my teacher"_s});
    row(u"As Lena Fox once wrote: \"Maps lie.\""_s, {u"direct: Lena Fox"_s});
    row(u"In the words of Lena Fox, \"Maps lie.\""_s, {u"direct: Lena Fox"_s});
    row(u"To quote Lena Fox: \"Maps lie, and we love them for it.\""_s, {u"direct: Lena Fox"_s});
    row(u"A sign on the door read \"No entry after dark.\""_s, {u"direct: A sign on the door"_s});
    row(u"The sign says \"No entry after dark.\""_s, {u"direct: The sign"_s});
    row(u"Fox's reply was short: \"No.\""_s, {u"direct: Fox"_s});
    row(u"Her answer was, \"I have never been there.\""_s, {u"direct: Her"_s});
    row(u"The text message from Lena read: \"Don't come.\""_s,
        {u"direct: The text message from Lena"_s});
    row(u"He thought, \"This can't be right.\""_s, {u"direct: He"_s});
    row(u"I asked myself, \"What would Lena do?\""_s, {u"direct: I"_s});
    row(u"\"What would Lena do?\" I asked myself."_s, {u"direct: I"_s});
    row(u"\"You,\" the boy said, pointing at me, \"are a liar.\""_s, {u"direct: the boy"_s});
    row(u"\"Welcome,\" came a voice from the dark."_s, {u"direct: a voice from the dark"_s});
    row(u"\"Three years!\" exclaimed both sisters at once."_s, {u"direct: both sisters"_s});
    row(u"Mother laughed. \"You always say that.\""_s, {u"direct: Mother"_s});
    row(u"\"Mother,\" I said, \"you always say that.\""_s, {u"direct: I"_s});
    row(u"Lena nodded and said softly, \"Then we go.\""_s, {u"direct: Lena"_s});
    row(u"Lena, who had not spoken all evening, said quietly: \"Then we go.\""_s,
        {u"direct: Lena"_s});
    row(u"\"Then we go,\" Lena, who had not spoken all evening, said quietly."_s,
        {u"direct: Lena"_s});
    row(u"Turning to the class, the teacher said, \"Open your books.\""_s,
        {u"direct: the teacher"_s});
    row(u"\"Open your books,\" the teacher, turning to the class, said."_s,
        {u"direct: the teacher"_s});
    row(u"With a smile she added, \"And close the window.\""_s, {u"direct: she"_s});
    row(u"The crowd chanted \"Bring it back!\" for an hour."_s, {u"direct: The crowd"_s});
    row(u"They were shouting \"Fire!\" when I came."_s, {u"direct: They"_s});
    row(u"He used the word \"sorry\" twice."_s, {u"term"_s});
    row(u"The so-called \"quiet hour\" lasts ten minutes."_s, {u"term"_s});
    row(u"Her book, \"The Long Ferry\", sold well."_s, {u"term"_s});
    row(u"See \"The Long Ferry\" by Lena Fox."_s, {u"term"_s});
    row(u"The dish is called \"grey soup\" by locals."_s, {u"term"_s});
    row(u"Click \"Save as\" and choose a folder."_s, {u"term"_s});
    row(u"In the chapter \"Rivers and Roads\" the author describes the valley."_s, {u"term"_s});
    row(u"By \"community\" we mean all who live there."_s, {u"term"_s});
    row(u"A \"bridge\" in this sense is a link between two graphs."_s, {u"term"_s});
    row(u"Locals call it \"the Needle.\""_s, {u"term"_s});
    row(u"It means \"good morning\" in their language."_s, {u"term"_s});
    row(u"The Latin phrase \"festina lente\" means \"make haste slowly\"."_s,
        {u"term"_s, u"term"_s});
    row(u"He pronounced \"often\" with a t."_s, {u"term"_s});
    row(u"Choose \"Yes\" or \"No\" on each page."_s, {u"term"_s, u"term"_s});
    row(u"Fox (2010) argues that \"maps are promises rather than pictures\" (p. 12)."_s,
        {u"mixed: Fox"_s});
    row(u"According to Fox (2010), \"maps are promises\"."_s, {u"mixed: Fox"_s});
    row(u"Fox describes the map as \"a promise\"."_s, {u"mixed: Fox"_s});
    row(u"The mayor calls this \"a scandal\", but she has no proof."_s, {u"mixed: The mayor"_s});
    row(u"Interviewer: \"When did you begin?\""_s, {u"direct: Interviewer"_s});
    row(u"\"When did you begin?\" - Lena Fox, painter"_s, {u"direct: Lena Fox"_s});
    row(u"What people say is, \"Why should we pay?\""_s, {u"direct: people"_s});
    row(u"You might ask, \"Why should we pay?\""_s, {u"direct: You"_s});
    row(u"Someone yelled from the back, \"Why should we pay?\""_s, {u"direct: Someone"_s});
    row(u"One farmer, Omar Reyes, said \"we will not move\"."_s, {u"mixed: One farmer"_s});
    row(u"Then a voice behind him said, \"Don't move.\""_s, {u"direct: a voice behind him"_s});
    row(u"The email began: \"Dear neighbours, we are sorry.\""_s, {u"direct: The email"_s});
    row(u"He signed it \"Your friend Omar\"."_s, {u"term"_s});
    row(u"\"It's over,\" he said to himself."_s, {u"direct: he"_s});
    row(u"\"It's over,\" he told me when I asked."_s, {u"direct: he"_s});
    row(u"When I asked him why, he said, \"It's over.\""_s, {u"direct: he"_s});
    row(u"When asked why, Fox replied, \"It's over.\""_s, {u"direct: Fox"_s});
    row(u"Asked about the delay, Fox said \"it's over\"."_s, {u"mixed: Fox"_s});
    row(u"If you ask Lena, she will say, \"It's over.\""_s, {u"direct: she"_s});
    row(u"Lena told me that Omar had said, \"It's over.\""_s, {u"direct: Omar"_s});
    row(u"\"It's over,\" Omar said, according to Lena."_s, {u"direct: Omar"_s});
    row(u"Omar smiled and I asked, \"Is it over?\""_s, {u"direct: I"_s});
    row(u"\"Is it over?\" Omar asked and I laughed."_s, {u"direct: Omar"_s});
    row(u"She kept repeating, \"It's over, it's over.\""_s, {u"direct: She"_s});
    row(u"The voice on the phone just repeated, \"Please hold.\""_s,
        {u"direct: The voice on the phone"_s});
    row(u"Saint Paul writes, \"Let us run the race.\""_s, {u"direct: Saint Paul"_s});
    row(u"The proverb says, \"Slow water digs deep.\""_s, {u"direct: The proverb"_s});
    row(u"The poster was headed \"WANTED\"."_s, {u"term"_s});
    row(u"We asked Omar, \"Will you stay?\" and he said, \"Maybe.\""_s,
        {u"direct: We"_s, u"direct: he"_s});
    row(u"\"Will you stay?\" we asked Omar. \"Maybe,\" he said."_s,
        {u"direct: we"_s, u"direct: he"_s});
    row(u"In her preface Fox calls the map \"a promise we make to strangers\"."_s,
        {u"mixed: Fox"_s});
    row(u"Fox's teacher described her as \"the best reader of rivers I ever had\"."_s,
        {u"mixed: Fox's teacher"_s});
    row(u"The review in the Gazette called the book \"a slow, patient triumph\"."_s,
        {u"mixed: The review in the Gazette"_s});
    row(u"When she was ten, her mother told her, \"Rivers never lie.\""_s,
        {u"direct: her mother"_s});
    row(u"\"Rivers never lie,\" her mother told her when she was ten."_s,
        {u"direct: her mother"_s});
    row(u"She later recalled: \"I was never afraid of the water.\""_s, {u"direct: She"_s});
    row(u"In an interview with Radio Nord in 2010, Fox said, \"I was never afraid.\""_s,
        {u"direct: Fox"_s});
    row(u"In a 2010 interview, she explained that \"the water was always there\"."_s,
        {u"mixed: she"_s});
    row(u"\"I was never afraid,\" Fox told Radio Nord in a 2010 interview."_s, {u"direct: Fox"_s});
    row(u"Asked whether she was afraid, she laughed: \"Of what?\""_s, {u"direct: she"_s});
    row(u"Her motto is: \"Never turn back.\""_s, {u"direct: Her"_s});
    row(u"His last words were \"Close the window\"."_s, {u"mixed: His"_s});
    row(u"The song's refrain goes \"row, row, home we go\"."_s, {u"mixed: The song's refrain"_s});
    row(u"The inscription above the door reads: \"Strangers, come in.\""_s,
        {u"direct: The inscription above the door"_s});
    row(u"One participant wrote: \"I felt watched all the time.\""_s,
        {u"direct: One participant"_s});
    row(u"Students were asked, \"How many rivers can you name?\""_s, {u"direct"_s});
    row(u"The question \"How many rivers can you name?\" was asked twice."_s, {u"term"_s});
    row(u"We use the term \"river literacy\" for this ability."_s, {u"term"_s});
    row(u"This is what is called \"river literacy\"."_s, {u"term"_s});
    row(u"What Fox called \"river literacy\" is now taught in schools."_s, {u"mixed: Fox"_s});
    row(u"So-called \"dead arms\" are cut off from the stream."_s, {u"term"_s});
    row(u"The word is pronounced \"leed\"."_s, {u"term"_s});
    row(u"The name means \"grey water\" in the old language."_s, {u"term"_s});
    row(u"The chapter is titled \"Of Rivers\"."_s, {u"term"_s});
    row(u"In \"Of Rivers\" she tells of her youth."_s, {u"term"_s});
    row(u"Her poem \"Low Tide\" was printed in \"The Quay Review\"."_s, {u"term"_s, u"term"_s});
    row(u"The category \"other\" was left out."_s, {u"term"_s});
    row(u"The button labeled \"Start\" is on the left."_s, {u"term"_s});
    row(u"Type \"yes\" and press Enter."_s, {u"term"_s});
    row(u"Look for the sign \"Ferry\" at the crossing."_s, {u"term"_s});
    row(u"The local beer, \"Old Gull\", is worth a try."_s, {u"term"_s});
    row(u"The \"Old Gull\" inn is by the quay."_s, {u"term"_s});
    row(u"Ask for the \"grey soup\" in any tavern."_s, {u"term"_s});
    row(u"You'll hear \"moin\" everywhere."_s, {u"term"_s});
    row(u"Thank you, Madam President. You said, \"We will not wait.\" I agree."_s,
        {u"direct: You"_s});
    row(u"My grandfather, who built boats, liked to say, \"Wood remembers.\""_s,
        {u"direct: My grandfather"_s});
    row(u"As the poet says, \"Wood remembers.\""_s, {u"direct: the poet"_s});
    row(u"Remember what the poet said: \"Wood remembers.\""_s, {u"direct: the poet"_s});
    row(u"There is an old proverb that says, \"Wood remembers.\""_s, {u"direct: an old proverb"_s});
    row(u"And I thought, \"Oh no, not again.\""_s, {u"direct: I"_s});
    row(u"And I'm thinking, \"Oh no, not again.\""_s, {u"direct: I"_s});
    row(u"And she goes, \"Oh no, not again.\""_s, {u"direct: she"_s});
    row(u"And everyone was like, \"Oh no.\""_s, {u"direct: everyone"_s});
    row(u"He just said, you know, \"I can't do this.\""_s, {u"direct: He"_s});
    row(u"They told us, like, \"You can't park here.\""_s, {u"direct: They"_s});
    row(u"I always tell my students, \"Read it twice.\""_s, {u"direct: I"_s});
    row(u"So I asked him, I said, \"Are you sure?\""_s, {u"direct: I"_s});
    row(u"The judge asked, \"Have you read it?\" and the witness said, \"No.\""_s,
        {u"direct: The judge"_s, u"direct: the witness"_s});
    row(u"Dear Nell, You wrote that \"the house is cold\"."_s, {u"mixed: You"_s});
    row(u"\"The house is cold,\" you wrote."_s, {u"direct: you"_s});
    row(u"You ask me \"why now?\" and I have no answer."_s, {u"mixed: You"_s});
    row(u"It was Fox who said, \"Maps lie.\""_s, {u"direct: who"_s});
    row(u"Fox once joked that \"maps lie better than people\"."_s, {u"mixed: Fox"_s});
    row(u"In Fox's words, \"maps lie\"."_s, {u"mixed: Fox"_s});
    row(u"Fox, quoting her teacher, said \"maps lie\"."_s, {u"mixed: Fox"_s});
    row(u"Hume's view is that \"beauty is in the mind\"."_s, {u"mixed: Hume"_s});
    row(u"Hume held that \"beauty is in the mind\" (1998, 12)."_s, {u"mixed: Hume"_s});
    row(u"The woman who lived next door said, \"He is never at home.\""_s,
        {u"direct: The woman"_s});
    row(u"The man that Nell had waved at shouted, \"Stop the boat!\""_s, {u"direct: The man"_s});
    row(u"A letter that the mayor had sent around read, \"The pier is closed until spring.\""_s,
        {u"direct: A letter"_s});
    row(u"\"Maps are boring,\" the children I met said."_s, {u"direct: the children"_s});
    row(u"The council takes the approach of, \"we do not know, so let us wait\"."_s,
        {u"mixed: The council"_s});
    row(u"Norwire quoted Lena Fox as saying: \"It will hold.\""_s, {u"direct: Lena Fox"_s});
    row(u"Lena Fox was quoted by Norwire as saying: \"It will hold.\""_s, {u"direct: Lena Fox"_s});
    row(u"I have been told twice, \"You live like a fisherman here.\""_s, {u"direct"_s});
    row(u"\"The water is colder than last winter.\" Anonymous diver, Norby"_s,
        {u"direct: Anonymous diver"_s});
    row(u"According to Hume, \"beauty is in the mind\"."_s, {u"mixed: Hume"_s});
    row(u"Hume writes: \"Beauty is in the mind\" (1998, p. 12)."_s, {u"direct: Hume"_s});
}

void TestSpeakerFinder::findsSpeakers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(speakerLines(text, u"en"_s), expected);
}

void TestSpeakerFinder::takesTurns()
{
    const auto text = u"“Where is the key?” asked Nell.\n“On the table,” said Omar.\n"
                      "“Which table?” Nell asked.\n“The one by the window.”"_s;
    const QStringList expected{
        u"direct: Nell"_s, u"direct: Omar"_s, u"direct: Nell"_s, u"direct: Omar"_s};
    QCOMPARE(speakerLines(text, u"en"_s), expected);
}

void TestSpeakerFinder::resolvesInflectedNames()
{
    const auto text = u"Мария Орлова приехала в город. По словам Орловой, мост стал «другом»."_s;
    Mention mention;
    mention.range = {0, 12};
    mention.surface = text.first(12);
    const auto document = Document::fromLines(text);
    const auto resolved = resolveActors(document, {mention});
    for (const auto &quotation : findQuotations(document, resolved, u"ru"_s)) {
        QVERIFY(quotation.speaker);
        QCOMPARE(quotation.speaker->actor, resolved.actors[0].id);
    }
}

QTEST_APPLESS_MAIN(TestSpeakerFinder)
#include "tst_speakerfinder.moc"
