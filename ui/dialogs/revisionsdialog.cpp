// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/revisionsdialog.h"

#include "ui/text/passagediff.h"
#include "ui/text/quietdocument.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>

namespace postil {

using namespace Qt::StringLiterals;

static QString makerOf(const RevisionSummary &revision)
{
    if (revision.madeBy == u"person")
        return RevisionsDialog::tr("corrected by hand");
    if (revision.madeBy == u"later version")
        return RevisionsDialog::tr("brought in later");
    return revision.number == 1 ? RevisionsDialog::tr("as it was brought in")
                                : RevisionsDialog::tr("cleaned anew");
}

RevisionsDialog::RevisionsDialog(
    Session &session, const Article &article, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_changes(new QTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions of the text"));
    resize(760, 460);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFixedWidth(250);
    m_changes->setDocument(new QuietDocument(m_changes));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setAccessibleName(tr("What changed since the version before"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Go back to this version"), QDialogButtonBox::ActionRole);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(chosen()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::showChanges);
    connect(&session, &Session::textChanged, this, &RevisionsDialog::fill);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_list);
    columns->addWidget(m_changes, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addLayout(columns, 1);
    all->addWidget(buttons);
    fill();
}

void RevisionsDialog::fill()
{
    const auto revisions = m_session.library().revisions(m_article.id);
    if (!m_session.check(revisions))
        return;
    m_revisions = *revisions;
    std::ranges::reverse(m_revisions);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &revision : std::as_const(m_revisions)) {
        const auto when = QLocale(QLocale::English)
                              .toString(revision.created.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
        const auto now = revision.isCurrent ? tr("  (shown now)") : QString();
        m_list->addItem(u"%1  ·  %2\n%3"_s.arg(
            QString::number(revision.number), when, makerOf(revision) + now));
    }
    m_list->setCurrentRow(0);
    showChanges();
}

qint64 RevisionsDialog::chosen() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < m_revisions.size() ? m_revisions[row].number : 0;
}

void RevisionsDialog::showChanges()
{
    const auto number = chosen();
    const auto place = std::ranges::find(m_revisions, number, &RevisionSummary::number);
    m_restore->setEnabled(
        place != m_revisions.end() && !place->isCurrent && !m_session.library().isReadOnly());
    if (number <= 1) {
        m_changes->setPlainText(tr("This is the text as it was brought in."));
        return;
    }
    const auto compare = [article = m_article.id, number, theme = m_theme](const Library &library) {
        return library.revision(article, number - 1).and_then([&](const Revision &before) {
            return library.revision(article, number).transform([&](const Revision &after) {
                return changesOf(before.document.text(), after.document.text(), theme);
            });
        });
    };
    m_session.read(this, compare, [this, number](const Result<QString> &changes) {
        if (number == chosen() && m_session.check(changes))
            m_changes->setHtml(
                changes->isEmpty() ? tr("Only signs and spaces changed.") : *changes);
    });
}

} // namespace postil
