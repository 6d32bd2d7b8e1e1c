// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace postil {

class ReaderView;

/// What a screen reader reads in the text: its words, the caret, and what is marked on them.
/// Offsets are positions of the shown document.
class ReaderAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReaderAccess(ReaderView *reader);

    /// Makes screen readers see readers so; call it once, before there is one.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    using QAccessibleWidget::text;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    /// Of the stretch around an offset on which the same marks stand: "mark", "highlight" with the
    /// name of its colour, "note", "mention", "quotation".
    QString attributes(int offset, int *start, int *end) const override;

private:
    ReaderView &reader() const;
    QTextCursor cursorOver(int start, int end) const;
};

} // namespace postil
