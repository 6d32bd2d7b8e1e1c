// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/historydialog.h"

#include "core/base/task.h"
#include "ui/window/session.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(520, 520);
    m_pool.setMaxThreadCount(1);
    auto *hint = new QLabel(tr("The newest step is at the top. Going back undoes what came after; "
                               "going forward does it again. What was brought in stays."),
        this);
    hint->setWordWrap(true);
    hint->setProperty("quiet", true);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setUniformItemSizes(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go = buttons->addButton(tr("Go to this step"), QDialogButtonBox::ActionRole);
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::goToCurrent);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_walk.cancel(); });
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::goToCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, &HistoryDialog::showChoice);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::historyChanged, this, &HistoryDialog::fill);
    // Return goes to the step, and does not press a button.
    for (auto *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    fill();
    showWork(false);
}

HistoryDialog::~HistoryDialog()
{
    m_walk.cancel();
    m_pool.waitForDone();
}

namespace {

/// A line of the list: a step, or the arrival of an article.
struct Line
{
    QDateTime when;
    QString words;
    qint64 step = -1; ///< none for an arrival
    bool isUndone = false;
};

} // namespace

/// No more of it than is needed today: the words of the step are to have the room.
static QString timeOf(const QDateTime &when)
{
    const auto local = when.toLocalTime();
    const auto today = QDate::currentDate();
    const auto format = local.date() == today ? u"HH:mm"_s
        : local.date().year() == today.year() ? u"d MMM, HH:mm"_s
                                              : u"d MMM yyyy, HH:mm"_s;
    return QLocale(QLocale::English).toString(local, format);
}

/// In the order of time, the newest first; steps keep theirs whatever the clock said.
static QList<Line> linesOf(const QList<Change> &history, const QList<ArticleSummary> &articles)
{
    QList<Line> lines;
    auto article = articles.begin();
    const auto arriveUntil = [&](const QDateTime &when) {
        for (; article != articles.end() && (when.isNull() || article->article.imported <= when);
            ++article)
            lines.append({article->article.imported,
                HistoryDialog::tr("Brought in “%1”").arg(article->article.metadata.title)});
    };
    for (const auto &change : history) {
        arriveUntil(change.made);
        lines.append({change.made, change.label, change.number, change.undone});
    }
    arriveUntil({});
    std::ranges::reverse(lines);
    return lines;
}

void HistoryDialog::fill()
{
    const auto history = m_session.library().history();
    if (!m_session.check(history))
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_now = nullptr;
    for (const auto &line : linesOf(*history, m_session.articles())) {
        const auto text = u"%1  ·  %2"_s.arg(timeOf(line.when), line.words);
        auto *item = new QListWidgetItem(line.isUndone ? text + tr("  (undone)") : text, m_list);
        item->setData(Qt::UserRole, line.step);
        if (line.step < 0)
            item->setFlags(Qt::NoItemFlags);
        if (line.step < 0 || line.isUndone)
            item->setForeground(palette().color(QPalette::PlaceholderText));
        else if (!m_now)
            m_now = item;
    }
    auto *start = new QListWidgetItem(tr("The beginning"), m_list);
    start->setData(Qt::UserRole, 0);
    if (!m_now)
        m_now = start;
    m_list->setCurrentItem(m_now);
    showChoice();
}

/// The present step is where one is.
void HistoryDialog::showChoice()
{
    const auto *item = m_list->currentItem();
    m_go->setEnabled(m_list->isEnabled() && item && item != m_now
        && item->data(Qt::UserRole).toLongLong() >= 0 && !m_session.library().isReadOnly());
}

void HistoryDialog::goToCurrent()
{
    const auto *item = m_list->currentItem();
    if (!item || item->data(Qt::UserRole).toLongLong() < 0 || m_walk.isRunning())
        return;
    const auto work = [fileName = m_session.library().fileName(),
                          step = item->data(Qt::UserRole).toLongLong()](
                          QPromise<Result<qsizetype>> &promise) {
        const auto library = Library::open(fileName, IfMissing::Fail);
        if (!library) {
            promise.addResult(std::unexpected(library.error()));
            return;
        }
        promise.addResult((*library)->goTo(step, [&](qsizetype done, qsizetype all) {
            promise.setProgressRange(0, int(all));
            promise.setProgressValue(int(done));
            return !promise.isCanceled();
        }));
    };
    showWork(true);
    m_walk = startTask<Result<qsizetype>>(
        m_pool, this, work, [this](const Result<qsizetype> &steps) { finish(steps); });
    auto *watcher = new QFutureWatcher<Result<qsizetype>>(this);
    connect(
        watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(
        watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        showWork(false);
    });
    watcher->setFuture(m_walk);
}

void HistoryDialog::finish(const Result<qsizetype> &steps)
{
    if (!m_session.check(steps))
        return;
    m_session.library().lookForOthersChanges();
    m_session.refresh();
    Q_EMIT walked(*steps);
}

void HistoryDialog::showWork(bool isWorking)
{
    m_progress->setVisible(isWorking);
    m_progress->setRange(0, 0);
    m_stop->setVisible(isWorking);
    m_list->setEnabled(!isWorking);
    showChoice();
    if (!isWorking)
        m_list->setFocus();
}

} // namespace postil
