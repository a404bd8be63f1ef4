"""Test vectors for the program's own tokenizer and decoding: `python -m training.vectors MODELS OUT.json`.

The texts are of this project's own writing; spans are in UTF-16 code units, as the program counts."""
import argparse
import json
import os

from .decode import decode_window, inputs_of
from .measure import session_of
from .tokenizer import WordPieces
from .windows import make_windows, story_sentences

TEXTS = [
    'Lena Orth said on Monday that the dam would hold. “We will not raise taxes,” the finance minister told reporters.',
    'At least 12 people were killed, according to the Ministry of Health in Port Amara.\nThe army denied it had fired on the crowd.',
    '"It was dark," said Omar Téllez, 34, a fisherman from Río Claro. "Then the water came."\n"Nobody warned us," he added.',
    "The ministry's spokesman declined to comment; ''we don't know,'' he said.",
    'Café Zoë’s owner — Ms. N’Dour — wrote: «Nous restons». She added that the soft\u00adware failed 🙂 twice.',
    'Police arrested 40 protesters in Al-Qasr, the rights group Clear Eyes reported, calling the arrests “arbitrary,“ and urged the U.N. to act.',
    '东京 officials say naïve co-operation isn\'t enough. İstanbul’s mayor agreed.',
]
TEXTS.append('\n'.join(f'Officials in Northfield said the bridge over the river would be closed for {n} days because of floods.'
                       for n in range(3, 33)))


def utf16(text):
    table = [0]
    for character in text:
        table.append(table[-1] + (2 if character > '\uffff' else 1))
    return table


def vector(text, session, pieces):
    at = utf16(text)
    span = lambda pair: [at[pair[0]], at[pair[1]]] if pair else None
    windows = []
    for window in make_windows(story_sentences(text), pieces):
        attributions, names = decode_window(window, text, session.run(None, inputs_of(window)))
        windows.append({
            'words': [[at[w.start], at[w.end], w.normal] for w in window.words], 'core': list(window.core),
            'ids': window.ids, 'shapes': window.shapes, 'firstPieces': window.first_piece,
            'attributions': [{'cue': span(a.cue), 'source': span(a.source), 'content': [span(c) for c in a.content],
                              'wide': round(a.wide, 4), 'narrow': round(a.narrow, 4)} for a in attributions],
            'names': [{'span': span((n.start, n.end)), 'label': n.label, 'score': round(n.score, 4)} for n in names]})
    return {'text': text, 'windows': windows}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('models')
    parser.add_argument('out')
    options = parser.parse_args()
    session = session_of(os.path.join(options.models, 'model.onnx'))
    pieces = WordPieces(os.path.join(options.models, 'vocab.txt'))
    with open(options.out, 'w', encoding='utf-8') as file:
        json.dump([vector(text, session, pieces) for text in TEXTS], file, ensure_ascii=False)


if __name__ == '__main__':
    main()
