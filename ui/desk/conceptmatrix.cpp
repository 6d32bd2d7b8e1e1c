// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/conceptmatrix.h"

#include "core/base/replacefile.h"
#include "core/export/eventlist.h"
#include "core/library/statementrecords.h"
#include "ui/models/articlerow.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString nameOf(Stance stance)
{
    return stance == Stance::Agree   ? ConceptMatrix::tr("for")
        : stance == Stance::Disagree ? ConceptMatrix::tr("against")
                                     : ConceptMatrix::tr("neutral");
}

ConceptMatrix::ConceptMatrix(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_matrix(new QTableWidget(this))
    , m_words(new QTreeWidget(this))
    , m_state(new QLabel(this))
{
    m_state->setProperty("quiet", true);
    m_state->setWordWrap(true);
    m_matrix->setAccessibleName(tr("Actors and concepts"));
    m_matrix->setEditTriggers(QTableWidget::NoEditTriggers);
    m_matrix->setSelectionMode(QTableWidget::SingleSelection);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->horizontalHeader()->setHighlightSections(false);
    m_matrix->verticalHeader()->setHighlightSections(false);
    m_matrix->horizontalHeader()->setDefaultSectionSize(150);
    m_matrix->horizontalHeader()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    m_matrix->horizontalHeader()->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_words->setAccessibleName(tr("Words"));
    m_words->setHeaderLabels({tr("Stand"), tr("Words"), tr("Date"), tr("Article")});
    m_words->setRootIsDecorated(false);
    m_words->header()->resizeSection(0, 84);
    m_words->header()->resizeSection(1, 380);
    m_words->installEventFilter(this);
    auto *save = new QPushButton(tr("&Export…"), this);
    save->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(save);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setHandleWidth(8);
    halves->addWidget(m_matrix);
    halves->addWidget(m_words);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(halves, 1);
    connect(save, &QPushButton::clicked, this, &ConceptMatrix::chooseFile);
    connect(m_matrix, &QTableWidget::currentCellChanged, this, &ConceptMatrix::showWords);
    const auto go = [this](const QTreeWidgetItem *item) {
        const auto &statement =
            m_content.statements[item->data(0, Qt::UserRole).toLongLong()].statement;
        Q_EMIT articleChosen(
            statement.article, statement.seal == Seal::Lost ? TextRange() : statement.range);
    };
    connect(m_words, &QTreeWidget::itemActivated, this, go);
    connect(m_words, &QTreeWidget::itemClicked, this, go);
}

Result<ConceptMatrix::Content> ConceptMatrix::read(const Library &library)
{
    const auto records = library.statementRecords();
    const auto statements = records.statements();
    const auto concepts = records.concepts();
    const auto actors = library.actors();
    if (!statements || !concepts || !actors)
        return std::unexpected(!statements ? statements.error()
                : !concepts                ? concepts.error()
                                           : actors.error());
    return Content{*statements, *concepts, *actors};
}

void ConceptMatrix::reload()
{
    m_session.read(this, &ConceptMatrix::read, [this](const Result<Content> &content) {
        if (m_session.check(content))
            fill(*content);
    });
}

QString ConceptMatrix::cellText(const QList<qsizetype> &statements) const
{
    QStringList parts;
    for (const auto stance : {Stance::Agree, Stance::Disagree, Stance::Neutral}) {
        const auto count = std::ranges::count_if(statements,
            [&](qsizetype at) { return m_content.statements[at].statement.stance == stance; });
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(nameOf(stance)));
    }
    return parts.join(u", "_s);
}

void ConceptMatrix::fill(const Content &content)
{
    m_content = content;
    const int row = m_matrix->currentRow();
    const int column = m_matrix->currentColumn();
    QHash<ActorId, QString> names;
    for (const auto &actor : content.actors)
        names.insert(actor.id, actor.name);
    QHash<ActorId, qsizetype> rows;
    QHash<ConceptId, qsizetype> columns;
    QStringList actors, concepts;
    for (const auto &each : content.concepts) {
        columns.insert(each.id, concepts.size());
        concepts.append(each.name);
    }
    m_cells.clear();
    for (qsizetype i = 0; i < content.statements.size(); ++i) {
        const auto &statement = content.statements[i].statement;
        if (!rows.contains(statement.actor)) {
            rows.insert(statement.actor, actors.size());
            actors.append(names.value(statement.actor, tr("(deleted)")));
            m_cells.append(QList<QList<qsizetype>>(concepts.size()));
        }
        m_cells[rows.value(statement.actor)][columns.value(statement.about)].append(i);
    }
    const QSignalBlocker quiet(m_matrix);
    m_matrix->clear();
    m_matrix->setRowCount(int(actors.size()));
    m_matrix->setColumnCount(int(concepts.size()));
    m_matrix->setVerticalHeaderLabels(actors);
    m_matrix->setHorizontalHeaderLabels(concepts);
    for (int i = 0; i < actors.size(); ++i) {
        for (int j = 0; j < concepts.size(); ++j) {
            const auto text = cellText(m_cells[i][j]);
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole,
                u"%1, %2: %3"_s.arg(actors[i], concepts[j], text.isEmpty() ? tr("nothing") : text));
            m_matrix->setItem(i, j, item);
        }
    }
    m_matrix->setCurrentCell(std::max(0, row), std::max(0, column));
    m_state->setText(content.statements.isEmpty()
            ? tr("No statements yet. Select words in a text and press W to note who stands how to "
                 "what.")
            : tr("The words of a cell are shown below and lead to the article. Delete takes a "
                 "statement away."));
    showWords();
}

void ConceptMatrix::showWords()
{
    m_words->clear();
    const int row = m_matrix->currentRow();
    const int column = m_matrix->currentColumn();
    if (row < 0 || column < 0 || row >= m_cells.size() || column >= m_cells[row].size())
        return;
    for (const auto at : std::as_const(m_cells[row][column])) {
        const auto &each = m_content.statements[at];
        const auto words = each.statement.seal == Seal::Lost
            ? each.statement.words + tr("  (no longer in the text)")
            : each.statement.words;
        auto *item = new QTreeWidgetItem(m_words,
            {nameOf(each.statement.stance), words.simplified(),
                writtenDate(each.publishedTime, true), each.title});
        item->setData(0, Qt::UserRole, qlonglong(at));
        item->setToolTip(1, words);
    }
}

void ConceptMatrix::removeCurrent()
{
    const auto *item = m_words->currentItem();
    if (!item)
        return;
    const auto id = m_content.statements[item->data(0, Qt::UserRole).toLongLong()].statement.id;
    m_session.check(m_session.library().statementRecords().remove(QList{id}));
}

bool ConceptMatrix::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete)
        return QWidget::eventFilter(watched, event);
    removeCurrent();
    return true;
}

void ConceptMatrix::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Export the statements"), QDir::homePath(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"statements.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConceptMatrix::exportTo);
    dialog->open();
}

void ConceptMatrix::exportTo(const QString &fileName)
{
    const auto &[statements, concepts, actors] = m_content;
    if (m_session.check(replaceFile(fileName, toEventList(statements, concepts, actors))))
        Q_EMIT told(tr("%1 statements were written to %2.")
                .arg(statements.size())
                .arg(QDir::toNativeSeparators(fileName)));
}

} // namespace postil
