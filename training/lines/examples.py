#!/usr/bin/env python3
"""Pages of text with gold, as pastes.py writes them, from folders of gold readings and their pages.

    examples.py OUT_DIR GOLD_DIR PAGES_DIR [GOLD_DIR PAGES_DIR ...]
"""
import glob
import json
import os
import sys

import yaml


def lines_of(items):
    listed = [item if isinstance(item, dict) else {'line': item} for item in items or []]
    return {n for item in listed for n in item.get('lines') or [item.get('line')]}


def story_of(story, gold, lines):
    first, last = story['body']
    apart = lines_of(gold.get('furniture')) | lines_of(gold.get('captions'))
    body = [n for n in range(first, last + 1) if n not in apart and lines[n - 1].strip()]
    return {'from': story['id'], 'headline': story.get('headline'), 'body': [first, last],
            'body_lines': [[n, n] for n in body], 'optional_lines': []}


def main(out, *folders):
    os.makedirs(out, exist_ok=True)
    number = 0
    for gold_dir, pages_dir in zip(folders[::2], folders[1::2]):
        for path in sorted(glob.glob(os.path.join(gold_dir, '*.yaml'))):
            with open(path, encoding='utf-8') as file:
                gold = yaml.safe_load(file)
            if not isinstance(gold, dict) or not str(gold.get('page', '')).endswith('.txt'):
                continue
            with open(os.path.join(pages_dir, gold['page']), encoding='utf-8') as file:
                text = file.read()
            number += 1
            name = f'P{number:03d}'
            stories = [story_of(story, gold, text.split('\n')) for story in gold['stories']]
            with open(os.path.join(out, name + '.txt'), 'w', encoding='utf-8', newline='') as file:
                file.write(text)
            with open(os.path.join(out, name + '.json'), 'w', encoding='utf-8') as file:
                json.dump({'page': name + '.txt', 'stories': stories}, file, ensure_ascii=False)
    print(f'{number} pages')


if __name__ == '__main__':
    main(*sys.argv[1:])
