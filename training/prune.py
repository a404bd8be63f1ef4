"""Attention heads and inner units that matter least are taken out of a trained encoder, as many in each layer.

What a head or a unit matters is the change of the loss that its absence promises: the sum of its output times the loss's gradient, its
absolute value summed over examples (P. Michel, O. Levy, G. Neubig: Are Sixteen Heads Really Better than One?, 2019; first-order Taylor
expansion as in P. Molchanov et al., 2017). A stage of training after it makes good what was lost."""
import torch

from .encoder import HEAD, Sizes
from .loss import answers, collate, losses
from .reader import Reader

BATCHES = 48            # that importance is summed over


def importance(reader, batches, vectors):
    """For each layer: what its heads and its inner units matter, on these batches."""
    layers = reader.encoder.layers
    sums = [[torch.zeros(layer.heads), torch.zeros(layer.down.in_features)] for layer in layers]
    kept = []

    def keep(_, inputs):
        inputs[0].retain_grad()
        kept.append(inputs[0])

    hooks = [part.register_forward_pre_hook(keep) for layer in layers for part in (layer.out, layer.down)]
    reader.eval()
    for batch in batches:
        kept.clear()
        tensors = collate(batch, vectors)
        sum(losses(answers(reader, tensors), tensors).values()).backward()
        for number, (mixed, inner) in enumerate(zip(kept[::2], kept[1::2])):
            sums[number][0] += (mixed * mixed.grad).unflatten(2, (-1, HEAD)).sum((1, 3)).abs().sum(0)
            sums[number][1] += (inner * inner.grad).sum(1).abs().sum(0)
        reader.zero_grad(set_to_none=True)
    for hook in hooks:
        hook.remove()
    return sums


def most(values, count):
    """The numbers of the greatest values, in rising order."""
    return values.topk(count).indices.sort().values


def prune(reader, sizes, batches, vectors, dropout):
    """A smaller reader of these sizes, with the weights of what is kept."""
    state = reader.state_dict()
    for number, (of_heads, of_units) in enumerate(importance(reader, batches[:BATCHES], vectors)):
        heads, units = most(of_heads, sizes.heads), most(of_units, sizes.inner)
        columns = (heads[:, None] * HEAD + torch.arange(HEAD)).flatten()
        rows = torch.cat([columns + role * len(of_heads) * HEAD for role in range(3)])
        prefix = f'encoder.layers.{number}.'
        for name, dimension, chosen in (('qkv.weight', 0, rows), ('qkv.bias', 0, rows), ('out.weight', 1, columns),
                                        ('up.weight', 0, units), ('up.bias', 0, units), ('down.weight', 1, units)):
            state[prefix + name] = state[prefix + name].index_select(dimension, chosen)
    smaller = Reader(dropout, sizes)
    smaller.load_state_dict(state)
    return smaller
