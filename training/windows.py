"""Windows of a story: runs of whole sentences with a little context on both sides."""
import math
from dataclasses import dataclass

from .tokenizer import paragraphs, shape_id, split_sentences, split_words

LONGEST_STORY = 318      # pieces of a story that is read in one window
TARGET = 240             # pieces of a core that a longer story is split into, at most
LONGEST_CORE = 256
CONTEXT = 16             # pieces of context on either side


@dataclass(frozen=True)
class Window:
    """Words first..last of the story; those in core are the window's own."""
    words: list          # Word
    core: tuple          # [from, to) in `words`
    ids: list            # pieces with [CLS] and [SEP]
    shapes: list
    first_piece: list    # position of each word's first piece


def story_sentences(text):
    """Words of every sentence of a text whose paragraphs are its lines."""
    found = []
    for start, end in paragraphs(text):
        found += split_sentences(split_words(text, start, end), text)
    return [sentence for sentence in found if sentence]


def cut(sentences, sizes, longest):
    """The same sentences, with those that are too long cut between words."""
    for sentence in sentences:
        run, size = [], 0
        for word in sentence:
            if run and size + sizes(word) > longest:
                yield run
                run, size = [], 0
            run.append(word)
            size += sizes(word)
        yield run


def pack(lengths, target, longest=LONGEST_CORE):
    """Sentence numbers [from, to) of each core."""
    cores, first, size = [], 0, 0
    for index, length in enumerate(lengths):
        if size and (size + length / 2 > target or size + length > longest):
            cores.append((first, index))
            first, size = index, 0
        size += length
    return [*cores, (first, len(lengths))] if lengths else cores


def context_words(words, sizes, step, at, limit):
    """How many words from `at` on in the direction `step` fit into the limit."""
    count, size = 0, 0
    while 0 <= at < len(words) and size + sizes(words[at]) <= limit:
        size += sizes(words[at])
        count += 1
        at += step
    return count


def make_windows(sentences, pieces, target=None, context=CONTEXT):
    """The windows of a story's sentences. With `target`, cores of about that many pieces, as training varies them."""
    def sizes(word):
        return len(pieces.pieces(word.normal))

    sentences = list(cut(sentences, sizes, LONGEST_CORE))
    lengths = [sum(map(sizes, sentence)) for sentence in sentences]
    total = sum(lengths)
    if target is None:
        target = total if total <= LONGEST_STORY else total / math.ceil(total / TARGET)
    longest = LONGEST_STORY if total <= LONGEST_STORY and target >= total else LONGEST_CORE
    words = [word for sentence in sentences for word in sentence]
    counts = [0]
    for sentence in sentences:
        counts.append(counts[-1] + len(sentence))
    windows = []
    for first, last in pack(lengths, target, longest):
        start, stop = counts[first], counts[last]
        before = context_words(words, sizes, -1, start - 1, context)
        after = context_words(words, sizes, 1, stop, context)
        windows.append(window_of(words[start - before:stop + after], (before, before + stop - start), pieces))
    return windows


def window_of(words, core, pieces):
    ids, shapes, first_piece = [pieces.ids['[CLS]']], [0], []
    for word in words:
        first_piece.append(len(ids))
        for index, piece in enumerate(pieces.pieces(word.normal)):
            ids.append(piece)
            shapes.append(shape_id(word, index))
    return Window(words, core, [*ids, pieces.ids['[SEP]']], [*shapes, 0], first_piece)
