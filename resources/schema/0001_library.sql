-- SPDX-FileCopyrightText: 2026 Postil contributors
-- SPDX-License-Identifier: MIT
-- Ids are UUIDs of 16 bytes; times are milliseconds since 1970, UTC; offsets are UTF-16 units.

CREATE TABLE article (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    published_time TEXT NOT NULL,
    site_name TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    right_to_left INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    original_hash TEXT NOT NULL UNIQUE,
    imported INTEGER NOT NULL,
    deleted INTEGER,
    revision INTEGER NOT NULL DEFAULT 0,
    word_count INTEGER NOT NULL,
    reading_position INTEGER NOT NULL DEFAULT 0,
    progress REAL NOT NULL DEFAULT 0
);

CREATE TABLE original (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    bytes BLOB NOT NULL -- zlib after four bytes of length
);

CREATE TABLE picture (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    source TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (article, source)
);

CREATE TABLE revision (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE,
    text TEXT NOT NULL,
    form TEXT NOT NULL, -- blocks, spans and what was removed, as JSON
    hash TEXT NOT NULL,
    made_by TEXT NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (article, number)
);

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, tag)
);

CREATE TABLE annotation (
    id BLOB NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    hash TEXT NOT NULL,
    seal INTEGER NOT NULL,
    color INTEGER NOT NULL,
    note TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
CREATE INDEX annotation_article ON annotation (article);
CREATE INDEX annotation_review ON annotation (seal) WHERE seal > 0;

CREATE TABLE annotation_tag (
    annotation BLOB NOT NULL REFERENCES annotation ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (annotation, tag)
);

CREATE TABLE actor (
    id BLOB NOT NULL PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    external_id TEXT NOT NULL
);
CREATE INDEX actor_name ON actor (name);

CREATE TABLE actor_alias (
    actor BLOB NOT NULL REFERENCES actor ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (actor, name)
);

CREATE TABLE mention (
    id BLOB NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    surface TEXT NOT NULL,
    kind INTEGER NOT NULL,
    actor BLOB REFERENCES actor ON DELETE SET NULL,
    origin INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX mention_article ON mention (article, start);
CREATE INDEX mention_actor ON mention (actor);

CREATE TABLE quotation (
    id BLOB NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    cue_start INTEGER,
    cue_end INTEGER,
    cue_verb TEXT,
    has_speaker INTEGER NOT NULL,
    speaker_start INTEGER,
    speaker_end INTEGER,
    speaker_actor BLOB REFERENCES actor ON DELETE SET NULL,
    origin INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    confidence REAL NOT NULL
);
CREATE INDEX quotation_article ON quotation (article);
CREATE INDEX quotation_speaker ON quotation (speaker_actor);

CREATE TABLE quotation_part (
    quotation BLOB NOT NULL REFERENCES quotation ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (quotation, position)
);

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The undo history: each step as a changeset of SQLite's session extension.
CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    made INTEGER NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);

-- Full text of the current revisions, kept in step by triggers.
CREATE VIEW article_words AS
    SELECT article.number AS number, title, byline, text
    FROM article JOIN revision ON revision.article = article.number
        AND revision.number = article.revision;

CREATE VIRTUAL TABLE article_index USING fts5(
    title, byline, text, content='article_words', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');

CREATE TRIGGER article_indexed AFTER UPDATE OF revision, title, byline ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, byline, text)
        SELECT 'delete', old.number, old.title, old.byline, text FROM revision
        WHERE article = old.number AND number = old.revision;
    INSERT INTO article_index (rowid, title, byline, text)
        SELECT new.number, new.title, new.byline, text FROM revision
        WHERE article = new.number AND number = new.revision;
END;

CREATE TRIGGER article_unindexed BEFORE DELETE ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, byline, text)
        SELECT 'delete', old.number, old.title, old.byline, text FROM revision
        WHERE article = old.number AND number = old.revision;
END;
