// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/markdowneditor.h"

#include "ui/text/codehighlighter.h"
#include "ui/text/syntax.h"

#include <KSyntaxHighlighting/Definition>

#include <QKeyEvent>

namespace postil {

using namespace Qt::StringLiterals;

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(std::make_unique<CodeHighlighter>(document()))
{
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    m_highlighter->setDefinition(syntaxRepository().definitionForName(u"Markdown"_s));
    m_wait.setSingleShot(true);
    m_wait.setInterval(400);
    connect(&m_wait, &QTimer::timeout, this, &MarkdownEditor::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting && !m_wait.isActive())
            m_wait.start();
    });
}

MarkdownEditor::~MarkdownEditor()
{
    // The highlighter changes formats while it dies. Only this signal: Qt itself listens to others.
    disconnect(this, &QPlainTextEdit::textChanged, nullptr, nullptr);
    m_highlighter.reset();
}

void MarkdownEditor::setTheme(const Theme &theme)
{
    auto colors = palette();
    colors.setColor(QPalette::Base, theme.card);
    colors.setColor(QPalette::Text, theme.ink);
    colors.setColor(QPalette::Highlight, theme.accent);
    colors.setColor(QPalette::HighlightedText, theme.paper);
    colors.setColor(QPalette::PlaceholderText, theme.muted);
    setPalette(colors);
    m_setting = true;
    m_highlighter->setColors(theme, theme.card);
    m_highlighter->rehighlight();
    m_setting = false;
}

void MarkdownEditor::setMarkdown(const QString &markdown)
{
    m_wait.stop();
    m_setting = true;
    setPlainText(markdown);
    m_told = toPlainText();
    m_setting = false;
    moveCursor(QTextCursor::End);
}

void MarkdownEditor::flush()
{
    m_wait.stop();
    const auto markdown = toPlainText();
    if (markdown == m_told)
        return; // only the colours changed
    m_told = markdown;
    Q_EMIT edited(markdown);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isReturn && event->modifiers() == Qt::ControlModifier)) {
        flush();
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace postil
