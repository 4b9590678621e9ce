"""A desk: stories, reviews, roles and the log, on both databases."""

import pytest
from sqlalchemy import select

from checker.errors import IllegalMove, NotPermitted, Outdated, UnknownName, UsageError
from checker.review.checking import verify
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.events import Mutable, Muted
from checker.review.log import append, entries, event_of
from checker.review.people import CrossCheck, Role
from checker.review.reviews import Review
from checker.review.states import State
from checker.review.tables import EVENT
from checker.review.verdicts import Ruling, Verdict

from .cases import CONFLICT, SCOPE, Clock, comparison_of, desk_of, finding_ids

IDS = finding_ids(comparison_of())  # by turns of severity high and medium
HIGH, MEDIUM = IDS[0], IDS[1]


def verified(desk: Desk) -> None:
    with desk.database.reading() as connection:
        assert verify(connection).faults == ()


def test_a_story_is_the_line_of_its_comparisons(database: Database) -> None:
    desk = desk_of(database)
    first = desk.save(comparison_of(2))
    second = desk.save(comparison_of(3))
    assert (first.name, first.runs, second.id, second.runs) == ("Ferry sinks off Maro", 1, first.id, 2)
    other = desk.save(comparison_of(1), "Ferry, the inquiry")
    assert [(story.name, story.runs) for story in desk.stories()] == [
        ("Ferry, the inquiry", 1),
        ("Ferry sinks off Maro", 2),
    ]
    assert desk.story() == other
    assert desk.story("Ferry sinks off Maro") == desk.story(str(first.id)) == second
    assert len(desk.comparison(second, run=1).findings) == 2
    assert len(desk.comparison(second).findings) == 3
    verified(desk)


def test_what_is_not_there_is_said_so(database: Database) -> None:
    desk = desk_of(database)
    with pytest.raises(UnknownName, match="no story in the database"):
        desk.story()
    story = desk.save(comparison_of())
    with pytest.raises(UnknownName, match="no story 'Flood'"):
        desk.story("Flood")
    with pytest.raises(UnknownName, match="no run 2 of 'Ferry sinks off Maro': it has runs 1 to 1"):
        desk.comparison(story, run=2)
    with pytest.raises(UnknownName, match="no finding f0"):
        desk.review(story, "f0")
    with pytest.raises(UnknownName, match="no finding f0"):
        desk.work(story, [HIGH, "f0"]).begin()
    assert desk.reviews(story) == {}


def test_two_reviewers_bring_a_finding_to_its_end(database: Database) -> None:
    ana, ben = desk_of(database, "Ana"), desk_of(database, "Ben")
    story = ana.save(comparison_of())
    (decided,) = ana.work(story, [HIGH]).decide(CONFLICT, "they told us")
    assert (decided.state, decided.decision is not None) == (State.DECIDED, True)
    assert ana.review(story, HIGH) == decided
    assert ben.review(story, HIGH).decision is None
    (final,) = ben.work(story, [HIGH]).cross_check(CONFLICT)
    assert (final.state, final.verdict) == (State.FINAL, Verdict.GENUINE_CONFLICT)
    assert ana.review(story, HIGH) == ben.reviews(story)[HIGH] == final
    assert ben.review(story, MEDIUM) == Review(MEDIUM)
    verified(ana)


def test_by_default_a_second_person_checks_what_is_grave(database: Database) -> None:
    desk = desk_of(database)
    story = desk.save(comparison_of())
    assert [desk.work(story, [each]).decide(SCOPE)[0].state for each in IDS] == [
        State.DECIDED,
        State.FINAL,
        State.DECIDED,
        State.FINAL,
    ]
    desk.set_policy(CrossCheck.ALL)
    (rejected,) = desk.work(story, [MEDIUM]).reject("look again")
    assert rejected.state is State.REOPENED
    assert desk.work(story, [MEDIUM]).decide(SCOPE)[0].state is State.DECIDED
    verified(desk)


def test_a_decision_on_several_is_checked_on_all_where_it_is_on_one(database: Database) -> None:
    desk = desk_of(database)
    story = desk.save(comparison_of())
    reviews = desk.work(story, IDS).decide(SCOPE, "two ferries")
    assert {review.state for review in reviews} == {State.DECIDED}
    batches = {review.history[-1].payload.batch for review in reviews}  # type: ignore[union-attr]  # of a decision
    assert len(batches) == 1
    assert batches != {""}


def test_where_one_is_refused_none_is_decided(database: Database) -> None:
    desk = desk_of(database)
    story = desk.save(comparison_of())
    desk.work(story, [MEDIUM]).decide(SCOPE)
    with pytest.raises(IllegalMove):
        desk.work(story, IDS).decide(SCOPE)
    assert set(desk.reviews(story)) == {MEDIUM}


def test_who_was_slower_is_told_and_nothing_is_lost(database: Database) -> None:
    ana, ben = desk_of(database, "Ana"), desk_of(database, "Ben")
    story = ana.save(comparison_of())
    seen = {MEDIUM: ben.review(story, MEDIUM).revision}
    ana.work(story, [MEDIUM], seen).begin()
    with pytest.raises(Outdated, match=rf"Ana was faster: begin at 12:00:0\d UTC on {MEDIUM}, which is in review"):
        ben.work(story, [MEDIUM], seen).decide(SCOPE)
    assert ben.review(story, MEDIUM).assignee == "Ana"
    ana.work(story, [MEDIUM], {MEDIUM: 2}).decide(SCOPE)
    verified(ana)


