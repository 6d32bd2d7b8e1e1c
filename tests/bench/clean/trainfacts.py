# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Learns which candidate is the byline and which the date of a page and writes facts.bin.

  trainfacts.py DATA PROGRAMS SCORER WORK OUT [FIELD…]     (needs numpy and xgboost)

DATA is a folder with the sets of the extraction benchmark, PROGRAMS the folder with bench_facts, SCORER
the benchmark's score.py, WORK a folder for what is made on the way. Folds are by domain: what is
printed was measured on pages of sites the model had not seen. With FIELD only these are learned, and
OUT keeps what it has of the others.
"""
import importlib.util, json, os, struct, subprocess, sys, zlib
import numpy as np
import xgboost
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from trainlines import DEPTH, EMPTY, domain, forest_bytes

FOLDS = int(os.environ.get('FOLDS', 5))
FIELDS = ('byline', 'bylines'), ('publishedTime', 'dates')
WEIGHT = {'trafilatura': 1.0, 'wcxb': 1.0, 'readability': 0.4}
FOREST_HEAD = len(EMPTY)
TREE = ((1 << DEPTH) - 1) * 5 + (1 << DEPTH) * 4  # bytes, as forest_bytes writes it
LEAST = {'byline': 0.22, 'publishedTime': 0.2}  # as core/clean/metadataextractor.cpp has it


class Pages:
    def __init__(self, data):
        self.truth, self.files, self.fold, self.sets, self.names = [], [], [], [], []
        for which in WEIGHT:
            for name, page in json.load(open(f'{data}/{which}/truth.json')).items():
                self.sets.append(which)
                self.names.append(name)
                self.truth.append(page)
                self.files.append(f'{data}/{which}/{name}.html')
                self.fold.append(zlib.crc32(domain(page, page.get('file') or name).encode()) % FOLDS)

    def read(self, program, model, work):
        """Candidates of all pages and what the model chooses."""
        done = subprocess.run([program, model, *self.files], stdout=subprocess.PIPE, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def weight(self, at):
        page = self.truth[at]
        return WEIGHT[self.sets[at]] * (1 if page.get('page_type', 'article') == 'article' else 0.5)


def rows_of(pages, sheets, field, key, same):
    """Per candidate: numbers, whether it is right, page; weights of all pages."""
    x, y, at, weight = [], [], [], np.zeros(len(sheets))
    for i, sheet in enumerate(sheets):
        truth = pages.truth[i]
        if field not in truth or not sheet[key]:
            continue
        weight[i] = pages.weight(i) * (1 if truth[field] else 0.3)
        for c in sheet[key]:
            x.append(c[1:])
            y.append(bool(truth[field]) and same(field, truth[field], c[0]))
            at.append(i)
    return np.array(x, dtype=np.float32), np.array(y, dtype=float), np.array(at), weight


def train(x, y, at, weight):
    """Each page chooses one of its candidates or none, whose odds are 1: the likelihood of the right choice is raised."""
    _, page = np.unique(at, return_inverse=True)
    pages = page.max() + 1
    known = np.zeros(pages)
    np.maximum.at(known, page, y)
    weight = weight[at] / weight[np.unique(at)].mean()

    def gradient(score, _):
        top = np.zeros(pages)
        np.maximum.at(top, page, score)
        odds = np.exp(score - top[page])
        p = odds / (np.bincount(page, odds, pages) + np.exp(-top))[page]
        right = np.bincount(page, p * y, pages)
        aim = np.where(known[page] > 0, p * y / np.maximum(right[page], 1e-9), 0)
        return weight * (p - aim), weight * np.maximum(p * (1 - p), 0.02)

    settings = dict(learning_rate=0.1, num_parallel_tree=4, max_depth=6, min_child_weight=0.3, reg_lambda=4, subsample=0.5,
        colsample_bytree=0.4, tree_method='hist', max_bin=64, nthread=1, seed=1, base_score=0.0)
    return xgboost.train(settings, xgboost.DMatrix(x), 40, obj=gradient)


def read_model(path):
    """The forests of a model, or none."""
    data, forests = open(path, 'rb').read() if os.path.exists(path) else b'', {}
    for field, _ in FIELDS:
        size = FOREST_HEAD + int(struct.unpack('<f', data[:4])[0]) * TREE if data else 0
        forests[field], data = data[:size] or EMPTY, data[size:]
    return forests


def write_model(path, forests):
    with open(path, 'wb') as file:
        file.write(b''.join(forests[field] for field, _ in FIELDS))


def report(pages, sheets, field, score, chosen):
    for which in WEIGHT:
        ids = [i for i in range(len(sheets)) if pages.sets[i] == which and pages.truth[i].get('page_type', 'article') == 'article']
        truth = {pages.names[i]: pages.truth[i] for i in ids}
        given = {pages.names[i]: {field: chosen[i]} for i in ids}
        it = score.meta_score(truth, given, list(truth))[field]
        line = f'{field:14} {which:12} recall {it["recall"]:.4f} precision {it["precision"]:.4f} n {it["n"]}'
        if field in dict(FIELDS):
            known = [any(score.same(field, score.flat(pages.truth[i][field]), c[0]) for c in sheets[i][dict(FIELDS)[field]])
                for i in ids if pages.truth[i].get(field)]
            line += f' among the candidates {np.mean(known):.4f}'
        print(line, flush=True)


def main():
    data, programs, scorer, work, out = sys.argv[1:6]
    spec = importlib.util.spec_from_file_location('score', scorer)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    same = lambda field, truth, text: score.same(field, score.flat(truth), text)
    pages = Pages(data)
    sheets = pages.read(f'{programs}/bench_facts', '/nonexistent', work)
    report(pages, sheets, 'title', score, [sheet['title'] for sheet in sheets])  # rules, nothing learned
    forests = read_model(out)
    for field, key in FIELDS:
        if sys.argv[6:] and field not in sys.argv[6:]:
            continue
        x, y, at, weight = rows_of(pages, sheets, field, key, same)
        fold = np.array(pages.fold)[at]
        chosen = [None] * len(sheets)
        for f in range(FOLDS):
            model = train(x[fold != f], y[fold != f], at[fold != f], weight)
            for i in [i for i in range(len(sheets)) if pages.fold[i] == f and sheets[i][key]]:
                rows = xgboost.DMatrix(np.array([c[1:] for c in sheets[i][key]], dtype=np.float32))
                p = 1 / (1 + np.exp(-model.predict(rows, output_margin=True)))
                if p.max() >= LEAST[field]:
                    chosen[i] = sheets[i][key][int(np.argmax(p))][0]
        report(pages, sheets, field, score, chosen)
        forests[field] = forest_bytes(train(x, y, at, weight))
    write_model(out, forests)


if __name__ == '__main__':
    main()
