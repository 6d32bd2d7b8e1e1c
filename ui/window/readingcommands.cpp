// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/readingcommands.h"

#include "ui/compare/comparisonwindow.h"
#include "ui/dialogs/citationdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/outlinepopup.h"
#include "ui/dialogs/pagesettings.h"
#include "ui/dialogs/shortcutdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/models/articlerow.h"
#include "ui/reader/readerkeys.h"
#include "ui/reader/readerview.h"
#include "ui/window/chosencitation.h"
#include "ui/window/citation.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowsettings.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolBar>

namespace postil {

using namespace Qt::StringLiterals;

static QList<QAction *> allOf(const WindowActions &actions)
{
    QList<QAction *> all;
    for (const auto &topic : actions.topics())
        all += topic.actions;
    return all;
}

ReadingCommands::ReadingCommands(Session &session, ReaderView &reader, Appearance &appearance,
    const WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_reader(reader)
    , m_appearance(appearance)
    , m_actions(actions)
    , m_window(window)
    , m_shortcuts(allOf(actions))
{
}

/// Below the action's button; where there is none, at the upper right of the text.
void ReadingCommands::openBelow(Popup *popup, QAction *action)
{
    QRect place(m_reader.mapToGlobal(QPoint(std::max(0, m_reader.width() - 360), 0)), QSize());
    for (const auto *bar : m_window->findChildren<QToolBar *>()) {
        const auto *button = bar->widgetForAction(action);
        if (button && button->isVisible())
            place = QRect(button->mapToGlobal(QPoint()), button->size());
    }
    popup->openAt(place);
}

void ReadingCommands::showPageSettings()
{
    auto *popup = new PageSettings(m_appearance.typography(), m_window);
    connect(popup, &PageSettings::changed, &m_appearance, &Appearance::setTypography);
    openBelow(popup, m_actions.pageSettings);
}

void ReadingCommands::showOutline()
{
    if (!m_session.hasArticle())
        return;
    const auto outline = outlineOf(m_reader.shownDocument());
    const auto read = entryAt(outline, m_reader.readingPosition());
    auto *popup = new OutlinePopup(outline, read, m_window);
    connect(popup, &OutlinePopup::chosen, this, [this](const TextRange &heading) {
        if (heading.isEmpty())
            m_reader.setReadingPosition(0);
        else
            m_reader.goToTop(heading);
        m_reader.setFocus();
    });
    openBelow(popup, m_actions.outline);
}

QList<PaletteEntry> ReadingCommands::actionEntries() const
{
    QList<PaletteEntry> entries;
    for (auto *action : m_shortcuts.actions()) {
        if (!action->isEnabled() || action == m_actions.palette)
            continue;
        entries.append({u"action/"_s + action->objectName(), plainName(action),
            action->shortcut().toString(QKeySequence::NativeText),
            [action] { action->trigger(); }});
    }
    return entries;
}

QList<PaletteEntry> ReadingCommands::articleEntries(
    const std::function<void(const ArticleId &)> &open)
{
    QList<PaletteEntry> entries;
    const auto &articles = m_session.articles();
    for (auto each = articles.crbegin(); each != articles.crend(); ++each) {
        const auto &article = each->article;
        if (!article.deleted.isNull())
            continue;
        QStringList from{
            article.metadata.siteName.left(30), writtenDate(article.metadata.publishedTime, true)};
        from.removeAll({});
        entries.append({u"article/"_s + article.id.toString(), article.metadata.title,
            from.join(u" · "_s), [open, id = article.id] { open(id); }});
    }
    return entries;
}

void ReadingCommands::showPalette()
{
    static constexpr qsizetype mostRecent = 12;
    const auto recent = windowSettings().value(u"palette/recent"_s).toStringList();
    auto *palette = new CommandPalette(tr("Do something, or open an article"),
        actionEntries()
            + articleEntries([this](const ArticleId &article) { Q_EMIT openRequested(article); }),
        recent, m_window);
    connect(palette, &CommandPalette::chosen, this, [recent](const QString &id) {
        auto now = recent;
        now.removeAll(id);
        now.prepend(id);
        windowSettings().setValue(u"palette/recent"_s, now.first(std::min(mostRecent, now.size())));
    });
    palette->openOver(*m_window);
}

void ReadingCommands::chooseComparison()
{
    auto entries = articleEntries([this](const ArticleId &article) { compareWith(article); });
    entries.removeIf([this](const PaletteEntry &entry) {
        return entry.id.endsWith(m_session.content().article.id.toString());
    });
    (new CommandPalette(tr("Compare with which article?"), entries, {}, m_window))
        ->openOver(*m_window);
}

/// Everything about the other article, and what it shares with a text.
static Result<std::pair<ComparedArticle, QList<SharedPassage>>> compared(
    const Library &library, const ArticleId &other, const QString &text)
{
    const auto content = library.content(other);
    if (!content)
        return std::unexpected(content.error());
    const auto pictures = library.pictures(other);
    if (!pictures)
        return std::unexpected(pictures.error());
    return std::pair(ComparedArticle{*content, *pictures},
        sharedPassages(text, content->revision.document.text()));
}

void ReadingCommands::compareWith(const ArticleId &other)
{
    if (!m_session.hasArticle() || other == m_session.content().article.id)
        return;
    const ComparedArticle here{m_session.content(), m_session.pictures()};
    m_session.read(
        this,
        [other, text = here.content.revision.document.text()](
            const Library &library) { return compared(library, other, text); },
        [this, here](const auto &found) {
            if (!m_session.check(found))
                return;
            auto *window = new ComparisonWindow(here, found->first, found->second, m_window);
            const auto dress = [this, window] {
                window->setLook(m_appearance.theme(), m_appearance.typography());
            };
            dress();
            connect(&m_appearance, &Appearance::themeChanged, window, dress);
            connect(&m_appearance, &Appearance::textChanged, window, dress);
            window->show();
        });
}

void ReadingCommands::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_actions, m_window);
    connect(sheet, &ShortcutSheet::changeRequested, this, &ReadingCommands::changeShortcuts);
    sheet->open();
}

