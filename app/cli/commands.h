// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace postil {

/// The commands, each in the file that its group is named after. They print what was asked for,
/// report what failed on standard error, and give the exit code.

// articlecommands.cpp
int importCommand(const Arguments &arguments);
int listCommand(const Arguments &arguments);
int showCommand(const Arguments &arguments);
int editCommand(const Arguments &arguments);
int deleteCommand(const Arguments &arguments);
int restoreCommand(const Arguments &arguments);
int reviseCommand(const Arguments &arguments);

// cleaningcommands.cpp
int removedCommand(const Arguments &arguments);
int keepCommand(const Arguments &arguments);
int leaveOutCommand(const Arguments &arguments);
int recleanCommand(const Arguments &arguments);
int sitesCommand(const Arguments &arguments);

// annotationcommands.cpp
int highlightCommand(const Arguments &arguments);
int noteCommand(const Arguments &arguments);
int annotationsCommand(const Arguments &arguments);
int reviewCommand(const Arguments &arguments);
int acceptCommand(const Arguments &arguments);
int placeCommand(const Arguments &arguments);
int splitCommand(const Arguments &arguments);
int mergeCommand(const Arguments &arguments);
int unmarkCommand(const Arguments &arguments);
int articleNoteCommand(const Arguments &arguments);
int colorsCommand(const Arguments &arguments);
int versionsCommand(const Arguments &arguments);
int revertCommand(const Arguments &arguments);
int goCommand(const Arguments &arguments);

// actorcommands.cpp
int tagCommand(const Arguments &arguments);
int untagCommand(const Arguments &arguments);
int actorsCommand(const Arguments &arguments);

// deskcommands.cpp
int actorCommand(const Arguments &arguments);
int mergeActorsCommand(const Arguments &arguments);
int splitActorCommand(const Arguments &arguments);
int sameCommand(const Arguments &arguments);
int importActorsCommand(const Arguments &arguments);
int placesCommand(const Arguments &arguments);
int networkCommand(const Arguments &arguments);

// statementcommands.cpp
int stanceCommand(const Arguments &arguments);
int statementsCommand(const Arguments &arguments);
int matrixCommand(const Arguments &arguments);
int conceptCommand(const Arguments &arguments);

// quotationcommands.cpp
int quotesCommand(const Arguments &arguments);
int quoteCommand(const Arguments &arguments);
int joinQuotesCommand(const Arguments &arguments);
int splitQuoteCommand(const Arguments &arguments);
int suggestCommand(const Arguments &arguments);
int confirmCommand(const Arguments &arguments);
int rejectCommand(const Arguments &arguments);

// librarycommands.cpp
int historyCommand(const Arguments &arguments);
int undoCommand(const Arguments &arguments);
int redoCommand(const Arguments &arguments);
int searchCommand(const Arguments &arguments);
int checkCommand(const Arguments &arguments);
int backupCommand(const Arguments &arguments);

// exportcommand.cpp
int exportCommand(const Arguments &arguments);

// These need no library: files or lines in, files or lines out.
int cleanCommand(const Arguments &arguments);
int recogniseCommand(const Arguments &arguments);
int anchorCommand(const Arguments &arguments);

} // namespace postil
