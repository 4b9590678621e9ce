"""Who speaks in which outlet, and whose names are one speaker's."""

from dataclasses import replace

import pytest

from checker.facts.names import Name
from checker.model import Comparison, Fact
from checker.pictures.speakers import Speaker, speakers
from checker.review.restoring import comparison_of
from checker.review.snapshots import snapshot_of


def called(strike: Comparison, *names: str) -> list[tuple[str, ...]]:
    """The speakers where each article's only source is called so."""
    claims = [
        replace(claim, said_by=name, facts=())
        for claim, name in zip((strike.claims[0], strike.claims[3], strike.claims[6]), names, strict=False)
    ]
    return sorted(each.names for each in speakers(replace(strike, claims=tuple(claims))))


def test_a_speaker_has_his_claims_by_outlet_under_all_his_names(strike: Comparison) -> None:
    assert speakers(strike)[0] == Speaker(("Aiko Ito", "Ms Ito", "Ito"), (("p2",), ("w2",), ("r1", "r2")), False)


def test_a_saved_comparison_has_the_same_speakers(strike: Comparison) -> None:
    assert speakers(comparison_of(snapshot_of(strike))) == speakers(strike)


def test_who_speaks_in_most_outlets_stands_first(strike: Comparison) -> None:
    assert [(each.name, each.outlets, each.total) for each in speakers(strike)] == [
        ("Aiko Ito", 3, 4),
        ("officials", 2, 2),
    ]


def test_officials_may_be_anybody(strike: Comparison) -> None:
    assert speakers(strike)[1].anybody


def test_a_claim_of_the_outlet_itself_has_no_speaker(strike: Comparison) -> None:
    counted = sum(each.total for each in speakers(strike))
    assert counted == sum(bool(claim.said_by) for claim in strike.claims) == 6


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("Defence Ministry", "the Defence Ministry"), 1),
        (("South Korea's defence ministry", "defence ministry"), 1),
        (("Seoul", "Seoul police"), 2),
        (("the interior ministry", "the defence ministry"), 2),
        (("the interior ministry", "the defence ministry", "the ministry"), 3),
        (("White House officials", "officials"), 2),
        (("Officials", "officials"), 1),
    ],
)
def test_a_shorter_name_is_a_longer_one_s_where_only_one_can_be_meant(
    strike: Comparison, names: tuple[str, ...], found: int
) -> None:
    assert len(called(strike, *names)) == found


def test_kin_stay_apart_and_neither_has_the_name_that_both_are_called_by(strike: Comparison) -> None:
    names = ("Aiko Ito", "Kenji Ito", "Ito")
    claims = tuple(
        replace(claim, said_by=name, facts=(Fact("person", claim.span, Name(name), "by-hand"),))
        for claim, name in zip((strike.claims[0], strike.claims[3], strike.claims[6]), names, strict=True)
    )
    assert sorted(each.names for each in speakers(replace(strike, claims=claims))) == [
        ("Aiko Ito",),
        ("Ito",),
        ("Kenji Ito",),
    ]
