"""Reviews as people make them, for the tests of what leaves the house."""

from datetime import UTC, date, datetime, timedelta

from checker.review import moves
from checker.review.events import Change, Rewording
from checker.review.moves import Acting
from checker.review.people import Person, Role, Team
from checker.review.reviews import Review
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

DAY = date(2024, 3, 6)
NOON = datetime(2024, 3, 6, 12, tzinfo=UTC)
TWELVE = Ruling(
    Verdict.GENUINE_CONFLICT,
    Right.A,
    "12",
    (Action(ActionKind.ASKED, "the harbour master", DAY, "twelve"),),
    (Evidence("https://port.example/log", EvidenceKind.PRIMARY, DAY),),
    rating_b=Rating.FALSE,
)
FIFTEEN = Ruling(Verdict.GENUINE_CONFLICT, Right.B, "15")
SCOPE = Ruling(Verdict.DIFFERENT_SCOPE)


def by(name: str, minutes: int = 0, *, needs_check: bool = True) -> Acting:
    """Somebody who acts so many minutes after noon."""
    return Acting(Person(name, Role.EDITOR), Team(), 1, NOON + timedelta(minutes=minutes), needs_check)


def decided(finding: str = "f1", ruling: Ruling = TWELVE, note: str = "the log says so") -> Review:
    """Ana has given a first verdict, which waits for a second."""
    return moves.decide(Review(finding), by("Ana"), ruling, note).review


def final(finding: str = "f1", ruling: Ruling = TWELVE, note: str = "the log says so") -> Review:
    """Ana and Ben agree."""
    return moves.cross_check(decided(finding, ruling, note), by("Ben", 5), ruling).review


def disagreed(finding: str = "f1") -> Review:
    """Ana says twelve, Ben says fifteen."""
    return moves.cross_check(decided(finding), by("Ben", 5), FIFTEEN, "two more have died").review


def reopened(finding: str = "f1") -> Review:
    """What was final has changed at its source."""
    rewording = Rewording("Coastal Wire", "Twelve people died.", "Fifteen people died.", "12", "15")
    return moves.carry_on(final("f0"), by("Ana", 9), finding, Change("f0", (rewording,))).review
