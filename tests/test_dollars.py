"""Whose dollars a bare sign stands for."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.dollars import in_own_dollars
from checker.facts.number.value import Quantity
from checker.ingest import read_text
from checker.language import Language


def units(language: Language, *texts: str) -> list[list[str]]:
    """The units of the numbers of each text, as they are understood beside each other."""
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, 4)) for outlet, text in zip("ABC", texts, strict=False)
    ]
    claims = in_own_dollars(articles, extract_claims(articles, language).claims)
    return [
        [
            fact.value.unit
            for claim in claims
            if claim.article_id == article.id
            for fact in claim.facts
            if isinstance(fact.value, Quantity)
        ]
        for article in articles
    ]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        # Another gives the same amount, or one that is known by another, in so many words.
        (("Orrin paid A$238 million.", "Orrin paid $238 million. It owes $45 million."), ["AUD", "AUD"]),
        (("It paid C$238m.", "It paid $238m and owes $45m.", "It owes $45m and made $12m."), ["CAD", "CAD"]),
        # The article says it itself, once.
        (("Orrin paid.", "Orrin paid 238 million Canadian dollars. It owes 45 million dollars."), ["CAD", "CAD"]),
        # Beside a sign of another nation the bare one is America's, and so it is where that is named.
        (("Orrin paid A$238 million.", "It paid A$238 million ($155 million)."), ["AUD", "USD"]),
        (("Orrin paid A$238 million.", "It paid $238 million and owes US$45 million."), ["USD", "USD"]),
        # Nothing tells, too little does, or two nations do.
        (("Orrin paid A$238 million.", "Orrin paid $197 million."), ["USD"]),
        (("Orrin paid A$5 for it.", "Orrin paid $5 for it."), ["USD"]),
        (("Orrin paid US$238 million.", "Orrin paid $238 million."), ["USD"]),
        (("It paid A$238m and C$45m.", "It paid $238m and $45m."), ["USD", "USD"]),
    ],
)
def test_a_bare_dollar_is_that_of_who_gives_the_amount_in_so_many_words(
    language: Language, texts: tuple[str, ...], told: list[str]
) -> None:
    assert units(language, *texts)[-1] == told
    assert sorted(units(language, *texts[::-1])[0]) == sorted(told)
