"""The reader written as a graph of ONNX operators, with weights of eight bits.

An exporter's graph has a hundred operators a layer, and most of its time goes to copies and to passes over numbers of 32 bits. Here each
layer is two dozen: products of eight bits that add their bias, attention in one operator, sums normalized in one."""
import numpy as np
import torch
from onnx import TensorProto, helper, numpy_helper

from .encoder import HEAD
from .reader import ANCHOR_FLOOR, CONTENT_LABELS, CUE_LABELS, FARTHEST, NAME_LABELS, PAIR, VECTOR
from .tokenizer import INSIDE

OPSET = 17
CONTRIBUTED = 'com.microsoft'           # onnxruntime's own operators
STEPS = 64                              # of a weight, to either side: with seven bits no processor's sums saturate
CLIPS = np.linspace(.6, 1, 21)          # shares of the largest weight that may be the end of the scale


def array(tensor):
    return tensor.detach().numpy()


class Graph:
    """Operators and constants, named by their numbers."""

    def __init__(self):
        self.nodes, self.constants, self.known = [], [], {}

    def constant(self, value):
        name = f'constant{len(self.constants)}'
        self.constants.append(numpy_helper.from_array(np.asarray(value, order='C'), name))
        return name

    def integer(self, value):
        """A constant of 64 bits, a number or a list of them; one for all uses."""
        key = str(value)
        if key not in self.known:
            self.known[key] = self.constant(np.array(value, dtype=np.int64))
        return self.known[key]

    def add(self, kind, *inputs, names=None, count=1, domain='', **settings):
        names = names or [f'{kind}{len(self.nodes)}.{n}' for n in range(count)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **settings))
        return names[0] if len(names) == 1 else names

    def weights(self, weight, bias):
        """The constants of a linear layer: a scale for each output, and steps that lose least (in squares)."""
        best = None
        for clip in CLIPS:
            scale = np.maximum(np.abs(weight).max(1), 1e-12)[:, None] * clip / STEPS
            steps = np.clip(np.rint(weight / scale), -STEPS, STEPS)
            loss = ((steps * scale - weight) ** 2).sum(1, keepdims=True)
            if best is None:
                best = [loss, scale, steps]
            better = loss < best[0]
            best = [np.where(better, new, old) for new, old in zip((loss, scale, steps), best)]
        _, scale, steps = best
        return [self.constant(steps.T.astype(np.int8)), self.constant(scale[:, 0].astype(np.float32)),
                self.constant(np.zeros(len(scale), np.int8)), self.constant(bias.astype(np.float32))]

    def product(self, x, weights):
        """x times weights, plus their bias; x is put on eight bits by its own smallest and largest number."""
        return self.add('DynamicQuantizeMatMul', x, *weights, domain=CONTRIBUTED)

    def linear(self, x, *layers):
        """One product for several linear layers of the same input."""
        return self.product(x, self.weights(np.concatenate([array(l.weight) for l in layers]), np.concatenate([array(l.bias) for l in layers])))

    def gelu(self, x):
        return self.add('Gelu', x, domain=CONTRIBUTED)

    def norm(self, x, y, layer):
        """The normalized sum of x and y, in one operator: onnxruntime 1.27, which the program has, needs five times as long for a
        normalization alone (and 1.32 the other way round)."""
        scale, bias = (self.constant(array(part)) for part in (layer.weight, layer.bias))
        return self.add('SkipLayerNormalization', x, y, scale, bias, domain=CONTRIBUTED, epsilon=layer.eps)

    def unsqueeze(self, x, axis):
        return self.add('Unsqueeze', x, self.integer([axis]))

    def split(self, x, sizes, axis, names=None):
        return self.add('Split', x, self.integer(sizes), count=len(sizes), names=names, axis=axis)


def embeddings(graph, encoder, ids, shapes, length):
    """Pieces, positions and shapes. Each piece has a scale of its own."""
    words = array(encoder.words.weight)
    scale = np.abs(words).max(1, keepdims=True) / 127
    steps = np.rint(words / np.where(scale == 0, 1, scale)).astype(np.int8)
    steps = graph.add('Cast', graph.add('Gather', graph.constant(steps), ids), to=TensorProto.FLOAT)
    pieces = graph.add('Mul', steps, graph.add('Gather', graph.constant(scale), ids))
    places = graph.add('Slice', graph.constant(array(encoder.positions.weight)), graph.integer([0]), length, graph.integer([0]))
    written = graph.add('Gather', graph.constant(array(encoder.shapes.weight)), shapes)
    return graph.norm(graph.add('Add', pieces, places), written, encoder.norm)


def layer(graph, x, weights):
    q, k, v = graph.split(graph.linear(x, weights.qkv), [weights.heads * HEAD] * 3, 2)
    mixed = graph.add('MultiHeadAttention', q, k, v, domain=CONTRIBUTED, num_heads=weights.heads)
    x = graph.norm(x, graph.linear(mixed, weights.out), weights.norm)
    return graph.norm(x, feed(graph, x, weights), weights.norm_down)


