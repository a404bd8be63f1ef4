"""Scores of a model: `python -m training.measure FOLDER --data ../shared/data [--gold ../shared/gold] [--score ../shared/score]`.

Decodes every set once and tries thresholds on the candidates. `--readings FOLDER` writes what the scorer of the project reads."""
import argparse
import glob
import json
import os
import sys

import onnxruntime

from . import corpora
from .decode import choose, read_text
from .tokenizer import WordPieces

CLASSES = {'person': 'PER', 'location': 'LOC', 'facility': 'LOC', 'organization': 'ORG'}


def session_of(path, threads=1):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider'])


class Given:
    """A reading in the form that the scorer's functions take."""

    def __init__(self, text, attributions):
        self.text, self.attributions = text, attributions

    def all(self, kind):
        return [{'source': {'span': a.source} if a.source else None, 'cue': {'span': a.cue} if a.cue else None, 'content': a.content}
                for a in self.attributions] if kind == 'attributions' else []


class Found:
    """Takes the numbers that a scorer reports."""

    def __init__(self):
        self.numbers = {}

    def add(self, name, value, n=None):
        self.numbers[name] = value

    def add_count(self, name, count):
        self.numbers[name] = (count.precision, count.recall, count.f1)

    def example(self, kind, line):
        pass


def polnear_scores(pages, candidates, threshold):
    import polnear
    report = Found()
    polnear.score(pages, [Given(p.text, choose(c, lambda a: a.wide, threshold)) for p, c in zip(pages, candidates)], report)
    return report.numbers


def narrow_counts(golds, candidates, threshold, score=lambda a: a.narrow):
    """Content, and content with source, over (source, content, optional) of each page; optional ones count neither way."""
    import spans
    content, both = spans.Count(), spans.Count()
    for gold, found in zip(golds, candidates):
        given = choose(found, score, threshold)
        pairs = spans.match(gold, given, lambda g, a: (lambda v: (v, bool(g[0]) == bool(a.source)) if v >= .5 else None)(spans.iou(g[1], a.content)))
        needed = [pair for pair in pairs if not gold[pair[0]][2]]
        asked, answers = sum(not g[2] for g in gold), len(given) - (len(pairs) - len(needed))
        right = [(i, j) for i, j in needed if not gold[i][0] and not given[j].source
                 or given[j].source and spans.overlap(gold[i][0], [given[j].source])]
        content += spans.Count(len(needed), answers, asked)
        both += spans.Count(len(right), answers, asked)
    return content, both


def gold_pages(yaml_folder, page_folder):
    """Names, texts and (source, content, optional) of the gold readings; all lines but the stories' bodies are blanked."""
    import gold
    found = []
    for page in gold.load(yaml_folder, page_folder):
        body = {n for story in page.gold.stories for n in range(story.body_lines[0], story.body_lines[1] + 1)}
        body -= page.gold.furniture | page.gold.captions
        text = '\n'.join(line if n + 1 in body else ' ' * len(line) for n, line in enumerate(page.gold.text.split('\n')))
        entries = [([a.source] if a.source else [], a.spans, a.optional) for a in page.gold.all('attributions')]
        found.append((page.name, text, entries))
    return found


def name_scores(documents, found):
    counts = {label: [0, 0, 0] for label in ('PER', 'LOC', 'ORG')}
    for document, names in zip(documents, found):
        gold = {(a, b, CLASSES[classes[0]]) for a, b, classes in document.names if classes[0] in CLASSES}
        given = {(n.start, n.end, CLASSES[n.label]) for n in names if n.label in CLASSES}
        for label, count in counts.items():
            own = ({s for s in spans if s[2] == label} for spans in (gold, given))
            gold_own, given_own = own
            for index, value in enumerate((len(gold_own & given_own), len(given_own), len(gold_own))):
                count[index] += value
    total = [sum(values) for values in zip(*counts.values())]
    return {label: f1(count) for label, count in [*counts.items(), ('all', total)]}


def f1(count):
    right, given, asked = count
    return round(2 * right / (given + asked), 4) if given + asked else None


def read_all(texts, session, pieces):
    """(candidates, names) of every text."""
    return [read_text(text, session, pieces) for text in texts]


def expected_error(pairs, bins=10):
    """Expected calibration error of (confidence, right) pairs in bins of equal width."""
    groups = {}
    for confidence, right in pairs:
        groups.setdefault(min(int(confidence * bins), bins - 1), []).append((confidence, right))
    return sum(abs(sum(c for c, _ in g) - sum(r for _, r in g)) for g in groups.values()) / max(1, len(pairs))


def shown(numbers):
    return '  '.join(f'{name} {value}' if not isinstance(value, float) else f'{name} {value:.4f}' for name, value in numbers.items())


