"""The whole program on the annotated articles that no training reads: `python -m training.measure_program`.

Each article is a page of its own; contents count as found where half of their characters are shared, sources where any are. Few rules
were written with them in view, so this is nearest to what unseen news gets; the narrow threshold comes from them."""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
from types import SimpleNamespace

from .attribution_corpora import annotated
from .measure import gold_of, page_counts


def read_pages(documents, command):
    """The program's contents and sources of each document."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, document.name + '.txt') for document in documents]
        for path, document in zip(paths, documents):
            with open(path, 'w', encoding='utf-8', newline='') as file:
                file.write(document.text)
        done = subprocess.run([*command.split(), 'read', '--json', *paths], stdout=subprocess.PIPE, check=True, text=True)
    pages = [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
    return [[SimpleNamespace(content=attribution['content'], source=(attribution['source'] or {}).get('span'))
             for story in page['stories'] for attribution in story['attributions']] for page in pages]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', default='../shared/data')
    parser.add_argument('--score', default='../shared/score', help='the scorer, whose functions count')
    parser.add_argument('--cmd', default='node bin/hearsay.js', help='the program')
    options = parser.parse_args()
    sys.path.insert(0, options.score)
    import spans
    documents = annotated(options.data, measured=True)
    totals = collections.defaultdict(lambda: (spans.Count(), spans.Count()))
    for document, given in zip(documents, read_pages(documents, options.cmd)):
        corpus = document.name.split('_')[0]
        for name in ('all', corpus if corpus in ('geowebnews', 'lgl', 'geovirus', 'zyte', 'basil') else 'newswire'):
            for total, found in zip(totals[name], page_counts(gold_of(document), given)):
                total += found
    for name, (content, both) in totals.items():
        print(f'{name}: content {content.f1:.3f} (precision {content.precision:.3f}, recall {content.recall:.3f}), and source {both.f1:.3f}, of {content.asked}')


if __name__ == '__main__':
    main()
