"""Ratings of the two sides' claims, as part of a ruling."""

import pytest

from checker.review.events import Covered, Event, payload_json, payload_of
from checker.review.states import Move
from checker.review.verdicts import Rating, Ruling, Verdict, agree
from tests.export.reviewing import NOON

FALSE_B = Ruling(Verdict.GENUINE_CONFLICT, rating_b=Rating.FALSE)


@pytest.mark.parametrize(
    ("other", "agreed"),
    [
        (FALSE_B, True),
        (Ruling(Verdict.GENUINE_CONFLICT), True),
        (Ruling(Verdict.GENUINE_CONFLICT, rating_a=Rating.TRUE), True),
        (Ruling(Verdict.GENUINE_CONFLICT, rating_b=Rating.MOSTLY_FALSE), False),
    ],
)
def test_two_ratings_of_one_claim_agree_only_where_they_are_the_same(other: Ruling, agreed: bool) -> None:
    assert agree(FALSE_B, other) is agree(other, FALSE_B) is agreed


def test_a_rating_comes_back_from_the_log_and_none_leaves_no_trace_in_it() -> None:
    event = Event(NOON, "Ana", Move.DECIDE, payload=Covered(FALSE_B))
    assert payload_json(event) == {"ruling": {"verdict": "genuine_conflict", "rating_b": "false"}}
    assert payload_of(Move.DECIDE, '{"ruling":{"verdict":"genuine_conflict","rating_b":"false"}}') == event.payload
    bare = Event(NOON, "Ana", Move.DECIDE, payload=Covered(Ruling(Verdict.UNRESOLVED)))
    assert payload_json(bare) == {"ruling": {"verdict": "unresolved"}}


def test_the_truer_a_claim_the_more_points_it_has() -> None:
    assert [each.points for each in Rating] == [1, 2, 3, 4, 5]
    assert max(Rating, key=lambda each: each.points) is Rating.TRUE
