// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/metadataextractor.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class MetadataExtractorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title_data();
    void title();
    void byline_data();
    void byline();
    void date_data();
    void date();
    void restOfPage();
};

static Metadata read(const QString &html)
{
    return extractMetadata(DomTree::parse(html), {}, {});
}

void MetadataExtractorTest::title_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("headline before title")
        << u"<title>Tide turns | The Lantern</title><h1>Tide turns at last</h1>"_s
        << u"Tide turns at last"_s;
    QTest::newRow("site name behind a bar")
        << u"<meta property=og:site_name content='The Lantern'><title>Herring return | The Lantern</title>"_s
        << u"Herring return"_s;
    QTest::newRow("site name in the only h1")
        << u"<title>Herring return to the bay - The Lantern</title><h1><a href='/'>The Lantern</a></h1><h2>Herring return to the bay</h2>"_s
        << u"Herring return to the bay"_s;
    QTest::newRow("kicker inside the headline")
        << u"<meta property=og:title content='Council buys the old pier'><h1><span>Calder Reach</span> Council buys the old pier</h1>"_s
        << u"Council buys the old pier"_s;
    QTest::newRow("soft hyphens") << u"<h1>Hafen&shy;meister gesucht</h1>"_s
                                  << u"Hafenmeister gesucht"_s;
    QTest::newRow("label behind a bar")
        << u"<title>Council buys the old pier | Opinion | The Lantern</title><h1>Council buys the old pier | Opinion</h1>"_s
        << u"Council buys the old pier"_s;
    QTest::newRow("site name behind a dash, Chinese")
        << u"<title>市政府买下旧码头作为博物馆-灯塔网</title>"_s << u"市政府买下旧码头作为博物馆"_s;
    QTest::newRow("blog's name in the only h1, headline in h2 as the address says")
        << u"<link rel=canonical href='http://lantern.example/2019/10/herring-return-to-the-bay/'>"
           "<title>The Lantern Room » Archive » Herring return to the bay</title>"
           "<h1><a href='http://lantern.example'>The Lantern Room</a></h1>"
           "<h2><a href='/2019/10/herring-return-to-the-bay/'>Herring return to the bay</a></h2>"_s
        << u"Herring return to the bay"_s;
    QTest::newRow("line above the headline, by its class")
        << u"<h1><span class='head__kicker'>Harbour</span><span class=hidden>: </span>"
           "<span>Council buys the old pier</span></h1>"_s
        << u"Council buys the old pier"_s;
    QTest::newRow("line above the headline, set off by a sign of its own")
        << u"<h1><span>Harbour and coast</span><span aria-hidden=true> – </span>"
           "<span>Council buys the old pier</span></h1>"_s
        << u"Council buys the old pier"_s;
    QTest::newRow("colon within the headline")
        << u"<h1>Harbour: <em>Council</em> buys the old pier</h1>"_s
        << u"Harbour: Council buys the old pier"_s;
    QTest::newRow("two labels behind bars")
        << u"<h1>How the council bought the pier | Explainers | The Lantern</h1>"_s
        << u"How the council bought the pier"_s;
    QTest::newRow("name of the host behind a bar")
        << u"<title>Herring return | lantern-news.example</title>"_s << u"Herring return"_s;
    QTest::newRow("nothing") << u"<p>Text</p>"_s << QString();
}

void MetadataExtractorTest::title()
{
    QFETCH(QString, html);
    QTEST(read(html).title, "expected");
}

