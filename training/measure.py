"""Scores of a model, set by set: `python -m training.measure models/model.onnx`. Every set is read once, then thresholds are tried."""
import argparse
import json
import os
import sys

import numpy as np
import onnxruntime

from .attribution_corpora import annotated, gum
from .decode import choose, read_text
from .documents import HERE, is_held_out
from .name_corpora import newswire, uner
from .tokenizer import WordPieces

CLASSES = {'person': 'PER', 'location': 'LOC', 'facility': 'LOC', 'organization': 'ORG'}


def session_of(path, threads=1):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return Session(onnxruntime.InferenceSession(path, options, providers=['CPUExecutionProvider']))


class Session:
    """Runs one window. The form with 32 bits asks for a mask too, which marks padding: there is none."""

    def __init__(self, session):
        self.session = session
        self.masked = any(entry.name == 'attention_mask' for entry in session.get_inputs())

    def run(self, outputs, inputs):
        mask = {'attention_mask': np.ones_like(inputs['input_ids'])} if self.masked else {}
        return self.session.run(outputs, {**inputs, **mask})


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


def same_contents(golds, given):
    """Pairs of numbers, one to one: relations and answers that share half of their contents' characters."""
    import spans
    return spans.match(golds, given, lambda g, a: (lambda v: v if v >= .5 else None)(spans.iou(g.content, a.content)))


def gold_of(document):
    """(source, content, optional) of each attribution of an annotated document."""
    return [(relation.source, relation.content, relation.narrow is None) for relation in document.relations]


def page_counts(gold, given):
    """Content, and content with source, of one page, over (source, content, optional); optional ones count neither way."""
    import spans
    pairs = spans.match(gold, given, lambda g, a: (lambda v: (v, bool(g[0]) == bool(a.source)) if v >= .5 else None)(spans.iou(g[1], a.content)))
    needed = [pair for pair in pairs if not gold[pair[0]][2]]
    asked, answers = sum(not g[2] for g in gold), len(given) - (len(pairs) - len(needed))
    right = [(i, j) for i, j in needed if not gold[i][0] and not given[j].source
             or given[j].source and spans.overlap(gold[i][0], [given[j].source])]
    return spans.Count(len(needed), answers, asked), spans.Count(len(right), answers, asked)


def narrow_counts(golds, candidates, threshold, score=lambda a: a.narrow):
    """What `page_counts` gives for all pages together."""
    import spans
    totals = spans.Count(), spans.Count()
    for gold, found in zip(golds, candidates):
        for total, count in zip(totals, page_counts(gold, choose(found, score, threshold))):
            total += count
    return totals


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


def measure_polnear(options, session, pieces):
    import polnear
    pages = polnear.load(argparse.Namespace(data=os.path.join(options.data, 'attribution/polnear/jsonl/dev.jsonl')))[:options.limit]
    candidates = [found[0] for found in read_all([p.text for p in pages], session, pieces)]
    for threshold in options.wide:
        numbers = polnear_scores(pages, candidates, threshold)
        keys = ('relations.content', 'relations.content+source', 'relations.content+source+cue', 'exact.source', 'exact.cue', 'exact.content')
        row = {key.replace('relations.', ''): numbers[key][2] for key in keys}
        yield f'PolNeAR dev, wide {threshold}', row | {manner: numbers[f'{manner}.f1'] for manner in ('direct', 'mixed', 'indirect')}


def measure_narrow(name, golds, texts, options, session, pieces):
    candidates = [found[0] for found in read_all(texts, session, pieces)]
    for threshold in options.narrow:
        content, both = narrow_counts(golds, candidates, threshold)
        yield f'{name}, narrow {threshold}', {'content precision': content.precision, 'recall': content.recall,
                                              'content': content.f1, 'content+source': both.f1}


