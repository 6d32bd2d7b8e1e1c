// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// Finds people, organisations, places and quotations with npm compromise: a JSON line in, one out.
import { createInterface } from 'node:readline';
import nlp from 'compromise';

for await (const line of createInterface({ input: process.stdin })) {
    const { id, text } = JSON.parse(line);
    const document = nlp(text);
    const found = {
        id,
        people: document.people().out('array'),
        organizations: document.organizations().out('array'),
        places: document.places().out('array'),
        quotations: document.quotations().out('array'),
    };
    console.log(JSON.stringify(found));
}
