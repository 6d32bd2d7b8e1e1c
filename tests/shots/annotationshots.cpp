// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/shots/annotationshots.h"

#include "core/library/library.h"
#include "ui/reader/readerview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reviewpane.h"

#include <QAction>
#include <QTest>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// Fills a library and takes its pictures.
class AnnotationShots
{
public:
    AnnotationShots(MainWindow &window, const Photographer &photographer)
        : m_window(window)
        , m_photographer(photographer)
    {
    }

    void take()
    {
        crowd();
        overlaps();
        review();
        scripts();
        table();
    }

private:
    Library &library() const { return m_window.session().library(); }

    const ArticleContent &open(const QString &text, const QString &fileName = {})
    {
        const auto report = library().import({text.toUtf8(), fileName, {}});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        show(report->article.id);
        return m_window.session().content();
    }

    void show(const ArticleId &article)
    {
        m_window.openArticle(article);
        const auto isOpen = [&] { return m_window.session().content().article.id == article; };
        if (!QTest::qWaitFor(isOpen))
            qFatal("an article does not open");
    }

    void mark(
        const QString &words, int color, const QString &note = {}, const QStringList &tags = {})
    {
        const auto &content = m_window.session().content();
        const auto at = content.revision.document.text().indexOf(words);
        if (at < 0)
            qFatal("the sample does not hold: %s", qPrintable(words));
        if (const auto made = library().addAnnotation(
                content.article.id, {at, at + words.size()}, color, note, tags);
            !made)
            qFatal("%s", qPrintable(made.error().message));
        m_window.session().refresh();
    }

    void takeBoth(const QString &name)
    {
        for (const auto &theme : {u"light"_s, u"dark"_s}) {
            m_window.appearance().choose(theme);
            m_photographer.settle();
            m_photographer.take(&m_window, u"%1-%2"_s.arg(name, theme));
        }
        m_window.appearance().choose(u"light"_s);
    }

    static QString mill()
    {
        return u"Millers of the Lowmoor agree on a common price for rye\n\nBy Agnes Thorley\n\n"
               "Nine millers of the Lowmoor agreed on Thursday to buy rye at one price this "
               "autumn, after a summer in which the smallest mills had paid the most for it.\n\n"
               "“We have stopped bidding against our neighbours,” said Piers Haddon, who has run "
               "the mill at Coldwater for twenty years. “The farmers know now what they will get, "
               "and so do we.”\n\n"
               "The farmers’ league was less pleased. Its chair, Rosa Lindqvist, called the price "
               "too low by a tenth and said that the league would look for buyers beyond the "
               "moor.\n\n"
               "The county office said that it would read the agreement before it took a view."_s;
    }

    void crowd()
    {
        open(mill());
        mark(u"Nine millers"_s, 1, u"Who are the **nine**? The list names eight."_s, {u"check"_s});
        mark(u"agreed on Thursday"_s, 2, u"Thursday the 4th."_s);
        mark(u"one price"_s, 3,
            u"A long note that has to fold:\n\n- the price of last year\n- the price of this year\n"
            "- what the *league* asked for\n- what the county said of it in spring\n- and what it "
            "will say in the autumn, if it says anything at all"_s);
        mark(u"the smallest mills"_s, 4, u"Which?"_s, {u"who"_s, u"figures"_s});
        mark(u"paid the most"_s, 5, u"Source: `rye-2024.csv`"_s);
        mark(u"stopped bidding against our neighbours"_s, 1, u"Said the opposite in March."_s);
        library().addArticleNote(
            m_window.session().content().article.id, u"Ask the county for the **agreement**."_s);
        m_window.session().refresh();
        m_window.showPanel(u"notes"_s);
        m_window.reader().setFocus();
        takeBoth(u"crowd"_s);
        m_window.resize(860, 640);
        takeBoth(u"crowd-narrow"_s);
        m_window.resize(1280, 800);
        m_photographer.takeOther(u"colours"_s, [&] { m_window.actions().nameColors->trigger(); });
    }

    void overlaps()
    {
        open(mill() + u'\n');
        mark(u"a summer in which the smallest mills had paid"_s, 1);
        mark(u"the smallest mills had paid the most for it"_s, 2);
        mark(u"mills had paid"_s, 3, u"Three of them meet here."_s);
        m_window.reader().goToNextAnnotation();
        takeBoth(u"overlap"_s);
    }