void ReadingCommands::changeShortcuts()
{
    QList<QKeySequence> taken;
    for (const auto &key : readerKeys())
        taken += key.keys;
    (new ShortcutDialog(m_shortcuts, taken, m_window))->open();
}

void ReadingCommands::fillCitationMenu(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &name, const QString &id) {
        auto *action = group->addAction(menu->addAction(name, menu, [id] { chooseCitation(id); }));
        action->setCheckable(true);
        action->setChecked(chosenCitation() == id);
    };
    for (const auto &style : citationStyles())
        add(style.name, style.id);
    add(tr("Own form"), u"own"_s);
    menu->addSeparator();
    menu->addAction(tr("Write an own form…"), this, &ReadingCommands::editCitationPattern);
}

/// What the form is shown on: the first quotation, or the first sentence.
static TextRange exampleIn(const ArticleContent &content)
{
    if (!content.quotations.isEmpty() && !content.quotations.first().contents.isEmpty())
        return content.quotations.first().contents.first();
    return sentenceAt(content.revision.document, 0);
}

void ReadingCommands::editCitationPattern()
{
    auto content = m_session.content();
    if (content.revision.document.isEmpty())
        content.revision.document = Document::fromLines(tr("The words that are copied."));
    const auto preview = [content](const QString &pattern) {
        return citationOf(content, exampleIn(content), pattern);
    };
    auto *dialog = new CitationDialog(ownCitationPattern(), preview, m_window);
    connect(dialog, &CitationDialog::chosen, this, [](const QString &pattern) {
        setOwnCitationPattern(pattern);
        chooseCitation(u"own"_s);
    });
    dialog->open();
}

} // namespace postil
