-- SPDX-FileCopyrightText: 2026 Postil contributors
-- SPDX-License-Identifier: MIT
-- What a person knows of an actor; which actors are known to be two.

ALTER TABLE actor ADD COLUMN roles TEXT NOT NULL DEFAULT ''; -- JSON: [{title, from, until}]
ALTER TABLE actor ADD COLUMN organisation BLOB REFERENCES actor ON DELETE SET NULL;
ALTER TABLE actor ADD COLUMN color INTEGER NOT NULL DEFAULT 0;
ALTER TABLE actor ADD COLUMN tags TEXT NOT NULL DEFAULT ''; -- JSON: [tag]
ALTER TABLE actor ADD COLUMN attributes TEXT NOT NULL DEFAULT ''; -- JSON: {name: value}
CREATE INDEX actor_organisation ON actor (organisation) WHERE organisation IS NOT NULL;

ALTER TABLE actor_alias ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE actor_alias ADD COLUMN position INTEGER NOT NULL DEFAULT 0; -- in the order they were given
CREATE INDEX actor_alias_name ON actor_alias (name);

-- Pairs that a person looked at and found to be two; the smaller id first.
CREATE TABLE actors_apart (
    first BLOB NOT NULL REFERENCES actor ON DELETE CASCADE,
    second BLOB NOT NULL REFERENCES actor ON DELETE CASCADE,
    PRIMARY KEY (first, second)
);
CREATE INDEX actors_apart_second ON actors_apart (second);

-- So that counting reads no rows.
DROP INDEX mention_actor;
CREATE INDEX mention_actor ON mention (actor, article, state);
DROP INDEX quotation_speaker;
CREATE INDEX quotation_speaker ON quotation (speaker_actor, article, state, kind);
CREATE INDEX article_deleted ON article (number) WHERE deleted IS NOT NULL;
