"""The fields of the forms in which something is done to findings, and what stands in them as values of the record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

import streamlit as st

from checker.errors import BadDate, UsageError
from checker.review.verdicts import (
    Action,
    ActionKind,
    Evidence,
    EvidenceKind,
    Rating,
    Right,
    Ruling,
    Verdict,
)

Word = TypeVar("Word", bound=StrEnum)

RIGHT: Final = {Right.A: "A", Right.B: "B", Right.BOTH: "both", Right.NEITHER: "neither"}
DAY: Final = "year-month-day"
_WORDS: Final = ("value", "whom", "when", "answer", "url", "looked-at", "deadline", "note", "to")
_CHOICES: Final = ("verdict", "right", "rating-a", "rating-b", "action")


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one form. Each is drawn by its own function here, and read once the form is sent."""

    form: str

    def key(self, name: str) -> str:
        return f"{self.form}-{name}"

    def words(self, name: str) -> str:
        """What was written; "" where nothing was, or where the form has no such field."""
        return str(st.session_state.get(self.key(name)) or "").strip()

    def choice(self, name: str, words_of: type[Word]) -> Word | None:
        """What was chosen."""
        chosen = self.words(name)
        return words_of(chosen) if chosen else None

    def day(self, name: str, what: str) -> date | None:
        """The day that was written. Raises BadDate, whose words name the field."""
        written = self.words(name)
        try:
            return date.fromisoformat(written) if written else None
        except ValueError as error:
            raise BadDate(f"no date ({written[:40]!r})", f"in “{what}”", "write it as 2024-03-07") from error

    def clear(self) -> None:
        """Empty the fields, for what is done next."""
        empty: Iterable[tuple[str, Any]] = [*((name, "") for name in _WORDS), *((name, None) for name in _CHOICES)]
        for name, value in empty:
            if self.key(name) in st.session_state:
                st.session_state[self.key(name)] = value

    # --- What is drawn

    def ask(self, label: str, name: str, **options: Any) -> None:
        """A field of one line."""
        st.text_input(label, key=self.key(name), **options)

    def ask_day(self, label: str, name: str) -> None:
        self.ask(label, name, placeholder=DAY)

    def ask_note(self, label: str = "Note") -> None:
        st.text_area(label, key=self.key("note"), height=80)

    def ask_ruling(self) -> None:
        """Verdict, who is right, the correct value, and under a lid what ClaimReview needs."""
        st.pills("Verdict", list(Verdict), format_func=lambda each: each.words, key=self.key("verdict"))
        right, value = st.columns(2)
        right.pills("Who is right", list(Right), format_func=RIGHT.__getitem__, key=self.key("right"))
        with value:
            self.ask("Correct value", "value")
        with st.expander("How true each claim is, for ClaimReview"):
            columns = st.columns(2)
            for side, column in zip("AB", columns, strict=True):
                column.selectbox(
                    f"Claim of {side}",
                    list(Rating),
                    index=None,
                    format_func=lambda each: each.words,
                    placeholder="Not rated",
                    key=self.key(f"rating-{side.lower()}"),
                )

    def ask_record(self) -> None:
        """Something that was done, and something that backs it; more of either goes with another note."""
        with st.expander("What was done, what backs it, by when"):
            kind, whom = st.columns(2)
            kind.selectbox(
                "Done",
                list(ActionKind),
                index=None,
                format_func=lambda each: each.words,
                placeholder="Nothing",
                key=self.key("action"),
            )
            with whom:
                self.ask("Whom it concerned", "whom")
            when, answer = st.columns(2)
            with when:
                self.ask_day("On", "when")
            with answer:
                self.ask("Answer", "answer")
            self.ask("Evidence: its web address", "url")
            source, looked_at = st.columns(2)
            source.selectbox("A source that is", list(EvidenceKind), key=self.key("evidence"))
            with looked_at:
                self.ask_day("Looked at on", "looked-at")
            self.ask_day("Deadline", "deadline")

    # --- What was given

    @property
    def ruling(self) -> Ruling:
        """Raises UsageError without a verdict, and BadDate."""
        verdict = self.choice("verdict", Verdict)
        if verdict is None:
            raise UsageError("no verdict", "was chosen", "choose one, and nothing that you wrote is lost")
        return Ruling(
            verdict=verdict,
            right=self.choice("right", Right),
            correct_value=self.words("value"),
            actions=self.actions,
            evidence=self.evidence,
            deadline=self.deadline,
            rating_a=self.choice("rating-a", Rating),
            rating_b=self.choice("rating-b", Rating),
        )

    @property
    def actions(self) -> tuple[Action, ...]:
        kind = self.choice("action", ActionKind)
        if kind is None:
            return ()
        return (Action(kind, self.words("whom"), self.day("when", "On"), self.words("answer")),)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        url, kind = self.words("url"), self.choice("evidence", EvidenceKind)
        if not url:
            return ()
        return (Evidence(url, kind or EvidenceKind.PRIMARY, self.day("looked-at", "Looked at on") or today()),)

    @property
    def deadline(self) -> date | None:
        return self.day("deadline", "Deadline")

    @property
    def asked(self) -> Action:
        """Who was asked, or has answered. Raises UsageError where nobody is named."""
        whom = self.words("whom")
        if not whom:
            raise UsageError("no source", "is named", "say whom you ask, or who has answered")
        return Action(ActionKind.ASKED, whom, self.day("when", "On") or today(), self.words("answer"))


def today() -> date:
    """The day in UTC, as in the log."""
    return datetime.now(UTC).date()
