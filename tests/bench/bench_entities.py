#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""bench_entities.py BUILD_DIR: runs `postil recognise` on the folder nlp of $POSTIL_BENCH and prints
the scorer's table for names and for the clusters of names, then what known actors cost. Without the
data it says so and goes on."""
import json
import os
import resource
import subprocess
import sys
import tempfile

BUILD = sys.argv[1]
DATA = os.path.join(os.environ.get('POSTIL_BENCH', '../shared/bench'), 'nlp')
PROGRAM = os.path.join(BUILD, 'app', 'postil')
UNSEEN = 'not learned from'
# What the shipped weights were learned from is told from what they never saw.
SETS = [('newswire dev', 'ww.dev', UNSEEN + ', settings chosen on it'), ('newswire train', 'ww.train', UNSEEN),
        ('GUM, not licensed', 'gum.dev', UNSEEN), ('GUM, licensed', 'gum.dev', 'LEARNED FROM'),
        ('EWT', 'uner_ewt.dev', 'LEARNED FROM'), ('politics', 'crossner_politics.dev', 'LEARNED FROM')]


def read(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def write(path, lines):
    with open(path, 'w', encoding='utf-8') as file:
        file.writelines(json.dumps(line) + '\n' for line in lines)


def recognise(lines, folder):
    """Runs the program on JSON lines; returns where its answers are and its CPU seconds."""
    source, output = os.path.join(folder, 'texts'), os.path.join(folder, 'found')
    write(source, lines)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(source, encoding='utf-8') as stdin, open(output, 'w', encoding='utf-8') as stdout:
        subprocess.run([PROGRAM, 'recognise', '--jsonl'], stdin=stdin, stdout=stdout, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return output, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def score(gold, predicted):
    call = [sys.executable, os.path.join(DATA, 'score_entities.py'), gold, predicted, '--json']
    return json.loads(subprocess.run(call, capture_output=True, check=True, text=True).stdout)


def documents(name, file):
    licensed = {'CC BY 4.0', 'CC BY-SA 3.0', 'CC BY 2.5'}
    lines = read(os.path.join(DATA, 'entities', file + '.jsonl'))
    if file != 'gum.dev':
        return lines
    return [line for line in lines if (line['license'] in licensed) == (name == 'GUM, licensed')]


def measure_names(folder):
    print(f'{"":19s}{"texts":>6s}  {"strict P, R, F1":22s} {"overlap":>8s}  PER / ORG / LOC      characters per CPU s')
    for name, file, seen in SETS:
        gold = os.path.join(folder, 'gold')
        lines = documents(name, file)
        write(gold, lines)
        found, seconds = recognise([{'id': line['id'], 'text': line['text']} for line in lines], folder)
        scores = score(gold, found)
        kinds = ' / '.join(str(scores['strict_' + kind][2]) for kind in ('PER', 'ORG', 'LOC'))
        speed = sum(len(line['text']) for line in lines) / max(seconds, 0.001)
        print(f'{name:19s}{len(lines):6d}  {scores["strict"]!s:22s} {scores["overlap"][2]:8}  {kinds:20s} {speed:14,.0f}  {seen}')


def measure_clusters(folder):
    gold = os.path.join(DATA, 'entities', 'gum.dev.jsonl')
    given = [{'id': line['id'], 'text': line['text'], 'mentions': line['entities']} for line in read(gold)]
    scores = score(gold, recognise(given, folder)[0])
    print(f'alias clusters (GUM, given mentions; rules written with these texts in sight): B3 {scores["b3"][2]}  '
          f'CEAF-e {scores["ceafe"][2]}  alias pairs {scores["alias_pairs"][2]}')


def main():
    if os.path.isdir(os.path.join(DATA, 'entities')):
        with tempfile.TemporaryDirectory() as folder:
            measure_names(folder)
            measure_clusters(folder)
    else:
        print(f'entities: no data in {DATA}; set POSTIL_BENCH')
    sys.stdout.flush()
    subprocess.run([os.path.join(BUILD, 'tests', 'bench', 'bench_actors')], check=True)


main()
