"""What is trained on what, how long and how fast."""
from dataclasses import dataclass, field

from . import articles, attribution_corpora, name_corpora
from .documents import held_out, is_held_out
from .encoder import Sizes

CORPORA = {'polnear': attribution_corpora.polnear, 'gum': attribution_corpora.gum, 'annotated': attribution_corpora.annotated,
           'newswire': name_corpora.newswire, 'wikigold': name_corpora.wikigold, 'uner': name_corpora.uner,
           'unlabelled': articles.unlabelled}


@dataclass(frozen=True)
class Stage:
    """`shares`: how often each corpus is read in one epoch. Rates are heights of a warm-up, a plateau and a fall. `sizes`: what of the encoder is
    kept, the rest is taken out before the stage. `teachers`: numbers of earlier stages whose readers' answers, on the mean, are learned from too; `heed`:
    how much they count."""
    name: str
    epochs: int
    shares: dict = field(default_factory=dict)
    encoder_rate: float = 1.2e-4
    head_rate: float = 8e-4
    warm: float = .05
    fall: float = .6
    batch_pieces: int = 4096
    most_steps: int = 0
    sizes: Sizes | None = None
    teachers: tuple = ()
    heed: float = 0


@dataclass(frozen=True)
class Recipe:
    corpora: tuple
    stages: tuple
    seed: int = 20_261
    dropout: float = .1
    documents: int = 0        # of each corpus; 0: all


RECIPES = {
    'full': Recipe(('polnear', 'newswire', 'wikigold', 'annotated', 'unlabelled'), (
        Stage('first', 2, {'polnear': 1, 'newswire': .7, 'wikigold': .4, 'annotated': 1.5}, fall=.4),
        Stage('second', 5, {'polnear': .5, 'newswire': .3, 'wikigold': .2, 'annotated': 1}, encoder_rate=8e-5, head_rate=5e-4,
              warm=.03, fall=.97),
        Stage('third', 5, {'polnear': .5, 'newswire': .3, 'wikigold': .2, 'annotated': 1}, encoder_rate=8e-5, head_rate=5e-4,
              warm=.03, fall=.97, sizes=Sizes(heads=8, inner=1152), teachers=(1,), heed=.5),
        Stage('fourth', 3, {'polnear': .5, 'newswire': .3, 'wikigold': .2, 'annotated': 1}, encoder_rate=6e-5, head_rate=4e-4,
              warm=.03, fall=.97),
        Stage('fifth', 3, {'polnear': .5, 'newswire': .3, 'wikigold': .2, 'annotated': 1}, encoder_rate=5e-5, head_rate=3e-4,
              warm=.03, fall=.97),
        Stage('sixth', 3, {'polnear': .5, 'newswire': .3, 'wikigold': .2, 'annotated': 1, 'unlabelled': .3}, encoder_rate=6e-5, head_rate=4e-4,
              warm=.03, fall=.97, teachers=(2, 3, 4), heed=1),
    )),
    'open': Recipe(('gum', 'wikigold', 'uner'), (Stage('open', 8, {'gum': 2, 'wikigold': 1, 'uner': 1}),)),
    'smoke': Recipe(('polnear', 'newswire', 'annotated', 'unlabelled'), (
        Stage('smoke', 1, {'polnear': 1, 'newswire': 1, 'annotated': 1}, most_steps=2),
        Stage('smaller', 1, {'polnear': 1, 'newswire': 1, 'annotated': 1, 'unlabelled': 1}, most_steps=2, sizes=Sizes(heads=8, inner=1152), teachers=(0,), heed=.5),
    ), documents=3),
}


def documents(recipe, data):
    """All documents that the recipe reads, none of an outlet that is held out."""
    prefixes = held_out()
    found = []
    for name in recipe.corpora:
        read = [d for d in CORPORA[name](data) if not is_held_out(d.name, prefixes)]
        for document in read:
            document.corpus = name
        found += read[:recipe.documents] if recipe.documents else read
    return found
