// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// speed.mjs FOLDER: pages per CPU second of Readability.js over linkedom and jsdom, the least of
// three passes for each page.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const { Readability } = require('@mozilla/readability');
const { parseHTML } = require('linkedom');
const { JSDOM } = require('jsdom');

const folder = process.argv[2];
const pages = readdirSync(folder).filter(f => f.endsWith('.html')).map(f => readFileSync(`${folder}/${f}`, 'utf8'));
const peers = {
    'readability + linkedom': html => new Readability(parseHTML(html).document).parse(),
    'readability + jsdom': html => new Readability(new JSDOM(html).window.document).parse(),
};
for (const [name, read] of Object.entries(peers)) {
    let sum = 0;
    for (const html of pages) {
        let least = Infinity;
        for (let pass = 0; pass < 3; ++pass) {
            const start = process.cpuUsage();
            try {
                read(html);
            } catch {
                // counts as read
            }
            const used = process.cpuUsage(start);
            least = Math.min(least, used.user + used.system);
        }
        sum += least / 1e6;
    }
    console.log(`${name.padEnd(28)} ${(pages.length / sum).toFixed(1).padStart(8)} pages/s`);
}
