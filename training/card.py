"""The model's card: what it is, what it learned from, how good it is, and the hashes of the files that belong together."""
import hashlib
import os
import string

FILES = ['model.onnx', 'vocab.txt', 'reader.json']


def sha256(path):
    with open(path, 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()


def score_rows(scores):
    """Lines of a Markdown table, a set each."""
    rows = ['| set | scores |', '|---|---|']
    for title, numbers in scores:
        rows.append(f'| {title} | ' + ', '.join(f'{key} {value or 0:.3f}' for key, value in numbers.items()) + ' |')
    return '\n'.join(rows)


def write_card(folder, recipe, scores, settings):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'card-template.md'), encoding='utf-8') as file:
        template = string.Template(file.read())
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), f'card-data-{recipe}.md'), encoding='utf-8') as file:
        data = file.read().strip()
    hashes = '\n'.join(['| file | bytes | SHA-256 |', '|---|---|---|', *(f'| `{name}` | {os.path.getsize(os.path.join(folder, name)):,} | `{sha256(os.path.join(folder, name))}` |' for name in FILES)])
    errors = ', '.join(f'{name} {value:.3f}' for name, value in settings['expectedCalibrationError'].items())
    with open(os.path.join(folder, 'README.md'), 'w', encoding='utf-8') as file:
        file.write(template.substitute(data=data, scores=score_rows(scores), hashes=hashes, errors=errors))
