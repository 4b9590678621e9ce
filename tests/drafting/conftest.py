"""An invented story of two outlets, and drafts against it."""

from collections.abc import Callable
from datetime import date

import pytest

from checker.drafting import CheckedClaim, DraftReport, draft
from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Encoder

DAY = date(2024, 6, 4)  # a Tuesday

POST = """Fire destroys cannery in Dornhaven

A fire destroyed the Halvorsen cannery in Dornhaven on Monday and killed nine workers, the fire brigade said.

The plant manager allegedly locked two emergency exits before the night shift.

Mayor Agnes Tolland closed the schools of the town until Thursday because of the smoke.

The cannery employed 340 people and belonged to Norfjord Foods.
"""
WIRE = """Nine dead in Dornhaven cannery blaze

Nine workers were killed when a fire destroyed the Halvorsen cannery in Dornhaven on Monday, survivors told reporters.

Two emergency exits had allegedly been locked by the plant manager before the night shift, a trade union said.

Agnes Tolland, the mayor, closed all schools in the town until Thursday because of the smoke.

Some 340 people worked at the cannery, which Norfjord Foods owns.
"""
DRAFT_TEXT = """Nine workers die as fire destroys Dornhaven cannery

A fire destroyed the Halvorsen cannery in Dornhaven on Monday and killed nine workers.

The plant manager allegedly locked two emergency exits before the night shift.

Mayor Agnes Tolland closed the schools of the town until Thursday because of the smoke.

The cannery employed 340 people and belonged to Norfjord Foods.
"""

Check = Callable[..., DraftReport]


@pytest.fixture(scope="session")
def sources() -> tuple[Article, ...]:
    return tuple(
        read_text(text, outlet=outlet, published=DAY) for outlet, text in (("Dornhaven Post", POST), ("Wire", WIRE))
    )


@pytest.fixture(scope="session")
def check(language: Language, encoder: Encoder, sources: tuple[Article, ...]) -> Check:
    """Check a draft, by default against both sources."""

    def check_text(text: str, against: tuple[Article, ...] = sources) -> DraftReport:
        own = read_text(text, outlet="newsroom", published=DAY)
        return draft(own, against, language=language, encoder=encoder)

    return check_text


def changed(old: str, new: str) -> str:
    """The draft that the sources support, with one thing changed."""
    assert DRAFT_TEXT.count(old) == 1
    return DRAFT_TEXT.replace(old, new)


def claim_with(report: DraftReport, words: str) -> CheckedClaim:
    """The one claim of the draft that holds these words."""
    (found,) = [each for each in report.claims if words in each.claim.span.of(report.draft.text)]
    return found