def feed(graph, x, weights):
    """The first piece, on which all others lean, has numbers four times as large as any other's: it gets a scale of its own."""
    up, down = (graph.weights(array(l.weight), array(l.bias)) for l in (weights.up, weights.down))
    end = np.iinfo(np.int64).max
    parts = [graph.add('Slice', x, graph.integer([a]), graph.integer([b]), graph.integer([1])) for a, b in ((0, 1), (1, end))]
    return graph.add('Concat', *(graph.product(graph.gelu(graph.product(part, up)), down) for part in parts), axis=1)


def anchors(graph, shapes):
    """(row, position) of the first pieces that may be anchors, after a stand-in; and the positions alone."""
    likely = []
    for notion in ('wide', 'narrow'):
        shares = graph.add('Softmax', notion, axis=-1)
        likely.append(graph.add('Add', *(graph.add('Gather', shares, graph.integer(label), axis=2) for label in (1, 3))))
    likely = graph.add('GreaterOrEqual', graph.add('Max', *likely), graph.constant(np.float32(ANCHOR_FLOOR)))
    place = graph.add('Mod', graph.add('Add', shapes, graph.integer(3)), graph.integer(4))
    first = graph.add('And', graph.add('Greater', shapes, graph.integer(0)), graph.add('Less', place, graph.integer(INSIDE)))
    found = graph.add('Transpose', graph.add('NonZero', graph.add('And', likely, first)), perm=[1, 0])
    graph.add('Concat', graph.integer([[0, 0]]), found, names=['anchors'], axis=0)
    return graph.add('Gather', 'anchors', graph.integer(1), axis=1)


def relations(graph, hidden, places, length, weights):
    """Source and content of every anchor, as `Relations` in reader.py."""
    own = graph.add('Gather', graph.add('Squeeze', hidden, graph.integer([0])), places)
    anchor, gate = (graph.unsqueeze(part, 1) for part in graph.split(graph.linear(own, weights.of_anchor), [PAIR, PAIR], 1))
    steps = graph.add('Range', graph.integer(0), graph.add('Squeeze', length), graph.integer(1))
    steps = graph.add('Sub', graph.unsqueeze(steps, 0), graph.unsqueeze(places, 1))
    steps = graph.add('Clip', steps, graph.integer(-FARTHEST), graph.integer(FARTHEST))
    distance = graph.add('Gather', graph.constant(array(weights.distance.weight)), graph.add('Add', steps, graph.integer(FARTHEST)))
    x = graph.add('Add', graph.add('Mul', 'scale', gate), graph.add('Add', 'piece', anchor))
    x = graph.add('Transpose', graph.gelu(graph.add('Add', x, distance)), perm=[0, 2, 1])
    for conv in (weights.near, weights.far):
        near = graph.add('Conv', x, graph.constant(array(conv.weight)), graph.constant(array(conv.bias)),
                         pads=list(conv.padding) * 2, dilations=list(conv.dilation))
        x = graph.add('Add', x, graph.gelu(near))
    ends = [weights.source, weights.content]
    product = graph.add('MatMul', graph.add('Transpose', x, perm=[0, 2, 1]), graph.constant(np.concatenate([array(l.weight) for l in ends]).T))
    answers = graph.add('Add', product, graph.constant(np.concatenate([array(l.bias) for l in ends])))
    graph.split(answers, [2, len(CONTENT_LABELS)], 2, names=['source', 'content'])


def reader_graph(reader):
    """The whole reader, for one window at a time: `input_ids` and `shapes` in, all answers out."""
    reader.eval()
    graph, ids, shapes = Graph(), 'input_ids', 'shapes'
    length = graph.add('Shape', ids, start=1, end=2)
    x = embeddings(graph, reader.encoder, ids, shapes, length)
    for weights in reader.encoder.layers:
        x = layer(graph, x, weights)
    heads = [reader.wide, reader.narrow, reader.names, reader.vectors, reader.relations.of_piece]
    sizes = [len(CUE_LABELS)] * 2 + [len(NAME_LABELS), VECTOR, PAIR, PAIR]
    graph.split(graph.linear(x, *heads), sizes, 2, names=['wide', 'narrow', 'names', 'vectors', 'piece', 'scale'])
    relations(graph, x, anchors(graph, shapes), length, reader.relations)

    def value(name, *axes, kind=TensorProto.FLOAT):
        return helper.make_tensor_value_info(name, kind, axes)

    whole = TensorProto.INT64
    inputs = [value(name, 1, 'length', kind=whole) for name in (ids, shapes)]
    outputs = [value('wide', 1, 'length', sizes[0]), value('narrow', 1, 'length', sizes[1]), value('names', 1, 'length', sizes[2]),
               value('anchors', 'anchors', 2, kind=whole), value('source', 'anchors', 'length', 2),
               value('content', 'anchors', 'length', len(CONTENT_LABELS)), value('vectors', 1, 'length', VECTOR)]
    body = helper.make_graph(graph.nodes, 'reader', inputs, outputs, graph.constants)
    model = helper.make_model(body, opset_imports=[helper.make_opsetid('', OPSET), helper.make_opsetid(CONTRIBUTED, 1)])
    model.ir_version = 8
    return model
