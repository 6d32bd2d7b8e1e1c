// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/tagsdialog.h"

#include "ui/panels/flowlayout.h"
#include "ui/theme/desktopstyle.h"

#include <QBoxLayout>
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
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(420);
    auto *hint = new QLabel(tr("Tags, separated by commas"), this);
    hint->setBuddy(m_field);
    auto *offered = new QWidget(this);
    auto *flow = new FlowLayout(offered);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &tag : known.first(std::min(known.size(), mostOffered))) {
        auto *chip = new QPushButton(QString(tag).replace(u'&', u"&&"_s), offered);
        chip->setProperty("chip", true);
        chip->setFont(panelFont(-1));
        chip->setAutoDefault(false);
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            m_field->setText((tagsIn(m_field->text()) + QStringList{tag}).join(u", "_s));
        });
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
