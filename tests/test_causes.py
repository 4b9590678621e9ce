"""What brought something about is read off verbs, nouns and prepositions of cause alike."""

import pytest

from checker.causes import CAUSE, other_cause
from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.model import Claim


def claim(language: Language, text: str) -> Claim:
    [found] = extract_claims([read_text(text, outlet="A")], language).claims
    return found


@pytest.mark.parametrize(
    ("text", "cause", "effect"),
    [
        ("A short circuit caused the fire.", {"short", "circuit"}, {"fire"}),
        ("The fire was caused by a cigarette.", {"cigarette"}, {"fire"}),
        ("The outage was triggered by a software update.", {"software", "update"}, {"outage"}),
        ("The bridge collapsed because of corrosion.", {"corrosion"}, {"bridge", "collapse"}),
        ("The bridge collapsed due to an overloaded lorry.", {"overloaded", "lorry"}, {"bridge", "collapse"}),
        ("Investigators blamed the derailment on a broken rail.", {"broken", "rail"}, {"derailment"}),
        ("Officials put the outage down to a cyberattack.", {"cyberattack"}, {"outage"}),
        ("Flour dust was the likely cause of the blast.", {"flour", "dust"}, {"blast"}),
        ("The crash was the result of pilot error.", {"pilot", "error"}, {"crash"}),
        ("The blast resulted from a gas leak.", {"gas", "leak"}, {"blast"}),
    ],
)
def test_a_cause_is_an_act_of_what_causes(language: Language, text: str, cause: set[str], effect: set[str]) -> None:
    acts = [act for act in claim(language, text).acts if act.verb.lemma == CAUSE]
    assert (cause, effect) in [
        (set(one.words), set(it.words)) for act in acts for one in act.subjects for it in act.objects
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire was caused by a short circuit.", "The fire was caused by faulty wiring."),
        ("The fire was caused by a short circuit.", "The flood was caused by a burst dam."),
        ("Prices rose because of the drought.", "Prices rose because of the strike."),
        ("The fire was caused by a short circuit.", "Police asked whether arson caused the fire."),
    ],
)
def test_causes_of_one_sort_or_of_other_things_are_no_contrast(language: Language, left: str, right: str) -> None:
    assert other_cause(claim(language, left), claim(language, right)) is None
    assert other_cause(claim(language, right), claim(language, left)) is None