    void review()
    {
        const auto id = open(mill() + u"\n\n"_s).article.id;
        mark(u"the league would look for buyers beyond the moor"_s, 2, u"Where?"_s);
        mark(u"called the price too low by a tenth"_s, 3, u"A tenth of what?"_s);
        auto words = m_window.session().content().revision.document.text();
        m_photographer.takeOther(u"edit-text"_s, [&] { m_window.actions().editText->trigger(); });
        words.replace(u"would look for buyers beyond the moor"_s,
            u"would not look for other buyers beyond the moor"_s);
        words.replace(u"called the price too low by a tenth and "_s, u""_s);
        if (const auto revised = library().revise(id, words); !revised)
            qFatal("%s", qPrintable(revised.error().message));
        m_window.session().refresh();
        m_photographer.settle(500);
        m_window.actions().review->trigger();
        takeBoth(u"review"_s);
        m_window.resize(860, 640);
        takeBoth(u"review-narrow"_s);
        m_window.resize(1280, 800);
        m_window.review().end();
        m_photographer.takeOther(u"versions"_s, [&] { m_window.actions().versions->trigger(); });
    }

    void scripts()
    {
        open(u"השוק הישן נפתח מחדש\n\n"
             "השוק הישן בעיר הנמל נפתח מחדש ביום ראשון, אחרי שנתיים של עבודות. הסוחרים חזרו "
             "לדוכנים, וגם Café Orla נפתח שוב בפינה.\n\n"
             "„חיכינו לזה הרבה זמן”, אמרה מוכרת הדגים, והוסיפה שהמחירים לא יעלו ב־2025."_s);
        mark(u"אחרי שנתיים של עבודות"_s, 1, u"כמה זמן בדיוק?"_s);
        mark(u"וגם Café Orla נפתח שוב"_s, 2, u"Mixed line."_s);
        takeBoth(u"rtl"_s);
        open(u"港口的老市场重新开放\n\n"
             "港口城市的老市场在关闭两年之后，于星期天重新开放。摊主们回到了各自的位置。\n\n"
             "“我们等了很久，”一位卖鱼的女士说，“价格不会上涨。”\n\n"
             "市場は二年ぶりに再び開き、店主たちは自分の場所へ戻った。"_s);
        mark(u"关闭两年之后，于星期天重新开放"_s, 3, u"哪两年？"_s);
        mark(u"市場は二年ぶりに"_s, 4, u"日本語の段落。"_s);
        takeBoth(u"cjk"_s);
    }

    void table()
    {
        open(u"<html><head><title>Rye prices of the Lowmoor</title></head><body><article>"
             "<h1>Rye prices of the Lowmoor</h1><p>The league printed what each mill paid for rye "
             "in the two last years, and left the judgement to its readers.</p><ul><li>All prices "
             "are for a sack of eighty pounds.</li><li>Prices at the mill, carriage not "
             "counted.</li></ul><table><tr><th>Mill</th><th>Last year</th><th>This year</th></tr>"
             "<tr><td>Coldwater</td><td>21 crowns</td><td>24 crowns</td></tr><tr><td>Ashby</td>"
             "<td>26 crowns</td><td>24 crowns</td></tr></table><p>The smallest mills had paid the "
             "most, as the figures show, and will now pay what their neighbours pay.</p></article>"
             "</body></html>"_s,
            u"rye.html"_s);
        const auto &text = m_window.session().content().revision.document.text();
        if (text.contains(u"21 crowns"_s)) {
            mark(text.sliced(text.indexOf(u"21 crowns"_s),
                     text.indexOf(u"26 crowns"_s) - text.indexOf(u"21 crowns"_s)),
                2, u"Over cells of two rows."_s);
            mark(u"carriage not counted."_s, 1, u"In a list item."_s);
        }
        takeBoth(u"table"_s);
    }

    MainWindow &m_window;
    const Photographer &m_photographer;
};

} // namespace

void takeAnnotations(MainWindow &window, const Photographer &photographer, const QString &folder)
{
    for (const auto &left : {u"messageBar"_s, u"findBar"_s})
        window.findChild<QWidget *>(left)->hide();
    window.openLibrary(folder + u"/annotations.postil"_s);
    photographer.settle();
    AnnotationShots(window, photographer).take();
}

} // namespace postil
