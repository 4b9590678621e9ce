"""A quotation changed from one outlet to the other: told once, by the kind that tells it best."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare

BRIDGE = """The mayor of Varnau on Monday defended the new bridge over the river Tamsel against its critics.

“The bridge was never safe for {ten} heavy {lorries},” engineer Olga Brandt told the city council.

The builder Kranz AG {may} have paid the bridge inspectors, court papers show.
"""


def findings(language: Language, encoder: Encoder, **changed: str) -> list[Finding]:
    given = {"ten": "ten", "lorries": "lorries", "may": "may"}
    articles = [
        read_text(BRIDGE.format(**words), outlet=outlet, published=date(2024, 6, 4))
        for outlet, words in (("The Herald", given), ("The Courier", given | changed))
    ]
    return [each for each in compare(articles, language=language, encoder=encoder).findings if each.reason]


@pytest.mark.parametrize(
    ("changed", "kind", "relation"),
    [
        ({"lorries": "tractors"}, "quote", Relation.CONFLICT),
        ({"ten": "30"}, "number", Relation.CONFLICT),
        ({"may": "must"}, None, None),
        ({"may": "might"}, None, None),
    ],
)
def test_one_change_is_one_finding(
    language: Language, encoder: Encoder, changed: dict[str, str], kind: str | None, relation: Relation | None
) -> None:
    told = [(each.kind, each.relation) for each in findings(language, encoder, **changed) if each.relation.gravity < 5]
    assert told == ([(kind, relation)] if kind else [])
