// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonwindow.h"

#include "ui/compare/comparedtext.h"
#include "ui/theme/icon.h"
#include "ui/window/elidedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

namespace postil {

using namespace Qt::StringLiterals;

static QList<SharedPassage> mirrored(QList<SharedPassage> passages)
{
    for (auto &passage : passages)
        std::swap(passage.left, passage.right);
    return passages;
}

static void show(ComparedText *text, const ComparedArticle &article)
{
    auto bare = article.content; // what is marked here is what is shared, nothing else
    bare.annotations.clear();
    bare.mentions.clear();
    bare.quotations.clear();
    text->ArticleText::show(bare, article.pictures);
}

/// A text below its name, which does not scroll away with its title.
static QBoxLayout *named(ComparedText *text, const ComparedArticle &article)
{
    const auto &metadata = article.content.article.metadata;
    auto *name = new ElidedLabel(text->parentWidget());
    name->setText(metadata.siteName.isEmpty() ? metadata.title
                                              : metadata.siteName + u" · "_s + metadata.title);
    name->setProperty("quiet", true);
    name->setContentsMargins(16, 5, 12, 5);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(name);
    column->addWidget(text, 1);
    return column;
}

ComparisonWindow::ComparisonWindow(const ComparedArticle &left, const ComparedArticle &right,
    const QList<SharedPassage> &passages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_passages(passages)
    , m_series(inSameOrder(passages))
    , m_mirrored(mirrored(m_series))
    , m_left(new ComparedText(this))
    , m_right(new ComparedText(this))
    , m_together(new QCheckBox(tr("Scroll together"), this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"comparison"_s);
    setWindowTitle(tr("%1 and %2")
            .arg(left.content.article.metadata.title, right.content.article.metadata.title));
    resize(1240, 820);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *bar = new QWidget(this);
    bar->setObjectName(u"findBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    buildBar(new QHBoxLayout(bar), summaryOf(left, right));
    all->addWidget(bar);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(1);
    sides->addLayout(named(m_left, left), 1);
    sides->addLayout(named(m_right, right), 1);
    all->addLayout(sides, 1);
    postil::show(m_left, left);
    postil::show(m_right, right);
    QList<TextRange> onLeft;
    QList<TextRange> onRight;
    for (const auto &passage : passages) {
        onLeft.append(passage.left);
        onRight.append(passage.right);
    }
    m_left->setPassages(onLeft);
    m_right->setPassages(onRight);
    for (auto *side : {m_left, m_right}) {
        auto *other = side == m_left ? m_right : m_left;
        connect(side, &ComparedText::passageClicked, this, &ComparisonWindow::goTo);
        connect(side->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this, side, other] { follow(*side, *other); });
    }
    m_left->setFocus();
}

void ComparisonWindow::buildBar(QBoxLayout *line, const QString &summary)
{
    auto *words = new QLabel(summary, this);
    words->setTextFormat(Qt::PlainText);
    m_together->setChecked(true);
    line->setContentsMargins(16, 6, 12, 6);
    line->setSpacing(10);
    line->addWidget(words, 1);
    line->addWidget(m_together);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    const auto dress = [](QToolButton *button, const QString &name) {
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    };
    dress(m_previous, tr("Previous passage in common  (Shift+F3)"));
    dress(m_next, tr("Next passage in common  (F3)"));
    m_previous->setEnabled(!m_passages.isEmpty());
    m_next->setEnabled(!m_passages.isEmpty());
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(+1); });
}

QString ComparisonWindow::summaryOf(const ComparedArticle &left, const ComparedArticle &right) const
{
    if (m_passages.isEmpty())
        return tr("These articles have no passage of eight words in common.");
    qsizetype onLeft = 0;
    qsizetype onRight = 0;
    for (const auto &passage : m_passages) {
        onLeft += passage.left.length();
        onRight += passage.right.length();
    }
    const auto share = [](qsizetype part, const ComparedArticle &article) {
        const auto size = article.content.revision.document.text().size();
        return int(100 * part / std::max<qsizetype>(1, size));
    };
    const auto count =
        m_passages.size() == 1 ? tr("1 passage") : tr("%1 passages").arg(m_passages.size());
    return tr("%1 in common: %2 % of the left, %3 % of the right")
        .arg(count)
        .arg(share(onLeft, left))
        .arg(share(onRight, right));
}

void ComparisonWindow::setLook(const Theme &theme, const Typography &typography)
{
    m_previous->setIcon(iconNamed(u"up"_s, theme));
    m_next->setIcon(iconNamed(u"down"_s, theme));
    for (auto *side : {m_left, m_right}) {
        side->setTheme(theme);
        side->setTypography(typography);
    }
}

void ComparisonWindow::goTo(qsizetype passage)
{
    m_current = passage;
    m_isFollowing = true;
    m_left->setCurrent(passage);
    m_right->setCurrent(passage);
    m_left->goTo(m_passages[passage].left);
    m_right->goTo(m_passages[passage].right);
    m_isFollowing = false;
}

void ComparisonWindow::step(int direction)
{
    const auto count = m_passages.size();
    if (count > 0)
        goTo(m_current < 0 && direction < 0 ? count - 1 : (m_current + direction + count) % count);
}

void ComparisonWindow::follow(ComparedText &leader, ComparedText &other)
{
    if (m_isFollowing || !m_together->isChecked())
        return;
    m_isFollowing = true;
    const auto place = leader.readingPosition();
    other.setReadingPosition(place == 0
            ? 0
            : matchingPlace(&leader == m_left ? m_series : m_mirrored, place,
                  leader.shownDocument().text().size(), other.shownDocument().text().size()));
    m_isFollowing = false;
}

void ComparisonWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F3)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace postil
