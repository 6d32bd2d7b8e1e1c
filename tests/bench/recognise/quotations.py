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


# What is to be reached: direct, direct and mixed, non-speech taken for speech.
AIMS = {'polnear': (90, 82, 6 / 43), 'gum': (70, None, 8 / 109)}


def aim(value, wanted, is_most=False):
    if wanted is None:
        return ''
    met = value <= wanted if is_most else value >= wanted
    return f'{"≤" if is_most else "≥"} {wanted:.0f} {"met" if met else "NOT MET"}'


def measure_set(name, folder):
    """Prints a set's lines; polnear.train is a look at texts that few rules were read off from."""
    predicted = os.path.join(folder, name)
    cpu_seconds([PROGRAM, 'recognise', '--jsonl'], texts_only(name, folder), predicted)
    direct, mixed, most = AIMS[name.split('.')[0]]
    for label, wanted, options in (('direct', direct, ()), ('direct and mixed', mixed, ('--all',))):
        scores = score('score_quotes.py', name, predicted, *options)
        both = scores['e2e_relaxed']
        print(f'{name:14s} {label:17s} {both[0]:5} {both[1]:5} {both[2]:5}    {scores["relaxed"][2]:5}    '
              f'{aim(both[2], wanted)}')
    wrong, all_marked = map(int, score('score_quotes.py', name, predicted)['nonspeech_false_alarms'].split('/'))
    print(f'{name:14s} non-speech taken for speech: {wrong} of {all_marked}    '
          f'{aim(100 * wrong / all_marked, 100 * most, True)} %')
    if not name.startswith('polnear'):
        return
    for part, scores in score('score_attributions.py', name, predicted).items():
        print(f'{name:14s} full task, {part:8s} {scores[0]:4} {scores[1]:5} {scores[2]:5}    '
              f'{aim(scores[2], 50) if part == "content" else ""}')


def measure_scores(folder):
    print('quotations     span and speaker      P     R     F1  span F1    to reach')
    for name in ('polnear.dev', 'polnear.train', 'gum.dev'):
        measure_set(name, folder)


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
    call = ['npm', 'install', '--silent', '--no-save', '--prefix', peers, 'compromise@14.17.0']
    if not os.path.isdir(os.path.join(peers, 'node_modules', 'compromise')) and subprocess.run(call).returncode:
        print('npm compromise: it could not be installed, not compared')
        return
    shutil.copy(os.path.join(HERE, 'compromise.mjs'), peers)
    theirs = characters / cpu_seconds(['node', os.path.join(peers, 'compromise.mjs')], source, os.devnull)
    print(f'npm compromise:   {theirs:,.0f} characters per CPU second; ratio {ours / theirs:.1f}'
          f'    {aim(ours / theirs, 20)}')


def main():
    if not os.path.isdir(os.path.join(DATA, 'quotes')):
        print(f'quotations: no data in {DATA}; set POSTIL_BENCH')
        return
    with tempfile.TemporaryDirectory() as folder:
        measure_scores(folder)
        measure_speed(folder)


main()
