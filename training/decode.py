"""From the model's answers for one window to attributions and names. The program's own decoding follows this one."""
import re
from collections import Counter
from dataclasses import dataclass

import numpy as np

from .reader import NAME_LABELS
from .tokenizer import PARAGRAPH
from .windows import make_windows, story_sentences

LONGEST_CUE = 12          # words
LONGEST_SOURCE = 40
SAME_CONTENT = .8
ENOUGH_VOTES = .8
NEVER_LAST = {',', ';', ':', 'of', 'and', 'the', 'in', 'for'}
REPEATED = {'person', 'location', 'organization', 'facility'}
O, B, I, Q = range(4)


@dataclass
class Attribution:
    """Character spans; `wide` and `narrow` are the scores of the two notions: that of the cue, times how sure the content's words are."""
    cue: tuple | None
    source: tuple | None
    content: list
    wide: float
    narrow: float


@dataclass
class Name:
    start: int
    end: int
    label: str
    score: float


def log_softmax(x, axis=-1):
    x = x - x.max(axis=axis, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=axis, keepdims=True))


def best_labels(scores, may_follow, may_start):
    """The best sequence of labels (Viterbi): may_follow[a, b] says whether b may stand behind a. Ties go to the lower number."""
    total = np.where(may_start, scores[0], -np.inf)
    back = []
    for row in scores[1:]:
        ways = np.where(may_follow, total[:, None], -np.inf)
        back.append(ways.argmax(axis=0))
        total = ways.max(axis=0) + row
    labels = [int(total.argmax())]
    for step in reversed(back):
        labels.append(int(step[labels[-1]]))
    return labels[::-1]


CONTENT_FOLLOWS = np.array([[True, True, False], [True, True, True], [True, True, True]])
CONTENT_STARTS = np.array([True, True, False])
NAME_STARTS = np.array([not label.startswith('I-') for label in NAME_LABELS])
NAME_FOLLOWS = np.array([[not after.startswith('I-') or before[2:] == after[2:] for after in NAME_LABELS] for before in NAME_LABELS])


def runs(labels):
    """[first, last] of every B I I ... among BIO labels 0, 1, 2."""
    found = []
    for number, label in enumerate(labels):
        if label == B:
            found.append([number, number])
        elif label == I:
            found[-1][1] = number
    return found


def decode_window(window, text, outputs):
    """All attributions and names of one window whose first word stands in its core, without thresholds."""
    wide, narrow, names, anchors, source, content = (np.asarray(part, dtype=np.float64) for part in outputs[:6])
    first = np.array(window.first_piece)
    wide, narrow = (np.exp(log_softmax(part[0][first])) for part in (wide, narrow))
    number_of = {piece: number for number, piece in enumerate(window.first_piece)}
    found = []
    for (_, piece), ends, labels in zip(anchors.astype(int)[1:], source[1:], content[1:]):
        number = number_of[piece]
        if window.core[0] <= number < window.core[1]:
            attribution = decode_anchor(window, text, number, wide, narrow, ends, labels)
            if attribution:
                found.append(attribution)
    return found, decode_names(window, log_softmax(names[0][first]))


def decode_anchor(window, text, number, wide, narrow, ends, labels):
    words, first = window.words, window.first_piece
    scores = [float(part[number, B] + part[number, Q]) for part in (wide, narrow)]
    tags = wide if scores[0] > scores[1] else narrow
    last = number
    if tags[number, Q] > tags[number, B]:
        cue = None
    else:
        while last + 1 < len(words) and last + 1 - number < LONGEST_CUE and tags[last + 1, :Q].argmax() == I:
            last += 1
        cue = (number, last)
    pieces, sureness = decode_content(window, text, log_softmax(labels[first]), cue)
    if not pieces:
        return None
    scores = [score * sureness for score in scores]
    speaker = decode_source(log_softmax(ends[[0, *first]], axis=0), cue)
    span = lambda pair: (words[pair[0]].start, words[pair[1]].end) if pair else None
    return Attribution(span(cue), span(speaker), [span(piece) for piece in pieces], *scores)


