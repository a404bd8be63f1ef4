"""Documents as training windows: what each head should answer for each piece."""
import random
from dataclasses import dataclass

import numpy as np

from .name_corpora import UNER_UNMARKED, WIKIGOLD, WIKIGOLD_UNMARKED
from .reader import NAME_LABELS
from .tokenizer import OPEN, PARAGRAPH
from .windows import make_windows, story_sentences

UNKNOWN = -100
O, B, I, Q = range(4)


def label_sets():
    """Sets of name labels that one answer may be: every label alone, then those of coarser corpora."""
    sets = [(label,) for label in NAME_LABELS]
    sets += [('O', *(f'{part}-{name}' for name in unmarked for part in 'BI')) for unmarked in (WIKIGOLD_UNMARKED, UNER_UNMARKED)]
    for names in WIKIGOLD.values():
        if len(names) > 1:
            sets += [tuple(f'{part}-{name}' for name in names) for part in 'BI']
    return sets


LABEL_SETS = label_sets()
SET_NUMBER = {labels: number for number, labels in enumerate(LABEL_SETS)}
SET_MASK = np.array([[label in labels for label in NAME_LABELS] for labels in LABEL_SETS])


@dataclass
class Prepared:
    """A document with its words found once."""
    document: object
    sentences: list


@dataclass
class Example:
    """One window with its answers, by piece; `anchors` has (position, source start, source end, content labels)."""
    ids: list
    shapes: list
    wide: np.ndarray
    narrow: np.ndarray
    names: np.ndarray
    anchors: list
    sentences: list      # (key, first piece, end piece) of whole sentences
    weight: float


def prepare(documents):
    return [Prepared(document, story_sentences(document.text)) for document in documents]


def touched(words, spans):
    """Numbers of the words that share characters with one of the spans, a list for each span."""
    return [[n for n, word in enumerate(words) if word.start < end and start < word.end] for start, end in spans]


def examples(prepared, pieces, chance):
    """The windows of a document, cut differently each time."""
    target = chance.uniform(100, 220) if chance.random() < .75 else chance.uniform(220, 318)
    context = chance.choice((0, 24))
    for window in make_windows(prepared.sentences, pieces, target, context):
        yield example(prepared, window)


def example(prepared, window):
    document, words, length = prepared.document, window.words, len(window.ids)
    wide, narrow, names = (np.full(length, UNKNOWN) for _ in range(3))
    anchors = []
    if document.relations is not None:
        anchors = relation_answers(document, window, wide, narrow)
    if document.names is not None:
        name_answers(document, window, names)
    return Example(window.ids, window.shapes, wide, narrow, names, anchors, whole_sentences(prepared, window), document.weight)


def relation_answers(document, window, wide, narrow):
    """Fills the cue labels and gives the anchors."""
    words, first = window.words, window.first_piece
    if document.notion == 'wide':
        wide[first] = O
    narrow[first] = O
    inside = set()
    near = [r for r in document.relations if any(words[0].start < end and start < words[-1].end for start, end in [*r.cue, *r.content])]
    for spans in [document.ignored, *(r.content for r in near)]:
        for numbers in touched(words, spans):
            inside.update(numbers)
    if document.notion == 'wide':           # quotations that nobody annotated may stand alone
        for number, word in enumerate(words):
            if word.kind == OPEN and word.place == PARAGRAPH and number not in inside:
                narrow[first[number]] = UNKNOWN
    anchors, taken = [], set()
    for relation in near:
        anchor = one_relation(document, relation, window, wide, narrow)
        if anchor and anchor[0] not in taken:
            taken.add(anchor[0])
            anchors.append(anchor)
    return anchors


def one_relation(document, relation, window, wide, narrow):
    words, first = window.words, window.first_piece
    cue = sorted(n for numbers in touched(words, relation.cue) for n in numbers)
    content = [numbers for numbers in touched(words, relation.content) if numbers]
    begin = cue[0] if cue else content[0][0] if content and not relation.cue else None
    if begin is None:
        return None
    for labels in (wide, narrow):
        if labels is narrow and relation.narrow is None:
            labels[[first[n] for n in cue or [begin]]] = UNKNOWN
        elif labels is narrow and relation.narrow is False or labels is wide and document.notion != 'wide':
            continue
        else:
            labels[[first[n] for n in cue]] = I
            labels[first[begin]] = B if cue else Q
    if not content:
        return None
    answers = np.full(len(window.ids), UNKNOWN)
    answers[first] = O
    for numbers in content:
        answers[[first[n] for n in numbers]] = I
        answers[first[numbers[0]]] = B
    return first[begin], *source_answer(relation, window), answers


def source_answer(relation, window):
    """Positions of the source's first and last word: the longest piece if there are several; 0 without, unknown if it is outside."""
    if not relation.source:
        return 0, 0
    longest = max(relation.source, key=lambda span: span[1] - span[0])
    numbers = touched(window.words, [longest])[0]
    if not numbers:
        return UNKNOWN, UNKNOWN
    return window.first_piece[numbers[0]], window.first_piece[numbers[-1]]


def name_answers(document, window, answers):
    words, first = window.words, window.first_piece
    answers[first] = SET_NUMBER[('O', *(f'{part}-{name}' for name in document.unmarked for part in 'BI'))] if document.unmarked else 0
    for start, end, classes in document.names:
        if start >= words[-1].end or end <= words[0].start:
            continue
        numbers = touched(words, [(start, end)])[0]
        for place, number in enumerate(numbers):
            part = 'B' if place == 0 else 'I'
            answers[first[number]] = SET_NUMBER[tuple(f'{part}-{name}' for name in classes)]


def whole_sentences(prepared, window):
    """Where sentences stand that the window holds entirely."""
    positions = {word.start: n for n, word in enumerate(window.words)}
    found = []
    for sentence in prepared.sentences:
        first, last = positions.get(sentence[0].start), positions.get(sentence[-1].start)
        if first is not None and last is not None and last - first == len(sentence) - 1:
            end = window.first_piece[last + 1] if last + 1 < len(window.words) else len(window.ids) - 1
            found.append(((prepared.document.name, sentence[0].start), window.first_piece[first], end))
    return found


def epoch(prepared, pieces, seed, budget):
    """Batches of examples of like length, each of at most `budget` pieces, in random order."""
    chance = random.Random(seed)
    pool = [found for entry in prepared for found in examples(entry, pieces, chance)]
    chance.shuffle(pool)
    batches = []
    for start in range(0, len(pool), 800):
        batch = []
        for found in sorted(pool[start:start + 800], key=lambda e: len(e.ids)):
            if batch and -(-len(found.ids) // 16) * 16 * (len(batch) + 1) > budget:
                batches.append(batch)
                batch = []
            batch.append(found)
        batches.append(batch)
    chance.shuffle(batches)
    return batches
