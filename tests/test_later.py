"""What one outlet tells as still to come and a later one, elsewhere in its text, as done."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare

BEFORE = """Dockers in Varnau suspended their strike on Tuesday after a night of talks with the harbour board.

The crane drivers will return to work with the evening shift, said Olga Brandt of the dockers' union.

The board offered a rise of four per cent over two years.
"""
AFTER = """The harbour board in Varnau has offered dockers a rise of four per cent over two years.

Work at the quays resumed with the evening shift, and 14 ships were waiting in the roads.

Dockers in Varnau suspended their strike on Tuesday after a night of talks.
"""


def modalities(language: Language, encoder: Encoder, day: int, after: str = AFTER) -> list[Finding]:
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, on))
        for outlet, text, on in (("The Herald", BEFORE, 11), ("The Courier", after, day))
    ]
    found = compare(articles, language=language, encoder=encoder).findings
    return [each for each in found if each.kind == "modality" and each.relation.is_discrepancy]


def test_what_is_done_the_day_after_is_an_update(language: Language, encoder: Encoder) -> None:
    (told,) = modalities(language, encoder, 12)
    assert told.relation is Relation.UPDATE
    assert told.reason == "The Herald has “will”, The Courier has “resumed”: planned for one, done for the other."


@pytest.mark.parametrize("day", [10, 11])
def test_what_is_not_of_a_later_day_is_none(language: Language, encoder: Encoder, day: int) -> None:
    assert modalities(language, encoder, day) == []


def test_what_others_have_done_is_none(language: Language, encoder: Encoder) -> None:
    others = AFTER.replace("Work at the quays resumed", "Play at the stadium resumed")
    assert modalities(language, encoder, 12, others) == []
