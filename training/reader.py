"""The reader: one encoder, and heads for cues in two notions, names, sources and contents of each cue, and sentence vectors."""
import torch
from torch import nn
from torch.nn import functional

from .documents import CLASSES
from .encoder import HEAD, WIDTH, Dropout, Encoder, Sizes
from .tokenizer import INSIDE

CUE_LABELS = ['O', 'B', 'I', 'Q']           # Q: a quotation without a cue begins here
NAME_LABELS = ['O'] + [f'{part}-{label}' for label in CLASSES for part in 'BI']
CONTENT_LABELS = ['O', 'B', 'I']
PAIR = 64                                   # width of the features of (cue, word)
FARTHEST = 255                              # distances beyond are taken as this
VECTOR = 128
ANCHOR_FLOOR = .1                           # anchors below this probability get no relations


class Relations(nn.Module):
    """For each anchor and each piece: start and end of the source, and the content's labels."""

    def __init__(self):
        super().__init__()
        self.of_piece = nn.Linear(WIDTH, 2 * PAIR)
        self.of_anchor = nn.Linear(WIDTH, 2 * PAIR)
        self.distance = nn.Embedding(2 * FARTHEST + 1, PAIR)
        self.near = nn.Conv1d(PAIR, PAIR, 3, padding=1)
        self.far = nn.Conv1d(PAIR, PAIR, 3, padding=3, dilation=3)
        self.source = nn.Linear(PAIR, 2)
        self.content = nn.Linear(PAIR, 3)
        self.dropout = Dropout(.1)
        nn.init.normal_(self.distance.weight, std=.1)

    def forward(self, hidden, attention, anchors):
        rows, places = anchors[:, 0], anchors[:, 1]
        piece, scale = self.of_piece(hidden)[rows].chunk(2, dim=-1)
        anchor, gate = self.of_anchor(hidden[rows, places]).chunk(2, dim=-1)
        steps = torch.arange(hidden.shape[1], device=hidden.device)[None, :] - places[:, None]
        distance = self.distance(steps.clamp(-FARTHEST, FARTHEST) + FARTHEST)
        x = functional.gelu(piece + anchor[:, None] + scale * gate[:, None] + distance)
        kept = attention[rows][:, None].to(x.dtype)         # padding is as nothing, whatever a batch holds
        y = x.transpose(1, 2) * kept
        y = (y + functional.gelu(self.near(y))) * kept
        y = y + functional.gelu(self.far(y))
        x = self.dropout(y.transpose(1, 2))
        return self.source(x), self.content(x)


class Reader(nn.Module):
    def __init__(self, dropout=.1, sizes=Sizes()):
        super().__init__()
        self.encoder = Encoder(dropout, sizes)
        self.wide = nn.Linear(WIDTH, len(CUE_LABELS))
        self.narrow = nn.Linear(WIDTH, len(CUE_LABELS))
        self.names = nn.Linear(WIDTH, len(NAME_LABELS))
        self.relations = Relations()
        self.vectors = nn.Linear(WIDTH, VECTOR)

    @classmethod
    def load(cls, path, dropout=.1):
        """A reader of the sizes that the saved weights have."""
        state = torch.load(path)
        sizes = Sizes(state['encoder.layers.0.out.weight'].shape[1] // HEAD, state['encoder.layers.0.down.weight'].shape[1])
        reader = cls(dropout, sizes)
        reader.load_state_dict(state)
        return reader

    def tags(self, ids, attention, shapes):
        hidden = self.encoder(ids, attention, shapes)
        return hidden, self.wide(hidden), self.narrow(hidden), self.names(hidden)

    def forward(self, ids, attention, shapes):
        """The exported form: anchors are chosen here, the first one a stand-in so that there is always one."""
        hidden, wide, narrow, names = self.tags(ids, attention, shapes)
        anchors = choose_anchors(wide, narrow, shapes)
        source, content = self.relations(hidden, attention, anchors)
        return wide, narrow, names, anchors, source, content, self.vectors(hidden)


def anchor_probability(logits):
    probability = torch.softmax(logits, dim=-1)
    return probability[..., 1] + probability[..., 3]


def choose_anchors(wide, narrow, shapes):
    """(row, position) of first pieces that may be anchors, after a stand-in at (0, 0)."""
    likely = torch.maximum(anchor_probability(wide), anchor_probability(narrow)) >= ANCHOR_FLOOR
    first = (shapes > 0) & ((shapes - 1) % 4 != INSIDE)
    found = torch.nonzero(likely & first)
    return torch.cat([torch.zeros(1, 2, dtype=torch.int64, device=found.device), found])
