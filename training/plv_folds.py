"""How well PLOVER's root categories are told apart where source and target are given: `python -m training.plv_folds FILE.tsv`.

The base encoder is trained on four fifths of the sentences, with marks around source and target, and asked about the last fifth, five
times; no sentence stands in two folds. What comes out is a measure of what words alone can tell: the program's own events have to find
source and target first, and are told by rules (src/extract/events)."""
import argparse
import csv
import os
import random
import re
import zlib

import torch
from torch import nn
from torch.nn import functional

from .encoder import WIDTH, Encoder, base_folder
from .tokenizer import WordPieces, split_words

FOLDS, EPOCHS, BATCH = 5, 10, 16
MARKS = {'<s>': '[unused0]', '</s>': '[unused1]', '<t>': '[unused2]', '</t>': '[unused3]'}
ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3


class Roots(nn.Module):
    """The encoder, and one layer over what it says of the sentence, of the source's mark and of the target's."""

    def __init__(self, count):
        super().__init__()
        self.encoder = Encoder(.1).load_base()
        nn.init.zeros_(self.encoder.shapes.weight)
        self.head = nn.Linear(3 * WIDTH, count)

    def forward(self, ids, places):
        attention = (ids > 0).long()
        hidden = self.encoder(ids, attention, torch.zeros_like(ids))
        rows = torch.arange(len(ids))
        return self.head(torch.cat([hidden[:, 0], hidden[rows, places[:, 0]], hidden[rows, places[:, 1]]], dim=1))


def read(path, pieces):
    """(pieces, places of the two marks, root, fold) of every row."""
    with open(path, encoding='utf-8') as file:
        rows = list(csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE))
    roots = sorted({row['gold_root'] for row in rows})
    found = []
    for row in rows:
        ids = [pieces.ids['[CLS]']]
        places = {}
        for part in re.split(r'(</?[st]>)', row['marked_sentence']):
            if part in MARKS:
                places[part] = len(ids)
                ids.append(pieces.ids[MARKS[part]])
            else:
                ids += [i for word in split_words(part, 0, len(part)) for i in pieces.pieces(word.normal)]
        fold = zlib.crc32(re.sub(r'</?[st]>', '', row['marked_sentence']).encode()) % FOLDS
        found.append((ids[:255] + [pieces.ids['[SEP]']], (places.get('<s>', 0), places.get('<t>', 0)), roots.index(row['gold_root']), fold))
    return found, roots


def batch(rows):
    length = max(len(ids) for ids, *_ in rows)
    ids = torch.tensor([ids + [0] * (length - len(ids)) for ids, *_ in rows])
    places = torch.tensor([[min(place, len(ids) - 1) for place in marks] for ids, marks, *_ in rows])
    return ids, places, torch.tensor([root for _, _, root, _ in rows])


def trained(rows, count, seed):
    torch.manual_seed(seed)
    chance = random.Random(seed)
    model = Roots(count).train()
    parts = [[p for name, p in model.named_parameters() if name.startswith('head') == head and p.requires_grad] for head in (False, True)]
    optimizer = torch.optim.AdamW([{'params': parts[0], 'lr': ENCODER_RATE}, {'params': parts[1], 'lr': HEAD_RATE}], weight_decay=.01)
    steps = EPOCHS * -(-len(rows) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (.1 * steps), (steps - step) / (.9 * steps)))
    for _ in range(EPOCHS):
        chance.shuffle(rows)
        for start in range(0, len(rows), BATCH):
            ids, places, wanted = batch(rows[start:start + BATCH])
            with torch.autocast('cpu', torch.bfloat16):
                loss = functional.cross_entropy(model(ids, places).float(), wanted, label_smoothing=.1)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
    return model.eval()


@torch.no_grad()
def answers(model, rows):
    return [int(root) for start in range(0, len(rows), 64) for root in model(*batch(rows[start:start + 64])[:2]).argmax(1)]


def macro_f1(pairs, count):
    """The mean F1 of all roots, of (wanted, given) pairs."""
    scores = []
    for root in range(count):
        right = sum(wanted == given == root for wanted, given in pairs)
        asked, said = (sum(pair[side] == root for pair in pairs) for side in (0, 1))
        scores.append(2 * right / max(1, asked + said))
    return sum(scores) / count, scores


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('file', help='PLV_train.tsv, with source and target marked')
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--seed', type=int, default=20_261)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows, roots = read(options.file, WordPieces(os.path.join(base_folder(), 'vocab.txt')))
    pairs = []
    for fold in range(FOLDS):
        asked = [row for row in rows if row[3] == fold]
        model = trained([row for row in rows if row[3] != fold], len(roots), options.seed + fold)
        pairs += zip([row[2] for row in asked], answers(model, asked))
        print(f'fold {fold}: macro-F1 so far {macro_f1(pairs, len(roots))[0]:.3f}', flush=True)
    mean, scores = macro_f1(pairs, len(roots))
    print(f'macro-F1 {mean:.3f}, accuracy {sum(a == b for a, b in pairs) / len(pairs):.3f} of {len(pairs)}')
    print(', '.join(f'{root} {score:.2f}' for root, score in zip(roots, scores)))


if __name__ == '__main__':
    main()
