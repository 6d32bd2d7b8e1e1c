// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "core/text/visibletext.h"
#include "ui/desk/deskwork.h"
#include "ui/panels/actorspanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/notespanel.h"
#include "ui/panels/quotationspanel.h"
#include "ui/panels/rowview.h"
#include "ui/reader/readerview.h"
#include "ui/window/annotator.h"
#include "ui/window/articlecommands.h"
#include "ui/window/cleaningcommands.h"
#include "ui/window/cleaningpage.h"
#include "ui/window/dockwidths.h"
#include "ui/window/emptystate.h"
#include "ui/window/findbar.h"
#include "ui/window/librarycommands.h"
#include "ui/window/librarytagger.h"
#include "ui/window/messagebar.h"
#include "ui/window/quotationcommands.h"
#include "ui/window/readerbinding.h"
#include "ui/window/readingcommands.h"
#include "ui/window/reviewpane.h"
#include "ui/window/shortcuts.h"
#include "ui/window/statusline.h"
#include "ui/window/welcome.h"
#include "ui/window/windowsettings.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int layoutVersion = 1;

MainWindow::MainWindow()
    : m_actions(this)
    , m_reader(new ReaderView(this))
    , m_messages(new MessageBar(this))
    , m_find(new FindBar(*m_reader, this))
    , m_review(new ReviewPane(m_session, this))
    , m_status(new StatusLine(m_session, this))
    , m_empty(new EmptyState(this))
    , m_welcome(new Welcome(m_session, m_actions, this))
    , m_cleaningPage(new CleaningPage(this))
    , m_centre(new QStackedWidget(this))
    , m_libraryPanel(new LibraryPanel(m_session, this))
    , m_actors(new ActorsPanel(m_session))
    , m_quotations(new QuotationsPanel(m_session))
    , m_notes(new NotesPanel(m_session))
    , m_binding(std::make_unique<ReaderBinding>(m_session, *m_reader))
    , m_annotator(std::make_unique<Annotator>(m_session, *m_reader))
    , m_quotationCommands(std::make_unique<QuotationCommands>(m_session, *m_reader))
    , m_articleCommands(new ArticleCommands(m_session, m_appearance, *m_messages, this))
    , m_libraryCommands(new LibraryCommands(m_session, *m_messages, *m_status, this))
    , m_readingCommands(new ReadingCommands(m_session, *m_reader, m_appearance, m_actions, this))
    , m_cleaning(new CleaningCommands(m_session, *m_cleaningPage, *m_messages, *m_status, this))
    , m_tagger(new LibraryTagger(m_session, this))
    , m_deskWork(new DeskWork(m_session, this))
{
    setWindowTitle(tr("Postil"));
    setAcceptDrops(true);
    m_reader->setAcceptDrops(false); // Drops are for the window: an article to bring in.
    m_reader->viewport()->setAcceptDrops(false);
    buildCentre();
    buildDocks();
    buildToolBar();
    connectReader();
    connectPanels();
    connectReview();
    connectLibraryActions();
    connectArticleActions();
    connectQuotations();
    connectLookActions();
    applyAppearance();
    showTitles();
    showHistory();
    showArticle();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    m_binding.reset();
    m_quotationCommands.reset();
    m_annotator.reset();
    disconnect(&m_session, nullptr, nullptr, nullptr);
}

void MainWindow::buildCentre()
{
    m_reader->setFrameShape(QFrame::NoFrame);
    m_centre->addWidget(m_reader);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_cleaningPage);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_find);
    column->addWidget(m_review);
    column->addWidget(m_welcome);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    auto *bar = new QStatusBar(this);
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_status, 1);
    setStatusBar(bar);
}

