"""Who does what to whom is read off active, passive, nominal and relative clauses alike."""

import pytest

from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.model import Act

BUYS = ("buy", {"helvane"}, {"orrin"})


def acts(language: Language, text: str) -> tuple[Act, ...]:
    claims = extract_claims([read_text(text, outlet="A")], language).claims
    return tuple(act for claim in claims for act in claim.acts)


@pytest.mark.parametrize(
    "text",
    [
        "Helvane bought Orrin on Monday.",
        "Helvane acquired Orrin on Monday.",
        "Orrin was bought by Helvane on Monday.",
        "The purchase of Orrin by Helvane was announced on Monday.",
        "Helvane's acquisition of Orrin was announced on Monday.",
        "Helvane, which bought Orrin, has its seat in Ohio.",
        "Helvane agreed to buy Orrin on Monday.",
    ],
)
def test_an_act_has_one_subject_and_one_object_however_it_is_told(language: Language, text: str) -> None:
    told = [
        (act.verb.lemma, set(party.words), set(other.words))
        for act in acts(language, text)
        for party in act.subjects
        for other in act.objects
    ]
    assert BUYS in told


@pytest.mark.parametrize(
    ("text", "verb", "is_past"),
    [
        ("Inspectors arrived at the mill on Tuesday.", "arrive", True),
        ("Inspectors have arrived at the mill.", "arrive", True),
        ("The bridge was closed by the police.", "close", True),
        ("Inspectors will arrive at the mill.", "arrive", False),
        ("Inspectors may have arrived at the mill.", "arrive", False),
        ("Inspectors were due to arrive at the mill.", "arrive", False),
        ("The ban stays until members have voted.", "vote", False),
    ],
)
def test_only_what_has_happened_is_past(language: Language, text: str, verb: str, is_past: bool) -> None:
    (act,) = (act for act in acts(language, text) if act.verb.lemma == verb)
    assert act.is_past is is_past


def test_a_verb_has_the_subject_of_the_verb_above_it(language: Language) -> None:
    (arrive,) = (act for act in acts(language, "Inspectors were due to arrive today.") if act.verb.lemma == "arrive")
    assert [party.words for party in arrive.subjects] == [frozenset({"inspector"})]


def test_a_pronoun_is_who_it_stands_for(language: Language) -> None:
    text = "Anna Brandt spoke to the court on Monday. She had pleaded guilty to fraud."
    (plead,) = (act for act in acts(language, text) if act.verb.lemma == "plead")
    assert [party.words for party in plead.subjects] == [frozenset({"anna", "brandt"})]
