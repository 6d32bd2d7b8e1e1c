// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/originaldialog.h"

#include "core/import/charset.h"
#include "core/model/article.h"
#include "core/text/visibletext.h"
#include "ui/dialogs/codeview.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace postil {

using namespace Qt::StringLiterals;

QString textOfOriginal(const QByteArray &bytes, const QString &charset)
{
    const auto decoded = decodeText(bytes, charset);
    return decoded ? decoded->text : QString::fromUtf8(bytes);
}

/// From the cursor on, and again from the beginning; the field shows when there is nothing.
static void findNext(QPlainTextEdit &view, QLineEdit &field)
{
    bool isFound = view.find(field.text());
    if (!isFound) {
        const auto before = view.textCursor();
        view.moveCursor(QTextCursor::Start);
        isFound = view.find(field.text());
        if (!isFound)
            view.setTextCursor(before);
    }
    field.setProperty("failed", !isFound && !field.text().isEmpty());
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

OriginalDialog::OriginalDialog(
    const Article &article, const QByteArray &bytes, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Original of “%1”").arg(visibleText(article.metadata.title.left(80))));
    resize(860, 620);
    const auto name =
        article.fileName.isEmpty() ? tr("a pasted text") : visibleText(article.fileName);
    auto *facts = new QLabel(
        tr("%1, %2, read as %3, imported %4 · SHA-256 %5…")
            .arg(name, QLocale(QLocale::English).formattedDataSize(bytes.size()), article.charset,
                QLocale(QLocale::English)
                    .toString(article.imported.toLocalTime(), u"d MMMM yyyy, HH:mm"_s),
                article.originalHash.left(16)),
        this);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setProperty("quiet", true);
    auto *view = new CodeView(this);
    view->setAccessibleName(tr("Original"));
    view->setCode(textOfOriginal(bytes, article.charset),
        article.mediaType.contains(u"html"_s) ? u"HTML"_s : u"None"_s, theme);
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(tr("Find in the original"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    const auto find = [this, field, view] { findNext(*view, *field); };
    connect(field, &QLineEdit::returnPressed, this, find);
    const auto addKey = [this](QKeySequence::StandardKey key, auto work) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        addAction(action);
        connect(action, &QAction::triggered, this, work);
    };
    addKey(QKeySequence::Find, [field] { field->setFocus(); });
    addKey(QKeySequence::FindNext, find);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return finds
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(facts);
    column->addWidget(field);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    view->setFocus();
}

} // namespace postil
