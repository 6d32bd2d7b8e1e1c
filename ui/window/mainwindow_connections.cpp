// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// What the window's parts do for each other.
#include "ui/window/mainwindow.h"

#include "ui/dialogs/historydialog.h"
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
#include "ui/window/emptystate.h"
#include "ui/window/findbar.h"
#include "ui/window/librarycommands.h"
#include "ui/window/messagebar.h"
#include "ui/window/readerbinding.h"
#include "ui/window/readermenu.h"
#include "ui/window/readingcommands.h"
#include "ui/window/reviewpane.h"
#include "ui/window/statusline.h"
#include "ui/window/welcome.h"
#include "ui/window/windowsettings.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

namespace postil {

using namespace Qt::StringLiterals;

void MainWindow::buildMenu(QToolBar *bar)
{
    auto *menu = new QMenu(bar);
    menu->addActions({m_actions.importFiles, m_actions.paste});
    menu->addSeparator();
    menu->addActions({m_actions.newLibrary, m_actions.openLibrary});
    auto *recent = menu->addMenu(tr("Recent libraries"));
    connect(
        menu, &QMenu::aboutToShow, this, [this, recent] { m_libraryCommands->fillRecent(recent); });
    menu->addSeparator();
    auto *article = menu->addMenu(tr("Article"));
    article->addActions({m_actions.editMetadata, m_actions.editTags, m_actions.articleNote,
        m_actions.editText, m_actions.versions, m_actions.showOriginal, m_actions.showRemoved,
        m_actions.cleanAgain, m_actions.compare, m_actions.exportArticle, m_actions.trash});
    auto *citation = article->addMenu(tr("Form of citations"));
    connect(citation, &QMenu::aboutToShow, this,
        [this, citation] { m_readingCommands->fillCitationMenu(citation); });
    auto *quotation = menu->addMenu(tr("Current quotation"));
    quotation->addActions({m_actions.changeSpeaker, m_actions.makeDirect, m_actions.makeMixed,
        m_actions.makeIndirect, m_actions.makeTerm, m_actions.joinQuotation,
        m_actions.splitQuotation, m_actions.sayings, m_actions.quotationOrder});
    menu->addAction(m_actions.actorDesk);
    auto *look = menu->addMenu(tr("Look"));
    auto *themes = new QActionGroup(look);
    const auto names = {std::pair(tr("Light"), u"light"_s), std::pair(tr("Sepia"), u"sepia"_s),
        std::pair(tr("Dark"), u"dark"_s), std::pair(tr("As the system"), u"system"_s)};
    for (const auto &[text, name] : names) {
        auto *action = themes->addAction(
            look->addAction(text, this, [this, name] { m_appearance.choose(name); }));
        action->setCheckable(true);
        connect(look, &QMenu::aboutToShow, action,
            [this, action, name] { action->setChecked(m_appearance.choice() == name); });
    }
    look->addSeparator();
    look->addActions({m_actions.larger, m_actions.smaller, m_actions.usualSize,
        m_actions.pageSettings, m_actions.fullScreen});
    auto *panels = menu->addMenu(tr("Panels"));
    panels->addAction(m_actions.toggleLibrary);
    for (const auto &[panel, dock] : m_sides)
        panels->addAction(dock->toggleViewAction());
    menu->addSeparator();
    menu->addActions({m_actions.review, m_actions.nameColors});
    menu->addSeparator();
    menu->addActions({m_actions.palette, m_actions.history, m_actions.shortcuts,
        m_actions.changeShortcuts, m_actions.about});
    menu->addSeparator();
    menu->addAction(m_actions.quit);
    auto *button = new QToolButton(bar);
    button->setObjectName(u"menu"_s);
    m_actions.menu->setMenu(menu);
    button->setDefaultAction(m_actions.menu);
    button->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(button);
    connect(m_actions.menu, &QAction::triggered, button, &QToolButton::showMenu);
}

void MainWindow::connectReader()
{
    connect(m_reader, &ReaderView::progressChanged, m_status, &StatusLine::setProgress);
    connect(m_reader, &ReaderView::linkHovered, m_status, &StatusLine::showLink);
    connect(m_reader, &ReaderView::linkActivated, this, &MainWindow::askToOpenLink);
    connect(m_reader, &ReaderView::textSizeRequested, &m_appearance, &Appearance::setTextSize);
    connect(m_reader, &ReaderView::annotationSelected, m_notes, &NotesPanel::select);
    connect(m_reader, &ReaderView::mentionActivated, m_actors, &ActorsPanel::select);
    connect(m_reader, &ReaderView::quotationActivated, m_quotations, &QuotationsPanel::select);
    connect(m_reader, &ReaderView::hoveredMention, m_reader, &ReaderView::lightMention);
    connect(m_reader, &ReaderView::hoveredQuotation, m_reader, &ReaderView::lightQuotation);
    connect(m_reader, &ReaderView::tagsRequested, m_articleCommands,
        qOverload<const QList<AnnotationId> &>(&ArticleCommands::editTags));
    connect(
        m_reader, &ReaderView::menuRequested, this, [this](const QPoint &place, TextRange range) {
            openReaderMenu(
                {m_session, *m_reader, *m_annotator, *m_articleCommands, m_actions}, range, place);
        });
    connect(m_annotator.get(), &Annotator::told, this,
        [this](const QString &text) { m_messages->tell(text); });
    connect(m_annotator.get(), &Annotator::cutCopied, this, [this](const TextRange &whole) {
        m_messages->tell(tr("Copied with its source. It cuts a sentence: what is left out may "
                            "change what was said."),
            tr("Copy the whole sentence"), [this, whole] { m_annotator->copyWithCitation(whole); });
    });
}

void MainWindow::connectPanels()
{
    for (const auto &[panel, dock] : m_sides) {
        connect(panel, &SidePanel::goToRequested, this, [this](TextRange range) {
            m_actions.showRemoved->setChecked(false);
            m_reader->goTo(range);
        });
        connect(panel, &SidePanel::filled, this, &MainWindow::showTitles);
    }
    connect(m_actors, &ActorsPanel::pointedAt, m_reader, &ReaderView::lightActor);
    connect(m_actors, &ActorsPanel::editRequested, m_articleCommands, &ArticleCommands::editActor);
    connectDesk();
    connect(m_quotations, &QuotationsPanel::pointedAt, m_reader, &ReaderView::lightQuotation);
    connect(m_quotations, &QuotationsPanel::speakerChangeRequested, m_annotator.get(),
        &Annotator::askForSpeaker);
    connect(m_quotations, &QuotationsPanel::copyRequested, m_annotator.get(),
        &Annotator::copyWithCitation);
    connect(m_notes, &NotesPanel::chosen, m_reader, &ReaderView::selectAnnotation);
    connect(m_notes, &NotesPanel::noteRequested, m_reader, &ReaderView::editNote);
    connect(m_notes, &NotesPanel::tagsRequested, m_articleCommands,
        qOverload<const QList<AnnotationId> &>(&ArticleCommands::editTags));
    connect(m_notes, &NotesPanel::recolorRequested, m_annotator.get(), &Annotator::recolor);
    connect(m_notes, &NotesPanel::removeRequested, m_annotator.get(), &Annotator::remove);
    connect(m_notes, &NotesPanel::mergeRequested, m_annotator.get(), &Annotator::merge);
    connect(m_notes, &NotesPanel::copyRequested, m_annotator.get(), &Annotator::copyAsMarkdown);
    connect(m_notes, &NotesPanel::reviewRequested, m_actions.review, &QAction::trigger);
    connect(m_libraryPanel, &LibraryPanel::articleChosen, this, &MainWindow::openArticle);
    connect(m_libraryPanel, &LibraryPanel::menuRequested, m_articleCommands,
        &ArticleCommands::showMenu);
    connect(m_libraryPanel, &LibraryPanel::removeRequested, m_articleCommands,
        &ArticleCommands::moveToTrash);
    connect(m_articleCommands, &ArticleCommands::openRequested, this, &MainWindow::openArticle);
    connect(m_readingCommands, &ReadingCommands::openRequested, this, &MainWindow::openArticle);
    connect(m_libraryCommands, &LibraryCommands::openRequested, this, &MainWindow::openArticle);
    connect(m_empty, &EmptyState::importRequested, m_actions.importFiles, &QAction::trigger);
    connect(m_empty, &EmptyState::pasteRequested, m_actions.paste, &QAction::trigger);
    connect(m_empty, &EmptyState::sampleRequested, this, &MainWindow::welcome);
    connect(m_welcome, &Welcome::ended, m_reader, qOverload<>(&QWidget::setFocus));
    connect(m_welcome, &Welcome::removeRequested, m_articleCommands, &ArticleCommands::moveToTrash);
    connect(&m_session, &Session::failed, m_messages, &MessageBar::showError);
    connect(&m_session, &Session::articleOpened, this, &MainWindow::showArticle);
    connect(&m_session, &Session::articleOpened, m_find, &FindBar::findAgain);
    connect(&m_session, &Session::textChanged, m_find, &FindBar::findAgain);
    connect(&m_session, &Session::articlesChanged, this,
        [this] { m_empty->setHasArticles(!m_session.articles().isEmpty()); });
    connect(&m_session, &Session::historyChanged, this, &MainWindow::showHistory);
    connect(&m_session, &Session::libraryOpened, this, [this] {
        m_visits.clear();
        const auto last =
            ArticleId::fromString(windowSettings().value(u"reading/article"_s).toString());
        if (!last.isNull())
            m_session.reopenArticle(last);
        showArticle();
    });
}

void MainWindow::welcome()
{
    m_welcome->begin();
    m_libraryCommands->importSamples();
}

void MainWindow::connectReview()
{
    connect(m_actions.review, &QAction::triggered, this, [this] {
        if (m_session.isOpen())
            m_review->walk(+1);
    });
    connect(m_actions.previousReview, &QAction::triggered, this, [this] {
        if (m_session.isOpen())
            m_review->walk(-1);
    });
    const auto place = [this] {
        if (m_review->isVisible())
            m_review->place(m_reader->selection());
    };
    connect(m_actions.placeAnew, &QAction::triggered, this, place);
    connect(m_review, &ReviewPane::placeRequested, this, place);
    connect(m_libraryPanel, &LibraryPanel::reviewRequested, m_review, &ReviewPane::begin);
    connect(m_review, &ReviewPane::goToRequested, this, &MainWindow::showAnnotation);
    connect(m_review, &ReviewPane::ended, m_reader, qOverload<>(&QWidget::setFocus));
    connect(
        m_articleCommands, &ArticleCommands::reviewRequested, m_actions.review, &QAction::trigger);
}

/// Opens its article, without taking the focus from where it is.
void MainWindow::showAnnotation(const Annotation &annotation)
{
    m_awaited = annotation;
    if (m_session.content().article.id == annotation.article)
        return showAwaited();
    m_binding->savePosition();
    m_session.openArticle(annotation.article);
}

void MainWindow::showAwaited()
{
    if (!m_awaited || m_awaited->article != m_session.content().article.id)
        return;
    const auto annotation = *std::exchange(m_awaited, {});
    if (annotation.seal != Seal::Lost)
        m_reader->goTo(annotation.range);
    m_reader->selectAnnotation(annotation.id);
}

void MainWindow::connectLibraryActions()
{
    const auto on = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, work);
    };
    on(m_actions.importFiles, [this] { m_libraryCommands->chooseFiles(); });
    on(m_actions.paste, [this] { m_libraryCommands->paste(); });
    on(m_actions.search, [this] {
        m_libraryDock->show();
        m_libraryPanel->focusSearch();
    });
    on(m_actions.newLibrary, [this] { m_libraryCommands->chooseLibrary(true); });
    on(m_actions.openLibrary, [this] { m_libraryCommands->chooseLibrary(false); });
    on(m_actions.quit, [this] { close(); });
    const auto step = [this](Result<Change> (Library::*how)()) {
        m_reader->flushEdits();
        m_session.check((m_session.library().*how)());
        m_session.refresh();
    };
    on(m_actions.undo, [step] { step(&Library::undo); });
    on(m_actions.redo, [step] { step(&Library::redo); });
    on(m_actions.history, [this] { (new HistoryDialog(m_session, this))->open(); });
}

