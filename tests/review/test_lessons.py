"""What the reviews teach."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sklearn.metrics import cohen_kappa_score

from checker.model import Relation
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.lessons import LEAST_FINAL, WANTED, Agreement, Judged, agreement_of, suggestion_for, tally_of
from checker.review.verdicts import Ruling, Verdict

from .cases import SCOPE, Clock, comparison_of, desk_of, finding_ids

CONFLICT, UPDATE, SAME = Verdict.GENUINE_CONFLICT, Verdict.CONFIRMED_UPDATE, Verdict.COMPATIBLE
MISREAD, MISALIGNED = Verdict.EXTRACTION_ERROR, Verdict.ALIGNMENT_ERROR
IDS = finding_ids(comparison_of(8))


def judged(verdict: Verdict, confidence: float = 0.9, relation: Relation = Relation.CONFLICT, hours: int = 1) -> Judged:
    return Judged("number", ("bare-count",), relation, confidence, verdict, timedelta(hours=hours))


@pytest.mark.parametrize(
    ("relation", "verdict", "is_confirmed"),
    [
        (Relation.CONFLICT, CONFLICT, True),
        (Relation.CONFLICT, UPDATE, True),
        (Relation.OMISSION, Verdict.MATERIAL_OMISSION, True),
        (Relation.CONFLICT, Verdict.DIFFERENT_SCOPE, False),
        (Relation.SCOPE, Verdict.DIFFERENT_SCOPE, True),
        (Relation.COMPATIBLE, SAME, True),
        (Relation.CONFLICT, SAME, False),
        (Relation.CONFLICT, MISREAD, False),
        (Relation.SCOPE, MISALIGNED, False),
    ],
)
def test_confirmed_is_a_real_difference_or_what_checker_has_said(
    relation: Relation, verdict: Verdict, is_confirmed: bool
) -> None:
    assert judged(verdict, relation=relation).is_confirmed is is_confirmed


def test_a_tally_counts_each_finding_once() -> None:
    verdicts = [CONFLICT, CONFLICT, UPDATE, SAME, MISREAD, MISALIGNED, MISALIGNED, Verdict.UNRESOLVED]
    tally = tally_of([judged(verdict, hours=n) for n, verdict in enumerate(verdicts)])
    counts = (tally.confirmed, tally.harmless, tally.extraction_errors, tally.alignment_errors, tally.unresolved)
    assert counts == (3, 1, 1, 2, 1)
    assert (tally.final, sum(counts), tally.precision, tally.median_time) == (8, 8, 3 / 7, timedelta(hours=3))
    assert tally_of([]).precision is None
    assert tally_of([judged(Verdict.UNRESOLVED)]).precision is None


def test_agreement_is_cohens_kappa() -> None:
    pairs = [(CONFLICT, CONFLICT)] * 3 + [(SAME, SAME)] * 2 + [(CONFLICT, SAME), (MISREAD, SAME)]
    first, second = zip(*pairs, strict=True)
    assert agreement_of(pairs) == Agreement(7, 5, cohen_kappa_score(first, second))
    assert agreement_of([(CONFLICT, SAME), (SAME, CONFLICT)]) == Agreement(2, 0, -1.0)


@pytest.mark.parametrize("pairs", [[], [(CONFLICT, CONFLICT)] * 3])
def test_agreement_on_one_verdict_alone_says_nothing(pairs: Sequence[tuple[Verdict, Verdict]]) -> None:
    assert agreement_of(pairs) == Agreement(len(pairs), len(pairs), None)


def test_a_suggested_threshold_is_the_lowest_that_holds() -> None:
    wrong = [judged(MISREAD, 0.5 + n / 1000) for n in range(10)]
    right = [judged(CONFLICT, 0.6 + n / 1000) for n in range(40)]
    early = [judged(CONFLICT, 0.5)]
    suggestion = suggestion_for([*right, *wrong, *early])
    assert suggestion is not None
    kept = [each for each in (*right, *wrong, *early) if each.confidence >= suggestion.threshold]
    assert suggestion.precision == sum(each.is_confirmed for each in kept) / len(kept) >= WANTED
    assert (suggestion.kept, suggestion.dropped, suggestion.lost) == (len(kept), 51 - len(kept), 1)
    lower = [each for each in (*right, *wrong, *early) if each.confidence >= suggestion.threshold - 0.001]
    assert sum(each.is_confirmed for each in lower) / len(lower) < WANTED


def test_findings_of_one_confidence_stay_together() -> None:
    mixed = [judged(CONFLICT, 0.7)] * 30 + [judged(MISREAD, 0.7)] * 10
    assert suggestion_for(mixed) is None
    suggestion = suggestion_for([*mixed, *[judged(CONFLICT, 0.8)] * 30])
    assert suggestion is not None
    assert (suggestion.threshold, suggestion.kept, suggestion.dropped, suggestion.lost) == (0.8, 30, 40, 30)


def test_nothing_is_suggested_where_all_holds_or_little_is_known() -> None:
    assert suggestion_for([]) is None
    assert suggestion_for([judged(CONFLICT, 0.5 + n / 100) for n in range(40)]) is None
    few = [judged(CONFLICT, 0.9)] * (LEAST_FINAL - 1)
    assert suggestion_for([*few, *[judged(MISREAD, 0.5)] * 9]) is None
    assert suggestion_for([*few, judged(CONFLICT, 0.9), *[judged(MISREAD, 0.5)] * 9]) is not None
    undecided = [judged(Verdict.UNRESOLVED, 0.9)] * 40
    assert suggestion_for([*undecided, judged(MISREAD, 0.5)]) is None


# --- From the database


@pytest.fixture
def desk(database: Database) -> Desk:
    """Of eight findings four are final: one agreed on and confirmed, one with an error after a disagreement, two of
    severity medium at once; one waits for its second verdict."""
    ana, ben = desk_of(database, "Ana", clock := Clock()), desk_of(database, "Ben", clock)
    story = ana.save(comparison_of(8))
    ana.work(story, [IDS[0], IDS[2], IDS[4]]).decide(Ruling(CONFLICT))
    ben.work(story, [IDS[0]]).cross_check(Ruling(CONFLICT))
    ben.work(story, [IDS[2]]).cross_check(Ruling(MISREAD))
    ana.work(story, [IDS[2]]).decide(Ruling(MISREAD), "so it is")
    ben.work(story, [IDS[2]]).cross_check(Ruling(MISREAD))
    ana.work(story, [IDS[1]]).decide(SCOPE)
    ana.work(story, [IDS[3]]).decide(Ruling(Verdict.UNRESOLVED))
    return ana


def test_what_is_final_is_counted_by_kind_and_by_rule(desk: Desk) -> None:
    lessons = desk.lessons()
    assert (lessons.overall.final, lessons.overall.confirmed, lessons.overall.extraction_errors) == (4, 1, 1)
    kinds = {
        kind: (each.confirmed, each.harmless, each.extraction_errors, each.unresolved)
        for kind, each in lessons.kinds.items()
    }
    assert kinds == {"number": (1, 0, 0, 0), "place": (0, 0, 1, 0), "date": (0, 1, 0, 0), "person": (0, 0, 0, 1)}
    assert {rule: each.final for rule, each in lessons.rules.items()} == {"bare-count": 1}
    assert lessons.agreement == Agreement(
        3, 2, agreement_of([(CONFLICT, CONFLICT), (CONFLICT, MISREAD), (MISREAD, MISREAD)]).kappa
    )
    assert lessons.suggestions == {}


def test_the_time_to_a_decision_runs_from_the_run_that_first_had_the_finding(desk: Desk) -> None:
    story = desk.save(comparison_of(9))
    assert desk.lessons(story).kinds["number"].median_time == timedelta(
        seconds=2
    )  # of three acts the second is earlier


def test_each_story_teaches_by_itself(desk: Desk) -> None:
    first = desk.story()
    other = desk.save(comparison_of(2), "Another")
    desk.work(other, [IDS[1]]).decide(Ruling(MISALIGNED))
    assert desk.lessons(first).overall.alignment_errors == 0
    assert desk.lessons(other).overall.alignment_errors == desk.lessons().overall.alignment_errors == 1
    assert (desk.lessons().overall.final, desk.lessons(other).agreement.pairs) == (5, 0)


def test_a_verdict_that_waits_for_its_second_teaches_nothing_yet(desk: Desk) -> None:
    before = desk_of(desk.database, "Cem").lessons()
    desk.work(desk.story(), [IDS[6]]).decide(Ruling(MISALIGNED))
    assert desk_of(desk.database, "Cem").lessons() == before == desk.lessons()
