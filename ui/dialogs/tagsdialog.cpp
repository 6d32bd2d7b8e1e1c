// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/tagsdialog.h"

#include "ui/panels/flowlayout.h"
#include "ui/theme/desktopstyle.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostOffered = 24;

TagsDialog::TagsDialog(
    const QString &title, const QStringList &tags, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(tags.join(u", "_s), this))
    , m_completer(new QCompleter(known, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(420);
    auto *hint = new QLabel(tr("Tags, separated by commas"), this);
    hint->setBuddy(m_field);
    hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_completer->setWidget(m_field);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_field, &QLineEdit::textEdited, this, &TagsDialog::offerCompletions);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        &TagsDialog::complete);
    auto *offered = new QWidget(this);
    auto *flow = new FlowLayout(offered);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &tag : known.first(std::min(known.size(), mostOffered))) {
        auto *chip = new QPushButton(QString(tag).replace(u'&', u"&&"_s), offered);
        chip->setProperty("chip", true);
        chip->setFont(panelFont(-1));
        chip->setAutoDefault(false);
        chip->setCheckable(true);
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, tag](bool isSet) {
            auto set = tagsIn(m_field->text());
            set.removeAll(tag);
            m_field->setText((isSet ? set + QStringList{tag} : set).join(u", "_s));
        });
        const auto follow = [this, chip, tag] {
            chip->setChecked(tagsIn(m_field->text()).contains(tag));
        };
        connect(m_field, &QLineEdit::textChanged, chip, follow);
        follow();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(tagsIn(m_field->text()));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    for (auto *widget : {static_cast<QWidget *>(hint), static_cast<QWidget *>(m_field), offered,
             static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
}

/// Where the tag that the caret stands in begins.
static qsizetype typedFrom(const QLineEdit &field)
{
    return QStringView(field.text()).first(field.cursorPosition()).lastIndexOf(u',') + 1;
}

void TagsDialog::offerCompletions(const QString &text)
{
    const auto from = typedFrom(*m_field);
    const auto typed = text.sliced(from, m_field->cursorPosition() - from).trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool isWhole = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
    if (typed.isEmpty() || isWhole || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsDialog::complete(const QString &tag)
{
    const auto text = m_field->text();
    const auto head = text.first(typedFrom(*m_field));
    const auto rest = text.sliced(m_field->cursorPosition());
    const QString written = head + (head.isEmpty() ? u""_s : u" "_s) + tag;
    m_field->setText(written + rest);
    m_field->setCursorPosition(int(written.size()));
}

QStringList TagsDialog::tagsIn(const QString &text)
{
    QStringList tags;
    for (auto tag : text.split(u',')) {
        tag = tag.simplified();
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace postil
