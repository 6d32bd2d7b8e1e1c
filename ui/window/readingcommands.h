// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/appearance.h"
#include "ui/window/session.h"
#include "ui/window/shortcuts.h"

class QAction;
class QMenu;

namespace postil {

class Popup;
struct PaletteEntry;
class ReaderView;
class WindowActions;

/// What serves reading: the page's settings, the outline, the palette of all that can be done, the
/// keys, the form of citations.
class ReadingCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ReadingCommands(Session &session, ReaderView &reader, Appearance &appearance,
        const WindowActions &actions, QWidget *window);

    void showPageSettings();
    void showOutline();
    void showPalette();
    void showShortcuts();
    void changeShortcuts();
    void fillCitationMenu(QMenu *menu);
    /// Asks for another article and shows it beside the one that is open.
    void chooseComparison();
    void compareWith(const ArticleId &other);

Q_SIGNALS:
    void openRequested(const postil::ArticleId &article);

private:
    void openBelow(Popup *popup, QAction *action);
    QList<PaletteEntry> actionEntries() const;
    /// `open` is called with the article that was chosen.
    QList<PaletteEntry> articleEntries(const std::function<void(const ArticleId &)> &open);
    void editCitationPattern();

    Session &m_session;
    ReaderView &m_reader;
    Appearance &m_appearance;
    const WindowActions &m_actions;
    QWidget *m_window;
    Shortcuts m_shortcuts;
};

} // namespace postil
