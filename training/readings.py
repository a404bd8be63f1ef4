"""Readings of PolNeAR's development documents in the form of the project's scorer: `python -m training.readings MODEL OUT.jsonl`.

Then `score.py polnear --data ... --readings OUT.jsonl` gives the numbers that the program's own readings would get."""
import argparse
import json
import os

from .decode import choose
from .measure import add_options, open_model, read_all
from .vectors import utf16


def reading(name, text, attributions):
    at = utf16(text)

    def part(span):
        return {'text': text[span[0]:span[1]], 'span': [at[span[0]], at[span[1]]]} if span else None

    found = [{'source': part(a.source), 'cue': part(a.cue), 'content': [[at[s], at[e]] for s, e in a.content]} for a in attributions]
    return {'page': {'source': name}, 'text': text, 'stories': [{'attributions': found}]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    parser.add_argument('out')
    options = parser.parse_args()
    session, pieces = open_model(options)
    import polnear
    pages = polnear.load(argparse.Namespace(data=os.path.join(options.data, 'attribution/polnear/jsonl/dev.jsonl')))
    candidates = [found[0] for found in read_all([p.text for p in pages], session, pieces)]
    with open(options.out, 'w', encoding='utf-8') as file:
        for page, found in zip(pages, candidates):
            file.write(json.dumps(reading(page.name, page.text, choose(found, lambda a: a.wide, options.wide[0])), ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