void MainWindow::connectArticleActions()
{
    const auto on = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, work);
    };
    const auto current = [this] { return m_session.content().article.id; };
    on(m_actions.back, [this] { openArticle(m_visits.back()); });
    on(m_actions.forward, [this] { openArticle(m_visits.forward()); });
    on(m_actions.find, [this] {
        m_actions.showRemoved->setChecked(false);
        const auto range = m_reader->selection();
        const bool isShort = !range.isEmpty() && range.length() < 80;
        m_find->begin(
            isShort ? m_session.content().revision.document.textOf(range).toString() : QString());
    });
    on(m_actions.nextHit, [this] { m_reader->findNext(); });
    on(m_actions.previousHit, [this] { m_reader->findPrevious(); });
    on(m_actions.compare, [this] { m_readingCommands->chooseComparison(); });
    on(m_actions.outline, [this] { m_readingCommands->showOutline(); });
    on(m_actions.exportArticle, [this, current] {
        m_reader->flushEdits();
        m_articleCommands->exportMarkdown(current());
    });
    on(m_actions.editMetadata, [this, current] { m_articleCommands->editMetadata(current()); });
    on(m_actions.editTags, [this, current] { m_articleCommands->editTags(current()); });
    on(m_actions.showOriginal, [this, current] { m_articleCommands->showOriginal(current()); });
    on(m_actions.cleanAgain, [this, current] { m_cleaning->cleanAgain(current()); });
    connect(m_actions.showRemoved, &QAction::toggled, this, &MainWindow::showRemoved);
    connect(&m_cleaningPage->view(), &CleaningView::leaveRequested, this,
        [this] { m_actions.showRemoved->setChecked(false); });
    on(m_actions.editText, [this] { m_articleCommands->editText(m_reader->selection()); });
    on(m_actions.versions, [this, current] { m_articleCommands->showVersions(current()); });
    on(m_actions.articleNote, [this] { m_annotator->noteOnArticle(); });
    on(m_actions.nameColors, [this] {
        if (m_session.isOpen())
            m_articleCommands->nameColors();
    });
    on(m_actions.trash, [this, current] { m_articleCommands->moveToTrash(current()); });
    on(m_actions.stance, [this] { m_annotator->askForStance(m_reader->selection()); });
    on(m_actions.confirm, [this] { decide(State::Confirmed); });
    on(m_actions.reject, [this] { decide(State::Rejected); });
    on(m_actions.nextNote, [this] { m_reader->goToNextAnnotation(); });
    on(m_actions.previousNote, [this] { m_reader->goToPreviousAnnotation(); });
}

