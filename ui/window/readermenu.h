// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QPoint>

namespace postil {

class Annotator;
class ArticleCommands;
class ReaderView;
class Session;
class WindowActions;

/// Whom the entries of the text's menu ask.
struct ReaderMenuContext
{
    Session &session;
    ReaderView &reader;
    Annotator &annotator;
    ArticleCommands &articles;
    const WindowActions &actions;
};

/// Opens the menu of the text at a place of the screen: what can be done with the words that are
/// selected, else with the annotation that is.
void openReaderMenu(const ReaderMenuContext &context, TextRange selection, const QPoint &place);

} // namespace postil
