-- SPDX-FileCopyrightText: 2026 Postil contributors
-- SPDX-License-Identifier: MIT
-- The bytes of later saves of a page, each of the revision that was made of it. They stay when that
-- revision is undone.

CREATE TABLE later_original (
    revision BLOB NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    hash TEXT NOT NULL,
    bytes BLOB NOT NULL -- zlib after four bytes of length
);
CREATE INDEX later_original_hash ON later_original (hash);
CREATE INDEX later_original_article ON later_original (article);
