"""What the reader is trained on: documents with a text, its attributions and its names, as character spans."""
import json
import os
import re
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSES = ['person', 'location', 'organization', 'facility', 'norp', 'misc', 'product', 'date', 'money']


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


def newswire_text(data, name):
    path = os.path.join(data, 'names/worldwide-newswire/original_articles', name + '.txt')
    if not os.path.exists(path):
        return None
    with open(path, encoding='utf-8', newline='') as file:
        text = file.read()
    address, _, rest = text.partition('\n')
    return ' ' * (len(address) + 1) + rest if re.match('https?:', address) else text


def held_out():
    """Prefixes of the files of outlets that no training reads."""
    with open(os.path.join(HERE, 'held-out.txt'), encoding='utf-8') as file:
        return [line.split()[0] for line in file if line.strip() and not line.startswith('#')]


def is_held_out(name, prefixes):
    return any(re.fullmatch(re.escape(prefix) + r'_\d+', name) for prefix in prefixes)
