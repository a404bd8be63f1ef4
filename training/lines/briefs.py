#!/usr/bin/env python3
"""Pages of short stories for the line model: headline and first paragraphs of one to six articles, with hardly anything around.

    briefs.py SCORE_DIR DATA_DIR OUT_DIR [--pages N] [--seed WORD]

SCORE_DIR holds pastes.py, which reads DATA_DIR and writes pages and gold; what people paste of a round-up or a flash has none of
the furniture that its pages have, and few lines a story.
"""
import argparse
import os
import random
import sys
from argparse import Namespace
from dataclasses import replace


def brief(article, rng, paragraphs):
    """The lines of one short story."""
    lines = [replace(line) for line in article.lines]
    body = [i for i, line in enumerate(lines) if line.kind == 'body'][:paragraphs]
    kept = [lines[article.headline]] if article.headline is not None and rng.random() < .7 else []
    if rng.random() < .3:
        kept += [line for line in lines[(article.headline or article.first - 3) + 1:article.first] if line.kind != 'headline'][:3]
    return kept + [lines[i] for i in body]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ('score', 'data', 'out'):
        parser.add_argument(name)
    parser.add_argument('--pages', type=int, default=60)
    parser.add_argument('--seed', default='briefs')
    options = parser.parse_args()
    sys.path.insert(0, options.score)
    import pages
    import pastes
    sources = [article for article, _ in map(pastes.source, pages.load(Namespace(data=options.data))) if article]
    os.makedirs(options.out, exist_ok=True)
    for number in range(1, options.pages + 1):
        rng = random.Random(f'{options.seed} {number}')
        chosen = rng.sample(sources, rng.choice((1, 1, 1, 2, 3, 4, 6)))
        parts = [brief(article, rng, rng.randint(1 if len(chosen) == 1 else 2, 5)) for article in chosen]
        done = ['brief'] + [pastes.space(lines, rng) for lines in parts]
        text, stories = pastes.written(parts, chosen, done, rng)
        name = f'P{number:03d}'
        pastes.write(options.out, name, text, {'page': f'{name}.txt', 'with': done, 'stories': stories})


if __name__ == '__main__':
    main()
