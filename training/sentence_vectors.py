"""What the base model's sentence vectors were before training, in fewer dimensions: the reader is asked to keep them."""
import numpy as np
import torch

from .encoder import Encoder
from .reader import VECTOR

SAMPLE = 20_000


@torch.no_grad()
def sentence_vectors(prepared, pieces, log, budget=8192):
    """For every second sentence (document, first character) its mean-pooled vector along the main directions of all of them."""
    encoder = Encoder(0).load_base().eval()
    encoder.shapes.weight.zero_()
    sentences = sorted(((p.document.name, s[0].start), [i for word in s for i in pieces.pieces(word.normal)][:126])
                       for p in prepared for s in p.sentences[::2])
    sentences.sort(key=lambda entry: len(entry[1]))
    keys, found, batch = [], [], []
    for number, (key, ids) in enumerate(sentences):
        batch.append([pieces.ids['[CLS]'], *ids, pieces.ids['[SEP]']])
        keys.append(key)
        if len(batch) * (len(ids) + 2) >= budget or number == len(sentences) - 1:
            found.append(pooled(encoder, batch))
            batch = []
    log(f'{len(keys)} sentence vectors')
    vectors = torch.cat(found)
    vectors = vectors / vectors.norm(dim=1, keepdim=True)
    every = max(1, len(vectors) // SAMPLE)
    _, directions = torch.linalg.eigh(torch.cov(vectors[::every].T))
    kept = (vectors @ directions[:, -VECTOR:]).half().numpy()
    return dict(zip(keys, kept))


def pooled(encoder, batch):
    length = max(map(len, batch))
    ids = torch.tensor(np.array([row + [0] * (length - len(row)) for row in batch]))
    attention = (ids > 0).long()
    with torch.autocast('cpu', torch.bfloat16):
        hidden = encoder(ids, attention, torch.zeros_like(ids)).float()
    weights = attention[:, :, None].float()
    return (hidden * weights).sum(1) / weights.sum(1)
