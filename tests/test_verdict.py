"""What two texts come to: a relation, and how likely they contradict each other."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from checker.evidence import evidence_of
from checker.ingest import read_text
from checker.language import Language
from checker.model import Comparison, Encoder, Relation
from checker.pipeline import compare
from checker.verdict import UNRELATED, verdict_on

Against: TypeAlias = Callable[[str], Comparison]

STORY = "A ferry sank off Karvel on Monday. Twelve people died. The harbour is still closed."


@pytest.fixture(scope="module")
def against(language: Language, encoder: Encoder) -> Against:
    """A function that compares the story with another text."""

    def compared(text: str) -> Comparison:
        articles = read_text(STORY, outlet="A"), read_text(text, outlet="B")
        return compare(articles, language=language, encoder=encoder)

    return compared


def test_a_text_that_gives_another_number_likely_contradicts(against: Against) -> None:
    verdict = verdict_on(
        against("A ferry sank off Karvel on Monday. Fifteen people died. The harbour is still closed.")
    )
    assert verdict.relation is Relation.CONFLICT
    assert verdict.conflict > 0.7


def test_a_text_that_says_the_same_in_other_words_likely_does_not(against: Against) -> None:
    verdict = verdict_on(against("On Monday a ferry went down off Karvel. Twelve people were killed."))
    assert verdict.relation is not Relation.CONFLICT
    assert verdict.conflict < 0.5


def test_texts_of_which_nothing_is_aligned_are_unrelated(against: Against) -> None:
    assert verdict_on(against("The bakery raised its prices. Bread costs more.")).relation == UNRELATED


def test_what_the_counterpart_does_not_bear_out_is_evidence(against: Against) -> None:
    borne_out = evidence_of(against("Twelve people died when a ferry sank off Karvel."))
    not_so = evidence_of(against("Nobody died, and none of the fifteen ferries sank off Karvel on Friday."))
    assert all(not_so[name] > borne_out[name] for name in ("numbers", "days", "negations"))
    assert borne_out["numbers"] == borne_out["names"] == 0


def test_what_leaves_no_exception_is_evidence_where_its_source_leaves_one(against: Against) -> None:
    assert evidence_of(against("Only twelve people died when a ferry sank off Karvel."))["extremes"] == 1
    assert evidence_of(against("Twelve people died when a ferry sank off Karvel."))["extremes"] == 0


def test_a_statement_is_presumed_to_be_on_the_longer_text_and_two_long_texts_are_not(against: Against) -> None:
    statement = verdict_on(against("Bread off Karvel costs more."))
    assert statement.relation == UNRELATED
    assert statement.conflict > 0
    assert verdict_on(against("Bread costs more.")).conflict == 0  # nothing in common
    stories = "The bakery raised its prices. Bread costs more. A loaf is four euros now. Its owner blames the flour."
    assert verdict_on(against(stories)).conflict == 0


def test_words_that_the_other_text_lacks_are_evidence(against: Against) -> None:
    summary = evidence_of(against("A vessel foundered near Karvel."))
    retold = evidence_of(against("On Monday a vessel foundered near Karvel. A dozen lost their lives."))
    assert summary["other_words"] > 0
    assert retold["other_words"] > 0
    assert evidence_of(against("A ferry sank off Karvel."))["other_words"] == 0
    assert evidence_of(against("The harbour is open."))["opposites"] == 1


def test_a_negation_is_evidence_as_far_as_the_other_text_states_what_it_denies(against: Against) -> None:
    denied = evidence_of(against("No ferry sank off Karvel."))["negations"]
    assert denied == 1
    assert 0 < evidence_of(against("The ferry has not sunk off the pier of Oxmoor."))["negations"] < denied
    assert evidence_of(against("Nobody was blamed for it."))["negations"] == 0


def test_of_two_articles_only_what_is_shown_is_evidence(language: Language, encoder: Encoder) -> None:
    retold = "Only six died, none of them on Friday. The pier, the market, the church and the school stay open. "
    long = [f"{STORY} The {name} said so. The {name} left. It rained." for name in ("mayor", "pilot")]
    articles = [read_text(f"{text} {retold if text is long[1] else STORY}", outlet=text[-9:]) for text in long]
    told = evidence_of(compare(articles, language=language, encoder=encoder))
    assert {name: value for name, value in told.items() if value and name != "told"} == {}
