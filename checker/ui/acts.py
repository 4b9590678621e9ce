"""What can be done to one finding or to several together: a form for each act. What it writes is in the database before
the page says so; what is refused stays in the form, beside the words of why."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import streamlit as st

from checker.errors import CheckerError, UsageError
from checker.export.summary import plural
from checker.model import Finding
from checker.review.archive import Story
from checker.review.events import Question, Remark
from checker.review.reviews import Review
from checker.review.states import State, allowed_in
from checker.review.work import Work
from checker.ui import state, stories, who
from checker.ui.fields import Fields
from checker.ui.render import plain
from checker.ui.stories import OpenStory
from checker.ui.view import sides_of

Reviews: TypeAlias = tuple[Review, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person does: what its form asks for, and what is then written."""

    title: str
    draw: Callable[[Fields], None]
    do: Callable[[Work, Fields], Reviews]


def _draw_assign(fields: Fields) -> None:
    people = [name for name in dict.fromkeys((state.current().name, *stories.people())) if name]
    st.selectbox(
        "To",
        people,
        index=None,
        accept_new_options=True,
        placeholder="Choose, or write a name",
        format_func=lambda name: plain(name, 60),
        key=fields.key("to"),
    )
    fields.ask_day("By when", "deadline")
    fields.ask_note()


def _assign(work: Work, fields: Fields) -> Reviews:
    to = fields.words("to")
    if not to:
        raise UsageError("nobody", "was chosen to assign it to", "choose somebody, or write a name")
    return work.assign(to, fields.day("deadline", "By when"), fields.words("note"))


def _draw_verdict(fields: Fields) -> None:
    fields.ask_ruling()
    fields.ask_record()
    fields.ask_note()


def _draw_question(fields: Fields) -> None:
    fields.ask("Whom", "whom")
    fields.ask_day("Asked on", "when")
    fields.ask_day("Answer needed by", "deadline")
    fields.ask_note()


def _ask(work: Work, fields: Fields) -> Reviews:
    return work.ask(Question(fields.asked, fields.deadline), fields.words("note"))


def _draw_answer(fields: Fields) -> None:
    fields.ask("Who has answered", "whom")
    fields.ask("What they said", "answer")
    fields.ask_day("On", "when")
    fields.ask_note()


def _draw_remark(fields: Fields) -> None:
    fields.ask_note()
    fields.ask_record()


def _remark(work: Work, fields: Fields) -> Reviews:
    remark, note = Remark(fields.actions, fields.evidence, fields.deadline), fields.words("note")
    if remark == Remark() and not note:
        raise UsageError("nothing", "to add to the record", "write a note, what was done, evidence or a deadline")
    return work.remark(remark, note)


ASSIGN: Final = Act("Assign", _draw_assign, _assign)
BEGIN: Final = Act("Begin", lambda fields: fields.ask_note(), lambda work, fields: work.begin(fields.words("note")))
DECIDE: Final = Act("Decide", _draw_verdict, lambda work, fields: work.decide(fields.ruling, fields.words("note")))
CHECK: Final = Act(
    "Second verdict", _draw_verdict, lambda work, fields: work.cross_check(fields.ruling, fields.words("note"))
)
ASK: Final = Act("Ask a source", _draw_question, _ask)
ANSWER: Final = Act(
    "Answer", _draw_answer, lambda work, fields: work.answer(Question(fields.asked), fields.words("note"))
)
REOPEN: Final = Act(
    "Reopen", lambda fields: fields.ask_note("Why"), lambda work, fields: work.reject(fields.words("note"))
)
REMARK: Final = Act("Add a note", _draw_remark, _remark)
ACTS: Final = (ASSIGN, BEGIN, DECIDE, ASK, ANSWER, CHECK, REOPEN, REMARK)


def show_act(opened: OpenStory, act: Act, reviews: Sequence[Review], of: str = "") -> None:
    """The form of an act on the findings of these reviews, as they were when the page showed them.

    What is written in it stays while others are selected; `of` one finding alone it is that finding's.
    """
    fields = Fields("-".join(filter(None, (act.title, str(opened.story.id), of))))
    seen = {review.finding: review.revision for review in reviews}
    names = {finding: label(found) for finding in seen if (found := opened.view.finding_by_id.get(finding))}
    with st.container(key="act"), st.form(f"form-{fields.form}", enter_to_submit=False, border=False):
        who.asked(fields.key("name"))
        act.draw(fields)
        title = f"{act.title}: {plural(len(seen), 'finding')}"
        st.form_submit_button(title, type="primary", on_click=_perform, args=(act, fields, opened.story, seen, names))


def allowed(reviews: Sequence[Review]) -> str:
    """What can be done to all of the findings, in words; where they have nothing in common, that."""
    told = [list(dict.fromkeys(allowed_in(review.state).values())) for review in reviews]
    common = [words for words in told[0] if all(words in each for each in told)] if told else []
    return f"What can be done: {', or '.join(common)}." if common else ""


def label(finding: Finding) -> str:
    """A finding by its kind and values, as people call it, on one line."""
    values = dict.fromkeys(plain(str(side.value), 40) for side in sides_of(finding) if side.value is not None)
    return f"{finding.kind}: {' / '.join(values) or plain(finding.reason, 60)}"


def _perform(act: Act, fields: Fields, story: Story, seen: Mapping[str, int], names: Mapping[str, str]) -> None:
    who.take(fields.key("name"))
    desk = stories.desk()
    try:
        if not seen:
            raise UsageError("no finding", "is selected", "tick those that it is for")
        reviews = act.do(desk.work(story, seen, seen), fields)
    except CheckerError as error:
        state.say(_named(str(error), names), is_error=True)
        return
    fields.clear()
    state.pick(())
    state.say(f"Saved by {desk.name}: {_outcome(reviews)}.")


def _outcome(reviews: Reviews) -> str:
    """Where the findings stand after it."""
    states = Counter(review.state for review in reviews)
    if len(states) == 1:
        ((only, count),) = states.items()
        return f"{plural(count, 'finding')}, now {only.words}"
    return f"{plural(len(reviews), 'finding')}, now " + ", ".join(
        f"{states[each]} {each.words}" for each in State if states[each]
    )


def _named(words: str, names: Mapping[str, str]) -> str:
    """The words of a refusal, with what a finding is called in the place of its id."""
    for finding, name in names.items():
        words = words.replace(finding, f"“{name}”")
    return words
