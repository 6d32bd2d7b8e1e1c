// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/exportdialog.h"

#include "core/export/exportfolder.h"
#include "core/export/markdown.h"
#include "ui/dialogs/codeview.h"
#include "ui/theme/theme.h"
#include "ui/window/windowsettings.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace postil {

using namespace Qt::StringLiterals;

static QString lastFolder()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return windowSettings().value(u"export/folder"_s, QString(documents + u"/Postil"_s)).toString();
}

ExportDialog::ExportDialog(const ArticleContent &content, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_markdown(toMarkdown(content))
    , m_folder(new QLineEdit(lastFolder(), this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export as Markdown"));
    resize(760, 640);
    auto *preview = new CodeView(this);
    preview->setAccessibleName(tr("Preview"));
    preview->setCode(m_markdown, u"Markdown"_s, theme);
    m_folder->setAccessibleName(tr("Folder"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto *label = new QLabel(tr("&Folder"), this);
    label->setBuddy(m_folder);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto *copyAll = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(preview, 1);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    save->setFocus();
}

void ExportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Export into"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::write()
{
    const auto folder = QDir::cleanPath(m_folder->text().trimmed());
    const auto written = writeExport(folder, m_content);
    if (!written) {
        m_problem->setText(written.error().message);
        m_problem->show();
        return;
    }
    windowSettings().setValue(u"export/folder"_s, folder);
    accept();
    Q_EMIT exported(*written);
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_markdown);
}

} // namespace postil