def decode_content(window, text, scores, cue):
    """The runs of words that the anchor's content has, none of the cue, none without a letter or digit; and the geometric mean of the
    probabilities of their labels."""
    if cue:
        scores = scores.copy()
        scores[cue[0]:cue[1] + 1, 1:] = -1e4
    labels = best_labels(scores, CONTENT_FOLLOWS, CONTENT_STARTS)
    words = window.words
    found = [(a, b) for a, b in runs(labels) if any(c.isalnum() for c in text[words[a].start:words[b].end])]
    logarithms = [scores[number, labels[number]] for a, b in found for number in range(a, b + 1)]
    return found, float(np.exp(np.mean(logarithms))) if logarithms else 0.0


def decode_source(scores, cue):
    """First and last word of the best span, or None where "none" (row 0) is better."""
    start, end = scores[1:, 0], scores[1:, 1]
    best, found = scores[0].sum(), None
    for first in np.argsort(-start, kind='stable')[:8]:
        limit = min(len(end), first + LONGEST_SOURCE + 1)
        if cue and first <= cue[1]:
            limit = min(limit, cue[0]) if first < cue[0] else first
        if limit > first:
            last = first + int(end[first:limit].argmax())
            if start[first] + end[last] > best:
                best, found = start[first] + end[last], (int(first), last)
    return found


def decode_names(window, scores):
    """Names within one paragraph, without a comma, a colon or a small word at their end."""
    scores = scores.copy()
    for number, word in enumerate(window.words):
        if word.place == PARAGRAPH:
            scores[number, ~NAME_STARTS] = -1e4
    labels = best_labels(scores, NAME_FOLLOWS, NAME_STARTS)
    found = []
    for number, label in enumerate(labels):
        name = NAME_LABELS[label]
        if name.startswith('B-'):
            found.append([number, number, name[2:], [scores[number, label]]])
        elif name.startswith('I-'):
            found[-1][1] = number
            found[-1][3].append(scores[number, label])
    for name in found:
        while name[1] > name[0] and window.words[name[1]].normal in NEVER_LAST:
            name[1] -= 1
            name[3].pop()
    return [Name(window.words[a].start, window.words[b].end, label, float(np.exp(values).mean()))
            for a, b, label, values in found if window.core[0] <= a < window.core[1]]


def agree_names(text, names):
    """The names of one story made to agree: the same words are the same kind everywhere, and are found everywhere.

    Each mention votes for its kind with its score. A name whose votes sum to ENOUGH_VOTES and which begins with a capital is also taken
    where the reader saw none. The score becomes the winner's votes per mention."""
    votes = {}
    for name in names:
        kinds = votes.setdefault(text[name.start:name.end], {})
        kinds[name.label] = kinds.get(name.label, 0.0) + name.score
    counts = Counter(text[name.start:name.end] for name in names)
    settled = {}
    for words, kinds in votes.items():
        label = max(kinds, key=lambda kind: (kinds[kind], kind))
        settled[words] = (label, kinds[label] / counts[words])
    found = [Name(name.start, name.end, *settled[text[name.start:name.end]]) for name in names]
    taken = {i for name in names for i in range(name.start, name.end)}
    for words, (label, score) in sorted(settled.items(), key=lambda entry: -len(entry[0])):
        if label in REPEATED and words[0].isupper() and votes[words][label] >= ENOUGH_VOTES:
            for match in re.finditer(r'(?<!\w)' + re.escape(words) + r'(?!\w)', text):
                if taken.isdisjoint(range(*match.span())):
                    taken.update(range(*match.span()))
                    found.append(Name(*match.span(), label, score))
    return sorted(found, key=lambda name: name.start)


def shared(first, second):
    """Intersection over union of two lists of spans, in characters."""
    a, b = ({i for start, end in spans for i in range(start, end)} for spans in (first, second))
    return len(a & b) / len(a | b)


def choose(attributions, score, threshold):
    """Those at or above the threshold, of several with nearly the same content the best one."""
    kept = []
    for attribution in sorted((a for a in attributions if score(a) >= threshold), key=lambda a: -score(a)):
        if not any(shared(attribution.content, other.content) >= SAME_CONTENT for other in kept):
            kept.append(attribution)
    return sorted(kept, key=lambda a: a.content)


def inputs_of(window):
    return {'input_ids': np.array([window.ids]), 'shapes': np.array([window.shapes])}


def read_text(text, session, pieces):
    """All candidates and names of a text, window by window."""
    attributions, names = [], []
    for window in make_windows(story_sentences(text), pieces):
        found = decode_window(window, text, session.run(None, inputs_of(window)))
        attributions += found[0]
        names += found[1]
    return attributions, agree_names(text, names)
