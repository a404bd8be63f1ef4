"""The corpora of names. A coarser corpus's label stands for all classes that it may mean; so does what it does not mark."""
import glob
import os

from .documents import Document, newswire_text

NEWSWIRE = {'Person': 'person', 'Location': 'location', 'Organization': 'organization', 'Facility': 'facility',
            'NORP': 'norp', 'Misc': 'misc', 'Product': 'product', 'Date': 'date', 'Money': 'money'}
WIKIGOLD = {'PER': ('person',), 'LOC': ('location', 'facility'), 'ORG': ('organization',), 'MISC': ('norp', 'misc', 'product')}
WIKIGOLD_UNMARKED = ('date', 'money')
UNER = {'PER': ('person',), 'LOC': ('location', 'facility'), 'ORG': ('organization',)}
UNER_UNMARKED = ('norp', 'misc', 'product', 'date', 'money')


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


def uner(data, sentences=20):
    """UNER's English web sentences (EWT, the development part) as documents of so many."""
    with open(os.path.join(data, 'names/uner-ewt-dev/en_ewt-ud-dev.iob2'), encoding='utf-8') as file:
        blocks = [block.split('\n') for block in file.read().split('\n\n') if block.strip()]
    return [uner_document(f'uner-{first}', blocks[first:first + sentences]) for first in range(0, len(blocks), sentences)]


def uner_document(name, blocks):
    text, names = '', []
    for lines in blocks:
        sentence = next(line for line in lines if line.startswith('# text =')).partition('=')[2].strip()
        rows = [line.split('\t')[1:3] for line in lines if line and not line.startswith('#')]
        names += [(start + len(text), end + len(text), UNER[label]) for start, end, label in labelled_spans(sentence, rows) if label in UNER]
        text += sentence + '\n'
    return Document(name, text, names=names, unmarked=UNER_UNMARKED)