void MetadataExtractorTest::byline_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("linked data")
        << u"<script "
           u"type='application/"
           u"ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#1\"}},"
           "{\"@type\":\"Person\",\"@id\":\"#1\",\"name\":\"Ida Brandt\"}]}</script>"_s
        << u"Ida Brandt"_s;
    QTest::newRow("linked data with a trailing comma")
        << u"<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[\"Ida Brandt\",\"Tom Aske\",],}</script>"_s
        << u"Ida Brandt, Tom Aske"_s;
    QTest::newRow("meta") << u"<meta name=author content='By Ida Brandt and Tom Aske'>"_s
                          << u"Ida Brandt, Tom Aske"_s;
    QTest::newRow("german text") << u"<h1>Titel</h1><p>Von Ida Brandt</p><p>Es war einmal.</p>"_s
                                 << u"Ida Brandt"_s;
    QTest::newRow("name in the next element")
        << u"<h1>Title</h1><span>By</span> <a href='/x'>Ida Brandt</a>"_s << u"Ida Brandt"_s;
    QTest::newRow("date behind the name")
        << u"<h1>Title</h1><div class=byline>By Ida Brandt on March 3, 2024</div>"_s
        << u"Ida Brandt"_s;
    QTest::newRow("account of the system")
        << u"<h1>Council buys the old pier</h1><span class=author>admin</span><p>By Ida Brandt</p>"_s
        << u"Ida Brandt"_s;
    QTest::newRow("author of a comment")
        << u"<h1>Council buys the old pier</h1><div class=author>Ida Brandt</div><p>The council bought the pier on Monday.</p><div class=comments><div class=author>Troll</div></div>"_s
        << u"Ida Brandt"_s;
    QTest::newRow("beside the date")
        << u"<h1>Council buys the old pier</h1><p>11.12.2019 - Ida Brandt</p><p>The council bought the pier on Monday after a debate that had lasted since the spring.</p>"_s
        << u"Ida Brandt"_s;
    QTest::newRow("two authors in one line of several elements")
        << u"<h1>Rat kauft den Steg</h1><p>Von <b><a href='/x'>Ida Brandt</a></b> und "
           "<b>Tom Aske</b></p><p>Der Rat hat am Montag den alten Steg gekauft, nach einer "
           "Debatte, "
           "die seit dem Frühjahr dauerte.</p>"_s
        << u"Ida Brandt, Tom Aske"_s;
    QTest::newRow("behind dashes")
        << u"<h1>Council buys the old pier</h1><p>--- by Martin Aske</p>"_s << u"Martin Aske"_s;
    QTest::newRow("sentence of its own before a paragraph")
        << u"<h1>Council buys the old pier</h1><p>By Martin Aske. The council bought the pier on "
           "Monday after a debate that had lasted since the spring, and nobody was surprised by it "
           "when the votes had been counted at last in the evening.</p>"_s
        << u"Martin Aske"_s;
    QTest::newRow("box about the author below the text")
        << u"<h1>Council buys the old pier</h1><p>The council bought the pier on Monday after a "
           "debate that had lasted since the spring, and nobody was surprised by it.</p>"
           "<div class=author-bio><h3>Martin Aske</h3><p>Martin Aske has written about harbours, "
           "ferries and the people who live by them for more than twenty years. He keeps two "
           "boats, "
           "neither of which floats, and is at work on a history of the pilots of Calder Reach, "
           "which his publisher has been told to expect for six years.</p></div>"_s
        << u"Martin Aske"_s;
    QTest::newRow("portrait with the name below it")
        << u"<h1>Council buys the old pier</h1><p>The council bought the pier on Monday after a "
           "debate that had lasted since the spring, and nobody was surprised by it.</p>"
           "<div><img src=x.jpg alt='Headshot of Martin Aske'><div><h3>Martin Aske</h3>"
           "<p>Martin Aske writes about harbours.</p></div></div>"_s
        << u"Martin Aske"_s;
    QTest::newRow("part of a name in brackets")
        << u"<h1>Title</h1><span class=author>Martina (Ina) Aske</span>"_s
        << u"Martina (Ina) Aske"_s;
    QTest::newRow("second label of a card")
        << u"<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='7 "
           u"minutes'>"
           "<meta name=twitter:label2 content='Written by'><meta name=twitter:data2 content='Ida Brandt'>"_s
        << u"Ida Brandt"_s;
    QTest::newRow("word of a button beside the date")
        << u"<h1>Council buys the old pier</h1><div><a href='/more'>Learn More</a> "
           "<span>March 3, 2024</span></div><p>The council bought the pier on Monday after a "
           "debate "
           "that had lasted since the spring.</p>"_s
        << QString();
    QTest::newRow("not an address")
        << u"<meta property='article:author' content='https://social.example/ida'>"_s << QString();
    QTest::newRow("not a sentence")
        << u"<h1>Title</h1><p>It was built <i>by</i> the sea.</p>"_s << QString();
}

void MetadataExtractorTest::byline()
{
    QFETCH(QString, html);
    QTEST(read(html).byline, "expected");
}

