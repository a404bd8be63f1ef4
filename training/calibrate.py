"""Thresholds and confidences from development data: `python -m training.calibrate MODEL`.

A confidence is the share of right answers among answers of that score: a rising curve through bins of equal size, written as
points between which the program interpolates. Its error is measured on folds of documents that the curve has not seen."""
import argparse
import json
import os

import numpy as np

from .attribution_corpora import annotated
from .decode import choose
from .measure import CLASSES, add_options, gold_of, measured_outlets, name_scores, narrow_counts, open_model, read_all

POINTS = 8
FOLDS = 5
CHOICES = [round(.2 + .025 * n, 3) for n in range(29)]


def curve(pairs):
    """(score, share of right answers) in bins of equal size, made to rise by pooling neighbours that fall."""
    pairs = sorted(pairs)
    bins = [(float(np.mean([s for s, _ in b])), float(np.mean([r for _, r in b])), len(b))
            for b in (pairs[n * len(pairs) // POINTS:(n + 1) * len(pairs) // POINTS] for n in range(POINTS)) if b]
    pooled = []
    for entry in bins:
        pooled.append(entry)
        while len(pooled) > 1 and pooled[-2][1] >= pooled[-1][1]:
            (a, x, m), (b, y, n) = pooled[-2:]
            pooled[-2:] = [((a * m + b * n) / (m + n), (x * m + y * n) / (m + n), m + n)]
    return [[round(score, 4), round(share, 4)] for score, share, _ in pooled]


def confidence(points, score):
    """Linear between the points; the first and last value beyond them."""
    return float(np.interp(score, [p[0] for p in points], [p[1] for p in points]))


def expected_error(pairs, bins=10):
    """Expected calibration error of (confidence, right) pairs in bins of equal width."""
    groups = {}
    for value, right in pairs:
        groups.setdefault(min(int(value * bins), bins - 1), []).append((value, right))
    return sum(abs(sum(c for c, _ in g) - sum(r for _, r in g)) for g in groups.values()) / max(1, len(pairs))


def fold_error(pages):
    """The error of curves fitted on the other folds; `pages` has the (score, right) pairs of each document."""
    found = []
    for fold in range(FOLDS):
        points = curve([pair for n, page in enumerate(pages) if n % FOLDS != fold for pair in page])
        found += [(confidence(points, score), right) for n, page in enumerate(pages) if n % FOLDS == fold for score, right in page]
    return expected_error(found)


def best_threshold(golds, candidates, notion):
    """The threshold with the best F1 of content and source together."""
    score = lambda a: getattr(a, notion)
    return max(CHOICES, key=lambda t: sum(count.f1 or 0 for count in narrow_counts(golds, candidates, t, score)))


def graded(golds, candidates, notion, threshold):
    """(score, right) of each page's answers; right: content found, source overlapping. Optional ones are left out."""
    import spans
    pages = []
    for gold, found in zip(golds, candidates):
        given = choose(found, lambda a: getattr(a, notion), threshold)
        pairs = dict((j, i) for i, j in spans.match(gold, given, lambda g, a: (lambda v: v if v >= .5 else None)(spans.iou(g[1], a.content))))
        page = []
        for j, a in enumerate(given):
            right = j in pairs and (not gold[pairs[j]][0] and not a.source
                                    or bool(a.source) and spans.overlap(gold[pairs[j]][0], [a.source]) > 0)
            if j not in pairs or not gold[pairs[j]][2]:
                page.append((getattr(a, notion), right))
        pages.append(page)
    return pages


def graded_names(documents, found):
    pages = []
    for document, names in zip(documents, found):
        gold = {(a, b, CLASSES.get(c[0])) for a, b, c in document.names}
        pages.append([(n.score, (n.start, n.end, CLASSES[n.label]) in gold) for n in names if n.label in CLASSES])
    return pages


def calibrate(options):
    """The thresholds, curves and their errors, as they stand in reader.json."""
    session, pieces = open_model(options)
    import polnear
    settings = {'thresholds': {}, 'calibration': {}, 'expectedCalibrationError': {}}
    pages = polnear.load(argparse.Namespace(data=os.path.join(options.data, 'attribution/polnear/jsonl/dev.jsonl')))
    world = annotated(options.data, measured=True)
    sets = {'wide': ([[(r['source'], r['content'], False) for r in polnear.gold_relations(p)] for p in pages], [p.text for p in pages]),
            'narrow': ([gold_of(d) for d in world], [d.text for d in world])}
    for notion, (golds, texts) in sets.items():
        candidates = [found[0] for found in read_all(texts, session, pieces)]
        threshold = best_threshold(golds, candidates, notion)
        settle(settings, notion, threshold, graded(golds, candidates, notion, threshold))
    documents = measured_outlets(options.data)
    found = [f[1] for f in read_all([d.text for d in documents], session, pieces)]
    threshold = max(CHOICES, key=lambda t: name_scores(documents, above(found, t))['all'])
    settle(settings, 'names', threshold, graded_names(documents, above(found, threshold)))
    return settings


def above(found, threshold):
    return [[name for name in names if name.score >= threshold] for names in found]


def settle(settings, name, threshold, pages):
    settings['thresholds'][name] = threshold
    settings['calibration'][name] = curve([pair for page in pages for pair in page])
    settings['expectedCalibrationError'][name] = round(fold_error(pages), 4)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    options = parser.parse_args()
    print(json.dumps(calibrate(options), indent=2))


if __name__ == '__main__':
    main()
