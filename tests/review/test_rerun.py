"""Verdicts that stay: a story that is compared anew, on both databases."""

from dataclasses import replace

import pytest

from checker.errors import Outdated
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.listing import Filter
from checker.review.states import State
from checker.review.verdicts import Verdict

from .cases import CONFLICT, SCOPE, comparison_of, desk_of, finding_ids, with_third

FIRST = comparison_of(6)
IDS = finding_ids(FIRST)
REWORDED = comparison_of(6, reworded={1: "Item 1: 99 people were on the ferry.", 5: ""})
NEW_ID = REWORDED.findings[1].id


@pytest.fixture
def desk(database: Database) -> Desk:
    """A story with a first run: finding 0 waits for a second verdict, 1, 3 and 5 are final, 2 is in review."""
    desk = desk_of(database)
    story = desk.save(FIRST)
    desk.work(story, [IDS[0]]).decide(CONFLICT)
    desk.work(story, [IDS[1]]).decide(SCOPE, "two ferries")
    desk.work(story, [IDS[2]]).begin()
    desk.work(story, [IDS[3], IDS[5]]).decide(SCOPE)
    return desk


def test_a_new_version_of_checker_keeps_every_review(desk: Desk) -> None:
    before = desk.reviews(desk.story())
    story = desk.save(replace(FIRST, version="9.9", findings=FIRST.findings[::-1]))
    assert (story.runs, desk.reviews(story)) == (2, before)
    assert desk.changes(story).is_nothing


def test_a_final_finding_is_reopened_when_its_source_changes_and_says_how(desk: Desk) -> None:
    before = desk.reviews(desk.story())
    story = desk.save(REWORDED)
    review = desk.review(story, NEW_ID)
    assert (review.state, review.predecessor, review.assignee, review.verdict) == (State.REOPENED, IDS[1], "Ana", None)
    (rewording,) = review.rewordings
    assert (rewording.outlet, rewording.old_value, rewording.new_value) == ("Coastal Wire", "16 people", "99 people")
    assert "16 people were" in rewording.old_claim
    assert "99 people were" in rewording.new_claim
    ((earlier,),) = review.earlier
    assert (earlier.ruling.verdict, earlier.note) == (Verdict.DIFFERENT_SCOPE, "two ferries")
    for kept in (IDS[0], IDS[2], IDS[3], IDS[5]):
        assert desk.review(story, kept) == before[kept]
    assert desk.verify().faults == ()


def test_the_review_goes_on_from_its_predecessor(desk: Desk) -> None:
    story = desk.save(REWORDED)
    desk.work(story, [NEW_ID]).decide(CONFLICT, "99, then")
    again = desk.save(comparison_of(6, reworded={1: "Item 1: 98 people were on the ferry."}))
    (changed,) = desk.changes(again).changed
    third = desk.review(again, changed.new.id)
    assert (third.state, [each.ruling.verdict for (each,) in third.earlier]) == (
        State.REOPENED,
        [Verdict.DIFFERENT_SCOPE, Verdict.GENUINE_CONFLICT],
    )
    assert [event.finding for event in third.history] == [IDS[1]] * 4 + [NEW_ID] * 4 + [changed.new.id]
    assert [event.revision for event in third.history] == [*range(1, 10)]
    assert desk.verify().faults == ()


def test_a_review_that_went_on_under_another_finding_goes_on_there_alone(desk: Desk) -> None:
    story = desk.save(REWORDED)
    assert [desk.successor(story, each) for each in (IDS[1], NEW_ID, IDS[5])] == [NEW_ID, None, None]
    for stale in (story, replace(story, latest=1)):
        with pytest.raises(Outdated, match=f"the review goes on elsewhere than on {IDS[1]}: act on {NEW_ID}"):
            desk.work(stale, [IDS[0], IDS[1]]).reject("not so")
    assert desk.review(story, IDS[0]).state is State.DECIDED
    desk.work(story, [IDS[5]]).reject("it is gone, and was wrong")
    third = desk.save(comparison_of(6, reworded={1: "Item 1: 98 people were on the ferry."}))
    (changed,) = desk.changes(third).changed
    assert {desk.successor(third, each) for each in (IDS[1], NEW_ID)} == {changed.new.id}
    back = desk.save(FIRST)
    assert desk.successor(back, IDS[1]) is None
    assert desk.work(back, [IDS[1]]).reject("it was wrong")[0].state is State.REOPENED


def test_words_that_come_back_bring_their_review_back(desk: Desk) -> None:
    before = desk.review(desk.story(), IDS[1])
    desk.save(REWORDED)
    story = desk.save(FIRST)
    assert desk.review(story, IDS[1]) == before
    assert [each.new.id for each in desk.changes(story).changed] == [IDS[1]]
    assert [each.id for each in desk.changes(story).new] == [IDS[5]]
    assert desk.verify().faults == ()


def test_changes_are_what_is_new_since_the_last_run_and_nothing_else(desk: Desk) -> None:
    story = desk.story()
    assert [each.id for each in desk.changes(story).new] == IDS
    story = desk.save(REWORDED)
    changes = desk.changes(story)
    assert [(each.old.id, each.new.id) for each in changes.changed] == [(IDS[1], NEW_ID)]
    assert ([each.id for each in changes.gone], changes.new) == ([IDS[5]], ())
    assert desk.changes(story, run=2) == changes
    assert [each.id for each in desk.changes(story, run=1).new] == IDS


def test_a_first_verdict_that_waits_is_reopened_and_stays_hidden(desk: Desk) -> None:
    story = desk.save(comparison_of(6, reworded={0: "Item 0: 99 people were on the ferry."}))
    (changed,) = desk.changes(story).changed
    for name, known in (("Ana", 1), ("Ben", 0)):
        review = desk_of(desk.database, name).review(story, changed.new.id)
        assert (review.state, len(review.earlier)) == (State.REOPENED, known)


def test_what_another_outlet_shows_now_stays_final(desk: Desk) -> None:
    """Nothing was changed at its source, so nothing is decided anew."""
    before = {each: desk.review(desk.story(), each) for each in IDS}
    lessons = desk.lessons()
    story = desk.save(with_third(FIRST, is_first=True))
    for finding, review in before.items():
        kept = desk.review(story, f"{finding}v")
        assert (kept.state, kept.assignee, kept.verdict) == (review.state, review.assignee, review.verdict)
        assert kept.rewordings == ()
    assert desk_of(desk.database, "Ben").review(story, f"{IDS[0]}v").decision is None
    assert [each.state for each in desk.listing(story)] == [before[each].state for each in IDS]
    assert desk.listing(story, Filter(is_gone=True)) == ()
    assert desk.lessons() == lessons
    desk_of(desk.database, "Ben").work(story, [f"{IDS[0]}v"]).cross_check(CONFLICT)
    assert desk.lessons().agreement.agreed == 1
    assert desk.lessons().overall.final == lessons.overall.final + 1
    assert desk.verify().faults == ()


def test_a_changed_story_is_known_by_its_articles(desk: Desk) -> None:
    renamed = replace(
        REWORDED, articles=tuple(replace(each, title=f"{each.title}: what is known") for each in REWORDED.articles)
    )
    assert desk.save(renamed).id == desk.story().id
    assert desk.save(comparison_of(2, outlets=("Valley News", "Plain Times"))).id != 1
    assert [story.name for story in desk.stories()] == ["Ferry sinks off Maro (2)", "Ferry sinks off Maro"]
