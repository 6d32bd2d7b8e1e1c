// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/edittextdialog.h"

#include "ui/text/passagediff.h"
#include "ui/text/quietdocument.h"
#include "ui/theme/desktopstyle.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace postil {

using namespace std::chrono_literals;

/// The paragraphs that a range touches.
static TextRange paragraphsAt(const Document &document, TextRange range)
{
    const auto first = document.blockAt(range.start);
    const auto last = document.blockAt(std::max(range.start, range.end - 1));
    return {document.blocks()[first].range.start, document.blocks()[last].range.end};
}

static QString followersIn(const ArticleContent &content, TextRange range)
{
    const auto count =
        std::ranges::count_if(content.annotations, [&](const Annotation &annotation) {
            return annotation.seal != Seal::Lost && annotation.range.intersects(range);
        });
    return count == 0 ? EditTextDialog::tr("The imported text is kept.")
        : count == 1
        ? EditTextDialog::tr("One annotation stands here and follows. The imported text is kept.")
        : EditTextDialog::tr("%1 annotations stand here and follow. The imported text is kept.")
              .arg(count);
}

EditTextDialog::EditTextDialog(
    const ArticleContent &content, TextRange range, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_text(content.revision.document.text())
    , m_range(paragraphsAt(content.revision.document, range))
    , m_editor(new QPlainTextEdit(this))
    , m_changes(new QTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit the text"));
    resize(620, 480);
    auto *hint = new QLabel(followersIn(content, m_range), this);
    hint->setProperty("quiet", true);
    m_editor->setAccessibleName(tr("Text, one paragraph a line"));
    m_editor->setFont(quotedFont());
    m_editor->setTabChangesFocus(true);
    m_editor->setPlainText(m_text.sliced(m_range.start, m_range.length()));
    auto cursor = m_editor->textCursor();
    cursor.setPosition(int(range.start - m_range.start));
    cursor.setPosition(
        int(std::min(range.end, m_range.end) - m_range.start), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_changes->setDocument(new QuietDocument(m_changes));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setPlaceholderText(tr("Changes"));
    m_changes->setAccessibleName(tr("What changes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setToolTip(tr("Ctrl+Return"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(m_text.first(m_range.start) + written() + m_text.sliced(m_range.end));
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_save,
            &QPushButton::click);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &EditTextDialog::showChanges);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(true);
        m_soon.start();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(m_editor, 3);
    column->addWidget(m_changes, 2);
    column->addWidget(buttons);
    m_editor->setFocus();
    showChanges();
}

/// What stands in the editor; toPlainText() would change spaces and line breaks.
QString EditTextDialog::written() const
{
    return m_editor->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void EditTextDialog::showChanges()
{
    const auto before = QStringView(m_text).sliced(m_range.start, m_range.length());
    const auto after = written();
    m_save->setEnabled(before != after);
    const auto changes = changesOf(before, after, m_theme);
    m_changes->setHtml(!changes.isEmpty() ? changes
            : before == after             ? tr("Nothing is changed yet.")
                                          : tr("Only signs and spaces change."));
}

} // namespace postil
