// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/sayingsdialog.h"

#include "core/base/replacefile.h"
#include "core/export/sayingsmarkdown.h"
#include "ui/panels/rowview.h"
#include "ui/panels/sayingdelegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>

namespace postil {

using namespace Qt::StringLiterals;

SayingsDialog::SayingsDialog(
    Session &session, const Actor &actor, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_actor(actor)
    , m_rows(new RowModel<SayingRow>)
    , m_summary(new QLabel(tr("Looking …"), this))
    , m_filter(new QLineEdit(this))
    , m_grouped(new QCheckBox(tr("Group near-identical ones and show the differences"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(tr("Said by %1").arg(actor.name));
    resize(620, 640);
    auto *delegate = new SayingDelegate;
    delegate->setTheme(theme);
    m_view = new RowView(m_rows, delegate, this);
    m_rows->setParent(this);
    m_view->setAccessibleName(windowTitle());
    m_filter->setPlaceholderText(tr("Filter by words or article"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_grouped->setChecked(true);
    arrange();
    connect(m_filter, &QLineEdit::textChanged, this, &SayingsDialog::fill);
    connect(m_grouped, &QCheckBox::toggled, this, &SayingsDialog::fill);
    connect(m_view, &RowView::chosen, this, &SayingsDialog::openCurrent);
    connect(&session, &Session::contentChanged, this, &SayingsDialog::read);
    connect(&session, &Session::libraryOpened, this, &QDialog::close);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SayingsDialog::showChoice);
    read();
}

void SayingsDialog::showChoice()
{
    for (auto *button : {m_open, m_copy})
        button->setEnabled(current() != nullptr);
}

void SayingsDialog::arrange()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_open = buttons->addButton(tr("Open at its place"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy with citation"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    for (auto *button : {m_open, m_copy, save})
        button->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &SayingsDialog::openCurrent);
    connect(m_copy, &QPushButton::clicked, this, &SayingsDialog::copyCurrent);
    connect(save, &QPushButton::clicked, this, &SayingsDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *copyKey = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C, this);
    connect(copyKey, &QShortcut::activated, this, &SayingsDialog::copyCurrent);
    auto *findKey = new QShortcut(QKeySequence::Find, this);
    connect(findKey, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    m_summary->setWordWrap(true);
    m_summary->setProperty("quiet", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_filter);
    column->addWidget(m_grouped);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    m_view->setFocus();
}

void SayingsDialog::read()
{
    m_session.read(
        this,
        [id = m_actor.id](const Library &library) -> Result<Found> {
            return library.sayings(id).transform(
                [](const QList<Saying> &sayings) { return Found{sayings, groupSayings(sayings)}; });
        },
        [this](const Result<Found> &found) {
            if (!m_session.check(found))
                return;
            m_found = *found;
            fill();
        });
}

QString SayingsDialog::summary(qsizetype articles) const
{
    const auto count = m_found.sayings.size();
    if (count == 0)
        return tr("Nothing that %1 said is in this library yet.").arg(m_actor.name);
    if (count == 1)
        return tr("One quotation of %1.").arg(m_actor.name);
    return articles == 1
        ? tr("%1 quotations of %2, all in one article.").arg(count).arg(m_actor.name)
        : tr("%1 quotations of %2 in %3 articles, oldest first.")
              .arg(count)
              .arg(m_actor.name)
              .arg(articles);
}

void SayingsDialog::fill()
{
    const auto groups = m_grouped->isChecked() ? m_found.groups : QList<SayingGroup>();
    m_rows->setRows(sayingRows(m_found.sayings, groups, m_filter->text().trimmed()));
    QSet<ArticleId> articles;
    for (const auto &saying : std::as_const(m_found.sayings))
        articles.insert(saying.article);
    m_summary->setText(m_rows->rowCount() == 0 && !m_found.sayings.isEmpty()
            ? tr("Nothing here matches the filter.")
            : summary(articles.size()));
    showChoice();
}

/// Of the current row; null where it is a heading or there is none.
const Saying *SayingsDialog::current() const
{
    const auto index = m_view->currentIndex();
    if (!index.isValid() || m_rows->at(index).isHeading())
        return nullptr;
    return &m_found.sayings[m_rows->at(index).saying];
}

void SayingsDialog::openCurrent()
{
    if (const auto *saying = current())
        Q_EMIT openRequested(saying->article, saying->quotation.contents.first());
}

void SayingsDialog::copyCurrent()
{
    if (const auto *saying = current())
        Q_EMIT copied(citationOf(*saying, m_actor.name));
}

void SayingsDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Export what %1 said").arg(m_actor.name));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Markdown (*.md)"), tr("Table (*.csv)")});
    chooser->setDefaultSuffix(u"md"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const auto text = fileName.endsWith(u".csv"_s, Qt::CaseInsensitive)
            ? sayingsCsv(m_found.sayings)
            : sayingsMarkdown(m_actor.name, m_found.sayings);
        m_session.check(replaceFile(fileName, text.toUtf8()));
    });
    chooser->open();
}

} // namespace postil
