"""Who may do what: refused by the desk itself, with the words of why, whatever page or command asked for it."""

from collections.abc import Callable

import pytest

from checker.errors import NotPermitted
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.events import Mutable, Muted, Question, Remark
from checker.review.people import CrossCheck, Role
from checker.review.states import State
from checker.review.verdicts import Action, ActionKind
from checker.review.work import Work

from .cases import CONFLICT, SCOPE, comparison_of, desk_of, finding_ids

Act = Callable[[Desk], object]

HIGH, MEDIUM = finding_ids(comparison_of())[:2]
KIND = Muted(Mutable.KIND, "date")
WORK: dict[str, Act] = {
    "assign": lambda desk: on(desk).assign("Ana"),
    "begin": lambda desk: on(desk).begin(),
    "ask": lambda desk: on(desk).ask(Question(Action(ActionKind.ASKED, "the port"))),
    "decide": lambda desk: on(desk).decide(CONFLICT),
    "remark": lambda desk: on(desk).remark(Remark(), "a note"),
    "cross-check": lambda desk: on(desk, MEDIUM).cross_check(SCOPE),
    "save": lambda desk: desk.save(comparison_of(5)),
}
RULES: dict[str, Act] = {
    "mute": lambda desk: desk.mute(desk.story(), KIND),
    "unmute": lambda desk: desk.mute(desk.story(), KIND, again=True),
    "reject": lambda desk: on(desk, MEDIUM).reject("no"),
    "grant": lambda desk: desk.grant("Ana", Role.EDITOR),
    "policy": lambda desk: desk.set_policy(CrossCheck.NONE),
    "assign to another": lambda desk: on(desk).assign("Eva"),
    "import": lambda desk: desk.take_back([]),
}


def on(desk: Desk, finding: str = HIGH) -> Work:
    return desk.work(desk.story(), [finding])


@pytest.fixture
def story(database: Database) -> Database:
    """A database with a story, of which Ben has decided a finding that a second person must check."""
    ben = desk_of(database, "Ben")
    ben.save(comparison_of())
    ben.set_policy(CrossCheck.ALL)
    on(ben, MEDIUM).decide(SCOPE)
    return database


def logged_in(database: Database, role: Role | None) -> Desk:
    """Ana's desk, whose log-in says what she is."""
    return Desk(database, "Ana", role=role)


@pytest.mark.parametrize("act", [*WORK.values(), *RULES.values()], ids=[*WORK, *RULES])
def test_a_reader_by_log_in_only_looks(story: Database, act: Act) -> None:
    reader = logged_in(story, Role.READER)
    before = reader.log()
    with pytest.raises(NotPermitted):
        act(reader)
    assert reader.log() == before
    assert len(reader.listing(reader.story())) == 4


@pytest.mark.parametrize("act", WORK.values(), ids=WORK)
def test_a_reviewer_by_log_in_works(story: Database, act: Act) -> None:
    reviewer = logged_in(story, Role.REVIEWER)
    before = len(reviewer.log())
    act(reviewer)
    assert len(reviewer.log()) > before


@pytest.mark.parametrize("act", RULES.values(), ids=RULES)
def test_a_reviewer_by_log_in_sets_no_rules(story: Database, act: Act) -> None:
    reviewer = logged_in(story, Role.REVIEWER)
    before = reviewer.log()
    with pytest.raises(NotPermitted):
        act(reviewer)
    assert reviewer.log() == before


@pytest.mark.parametrize("role", [Role.EDITOR, None])
def test_an_editor_by_log_in_and_who_needs_none_set_the_rules(story: Database, role: Role | None) -> None:
    editor = logged_in(story, role)
    editor.mute(editor.story(), KIND)
    editor.set_policy(CrossCheck.NONE)
    on(editor, MEDIUM).reject("no")
    assert set(editor.muted(editor.story())) == {KIND}
    assert editor.team().cross_check is CrossCheck.NONE


def test_the_words_of_a_refusal_say_who_cannot_do_what_and_whom_to_ask(story: Database) -> None:
    with pytest.raises(NotPermitted, match=r"Ana, a reader, cannot remark on .*: ask somebody who is a reviewer"):
        on(logged_in(story, Role.READER)).remark(Remark(), "a note")
    with pytest.raises(NotPermitted, match="Ana, a reviewer, cannot mute kind date: ask an editor"):
        logged_in(story, Role.REVIEWER).mute(desk_of(story).story(), KIND)
    with pytest.raises(NotPermitted, match="a reader cannot import reviews: ask an editor"):
        logged_in(story, Role.READER).take_back([])


def test_a_log_in_wins_over_the_teams_table(story: Database) -> None:
    desk_of(story, "Ben").grant("Ben", Role.EDITOR)
    desk_of(story, "Ben").grant("Ana", Role.READER)
    (taken,) = on(logged_in(story, Role.REVIEWER)).begin()
    assert (taken.state, taken.assignee) == (State.IN_REVIEW, "Ana")
    with pytest.raises(NotPermitted):
        on(logged_in(story, None), MEDIUM).cross_check(SCOPE)


def test_without_a_log_in_the_teams_table_holds(story: Database) -> None:
    desk_of(story, "Ben").grant("Ben", Role.EDITOR)
    desk_of(story, "Ben").grant("Ana", Role.REVIEWER)
    on(logged_in(story, None)).begin()
    with pytest.raises(NotPermitted, match="Ana, a reviewer"):
        logged_in(story, None).mute(desk_of(story).story(), KIND)
