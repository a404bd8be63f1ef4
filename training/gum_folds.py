"""How well the reader finds GUM's attributions once it has seen that corpus' own notion: `python -m training.gum_folds CHECKPOINT`.

GUM counts what somebody knows, sees or wants, and picture captions, and ends a content at its clause. From the weights given the reader goes on
with four fifths of the documents and is asked about the last fifth, five times; no document stands on both sides. The program does not ship
these weights: this measures what the same reader can learn of another notion."""
import argparse
import os
import sys
import tempfile
import zlib

import numpy as np
import torch

from .attribution_corpora import gum
from .decode import choose, read_text
from .encoder import base_folder
from .examples import prepare
from .measure import same_contents
from .reader import Reader
from .recipes import Recipe, Stage
from .tokenizer import WordPieces
from .train import Log, run_stage

FOLDS = 5
RECIPE = Recipe(('gum',), (Stage('fold', 4, {'gum': 1}, encoder_rate=6e-5, head_rate=4e-4, fall=.9),))
THRESHOLDS = (.2, .3, .4, .5)


class Session:
    """Runs one window in PyTorch, in the form that decoding takes."""

    def __init__(self, reader):
        self.reader = reader.eval()

    @torch.no_grad()
    def run(self, _, inputs):
        ids, shapes = (torch.tensor(inputs[name]) for name in ('input_ids', 'shapes'))
        return [answer.float().numpy() if answer.is_floating_point() else answer.numpy() for answer in self.reader(ids, torch.ones_like(ids), shapes)]


def fold_of(document):
    return zlib.crc32(document.name.encode()) % FOLDS


def counts(documents, candidates, threshold):
    """Contents found (one half of their characters shared), given and asked, in GUM's notion."""
    found = np.zeros(3, int)
    for document, candidate in zip(documents, candidates):
        given = choose(candidate, lambda a: a.wide, threshold)
        found += (len(same_contents(document.relations, given)), len(given), len(document.relations))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('checkpoint')
    parser.add_argument('--data', default='../shared/data')
    parser.add_argument('--score', default='../shared/score', help='the scorer, whose functions count')
    parser.add_argument('--threads', type=int, default=2)
    options = parser.parse_args()
    sys.path.insert(0, options.score)
    torch.set_num_threads(options.threads)
    torch.manual_seed(RECIPE.seed)
    pieces = WordPieces(os.path.join(base_folder(), 'vocab.txt'))
    documents = gum(options.data, ('train', 'dev'))
    for document in documents:
        document.corpus = 'gum'
    totals = {threshold: np.zeros(3, int) for threshold in THRESHOLDS}
    with tempfile.TemporaryDirectory() as work:
        log = Log(os.path.join(work, 'log.txt'))
        for fold in range(FOLDS):
            learned = prepare([d for d in documents if fold_of(d) != fold])
            asked = [d for d in documents if fold_of(d) == fold]
            reader = run_stage(Reader.load(options.checkpoint), RECIPE, 0, learned, pieces, {}, work, log)
            session = Session(reader)
            candidates = [read_text(d.text, session, pieces)[0] for d in asked]
            for threshold, total in totals.items():
                total += counts(asked, candidates, threshold)
    for threshold, (right, given, wanted) in totals.items():
        print(f'threshold {threshold}: content recall {right / wanted:.3f}, precision {right / given:.3f} of {wanted}')


if __name__ == '__main__':
    main()
