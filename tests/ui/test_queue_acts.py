"""What is done in the queue, to one finding, several, or a group of them; and what is refused."""

from datetime import date

from checker.review.people import CrossCheck
from checker.review.states import State
from checker.review.verdicts import Action, ActionKind, Evidence, EvidenceKind, Rating, Right, Ruling, Verdict
from checker.ui.navigation import Place
from checker.ui.queued import Whose
from tests.ui.steps import Open, Queue, Shown, named

DAY = date(2024, 3, 5)


def test_a_group_is_assigned_together_and_in_the_database_before_the_page_says_so(queue_of_three: Queue) -> None:
    queue = queue_of_three
    queue.choose("Select a group of claims", "g2")
    assert "2 selected" in queue.headings
    queue.choose("What to do", "Assign")
    queue.fill({"To": "Ana", "By when": "2024-03-05"})
    assert "Saved by Ana: 2 findings, now assigned." in queue.press("Assign: 2 findings")
    assert [queue.review(each).assignee for each in ("f1", "f2", "f3")] == ["Ana", "", "Ana"]
    assert queue.review("f1").deadline == DAY
    assert "Nothing is selected" in queue.headings


def test_a_selection_is_decided_with_all_that_goes_with_a_verdict(queue_of_three: Queue) -> None:
    queue = queue_of_three
    queue.pick(1, 2)
    queue.fill(
        {
            "Verdict": Verdict.GENUINE_CONFLICT,
            "Who is right": Right.A,
            "Correct value": "12",
            "Claim of B": Rating.FALSE,
            "Done": ActionKind.ASKED,
            "Whom it concerned": "the harbour master",
            "On": "2024-03-04",
            "Answer": "twelve",
            "Evidence: its web address": "https://port.example/log",
            "Looked at on": "2024-03-04",
            "Deadline": "2024-03-05",
            "Note": "they told us",
        }
    )
    assert "Saved by Ana: 2 findings, now decided." in queue.press("Decide: 2 findings")
    for decision in (queue.review("f1").decision, queue.review("f3").decision):
        assert decision is not None
        assert decision.note == "they told us"
        assert decision.ruling == Ruling(
            Verdict.GENUINE_CONFLICT,
            Right.A,
            "12",
            (Action(ActionKind.ASKED, "the harbour master", date(2024, 3, 4), "twelve"),),
            (Evidence("https://port.example/log", EvidenceKind.PRIMARY, date(2024, 3, 4)),),
            DAY,
            rating_b=Rating.FALSE,
        )
    assert queue.field("Note").value == ""


def test_what_is_written_survives_a_reload_and_stands_in_every_tab(queue: Queue, open_page: Open, shown: Shown) -> None:
    other = open_page(Place.QUEUE, story="1")
    queue.pick(1)
    queue.choose("What to do", "Begin")
    queue.press("Begin: 1 finding")
    for each in (other.run(), open_page(Place.QUEUE, story="1")):
        assert "in review" in shown(each)
        assert "<bdi>Ana</bdi> has it." in shown(each)


def test_a_source_is_asked_and_its_answer_recorded(queue: Queue) -> None:
    queue.pick(1)
    queue.choose("What to do", "Ask a source")
    assert "no source is named" in queue.press("Ask a source: 1 finding")
    queue.fill({"Whom": "the port", "Answer needed by": "2024-03-05"})
    assert "now needs source" in queue.press("Ask a source: 1 finding")
    assert queue.review("f1").deadline == DAY
    queue.pick(1)
    queue.choose("What to do", "Answer")
    queue.fill({"Who has answered": "the port", "What they said": "twelve"})
    queue.press("Answer: 1 finding")
    assert [each.answer for each in queue.review("f1").actions] == ["", "twelve"]


def test_what_is_final_is_reopened_with_the_reason(queue: Queue) -> None:
    queue.desk("Ana").set_policy(CrossCheck.NONE)
    queue.work("Ana", "f1").decide(Ruling(Verdict.COMPATIBLE))
    queue.choose("Whose", Whose.DONE)
    queue.pick(1)
    queue.choose("What to do", "Reopen")
    assert "say why with a note" in queue.press("Reopen: 1 finding")
    named(queue.app.text_area, "Why").input("the port has a new log")  # muting asks why too
    assert "now reopened" in queue.press("Reopen: 1 finding")
    assert queue.review("f1").state is State.REOPENED


def test_a_note_with_evidence_goes_on_record_in_any_state(queue: Queue) -> None:
    queue.pick(1)
    queue.choose("What to do", "Add a note")
    assert "nothing to add to the record" in queue.press("Add a note: 1 finding")
    queue.fill({"Note": "the log is public", "Evidence: its web address": "https://port.example/log"})
    queue.press("Add a note: 1 finding")
    assert queue.review("f1").evidence[0].url == "https://port.example/log"


# --- What is refused


def test_an_illegal_move_is_refused_with_the_words_of_what_is_allowed_and_for_all(queue_of_three: Queue) -> None:
    queue = queue_of_three
    queue.work("Ana", "f1").begin()
    queue.reload()
    queue.pick(1, 2)
    assert "What can be done: " in queue.choose("What to do", "Reopen")
    named(queue.app.text_area, "Why").input("it is wrong")  # muting asks why too
    said = queue.press("Reopen: 2 findings")
    assert "cannot reject the decision on “number: 12 people / 15 people”, which is in review" in said
    assert "what can be done is to" in said
    assert "2 selected" in queue.headings
    assert queue.review("f3").revision == 0


def test_where_two_decide_at_once_the_second_is_told_that_somebody_was_faster(queue: Queue) -> None:
    queue.pick(1)
    queue.work("Ben", "f1").decide(Ruling(Verdict.COMPATIBLE))
    queue.fill({"Verdict": Verdict.GENUINE_CONFLICT, "Note": "my reasons"})
    assert "Ben was faster" in queue.press("Decide: 1 finding")
    assert queue.field("Note").value == "my reasons"
    assert queue.review("f1").decided_by == "Ben"
    assert "<bdi>Ben</bdi> has decided" in queue.page


def test_nothing_selected_and_no_verdict_are_told(queue: Queue) -> None:
    assert "no finding is selected" in queue.press("Decide: 0 findings")
    queue.pick(1)
    assert "no verdict was chosen" in queue.press("Decide: 1 finding")
    queue.fill({"Verdict": Verdict.COMPATIBLE, "Deadline": "tomorrow"})
    assert "no date" in queue.press("Decide: 1 finding")
    assert queue.review("f1").revision == 0


def test_who_is_not_known_is_asked_for_a_name_in_the_form(queue: Queue) -> None:
    queue.forget_who_it_is()
    queue.reload()
    queue.pick(1)
    queue.choose("What to do", "Begin")
    queue.app.text_input(key="Begin-1-name").input("Eva")
    assert "Saved by Eva" in queue.press("Begin: 1 finding")
    assert queue.review("f1").assignee == "Eva"
