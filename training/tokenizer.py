"""Words with exact spans, their word pieces and shapes: what the reader sees of a text."""
import re
import unicodedata
from dataclasses import dataclass

CLS, SEP, UNK, PAD = '[CLS]', '[SEP]', '[UNK]', '[PAD]'
DOUBLE_QUOTES = set('"“”„‟«»') | {"''", '``'}
SINGLE_QUOTES = set("'‘’‚‛‹›`")
OPENING = set('“„‘‚«‹') | {'``'}
CLOSING = set('”’»›‟‛')
BEFORE_OPENING = set('([{–—-')        # marks glued to a quotation mark that opens
LOWER, TITLE, UPPER, MIXED, DIGIT, MARK, OPEN, CLOSE = range(8)
PARAGRAPH, SPACED, GLUED, INSIDE = range(4)
SHAPES = 33
LONGEST_WORD = 100


@dataclass(frozen=True)
class Word:
    """A run of letters and digits, or one mark. `place` is PARAGRAPH, SPACED or GLUED; `normal` what is looked up."""
    start: int
    end: int
    normal: str
    kind: int
    place: int


def is_space(character):
    return character in '\t\n\r' or unicodedata.category(character)[0] == 'Z'


def is_skipped(character):
    return character in '\0�' or unicodedata.category(character) in ('Cc', 'Cf')


def is_mark(character):
    code = ord(character)
    if code < 128:
        return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return unicodedata.category(character)[0] == 'P'


def is_ideograph(character):
    code = ord(character)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF or 0x2A700 <= code <= 0x2B73F
            or 0x2B740 <= code <= 0x2B81F or 0x2B820 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def normalize(word):
    if word in DOUBLE_QUOTES:
        return '"'
    if word in SINGLE_QUOTES:
        return "'"
    parts = unicodedata.normalize('NFD', word.lower())
    return ''.join(c for c in parts if unicodedata.category(c) != 'Mn' and not is_skipped(c))


def split_words(text, start=0, end=None):
    """The words of one paragraph, text[start:end]."""
    end = len(text) if end is None else end
    words, first, last, spaced = [], None, None, True

    def close(stop):
        nonlocal first, spaced
        if first is not None:
            add(first, stop)
            first, spaced = None, False

    def add(begin, stop):
        raw = text[begin:stop]
        normal = normalize(raw)
        if normal:
            place = PARAGRAPH if not words else SPACED if spaced else GLUED
            words.append(Word(begin, stop, normal, word_kind(text, raw, stop, place, words), place))

    at = start
    while at < end:
        character = text[at]
        if is_space(character):
            close(last)
            spaced = True
        elif is_skipped(character):
            pass
        elif is_mark(character) or is_ideograph(character):
            close(last)
            width = 2 if text[at:at + 2] in ("''", '``') and at + 2 <= end else 1
            add(at, at + width)
            spaced = False
            at += width - 1
        else:
            first, last = at if first is None else first, at + 1
        at += 1
    close(last)
    return words


def word_kind(text, raw, end, place, before):
    if raw in DOUBLE_QUOTES or raw in SINGLE_QUOTES:
        return quote_kind(text, raw, end, place, before)
    if any(unicodedata.category(c) == 'Nd' for c in raw):
        return DIGIT
    if not any(c.isalpha() for c in raw):
        return MARK
    cased = [c for c in raw if c.upper() != c.lower()]
    high = [c != c.lower() for c in cased]
    if not any(high):
        return LOWER
    if all(high) and len(high) > 1:
        return UPPER
    return TITLE if high[0] and not any(high[1:]) else MIXED


def quote_kind(text, raw, end, place, before):
    """By its form, else by where it stands. An apostrophe inside a word counts as closing, and so does “ behind a word."""
    if raw in CLOSING:
        return CLOSE
    followed = end < len(text) and not is_space(text[end])
    begins = place != GLUED or (before[-1].normal in BEFORE_OPENING or before[-1].kind == OPEN)
    if raw in OPENING:
        return OPEN if begins or followed else CLOSE
    return OPEN if begins and followed else CLOSE


class WordPieces:
    """Greedy longest-match word pieces over a BERT vocabulary."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            self.ids = {line.rstrip('\n'): index for index, line in enumerate(file)}
        self.known = {}

    def pieces(self, word):
        """The ids of a normal form."""
        if word not in self.known:
            self.known[word] = self.split(word)
        return self.known[word]

    def split(self, word):
        found, start = [], 0
        while start < len(word) and len(word) <= LONGEST_WORD:
            end = len(word)
            while end > start and (word[start:end] if not start else '##' + word[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return (self.ids[UNK],)
            found.append(self.ids[word[start:end] if not start else '##' + word[start:end]])
            start = end
        return tuple(found) or (self.ids[UNK],)


def shape_id(word, piece):
    """The shape of a word's piece number `piece`."""
    return 1 + 4 * word.kind + (word.place if piece == 0 else INSIDE)


ABBREVIATIONS = set('mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr rev hon pres vs etc inc ltd co corp no nos '
                    'jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n i.e e.g d.c'.split())


def split_sentences(words, text):
    """Runs of words of one paragraph, each a sentence: enough for packing windows."""
    sentences, first = [], 0
    for at, word in enumerate(words):
        following = at + 1
        while following < len(words) and words[following].kind == CLOSE and words[following].place == GLUED:
            following += 1
        if word.normal not in ('.', '!', '?', '…') or following >= len(words) or following <= first:
            continue
        after = words[following]
        if after.place == GLUED or after.kind in (LOWER, MARK, CLOSE):
            continue
        if word.normal == '.' and abbreviates(words, at, text):
            continue
        sentences.append(words[first:following])
        first = following
    return [*sentences, words[first:]] if words[first:] else sentences


def abbreviates(words, at, text):
    before = words[at - 1] if at else None
    if before is None or words[at].place != GLUED:
        return False
    begin = text.rfind(' ', 0, before.start) + 1
    known = text[begin:before.end].lower().strip('("“\'')
    return known in ABBREVIATIONS or (len(before.normal) == 1 and before.kind == TITLE)


def paragraphs(text):
    """The spans of a text's lines that hold anything."""
    return [(m.start(), m.end()) for m in re.finditer(r'[^\n]*\S[^\n]*', text)]
