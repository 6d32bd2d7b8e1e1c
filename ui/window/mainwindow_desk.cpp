// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// What the window does with actors of the whole library.
#include "ui/window/mainwindow.h"

#include "ui/desk/actordesk.h"
#include "ui/desk/deskwork.h"
#include "ui/panels/actorspanel.h"
#include "ui/reader/readerview.h"
#include "ui/window/annotator.h"
#include "ui/window/librarytagger.h"
#include "ui/window/messagebar.h"

namespace postil {

ActorDesk *MainWindow::showDesk()
{
    if (!m_desk && m_session.isOpen()) {
        m_desk = new ActorDesk(m_session, m_appearance.theme(), this);
        connect(&m_appearance, &Appearance::themeChanged, m_desk,
            [this] { m_desk->setTheme(m_appearance.theme()); });
        connect(m_desk, &ActorDesk::articleChosen, this,
            [this](const ArticleId &article, TextRange place) { openAt(article, place); });
    }
    if (m_desk) {
        m_desk->show();
        m_desk->raise();
        m_desk->activateWindow();
    }
    return m_desk;
}

void MainWindow::openAt(const ArticleId &article, TextRange place)
{
    const auto go = [this, article, place] {
        if (!place.isEmpty() && m_session.content().article.id == article)
            m_reader->goTo(place);
    };
    if (m_session.content().article.id == article) {
        go();
        return;
    }
    connect(&m_session, &Session::articleOpened, m_reader, go, Qt::SingleShotConnection);
    openArticle(article);
}

void MainWindow::connectDesk()
{
    connect(m_actions.actorDesk, &QAction::triggered, this, [this] { showDesk(); });
    connect(m_actors, &ActorsPanel::mergeRequested, m_deskWork,
        [this](const ActorId &kept, const ActorId &moved) { m_deskWork->merge(kept, {moved}); });
    connect(m_actors, &ActorsPanel::renameRequested, m_deskWork, &DeskWork::rename);
    connect(m_actors, &ActorsPanel::splitRequested, m_deskWork, &DeskWork::askToSplit);
    connect(m_actors, &ActorsPanel::deskRequested, this,
        [this](const ActorId &actor) { showDesk()->showActor(actor); });
    connect(
        m_deskWork, &DeskWork::told, this, [this](const QString &text) { m_messages->tell(text); });
    connect(m_deskWork, &DeskWork::done, this, [this](const QString &text) {
        m_messages->tell(text, tr("Undo"), [this] { m_deskWork->undo(); });
    });
    connect(m_annotator.get(), &Annotator::tagEverywhereRequested, this,
        [this](const QString &words, const Actor &actor) {
            m_tagger->begin(words, actor, m_appearance.theme());
        });
    connect(m_tagger, &LibraryTagger::told, this,
        [this](const QString &text) { m_messages->tell(text); });
}

} // namespace postil
