"""What one outlet has denied right behind it, and others tell without the denial."""

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare


def disputed(language: Language, encoder: Encoder, *texts: str) -> list[Finding]:
    articles = [read_text(text, outlet=f"Outlet {number}") for number, text in enumerate(texts, start=1)]
    comparison = compare(articles, language=language, encoder=encoder)
    return [each for each in comparison.findings if each.relation is Relation.DISPUTED]


@pytest.mark.parametrize(
    ("both", "other"),
    [
        (
            "Chile said on Monday that Peru had agreed to open the pass to lorries, but the Peruvian side denied that"
            " any decision had been taken.",
            "Peru agreed to open the pass to lorries, Chile announced on Monday.",
        ),
        (
            "Inspector Ada Lund said the crane was neglected and was creaking for weeks. The crane's owner, Olaf Berg,"
            " denied that it had been neglected and blamed the accident on a single strong gust.",
            "Inspector Ada Lund said the crane had been neglected for years.",
        ),
    ],
)
def test_what_is_denied_in_the_same_breath_and_told_elsewhere_is_disputed(
    language: Language, encoder: Encoder, both: str, other: str
) -> None:
    (found,) = disputed(language, encoder, both, other)
    assert found.left is not None
    assert found.right is not None
    assert found.left.said_by != found.right.said_by
    assert "Outlet 1 has " in found.reason


@pytest.mark.parametrize(
    ("both", "other"),
    [
        (  # Nobody else tells it.
            "Chile said on Monday that Peru had agreed to open the pass to lorries, but the Peruvian side denied that"
            " any decision had been taken.",
            "The bishop of Arica blessed a new lighthouse on Sunday.",
        ),
        (  # Something else is denied.
            "Inspector Ada Lund said the crane was neglected for years. Its owner, Olaf Berg, denied that he had left"
            " the country.",
            "Inspector Ada Lund said the crane had been neglected for years.",
        ),
    ],
)
def test_what_nobody_else_tells_and_another_denial_are_none(
    language: Language, encoder: Encoder, both: str, other: str
) -> None:
    assert disputed(language, encoder, both, other) == []
