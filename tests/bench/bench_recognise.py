#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""bench_recognise.py BUILD_DIR: runs `postil recognise` on the folder nlp of $POSTIL_BENCH and
prints the scorers' tables, and how fast it was. Without the data it says so and passes."""
import json
import os
import resource
import subprocess
import sys
import tempfile

DATA = os.path.join(os.environ.get('POSTIL_BENCH', '../shared/bench'), 'nlp')
PROGRAM = os.path.join(sys.argv[1], 'app', 'postil')
ENTITIES = [('newswire', 'ww.dev'), ('EWT', 'uner_ewt.dev'), ('politics', 'crossner_politics.dev'), ('GUM', 'gum.dev')]


def recognise(lines, output):
    """Runs the program on JSON lines; returns its CPU seconds."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as source:
        source.writelines(json.dumps(line) + '\n' for line in lines)
        source.flush()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with open(source.name, encoding='utf-8') as stdin, open(output, 'w', encoding='utf-8') as stdout:
            subprocess.run([PROGRAM, 'recognise', '--jsonl'], stdin=stdin, stdout=stdout, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def score(scorer, gold, predicted):
    call = [sys.executable, os.path.join(DATA, scorer), gold, predicted, '--json']
    return json.loads(subprocess.run(call, capture_output=True, check=True, text=True).stdout)


def read(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def measure_entities(folder):
    print('entities            strict: P R F1           overlap F1   PER / ORG / LOC F1   characters per CPU second')
    for name, file in ENTITIES:
        gold = os.path.join(DATA, 'entities', file + '.jsonl')
        texts = [{'id': line['id'], 'text': line['text']} for line in read(gold)]
        output = os.path.join(folder, file)
        seconds = recognise(texts, output)
        scores = score('score_entities.py', gold, output)
        kinds = ' / '.join(str(scores['strict_' + kind][2]) for kind in ('PER', 'ORG', 'LOC'))
        speed = sum(len(line['text']) for line in texts) / max(seconds, 0.001)
        print(f'{name:18s}  {scores["strict"]!s:22s}  {scores["overlap"][2]:10}   {kinds:20s} {speed:14,.0f}')
    gold = os.path.join(DATA, 'entities', 'gum.dev.jsonl')
    given = [{'id': line['id'], 'text': line['text'], 'mentions': line['entities']} for line in read(gold)]
    output = os.path.join(folder, 'given')
    recognise(given, output)
    scores = score('score_entities.py', gold, output)
    print(f'alias clusters (GUM, given mentions): B3 {scores["b3"][2]}  CEAF-e {scores["ceafe"][2]}  '
          f'alias pairs {scores["alias_pairs"][2]}')


def main():
    if not os.path.isdir(os.path.join(DATA, 'entities')):
        print(f'recognise: no data in {DATA}; set POSTIL_BENCH')
        return
    with tempfile.TemporaryDirectory() as folder:
        measure_entities(folder)


main()