def measure_gold(name, folder):
    def measure(options, session, pieces):
        pages = gold_pages(os.path.join(options.gold, name), options.seeds if name == 'seeds' else os.path.join(options.gold, folder))
        yield from measure_narrow(f'gold {name}', [p[2] for p in pages], [p[1] for p in pages], options, session, pieces)
    return measure


def measure_annotated(options, session, pieces):
    documents = annotated(options.data, measured=True)
    golds = [gold_of(d) for d in documents]
    yield from measure_narrow('own annotations held out', golds, [d.text for d in documents], options, session, pieces)


def measure_names(name, read):
    def measure(options, session, pieces):
        documents = read(options.data)
        yield f'names, {name}', name_scores(documents, [[n for n in f[1] if n.score >= options.names] for f in read_all([d.text for d in documents], session, pieces)])
    return measure


def measured_outlets(data):
    """Names in the outlets that held-out.txt keeps for measuring."""
    with open(os.path.join(HERE, 'held-out.txt'), encoding='utf-8') as file:
        prefixes = [line.split()[0] for line in file if line.rstrip().endswith(' measure')]
    return [d for d in newswire(data) if is_held_out(d.name, prefixes)]


def measure_gum(options, session, pieces):
    """Content recall at the threshold of each notion, over both splits that are there."""
    documents = gum(options.data, ('train', 'dev'))
    candidates = [f[0] for f in read_all([d.text for d in documents], session, pieces)]
    for notion, thresholds in (('wide', options.wide), ('narrow', options.narrow)):
        for threshold in thresholds:
            right = asked = 0
            for document, found in zip(documents, candidates):
                given = choose(found, lambda a: getattr(a, notion), threshold)
                right, asked = right + len(same_contents(document.relations, given)), asked + len(document.relations)
            yield f'GUM attributions, {notion} {threshold}', {'content recall': right / asked}


SETS = {'polnear': measure_polnear, 'world': measure_gold('world', 'world/pages'), 'seeds': measure_gold('seeds', 'seeds'),
        'annotated': measure_annotated, 'newswire': measure_names('outlets held out', measured_outlets),
        'uner': measure_names('UNER EWT dev', uner), 'gum': measure_gum}


def measure(options, session, pieces):
    """(set, {number: value}) of every set that the options name, printed as they come."""
    for name in options.sets:
        for title, numbers in SETS[name](options, session, pieces):
            print(f'{title}: ' + '  '.join(f'{key} {value or 0:.4f}' for key, value in numbers.items()), flush=True)
            yield title, numbers


def add_options(parser):
    """The options of every command that measures a model."""
    parser.add_argument('model', help='the ONNX file; vocab.txt stands beside it unless named')
    parser.add_argument('--vocab')
    parser.add_argument('--data', default='../shared/data')
    parser.add_argument('--gold', default='../shared/gold')
    parser.add_argument('--seeds', default='../shared/seeds')
    parser.add_argument('--score', default='../shared/score', help='the scorer, whose functions count')
    parser.add_argument('--sets', nargs='*', choices=SETS, default=list(SETS))
    parser.add_argument('--wide', nargs='*', type=float, help='thresholds; else the one beside the model')
    parser.add_argument('--narrow', nargs='*', type=float)
    parser.add_argument('--limit', type=int, help='so many documents of PolNeAR')


def open_model(options):
    sys.path.insert(0, options.score)
    folder = os.path.dirname(options.model)
    description = os.path.join(folder, 'reader.json')
    options.names = 0.0
    if os.path.exists(description):
        with open(description, encoding='utf-8') as file:
            thresholds = json.load(file)['thresholds']
        options.wide = options.wide or [thresholds['wide']]
        options.narrow = options.narrow or [thresholds['narrow']]
        options.names = thresholds.get('names', 0.0)
    return session_of(options.model), WordPieces(options.vocab or os.path.join(folder, 'vocab.txt'))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    options = parser.parse_args()
    list(measure(options, *open_model(options)))


if __name__ == '__main__':
    main()
