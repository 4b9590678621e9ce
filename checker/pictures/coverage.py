"""How much of each article the others carry, counted in claims."""

from collections import Counter
from dataclasses import dataclass

from checker.model import Article, Comparison


@dataclass(frozen=True, slots=True)
class Coverage:
    """One article: of its `claims`, how many each article of the comparison has too (`shared`, in their order; its own
    place holds all), and how many another has at all (`carried`). `left_out` is the share of its text that is not its
    story, 0…1."""

    article: Article
    claims: int
    carried: int
    shared: tuple[int, ...]
    left_out: float

    @property
    def alone(self) -> int:
        """The claims that nobody else reports."""
        return self.claims - self.carried

    def share(self, count: int) -> float | None:
        """A count as a share of its claims, 0…1; None for an article without claims."""
        return count / self.claims if self.claims else None


def coverage(comparison: Comparison) -> tuple[Coverage, ...]:
    """A row for each article, in their order. What is aligned is carried, whether its facts agree or not."""
    number = {article.id: index for index, article in enumerate(comparison.articles)}
    own = Counter(claim.article_id for claim in comparison.claims)
    carried: Counter[str] = Counter()
    shared: dict[str, Counter[int]] = {article.id: Counter() for article in comparison.articles}
    for group in comparison.groups:
        members = [comparison.claim_by_id[claim_id].article_id for claim_id in group.claims]
        others = {number[article_id] for article_id in members}
        for article_id in members:
            carried[article_id] += len(others) > 1
            shared[article_id].update(others - {number[article_id]})
    return tuple(_row(article, own, carried, shared[article.id], number) for article in comparison.articles)


def _row(
    article: Article, own: Counter[str], carried: Counter[str], shared: Counter[int], number: dict[str, int]
) -> Coverage:
    counts = [own[article.id] if each == article.id else shared[index] for each, index in number.items()]
    left_out = sum(len(part.span) for part in article.left_out) / len(article.text) if article.text else 0.0
    return Coverage(article, own[article.id], carried[article.id], tuple(counts), left_out)
