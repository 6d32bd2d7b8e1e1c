// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/placesdialog.h"

#include "core/library/library.h"
#include "ui/desk/placedelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

namespace postil {

using Places = Result<QList<Occurrence>>;

PlacesDialog::PlacesDialog(
    const QString &heading, const QString &action, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_places(new PlaceModel(this))
    , m_view(new QListView(this))
    , m_delegate(new PlaceDelegate(m_view))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_choose(new QPushButton(this))
    , m_head(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    resize(940, 560);
    m_delegate->setTheme(theme);
    m_view->setModel(m_places);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Places"));
    m_view->installEventFilter(this);
    m_state->setWordWrap(true);
    m_state->setProperty("quiet", true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Search"));
    auto *all = new QPushButton(tr("Tick &all"), this);
    auto *none = new QPushButton(tr("&Untick all"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (auto *button : {all, none, cancel})
        button->setAutoDefault(false);
    m_choose->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { m_places->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_places->tickAll(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, [this] { accept(); });
    connect(m_places, &PlaceModel::ticksChanged, this, &PlacesDialog::showCount);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addWidget(none);
    foot->addStretch(1);
    foot->addWidget(m_choose);
    foot->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto *title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    column->addWidget(title);
    column->addLayout(m_head);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    showCount();
    m_view->setFocus();
}

PlacesDialog::~PlacesDialog()
{
    m_search.cancel();
    m_pool.waitForDone();
}

static void search(
    QPromise<Places> &promise, const QString &fileName, const PlacesDialog::Find &find)
{
    const auto library = Library::open(fileName, IfMissing::Fail);
    if (!library) {
        promise.addResult(Places(std::unexpected(library.error())));
        return;
    }
    const auto progress = [&](qsizetype done, qsizetype all) {
        promise.setProgressRange(0, int(all));
        promise.setProgressValue(int(done));
        return !promise.isCanceled();
    };
    promise.addResult(find((*library)->actorRecords(), progress));
}

void PlacesDialog::find(const QString &library, const Find &find, const Judge &judge)
{
    m_state->setText(tr("Looking through the library…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_search = startTask<Places>(
        m_pool, this,
        [library, find](QPromise<Places> &promise) { search(promise, library, find); },
        [this, judge](const Places &found) { show(found, judge); });
    auto *watcher = new QFutureWatcher<Places>(this);
    connect(
        watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(
        watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    watcher->setFuture(m_search);
}

void PlacesDialog::show(const Places &found, const Judge &judge)
{
    m_progress->hide();
    if (!found) {
        Q_EMIT failed(found.error());
        reject();
        return;
    }
    QList<PlaceModel::Place> places;
    for (const auto &occurrence : *found) {
        if (const auto place = judge(occurrence))
            places.append(*place);
    }
    m_leftOut = found->size() - places.size();
    m_places->setPlaces(places);
    if (!places.isEmpty())
        m_view->setCurrentIndex(m_places->index(0));
    Q_EMIT this->found();
}

void PlacesDialog::showCount()
{
    const auto count = m_places->ticked().size();
    m_choose->setText(m_action.arg(count));
    m_choose->setEnabled(count > 0 && canChoose());
    if (m_progress->isVisible())
        return;
    auto text = m_places->rowCount() == 0
        ? tr("There is no such place.")
        : tr("%1 of %2 places are ticked. Y ticks one, X unticks it, Space changes it.")
              .arg(count)
              .arg(m_places->rowCount());
    if (m_leftOut > 0)
        text += u' ' + tr("%1 more are done already.").arg(m_leftOut);
    m_state->setText(text);
}

void PlacesDialog::accept()
{
    const auto places = m_places->ticked();
    if (places.isEmpty() || !canChoose())
        return;
    QDialog::accept();
    Q_EMIT chosen(places);
}

void PlacesDialog::decideAndGoOn(bool isAccepted)
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    m_places->tick(row, isAccepted);
    if (row + 1 < m_places->rowCount())
        m_view->setCurrentIndex(m_places->index(row + 1));
}

bool PlacesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Y:
        decideAndGoOn(true);
        return true;
    case Qt::Key_X:
        decideAndGoOn(false);
        return true;
    case Qt::Key_Space:
        if (const auto index = m_view->currentIndex(); index.isValid())
            m_places->tick(index.row(), !m_places->at(index.row()).isTicked);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace postil
