"""Which facts of a draft count as given, and by whom."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.drafting.given import Sources, checkable, hedge
from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Claim


def read(language: Language, text: str, outlet: str) -> tuple[Article, tuple[Claim, ...]]:
    article = read_text(text, outlet=outlet, published=date(2024, 6, 4))
    return article, extract_claims([article], language).claims


def missing(language: Language, draft: str, source: str, *, aligned: bool = False) -> list[str]:
    """The words of the draft's facts that the source does not give."""
    own, claims = read(language, draft, "draft")
    article, theirs = read(language, source, "A")
    sources = Sources([article], theirs)
    ids = {claim.id for claim in theirs} if aligned else set()
    facts = [fact for claim in claims for fact in checkable(claim)]
    return [fact.span.of(own.text) for fact in facts if not sources.giving(fact, ids)]


@pytest.mark.parametrize(
    ("draft", "source", "absent"),
    [
        ("Twelve sailors died near Maro.", "The ship sank near Maro. 12 sailors are dead.", []),
        ("Thirteen sailors died near Maro.", "The ship sank near Maro. 12 sailors are dead.", ["Thirteen"]),
        ("The ship sank on Monday.", "The vessel went down on 3 June.", []),
        ("The ship sank on Sunday.", "The vessel went down on 3 June.", ["Sunday"]),
        ("Minister Lena Ostrow resigned.", "Minister Ostrow gave up her office on Friday.", []),
        (
            "The deal is “a cold and cruel decision”, Pia Lund said.",
            "“It is a cold and cruel decision,” said Pia Lund.",
            [],
        ),
        ("The deal is cruel, the bishops said.", "The deal is cruel, the union said.", ["said"]),
        ("Many warships left the port.", "The harbour was empty.", []),
    ],
)
def test_a_fact_is_given_where_a_source_has_its_value_or_its_words(
    language: Language, draft: str, source: str, absent: list[str]
) -> None:
    assert missing(language, draft, source) == absent


def test_a_vaguer_value_gives_a_fact_only_in_an_aligned_claim(language: Language) -> None:
    draft, source = "Exactly 15 sailors died.", "At least 12 sailors died."
    assert missing(language, draft, source) == ["15"]
    assert missing(language, draft, source, aligned=True) == []


@pytest.mark.parametrize(
    ("draft", "source", "cue"),
    [
        ("The captain ignored a storm warning.", "The captain allegedly ignored a storm warning.", "allegedly"),
        ("The ministers met in Lima.", "The ministers will meet in Lima.", "will"),
        ("The captain allegedly ignored a warning.", "The captain reportedly ignored a warning.", None),
        ("The captain ignored a storm warning.", "The captain ignored a storm warning.", None),
        ("The captain sailed at dawn.", "The captain, who may appeal, sailed at dawn.", None),
    ],
)
def test_a_hedge_is_what_leaves_open_in_a_source_what_the_draft_states(
    language: Language, draft: str, source: str, cue: str | None
) -> None:
    (article, (theirs, *_)), (_, (own, *_)) = read(language, source, "A"), read(language, draft, "draft")
    found = hedge(own, theirs)
    assert (found and found.span.of(article.text)) == cue
