"""Of how many of them a claim tells it: "all the instruments work", "not all of them do", "most of them do"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

from checker.contrast import Contrast
from checker.model import Article, Claim, Relation, Severity, Span
from checker.polarity import are_alike, negations, openness

NOT_ALL: Final = "not all"
# The words of a row are as many; nobody tells of two rows of the same.
_ROWS: Final = {
    "all": r"all|every|each|everyone|everybody",
    NOT_ALL: r"not (?:quite |nearly )?(?:all|every|everyone|everybody)",
    "most": r"most",
    "half": r"(?:about |around |nearly |almost )?half",
    "few": r"(?:only |just |very )?(?<!a )few|hardly any|scarcely any",
}
_BEHIND: Final = r"(?:\s+of)?(?:\s+(?:the|its|their|his|her|our|those|these))?(?:\s+\d+)?\s+(?P<noun>[a-z][\w-]+)"
_QUANTITY: Final = re.compile(
    "|".join(rf"\b(?P<q{number}>{words})" for number, words in enumerate(reversed(_ROWS.values()))), re.IGNORECASE
)
NAMES: Final = tuple(reversed(_ROWS))
NOUN: Final = re.compile(_BEHIND, re.IGNORECASE)
# "Not all" beside what only says that it isn't all: both leave some out.
COMPATIBLE: Final = frozenset({frozenset({NOT_ALL, "most"}), frozenset({NOT_ALL, "half"}), frozenset({NOT_ALL, "few"})})


@dataclass(frozen=True, slots=True)
class _Quantity:
    row: str
    noun: str
    span: Span


def other_quantity(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """How many of the same things two claims tell the same of, where they differ; symmetric."""
    if openness(left) != openness(right) or not are_alike(left, right):
        return None
    for one, other in product(_quantities(left, articles[0]), _quantities(right, articles[1])):
        rows = frozenset({one.row, other.row})
        if one.noun == other.noun and len(rows) == 2 and rows not in COMPATIBLE and _as_denied(left, right, rows):
            kind = "negation" if NOT_ALL in rows else "number"
            return Contrast(kind, Relation.CONFLICT, Severity.MEDIUM, one.span, other.span, "of another part of them")
    return None


def _quantities(claim: Claim, article: Article) -> Iterator[_Quantity]:
    """The quantities of a claim with the noun that each is of."""
    text = claim.span.of(article.text)
    for match in _QUANTITY.finditer(text):
        noun = NOUN.match(text, match.end())
        row = next(name for number, name in enumerate(NAMES) if match[f"q{number}"])
        if noun is not None:
            start = claim.span.start
            yield _Quantity(
                row, noun["noun"].lower().removesuffix("s"), Span(start + match.start(), start + match.end())
            )


def _as_denied(left: Claim, right: Claim, rows: frozenset[str]) -> bool:
    """Whether both claims negate alike: the "not" of "not all" aside, one that does not tells of the others."""
    counts = [len(negations(claim)) for claim in (left, right)]
    return abs(counts[0] - counts[1]) <= (NOT_ALL in rows)
