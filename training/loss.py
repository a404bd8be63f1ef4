"""A batch of examples as tensors, and what the reader's answers to it cost."""
import numpy as np
import torch
from torch.nn import functional

from .examples import SET_MASK, UNKNOWN
from .reader import choose_anchors
from .tokenizer import INSIDE

# How much each head counts beside the others; all are sums over what a batch asks, divided by its pieces.
WEIGHTS = {'wide': 1.0, 'narrow': .7, 'names': .7, 'source': .5, 'content': .35, 'vectors': 2.0}
SCALE = 8.0
SETS = torch.tensor(np.where(SET_MASK, 0.0, -1e4), dtype=torch.float32)


STEP = 16           # lengths and numbers of anchors go in such steps: the kernels are made once for each shape


def rounded(number):
    return -(-number // STEP) * STEP


def padded(rows, fill):
    length = rounded(max(map(len, rows)))
    return torch.tensor(np.array([np.pad(np.asarray(row), (0, length - len(row)), constant_values=fill) for row in rows]))


def collate(batch, vectors):
    """Tensors of a batch; `vectors` gives a sentence's vector by its key."""
    anchors = [(row, *anchor) for row, found in enumerate(batch) for anchor in found.anchors]
    sentences = [(row, first, end, vectors[key]) for row, found in enumerate(batch) for key, first, end in found.sentences if key in vectors]
    tensors = {'ids': padded([e.ids for e in batch], 0), 'shapes': padded([e.shapes for e in batch], 0),
               'attention': padded([[1] * len(e.ids) for e in batch], 0),
               'weight': torch.tensor([e.weight for e in batch])}
    for name in ('wide', 'narrow', 'names'):
        tensors[name] = padded([getattr(e, name) for e in batch], UNKNOWN)
    if anchors:
        add_anchors(tensors, anchors)
    if sentences:
        tensors['sentences'] = torch.tensor([entry[:3] for entry in sentences])
        tensors['vectors'] = torch.tensor(np.array([entry[3] for entry in sentences]))
    return tensors


def add_anchors(tensors, anchors):
    """Puts (row, position, source start, source end, content labels) of each anchor behind those that the batch has, and fills up with stand-ins."""
    kept = tensors['anchors'][:, 1] > 0 if 'anchors' in tensors else None
    count = len(anchors) + (0 if kept is None else int(kept.sum()))
    anchors = anchors + [(0, 0, UNKNOWN, UNKNOWN, [UNKNOWN])] * (rounded(count) - count)
    content = padded([entry[4] for entry in anchors], UNKNOWN)
    added = {'anchors': torch.tensor([entry[:2] for entry in anchors]), 'source': torch.tensor([entry[2:4] for entry in anchors]),
             'content': functional.pad(content, (0, tensors['ids'].shape[1] - content.shape[1]), value=UNKNOWN)}
    for name, value in added.items():
        tensors[name] = value if kept is None else torch.cat([tensors[name][kept], value])


def cross_entropy(logits, labels, weight):
    """Sum over the known labels, each row with its weight."""
    each = functional.cross_entropy(logits.float().flatten(0, 1), labels.flatten(), ignore_index=UNKNOWN, reduction='none')
    return (each.reshape(labels.shape) * weight[:, None]).sum()


def names_loss(logits, sets, weight):
    """Minus the log of the probability that is spread over the labels that an answer may be."""
    known = sets != UNKNOWN
    if not known.any():
        return logits.sum() * 0
    probability = functional.log_softmax(logits[known].float(), dim=-1)
    each = -torch.logsumexp(probability + SETS[sets[known]], dim=-1)
    return (each * weight[:, None].expand_as(known)[known]).sum()


def first_pieces(shapes):
    return (shapes > 0) & ((shapes - 1) % 4 != INSIDE)


def source_logits(logits, batch):
    """Only the first pieces of words may be ends of a source, and the place of "none"."""
    open_places = first_pieces(batch['shapes'][batch['anchors'][:, 0]])
    open_places[:, 0] = True
    return logits.float().masked_fill(~open_places[:, :, None], -1e4)


def source_loss(logits, places, batch):
    """Start and end among the first pieces of words and the place of "none"."""
    rows = batch['anchors'][:, 0]
    logits = source_logits(logits, batch)
    each = functional.cross_entropy(logits, places, ignore_index=UNKNOWN, reduction='none')
    return (each * batch['weight'][rows][:, None]).sum()


def vectors_loss(vectors, batch):
    rows, first, end = batch['sentences'].unbind(1)
    sums = functional.pad(vectors.float().cumsum(1), (0, 0, 1, 0))
    own = sums[rows, end] - sums[rows, first]
    return (1 - functional.cosine_similarity(own, batch['vectors'].float(), dim=-1)).sum()


def answers(reader, batch):
    """What each head says to a batch; source and content for the anchors that it has."""
    hidden, wide, narrow, names = reader.tags(batch['ids'], batch['attention'], batch['shapes'])
    found = {'wide': wide, 'narrow': narrow, 'names': names}
    if 'anchors' in batch:
        found['source'], found['content'] = reader.relations(hidden, batch['attention'], batch['anchors'])
    if 'sentences' in batch:
        found['vectors'] = reader.vectors(hidden)
    return found


def weighed(found, batch):
    pieces = batch['attention'].sum()
    return {name: WEIGHTS[name] * SCALE * value / pieces for name, value in found.items()}


def losses(given, batch):
    """Each head's loss, weighed, of the answers that a reader gave."""
    weight = batch['weight']
    found = {'wide': cross_entropy(given['wide'], batch['wide'], weight),
             'narrow': cross_entropy(given['narrow'], batch['narrow'], weight),
             'names': names_loss(given['names'], batch['names'], weight)}
    if 'anchors' in batch:
        found['source'] = source_loss(given['source'], batch['source'], batch)
        found['content'] = cross_entropy(given['content'], batch['content'], weight[batch['anchors'][:, 0]])
    if 'sentences' in batch:
        found['vectors'] = vectors_loss(given['vectors'], batch)
    return weighed(found, batch)


def teach(teachers, batch):
    """What several readers say to a batch, on the mean, as log-probabilities. The batch gets the anchors that they see besides."""
    tags = [teacher.tags(batch['ids'], batch['attention'], batch['shapes']) for teacher in teachers]
    hidden, *heads = zip(*tags)
    wanted = {name: mean_answer(logits, -1) for name, logits in zip(('wide', 'narrow', 'names'), heads)}
    seen = choose_anchors(wanted['wide'], wanted['narrow'], batch['shapes'])[1:].tolist()
    known = set(map(tuple, batch['anchors'].tolist())) if 'anchors' in batch else set()
    further = [(*anchor, UNKNOWN, UNKNOWN, [UNKNOWN]) for anchor in seen if tuple(anchor) not in known]
    if further:
        add_anchors(batch, further)
    if 'anchors' in batch:
        source, content = zip(*(teacher.relations(of, batch['attention'], batch['anchors']) for teacher, of in zip(teachers, hidden)))
        wanted['source'] = mean_answer([source_logits(logits, batch) for logits in source], 1)
        wanted['content'] = mean_answer(content, -1)
    return wanted


def mean_answer(logits, dimension):
    """The logarithm of the mean probability."""
    return torch.stack([functional.log_softmax(each.float(), dimension) for each in logits]).logsumexp(0) - np.log(len(logits))


def divergence(given, wanted, dimension, places):
    """Kullback-Leibler divergence of the answers from the wanted log-probabilities, summed over the places."""
    return ((wanted.exp() * (wanted - functional.log_softmax(given.float(), dimension))).sum(dimension) * places).sum()


def losses_beside(given, wanted, batch):
    """How far the answers are from what was taught: at every word, whether a corpus has labels for that head or none."""
    places = first_pieces(batch['shapes']).float()
    found = {name: divergence(given[name], wanted[name], -1, places) for name in ('wide', 'narrow', 'names')}
    if 'anchors' in batch:
        real = (batch['anchors'][:, 1] > 0)[:, None].float()
        found['source'] = divergence(source_logits(given['source'], batch), wanted['source'], 1, real)
        found['content'] = divergence(given['content'], wanted['content'], -1, places[batch['anchors'][:, 0]] * real)
    return weighed(found, batch)
