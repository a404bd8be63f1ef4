"""The corpora of attributions."""
import os
import re
import zlib

from .articles import annotated_text, annotations
from .documents import HERE, Document, Relation, read_lines


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


def annotated(data, measured=False):
    """World news annotated by hand for this project (annotations/README.md), complete for the narrow notion.

    One article in twelve is kept for measuring. What is optional there teaches the cue heads nothing, and the relation heads what it is."""
    found = []
    for row in annotations():
        name = os.path.splitext(os.path.basename(row['file']))[0]
        if row['set'] != 'worldwide-newswire':
            name = f"{row['set']}_{name}"
        if (zlib.crc32(name.encode()) % 12 == 0) != measured:
            continue
        relations = [annotated_relation(entry) for entry in row['attributions'] if entry['content']]
        found.append(Document(name, annotated_text(data, row), relations, notion='narrow'))
    return found


def annotated_relation(entry):
    def spans(value):
        return [value] if value and isinstance(value[0], int) else value or []

    return Relation(spans(entry['source']), spans(entry['cue']), spans(entry['content']), None if entry.get('optional') else True)