void MetadataExtractorTest::date_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("open graph")
        << u"<meta property='article:published_time' content='2024-03-14T08:00:00Z'>"_s
        << u"2024-03-14T08:00:00Z"_s;
    QTest::newRow("time element") << u"<h1>Title</h1><time datetime='2024-03-14'>14 March</time>"_s
                                  << u"2024-03-14"_s;
    QTest::newRow("as written, French")
        << u"<h1>Titre</h1><p>Publié le 4 février 2021</p>"_s << u"2021-02-04"_s;
    QTest::newRow("as written, Russian")
        << u"<h1>Заголовок</h1><p>4 ноября 2023</p>"_s << u"2023-11-04"_s;
    QTest::newRow("as written, Chinese")
        << u"<h1>标题</h1><p>2023年11月4日</p>"_s << u"2023-11-04"_s;
    QTest::newRow("published, not changed")
        << u"<meta property='article:published_time' content='2024-03-14'><meta property='article:modified_time' content='2024-04-01'>"_s
        << u"2024-03-14"_s;
    QTest::newRow("day before month in German")
        << u"<html lang=de><h1>Rat kauft den alten Steg</h1><p>3/4/2024</p>"_s << u"2024-04-03"_s;
    QTest::newRow("in the address")
        << u"<link rel=canonical href='https://lantern.example/2022/05/17/tide'>"_s
        << u"2022-05-17"_s;
    QTest::newRow("first words of a paragraph")
        << u"<h1>Rat kauft den Steg</h1><p>27.1.2022 - Der Rat hat am Montag den alten Steg "
           u"gekauft, "
           "nach einer Debatte, die seit dem Frühjahr dauerte und in der niemand seine Meinung "
           "geändert hatte, was auch niemand erwartete.</p>"_s
        << u"2022-01-27"_s;
    QTest::newRow("far above the headline, alone")
        << QString(u"<div><b>News</b><span>19. Mai 2010</span></div>"
               + QString(u"<p><a href='/x'>Menu</a></p>"_s).repeated(80)
               + u"<h1>Rat kauft den Steg</h1><p>Der Rat hat am Montag den alten Steg gekauft.</p>")
        << u"2010-05-19"_s;
    QTest::newRow("title of an element called updated")
        << u"<h1>Council buys the old pier</h1><span class=updated title='2013-04-04T18:52:11+00:00'></span>"_s
        << u"2013-04-04T18:52:11+00:00"_s;
    QTest::newRow("month, day and year with dots")
        << u"<h1>Council buys the old pier</h1><div>12.16.2025</div>"_s << u"2025-12-16"_s;
    QTest::newRow("linked data in a meta element")
        << u"<meta name='script:ld+json' content='{\"@type\":\"Article\",\"datePublished\":\"2025-11-17\"}'>"_s
        << u"2025-11-17"_s;
    QTest::newRow("read in the order that the page declares")
        << u"<script "
           u"type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-09-10\"}</"
           u"script>"
           "<h1>Council buys the old pier</h1><div class=date>10/09/2024</div>"_s
        << u"2024-09-10"_s;
    QTest::newRow("dots between the numbers in the order of other dates of the page")
        << u"<html lang=en><h1>Council buys the old pier</h1><div class=date>09.10.2024</div>"
           "<p>The council has bought it.</p><h2>Related</h2><div class=date>11.24.2024</div>"
           "<div class=date>07.15.2024</div>"_s
        << u"2024-09-10"_s;
    QTest::newRow("read in the order of another date of the page")
        << u"<html lang=en><h1>Council buys the old pier</h1><div class=date>03/10/2023</div>"
           "<p>The council has bought it.</p><h2>Related</h2><div class=date>28/09/2023</div>"
           "<div class=date>17/08/2023</div>"_s
        << u"2023-10-03"_s;
    QTest::newRow("not one") << u"<h1>Title</h1><p>Chapter 3.4.5</p>"_s << QString();
}

void MetadataExtractorTest::date()
{
    QFETCH(QString, html);
    QTEST(read(html).publishedTime, "expected");
}

void MetadataExtractorTest::restOfPage()
{
    const auto metadata =
        read(u"<html lang='he' dir=rtl><meta property=og:site_name content=Lantern>"
             "<link rel=canonical href='https://lantern.example/tide'>"_s);
    QCOMPARE(metadata.siteName, u"Lantern"_s);
    QCOMPARE(metadata.url, u"https://lantern.example/tide"_s);
    QCOMPARE(metadata.language, u"he"_s);
    QVERIFY(metadata.isRightToLeft);
}

QTEST_GUILESS_MAIN(MetadataExtractorTest)
#include "tst_metadataextractor.moc"
