// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/reviewpane.h"

#include "ui/models/passage.h"
#include "ui/text/passagediff.h"
#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"
#include "ui/theme/sealmark.h"
#include "ui/window/elidedlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int listWidth = 240;
static constexpr int markSize = 16;
static constexpr int roomForList = 700; ///< narrower panes show no list
static constexpr qsizetype around = 60; ///< units of text shown before and after the words

ReviewPane::ReviewPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_list(new QListWidget(this))
    , m_before(new QLabel(this))
    , m_after(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"reviewPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Review"));
    setFixedHeight(244);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(buildHead());
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(buildColumns(), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    column->addLayout(foot);
    m_accept = addButton(tr("It is right"), u"Y"_s);
    m_place = addButton(tr("Put it on the selected words"), u"P"_s);
    m_remove = addButton(tr("Delete it"), u"X"_s);
    for (auto *button : {m_accept, m_place, m_remove})
        foot->addWidget(button);
    foot->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &ReviewPane::accept);
    connect(m_place, &QPushButton::clicked, this, &ReviewPane::placeRequested);
    connect(m_remove, &QPushButton::clicked, this, &ReviewPane::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_current)
            setCurrent(row);
    });
    connect(&session, &Session::articlesChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&session, &Session::contentChanged, this, [this] {
        if (isVisible())
            showCurrent();
    });
    hide();
}

QWidget *ReviewPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title, 1);
    const auto quiet = [&](const QString &text, auto work) {
        auto *button = new QPushButton(text, head);
        button->setProperty("quiet", true);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
    };
    quiet(tr("Previous"), [this] { walk(-1); });
    quiet(tr("Next"), [this] { walk(+1); });
    quiet(tr("Close"), [this] { end(); });
    return head;
}

static QWidget *columnOf(const QString &heading, QLabel *words, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *name = new QLabel(heading, column);
    name->setFont(panelFont(-1));
    name->setProperty("quiet", true);
    words->setAccessibleName(heading);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setFont(quotedFont());
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea(column);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(words);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addWidget(name);
    rows->addWidget(scroll, 1);
    return column;
}

QWidget *ReviewPane::buildColumns()
{
    auto *columns = new QWidget(this);
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize({markSize, markSize});
    m_list->setAccessibleName(tr("To review"));
    m_list->setWordWrap(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    row->addWidget(columnOf(tr("The words it was made on"), m_before, columns), 1);
    row->addWidget(columnOf(tr("The words there now"), m_after, columns), 1);
    setFocusProxy(m_list);
    return columns;
}

QPushButton *ReviewPane::addButton(const QString &text, const QString &key)
{
    auto *button = new QPushButton(u"%1  (%2)"_s.arg(text, key), this);
    button->setAutoDefault(false);
    button->setFont(panelFont(-1));
    return button;
}

void ReviewPane::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (isVisible())
        load();
}

void ReviewPane::begin()
{
    show();
    load();
    const auto open =
        std::ranges::find(m_items, m_session.content().article.id, &Annotation::article);
    setCurrent(open == m_items.end() ? 0 : open - m_items.begin());
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_place)
        ->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPane::end()
{
    hide();
    Q_EMIT ended();
}

void ReviewPane::walk(int direction)
{
    if (!isVisible())
        return begin();
    if (!m_items.isEmpty())
        setCurrent((m_current + direction + m_items.size()) % m_items.size());
}

const Annotation *ReviewPane::current() const
{
    return m_current < m_items.size() ? &m_items[m_current] : nullptr;
}

/// As many as stand on two lines of the list.
static QString firstWords(const QString &exact)
{
    static constexpr qsizetype most = 52;
    return shortened(exact.left(2 * most).simplified(), most);
}

/// Reads the list anew; the current one stays, or the one after it.
void ReviewPane::load()
{
    const auto items = m_session.library().reviewList();
    if (!m_session.check(items))
        return;
    const auto *was = current();
    const auto same = was ? std::ranges::find(*items, was->id, &Annotation::id) : items->end();
    m_current = same != items->end()
        ? same - items->begin()
        : std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, items->size() - 1));
    m_items = *items;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &item : std::as_const(m_items)) {
        const auto mark = sealMark(item.seal, m_theme);
        const auto drawn = pixmapNamed(mark.icon, mark.color, markSize, devicePixelRatioF());
        QIcon icon(drawn);
        icon.addPixmap(drawn, QIcon::Selected); // The colour says what it is.
        auto *row = new QListWidgetItem(icon, firstWords(item.quote.exact), m_list);
        row->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(row->text(), mark.words));
    }
    m_list->setCurrentRow(int(m_current));
    showCurrent();
}

