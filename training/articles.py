"""Articles whose words the corpora have and whose answers stand elsewhere or nowhere."""
import functools
import glob
import json
import os
from xml.etree import ElementTree

from .documents import HERE, Document, newswire_text, read_lines


def annotations():
    """The own annotations (annotations/README.md), one record a page."""
    return [row for path in sorted(glob.glob(os.path.join(HERE, 'annotations', '*.jsonl'))) for row in read_lines(path)]


def annotated_text(data, row):
    """The text of an annotated page; a line of address and title, where its set has one, is as blank."""
    if row['set'] == 'worldwide-newswire':
        return newswire_text(data, os.path.splitext(os.path.basename(row['file']))[0])
    if row['set'] in FILES:
        return FILES[row['set']](data)[row['file']]
    with open(os.path.join(data, 'places', row['set'], row['file']), encoding='utf-8', newline='') as file:
        title, _, rest = file.read().partition('\n')
    return ' ' * (len(title) + 1) + rest


def unlabelled(data):
    """Local news, epidemics, politics and pages of the web without answers, but for the annotated articles: what several readers say about them
    teaches one."""
    answered = {(row['set'], row['file']) for row in annotations()}
    return [Document(f'{name}-{file}', text) for name, articles in FILES.items() for file, text in articles(data).items()
            if (name, file) not in answered]


@functools.cache
def lgl(data):
    """Texts of the Local-Global Lexicon by number."""
    articles = ElementTree.parse(os.path.join(data, 'places/lgl/lgl.xml')).getroot()
    return {article.get('docid'): article.findtext('text') for article in articles}


@functools.cache
def geovirus(data):
    """Texts of GeoVirus, numbered from 0 as they stand in the file."""
    articles = ElementTree.parse(os.path.join(data, 'places/geovirus/GeoVirus.xml')).getroot()
    return {str(number): article.findtext('text') for number, article in enumerate(articles)}


@functools.cache
def basil(data):
    """Texts of BASIL by name, a paragraph a line."""
    found = {}
    for path in sorted(glob.glob(os.path.join(data, 'compare/basil/articles/*/*.json'))):
        with open(path, encoding='utf-8') as file:
            paragraphs = json.load(file)['body-paragraphs']
        found[os.path.splitext(os.path.basename(path))[0]] = '\n'.join(map(' '.join, paragraphs))
    return found


@functools.cache
def zyte(data):
    """Texts of the articles on zyte's pages by the page's name."""
    with open(os.path.join(data, 'pages/zyte/ground-truth.json'), encoding='utf-8') as file:
        return {name: page['articleBody'] for name, page in json.load(file).items()}


# Sets whose articles stand together in one file or in files of another form than text.
FILES = {'lgl': lgl, 'geovirus': geovirus, 'basil': basil, 'zyte': zyte}
