# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Learns which lines of a plain text are its body and writes resources/models/lines.bin.

  trainlines.py DATA PROGRAMS SCORER WORK OUT     (needs numpy and xgboost)

DATA is a folder with the sets of the extraction benchmark, PROGRAMS the folder with bench_lines and
bench_copytext, SCORER the benchmark's score.py, WORK a folder for what is made on the way. Folds are
by domain: what is printed was measured on texts of sites the model had not seen.
"""
import importlib.util, json, os, pickle, struct, subprocess, sys, zlib
import numpy as np
import xgboost
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bags import Bags
from labels import align

FOLDS = int(os.environ.get('FOLDS', 4))
TABLE = 1 << 14
PHRASES = 1 << 16
DEPTH = 6
SCORED = {'text': 1.5, 'text_crude': 1.0, 'text_wcxb': 1.0}  # with the weight of a text in training
MORE = {'wcxb_crude': 0.5, 'readability': 0.6, 'trafilatura': 0.5, 'trafilatura_crude': 0.3}  # rendered from pages; trained on only
RENDERED = {'wcxb_crude': ('wcxb', 'crude'), 'readability': ('readability', 'copied'),
    'trafilatura': ('trafilatura', 'copied'), 'trafilatura_crude': ('trafilatura', 'crude')}
BARE = 0.5  # weight of a noted body with nothing around it


def domain(page, name):
    url = page.get('url') or ''
    host = url.split('/')[2] if url.startswith('http') else name
    parts = host.lower().removeprefix('www.').split('.')
    if len(parts) > 2 and len(parts[-2]) > 3:
        parts = parts[-2:]
    return '.'.join(parts[:2])


def call(program, *arguments):
    if subprocess.run([program, *map(str, arguments[:-1]), *arguments[-1]]).returncode:
        sys.exit(f'{program} failed')


class Texts:
    """All texts with labels, weights and folds."""

    def __init__(self, data, programs, work):
        self.programs, self.work = programs, work
        self.sets, self.names, self.files, self.truth, self.fold, self.bare = [], [], [], [], [], []
        for which in SCORED:
            self.add(which, f'{data}/{which}', json.load(open(f'{data}/{which}/truth.json')))
        for which, (pages, way) in RENDERED.items():
            truth = {n: p for n, p in json.load(open(f'{data}/{pages}/truth.json')).items() if p.get('page_type', 'article') == 'article'}
            if pages == 'trafilatura':
                truth = self.with_bodies(truth, f'{data}/{pages}')
            os.makedirs(f'{work}/{which}', exist_ok=True)
            call(f'{programs}/bench_copytext', f'{work}/{which}', way, [f'{data}/{pages}/{n}.html' for n in truth])
            self.add(which, f'{work}/{which}', truth)
        self.add_bare(json.load(open(f'{data}/text_wcxb/truth.json')))

    def with_bodies(self, truth, folder):
        """Pages without a noted body get the one that the cleaner finds in the HTML, which tells it better than plain text does."""
        out = f'{self.work}/bodies'
        os.makedirs(out, exist_ok=True)
        call(os.environ.get('POSTIL', f'{self.programs}/../../app/postil'), 'clean', '--format', 'json', '--out', out, [f'{folder}/{n}.html' for n in truth])
        bodies = {n: json.load(open(f'{out}/{n}.json')).get('articleBody', '') for n in truth}
        return {n: {**p, 'articleBody': bodies[n]} for n, p in truth.items() if len(bodies[n]) > 300}

    def add(self, which, folder, truth):
        for name, page in truth.items():
            if not open(f'{folder}/{name}.txt').read().strip():
                continue
            self.sets.append(which)
            self.names.append(name)
            self.files.append(f'{folder}/{name}.txt')
            self.truth.append(page)
            self.fold.append(zlib.crc32(domain(page, name).encode()) % FOLDS)
            self.bare.append(False)

    def add_bare(self, truth):
        folder = f'{self.work}/bare'
        os.makedirs(folder, exist_ok=True)
        for number, (name, page) in enumerate(truth.items()):
            title = page['title'] + '\n\n' if number % 2 and page.get('title') else ''
            open(f'{folder}/{name}.txt', 'w').write(title + page['articleBody'] + '\n')
        self.add('bare', folder, {n: p for n, p in truth.items() if len(p['articleBody']) > 200})

    def read(self):
        call(f'{self.programs}/bench_lines', f'{self.work}/l0', '/nonexistent', 0, self.files)
        self.lines, self.hashes, phrases = [], [], []
        for line in open(f'{self.work}/l0.jsonl'):
            rows = json.loads(line)['lines']
            self.lines.append([r[0] for r in rows])
            self.hashes.append([r[1] for r in rows])
            phrases.append(Bags.of(r[2] for r in rows))
        self.phrases = Bags.joined(phrases)
        self.start = np.concatenate([[0], np.cumsum([len(t) for t in self.lines])])

    def label(self, cache):
        known = pickle.load(open(cache, 'rb')) if os.path.exists(cache) else {}
        y, weight = [], []
        for at, lines in enumerate(self.lines):
            body = self.truth[at]['articleBody']
            key = zlib.crc32(('\n'.join(lines) + '\0' + body).encode()), len(lines)
            if key not in known:
                known[key] = align(lines, body)
            matched, sizes = known[key]
            matched, sizes = np.array(matched), np.array(sizes)
            whole = max(100, sizes[matched >= 0.5].sum())
            scale = SCORED.get(self.sets[at]) or MORE.get(self.sets[at], BARE)
            y.append(matched >= 0.5)
            weight.append(scale * np.minimum(0.5, (sizes + 1.5) / whole) * np.maximum(0.1, np.abs(2 * matched - 1)))
        pickle.dump(known, open(cache, 'wb'))
        self.y, self.weight = np.concatenate(y).astype(float), np.concatenate(weight)


def word_table(texts, use):
    """Smoothed log odds of the words of short lines, a text counting once for each word."""
    good, bad, seen = np.zeros(TABLE), np.zeros(TABLE), np.zeros(TABLE)
    for at in use:
        if texts.sets[at] == 'bare':
            continue
        g, b = {}, {}
        for hashes, y in zip(texts.hashes[at], texts.y[texts.start[at]:texts.start[at + 1]]):
            into = g if y else b
            for h in hashes:
                into[h] = into.get(h, 0) + 1
        for h in set(g) | set(b):
            x, z = g.get(h, 0), b.get(h, 0)
            seen[h] += 1
            good[h] += x / (x + z)
            bad[h] += z / (x + z)
    weight = np.log((good + 1.0) / (bad + 1.0))
    weight[seen < 4] = 0
    return np.clip(np.round(weight * 32), -127, 127).astype(np.int8)


def taken(y, weight, sets, share, other_share):
    """Of the many lines that are no body this share is enough, or another of pages printed crudely; it counts for all."""
    share = np.where(np.char.endswith(sets, '_crude') & (sets != 'text_crude'), other_share, share)
    share = np.where((y == 0) & (weight < 0.02), share, 1.0)
    chosen = np.random.default_rng(1).random(len(y)) < share
    return chosen, weight[chosen] / share[chosen]


def phrase_table(texts, use, sets):
    """What words and pairs of words say together: few turns, so that the rare ones are not learned by heart."""
    at = np.flatnonzero(use)
    chosen, weight = taken(texts.y[at], texts.weight[at], sets[at], 0.25, 0.1)
    at = at[chosen]
    use = np.zeros(len(texts.y), bool)
    use[at] = True
    said = texts.phrases.some(use).learn(PHRASES, texts.y[at], np.sqrt(weight), 5e-6, 20, 0.3)
    return np.clip(np.round(said * 16), -127, 127).astype(np.int8)


def classifier_bytes(model):
    base = float(json.loads(model.save_config())['learner']['learner_model_param']['base_score'])
    return forest_bytes(model, float(np.log(base / (1 - base))))


def forest_bytes(booster, start=0.0):
    """The trees as core/clean/boostedtrees.h reads them: full ones, so leaves high up are repeated."""
    dumps = booster.get_dump(dump_format='json')
    out = [struct.pack('<ff', len(dumps), start)]
    splits = (1 << DEPTH) - 1
    for dump in dumps:
        feature, threshold, leaf = [0] * splits, [3e38] * splits, [0.0] * (splits + 1)

        def put(at, node):
            if at >= splits:
                leaf[at - splits] = node['leaf']
            elif 'leaf' in node:
                put(2 * at + 1, node)
                put(2 * at + 2, node)
            else:  # "less than" there, "at most" here
                feature[at] = int(node['split'][1:])
                threshold[at] = float(np.nextafter(np.float32(node['split_condition']), np.float32(-np.inf)))
                children = {child['nodeid']: child for child in node['children']}
                put(2 * at + 1, children[node['yes']])
                put(2 * at + 2, children[node['no']])

        put(0, json.loads(dump))
        out.append(struct.pack(f'<{splits}B{splits}f{splits + 1}f', *feature, *threshold, *leaf))
    return b''.join(out)


EMPTY = struct.pack('<ff', 0, 0)


def write_model(path, tables, trees=EMPTY):
    with open(path, 'wb') as file:
        file.write(b''.join(table.tobytes() for table in tables) + trees)


def train(x, y, weight, sets):
    chosen, weight = taken(y, weight, sets, 0.5, 0.2)
    settings = dict(objective='binary:logistic', learning_rate=0.05, max_depth=DEPTH, min_child_weight=3, reg_lambda=4,
        subsample=0.6, colsample_bytree=0.2, tree_method='hist', max_bin=48, nthread=1, seed=1)
    return xgboost.train(settings, xgboost.DMatrix(x[chosen], y[chosen], weight=weight / weight.mean()), 350)


def rows(texts, models):
    """Numbers of all texts, those of a fold made with the model that has not seen it."""
    parts = [None] * len(texts.names)
    for fold, model in models.items():
        use = [i for i in range(len(texts.names)) if texts.fold[i] == fold]
        out = f'{texts.work}/l1_{fold}'
        call(f'{texts.programs}/bench_lines', out, model, 1, [texts.files[i] for i in use])
        columns = json.loads(open(out + '.jsonl').readline())['columns']
        x = np.fromfile(out + '.f32', dtype=np.float32).reshape(-1, columns)
        at = 0
        for i in use:
            parts[i] = x[at:at + len(texts.lines[i])]
            at += len(texts.lines[i])
    return np.concatenate(parts)


def report(texts, bodies, score, note):
    print('---', note)
    for which in SCORED:
        rows = [score.tp_fp_fn(texts.truth[i]['articleBody'], bodies[i]) for i in range(len(bodies)) if texts.sets[i] == which]
        print('%-12s shingle F1 %.4f  precision %.4f  recall %.4f' % (which, *score.agg(rows)), flush=True)


def bodies_by(texts, p):
    return ['\n'.join(t for t, v in zip(lines, p[texts.start[at]:texts.start[at + 1]]) if v > 0.5) for at, lines in enumerate(texts.lines)]


def cleaned(texts, paths, score):
    """The whole cleaner, each text by the model that has not seen its site."""
    articles = [None] * len(texts.names)
    for fold, path in paths.items():
        use = [i for i in range(len(texts.names)) if texts.fold[i] == fold]
        out = f'{texts.work}/l2_{fold}'
        call(f'{texts.programs}/bench_lines', out, path, 2, [texts.files[i] for i in use])
        for i, line in zip(use, open(out + '.jsonl')):
            articles[i] = json.loads(line)
    report(texts, [a['articleBody'] for a in articles], score, 'the whole cleaner, unseen sites')
    own = [i for i in range(len(articles)) if texts.sets[i] == 'text_wcxb']
    truth = {texts.names[i]: texts.truth[i] for i in own}
    for field, it in score.meta_score(truth, {texts.names[i]: articles[i] for i in own}, list(truth)).items():
        print('%-14s recall %.4f precision %.4f' % (field, it['recall'], it['precision']))
    for which in SCORED:
        json.dump({texts.names[i]: articles[i] for i in range(len(articles)) if texts.sets[i] == which}, open(f'{texts.work}/unseen_{which}.json', 'w'))


def main():
    data, programs, scorer, work, out = sys.argv[1:6]
    spec = importlib.util.spec_from_file_location('score', scorer)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    texts = Texts(data, programs, work)
    texts.read()
    texts.label(f'{work}/labels.pkl')
    fold = np.repeat(texts.fold, [len(t) for t in texts.lines])
    print(len(texts.names), 'texts', len(texts.y), 'lines', flush=True)
    report(texts, bodies_by(texts, texts.y), score, 'oracle: exactly the labelled lines')
    every = range(len(texts.names))
    sets = np.repeat(texts.sets, [len(t) for t in texts.lines])
    tables = {f: (word_table(texts, [i for i in every if texts.fold[i] != f]), phrase_table(texts, fold != f, sets)) for f in range(FOLDS)}
    paths = {f: f'{work}/lines_{f}.bin' for f in range(FOLDS)}
    for f in range(FOLDS):
        write_model(paths[f], tables[f])
    x = rows(texts, paths)
    p = np.zeros(len(x))
    for f in range(FOLDS):
        model = train(x[fold != f], texts.y[fold != f], texts.weight[fold != f], sets[fold != f])
        p[fold == f] = model.predict(xgboost.DMatrix(x[fold == f]))
        write_model(paths[f], tables[f], classifier_bytes(model))
    report(texts, bodies_by(texts, p), score, 'each line by itself, unseen sites')
    cleaned(texts, paths, score)
    if 'EXPLORE' not in os.environ:  # then no final model
        tables = word_table(texts, every), phrase_table(texts, fold >= 0, sets)
        write_model(out, tables, classifier_bytes(train(x, texts.y, texts.weight, sets)))


if __name__ == '__main__':
    main()
