"""Sentences are cut into clauses that can be checked alone, and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.clauses import split_sentence
from checker.facts.attribution.quotes import find_quotations
from checker.language import Language

CUT = [
    (
        "a relative clause that ends its sentence, who said it, and a contrast",
        "The two ministers met in Lima and signed the fishing treaty, adopted in 1998, the foreign office said, "
        "though it did not publish the new text.",
        (
            "The two ministers met in Lima and signed the fishing treaty,",
            "adopted in 1998, the foreign office said,",
            "though it did not publish the new text.",
        ),
    ),
    (
        "a clause with a subject of its own behind a conjunction",
        "The river rose by four metres overnight, and the army moved 300 families to schools.",
        ("The river rose by four metres overnight,", "and the army moved 300 families to schools."),
    ),
    (
        "a clause that opens its sentence",
        "Although the court had ordered a recount, the commission declared the mayor the winner on Friday.",
        ("Although the court had ordered a recount,", "the commission declared the mayor the winner on Friday."),
    ),
    (
        "what a speaker adds",
        "“We will rebuild the bridge before winter,” the governor said, adding that the state has $40 million.",
        (
            "“We will rebuild the bridge before winter,” the governor said,",
            "adding that the state has $40 million.",
        ),
    ),
]
WHOLE = [
    "The plant reopens if the regulator approves the new safety report.",
    "Delegates met in Oslo and agreed on a joint statement.",
    "The strategy, which the cabinet adopted in May, covers all ports of the country.",
    "The talks come as tensions rise.",
    "He said that the committee would meet again on Tuesday.",
]


@pytest.mark.parametrize(("what", "sentence", "clauses"), CUT, ids=[what for what, *_ in CUT])
def test_a_sentence_is_cut_before(language: Language, what: str, sentence: str, clauses: tuple[str, ...]) -> None:
    assert _clauses(language, sentence) == clauses, what


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_stays_whole(language: Language, sentence: str) -> None:
    assert _clauses(language, sentence) == (sentence,)


@pytest.mark.parametrize("marks", ["“”", "‘’", '""', "«»"])
def test_nothing_is_cut_inside_quotation_marks(language: Language, marks: str) -> None:
    sentence = "{}The dam held, and the valley below it was never in danger at any hour,{} the engineer said."
    quoted = sentence.format(*marks)
    assert _clauses(language, quoted) == (quoted,)


def test_a_clause_knows_the_subject_that_it_shares(language: Language) -> None:
    sentence = "The two governments revised the border treaty on Monday, and promised to keep both crossings open."
    (doc,) = language.parse([sentence])
    clauses = split_sentence(next(doc.sents))
    assert [clause.subject for clause in clauses] == ["", "The two governments"]


@given(st.text(alphabet=st.sampled_from('ab ,.;"“”and said who was 12\n'), max_size=80))
def test_the_clauses_of_a_sentence_are_all_of_its_tokens_in_order(language: Language, text: str) -> None:
    (doc,) = language.parse([text])
    for sentence in doc.sents:
        clauses = split_sentence(sentence)
        assert [clauses[0].start, clauses[-1].end] == [sentence.start, sentence.end]
        assert all(one.end == other.start for one, other in pairwise(clauses))


def _clauses(language: Language, sentence: str) -> tuple[str, ...]:
    (doc,) = language.parse([sentence])
    (parsed,) = doc.sents
    quotations = [quotation.span for quotation in find_quotations(sentence)]
    return tuple(doc[clause.start : clause.end].text for clause in split_sentence(parsed, quotations))
