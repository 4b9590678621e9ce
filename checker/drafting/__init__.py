"""A draft against a story's articles: who supports each of its claims, who contradicts it, what nobody reports.

The draft is compared as one article among the others, so that what holds there holds here: the same claims, links,
rules and thresholds. It is no source: what supports a claim of it is counted over the other articles alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from checker.claims import Reader, extract_claims
from checker.drafting.reading import Reading
from checker.drafting.report import (
    DRAFT,
    Backing,
    CheckedClaim,
    CheckedFact,
    Difference,
    DraftReport,
    Passage,
    Standing,
)
from checker.errors import UsageError
from checker.ingest import check_sources
from checker.language import Language
from checker.left_out import mark_left_out
from checker.model import Article, Comparison, Encoder, Group, Judge, content_id
from checker.origins import count_origins
from checker.pipeline import Progress, compare
from checker.settings import Settings

__all__ = [
    "DRAFT",
    "Backing",
    "CheckedClaim",
    "CheckedFact",
    "Difference",
    "DraftReport",
    "Passage",
    "Standing",
    "check_draft",
    "draft",
]


def draft(
    article: Article,
    sources: Sequence[Article],
    *,
    language: Language,
    encoder: Encoder,
    judge: Judge | None = None,
    settings: Settings = Settings(),
    marked: bool = False,
    read: Reader = extract_claims,
    progress: Progress = lambda _doing, _done: None,
) -> DraftReport:
    """What becomes of each claim of an article, whatever its outlet, against one source or more.

    `marked` says that the sources' `left_out` is as it should be, as in a saved comparison; the draft's is not.
    Raises UsageError where there is no source or one is called "draft", DuplicateSource for one that is given twice.
    """
    own = replace(article, id=content_id("a", DRAFT, article.text), outlet=DRAFT)
    check_draft(own, sources)
    comparison = compare(
        [mark_left_out(own, encoder, settings) if marked else own, *sources],
        language=language,
        encoder=encoder,
        judge=judge,
        settings=settings,
        marked=marked,
        read=read,
        progress=progress,
    )
    return _report(comparison, settings)


def check_draft(own: Article, sources: Sequence[Article]) -> None:
    """See that there is something to check a draft against. Raises UsageError and DuplicateSource."""
    for source in sources:
        if source.outlet.casefold() == DRAFT:
            raise UsageError(f"a source called {source.outlet!r}", f"in {source.source}", "give it another --outlet")
    check_sources([own, *sources])


def _report(comparison: Comparison, settings: Settings) -> DraftReport:
    """The report on a comparison whose first article is the draft; origins are counted of the others alone."""
    seen = tuple(Reading(comparison, settings).claims())
    sources = comparison.articles[1:]
    held = dict.fromkeys(ids for each in seen for ids in each.held)
    claims = [claim for claim in comparison.claims if claim.article_id != comparison.articles[0].id]
    counted = count_origins(sources, claims, [Group(content_id("g", *ids), ids, ()) for ids in held], ())
    backings = {group.claims: _backing(comparison, group) for group in counted.groups}
    others = (notice for notice in comparison.notices if notice.code != "shared_origin")
    return DraftReport(comparison, tuple(each.checked(backings) for each in seen), (*others, *counted.notices))


def _backing(comparison: Comparison, group: Group) -> Backing:
    return Backing(group.claims, comparison.outlets_of(group), group.origins)
