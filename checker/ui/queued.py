"""Who has what to do: the findings of a story that wait for somebody, and how one of them stands in the list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.review.listing import Listed
from checker.review.people import same_person
from checker.review.reviews import Review
from checker.review.states import State
from checker.ui.address import Address
from checker.ui.cards import relation_label
from checker.ui.navigation import Place
from checker.ui.render import element, link, words

ROWS: Final = 1_000
"""How many rows are kept as they were drawn, for all sessions: some 1 kB each."""
_WITH_FIRST = (State.ASSIGNED, State.IN_REVIEW, State.NEEDS_SOURCE, State.REOPENED)


class Whose(StrEnum):
    """Whose findings are listed."""

    TEAM = "The team's queue"
    MINE = "My queue"
    NOBODY = "Nobody has it"
    DONE = "Final"


class Order(StrEnum):
    """What comes first."""

    URGENT = "Most urgent first"
    DUE = "First due first"


@dataclass(frozen=True, slots=True)
class Queued:
    """A finding in the queue, with where its review stands."""

    listed: Listed
    review: Review

    @property
    def id(self) -> str:
        return self.listed.id

    @property
    def holder(self) -> str:
        """Who has something to do with it."""
        return self.listed.checker if self.listed.state is State.CROSS_CHECK else self.listed.assignee

    def is_for(self, whose: Whose, name: str) -> bool:
        match whose:
            case Whose.TEAM:
                return self.listed.state is not State.FINAL
            case Whose.MINE:
                waits = self.listed.state in (*_WITH_FIRST, State.CROSS_CHECK)
                return waits and bool(name) and same_person(self.holder, name)
            case Whose.NOBODY:
                return not self.holder
            case Whose.DONE:
                return self.listed.state is State.FINAL

    def is_overdue(self, day: date) -> bool:
        due = self.review.deadline
        return due is not None and due < day and self.listed.state is not State.FINAL


def queue_of(listing: Iterable[Listed], reviews: Mapping[str, Review]) -> tuple[Queued, ...]:
    """What a story's list holds, each with its review."""
    return tuple(Queued(each, reviews.get(each.id) or Review(each.id)) for each in listing)


def ordered(queue: Iterable[Queued], order: Order) -> Sequence[Queued]:
    """In the order of the list, which begins with the most urgent; or by what is due, what never is last."""
    if order is Order.URGENT:
        return list(queue)
    return sorted(queue, key=lambda each: each.review.deadline or date.max)


def groups_in(queue: Iterable[Queued]) -> Mapping[str, Sequence[str]]:
    """The findings of each group of claims that has several in the queue."""
    found: dict[str, list[str]] = {}
    for each in queue:
        if each.listed.group:
            found.setdefault(each.listed.group, []).append(each.id)
    return {group: findings for group, findings in found.items() if len(findings) > 1}


def row(number: int, queued: Queued, place: Place, here: Address, day: date, *, is_current: bool = False) -> Markup:
    """A finding in the list, which opens at that place in the story that is open `here`."""
    review = queued.review
    decided = _Standing(queued.listed, review.decided_by, review.deadline, queued.is_overdue(day))
    return _row(number, decided, place, here.whole, is_current)


@dataclass(frozen=True, slots=True)
class _Standing:
    """All that a row tells of a finding and of its review."""

    listed: Listed
    decided_by: str
    deadline: date | None
    is_overdue: bool


@lru_cache(maxsize=ROWS)
def _row(number: int, standing: _Standing, place: Place, here: Address, is_current: bool) -> Markup:
    listed = standing.listed
    facets = element(
        "span",
        "facets",
        element("span", "number", f"{number}."),
        relation_label(listed.relation),
        element("span", "kind", words(listed.kind)),
        element("span", f"severity {listed.severity}", str(listed.severity)),
        element("span", f"state {listed.state}", _state(listed)),
    )
    return link(
        place.link(here.at_finding(listed.id)),
        "entry",
        facets,
        element("span", "held", Markup(" · ").join(_sides(listed))),
        element("span", "reason", words(listed.reason)),
        element("span", "holder", *_holder(standing)),
        **({"aria-current": "true"} if is_current else {}),
    )


def _sides(listed: Listed) -> Iterable[Markup]:
    """Each outlet with its value."""
    for outlet, value in zip(listed.outlets, listed.values, strict=True):
        if outlet:
            yield Markup("{} {}").format(words(outlet), element("b", "", words(value)))


def _state(listed: Listed) -> str:
    return f"{listed.state.words}: {listed.verdict.words}" if listed.verdict else listed.state.words


def _holder(standing: _Standing) -> Iterable[Markup | str]:
    """Who has it, who has decided, and by when."""
    listed, decided_by = standing.listed, standing.decided_by
    if listed.state is State.DECIDED:
        yield Markup("{} has decided; a second person is needed.").format(words(decided_by))
    elif listed.state is State.CROSS_CHECK:
        yield Markup("{} has decided; {} checks it.").format(words(decided_by), words(listed.checker))
    elif listed.assignee:
        yield words(listed.assignee)
        yield " had it." if listed.state is State.FINAL else " has it."
    else:
        yield "Nobody has it."
    if standing.deadline is not None:
        look, told = ("overdue", "Overdue since") if standing.is_overdue else ("due", "Due")
        yield element("span", look, f" {told} {standing.deadline.isoformat()}.")
