# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Learns which blocks of a page are its body and writes resources/models/blocks.bin.

  train.py DATA PROGRAMS SCORER WORK [OUT]     (needs numpy)

DATA is a folder with the sets of the extraction benchmark, PROGRAMS the folder with bench_blocks and
bench_growtrees (LAUNCH: a command that runs them), SCORER the benchmark's score.py, WORK a folder for
what is made on the way. Folds are by domain: what is printed was measured on pages of sites the model
had not seen. Without OUT nothing is learned of all pages. FOLDS and JOBS (how many forests grow at
once) may be set.
"""
import importlib.util, json, os, pickle, struct, subprocess, sys, zlib
import numpy as np
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bags import Bags
from labels import align, segments

SETS = ('scrapinghub', 'wcxb', 'trafilatura', 'readability')
WEIGHT = {'scrapinghub': 2.0, 'wcxb': 1.0, 'trafilatura': 0.8, 'readability': 0.4}
FOLDS = int(os.environ.get('FOLDS', 3))
JOBS = int(os.environ.get('JOBS', 2))
TABLE = 1 << 14
PHRASES = 1 << 17
TYPE_TABLE = 1 << 12
TYPES = ('article',), ('forum',), ('product',), ('listing', 'collection'), ('documentation',), ('service',)
CAPTION = 6
# Of the forests for the types, the first and the second look: trees, depth, rate, ridge, and the share of
# rows and of columns that each tree may see.
SHAPES = {'types': (60, 4, 0.1, 3, 0.6, 0.5), 1: (600, 6, 0.04, 5, 0.5, 0.25), 2: (500, 5, 0.035, 10, 0.5, 0.25)}
# Of the many blocks that are no body this share is enough; it counts for all.
SAMPLE = 0.3


def domain(name, page):
    url = page.get('url') or ''
    if url.startswith('http'):
        host = url.split('/')[2]
    else:
        host = page.get('file') or name
    parts = host.lower().removeprefix('www.').split('.')
    if url.startswith('http') and len(parts) > 2 and len(parts[-2]) > 3:
        parts = parts[-2:]
    return '.'.join(parts[:2])


class Tools:
    """Runs the programs; data go through files in the work folder."""

    def __init__(self, programs, work):
        self.programs, self.work = programs, work
        self.launch = os.environ.get('LAUNCH', '').split()

    def command(self, name, *arguments):
        return self.launch + [f'{self.programs}/{name}', *map(str, arguments)]

    def blocks(self, out, model, stage, files):
        subprocess.run(self.command('bench_blocks', out, model, stage, *files), check=True)

    def grow(self, name, x, y, weight, fold, folds, shape):
        """Forests by fold (-1: of all), and for each row what the forest says that has not seen it."""
        path = f'{self.work}/{name}'
        np.ascontiguousarray(x, np.float32).tofile(path + '.x')
        targets = np.zeros(len(y), dtype=[('y', 'f4'), ('w', 'f4'), ('f', 'i4')])
        targets['y'], targets['w'], targets['f'] = y, weight, fold
        targets.tofile(path + '.t')
        waiting, running, said, forests = list(folds), [], np.zeros(len(y), np.float32), {}
        while waiting or running:
            while waiting and len(running) < JOBS:
                f = waiting.pop(0)
                command = self.command('bench_growtrees', path + '.x', x.shape[1], path + '.t', f'{path}.{f}', f, *shape)
                running.append((f, subprocess.Popen(command)))
            f, job = running.pop(0)
            if job.wait() != 0:
                raise SystemExit('bench_growtrees failed')
            forests[f] = open(f'{path}.{f}.bin', 'rb').read()
            own = fold == f
            said[own] = np.fromfile(f'{path}.{f}.p', np.float32)[own]
            os.remove(f'{path}.{f}.p')
        os.remove(path + '.x')
        return forests, said


class Pages:
    """All pages: texts, labels, weights, fold."""

    def __init__(self, data):
        self.truth, self.names, self.files = {}, [], []
        for which in SETS:
            for name, page in json.load(open(f'{data}/{which}/truth.json')).items():
                self.truth[which, name] = page
                self.names.append((which, name))
                self.files.append(f'{data}/{which}/{name}.html')
        self.types = [self.truth[n].get('page_type', 'article') for n in self.names]
        self.fold = np.array([zlib.crc32(domain(n, self.truth[w, n]).encode()) % FOLDS for w, n in self.names])

    def read(self, tools):
        out = f'{tools.work}/pages'
        tools.blocks(out, '/nonexistent', 0, self.files)
        self.texts, self.kinds, self.hashes, self.page_hashes, paths, phrases = [], [], [], [], [], []
        for line in open(out + '.jsonl'):
            page = json.loads(line)
            self.texts.append([b[0] for b in page['blocks']])
            self.kinds.append([b[1] for b in page['blocks']])
            self.hashes.append([(set(b[3]), b[4]) for b in page['blocks']])
            paths.append(Bags.of(b[3] for b in page['blocks']))
            phrases.append(Bags.of(b[5] for b in page['blocks']))
            self.page_hashes.append(np.array(page['names'], int))
        self.facts = rows(out)
        self.bags = ((Bags.joined(paths), TABLE, 3e-6, 30, 0.15), (Bags.joined(phrases), PHRASES, 5e-6, 120, 0.3))
        self.start = np.concatenate([[0], np.cumsum([len(t) for t in self.texts])])
        self.block_fold = np.repeat(self.fold, [len(t) for t in self.texts])
        self.sizes = np.array([len(t.split()) + 1.0 for texts in self.texts for t in texts])

    def label(self):
        """y is 1, 0 or -1 (unknown); weight per block so that a page counts once."""
        total = self.start[-1]
        self.y, self.weight = np.full(total, -1.0), np.zeros(total)
        for at, (which, name) in enumerate(self.names):
            page, blocks, first = self.truth[which, name], self.texts[at], self.start[at]
            if which == 'trafilatura':
                for i, label in enumerate(segments(blocks, page)):
                    if label is not None:
                        self.y[first + i], self.weight[first + i] = label, 0.2 * WEIGHT[which]
                continue
            matched, sizes = align(blocks, page['articleBody'])
            whole = max(60, sum(s for s, m in zip(sizes, matched) if m >= 0.5))
            scale = WEIGHT[which] * (1 if self.types[at] == 'article' else 0.9)
            for i, (m, size) in enumerate(zip(matched, sizes)):
                self.y[first + i] = m >= 0.5
                self.weight[first + i] = scale * min(0.5, (size + 1.5) / whole) * max(0.1, abs(2 * m - 1))

    def learning_weight(self):
        """0 for the blocks that are left out of learning."""
        big = (self.y > 0) | (self.weight > 0.02)
        taken = big | (np.random.default_rng(7).random(len(self.y)) < SAMPLE)
        return np.where((self.y < 0) | ~taken, 0, np.where(big, self.weight, self.weight / SAMPLE))


def rows(out):
    columns = json.loads(open(out + '.jsonl').readline())['columns']
    return np.fromfile(out + '.f32', dtype=np.float32).reshape(-1, columns)


def word_tables(pages, use):
    """Weights of words in classes and in short texts: smoothed log odds, each page counting once."""
    out = []
    for kind in (0, 1):
        good, bad, seen = np.zeros(TABLE), np.zeros(TABLE), np.zeros(TABLE)
        for at in use:
            first = pages.start[at]
            g, b = {}, {}
            for i, hashes in enumerate(pages.hashes[at]):
                y, w = pages.y[first + i], pages.weight[first + i]
                if y < 0:
                    continue
                if kind == 1:
                    w = 0.02
                into = g if y else b
                for h in hashes[kind]:
                    into[h] = into.get(h, 0) + w
            for h in set(g) | set(b):
                x, z = g.get(h, 0), b.get(h, 0)
                seen[h] += 1
                good[h] += x / (x + z)
                bad[h] += z / (x + z)
        base = np.log((good.sum() + 1) / (bad.sum() + 1))
        weight = np.log((good + 1.0) / (bad + 1.0)) - np.clip(base, -1, 1) * (kind == 0)
        weight[seen < 4] = 0
        out.append(np.clip(np.round(weight * 32), -127, 127).astype(np.int8))
    return out


def type_table(pages, use):
    """How much a word in the classes of a page speaks for each type; from the set that has types."""
    found, seen, count, all_pages = np.zeros((TYPE_TABLE, len(TYPES))), np.zeros(TYPE_TABLE), np.zeros(len(TYPES)), 0
    for at in use:
        if pages.names[at][0] != 'wcxb':
            continue
        all_pages += 1
        seen[pages.page_hashes[at]] += 1
        for number, names in enumerate(TYPES):
            if pages.types[at] in names:
                found[pages.page_hashes[at], number] += 1
                count[number] += 1
    base = (count / all_pages)[None, :]
    share = (found + 3 * base) / (seen[:, None] + 3)
    weight = np.log(share / (1 - share)) - np.log(base / (1 - base))
    weight[seen < 4] = 0
    return np.clip(np.round(weight * 32), -127, 127).astype(np.int8)


def told(hashes, table):
    """As PageFeatures does it."""
    return table[hashes].astype(np.float32).sum(0) / 32 / np.sqrt(len(hashes) + 10)


def learned_tables(pages, f):
    """What words around blocks and of their texts say together, learned of all folds but one."""
    weight = pages.learning_weight()
    use = (weight > 0) & (pages.block_fold != f)
    out = []
    for bags, size, *how in pages.bags:
        at = bags.some(use).learn(size, pages.y[use], np.sqrt(weight[use]), *how)
        out.append(np.clip(np.round(at * 16), -127, 127).astype(np.int8))
    return out


EMPTY = struct.pack('<IIIf', 0, 0, 0, 0)


class Model:
    """The parts of resources/models/blocks.bin, see core/clean/blockmodel.h."""

    def __init__(self, path):
        self.path, self.tables, self.types, self.forests = path, b'', [], [EMPTY, EMPTY]

    def write(self):
        with open(self.path, 'wb') as file:
            file.write(b'postilB4' + self.tables + b''.join(self.types) + b''.join(self.forests))


def learn_tables(pages, models):
    every, table = range(len(pages.names)), {}
    for f, model in models.items():
        use = [i for i in every if pages.fold[i] != f]
        table[f] = type_table(pages, use)
        parts = word_tables(pages, use) + learned_tables(pages, f) + [table[f]]
        model.tables = b''.join(t.tobytes() for t in parts)
    return table


def learn_types(pages, models, table, tools):
    """The sets without types are articles."""
    x = pages.facts.copy()
    for at, hashes in enumerate(pages.page_hashes):
        x[at, -len(TYPES):] = told(hashes, table[pages.fold[at]])
    has_types = np.array([w == 'wcxb' for w, _ in pages.names])
    for names in TYPES:
        y = np.array([t in names for t in pages.types])
        forests, said = tools.grow('types', x, y, np.ones(len(y)), pages.fold, models, SHAPES['types'])
        print('type', names, 'right on unseen sites', round(float(((said > 0.5) == y)[has_types].mean()), 4))
        for f, model in models.items():
            model.types.append(forests[f])


def stage_rows(pages, models, stage, tools):
    """Numbers of all blocks, those of a fold made with the model that has not seen it."""
    parts = [None] * len(pages.names)
    for f in range(FOLDS):
        use = [i for i in range(len(pages.names)) if pages.fold[i] == f]
        out = f'{tools.work}/stage'
        tools.blocks(out, models[f].path, stage, [pages.files[i] for i in use])
        x, at = rows(out), 0
        for i in use:
            parts[i] = x[at:at + len(pages.texts[i])]
            at += len(pages.texts[i])
    return np.concatenate(parts)


def evaluate(pages, kept, score, note):
    result = {}
    for at, (which, name) in enumerate(pages.names):
        own = kept[pages.start[at]:pages.start[at + 1]]
        body = '\n\n'.join(t for t, k, kind in zip(pages.texts[at], own, pages.kinds[at]) if k and kind != CAPTION)
        page = pages.truth[which, name]
        for group in [which] + ([f'{which}-{pages.types[at]}'] if which == 'wcxb' else []):
            part = result.setdefault(group, {'shingle': [], 'word': [], 'segments': [0, 0, 0, 0]})
            if 'articleBody' in page:
                part['shingle'].append(score.tp_fp_fn(page['articleBody'], body))
                part['word'].append(score.word_prf(page['articleBody'], body))
            if 'with' in page:
                part['segments'] = [a + b for a, b in zip(part['segments'], score.segments(page, body))]
    print('---', note)
    for group, part in result.items():
        line = f'{group:24}'
        if part['shingle']:
            line += ' shingle {:.4f} {:.4f} {:.4f}'.format(*score.agg(part['shingle']))
            line += ' word {:.4f} {:.4f} {:.4f}'.format(*np.array(part['word']).mean(axis=0))
        tp, fp, fn, _ = part['segments']
        if tp:
            line += f' segments {2 * tp / (2 * tp + fp + fn):.4f} {tp / (tp + fp):.4f} {tp / (tp + fn):.4f}'
        print(line, flush=True)


def main():
    data, programs, scorer, work = sys.argv[1:5]
    spec = importlib.util.spec_from_file_location('score', scorer)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    os.makedirs(work, exist_ok=True)
    tools, pages = Tools(programs, work), Pages(data)
    pages.read(tools)
    pages.label()
    print(len(pages.names), 'pages', len(pages.y), 'blocks', flush=True)
    evaluate(pages, pages.y > 0.5, score, 'oracle: exactly the labelled blocks')
    models = {f: Model(f'{work}/model_{f}.bin') for f in range(FOLDS)}
    if len(sys.argv) > 5:
        models[-1] = Model(sys.argv[5])
    learn_types(pages, models, learn_tables(pages, models), tools)
    weight = pages.learning_weight()
    for stage in (1, 2):
        for model in models.values():
            model.write()
        x = stage_rows(pages, models, stage, tools)
        forests, said = tools.grow('blocks', x, np.maximum(pages.y, 0), weight, pages.block_fold, models, SHAPES[stage])
        evaluate(pages, said > 0.5, score, f'stage {stage} alone, unseen sites')
        for f, model in models.items():
            model.forests[stage - 1] = forests[f]
    for model in models.values():
        model.write()
    kept = stage_rows(pages, models, 3, tools)[:, 0]
    evaluate(pages, kept > 0.5, score, 'judged, unseen sites')


main()
