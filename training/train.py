"""Trains the reader: `python -m training.train RECIPE`. Exporting and measuring come after (build.py)."""
import argparse
import dataclasses
import json
import os
import random
import time

import torch

from .encoder import base_folder
from .examples import epoch, prepare
from .loss import answers, collate, losses, losses_beside, teach
from .prune import prune
from .reader import Reader
from .recipes import RECIPES, documents
from .sentence_vectors import sentence_vectors
from .tokenizer import WordPieces


class Log:
    """Lines on the terminal and in a file."""

    def __init__(self, path):
        self.path, self.start = path, time.time()

    def __call__(self, text):
        line = f'{time.time() - self.start:7.0f} s  {text}'
        print(line, flush=True)
        with open(self.path, 'a', encoding='utf-8') as file:
            file.write(line + '\n')


def rate(stage, step, steps):
    """Warm-up, plateau and linear decay of the learning rate, as a share of its height."""
    warm, fall = max(1, int(stage.warm * steps)), max(1, int(stage.fall * steps))
    return min((step + 1) / warm, 1.0, (steps - step) / fall)


def parameter_groups(reader, stage):
    parts = {True: [], False: []}
    for name, parameter in reader.named_parameters():
        if parameter.requires_grad:
            parts[name.startswith('encoder.')].append(parameter)
    return [{'params': parts[True], 'lr': stage.encoder_rate, 'height': stage.encoder_rate},
            {'params': parts[False], 'lr': stage.head_rate, 'height': stage.head_rate}]


def run_stage(reader, recipe, number, prepared, pieces, vectors, work, log):
    """All epochs of one stage; batches are made anew for each. Gives the reader, a smaller one where the stage asks for it."""
    stage, seed, batches = recipe.stages[number], recipe.seed + 100 * number, []
    for turn in range(stage.epochs):
        chosen = [entry for entry, share in zip(prepared, shares(prepared, stage, turn, seed)) for _ in range(share)]
        batches += epoch(chosen, pieces, seed + turn, stage.batch_pieces)
    batches = batches[:stage.most_steps] if stage.most_steps else batches
    steps = len(batches)
    log(f'stage {stage.name}: {len(prepared)} documents, {steps} steps')
    teachers = [Reader.load(checkpoint(work, earlier)).eval() for earlier in stage.teachers]
    if stage.sizes:
        reader = prune(reader, stage.sizes, batches, vectors, recipe.dropout)
    optimizer = torch.optim.AdamW(parameter_groups(reader, stage), weight_decay=.01, betas=(.9, .98), fused=True)
    reader.train()
    sums, since = {}, time.time()
    for step, batch in enumerate(batches):
        for group in optimizer.param_groups:
            group['lr'] = group['height'] * rate(stage, step, steps)
        tensors = collate(batch, vectors)
        with torch.autocast('cpu', torch.bfloat16):
            if teachers:
                with torch.no_grad():
                    wanted = teach(teachers, tensors)
            given = answers(reader, tensors)
            found = losses(given, tensors)
            total = sum(found.values())
            if teachers:
                found['teachers'] = sum(losses_beside(given, wanted, tensors).values())
                total = total + stage.heed * found['teachers']
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        for name, value in found.items():
            sums[name] = sums.get(name, 0) + value.item()
        if (step + 1) % 50 == 0 or step + 1 == steps:
            shown = '  '.join(f'{name} {value / ((step % 50) + 1):.3f}' for name, value in sums.items())
            log(f'{stage.name} {step + 1}/{steps}  {shown}  ({(time.time() - since) / ((step % 50) + 1):.2f} s a step)')
            sums, since = {}, time.time()
    return reader


def shares(prepared, stage, number, seed):
    """How often each document stands in an epoch: its corpus's share, whole times and the rest by chance."""
    chance = random.Random(seed * 1000 + number)
    for entry in prepared:
        share = stage.shares.get(entry.document.corpus, 0)
        yield int(share) + (chance.random() < share % 1)


def train(options):
    """Runs the recipe's stages from `options.from_stage` on and gives the reader; a checkpoint and a log stand in `options.work`."""
    recipe = RECIPES[options.recipe]
    os.makedirs(options.work, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    log = Log(os.path.join(options.work, 'log.txt'))
    log(json.dumps(dataclasses.asdict(recipe)))
    pieces = WordPieces(os.path.join(base_folder(), 'vocab.txt'))
    prepared = prepare(documents(recipe, options.data))
    log(f'{len(prepared)} documents')
    vectors = sentence_vectors([p for p in prepared if p.document.names], pieces, log)
    if options.from_stage:
        reader = Reader.load(checkpoint(options.work, options.from_stage - 1), recipe.dropout)
    else:
        reader = Reader(recipe.dropout)
        reader.encoder.load_base()
    for number in range(options.from_stage, len(recipe.stages)):
        reader = run_stage(reader, recipe, number, prepared, pieces, vectors, options.work, log)
        torch.save(reader.state_dict(), checkpoint(options.work, number))
    return reader


def checkpoint(folder, number):
    return os.path.join(folder, f'stage-{number}.pt')


def add_options(parser):
    parser.add_argument('recipe', choices=RECIPES)
    parser.add_argument('--data', default='../shared/data')
    parser.add_argument('--work', default='build/training', help='folder for checkpoints and the log')
    parser.add_argument('--from-stage', type=int, default=0, help='go on after the checkpoint of the stage before')
    parser.add_argument('--threads', type=int, default=2)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    train(parser.parse_args())


if __name__ == '__main__':
    main()
