"""A judge is asked of aligned claims, where no fact tells a difference, and believed where it is sure both ways."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

import numpy as np
import pytest

from checker.claims import extract_claims
from checker.comparing import compare_groups
from checker.ingest import read_text
from checker.judging import judge_wording
from checker.language import Language
from checker.model import Finding, Group, Link, Probabilities, Relation, Severity
from checker.settings import Settings

MONDAY = date(2024, 3, 4)
STOOD = "The old bridge at Dorin withstood the flood."
WAY = "The old bridge at Dorin gave way in the flood."
DRY = "The cellars of the old town stayed dry."
WET = "Water filled the cellars of the old town."
BROKE = "In the flood the old bridge at Dorin broke."


@dataclass
class Table:
    """A judge that knows by heart which text contradicts which, and who remembers what it was asked."""

    known: dict[tuple[str, str], float]
    asked: list[tuple[str, str]] = field(default_factory=list)
    name: str = "table"

    def contradictions(self, pairs: Sequence[tuple[str, str]]) -> Probabilities:
        self.asked += pairs
        return np.array([self.known.get(pair, 0.0) for pair in pairs])


def both_ways(*pairs: tuple[str, str], sure: float = 0.999) -> Table:
    return Table({pair: sure for left, right in pairs for pair in ((left, right), (right, left))})


def judged(
    language: Language, judge: Table, *texts: str, days: Sequence[date] = (), score: float = 0.9, across: float = 0.9
) -> tuple[Finding, ...]:
    """What the judge finds between the articles of A, B, C …, all claims of which are one group.

    Claims in the same place of their articles are linked with `score`, others with `across`.
    """
    days = days or [MONDAY] * len(texts)
    articles = [
        read_text(text, outlet=outlet, published=day) for text, outlet, day in zip(texts, "ABCDE", days, strict=False)
    ]
    claims = extract_claims(articles, language).claims
    own = {article.id: [claim.id for claim in claims if claim.article_id == article.id] for article in articles}
    places = {claim_id: place for ids in own.values() for place, claim_id in enumerate(ids)}
    links = tuple(
        Link(one.id, other.id, score if places[one.id] == places[other.id] else across)
        for one, other in combinations(claims, 2)
        if one.article_id != other.article_id
    )
    groups = [Group("g", tuple(claim.id for claim in claims), links)]
    told = compare_groups(groups, claims, articles, Settings())
    return judge_wording(groups, claims, articles, told, judge, Settings())


def test_a_contradiction_of_which_no_fact_tells_is_a_finding_of_wording(language: Language) -> None:
    [found] = judged(language, both_ways((STOOD, WAY)), STOOD, WAY)
    assert (found.kind, found.relation, found.severity) == ("wording", Relation.CONFLICT, Severity.MEDIUM)
    assert found.left is not None
    assert found.right is not None
    assert {len(found.left.span), len(found.right.span)} == {len(STOOD), len(WAY)}
    assert "contradicts" in found.reason
    assert found.reason.endswith(".")


def test_the_confidence_is_lower_than_the_judges_own_since_contradictions_are_rare(language: Language) -> None:
    [found] = judged(language, both_ways((STOOD, WAY), sure=0.99), STOOD, WAY)
    assert 0.6 < found.confidence < 0.9
    assert judged(language, both_ways((STOOD, WAY), sure=0.95), STOOD, WAY) == ()


def test_of_two_directions_the_less_sure_one_counts(language: Language) -> None:
    one_way = Table({(STOOD, WAY): 0.999, (WAY, STOOD): 0.5})
    assert judged(language, one_way, STOOD, WAY) == ()
    assert set(one_way.asked) == {(STOOD, WAY), (WAY, STOOD)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Twelve people died in the flood.", "Fifteen people died in the flood."),
        ("About 1,200 people fled.", "Some 1,190 people fled."),
        ("Shares in the bank rose sharply.", "Shares in the bank fell sharply."),
    ],
    ids=["a conflict of numbers", "a rounded number", "an antonym"],
)
def test_where_a_finding_tells_a_difference_the_judge_is_not_asked(left: str, right: str, language: Language) -> None:
    judge = both_ways((left, right))
    assert judged(language, judge, left, right) == ()
    assert judge.asked == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (STOOD, STOOD),
        (STOOD, "Has the old bridge at Dorin given way in the flood?"),
        (STOOD, "The mayor asked whether the old bridge at Dorin had given way."),
        (STOOD, "The old bridge at Dorin may have given way in the flood."),
    ],
    ids=["the same words", "a question", "an indirect question", "what is only possible"],
)
def test_claims_that_cannot_contradict_each_other_are_not_judged(left: str, right: str, language: Language) -> None:
    judge = both_ways((left, right))
    assert judged(language, judge, left, right) == ()
    assert judge.asked == []


def test_claims_that_hardly_report_the_same_are_not_judged(language: Language) -> None:
    judge = both_ways((STOOD, WAY))
    assert judged(language, judge, STOOD, WAY, score=0.4) == ()
    assert judge.asked == []


def test_a_claim_is_judged_with_its_counterpart_alone(language: Language) -> None:
    judge = Table({})
    judged(language, judge, f"{STOOD} {DRY}", f"{WAY} {WET}", across=0.6)
    assert set(judge.asked) == {(STOOD, WAY), (WAY, STOOD), (DRY, WET), (WET, DRY)}


def test_two_claims_that_only_may_report_the_same_are_less_likely_a_contradiction(language: Language) -> None:
    [sure], [unsure] = (judged(language, both_ways((STOOD, WAY)), STOOD, WAY, score=score) for score in (0.95, 0.6))
    assert sure.confidence / unsure.confidence == pytest.approx(0.95 / 0.6, abs=1e-3)


def test_speakers_who_contradict_each_other_are_disputed(language: Language) -> None:
    left, right = "The bridge withstood the flood, the mayor said.", "The bridge gave way, the police said."
    [found] = judged(language, both_ways((left, right)), left, right)
    assert found.relation is Relation.DISPUTED


def test_articles_of_different_days_leave_it_unclear(language: Language) -> None:
    [found] = judged(language, both_ways((STOOD, WAY)), STOOD, WAY, days=[MONDAY, date(2024, 3, 6)])
    assert found.relation is Relation.UNCLEAR


def test_all_who_face_each_other_are_one_finding(language: Language) -> None:
    [found] = judged(language, both_ways((STOOD, WAY), (STOOD, BROKE)), STOOD, WAY, BROKE)
    assert found.left is not None
    assert found.right is not None
    assert sorted((1 + len(found.left.also), 1 + len(found.right.also))) == [1, 2]
    assert "B and C" in found.reason


def test_who_contradicts_in_something_else_is_another_finding(language: Language) -> None:
    found = judged(language, both_ways((STOOD, WAY), (DRY, WET)), STOOD, WAY, DRY, WET)
    assert len(found) == 2


def test_all_pairs_of_a_run_are_asked_at_once(language: Language) -> None:
    judge = both_ways((STOOD, WAY))
    judged(language, judge, STOOD, WAY, BROKE)
    assert len(judge.asked) == len(set(judge.asked)) == 6
