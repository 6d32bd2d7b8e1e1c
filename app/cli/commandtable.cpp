// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

namespace postil {

using namespace Qt::StringLiterals;

static QList<Command> articleCommands()
{
    const Option json{u"json"_s, {}, u"print JSON; offsets are Unicode code points"_s};
    return {
        {u"import"_s, u"FILE…"_s,
            u"Brings files into the library; one that fails does not stop the rest."_s, {json}, 1,
            anyNumber, importCommand},
        {u"list"_s, {}, u"Lists the articles with the numbers that other commands take."_s,
            {json, {u"trash"_s, {}, u"those in the trash instead"_s}}, 0, 0, listCommand},
        {u"show"_s, u"ARTICLE"_s, u"Prints what is known of an article, and its text."_s, {json}, 1,
            1, showCommand},
        {u"edit"_s, u"ARTICLE"_s, u"Corrects what an article says of itself."_s,
            {{u"title"_s, u"T"_s, u"its title"_s}, {u"byline"_s, u"B"_s, u"who wrote it"_s},
                {u"date"_s, u"D"_s,
                    u"when it was published: 2023, 2023-11, 2023-11-04 or with a time"_s},
                {u"source"_s, u"S"_s, u"the outlet"_s}, {u"url"_s, u"U"_s, u"its address"_s}},
            1, 1, editCommand},
        {u"delete"_s, u"ARTICLE"_s, u"Puts an article into the trash."_s, {}, 1, 1, deleteCommand},
        {u"restore"_s, u"ARTICLE"_s, u"Takes an article out of the trash."_s, {}, 1, 1,
            restoreCommand},
        {u"revise"_s, u"ARTICLE"_s,
            u"Stores a corrected text as a new revision; annotations follow."_s,
            {{u"text"_s, u"FILE"_s, u"the text, one paragraph a line"_s}}, 1, 1, reviseCommand},
    };
}

static QList<Command> cleaningCommands()
{
    const Option json{u"json"_s, {}, u"print JSON"_s};
    const Option site{
        u"site"_s, {}, u"do the same on all that is brought in from its site from now on"_s};
    return {
        {u"removed"_s, u"ARTICLE"_s,
            u"Lists what was left out of an article and why, with the numbers of the pieces."_s,
            {{u"all"_s, {}, u"what was kept, too"_s}, json}, 1, 1, removedCommand},
        {u"keep"_s, u"ARTICLE PIECE…"_s,
            u"Puts pieces that were left out back into an article; annotations follow."_s, {site},
            2, anyNumber, keepCommand},
        {u"leave-out"_s, u"ARTICLE PIECE…"_s,
            u"Takes pieces out of an article; annotations follow."_s, {site}, 2, anyNumber,
            leaveOutCommand},
        {u"reclean"_s, u"[ARTICLE…]"_s,
            u"Cleans the kept originals anew; annotations and your choices follow."_s,
            {{u"charset"_s, u"NAME"_s, u"read them by this charset, or \"detect\" again"_s},
                {u"all"_s, {}, u"every article outside the trash"_s}, json},
            0, anyNumber, recleanCommand},
        {u"sites"_s, {}, u"Lists the sites for which you chose what to keep or leave out."_s,
            {{u"forget"_s, u"SITE"_s, u"forget what was chosen for this one"_s}}, 0, 0,
            sitesCommand},
    };
}

static QList<Command> recordCommands()
{
    const Option json{u"json"_s, {}, u"print JSON; offsets are Unicode code points"_s};
    const Option quote{u"quote"_s, u"TEXT"_s, u"words of the text"_s};
    const Option occurrence{
        u"occurrence"_s, u"N"_s, u"which one, when they stand more than once"_s};
    return {
        {u"highlight"_s, u"ARTICLE"_s, u"Highlights words and prints the annotation's ID."_s,
            {quote, occurrence, {u"color"_s, u"1-5"_s, u"which colour (1)"_s},
                {u"note"_s, u"MARKDOWN"_s, u"a note on them"_s},
                {u"tag"_s, u"T"_s, u"a tag; may be given more than once"_s}},
            1, 1, highlightCommand},
        {u"note"_s, u"ID MARKDOWN"_s,
            u"Sets the note of an annotation; an empty one takes it away."_s, {}, 2, 2,
            noteCommand},
        {u"tag"_s, u"[ARTICLE]"_s,
            u"Tags words as a mention of an actor and prints the mentions' IDs."_s,
            {quote, occurrence, {u"actor"_s, u"NAME"_s, u"whom they mean"_s},
                {u"kind"_s, u"KIND"_s, u"person, organisation, place or other, for a new actor"_s},
                {u"all"_s, {}, u"every place where they stand as whole words"_s},
                {u"everywhere"_s, {}, u"every such place of the whole library"_s}},
            0, 1, tagCommand},
        {u"untag"_s, u"ID"_s, u"Takes a mention away."_s, {}, 1, 1, untagCommand},
        {u"actors"_s, u"[ARTICLE]"_s, u"Lists the actors of the library or of an article."_s,
            {json, {u"csv"_s, {}, u"a table of all actors that import-actors takes back"_s}}, 0, 1,
            actorsCommand},
        {u"quotes"_s, u"[ARTICLE]"_s, u"Lists the quotations of the library or of an article."_s,
            {{u"speaker"_s, u"NAME"_s, u"only those of this speaker"_s},
                {u"grouped"_s, {},
                    u"with --speaker: by date, near-identical ones together with what differs"_s},
                {u"terms"_s, {}, u"also what stands between marks without being speech"_s}, json},
            0, 1, quotesCommand},
        {u"quote"_s, u"ARTICLE [ID]"_s,
            u"Marks words as a quotation or, with an ID, changes one; prints its ID."_s,
            {{u"quote"_s, u"TEXT"_s, u"the words, with their marks; they move the borders"_s},
                occurrence, {u"speaker"_s, u"NAME"_s, u"who said it; \"\" for nobody"_s},
                {u"actor-kind"_s, u"KIND"_s,
                    u"person, organisation, place or other, for a new actor"_s},
                {u"kind"_s, u"KIND"_s, u"direct, mixed, indirect or term"_s}},
            1, 2, quoteCommand},
        {u"join-quotes"_s, u"ARTICLE ID ID…"_s,
            u"Makes one quotation of several and prints its ID."_s, {}, 3, anyNumber,
            joinQuotesCommand},
        {u"split-quote"_s, u"ARTICLE ID"_s,
            u"Cuts a quotation in two and prints the ID of the second one."_s,
            {{u"before"_s, u"TEXT"_s, u"the words that begin the second one"_s}}, 2, 2,
            splitQuoteCommand},
        {u"suggest"_s, u"[ARTICLE]"_s,
            u"Runs the recognisers again; what a person decided stays."_s, {}, 0, 1,
            suggestCommand},
        {u"annotations"_s, u"[ARTICLE]"_s,
            u"Lists the annotations of the library or of an article."_s, {json}, 0, 1,
            annotationsCommand},
        {u"confirm"_s, u"ID"_s, u"Confirms a found mention or quotation."_s, {}, 1, 1,
            confirmCommand},
        {u"reject"_s, u"ID"_s, u"Rejects a found mention or quotation."_s, {}, 1, 1, rejectCommand},
        {u"review"_s, {},
            u"Lists the annotations whose text changed so that a person has to look."_s, {json}, 0,
            0, reviewCommand},
    };
}

static QList<Command> reviewCommands()
{
    const Option quote{u"quote"_s, u"TEXT"_s, u"words of the text"_s};
    const Option occurrence{
        u"occurrence"_s, u"N"_s, u"which one, when they stand more than once"_s};
    return {
        {u"accept"_s, u"ID"_s, u"Accepts where a moved annotation was found again."_s, {}, 1, 1,
            acceptCommand},
        {u"place"_s, u"ID"_s, u"Puts an annotation onto other words."_s, {quote, occurrence}, 1, 1,
            placeCommand},
        {u"split"_s, u"ID"_s, u"Splits an annotation before words and prints the new one's ID."_s,
            {quote, occurrence}, 1, 1, splitCommand},
        {u"merge"_s, u"ID…"_s, u"Makes one of several annotations of an article."_s, {}, 2,
            anyNumber, mergeCommand},
        {u"unmark"_s, u"ID…"_s, u"Takes annotations away, in one step."_s, {}, 1, anyNumber,
            unmarkCommand},
        {u"article-note"_s, u"ARTICLE MARKDOWN"_s, u"Sets the note on an article as a whole."_s, {},
            2, 2, articleNoteCommand},
        {u"colours"_s, u"[N NAME]"_s,
            u"Lists what the highlight colours are called, or names one."_s, {}, 0, 2,
            colorsCommand},
        {u"versions"_s, u"ARTICLE"_s, u"Lists the states of an article's text."_s, {}, 1, 1,
            versionsCommand},
        {u"revert"_s, u"ARTICLE N"_s,
            u"Makes an earlier state of the text current again; annotations follow."_s, {}, 2, 2,
            revertCommand},
        {u"go"_s, u"STEP"_s, u"Undoes or redoes until that step of the history is the last one."_s,
            {}, 1, 1, goCommand},
    };
}

static QList<Command> deskCommands()
{
    const Option json{u"json"_s, {}, u"print JSON"_s};
    const Option kind{u"kind"_s, u"KIND"_s, u"person, organisation, place or other"_s};
    return {
        {u"actor"_s, u"ACTOR"_s,
            u"Prints an actor as JSON, after changing what the options say. ACTOR is a name or id."_s,
            {{u"new"_s, {}, u"add it"_s}, {u"delete"_s, {}, u"delete it; its mentions stay"_s},
                kind, {u"name"_s, u"NAME"_s, u"its name; the old one becomes an alias"_s},
                {u"alias"_s, u"NAME"_s, u"a further name, \"Name [ru]\" with its language"_s},
                {u"role"_s, u"ROLE"_s, u"a role: \"Foreign Minister of Russia, 2004–\""_s},
                {u"organisation"_s, u"ACTOR"_s, u"whom it speaks for"_s},
                {u"wikidata"_s, u"Q…"_s, u"its Wikidata number"_s},
                {u"color"_s, u"0-8"_s, u"its colour; 0: that of its kind"_s},
                {u"tag"_s, u"T"_s, u"a tag; may be given more than once"_s},
                {u"note"_s, u"MARKDOWN"_s, u"a note on it"_s},
                {u"attribute"_s, u"NAME=VALUE"_s, u"whatever else is to be known"_s}},
            1, 1, actorCommand},
        {u"merge-actors"_s, u"ACTOR OTHER…"_s,
            u"Makes one actor of several: the others' names become aliases of the first."_s, {}, 2,
            anyNumber, mergeActorsCommand},
        {u"split-actor"_s, u"ACTOR"_s, u"Gives some of an actor's mentions to another one."_s,
            {{u"to"_s, u"ACTOR"_s, u"whom to; a new one when there is none of that name"_s}, kind,
                {u"mention"_s, u"ID"_s, u"a mention; may be given more than once"_s},
                {u"words"_s, u"WORDS"_s, u"all mentions that read so"_s},
                {u"article"_s, u"ARTICLE"_s, u"only those in this article"_s}},
            1, 1, splitActorCommand},
        {u"same"_s, u"[ACTOR OTHER]"_s,
            u"Lists pairs of actors that may be one, with reasons; or says of two that they are not."_s,
            {json, {u"apart"_s, {}, u"ACTOR and OTHER are two; never propose them again"_s}}, 0, 2,
            sameCommand},
        {u"import-actors"_s, u"FILE"_s,
            u"Takes actors over from a table (CSV), and says what becomes of each row."_s,
            {{u"dry-run"_s, {}, u"only say it"_s}}, 1, 1, importActorsCommand},
        {u"places"_s, u"WORDS"_s,
            u"Lists where words or a name stand in the library, each in its sentence."_s, {json}, 1,
            1, placesCommand},
        {u"stance"_s, u"ARTICLE"_s, u"Notes who stands how to what, in which words."_s,
            {{u"quote"_s, u"TEXT"_s, u"the words"_s},
                {u"occurrence"_s, u"N"_s, u"which one, when they stand more than once"_s},
                {u"actor"_s, u"ACTOR"_s, u"who takes a stand"_s},
                {u"concept"_s, u"NAME"_s, u"on what; made when it is new"_s},
                {u"stance"_s, u"STANCE"_s, u"agree, disagree or neutral"_s}},
            1, 1, stanceCommand},
        {u"statements"_s, {}, u"Lists who stands how to what."_s,
            {json, {u"csv"_s, {}, u"the event list of Discourse Network Analyzer"_s},
                {u"delete"_s, u"ID"_s, u"take one away first"_s}},
            0, 0, statementsCommand},
        {u"matrix"_s, {}, u"Prints actors and concepts as a table: +for −against ○neutral."_s,
            {{u"csv"_s, {}, u"for a spreadsheet"_s}}, 0, 0, matrixCommand},
        {u"concept"_s, u"NAME NEW-NAME"_s,
            u"Renames a concept; where there is one of the new name the two become one."_s, {}, 2,
            2, conceptCommand},
        {u"network"_s, {},
            u"Prints who appears with whom as a network that Gephi and visone open."_s,
            {{u"format"_s, u"FORMAT"_s, u"graphml (the usual) or gexf"_s},
                {u"tag"_s, u"T"_s, u"only articles with this tag"_s},
                {u"kind"_s, u"KIND"_s,
                    u"only these; may be given more than once (person, organisation)"_s},
                {u"most"_s, u"N"_s, u"at most so many actors, those in most articles (1000)"_s},
                {u"least"_s, u"N"_s, u"ties need so many articles (1)"_s}},
            0, 0, networkCommand},
    };
}

static QList<Command> libraryCommands()
{
    const Option json{u"json"_s, {}, u"print JSON; offsets are Unicode code points"_s};
    return {
        {u"history"_s, {}, u"Lists the changes that can be undone and redone."_s, {json}, 0, 0,
            historyCommand},
        {u"undo"_s, {}, u"Undoes the last change."_s, {}, 0, 0, undoCommand},
        {u"redo"_s, {}, u"Does the last undone change again."_s, {}, 0, 0, redoCommand},
        {u"export"_s, u"[ARTICLE…]"_s,
            u"Writes a Markdown file for each article; what you wrote between its %%user%% marks stays."_s,
            {{u"all"_s, {}, u"every article outside the trash"_s},
                {u"format"_s, u"FORMAT"_s, u"markdown"_s},
                {u"out"_s, u"DIR"_s, u"the folder to write into"_s}},
            0, anyNumber, exportCommand},
        {u"search"_s, u"QUERY"_s, u"Finds articles by words, \"phrases\" and beginnings*."_s,
            {json}, 1, anyNumber, searchCommand},
        {u"check"_s, {}, u"Looks for damage in the library."_s, {}, 0, 0, checkCommand},
        {u"backup"_s, u"FILE"_s, u"Writes a copy of the library."_s, {}, 1, 1, backupCommand},
    };
}

static QList<Command> filterCommands()
{
    const Option lines{u"jsonl"_s, {}, u"a JSON object per line in, one per line out"_s};
    return {
        {u"clean"_s, u"FILE…"_s, u"Prints the article in each file, without a library."_s,
            {{u"format"_s, u"FORMAT"_s, u"text, markdown, html or json (text)"_s},
                {u"out"_s, u"DIR"_s, u"write a file each into this folder"_s}},
            1, anyNumber, cleanCommand},
        {u"recognise"_s, {}, u"Finds actors and quotations in the texts on standard input."_s,
            {lines}, 0, 0, recogniseCommand},
        {u"anchor"_s, {}, u"Re-finds passages in the changed texts on standard input."_s, {lines},
            0, 0, anchorCommand},
    };
}

const QList<Command> &commands()
{
    static const QList<Command> table = articleCommands() + cleaningCommands() + recordCommands()
        + reviewCommands() + deskCommands() + libraryCommands() + filterCommands();
    return table;
}

} // namespace postil
