// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/codeview.h"
#include "ui/reader/cleaningview.h"
#include "ui/reader/codecolors.h"
#include "ui/reader/highlightpainter.h"
#include "ui/reader/textstyle.h"
#include "ui/theme/contrast.h"
#include "ui/theme/desktopstyle.h"
#include "ui/theme/stillstyle.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace postil;
using namespace Qt::StringLiterals;

static void addThemes()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"light"_s, u"sepia"_s, u"dark"_s})
        QTest::newRow(qPrintable(name)) << name;
}

static void atLeast(double least, const QColor &text, const QColor &ground, const QString &what)
{
    const auto contrast = contrastOf(text, ground);
    QVERIFY2(contrast >= least,
        qPrintable(u"%1: %2 on %3 is %4"_s.arg(what, text.name(), ground.name()).arg(contrast)));
}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastOf(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrastOf(QColor(0x777777), Qt::white) * 100), 448);
    }

    void textIsLegible_data() { addThemes(); }
    void textIsLegible()
    {
        QFETCH(QString, name);
        const auto &theme = Theme::named(name);
        for (const auto &ground :
            {theme.paper, theme.window, theme.side, theme.card, theme.selected}) {
            atLeast(4.5, theme.ink, ground, u"ink"_s);
            atLeast(4.5, theme.muted, ground, u"muted"_s);
        }
        for (const auto &ground : {theme.paper, theme.window, theme.side, theme.card})
            atLeast(4.5, theme.accent, ground, u"accent"_s);
        atLeast(4.5, theme.paper, theme.accent, u"selected text"_s);
        atLeast(4.5, theme.ink, theme.found, u"hit"_s);
        atLeast(4.5, theme.ink, theme.foundNow, u"current hit"_s);
    }

    void codeIsLegible_data() { addThemes(); }
    void codeIsLegible()
    {
        QFETCH(QString, name);
        const auto &theme = Theme::named(name);
        CodeColors colors(theme);
        colors.begin(u"python"_s);
        int coloured = 0;
        for (const auto &line : {u"def level(gauge: int) -> str:  # metres"_s, u"    @cached"_s,
                 u"    return f\"{sorted(looks)[2]:.1f}\" + 'm' if True else None"_s}) {
            for (const auto &range : colors.colorsOf(line)) {
                if (!range.format.hasProperty(QTextFormat::ForegroundBrush))
                    continue;
                atLeast(4.5, range.format.foreground().color(), theme.window, u"code"_s);
                ++coloured;
            }
        }
        QVERIFY(coloured >= 5);
        CodeView view;
        view.setCode(
            u"---\ntitle: \"Oak\"\n---\n# A *heading*\n`code` [link](http://a.example)\n"_s,
            u"Markdown"_s, theme);
        for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.layout()->formats()) {
                if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                    atLeast(4.5, range.format.foreground().color(), theme.paper, u"Markdown"_s);
            }
        }
    }

    void aRoleInCodeLooksTheSameInEveryTheme()
    {
        const auto looks = [](const QString &name) {
            const auto &theme = Theme::named(name);
            CodeColors colors(theme);
            colors.begin(u"python"_s);
            QHash<QRgb, int> numbers;
            QStringList pieces;
            for (const auto &range : colors.colorsOf(
                     u"def level(gauge): return sorted([5 for _ in 'ab'])  # metres"_s)) {
                const auto color = range.format.foreground().color().rgb();
                if (!numbers.contains(color))
                    numbers.insert(color, int(numbers.size()));
                pieces.append(u"%1+%2: colour %3, weight %4"_s.arg(range.start)
                        .arg(range.length)
                        .arg(numbers.value(color))
                        .arg(range.format.fontWeight()));
            }
            return pieces;
        };
        QVERIFY(looks(u"light"_s).size() > 5);
        QCOMPARE(looks(u"dark"_s), looks(u"light"_s));
        QCOMPARE(looks(u"sepia"_s), looks(u"light"_s));
    }

    void dimmedTextIsLegible_data() { addThemes(); }
    void dimmedTextIsLegible()
    {
        QFETCH(QString, name);
        const auto &theme = Theme::named(name);
        const auto veiled = [](float ink, float paper) {
            return ink + (paper - ink) * CleaningView::veiling;
        };
        atLeast(4.5,
            QColor::fromRgbF(veiled(theme.ink.redF(), theme.paper.redF()),
                veiled(theme.ink.greenF(), theme.paper.greenF()),
                veiled(theme.ink.blueF(), theme.paper.blueF())),
            theme.paper, u"what was left out"_s);
    }

    void textIsLegibleOnHighlights_data() { addThemes(); }
    void textIsLegibleOnHighlights()
    {
        QFETCH(QString, name);
        const auto &theme = Theme::named(name);
        Block below;
        below.kind = BlockKind::Caption;
        const auto caption = TextStyle(theme).charFormat(below).foreground().color();
        // Every set of colours that may meet on one word.
        for (int set = 1; set < 32; ++set) {
            QList<QColor> colors;
            for (size_t i = 0; i < 5; ++i) {
                if (set & (1 << i))
                    colors.append(theme.highlights[i]);
            }
            atLeast(4.5, theme.ink, mixed(colors), u"highlights %1"_s.arg(set));
            atLeast(4.5, caption, mixed(colors), u"caption on highlights %1"_s.arg(set));
            const auto tint = litTint(theme);
            const auto over = [&](float low, float high) {
                return low + (high - low) * tint.alphaF();
            };
            const auto ground = mixed(colors);
            atLeast(4.5, theme.ink,
                QColor::fromRgbF(over(ground.redF(), tint.redF()),
                    over(ground.greenF(), tint.greenF()), over(ground.blueF(), tint.blueF())),
                u"lit highlights %1"_s.arg(set));
        }
    }

    void fieldsOfOneLineAreOneHeight()
    {
        StillStyle::apply();
        applyTheme(Theme::named({}));
        QWidget line;
        const auto all = QList<QWidget *>{new QLineEdit(&line), new QComboBox(&line),
            new QSpinBox(&line), new QPushButton(u"Export…"_s, &line)};
        for (auto *each : all) {
            each->ensurePolished();
            QVERIFY2(each->sizeHint().height() == all[0]->sizeHint().height(),
                qPrintable(u"%1 is %2 high, a line edit %3"_s
                        .arg(QLatin1StringView(each->metaObject()->className()))
                        .arg(each->sizeHint().height())
                        .arg(all[0]->sizeHint().height())));
        }
    }

    void marksAreVisible_data() { addThemes(); }
    void marksAreVisible()
    {
        QFETCH(QString, name);
        const auto &theme = Theme::named(name);
        for (const auto &mark :
            {theme.person, theme.organisation, theme.place, theme.other, theme.review, theme.lost})
            atLeast(3, mark, theme.paper, u"mark"_s);
        for (const auto &mark : theme.speakers)
            atLeast(3, mark, theme.paper, u"speaker"_s);
        for (const auto &mark : theme.edges)
            atLeast(3, mark, theme.card, u"edge"_s);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
