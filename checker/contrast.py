"""A difference between two claims that no typed fact tells, and the two sides of a finding that shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.facts import day_of
from checker.model import Article, Claim, Relation, Severity, Side, Span, Term


@dataclass(frozen=True, slots=True)
class Contrast:
    """A difference between two claims at one place of each; `words` complete a sentence for a reader.

    `senses` are what the words at the two places stand for, where several words of a story stand for one.
    """

    kind: str
    relation: Relation
    severity: Severity
    left: Span
    right: Span
    words: str
    degree: str = ""  # of a quotation's
    senses: tuple[str, str] | None = None

    @property
    def spans(self) -> tuple[Span, Span]:
        """Where it is in the left and in the right article."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class Facing:
    """Two claims that face each other in a contrast, and how surely they report the same."""

    contrast: Contrast
    claims: tuple[Claim, Claim]
    articles: tuple[Article, Article]
    score: float

    @property
    def words(self) -> tuple[str, str]:
        """The words that contrast, in lower case."""
        left, right = self.articles
        return self.contrast.left.of(left.text).lower(), self.contrast.right.of(right.text).lower()

    @property
    def senses(self) -> tuple[str, str]:
        """What contrasts, by which those who face each other in the same are known."""
        return self.contrast.senses or self.words


def sides_of(facing: Sequence[Facing]) -> tuple[Side, Side]:
    """Both sides of claims that face each other in the same words, shown at the first of them."""
    first = facing[0]
    turned = [each.claims if each.senses == first.senses else each.claims[::-1] for each in facing]
    left, right = (list(dict.fromkeys(pair[index] for pair in turned)) for index in (0, 1))
    return _side(left, first.contrast.left), _side(right, first.contrast.right)


def _side(claims: Sequence[Claim], span: Span) -> Side:
    first, *rest = claims
    return Side(first.id, span, None, first.said_by, tuple(claim.id for claim in rest))


def days_between(left: Article, right: Article) -> int | None:
    """How many days after the left article the right one came; None where one of them has no day."""
    one, other = (day_of(article.updated or article.published) for article in (left, right))
    return None if one is None or other is None else (other - one).days


def place_of(term: Term) -> Span:
    """Where a word of a claim is."""
    return Span(term.start, term.start + term.length)
