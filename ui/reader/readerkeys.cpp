// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readerkeys.h"

#include <QCoreApplication>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("ReaderKeys", text);
}

QList<ReaderKey> readerKeys()
{
    const auto shift = [](Qt::Key key) { return QKeySequence(Qt::SHIFT | key); };
    return {
        {tr("Next, previous sentence"), u"J, K"_s, {Qt::Key_J, Qt::Key_K}},
        {tr("A sentence more, less"), u"Shift+J, Shift+K"_s, {shift(Qt::Key_J), shift(Qt::Key_K)}},
        {tr("A word more, less"), u"L, H"_s, {Qt::Key_L, Qt::Key_H}},
        {tr("A paragraph more, less"), u"Shift+L, Shift+H"_s, {shift(Qt::Key_L), shift(Qt::Key_H)}},
        {tr("Highlight in a colour"), u"1 … 5"_s,
            {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}},
        {tr("Write a note"), u"N"_s, {Qt::Key_N}},
        {tr("Tag as actor"), u"A"_s, {Qt::Key_A}},
        {tr("Mark as quotation"), u"Q"_s, {Qt::Key_Q}},
        {tr("Copy with citation"), u"Ctrl+Shift+C"_s,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {tr("Open the note, follow the link"), tr("Return"), {Qt::Key_Return, Qt::Key_Enter}},
        {tr("Tags of the highlight"), u"T"_s, {Qt::Key_T}},
        {tr("Split the highlight at the caret"), u"S"_s, {Qt::Key_S}},
        {tr("Merge it with what it touches"), u"M"_s, {Qt::Key_M}},
        {tr("Another highlight on the same words"), u"O"_s, {Qt::Key_O}},
        {tr("Move its end, its start"), tr("Shift, Alt+Shift and arrows"), {}},
        {tr("Remove the highlight"), tr("Del"), {Qt::Key_Delete, Qt::Key_Backspace}},
    };
}

} // namespace postil
