"""The articles in columns: their texts, and where a claim is open its counterparts on the same height."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.model import Article, Claim, Finding, Group, Span
from checker.ui.address import Address
from checker.ui.cards import article_head
from checker.ui.marks import Focus, article_marks, paragraphs, stripped
from checker.ui.navigation import Place
from checker.ui.render import element, passage, words
from checker.ui.view import View, sides_of

COLUMNS: Final = 200
"""How many columns are kept as they were drawn, for all sessions: some 50 kB each."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What is open in a story: a finding, or a group by one of its claims; its claims in the articles that hold any.

    `claims` are by the article's id, that which was opened first.
    """

    finding: Finding | None
    group: Group | None
    claims: Mapping[str, Claim]


def opened_in(view: View, address: Address) -> Opened | None:
    """What an address opens in a comparison; None where it names nothing that is there."""
    finding = view.finding_by_id.get(address.finding)
    if finding is not None:
        named = [view.comparison.claim_by_id[side.claim_id] for side in sides_of(finding)]
        group = view.group_of(finding)
    else:
        claim = view.comparison.claim_by_id.get(address.claim)
        group = view.comparison.group_of_claim.get(address.claim)
        named = [claim] if claim else []
    if not named:
        return None
    others = [view.comparison.claim_by_id[claim_id] for claim_id in group.claims] if group else []
    claims: dict[str, Claim] = {}
    for each in (*named, *others):
        claims.setdefault(each.article_id, each)
    return Opened(finding, group, claims)


def texts(
    view: View, articles: Sequence[Article], focus: Focus, address: Address, opened: Opened | None = None
) -> Markup:
    """The articles, a column each; where something is open, the paragraphs of its claims stand on one height. The
    labels of the claims open them, in the story of the address."""
    claims = opened.claims if opened else {}
    columns = [_column(view, article.id, focus, address.whole, claims.get(article.id)) for article in articles]
    look = "texts joined" if opened else "texts"
    inside = element("div", look, *columns, style=f"--columns: {len(articles)}")
    return element("div", "across", inside, role="region", tabindex="0", **{"aria-label": "The articles"})


def here_in(article: Article, claim: Claim) -> Span:
    """The paragraphs that a claim stands in."""
    held = [span for span in paragraphs(article.text) if span.overlaps(claim.span)]
    return Span(held[0].start, held[-1].end) if held else claim.span


@lru_cache(maxsize=COLUMNS)
def _column(view: View, article_id: str, focus: Focus, address: Address, claim: Claim | None) -> Markup:
    article = view.comparison.article_by_id[article_id]
    marks = article_marks(view, article, focus)

    def to(claim_id: str) -> str:
        return Place.SIDE_BY_SIDE.link(address.at_claim(claim_id))

    def part(look: str, start: int, end: int, head: str = "") -> Markup:
        return element("div", look, head, passage(article.text, stripped(article.text, Span(start, end)), marks, to))

    if claim is None:
        return element("section", "column", article_head(article), part("reading", 0, len(article.text)))
    here = here_in(article, claim)
    return element(
        "section",
        "column",
        article_head(article),
        part("reading before-it", 0, here.start),
        part("reading here", here.start, here.end, element("p", "outlet", words(article.outlet))),
        part("reading behind-it", here.end, len(article.text)),
    )
