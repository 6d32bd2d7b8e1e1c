// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/appearance.h"
#include "ui/window/session.h"
#include "ui/window/visits.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>
#include <QPointer>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace postil {

class ActorDesk;
class ActorsPanel;
class Annotator;
class ArticleCommands;
class CleaningCommands;
class CleaningPage;
class DeskWork;
class EmptyState;
class FindBar;
class LibraryCommands;
class LibraryPanel;
class LibraryTagger;
class MessageBar;
class NotesPanel;
class QuotationCommands;
class QuotationsPanel;
class ReaderBinding;
class ReaderView;
class ReadingCommands;
class ReviewPane;
class SidePanel;
class StatusLine;
class Welcome;

/// The window: the library, the text, and what is found and made in it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Opens a library and the article that was read last in it. False when it cannot be opened;
    /// then the window says why.
    bool openLibrary(const QString &fileName, IfMissing ifMissing = IfMissing::Create);

    Session &session() { return m_session; }
    ReaderView &reader() { return *m_reader; }
    LibraryCommands &libraryCommands() { return *m_libraryCommands; }
    Appearance &appearance() { return m_appearance; }
    const WindowActions &actions() const { return m_actions; }
    void openArticle(const ArticleId &article);
    /// Brings in the sample article and opens it with a few words on what to try.
    void welcome();
    /// Brings a panel to the front: "actors", "quotations", "notes".
    void showPanel(const QString &name);
    /// Writes what is being typed, where one reads, and how the window stands.
    void saveWork();
    ReviewPane &review() { return *m_review; }
    /// Opens the desk of actors, or brings it to the front.
    ActorDesk *showDesk();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    QDockWidget *addSide(SidePanel *panel, const QString &name);
    void dressDocks();
    void buildToolBar();
    void addFramed(QToolBar *bar, QAction *action, const QString &text, bool withIcon);
    void buildMenu(QToolBar *bar);
    void connectReader();
    void connectPanels();
    void connectDesk();
    void connectReview();
    void connectLibraryActions();
    void connectArticleActions();
    void connectQuotations();
    void connectLookActions();
    void openPlace(const ArticleId &article, TextRange range);
    void applyAppearance();
    void showTitles();
    void showHistory();
    void showArticle();
    void showRemoved(bool shown);
    /// Opens an article at a place.
    void openAt(const ArticleId &article, TextRange place);
    void askToOpenLink(const QString &target);
    void decide(State state);
    void showAnnotation(const Annotation &annotation);
    void showAwaited();
    void restoreWindow();
    void saveWindow();
    SidePanel *frontPanel() const;

    Session m_session;
    Appearance m_appearance;
    WindowActions m_actions;
    Visits m_visits;
    std::optional<Annotation> m_awaited; ///< to be shown as soon as its article is open
    ReaderView *m_reader;
    MessageBar *m_messages;
    FindBar *m_find;
    ReviewPane *m_review;
    StatusLine *m_status;
    EmptyState *m_empty;
    Welcome *m_welcome;
    CleaningPage *m_cleaningPage;
    QStackedWidget *m_centre;
    LibraryPanel *m_libraryPanel;
    ActorsPanel *m_actors;
    QuotationsPanel *m_quotations;
    NotesPanel *m_notes;
    QDockWidget *m_libraryDock = nullptr;
    QList<std::pair<SidePanel *, QDockWidget *>> m_sides;
    std::unique_ptr<ReaderBinding> m_binding;
    std::unique_ptr<Annotator> m_annotator;
    std::unique_ptr<QuotationCommands> m_quotationCommands;
    ArticleId m_pendingArticle; ///< being opened to go to a place of it
    TextRange m_pendingPlace;
    ArticleCommands *m_articleCommands;
    LibraryCommands *m_libraryCommands;
    ReadingCommands *m_readingCommands;
    CleaningCommands *m_cleaning;
    LibraryTagger *m_tagger;
    DeskWork *m_deskWork;
    QPointer<ActorDesk> m_desk;
};

} // namespace postil