def test_a_kind_or_a_rule_is_muted_by_name(database: Database) -> None:
    desk = desk_of(database, "Eva")
    story = desk.save(comparison_of())
    kind, rule = Muted(Mutable.KIND, "date"), Muted(Mutable.RULE, "bare-count")
    desk.mute(story, kind, "not now")
    desk.mute(story, rule)
    assert [(muted, event.by, event.note) for muted, event in desk.muted(story).items()] == [
        (kind, "Eva", "not now"),
        (rule, "Eva", ""),
    ]
    desk.mute(story, kind, again=True)
    assert list(desk.muted(story)) == [rule]
    assert desk.muted(desk.save(comparison_of(), "Another")) == {}


def test_roles_hold_from_the_first_that_is_given(database: Database) -> None:
    eva = desk_of(database, "Eva")
    story = eva.save(comparison_of())
    eva.grant("Eva", Role.EDITOR)
    eva.grant("Ana", Role.REVIEWER)
    assert eva.team().person("ANA").role is Role.REVIEWER
    desk_of(database, "Ana").work(story, [MEDIUM]).decide(SCOPE)
    with pytest.raises(NotPermitted):
        desk_of(database, "Ben").work(story, [HIGH]).begin()
    with pytest.raises(NotPermitted, match="Ben, a reader, cannot save a comparison"):
        desk_of(database, "Ben").save(comparison_of())
    assert desk_of(database, "Ben").review(story, MEDIUM).verdict is Verdict.DIFFERENT_SCOPE
    assert eva.story().runs == 1


def test_nothing_is_done_without_a_name(database: Database) -> None:
    story = desk_of(database).save(comparison_of())
    for name in ("", "  ", "\x00", "x" * 201):
        with pytest.raises(UsageError, match="no name"):
            desk_of(database, name).work(story, [HIGH]).begin()


def test_any_words_are_kept(database: Database) -> None:
    desk = desk_of(database, "  Zoë\tÅ  ")
    story = desk.save(comparison_of(), "\x00Fähre \ud800'; DROP TABLE event; --")
    desk.work(story, [MEDIUM]).decide(
        Ruling(Verdict.UNRESOLVED, correct_value="\x00 12 \ud800\u2028 ½"), "a\x00b\r\nc 🛳 "
    )
    review = desk.review(story, MEDIUM)
    assert (story.name, review.assignee) == ("Fähre \ufffd'; DROP TABLE event; --", "Zoë Å")
    assert review.decision is not None
    assert (review.decision.note, review.decision.ruling.correct_value) == ("ab\nc 🛳", "12 \ufffd\u2028 ½")
    verified(desk)


def test_what_is_read_back_from_the_log_is_what_happened(database: Database) -> None:
    ana, ben = desk_of(database, "Ana", Clock()), desk_of(database, "Ben", Clock())
    story = ana.save(comparison_of())
    ana.work(story, [HIGH]).decide(CONFLICT, "they told us")
    ben.work(story, [HIGH]).cross_check(SCOPE, "another ferry")
    with database.reading() as connection:
        log = [event_of(entry) for entry in entries(connection, EVENT.c.finding == HIGH)]
    assert tuple(log) == ana.review(story, HIGH).history
    assert [(event.what, event.by, event.before, event.after) for event in log] == [
        ("assign", "Ana", "new", "assigned"),
        ("begin", "Ana", "assigned", "in_review"),
        ("decide", "Ana", "in_review", "decided"),
        ("assign", "Ben", "decided", "cross_check"),
        ("disagree", "Ben", "cross_check", "in_review"),
    ]


def test_the_log_hides_what_is_hidden(database: Database) -> None:
    ana, ben = desk_of(database, "Ana"), desk_of(database, "Ben")
    story = ana.save(comparison_of())
    ana.work(story, [HIGH, MEDIUM]).decide(CONFLICT, "they told us")
    ana.save(comparison_of(1), "Another")
    for desk, is_hidden in ((ana, False), (ben, True)):
        for log in (desk.log(), desk.log(story), desk.log(story, HIGH)):
            decisions = [each.event for each in log if each.event.what == "decide"]
            assert {(each.is_hidden, each.note) for each in decisions} == {
                (is_hidden, "" if is_hidden else "they told us")
            }
    assert [len(ben.log()), len(ben.log(story)), len(ben.log(story, HIGH))] == [8, 7, 3]
    assert ben.log()[-1].hash == ben.verify().head
    ben.work(story, [HIGH]).cross_check(SCOPE)
    assert ben.log(story, HIGH) == ana.log(story, HIGH)


def test_no_column_of_the_log_tells_a_verdict_that_is_hidden(database: Database) -> None:
    desk = desk_of(database)
    story = desk.save(comparison_of())
    desk.work(story, [HIGH]).decide(CONFLICT)
    with database.reading() as connection:
        assert connection.scalars(select(EVENT.c.verdict)).all() == [None] * 4


def test_an_empty_append_writes_nothing(database: Database) -> None:
    with database.writing() as connection:
        assert append(connection, []) == ()
