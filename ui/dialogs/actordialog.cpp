// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/actordialog.h"

#include "ui/dialogs/kindbuttons.h"
#include "ui/models/actorrow.h"
#include "ui/models/passage.h"
#include "ui/theme/colordot.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QStringList aliasLines(const Actor &actor)
{
    QStringList lines;
    for (const auto &alias : actor.aliases) {
        const auto language = actor.aliasLanguages.value(alias);
        lines.append(language.isEmpty() ? alias : alias + u" ["_s + language + u']');
    }
    return lines;
}

static QStringList roleLines(const Actor &actor)
{
    QStringList lines;
    for (const auto &role : actor.roles)
        lines.append(toText(role));
    return lines;
}

static QStringList attributeLines(const Actor &actor)
{
    QStringList lines;
    for (const auto &[name, value] : actor.attributes.asKeyValueRange())
        lines.append(name + u": "_s + value);
    return lines;
}

static QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const auto &line : field->toPlainText().split(u'\n')) {
        if (const auto whole = line.simplified(); !whole.isEmpty())
            lines.append(whole);
    }
    return lines;
}

ActorDialog::ActorDialog(
    const Actor &actor, const QList<Actor> &known, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_actor(actor)
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(actor.id.isNull() ? tr("New actor") : tr("Edit actor"));
    setMinimumWidth(560);
    auto *form = new QFormLayout;
    form->setSpacing(9);
    addNames(form);
    addFacts(form, known, theme);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

QPlainTextEdit *ActorDialog::addLines(const QStringList &lines, const QString &hint, int height)
{
    auto *field = new QPlainTextEdit(lines.join(u'\n'), this);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->document()->setDocumentMargin(2); // as far in as in a line edit
    field->setFixedHeight(height);
    return field;
}

void ActorDialog::addNames(QFormLayout *form)
{
    m_name = new QLineEdit(m_actor.name, this);
    m_kinds = new KindButtons({kindName(ActorKind::Person), kindName(ActorKind::Organisation),
                                  kindName(ActorKind::Place), kindName(ActorKind::Other)},
        tr("Kind"), this);
    m_kinds->choose(int(m_actor.kind));
    m_aliases = addLines(aliasLines(m_actor),
        tr("one on each line, with the language in brackets: Захарова [ru]"), 76);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Kind"), m_kinds);
    form->addRow(tr("&Other names"), m_aliases);
}

KindButtons *ActorDialog::colorButtons(const Theme &theme)
{
    const auto count = int(theme.speakers.size());
    QStringList names{tr("As its kind")};
    for (int color = 1; color <= count; ++color)
        names.append(tr("Colour %1").arg(color));
    auto *buttons = new KindButtons(names, tr("Colour"), this);
    for (int color = 1; color <= count; ++color) {
        const auto &shown = theme.speakers[size_t(color - 1)];
        buttons->setIcon(color, colorDot(shown, theme.paper));
    }
    buttons->choose(std::clamp(m_actor.color, 0, count));
    return buttons;
}

void ActorDialog::addFacts(QFormLayout *form, const QList<Actor> &known, const Theme &theme)
{
    m_roles = addLines(roleLines(m_actor),
        m_actor.role.isEmpty() ? tr("one on each line: Foreign Minister, 2004–2012")
                               : tr("the text says: %1").arg(m_actor.role),
        62);
    m_organisation = new QComboBox(this);
    m_organisation->setEditable(true);
    m_organisation->setInsertPolicy(QComboBox::NoInsert);
    m_organisation->addItem(QString(), QByteArray());
    for (const auto &actor : known) {
        if (actor.kind != ActorKind::Person && actor.id != m_actor.id)
            m_organisation->addItem(actor.name, actor.id.bytes);
    }
    m_organisation->setCurrentIndex(
        std::max(0, m_organisation->findData(m_actor.organisation.bytes)));
    m_organisation->completer()->setFilterMode(Qt::MatchContains);
    m_organisation->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_externalId = new QLineEdit(m_actor.externalId, this);
    m_externalId->setPlaceholderText(tr("such as Q42"));
    m_colors = colorButtons(theme);
    m_tags = new QLineEdit(m_actor.tags.join(u", "_s), this);
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_attributes = addLines(attributeLines(m_actor), tr("one on each line: party: none"), 62);
    m_note = addLines(m_actor.note.split(u'\n'), tr("in Markdown"), 82);
    form->addRow(tr("&Roles"), m_roles);
    form->addRow(tr("&Speaks for"), m_organisation);
    form->addRow(tr("&Wikidata"), m_externalId);
    form->addRow(tr("Colour"), m_colors);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(tr("&Further facts"), m_attributes);
    form->addRow(tr("Not&e"), m_note);
}

bool ActorDialog::refuse(QLineEdit *field, const QString &why)
{
    m_problem->setText(why);
    m_problem->show();
    field->setFocus();
    field->selectAll();
    return false;
}

void ActorDialog::readNames()
{
    m_actor.name = m_name->text().simplified();
    m_actor.kind = ActorKind(m_kinds->chosen());
    m_actor.aliases.clear();
    m_actor.aliasLanguages.clear();
    for (const auto &line : linesOf(m_aliases)) {
        const auto bracket = line.lastIndexOf(u" ["_s);
        const bool hasLanguage = bracket > 0 && line.endsWith(u']');
        const auto alias = hasLanguage ? line.first(bracket).trimmed() : line;
        if (m_actor.aliases.contains(alias) || alias == m_actor.name)
            continue;
        m_actor.aliases.append(alias);
        if (hasLanguage)
            m_actor.aliasLanguages.insert(alias, line.sliced(bracket + 2).chopped(1).trimmed());
    }
}

void ActorDialog::readFacts()
{
    m_actor.roles.clear();
    for (const auto &line : linesOf(m_roles))
        m_actor.roles.append(roleOf(line));
    m_actor.organisation = {m_organisation->currentData().toByteArray()};
    m_actor.externalId = wikidataNumber(m_externalId->text()).value_or(QString());
    m_actor.color = m_colors->chosen();
    m_actor.tags.clear();
    for (const auto &tag : m_tags->text().split(u',')) {
        if (!tag.simplified().isEmpty())
            m_actor.tags.append(tag.simplified());
    }
    m_actor.tags.removeDuplicates();
    m_actor.attributes.clear();
    for (const auto &line : linesOf(m_attributes))
        m_actor.attributes.insert(
            line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    m_actor.note = m_note->toPlainText();
}

void ActorDialog::save()
{
    if (m_name->text().simplified().isEmpty()) {
        refuse(m_name, tr("An actor needs a name."));
        return;
    }
    const auto number = m_externalId->text().trimmed();
    if (!number.isEmpty() && !wikidataNumber(number)) {
        refuse(m_externalId,
            tr("“%1” is no Wikidata number: write Q and a number, such as Q42, or leave it empty.")
                .arg(number.left(40)));
        return;
    }
    const auto typed = m_organisation->currentText().simplified();
    const int known = m_organisation->findText(typed);
    if (!typed.isEmpty() && known < 0) {
        refuse(m_organisation->lineEdit(),
            tr("“%1” is not among the actors of this library yet. Add it first, or choose another.")
                .arg(shortened(typed)));
        return;
    }
    if (m_organisation->currentText() != m_organisation->itemText(m_organisation->currentIndex()))
        m_organisation->setCurrentIndex(std::max(0, known));
    readNames();
    readFacts();
    accept();
    Q_EMIT chosen(m_actor);
}

} // namespace postil