def measure_polnear(options, session, pieces, limit):
    import polnear
    pages = polnear.load(argparse.Namespace(data=os.path.join(options.data, 'attribution/polnear/jsonl/dev.jsonl')))[:limit]
    candidates = [found[0] for found in read_all([p.text for p in pages], session, pieces)]
    for threshold in options.thresholds:
        n = polnear_scores(pages, candidates, threshold)
        keys = ('relations.content', 'relations.content+source', 'relations.content+source+cue', 'exact.source', 'exact.cue', 'exact.content')
        row = {key.replace('relations.', ''): round(n[key][2], 4) for key in keys}
        row |= {f'{m}.f1': n[f'{m}.f1'] for m in ('direct', 'mixed', 'indirect')}
        p, r, _ = n['relations.content']
        print(f'polnear dev, wide >= {threshold}: P {p:.3f} R {r:.3f} ', shown(row), flush=True)
    return pages, candidates


def measure_narrow(name, golds, candidates, options):
    for threshold in options.thresholds:
        content, both = narrow_counts(golds, candidates, threshold)
        print(f'{name}, narrow >= {threshold}: content P {content.precision or 0:.3f} R {content.recall:.3f} F1 {content.f1:.4f}'
              f'  +source F1 {both.f1:.4f}', flush=True)


def measure_names(name, documents, session, pieces):
    print(f'names, {name}:', shown(name_scores(documents, [f[1] for f in read_all([d.text for d in documents], session, pieces)])), flush=True)


def uner(data):
    """UNER's development sentences as documents; the classes in the form of the others."""
    import names
    classes = {'PER': 'person', 'LOC': 'location', 'ORG': 'organization'}
    pages = names.load_iob2(os.path.join(data, 'names/uner-ewt-dev/en_ewt-ud-dev.iob2'))
    return [corpora.Document(p.name, p.text, names=[(a, b, (classes[label],)) for a, b, label in p.gold]) for p in pages]


def measured_outlets(data):
    """Names in the outlets that held-out.txt keeps for measuring."""
    with open(os.path.join(corpora.HERE, 'held-out.txt'), encoding='utf-8') as file:
        prefixes = [line.split()[0] for line in file if line.rstrip().endswith(' measure')]
    return [d for d in corpora.newswire(data) if corpora.is_held_out(d.name, prefixes)]


def measure_gum(options, session, pieces):
    """Content recall at the threshold of each notion, over both splits that are there."""
    import spans
    documents = corpora.gum(options.data, ('train', 'dev'))
    candidates = [f[0] for f in read_all([d.text for d in documents], session, pieces)]
    for notion in ('wide', 'narrow'):
        for threshold in options.thresholds:
            right = asked = 0
            for document, found in zip(documents, candidates):
                given = choose(found, lambda a: getattr(a, notion), threshold)
                pairs = spans.match(document.relations, given, lambda g, a: (lambda v: v if v >= .5 else None)(spans.iou(g.content, a.content)))
                right, asked = right + len(pairs), asked + len(document.relations)
            print(f'gum, {notion} >= {threshold}: content recall {right / asked:.4f} (of {asked})', flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('model')
    parser.add_argument('--vocab', required=True)
    parser.add_argument('--data', default='../shared/data')
    parser.add_argument('--gold', default='../shared/gold')
    parser.add_argument('--seeds', default='../shared/seeds')
    parser.add_argument('--score', default='../shared/score')
    parser.add_argument('--sets', nargs='*', default=['polnear', 'world', 'seeds', 'annotated', 'newswire', 'uner', 'gum'])
    parser.add_argument('--thresholds', nargs='*', type=float, default=[.3, .4, .5, .6, .7, .8])
    parser.add_argument('--limit', type=int)
    options = parser.parse_args()
    sys.path.insert(0, options.score)
    session, pieces = session_of(options.model), WordPieces(options.vocab)
    if 'polnear' in options.sets:
        measure_polnear(options, session, pieces, options.limit)
    for name, folder in (('world', os.path.join(options.gold, 'world', 'pages')), ('seeds', options.seeds)):
        if name in options.sets:
            pages = gold_pages(os.path.join(options.gold, name), folder)
            measure_narrow(name, [p[2] for p in pages], [f[0] for f in read_all([p[1] for p in pages], session, pieces)], options)
    if 'annotated' in options.sets:
        documents = corpora.annotated(options.data, measured=True)
        golds = [[(r.source, r.content, r.narrow is None) for r in d.relations] for d in documents]
        measure_narrow('annotated', golds, [f[0] for f in read_all([d.text for d in documents], session, pieces)], options)
    if 'newswire' in options.sets:
        measure_names('outlets held out', measured_outlets(options.data), session, pieces)
    if 'uner' in options.sets:
        measure_names('UNER EWT dev', uner(options.data), session, pieces)
    if 'gum' in options.sets:
        measure_gum(options, session, pieces)


if __name__ == '__main__':
    main()
