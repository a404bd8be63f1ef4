"""The training texts as documents: a text, its attributions and its names, as character spans."""
import glob
import json
import os
import re
import zlib
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSES = ['person', 'location', 'organization', 'facility', 'norp', 'misc', 'product', 'date', 'money']
NEWSWIRE = {'Person': 'person', 'Location': 'location', 'Organization': 'organization', 'Facility': 'facility',
            'NORP': 'norp', 'Misc': 'misc', 'Product': 'product', 'Date': 'date', 'Money': 'money'}
# WikiGold knows four classes; a label stands for all classes that it may mean, and what it does not mark may be these.
WIKIGOLD = {'PER': ('person',), 'LOC': ('location', 'facility'), 'ORG': ('organization',), 'MISC': ('norp', 'misc', 'product')}
WIKIGOLD_UNMARKED = ('date', 'money')


@dataclass
class Relation:
    """Character spans; `narrow`: True, False or None (unknown) for the stricter notion of attribution."""
    source: list
    cue: list
    content: list
    narrow: bool | None = True
    wide: bool = True


@dataclass
class Document:
    name: str
    text: str
    relations: list | None = None       # Relation; None: not annotated
    notion: str = 'wide'                # what the annotation is complete for: 'wide' or 'narrow'
    names: list | None = None           # (start, end, classes)
    unmarked: tuple = ()                # classes that unmarked words may have
    weight: float = 1.0
    corpus: str = ''
    ignored: list = field(default_factory=list)   # spans whose words teach no cue


def read_lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


def report_words():
    """Stems of verbs and nouns of saying, asking, denying, thinking: a cue with one of them counts in the narrow notion."""
    with open(os.path.join(HERE, 'report-words.txt'), encoding='utf-8') as file:
        return re.compile(r"(?<!\w)(?:" + '|'.join(sorted(file.read().split(), reverse=True)) + r')', re.I)


def polnear(data, split='train', every_annotator=False):
    words = report_words()
    found = []
    for row in read_lines(os.path.join(data, 'attribution/polnear/jsonl', split + '.jsonl')):
        if row['primary'] or every_annotator:
            relations = [Relation(a['source'], a['cue'], a['content']) for a in row['attributions'] if a['content'] and a['cue']]
            for relation in relations:
                cue = ' '.join(row['text'][start:end] for start, end in relation.cue)
                relation.narrow = True if words.search(cue) or cue == ':' else None
            ignored = [span for flag in row['flags'] for span in flag['spans']]
            found.append(Document(row['id'], row['text'], relations, ignored=ignored, weight=1.0 if row['primary'] else .5))
    return found


def gum(data, splits=('train',)):
    """Attributions of GUM: the cue is what its attribution clause has beside the source."""
    found = []
    for split in splits:
        for row in read_lines(os.path.join(data, 'attribution/gum/jsonl', split + '.jsonl')):
            relations = [gum_relation(row['text'], entry) for entry in row['attributions']]
            found.append(Document(row['id'], row['text'], [r for r in relations if r and r.content]))
    return found


def gum_relation(text, entry):
    clause, tokens = entry['attribution_edu'], [span for group in entry['signal_tokens'] for span in group]
    source = [(min(s for s, _ in tokens), max(e for _, e in tokens))] if tokens else []
    rest = [(m.start() + start, m.end() + start) for start, end in clause for m in re.finditer(r'\w\S*', text[start:end])]
    rest = [span for span in rest if not any(a < span[1] and span[0] < b for a, b in source)]
    return Relation(source, [(rest[-1][0], rest[-1][1])], entry['content']) if rest else None


def held_out():
    """Prefixes of the files of outlets that no training reads."""
    with open(os.path.join(HERE, 'held-out.txt'), encoding='utf-8') as file:
        return [line.split()[0] for line in file if line.strip() and not line.startswith('#')]


def is_held_out(name, prefixes):
    return any(re.fullmatch(re.escape(prefix) + r'_\d+', name) for prefix in prefixes)


