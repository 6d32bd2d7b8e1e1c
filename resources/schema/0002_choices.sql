-- SPDX-FileCopyrightText: 2026 Postil contributors
-- SPDX-License-Identifier: MIT

-- Which blocks of a page belong to the article, as a person decided: of one article, or of all that
-- come from a site.
CREATE TABLE block_choice (
    id BLOB NOT NULL PRIMARY KEY,
    article INTEGER REFERENCES article ON DELETE CASCADE, -- NULL: of the site
    site TEXT NOT NULL, -- empty: of the article
    place TEXT NOT NULL,
    words TEXT NOT NULL,
    occurrence INTEGER NOT NULL, -- -1: all that are alike
    is_kept INTEGER NOT NULL
);
CREATE INDEX block_choice_article ON block_choice (article);
CREATE INDEX block_choice_site ON block_choice (site);

-- The fields of the metadata that a person set: cleaning anew leaves them alone.
ALTER TABLE article ADD COLUMN set_fields TEXT NOT NULL DEFAULT '';
