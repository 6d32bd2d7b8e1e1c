// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// hypothesis.mjs DRIFT.jsonl PRED.jsonl: finds passages as the Hypothesis client does (its published
// recipe): at the old position if the words stand there, else the best of all matches of the words
// with up to half of them wrong, at most 256, by words 50, prefix 20, suffix 20, position 2.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import search from 'approx-string-match';

function matches(text, words, maxErrors) {
    const found = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
        found.push({ start: at, end: at + words.length, errors: 0 });
    return found.length > 0 ? found : search(text, words, maxErrors);
}

function agreement(text, words) {
    if (text.length === 0 || words.length === 0)
        return 0;
    const found = matches(text, words, words.length);
    return found.length === 0 ? 0 : 1 - found[0].errors / words.length;
}

function find(text, { exact, prefix, suffix, hintStart }) {
    if (text.slice(hintStart, hintStart + exact.length) === exact)
        return { start: hintStart, end: hintStart + exact.length };
    let best = null;
    for (const match of matches(text, exact, Math.min(256, exact.length / 2))) {
        const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
        const after = text.slice(match.end, match.end + suffix.length);
        const score = 50 * (1 - match.errors / exact.length)
            + 20 * (prefix ? agreement(before, prefix) : 1)
            + 20 * (suffix ? agreement(after, suffix) : 1)
            + 2 * (1 - Math.abs(match.start - hintStart) / text.length);
        if (best === null || score > best.score)
            best = { start: match.start, end: match.end, score };
    }
    return best;
}

const [drift, predicted] = process.argv.slice(2);
const out = createWriteStream(predicted);
let count = 0;
let total = 0;
let slowest = 0;
for await (const line of createInterface({ input: createReadStream(drift) })) {
    const { newText, anchors } = JSON.parse(line);
    for (const anchor of anchors) {
        const begin = process.cpuUsage(); // the processor's time, as bench_anchor measures it
        const found = find(newText, anchor);
        const used = process.cpuUsage(begin);
        const micros = used.user + used.system;
        total += micros;
        slowest = Math.max(slowest, micros);
        ++count;
        out.write(JSON.stringify({ id: anchor.id, start: found?.start ?? null, end: found?.end ?? null }) + '\n');
    }
}
out.end();
console.log(`Hypothesis's matcher: ${count} passages, mean ${(total / count).toFixed(1)} µs CPU, slowest ${(slowest / 1000).toFixed(2)} ms CPU`);
