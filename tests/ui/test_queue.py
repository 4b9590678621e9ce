"""The queue's list: who has what to do and by when, and what is left out of it."""

from dataclasses import replace
from datetime import date

from checker.model import Comparison, Severity
from checker.review.events import Mutable, Muted
from checker.review.verdicts import Ruling, Verdict
from checker.ui.navigation import Place
from checker.ui.queued import Whose
from tests.ui.steps import Open, Queue, Shown, named

DAY = date(2024, 3, 5)


def muted(queue: Queue) -> set[Muted]:
    """What is muted, as Ben has it too."""
    desk = queue.desk("Ben")
    return set(desk.muted(desk.story()))


def test_the_teams_queue_holds_what_needs_a_review_with_who_has_it_and_by_when(queue: Queue) -> None:
    queue.work("Ana", "f1").assign("Ben", DAY)
    page = queue.reload()
    for told in ("12 people", "15 people", "12 is not 15", "assigned", "<bdi>Ben</bdi> has it.", "2024-03-05"):
        assert told in page
    assert "Overdue since" in page
    assert "1 listed, 1 of them overdue." in page
    assert "the same day" not in page


def test_my_queue_is_what_waits_for_me(queue_of_three: Queue) -> None:
    queue_of_three.work("Ben", "f1").decide(Ruling(Verdict.COMPATIBLE))
    queue_of_three.work("Ben", "f1").assign("Ana")
    queue_of_three.work("Ben", "f2").assign("Ben")
    page = queue_of_three.choose("Whose", Whose.MINE)
    assert "1 listed" in page
    assert "<bdi>Ben</bdi> has decided; <bdi>Ana</bdi> checks it." in page
    page = queue_of_three.choose("Whose", Whose.NOBODY)
    assert "other words" in page
    assert "12 is not 15" not in page


def test_who_has_given_no_name_is_asked_for_one_before_their_queue_is_shown(queue: Queue) -> None:
    queue.forget_who_it_is()
    assert "Give your name above" in queue.choose("Whose", Whose.MINE)


def test_what_is_due_first_comes_first_when_asked(queue_of_three: Queue) -> None:
    queue_of_three.work("Ana", "f3").assign("Ana", DAY)
    page = queue_of_three.reload()
    assert page.index("12 is not 15") < page.index("other words")
    page = queue_of_three.choose("Order", "First due first")
    assert page.index("other words") < page.index("12 is not 15")


def test_a_filter_leaves_what_is_wanted(queue_of_three: Queue) -> None:
    named(queue_of_three.app.multiselect, "Severity").select(Severity.HIGH)
    page = queue_of_three.reload()
    assert "12 is not 15" in page
    assert "other words" not in page


def test_an_articles_words_stay_words(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    hostile = replace(comparison.findings[0], reason="<script>alert(1)</script> $x$ **b** \u202e")
    page = shown(open_page(Place.QUEUE, replace(comparison, findings=(hostile,))))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "\u202e" not in page


def test_where_no_story_is_open_the_page_says_so(open_page: Open) -> None:
    app = open_page(Place.QUEUE)
    assert not app.exception
    assert any("No story is open" in each.value for each in app.markdown)


# --- What is muted


def test_a_kind_is_muted_with_who_did_it_and_taken_back(queue: Queue) -> None:
    assert "choose what to mute first" in queue.press("Mute it")
    queue.fill({"Which": "number", "Why": "they round"})
    assert "kind number is muted" in queue.press("Mute it")
    assert muted(queue) == {Muted(Mutable.KIND, "number")}
    assert "12 is not 15" not in queue.page
    assert "1 finding; by <bdi>Ana</bdi>" in queue.page
    assert "<bdi>they round</bdi>" in queue.page
    assert "12 is not 15" in queue.choose("Also what is muted", True)
    queue.press("Undo")
    assert muted(queue) == set()


def test_a_rule_is_muted(queue: Queue) -> None:
    queue.choose("Leave out", Mutable.RULE)
    queue.fill({"Which": "by-hand"})
    queue.press("Mute it")
    assert muted(queue) == {Muted(Mutable.RULE, "by-hand")}
