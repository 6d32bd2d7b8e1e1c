#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""quotations.py BUILD_DIR: runs `postil recognise` on the quotation sets of $POSTIL_BENCH/nlp and
prints what their scorers say, then the speed beside npm compromise. Without the data it says so."""
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile

DATA = os.path.join(os.environ.get('POSTIL_BENCH', '../shared/bench'), 'nlp')
HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(sys.argv[1], 'app', 'postil')


def cpu_seconds(call, source, output):
    """Runs a program from one file to another; returns the CPU seconds it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(source, encoding='utf-8') as stdin, open(output, 'w', encoding='utf-8') as stdout:
        subprocess.run(call, stdin=stdin, stdout=stdout, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def texts_only(name, folder):
    """The texts of a set without what is to be found in them."""
    path = os.path.join(folder, name + '.in')
    with open(os.path.join(DATA, 'quotes', name + '.jsonl'), encoding='utf-8') as lines, \
            open(path, 'w', encoding='utf-8') as output:
        for line in map(json.loads, lines):
            output.write(json.dumps({'id': line['id'], 'text': line['text']}) + '\n')
    return path


def score(scorer, name, predicted, *options):
    gold = os.path.join(DATA, 'quotes', name + '.jsonl')
    call = [sys.executable, os.path.join(DATA, scorer), gold, predicted, '--json', *options]
    return json.loads(subprocess.run(call, capture_output=True, check=True, text=True).stdout)


def measure_scores(folder):
    print('quotations                      P     R     F1    span F1  non-speech taken for speech')
    for name in ('polnear.dev', 'gum.dev'):
        predicted = os.path.join(folder, name)
        cpu_seconds([PROGRAM, 'recognise', '--jsonl'], texts_only(name, folder), predicted)
        for label, options in (('direct', ()), ('direct and mixed', ('--all',))):
            scores = score('score_quotes.py', name, predicted, *options)
            both = scores['e2e_relaxed']
            print(f'{name:12s} {label:17s} {both[0]:5} {both[1]:5} {both[2]:5}    {scores["relaxed"][2]:5}  '
                  f'{scores["nonspeech_false_alarms"]}')
    for part, scores in score('score_attributions.py', 'polnear.dev', os.path.join(folder, 'polnear.dev')).items():
        print(f'polnear.dev  full task, {part:8s} {scores[0]:4} {scores[1]:5} {scores[2]:5}')


def measure_speed(folder):
    source = texts_only('polnear.dev', folder)
    with open(source, encoding='utf-8') as lines:
        characters = sum(len(json.loads(line)['text']) for line in lines)
    ours = characters / cpu_seconds([PROGRAM, 'recognise', '--jsonl'], source, os.devnull)
    print(f'postil recognise: {ours:,.0f} characters per CPU second')
    if not shutil.which('node') or not shutil.which('npm'):
        print('npm compromise: no node here, not compared')
        return
    peers = os.path.join(sys.argv[1], 'peers', 'compromise')
    subprocess.run(['npm', 'install', '--silent', '--no-save', '--prefix', peers, 'compromise@14.17.0'], check=True)
    shutil.copy(os.path.join(HERE, 'compromise.mjs'), peers)
    theirs = characters / cpu_seconds(['node', os.path.join(peers, 'compromise.mjs')], source, os.devnull)
    print(f'npm compromise:   {theirs:,.0f} characters per CPU second; ratio {ours / theirs:.1f}')


def main():
    if not os.path.isdir(os.path.join(DATA, 'quotes')):
        print(f'quotations: no data in {DATA}; set POSTIL_BENCH')
        return
    with tempfile.TemporaryDirectory() as folder:
        measure_scores(folder)
        measure_speed(folder)


main()
