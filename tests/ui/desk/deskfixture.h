// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "core/library/actorrecords.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace postil {

/// The real window on a library with two articles of our own writing and three actors.
class DeskFixture
{
protected:
    void openWindow()
    {
        windowSettings().clear();
        m_home = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const auto file = m_home->filePath(QStringLiteral("library.postil"));
        {
            const auto library = *Library::open(file);
            m_first =
                library->import({firstArticle(), QStringLiteral("first.txt"), {}})->article.id;
            m_second =
                library->import({secondArticle(), QStringLiteral("second.txt"), {}})->article.id;
            auto records = library->actorRecords();
            m_orla =
                *records.tag(m_first, {rangeIn(*library, m_first, QStringLiteral("Orla Venn"))},
                    named(QStringLiteral("Orla Venn")));
            m_crew = *records.add(named(QStringLiteral("Pier Crew"), ActorKind::Organisation));
            m_other = *records.add(named(QStringLiteral("О. Венн")));
        }
        QVERIFY(m_window->openLibrary(file));
        m_window->openArticle(m_first);
        QTRY_COMPARE(m_window->session().content().article.id, m_first);
    }

    void closeWindow() { m_window.reset(); }

    Library &library() { return m_window->session().library(); }

    static Actor named(const QString &name, ActorKind kind = ActorKind::Person)
    {
        return {{}, kind, name, {}, {}, {}, {}};
    }

    static TextRange rangeIn(const Library &library, const ArticleId &article, const QString &words,
        qsizetype length = 0)
    {
        const auto at = library.content(article)->revision.document.text().indexOf(words);
        Q_ASSERT(at >= 0);
        return {at, at + (length > 0 ? length : words.size())};
    }

    Actor actor(const ActorId &id)
    {
        const auto actors = *library().actors();
        const auto found = std::ranges::find(actors, id, &Actor::id);
        return found == actors.end() ? Actor() : *found;
    }

    qsizetype mentionsOf(const ActorId &id, State state)
    {
        const auto mentions = *library().mentions(m_first) + *library().mentions(m_second);
        return std::ranges::count_if(mentions,
            [&](const Mention &mention) { return mention.actor == id && mention.state == state; });
    }

    /// Where there is no window manager, nobody gives the focus back when a dialog closes.
    static void activate(QWidget *window)
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

    template <typename Dialog> Dialog *waitFor(QWidget *parent)
    {
        Dialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = parent->findChild<Dialog *>()) && dialog->isVisible()); }();
        return dialog;
    }

    template <typename Popup> Popup *waitForPopup()
    {
        [&] { QTRY_VERIFY(qobject_cast<Popup *>(QApplication::activePopupWidget())); }();
        return qobject_cast<Popup *>(QApplication::activePopupWidget());
    }

    static QPushButton *button(QWidget *parent, const QString &text)
    {
        for (auto *each : parent->findChildren<QPushButton *>()) {
            if (each->text().contains(text) || each->text().remove(u'&').contains(text))
                return each;
        }
        qFatal("no such button");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_first, m_second;
    Actor m_orla, m_crew, m_other;

private:
    static QByteArray firstArticle()
    {
        return "Ferry line to close\n\n"
               "Orla Venn, who runs the line, told the council on Monday that the boats were too "
               "old.\n\n"
               "“We cannot sail on hope,” said Venn. Her brother Milo Venn left the room.\n\n"
               "The crew thanked Venn's office for its frankness, and the pier was quiet again.\n";
    }

    static QByteArray secondArticle()
    {
        return "Quillan mourns its ferry\n\n"
               "People stood on the pier when Venn came ashore for the last time on Sunday "
               "evening.\n\n"
               "Nobody at the pier said a word, and Venns hat lay on the planks.\n";
    }
};

} // namespace postil
