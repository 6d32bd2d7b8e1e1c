// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/shots/readingstates.h"

#include "tests/shots/photographer.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/reader/readerview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readingcommands.h"

#include <QApplication>

namespace postil {

using namespace Qt::StringLiterals;

static QString rightToLeft()
{
    return u"<html lang='he' dir='rtl'><body><article><h1>הפנס החדש של הנמל</h1>"
           "<p>שומרי המגדלור ביקשו ביום שני פנס חדש ממשרד הנמל. המשרד לא השיב להם עד הערב.</p>"
           "<p>„הפנס הישן כבה פעמיים ביוני”, אמר Edwin Tallis, ראש השומרים, והוסיף כי 30 שנה "
           "די.</p>"
           "<p>الحارس قال إن المصباح قديم، وإن المرفأ يحتاج إلى مصباح جديد قبل الشتاء.</p>"
           "</article></body></html>"_s;
}

static QString chinese()
{
    return u"<html lang='zh'><body><article><h1>港口需要一盏新灯</h1>"
           "<p>灯塔的看守人星期一要求港务局换一盏新灯。港务局直到晚上也没有答复。</p>"
           "<p>“旧灯六月里灭了两次，”看守长说，“三十年已经够久了。”</p>"
           "<p>"
           "灯台守は新しいランプを求めた。港の事務所はまだ返事をしていない。👩‍🚒"
           "🇳"
           "🇴"
           "<"
           "/"
           "p>"
           "</article></body></html>"_s;
}

static QString tableAndCode()
{
    return u"<html lang='en'><body><article><h1>What the tide gauge says</h1>"
           "<p>The gauge at the quay was read four times a day for a week, by hand and by a small "
           "program, and both agree within a finger’s width.</p><h2>The readings</h2>"
           "<table><tr><th>Day</th><th>Morning</th><th>Noon</th><th>Evening</th></tr>"
           "<tr><td>Monday</td><td>1.2 m</td><td>2.9 m</td><td>1.1 m</td></tr>"
           "<tr><td>Tuesday</td><td>1.3 m</td><td>3.1 m</td><td>1.0 m</td></tr>"
           "<tr><td>Wednesday</td><td>1.1 m</td><td>3.0 m</td><td>1.2 m</td></tr></table>"
           "<h2>The program</h2><p>It takes the median of five looks, so that one wave does not "
           "count:</p><pre><code class='language-python'>def level(gauge):\n"
           "    looks = [gauge.read() for _ in range(5)]  # metres\n"
           "    return sorted(looks)[2]\n</code></pre>"
           "<p>A list of what can go wrong, from most to least often:</p><ul><li>weed on the "
           "float,</li><li>a boat moored at the gauge,</li><li>ice.</li></ul>"
           "<blockquote><p>A gauge that nobody reads is a stick in the water.</p></blockquote>"
           "</article></body></html>"_s;
}

static ArticleId add(MainWindow &window, const QString &name, const QString &html)
{
    const auto report = window.session().library().import({html.toUtf8(), name, {}});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return report->article.id;
}

static void takeTexts(MainWindow &window, const Photographer &photographer)
{
    struct Text
    {
        QString name, html, marked;
    };
    const Text texts[] = {{u"hebrew"_s, rightToLeft(), u"פנס חדש ממשרד הנמל"_s},
        {u"chinese"_s, chinese(), u"要求港务局换一盏新灯"_s},
        {u"table-code"_s, tableAndCode(), u"four times a day for a week"_s}};
    for (const auto &[name, html, words] : texts) {
        const auto article = add(window, name + u".html"_s, html);
        window.openArticle(article);
        photographer.settle(500);
        const auto &content = window.session().content();
        const auto at = content.revision.document.text().indexOf(words);
        const auto marked = window.session().library().addAnnotation(
            article, {at, at + words.size()}, 2, u"A note beside these words."_s);
        if (!marked)
            qFatal("%s", qPrintable(marked.error().message));
        for (const auto &theme : {u"light"_s, u"dark"_s}) {
            window.appearance().choose(theme);
            photographer.settle(700);
            photographer.take(&window, u"%1-%2"_s.arg(name, theme));
        }
    }
    window.appearance().choose(u"light"_s);
}

static void takeComparison(MainWindow &window, const Photographer &photographer)
{
    const auto base = window.reader().shownDocument().text();
    QString copied = u"<html><body><article><h1>The same report, as another paper has it</h1>"_s;
    const auto lines = base.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % 3 != 2)
            copied += u"<p>"_s + lines.at(i).toHtmlEscaped() + u"</p>"_s;
        if (i % 4 == 1)
            copied += u"<p>Our own reporter adds a paragraph of her own about ropes, gulls and the "
                      "price of number %1 lamps.</p>"_s.arg(i);
    }
    const auto other = add(window, u"other.html"_s, copied + u"</article></body></html>"_s);
    window.findChild<ReadingCommands *>()->compareWith(other);
    photographer.settle(900);
    if (auto *comparison = window.findChild<ComparisonWindow *>()) {
        photographer.take(comparison, u"comparison"_s);
        comparison->close();
    }
}

void takeReading(MainWindow &window, const Photographer &photographer)
{
    const auto start = window.session().content().article.id;
    const auto &actions = window.actions();
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        window.appearance().choose(theme);
        const auto shown = [&](const QString &name, QAction *action) {
            photographer.takeOther(u"%1-%2"_s.arg(name, theme), [&] { action->trigger(); });
        };
        shown(u"page"_s, actions.pageSettings);
        shown(u"palette"_s, actions.palette);
        shown(u"change-keys"_s, actions.changeShortcuts);
    }
    window.appearance().choose(u"light"_s);
    window.appearance().setTypography({u"sans"_s, 19, 60, 175, true});
    photographer.settle(500);
    photographer.take(&window, u"sans-justified"_s);
    window.appearance().setTypography({});
    takeComparison(window, photographer);
    takeTexts(window, photographer);
    photographer.takeOther(u"outline"_s, [&] { actions.outline->trigger(); });
    window.openArticle(start);
    photographer.settle(500);
}

} // namespace postil