void MainWindow::buildDocks()
{
    setDockOptions(AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_libraryDock = new QDockWidget(tr("Library"), this);
    m_libraryDock->setObjectName(u"library"_s);
    m_libraryDock->setTitleBarWidget(new QWidget(m_libraryDock));
    m_libraryDock->setWidget(m_libraryPanel);
    addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    auto *actors = addSide(m_actors, u"actors"_s);
    auto *quotations = addSide(m_quotations, u"quotations"_s);
    auto *notes = addSide(m_notes, u"notes"_s);
    tabifyDockWidget(actors, quotations);
    tabifyDockWidget(quotations, notes);
    quotations->raise();
    new DockWidths(this, m_libraryDock, {actors, quotations, notes});
    dressDocks();
}

QDockWidget *MainWindow::addSide(SidePanel *panel, const QString &name)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_sides.append({panel, dock});
    const auto later = [this] {
        QMetaObject::invokeMethod(this, &MainWindow::dressDocks, Qt::QueuedConnection);
    };
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    return dock;
}

/// A dock among tabs needs no title of its own; one that stands alone or floats does.
void MainWindow::dressDocks()
{
    for (const auto &[panel, dock] : m_sides) {
        const bool needsTitle = dock->isFloating() || tabifiedDockWidgets(dock).isEmpty();
        auto *own = dock->titleBarWidget();
        if (needsTitle && own) {
            dock->setTitleBarWidget(nullptr);
            own->deleteLater();
        } else if (!needsTitle && !own) {
            dock->setTitleBarWidget(new QWidget(dock));
        }
    }
    for (auto *tabs : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(false);
        tabs->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::addFramed(QToolBar *bar, QAction *action, const QString &text, bool withIcon)
{
    auto *button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setText(text);
    button->setAccessibleName(action->text());
    button->setProperty("framed", true);
    button->setToolButtonStyle(withIcon ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    // The action's own text is longer.
    connect(action, &QAction::changed, button, [button, text] { button->setText(text); });
    bar->addWidget(button);
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(u"mainBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({18, 18});
    buildMenu(bar);
    auto *name = new QLabel(tr("Postil"), bar);
    name->setObjectName(u"name"_s);
    bar->addWidget(name);
    addFramed(bar, m_actions.importFiles, tr("Import"), true);
    bar->addAction(m_actions.back);
    bar->addAction(m_actions.forward);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    addFramed(bar, m_actions.find, tr("Find in article"), true);
    for (auto *action :
        {m_actions.outline, m_actions.showRemoved, m_actions.smaller, m_actions.larger,
            m_actions.pageSettings, m_actions.nextTheme, m_actions.undo, m_actions.redo})
        bar->addAction(action);
    addFramed(bar, m_actions.exportArticle, tr("Export…"), false);
    addToolBar(Qt::TopToolBarArea, bar);
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

bool MainWindow::openLibrary(const QString &fileName, IfMissing ifMissing)
{
    return m_libraryCommands->openLibrary(fileName, ifMissing);
}

void MainWindow::openArticle(const ArticleId &article)
{
    if (m_session.content().article.id != article) {
        m_binding->savePosition();
        m_session.openArticle(article);
    }
    m_reader->setFocus();
}

void MainWindow::showArticle()
{
    const auto &article = m_session.content().article;
    const bool hasArticle = m_session.hasArticle();
    m_centre->setCurrentWidget(hasArticle ? static_cast<QWidget *>(m_reader) : m_empty);
    m_empty->setHasArticles(!m_session.articles().isEmpty());
    m_actions.showRemoved->setChecked(false);
    for (auto *action :
        {m_actions.find, m_actions.outline, m_actions.nextHit, m_actions.previousHit,
            m_actions.compare, m_actions.exportArticle, m_actions.editMetadata, m_actions.editTags,
            m_actions.showOriginal, m_actions.showRemoved, m_actions.cleanAgain, m_actions.trash,
            m_actions.editText, m_actions.versions, m_actions.articleNote, m_actions.confirm,
            m_actions.reject, m_actions.nextNote, m_actions.previousNote})
        action->setEnabled(hasArticle);
    if (hasArticle)
        m_visits.add(article.id);
    showAwaited();
    m_actions.back->setEnabled(m_visits.canGoBack());
    m_actions.forward->setEnabled(m_visits.canGoForward());
    const auto title = visibleText(article.metadata.title);
    setWindowTitle(title.isEmpty() ? tr("Postil") : tr("%1 — Postil").arg(title));
    if (hasArticle && !m_session.library().isReadOnly())
        QTimer::singleShot(0, this, [id = article.id] { // apart: it is written at once
            windowSettings().setValue(u"reading/article"_s, id.toString());
        });
}

/// Swaps the text for the page on which one corrects what belongs to it, and back.
void MainWindow::showRemoved(bool shown)
{
    if (!m_session.hasArticle())
        return;
    if (shown) {
        m_binding->savePosition();
        m_centre->setCurrentWidget(m_cleaningPage);
        m_cleaning->begin(m_reader->readingPosition());
    } else if (m_centre->currentWidget() == m_cleaningPage) {
        m_centre->setCurrentWidget(m_reader);
        m_reader->setReadingPosition(m_cleaning->position());
        m_reader->setFocus();
    }
}

void MainWindow::showTitles()
{
    const auto name = [this](SidePanel *panel, const QString &text) {
        for (const auto &[side, dock] : m_sides) {
            if (side == panel)
                dock->setWindowTitle(
                    panel->count() > 0 ? u"%1 %2"_s.arg(text).arg(panel->count()) : text);
        }
    };
    name(m_actors, tr("Actors"));
    name(m_quotations, tr("Quotes"));
    name(m_notes, tr("Notes"));
    // No title of the tabs is cut, however narrow the window is.
    for (const auto *tabs : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (const auto &[side, dock] : m_sides)
            side->setMinimumWidth(std::max(side->minimumWidth(), tabs->sizeHint().width()));
    }
}

void MainWindow::showHistory()
{
    const auto show = [](QAction *action, const QString &verb, const QString &label) {
        const auto text = label.isEmpty() ? verb : u"%1: %2"_s.arg(verb, visibleText(label));
        action->setText(text);
        action->setToolTip(nameWithKey(action, text));
        action->setEnabled(!label.isEmpty());
    };
    show(m_actions.undo, tr("Undo"), m_session.undoLabel());
    show(m_actions.redo, tr("Redo"), m_session.redoLabel());
}

void MainWindow::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_actions.setTheme(theme);
    m_deskWork->setTheme(theme);
    m_reader->setTheme(theme);
    m_messages->setTheme(theme);
    m_find->setTheme(theme);
    m_review->setTheme(theme);
    m_empty->setTheme(theme);
    m_welcome->setTheme(theme);
    m_cleaningPage->view().setTheme(theme);
    m_libraryPanel->setTheme(theme);
    for (const auto &[panel, dock] : m_sides)
        panel->setTheme(theme);
}

SidePanel *MainWindow::frontPanel() const
{
    for (const auto &[panel, dock] : m_sides) {
        if (panel->isAncestorOf(focusWidget()) || panel == focusWidget())
            return panel;
    }
    for (const auto &[panel, dock] : m_sides) {
        if (dock->isVisible() && !panel->visibleRegion().isEmpty())
            return panel;
    }
    return m_quotations;
}

void MainWindow::showPanel(const QString &name)
{
    for (const auto &[panel, dock] : m_sides) {
        if (dock->objectName() != name)
            continue;
        dock->show();
        dock->raise();
        panel->view()->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::restoreWindow()
{
    const auto settings = windowSettings();
    resize(1280, 800);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    restoreState(settings.value(u"window/layout"_s).toByteArray(), layoutVersion);
    dressDocks();
}

void MainWindow::saveWindow()
{
    auto settings = windowSettings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/layout"_s, saveState(layoutVersion));
}

void MainWindow::saveWork()
{
    m_binding->savePosition();
    if (!isFullScreen())
        saveWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWork();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (LibraryCommands::takes(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_libraryCommands->drop(event->mimeData());
}

} // namespace postil
