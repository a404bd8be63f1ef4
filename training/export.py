"""The reader as one ONNX file with weights of eight bits, and the files that stand beside it."""
import hashlib
import json
import os
import re
import shutil

import onnx
import torch

from .encoder import base_folder
from .onnx_graph import OPSET, reader_graph
from .reader import ANCHOR_FLOOR, CONTENT_LABELS, CUE_LABELS, NAME_LABELS
from .windows import CONTEXT, LONGEST_CORE, LONGEST_STORY, TARGET

INPUTS = ['input_ids', 'attention_mask', 'shapes']
OUTPUTS = ['wide', 'narrow', 'names', 'anchors', 'source', 'content', 'vectors']
VERSION = 'reader 3'
SURE = .6            # the score, in either notion, from which the program takes an attribution that no rule has found


def sha256(path):
    with open(path, 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()


def export_onnx(reader, path):
    """Writes the reader with 32 bits a weight."""
    reader.eval()
    ids = torch.tensor([[101, 2002, 2056, 2748, 102], [101, 2748, 102, 0, 0]])
    example = (ids, (ids > 0).long(), (ids > 1000).long())
    axes = {name: {0: 'batch', 1: 'length'} for name in [*INPUTS, 'wide', 'narrow', 'names', 'vectors']}
    axes |= {'anchors': {0: 'anchors'}, 'source': {0: 'anchors', 1: 'length'}, 'content': {0: 'anchors', 1: 'length'}}
    with torch.no_grad():
        torch.onnx.export(reader, example, path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                          opset_version=OPSET, dynamo=False)


def export(reader, folder, work):
    """model.onnx and vocab.txt; the form with 32 bits, which PyTorch writes, goes to the folder `work`, for comparing."""
    os.makedirs(folder, exist_ok=True)
    os.makedirs(work, exist_ok=True)
    export_onnx(reader, os.path.join(work, 'model-fp32.onnx'))
    onnx.save(reader_graph(reader), os.path.join(folder, 'model.onnx'))
    shutil.copy(os.path.join(base_folder(), 'vocab.txt'), os.path.join(folder, 'vocab.txt'))


def description(folder, settings):
    """The readable configuration: version, hashes of the files that belong to it, labels, limits, thresholds, calibration."""
    settings = {**settings, 'thresholds': {**settings['thresholds'], 'sure': SURE}}
    return {'version': VERSION, 'files': {name: sha256(os.path.join(folder, name)) for name in ('model.onnx', 'vocab.txt')}, 'labels': {'cue': CUE_LABELS, 'names': NAME_LABELS, 'content': CONTENT_LABELS},
            'windows': {'longestStory': LONGEST_STORY, 'target': TARGET, 'longestCore': LONGEST_CORE, 'context': CONTEXT},
            'anchorFloor': ANCHOR_FLOOR, **settings}


def write_description(folder, settings):
    with open(os.path.join(folder, 'reader.json'), 'w', encoding='utf-8') as file:
        text = json.dumps(description(folder, settings), indent=2, ensure_ascii=False)
        file.write(re.sub(r'\[\s+([\d.]+),\s+([\d.]+)\s+\]', r'[\1, \2]', text) + '\n')