void ReviewPane::setCurrent(qsizetype index)
{
    m_current = index;
    m_list->setCurrentRow(int(index));
    if (const auto *annotation = current())
        Q_EMIT goToRequested(*annotation);
    showCurrent();
}

void ReviewPane::showCurrent()
{
    const auto *annotation = current();
    for (auto *button : {m_accept, m_place, m_remove})
        button->setEnabled(annotation != nullptr);
    m_hint->clear();
    if (!annotation) {
        const auto mark = sealMark(Seal::Intact, m_theme);
        m_icon->setPixmap(pixmapNamed(mark.icon, mark.color, 18, devicePixelRatioF()));
        m_title->setText(tr("Nothing to review"));
        m_before->setText(tr("Every annotation of the library stands on its words."));
        m_after->clear();
        return;
    }
    const auto mark = sealMark(annotation->seal, m_theme);
    const auto *summary = m_session.summary(annotation->article);
    m_icon->setPixmap(pixmapNamed(mark.icon, mark.color, 18, devicePixelRatioF()));
    m_title->setText(tr("Review %1 of %2 · %3")
            .arg(QString::number(m_current + 1), QString::number(m_items.size()),
                summary ? summary->article.metadata.title : QString()));
    m_hint->setText(mark.words);
    m_accept->setEnabled(annotation->seal == Seal::Moved);
    showWords(*annotation);
    QAccessibleAnnouncementEvent event(
        this, u"%1. %2 %3"_s.arg(m_title->text(), mark.words, annotation->quote.exact));
    QAccessible::updateAccessibility(&event);
}

/// Words before or after a passage, without the one that is cut in two where there is more text.
static QString wholeWords(QStringView words, bool isBefore, bool isMore)
{
    const auto space = isBefore ? words.indexOf(u' ') : words.lastIndexOf(u' ');
    if (!isMore || space < 0)
        return words.toString();
    return isBefore ? QString(u"… "_s + words.sliced(space + 1))
                    : QString(words.first(space) + u" …"_s);
}

static QString muted(const QString &words, const Theme &theme)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        theme.muted.name(), words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void ReviewPane::showWords(const Annotation &annotation)
{
    const auto &quote = annotation.quote;
    const auto &text = m_session.content().revision.document.text();
    const bool stands = annotation.seal == Seal::Moved
        && m_session.content().article.id == annotation.article
        && annotation.range.end <= text.size();
    const auto now =
        stands ? text.mid(annotation.range.start, annotation.range.length()) : quote.exact;
    m_before->setAccessibleDescription(quote.exact);
    m_after->setAccessibleDescription(stands ? now : tr("These words are gone from the text."));
    const auto diff = passageDiff(quote.exact, now, m_theme);
    static constexpr qsizetype longestContext = 32;
    m_before->setText(
        muted(wholeWords(quote.prefix, true, quote.prefix.size() == longestContext), m_theme)
        + diff.before
        + muted(wholeWords(quote.suffix, false, quote.suffix.size() == longestContext), m_theme));
    if (!stands) {
        m_after->setText(muted(
            tr("These words are gone from the text. Select the words it belongs to now and press "
               "P, or delete it with X."),
            m_theme));
        return;
    }
    const auto start = std::max<qsizetype>(0, annotation.range.start - around);
    const auto before = QStringView(text).sliced(start, annotation.range.start - start);
    const auto after = QStringView(text)
                           .sliced(annotation.range.end)
                           .first(std::min(around, text.size() - annotation.range.end));
    m_after->setText(muted(wholeWords(before, true, start > 0), m_theme) + diff.after
        + muted(wholeWords(after, false, annotation.range.end + around < text.size()), m_theme));
}

void ReviewPane::settle(const Result<void> &done)
{
    if (!m_session.check(done))
        return;
    m_session.refresh();
    load();
    setCurrent(m_current);
}

void ReviewPane::accept()
{
    if (const auto *annotation = current(); annotation && annotation->seal == Seal::Moved)
        settle(m_session.library().acceptAnnotation(annotation->id));
}

void ReviewPane::remove()
{
    if (const auto *annotation = current())
        settle(m_session.library().removeAnnotations({annotation->id}));
}

void ReviewPane::place(TextRange range)
{
    const auto *annotation = current();
    if (!annotation)
        return;
    if (range.isEmpty() || annotation->article != m_session.content().article.id) {
        m_hint->setText(tr("Select the words in the text first, then press P."));
        return;
    }
    settle(m_session.library().placeAnnotation(annotation->id, range));
}

void ReviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    if (event->key() == Qt::Key_Delete)
        return remove();
    QWidget::keyPressEvent(event);
}

void ReviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setVisible(width() >= roomForList);
}

} // namespace postil
