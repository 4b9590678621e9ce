"""The list of findings: what SQL reads off the log is what the events come to, on both databases."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from checker.model import Relation, Severity
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.events import Mutable, Muted
from checker.review.listing import Filter, Listed
from checker.review.muting import muting_of
from checker.review.states import State
from checker.review.verdicts import Verdict

from .cases import CONFLICT, SCOPE, comparison_of, desk_of, finding_ids

COMPARISON = comparison_of(8)
IDS = finding_ids(COMPARISON)  # number, date, place, person; the even ones of severity high


@pytest.fixture
def desk(database: Database) -> Desk:
    """A story whose findings are, in order: decided, final, cross-check, final, in review, assigned, new, new."""
    ana, eva = desk_of(database, "Ana"), desk_of(database, "Eva")
    story = ana.save(COMPARISON)
    ana.work(story, [IDS[0]]).decide(CONFLICT)
    ana.work(story, [IDS[1]]).decide(SCOPE)
    ana.work(story, [IDS[2]]).decide(CONFLICT)
    eva.work(story, [IDS[2]]).assign("Ben")
    ana.work(story, [IDS[3]]).decide(CONFLICT)
    ana.work(story, [IDS[4]]).begin()
    eva.work(story, [IDS[5]]).assign("Zoë Å")
    return ana


def ids(listed: tuple[Listed, ...]) -> list[int]:
    return [IDS.index(each.id) for each in listed]


def test_the_list_says_of_each_what_its_events_come_to(desk: Desk) -> None:
    story = desk.story()
    listed = desk.listing(story)
    assert ids(listed) == [*range(8)]
    reviews = desk_of(desk.database, "").reviews(story)
    for each in listed:
        if each.id in reviews:
            review = reviews[each.id]
            stands = (review.state, review.revision, review.assignee, review.checker, review.verdict)
            assert (each.state, each.revision, each.assignee, each.checker, each.verdict) == stands
        else:
            assert (each.state, each.revision, each.assignee, each.verdict) == (State.NEW, 0, "", None)


def test_a_finding_is_listed_with_what_it_shows(desk: Desk) -> None:
    first, *_, last = desk.listing(desk.story())
    assert (first.kind, first.relation, first.severity) == ("number", Relation.CONFLICT, Severity.HIGH)
    assert first.outlets == ("Harbour Post", "Coastal Wire")
    assert first.values == ("12 people", "15 people")
    assert last.values == ("19 people", "")
    assert (first.group, first.reason, first.confidence) == (
        "g0",
        "they differ in item 0",
        COMPARISON.findings[0].confidence,
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(states=(State.FINAL,)), [1, 3]),
        (Filter(states=(State.NEW, State.ASSIGNED)), [5, 6, 7]),
        (Filter(verdicts=(Verdict.GENUINE_CONFLICT,)), [3]),
        (Filter(kinds=("date", "place")), [1, 2, 5, 6]),
        (Filter(relations=(Relation.SCOPE,)), []),
        (Filter(severities=(Severity.HIGH,), states=(State.NEW,)), [6]),
        (Filter(outlets=("Coastal Wire",)), [*range(8)]),
        (Filter(outlets=("Valley News",)), []),
        (Filter(assignees=("ana",)), [0, 1, 2, 3, 4]),
        (Filter(assignees=("BEN",)), [2]),
        (Filter(assignees=("zoë å",)), [5]),
        (Filter(assignees=("Eva",)), []),
        (Filter(groups=("g3", "g4")), [3, 4]),
        (Filter(text="ITEM 7"), [7]),
        (Filter(text="22 people were"), [7]),
        (Filter(text="16 PEOPLE"), [1, 4]),
        (Filter(text="100%"), []),
        (Filter(text="item _"), []),
        (Filter(least_confidence=0.3), [0, 1, 2, 3]),
    ],
)
def test_filters_narrow_the_list(desk: Desk, wanted: Filter, found: list[int]) -> None:
    assert ids(desk.listing(desk.story(), wanted)) == found


def test_an_outlet_is_found_also_where_another_is_shown(database: Database) -> None:
    """Where several outlets hold a value, a finding shows the first."""
    both = comparison_of(2)
    third, first = both.articles[1], both.findings[0]
    assert first.left is not None
    assert first.right is not None
    other = replace(third, id="a3", outlet="Valley News")
    claim = replace(both.claim_by_id[first.right.claim_id], id="c3", article_id="a3")
    shown = replace(first, right=replace(first.right, also=("c3",)))
    desk = desk_of(database)
    story = desk.save(
        replace(
            both, articles=(*both.articles, other), claims=(*both.claims, claim), findings=(shown, *both.findings[1:])
        )
    )
    assert ids(desk.listing(story, Filter(outlets=("Valley News",)))) == [0]


def test_what_needs_no_review_is_listed_when_it_is_asked_for(database: Database) -> None:
    shapes = [
        (Relation.AGREE, Severity.HIGH),
        (Relation.COMPATIBLE, Severity.LOW),
        (Relation.OMISSION, Severity.LOW),
        (Relation.COMPATIBLE, Severity.MEDIUM),
        (Relation.CONFLICT, Severity.LOW),
    ]
    findings = [
        replace(each, relation=relation, severity=severity)
        for each, (relation, severity) in zip(COMPARISON.findings, shapes, strict=False)
    ]
    desk = desk_of(database)
    story = desk.save(replace(COMPARISON, findings=tuple(findings)))
    assert ids(desk.listing(story)) == [3, 4] == [n for n, each in enumerate(findings) if each.needs_review]
    assert ids(desk.listing(story, Filter(is_everything=True))) == [0, 1, 2, 3, 4]


def test_an_omission_has_one_side(database: Database) -> None:
    findings = (replace(COMPARISON.findings[0], relation=Relation.OMISSION, right=None), *COMPARISON.findings[1:])
    desk = desk_of(database)
    first = desk.listing(desk.save(replace(COMPARISON, findings=findings)))[0]
    assert (first.outlets, first.values) == (("Harbour Post", ""), ("12 people", ""))


@pytest.mark.parametrize(
    ("muted", "left", "count"),
    [
        (Muted(Mutable.KIND, "date"), [0, 2, 3, 4, 6, 7], 2),
        (Muted(Mutable.RULE, "bare-count"), [1, 2, 3, 5, 6, 7], 2),
        (Muted(Mutable.RULE, ""), [*range(8)], 0),
    ],
)
def test_what_is_muted_stays_out_of_the_list(desk: Desk, muted: Muted, left: list[int], count: int) -> None:
    story = desk.story()
    if muted.name:
        desk.mute(story, muted)
    assert ids(desk.listing(story)) == left
    assert ids(desk.listing(story, Filter(is_muted=True))) == [*range(8)]
    assert sum(desk.muted_findings(story).values()) == count
    comparison = desk.comparison(story)
    shown = [n for n, each in enumerate(comparison.findings) if not muting_of(comparison, each, [muted])]
    assert shown == left  # as of the finding itself, so of the saved row


def test_what_a_later_run_lacks_is_gone(desk: Desk) -> None:
    story = desk.save(comparison_of(8, reworded={0: "Item 0: 99 people were on the ferry.", 1: "", 7: ""}))
    changed, *rest = desk.listing(story)
    assert changed.state is State.REOPENED
    assert ids(tuple(rest)) == [2, 3, 4, 5, 6]
    gone = desk.listing(story, Filter(is_gone=True))
    assert [(IDS.index(each.id), each.state) for each in gone] == [(1, State.FINAL)]  # 0 goes on, 7 was never touched
    assert ids(desk.listing(story, run=1)) == [*range(8)]


ACTS: list[Callable[[Desk, Desk, str], object]] = [
    lambda ana, _ben, finding: ana.work(ana.story(), [finding]).begin(),
    lambda _ana, ben, finding: ben.work(ben.story(), [finding]).cross_check(CONFLICT),
    lambda ana, _ben, finding: ana.work(ana.story(), [finding]).reject("no"),
]


@pytest.mark.parametrize(("act", "finding"), [(ACTS[0], 6), (ACTS[1], 0), (ACTS[2], 1)])
def test_the_list_follows_what_is_done(desk: Desk, act: Callable[[Desk, Desk, str], object], finding: int) -> None:
    act(desk, desk_of(desk.database, "Ben"), IDS[finding])
    (listed,) = [each for each in desk.listing(desk.story()) if each.id == IDS[finding]]
    review = desk.review(desk.story(), IDS[finding])
    assert (listed.state, listed.revision, listed.verdict) == (review.state, review.revision, review.verdict)