def newswire(data):
    """Every article of worldwide newswire that has its original, without its address."""
    folder = os.path.join(data, 'names/worldwide-newswire')
    found = []
    for path in sorted(glob.glob(os.path.join(folder, 'processed_annotated', '*.tsv'))):
        name = os.path.basename(path)[:-len('.txt.tsv')]
        text = newswire_text(data, name)
        if text is None:
            continue
        with open(path, encoding='utf-8') as file:
            rows = [line.rstrip('\n').split('\t')[:2] for line in file if '\t' in line]
        names = [(start, end, (NEWSWIRE[label],)) for start, end, label in labelled_spans(text, rows) if label in NEWSWIRE]
        found.append(Document(name, text, names=names))
    return found


def newswire_text(data, name):
    path = os.path.join(data, 'names/worldwide-newswire/original_articles', name + '.txt')
    if not os.path.exists(path):
        return None
    with open(path, encoding='utf-8', newline='') as file:
        text = file.read()
    address, _, rest = text.partition('\n')
    return ' ' * (len(address) + 1) + rest if re.match('https?:', address) else text


def labelled_spans(text, rows):
    """Spans of (token, tag) rows in order; the tokens are looked for in the text one after the other."""
    spans, current, position = [], None, 0
    for token, tag in rows:
        at = text.find(token, position, position + len(token) + 200)
        if at < 0:
            continue
        position = at + len(token)
        label = tag[2:]
        if tag.startswith('I-') and current and current[2] == label:
            current[1] = position
            continue
        current = [at, position, label] if tag not in ('O', '') else None
        if current:
            spans.append(current)
    return [tuple(span) for span in spans]


def wikigold(data, sentences=25):
    """WikiGold's sentences, joined by spaces, as documents of so many."""
    with open(os.path.join(data, 'names/wikigold/CONLL-format/data/wikigold.conll.txt'), encoding='utf-8') as file:
        blocks = [[line.split() for line in block.split('\n') if line.strip()] for block in file.read().split('\n\n')]
    blocks = [block for block in blocks if block]
    return [wikigold_document(f'wikigold-{first}', blocks[first:first + sentences]) for first in range(0, len(blocks), sentences)]


def wikigold_document(name, blocks):
    text, names = '', []
    for block in blocks:
        before = 'O'
        for token, tag in block:
            glued = token in ('.', ',', ';', ':', ')', "'s", '?', '!') or text.endswith('(')
            text += '' if glued or not text or text.endswith('\n') else ' '
            start, text = len(text), text + token
            if tag == 'O':
                pass
            elif tag == before and names:
                names[-1] = (names[-1][0], len(text), names[-1][2])
            else:
                names.append((start, len(text), WIKIGOLD[tag[2:]]))
            before = tag
        text += '\n'
    return Document(name, text, names=names, unmarked=WIKIGOLD_UNMARKED)


def annotated(data, measured=False):
    """World news annotated by hand for this project (annotations/README.md), complete for the narrow notion.

    One article in twelve is kept for measuring. What is optional there teaches the cue heads nothing, and the relation heads what it is."""
    found = []
    for path in sorted(glob.glob(os.path.join(HERE, 'annotations', '*.jsonl'))):
        for row in read_lines(path):
            name = os.path.splitext(os.path.basename(row['file']))[0]
            if (zlib.crc32(name.encode()) % 12 == 0) != measured:
                continue
            with open(os.path.join(data, 'names/worldwide-newswire', row['file']), encoding='utf-8', newline='') as file:
                text = file.read()
            address, _, rest = text.partition('\n')
            if re.match('https?:', address):
                text = ' ' * (len(address) + 1) + rest
            relations = [annotated_relation(entry) for entry in row['attributions'] if entry['content']]
            found.append(Document(name, text, relations, notion='narrow'))
    return found


def annotated_relation(entry):
    def spans(value):
        return [value] if value and isinstance(value[0], int) else value or []

    return Relation(spans(entry['source']), spans(entry['cue']), spans(entry['content']), None if entry.get('optional') else True)
