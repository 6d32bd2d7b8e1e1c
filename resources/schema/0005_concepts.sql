-- SPDX-FileCopyrightText: 2026 Postil contributors
-- SPDX-License-Identifier: MIT
-- Who stands how to what, and in which words.

CREATE TABLE concept (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE statement (
    id BLOB NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    words TEXT NOT NULL, -- as they were when it was made
    quotation BLOB REFERENCES quotation ON DELETE SET NULL,
    actor BLOB REFERENCES actor ON DELETE SET NULL,
    concept BLOB NOT NULL REFERENCES concept ON DELETE CASCADE,
    stance INTEGER NOT NULL,
    seal INTEGER NOT NULL,
    created INTEGER NOT NULL
);
CREATE INDEX statement_article ON statement (article);
CREATE INDEX statement_actor ON statement (actor);
CREATE INDEX statement_concept ON statement (concept);
CREATE INDEX statement_quotation ON statement (quotation);
