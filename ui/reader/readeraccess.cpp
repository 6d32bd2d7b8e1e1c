// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readeraccess.h"

#include "core/model/names.h"
#include "ui/reader/readerview.h"

#include <QScrollBar>

namespace postil {

using namespace Qt::StringLiterals;

ReaderAccess::ReaderAccess(ReaderView *reader)
    : QAccessibleWidget(reader, QAccessible::EditableText)
{
}

void ReaderAccess::install()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *reader = qobject_cast<ReaderView *>(object);
        return reader ? new ReaderAccess(reader) : nullptr;
    });
}

ReaderView &ReaderAccess::reader() const
{
    return *static_cast<ReaderView *>(widget());
}

void *ReaderAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReaderAccess::state() const
{
    auto state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QTextCursor ReaderAccess::cursorOver(int start, int end) const
{
    const int last = characterCount();
    QTextCursor cursor(reader().document());
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

void ReaderAccess::selection(int index, int *start, int *end) const
{
    const auto cursor = reader().textCursor();
    *start = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int ReaderAccess::selectionCount() const
{
    return reader().textCursor().hasSelection() ? 1 : 0;
}

void ReaderAccess::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReaderAccess::removeSelection(int index)
{
    auto cursor = reader().textCursor();
    cursor.clearSelection();
    if (index == 0)
        reader().setTextCursor(cursor);
}

void ReaderAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        reader().setTextCursor(cursorOver(start, end));
}

int ReaderAccess::cursorPosition() const
{
    return reader().textCursor().position();
}

void ReaderAccess::setCursorPosition(int position)
{
    reader().setTextCursor(cursorOver(position, position));
}

QString ReaderAccess::text(int start, int end) const
{
    auto words = cursorOver(start, end).selectedText();
    return words.replace(QChar::ParagraphSeparator, u'\n');
}

int ReaderAccess::characterCount() const
{
    return std::max(0, reader().document()->characterCount() - 1);
}

QRect ReaderAccess::characterRect(int offset) const
{
    const auto start = reader().cursorRect(cursorOver(offset, offset));
    const auto end = reader().cursorRect(cursorOver(offset + 1, offset + 1));
    auto rect = start;
    if (start.top() == end.top())
        rect |= end;
    const auto *viewport = reader().viewport();
    return {viewport->mapToGlobal(rect.topLeft()), rect.size()};
}

int ReaderAccess::offsetAtPoint(const QPoint &point) const
{
    return reader().cursorForPosition(reader().viewport()->mapFromGlobal(point)).position();
}

void ReaderAccess::scrollToSubstring(int start, int end)
{
    const auto top = reader().cursorRect(cursorOver(start, start)).top();
    const auto bottom = reader().cursorRect(cursorOver(end, end)).bottom();
    auto *bar = reader().verticalScrollBar();
    if (top < 0)
        bar->setValue(bar->value() + top);
    else if (bottom > reader().viewport()->height())
        bar->setValue(bar->value() + bottom - reader().viewport()->height());
}

/// A value as attributes of texts are written: its separators are escaped.
static QString attribute(const QString &name, QString value)
{
    static constexpr QChar separators[] = {u'\\', u':', u';', u',', u'='};
    for (const auto separator : separators)
        value.replace(separator, u'\\' + QString(separator));
    return name + u':' + value.replace(u'\n', u' ') + u';';
}

/// The stretch around an offset, within its paragraph, on which the same marks stand.
static TextRange stretchAround(const ReaderView &reader, qsizetype place)
{
    const auto &document = reader.shownDocument();
    if (document.isEmpty())
        return {};
    auto stretch = document.blocks().at(document.blockAt(place)).range;
    const auto cut = [&](TextRange range, qsizetype) {
        for (const auto border : {range.start, range.end}) {
            if (border <= place)
                stretch.start = std::max(stretch.start, border);
            else
                stretch.end = std::min(stretch.end, border);
        }
    };
    const auto whole = stretch;
    reader.marks().annotationIndex().visitWithin(whole, cut);
    reader.marks().mentionIndex().visitWithin(whole, cut);
    reader.marks().quotationIndex().visitWithin(whole, cut);
    return stretch;
}

QString ReaderAccess::attributes(int offset, int *start, int *end) const
{
    const auto place = reader().documentOffset(offset);
    const auto stretch = stretchAround(reader(), place);
    *start = reader().shownPosition(stretch.start);
    *end = reader().shownPosition(stretch.end);
    const auto &marks = reader().marks();
    const auto annotations = marks.annotationsAt(place);
    QStringList colors;
    QStringList notes;
    for (const auto &annotation : annotations) {
        if (annotation.color > 0)
            colors.append(reader().colorNames().value(annotation.color - 1));
        if (annotation.hasNote())
            notes.append(annotation.note);
    }
    QString found;
    if (!annotations.isEmpty())
        found += attribute(u"mark"_s, u"true"_s);
    if (!colors.isEmpty())
        found += attribute(u"highlight"_s, colors.join(u' '));
    if (!notes.isEmpty())
        found += attribute(u"note"_s, notes.join(u' '));
    if (const auto *mention = marks.mentionAt(place))
        found += attribute(u"mention"_s, nameOf(mention->kind));
    if (const auto *quotation = marks.quotationAt(place))
        found += attribute(u"quotation"_s, nameOf(quotation->kind));
    return found;
}

} // namespace postil
