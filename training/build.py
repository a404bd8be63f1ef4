"""From the shared data to all files of models/: `python -m training.build full` (or `open`: openly licensed data alone; `smoke`: a trial).

Trains, exports to eight bits, sets thresholds and confidences on development data, measures, and writes the card."""
import argparse
import os

from . import train
from .calibrate import calibrate
from .card import write_card
from .export import export, write_description
from .measure import SETS, measure, open_model
from .reader import Reader
from .recipes import RECIPES

UNSET = {'thresholds': {'narrow': .5, 'wide': .5, 'names': .45}, 'expectedCalibrationError': {},
         'calibration': {name: [[0, 0], [1, 1]] for name in ('wide', 'narrow', 'names')}}


def trained(options):
    return Reader.load(options.checkpoint) if options.checkpoint else train.train(options)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    train.add_options(parser)
    parser.add_argument('--out', default='models')
    parser.add_argument('--gold', default='../shared/gold')
    parser.add_argument('--seeds', default='../shared/seeds')
    parser.add_argument('--score', default='../shared/score')
    parser.add_argument('--checkpoint', help='weights to export as they are, instead of training')
    options = parser.parse_args()
    export(trained(options), options.out, options.work)
    options.model, options.vocab = os.path.join(options.out, 'model.onnx'), None
    options.wide = options.narrow = options.limit = None
    options.sets = list(SETS)
    write_description(options.out, UNSET)
    if RECIPES[options.recipe].documents:
        open_model(options)
        return
    settings = calibrate(options)
    write_description(options.out, settings)
    options.wide = options.narrow = None
    write_card(options.out, options.recipe, list(measure(options, *open_model(options))), settings)


if __name__ == '__main__':
    main()
