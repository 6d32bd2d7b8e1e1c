# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Learns which blocks of a page are its body and writes resources/models/blocks.bin.

  train.py DATA BENCH SCORER WORK OUT     (needs numpy and scikit-learn)

DATA is a folder with the sets of the extraction benchmark, BENCH the bench_blocks program (may be a
command with spaces), SCORER the benchmark's score.py, WORK a folder for what is made on the way.
Folds are by domain: what is printed was measured on pages of sites the model had not seen.
"""
import importlib.util, json, os, pickle, re, struct, subprocess, sys, zlib
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from labels import align, segments

SETS = ('scrapinghub', 'wcxb', 'trafilatura', 'readability')
WEIGHT = {'scrapinghub': 2.0, 'wcxb': 1.0, 'trafilatura': 0.8, 'readability': 0.4}
FOLDS = int(os.environ.get('FOLDS', 4))
TABLE = 1 << 14
SAMPLE = 0.3


def domain(name, page, which):
    url = page.get('url') or ''
    if url.startswith('http'):
        host = url.split('/')[2]
    else:
        host = page.get('file') or name
    parts = host.lower().removeprefix('www.').split('.')
    if url.startswith('http') and len(parts) > 2 and len(parts[-2]) > 3:
        parts = parts[-2:]
    return '.'.join(parts[:2])


class Pages:
    """All pages: texts, labels, weights, fold, with numbers per stage."""

    def __init__(self, data, work):
        self.data, self.work, self.truth = data, work, {}
        self.names, self.files = [], []
        for which in SETS:
            truth = json.load(open(f'{data}/{which}/truth.json'))
            for name, page in truth.items():
                self.truth[which, name] = page
                self.names.append((which, name))
                self.files.append(f'{data}/{which}/{name}.html')
        self.fold = [zlib.crc32(domain(n, self.truth[w, n], w).encode()) % FOLDS for w, n in self.names]

    def read_texts(self, bench):
        run(bench, f'{self.work}/s0', '/nonexistent', 0, self.files)
        self.texts, self.kinds, self.hashes = [], [], []
        for line in open(f'{self.work}/s0.jsonl'):
            blocks = json.loads(line)['blocks']
            self.texts.append([b[0] for b in blocks])
            self.kinds.append([b[1] for b in blocks])
            self.hashes.append([(b[3], b[4]) for b in blocks])
        self.start = np.concatenate([[0], np.cumsum([len(t) for t in self.texts])])

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
            scale = WEIGHT[which] * (1 if page.get('page_type', 'article') == 'article' else 0.9)
            for i, (m, size) in enumerate(zip(matched, sizes)):
                self.y[first + i] = m >= 0.5
                self.weight[first + i] = scale * min(0.5, (size + 1.5) / whole) * max(0.1, abs(2 * m - 1))


def run(bench, out, model, stage, files):
    listing = out + '.files'
    open(listing, 'w').write('\n'.join(files))
    subprocess.run(f'{bench} {out} {model} {stage} $(cat {listing})', shell=True, check=True)


def tables(pages, use):
    """Weights of words in classes and in short texts: smoothed log odds, a site counting once a page."""
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


def forest_bytes(model):
    """The trees as core/clean/blockmodel.h reads them."""
    starts, splits = [], []
    for (tree,) in model._predictors:
        starts.append(len(splits))
        for node in tree.nodes:
            leaf = bool(node['is_leaf'])
            splits.append(struct.pack('<fHHHH', node['value'] if leaf else node['num_threshold'],
                0 if leaf else node['feature_idx'], node['left'], node['right'], leaf))
    head = struct.pack('<IIIf', len(starts), len(splits), model.n_features_in_, float(np.ravel(model._baseline_prediction)[0]))
    return head + struct.pack(f'<{len(starts)}I', *starts) + b''.join(splits)


EMPTY = struct.pack('<IIIf', 0, 0, 0, 0)


TYPES = ('article',), ('forum',), ('product',), ('listing', 'collection'), ('documentation',), ('service',)


def write_model(path, table, types, first=EMPTY, second=EMPTY):
    with open(path, 'wb') as file:
        file.write(b'postilB2' + table[0].tobytes() + table[1].tobytes() + b''.join(types) + first + second)


def train_types(x, kinds, use):
    """A small forest a type of page; the sets without types are articles."""
    out = []
    for names in TYPES:
        y = np.array([kinds[i] in names for i in use])
        model = HistGradientBoostingClassifier(max_iter=50, learning_rate=0.1, max_leaf_nodes=8,
            min_samples_leaf=15, l2_regularization=3.0, early_stopping=False, random_state=1)
        out.append(model.fit(x[use], y))
    return out


def best_cut(p, sizes):
    """The threshold that makes the expected F1 greatest if the probabilities are right."""
    order = np.argsort(-p)
    hits, taken = np.cumsum((p * sizes)[order]), np.cumsum(sizes[order])
    return float(np.clip(p[order][np.argmax(2 * hits / (taken + hits[-1] + 1e-9))] - 1e-6, 0.25, 0.6))


def train(x, y, weight, trees):
    """Of the many blocks that are no body a part is enough; it counts for all."""
    use = (y >= 0) & (weight > 0)
    chosen = (y > 0) | (np.random.default_rng(7).random(len(y)) < SAMPLE) | (weight > 0.02)
    weight = np.where((y > 0) | (weight > 0.02), weight, weight / SAMPLE)
    use &= chosen
    model = HistGradientBoostingClassifier(max_iter=trees, learning_rate=0.08, max_leaf_nodes=20,
        min_samples_leaf=80, l2_regularization=5.0, max_bins=127, early_stopping=False, random_state=1)
    model.fit(x[use], y[use], sample_weight=weight[use] / weight[use].mean())
    return model


def rows(out, count):
    columns = json.loads(open(out + '.jsonl').readline())['columns']
    return np.fromfile(out + '.f32', dtype=np.float32).reshape(count, columns)


def stage_rows(pages, bench, stage, models):
    """Numbers of all pages, those of a fold made with the model that has not seen it."""
    parts = [None] * len(pages.names)
    for fold, model in models.items():
        use = [i for i in range(len(pages.names)) if pages.fold[i] == fold]
        out = f'{pages.work}/s{stage}_{fold}'
        run(bench, out, model, stage, [pages.files[i] for i in use])
        x = rows(out, sum(len(pages.texts[i]) for i in use))
        at = 0
        for i in use:
            parts[i] = x[at:at + len(pages.texts[i])]
            at += len(pages.texts[i])
    return np.concatenate(parts)


def evaluate(pages, scores, score, threshold=0.5, note=''):
    result = {}
    for at, (which, name) in enumerate(pages.names):
        p = scores[pages.start[at]:pages.start[at + 1]]
        cut = threshold
        if cut is None and len(p):
            cut = best_cut(p, np.array([len(t.split()) + 1.0 for t in pages.texts[at]]))
        body = '\n\n'.join(t for t, v, k in zip(pages.texts[at], p, pages.kinds[at]) if v > cut and k != 6)
        page = pages.truth[which, name]
        groups = [which] + ([which + '-' + page['page_type']] if 'page_type' in page else [])
        for group in groups:
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
            f, p, r = score.agg(part['shingle'])
            line += f' shingle {f:.4f} {p:.4f} {r:.4f}'
            w = np.array(part['word']).mean(axis=0)
            line += f' word {w[0]:.4f} {w[1]:.4f} {w[2]:.4f}'
        tp, fp, fn, tn = part['segments']
        if tp:
            line += f' segments {2 * tp / (2 * tp + fp + fn):.4f} p {tp / (tp + fp):.4f} r {tp / (tp + fn):.4f}'
        print(line, flush=True)


def main():
    data, bench, scorer, work, out = sys.argv[1:6]
    spec = importlib.util.spec_from_file_location('score', scorer)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    trees = int(os.environ.get('TREES', 120))
    pages = Pages(data, work)
    pages.read_texts(bench)
    explore = 'EXPLORE' in os.environ  # no final model
    cache = f'{work}/labels.pkl'
    if os.path.exists(cache) and os.environ.get('KEEP_LABELS'):
        pages.y, pages.weight = pickle.load(open(cache, 'rb'))
    else:
        pages.label()
        pickle.dump((pages.y, pages.weight), open(cache, 'wb'))
    fold = np.repeat(pages.fold, [len(t) for t in pages.texts])
    print(len(pages.names), 'pages', len(pages.y), 'blocks', flush=True)
    evaluate(pages, pages.y, score, 0.5, 'oracle: exactly the labelled blocks')

    every = range(len(pages.names))
    table = {f: tables(pages, [i for i in every if pages.fold[i] != f]) for f in range(FOLDS)}
    table['all'] = tables(pages, list(every))
    kinds = [pages.truth[n].get('page_type', 'article') for n in pages.names]
    x = rows(f'{work}/s0', len(pages.names))
    models = {f: train_types(x, kinds, [i for i in every if pages.fold[i] != f]) for f in range(FOLDS)}
    models['all'] = train_types(x, kinds, list(every))
    types = {f: [forest_bytes(m) for m in models[f]] for f in models}
    for number, names in enumerate(TYPES):
        told = np.zeros(len(x))
        for f in range(FOLDS):
            told[np.array(pages.fold) == f] = models[f][number].predict_proba(x[np.array(pages.fold) == f])[:, 1]
        right = np.mean([(t > 0.5) == (kinds[i] in names) for i, t in enumerate(told) if pages.names[i][0] == 'wcxb'])
        print('type', names, 'right on unseen sites', round(float(right), 4))
    path = {f: f'{work}/model_{f}.bin' for f in table}
    for f in range(FOLDS):
        write_model(path[f], table[f], types[f])
    models = {f: path[f] for f in range(FOLDS)}

    forests = {f: [EMPTY, EMPTY] for f in table}
    for stage in (1, 2):
        x = stage_rows(pages, bench, stage, models)
        print('stage', stage, x.shape, flush=True)
        p = np.zeros(len(x))
        for f in range(FOLDS):
            model = train(x[fold != f], pages.y[fold != f], pages.weight[fold != f], trees)
            p[fold == f] = model.predict_proba(x[fold == f])[:, 1]
            forests[f][stage - 1] = forest_bytes(model)
            write_model(path[f], table[f], types[f], *forests[f])
        np.save(f'{work}/p{stage}.npy', p)
        evaluate(pages, p, score, None, f'stage {stage}, unseen sites')
        if explore:
            continue
        forests['all'][stage - 1] = forest_bytes(train(x, pages.y, pages.weight, trees))
    kept = stage_rows(pages, bench, 3, models={f: path[f] for f in range(FOLDS)})[:, 0]
    np.save(f'{work}/kept.npy', kept)
    evaluate(pages, kept, score, 0.5, 'all of it, unseen sites')
    if not explore:
        write_model(out, table['all'], types['all'], *forests['all'])


main()