void MainWindow::decide(State state)
{
    auto *front = frontPanel();
    const bool isInPanel = front->isAncestorOf(focusWidget());
    if (!m_review->isVisible() || isInPanel)
        return front->decideAndGoOn(state);
    if (state == State::Confirmed)
        m_review->accept();
    else
        m_review->remove();
}

void MainWindow::connectLookActions()
{
    const auto on = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, work);
    };
    on(m_actions.focusText, [this] { m_reader->setFocus(); });
    on(m_actions.focusActors, [this] { showPanel(u"actors"_s); });
    on(m_actions.focusQuotations, [this] { showPanel(u"quotations"_s); });
    on(m_actions.focusNotes, [this] { showPanel(u"notes"_s); });
    on(m_actions.toggleLibrary, [this] { m_libraryDock->setVisible(!m_libraryDock->isVisible()); });
    on(m_actions.smaller, [this] { m_appearance.setTextSize(m_appearance.typography().size - 1); });
    on(m_actions.larger, [this] { m_appearance.setTextSize(m_appearance.typography().size + 1); });
    on(m_actions.usualSize, [this] { m_appearance.setTextSize(Typography::usualSize); });
    on(m_actions.nextTheme, [this] { m_appearance.chooseNext(); });
    on(m_actions.pageSettings, [this] { m_readingCommands->showPageSettings(); });
    on(m_actions.palette, [this] { m_readingCommands->showPalette(); });
    on(m_actions.shortcuts, [this] { m_readingCommands->showShortcuts(); });
    on(m_actions.changeShortcuts, [this] { m_readingCommands->changeShortcuts(); });
    on(m_actions.about, [this] {
        auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Postil"),
            tr("Postil %1\n\nAn offline reader and annotator for people who read news as evidence. "
               "Nothing leaves this computer; everything is in one file that you own.")
                .arg(QStringLiteral(POSTIL_VERSION)),
            QMessageBox::Close, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_actions.fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&m_appearance, &Appearance::themeChanged, this, &MainWindow::applyAppearance);
    const auto dressText = [this] {
        m_reader->setTypography(m_appearance.typography());
        m_cleaningPage->view().setTypography(m_appearance.typography());
    };
    connect(&m_appearance, &Appearance::textChanged, this, dressText);
    dressText();
}

void MainWindow::askToOpenLink(const QString &target)
{
    if (target.startsWith(u'#'))
        return m_messages->tell(
            tr("This link leads to a part of the page that is not in the article."));
    const QUrl url(target);
    const QStringList known{u"http"_s, u"https"_s, u"mailto"_s};
    if (!known.contains(url.scheme())) {
        m_messages->tell(
            tr("This link leads to “%1”, which Postil does not open.").arg(target.left(120)));
        return;
    }
    m_messages->tell(tr("This link leads out of Postil: %1").arg(target.left(300)),
        tr("Open in the browser"), [url] { QDesktopServices::openUrl(url); });
}

} // namespace postil
