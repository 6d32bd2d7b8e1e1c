// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/windowactions.h"

#include "ui/theme/icon.h"
#include "ui/window/shortcuts.h"

#include <QCoreApplication>
#include <QWidget>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

WindowActions::WindowActions(QWidget *window) : m_window(window)
{
    addLibrary();
    addArticle();
    addWork();
    addQuotations();
    addLook();
}

void WindowActions::begin(const QString &topic)
{
    m_topics.append({topic, {}});
}

QAction *WindowActions::add(
    const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setProperty("plainName", text);
    action->setProperty("iconName", icon);
    action->setShortcuts(keys);
    action->setToolTip(nameWithKey(action, plainName(action)));
    m_window->addAction(action);
    m_topics.last().actions.append(action);
    return action;
}

void WindowActions::addLibrary()
{
    begin(tr("Library"));
    importFiles = add(u"import"_s, tr("Import…"), u"plus"_s, {QKeySequence::Open});
    paste = add(
        u"paste"_s, tr("Paste as an article…"), u"article"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    search =
        add(u"search"_s, tr("Search the library"), u"search"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    newLibrary =
        add(u"newLibrary"_s, tr("New library…"), u"library"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    openLibrary = add(
        u"openLibrary"_s, tr("Open library…"), u"library"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    quit = add(u"quit"_s, tr("Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void WindowActions::addArticle()
{
    begin(tr("Article"));
    back = add(u"back"_s, tr("Back"), u"back"_s, {Qt::ALT | Qt::Key_Left});
    forward = add(u"forward"_s, tr("Forward"), u"forward"_s, {Qt::ALT | Qt::Key_Right});
    find = add(u"find"_s, tr("Find in article"), u"search"_s, {QKeySequence::Find});
    nextHit = add(u"nextHit"_s, tr("Next hit"), u"down"_s, {QKeySequence(Qt::Key_F3)});
    previousHit =
        add(u"previousHit"_s, tr("Previous hit"), u"up"_s, {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    outline = add(u"outline"_s, tr("Outline"), u"outline"_s, {QKeySequence(Qt::Key_F8)});
    compare = add(
        u"compare"_s, tr("Compare with another article…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    exportArticle = add(u"export"_s, tr("Export…"), u"export"_s, {Qt::CTRL | Qt::Key_E});
    editMetadata = add(u"editMetadata"_s, tr("Edit title, date, outlet…"), {}, {Qt::Key_F2});
    editTags = add(u"editTags"_s, tr("Edit tags of the article…"), {}, {Qt::CTRL | Qt::Key_T});
    showOriginal = add(u"showOriginal"_s, tr("Show original"), {}, {Qt::CTRL | Qt::Key_U});
    showRemoved = add(u"showRemoved"_s, tr("Show what was removed"), u"dimmed"_s,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    showRemoved->setCheckable(true);
    cleanAgain = add(u"cleanAgain"_s, tr("Clean again…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_U});
    editText = add(u"editText"_s, tr("Edit the text…"), {}, {Qt::Key_F4});
    versions =
        add(u"versions"_s, tr("Versions of the text…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    articleNote =
        add(u"articleNote"_s, tr("Note on the whole article"), u"note"_s, {Qt::SHIFT | Qt::Key_N});
    trash = add(u"trash"_s, tr("Move to the trash"), u"trash"_s, {Qt::CTRL | Qt::Key_Delete});
}

void WindowActions::addWork()
{
    begin(tr("Working"));
    undo = add(u"undo"_s, tr("Undo"), u"undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = add(
        u"redo"_s, tr("Redo"), u"redo"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    history = add(u"history"_s, tr("History…"), {}, {Qt::CTRL | Qt::Key_H});
    confirm = add(u"confirm"_s, tr("Confirm the suggestion and go on"), u"check"_s, {Qt::Key_Y});
    reject = add(u"reject"_s, tr("Reject the suggestion and go on"), u"cross"_s, {Qt::Key_X});
    stance =
        add(u"stance"_s, tr("Note a stance in the selected words…"), {}, {QKeySequence(Qt::Key_W)});
    nextNote = add(u"nextNote"_s, tr("Next highlight or note"), {}, {Qt::ALT | Qt::Key_Down});
    previousNote =
        add(u"previousNote"_s, tr("Previous highlight or note"), {}, {Qt::ALT | Qt::Key_Up});
    review = add(u"review"_s, tr("Review what changed, and the next one"), {}, {Qt::Key_F7});
    previousReview =
        add(u"previousReview"_s, tr("Review the one before"), {}, {Qt::SHIFT | Qt::Key_F7});
    placeAnew = add(u"placeAnew"_s, tr("Put the annotation on the selected words"), {}, {Qt::Key_P});
    nameColors = add(u"nameColors"_s, tr("Name the colours…"), {}, {});
}

void WindowActions::addQuotations()
{
    begin(tr("The current quotation"));
    changeSpeaker = add(u"changeSpeaker"_s, tr("Change the speaker…"), {}, {Qt::CTRL | Qt::Key_R});
    makeDirect = add(u"makeDirect"_s, tr("It is direct"), {}, {Qt::CTRL | Qt::Key_1});
    makeMixed = add(u"makeMixed"_s, tr("It is partial"), {}, {Qt::CTRL | Qt::Key_2});
    makeIndirect = add(u"makeIndirect"_s, tr("It is indirect"), {}, {Qt::CTRL | Qt::Key_3});
    makeTerm = add(u"makeTerm"_s, tr("It is a term, not speech"), {}, {Qt::CTRL | Qt::Key_4});
    joinQuotation =
        add(u"joinQuotation"_s, tr("Join it with the next one"), {}, {Qt::CTRL | Qt::Key_J});
    splitQuotation = add(u"splitQuotation"_s, tr("Split it at the caret or after its first part"),
        {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_J});
    sayings = add(
        u"sayings"_s, tr("Everything the speaker said…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    quotationOrder = add(u"quotationOrder"_s, tr("By speaker or in reading order"), {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
}

void WindowActions::addLook()
{
    begin(tr("Window"));
    focusText = add(u"focusText"_s, tr("Go to the text"), {}, {Qt::ALT | Qt::Key_0});
    focusActors = add(u"focusActors"_s, tr("Go to the actors"), {}, {Qt::ALT | Qt::Key_1});
    focusQuotations =
        add(u"focusQuotations"_s, tr("Go to the quotations"), {}, {Qt::ALT | Qt::Key_2});
    focusNotes = add(u"focusNotes"_s, tr("Go to the notes"), {}, {Qt::ALT | Qt::Key_3});
    actorDesk = add(
        u"actorDesk"_s, tr("Desk of all actors"), u"person"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    toggleLibrary = add(u"toggleLibrary"_s, tr("Library panel"), {}, {Qt::Key_F9});
    smaller = add(
        u"smaller"_s, tr("Smaller text"), u"smaller"_s, {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    larger = add(u"larger"_s, tr("Larger text"), u"larger"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    usualSize =
        add(u"usualSize"_s, tr("Usual text size"), {}, {QKeySequence(Qt::CTRL | Qt::Key_0)});
    pageSettings =
        add(u"pageSettings"_s, tr("Page…"), u"page"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    nextTheme = add(
        u"nextTheme"_s, tr("Light, sepia, dark"), u"theme"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    fullScreen = add(u"fullScreen"_s, tr("Full screen"), {}, {Qt::Key_F11});
    fullScreen->setCheckable(true);
    palette = add(u"palette"_s, tr("Find a command or article…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_K)});
    shortcuts = add(u"shortcuts"_s, tr("Keys…"), {}, {Qt::Key_Question, Qt::Key_F1});
    changeShortcuts = add(u"changeShortcuts"_s, tr("Change keys…"), {}, {});
    menu = add(u"menu"_s, tr("Menu"), u"menu"_s, {Qt::Key_F10});
    about = add(u"about"_s, tr("About Postil"), {}, {});
}

void WindowActions::setTheme(const Theme &theme)
{
    for (const auto &topic : std::as_const(m_topics)) {
        for (auto *action : topic.actions) {
            const auto icon = action->property("iconName").toString();
            if (!icon.isEmpty())
                action->setIcon(iconNamed(icon, theme));
        }
    }
}

} // namespace postil
