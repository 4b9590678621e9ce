"""The queue: who has what to do by when, and the acts on one finding, several, or a group of them."""

from collections.abc import Mapping, Sequence
from typing import Final

import streamlit as st

from checker.review.listing import Filter
from checker.review.reviews import Review
from checker.ui import filters, muting, state, stories
from checker.ui.acts import ACTS, DECIDE, allowed, show_act
from checker.ui.fields import today
from checker.ui.frame import page_of, results
from checker.ui.navigation import Place
from checker.ui.queued import Order, Queued, Whose, groups_in, ordered, queue_of, row
from checker.ui.render import element
from checker.ui.stories import OpenStory
from checker.ui.wanted import findings_wanted

ROWS: Final = 20
_HINT: Final = "Tick findings in the list: what you do is done to all of them, or where one is refused to none."


def show() -> None:
    """The page."""
    opened = results("Queue")
    desk = stories.desk()
    reviews = desk.reviews(opened.story)
    whose, order = _choose()
    wide = _choose_more(opened)
    listed = desk.listing(opened.story, wide, opened.run)
    found = _wanted(opened, queue_of(listed, reviews), reviews)
    mine = ordered((each for each in found if each.is_for(whose, desk.name)), order)
    picked = set(state.current().picked)
    rows, acts = st.columns([7, 5], gap="large")
    with rows:
        st.html(element("p", "count", _count(mine, whose, desk.name)))
        _pick_many(opened, mine)
        _rows(mine)
        muting.show(opened)
    with acts, st.container(key="acting"):
        _act(opened, [each for each in mine if each.id in picked])


def _choose() -> tuple[Whose, Order]:
    whose, order = st.columns([7, 3], vertical_alignment="bottom")
    chosen = whose.segmented_control(
        "Whose", list(Whose), default=Whose.TEAM, required=True, key="queue-whose", persist_state="session"
    )
    first = order.selectbox("Order", list(Order), key="queue-order", persist_state="session")
    return Whose(chosen or Whose.TEAM), Order(first or Order.URGENT)


def _choose_more(opened: OpenStory) -> Filter:
    """What is listed beside what needs a review and is not muted."""
    muted, everything, _ = st.columns([2, 3, 4])
    key = f"{opened.story.id}-{opened.run}"
    return Filter(
        is_muted=muted.toggle("Also what is muted", key=f"queue-muted-{key}", persist_state="session"),
        is_everything=everything.toggle("Also what needs no review", key=f"queue-all-{key}", persist_state="session"),
    )


def _wanted(opened: OpenStory, queue: Sequence[Queued], reviews: Mapping[str, Review]) -> Sequence[Queued]:
    """Those of the queue that the reader's filters leave."""
    known = [opened.view.finding_by_id[each.id] for each in queue]
    left = {finding.id for finding in findings_wanted(opened.view, known, filters.chosen(opened), reviews)}
    return [each for each in queue if each.id in left]


def _count(mine: Sequence[Queued], whose: Whose, name: str) -> str:
    if whose is Whose.MINE and not name:
        return "Give your name above, and what you have to do is listed here."
    if not mine:
        return "Nothing is listed: nobody waits for you here." if whose is Whose.MINE else "Nothing is listed."
    overdue = sum(each.is_overdue(today()) for each in mine)
    return f"{len(mine)} listed" + (f", {overdue} of them overdue." if overdue else ".")


# --- Which are selected


def _pick_many(opened: OpenStory, mine: Sequence[Queued]) -> None:
    """All that is listed, nothing, or a whole group of claims."""
    everything, nothing, group = st.columns([2, 2, 4], vertical_alignment="bottom")
    ids = tuple(each.id for each in mine)
    everything.button("Select all", on_click=state.pick, args=(ids,), disabled=not ids, width="stretch")
    nothing.button("Select none", on_click=state.pick, args=((),), width="stretch")
    groups = groups_in(mine)
    if not groups:
        return

    def pick() -> None:
        chosen = st.session_state["queue-group"]
        if chosen:
            state.pick(groups[chosen])

    numbers = opened.view.number_of
    group.selectbox(
        "Select a group of claims",
        list(groups),
        index=None,
        format_func=lambda each: f"Group {numbers[each]} ({len(groups[each])} findings)",
        placeholder="All findings of a group",
        key="queue-group",
        on_change=pick,
    )


def _rows(mine: Sequence[Queued]) -> None:
    """A page of the list: the boxes in a column, and beside each its finding, as the style sheet lays them out."""
    number_of = {each.id: number for number, each in enumerate(mine, start=1)}
    now, day = state.current(), today()
    shown = page_of(mine, ROWS, "queue")
    with st.container(gap=None, key="queued"):
        for each in shown:
            _box(each.id, number_of[each.id], is_picked=each.id in now.picked)
            st.html(row(number_of[each.id], each, Place.FINDINGS, now.opened, day))


def _box(finding: str, number: int, *, is_picked: bool) -> None:
    key = f"pick-{finding}"
    if st.session_state.get(key, False) is not is_picked:
        st.session_state[key] = is_picked

    def turn() -> None:
        others = tuple(each for each in state.current().picked if each != finding)
        state.pick((*others, finding) if st.session_state[key] else others)

    st.checkbox(f"Select finding {number}", key=key, on_change=turn, label_visibility="collapsed")


# --- What is done with them


def _act(opened: OpenStory, picked: Sequence[Queued]) -> None:
    reviews = [each.review for each in picked]
    title = f"{len(picked)} selected" if picked else "Nothing is selected"
    st.subheader(title, anchor=False)
    st.html(element("p", "none", allowed(reviews) or _HINT))
    titles = [act.title for act in ACTS]
    chosen = st.pills(
        "What to do", titles, default=DECIDE.title, required=True, key="queue-act", persist_state="session"
    )
    show_act(opened, next((act for act in ACTS if act.title == chosen), DECIDE), reviews)


show()
