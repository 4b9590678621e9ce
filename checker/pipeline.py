"""The story of a comparison, from articles to findings; a newcomer reads this first."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Final, TypeAlias

from checker import __version__
from checker.align import Aligned, align_claims, joined
from checker.apart import Part, notices_of_parts, parts_of
from checker.beyond import beyond_links
from checker.claims import Reader, extract_claims
from checker.comparing import compare_groups
from checker.disputes import disputes
from checker.dollars import in_own_dollars
from checker.event import ArticlePair, different_events, same_event
from checker.findings import ranked
from checker.hedges import lost_hedges, sides_taken
from checker.inside import compare_inside
from checker.judging import judge_wording
from checker.language import Language
from checker.leads import read_leads
from checker.left_out import mark_left_out
from checker.linking import Told, link_probabilities, told_by
from checker.logistic import load_model
from checker.model import Article, Claim, Comparison, Encoder, Judge, Notice, forget
from checker.origins import count_origins
from checker.settings import Settings
from checker.story import Story

Progress: TypeAlias = Callable[[str, float], None]
"""Is told what is being done, and the share that is done, 0…1."""


UNDATED: Final = "~"  # behind every date


def _silent(_doing: str, _done: float) -> None:
    """Nobody watches."""


def compare(
    articles: Sequence[Article],
    *,
    language: Language,
    encoder: Encoder,
    judge: Judge | None = None,
    settings: Settings = Settings(),
    marked: bool = False,
    read: Reader = extract_claims,
    progress: Progress = _silent,
) -> Comparison:
    """What the articles agree on and where they differ; two or more, as `ingest.check_sources` has them.

    They are read in an order of their own, so that what is found does not depend on the order in which they are given.
    A judge, where there is one, is asked of aligned claims between which no fact tells a difference. `marked` says
    that the articles' `left_out` is as it should be, so that what is not the story is not looked for again.
    """
    progress("Finding what is not the story", 0.0)
    given = articles if marked else [mark_left_out(article, encoder, settings) for article in articles]
    articles = sorted(given, key=_in_time)
    progress("Reading claims and facts", 0.2)
    reading = read(articles, language)
    claims = in_own_dollars(articles, reading.claims)
    progress("Encoding claims", 0.6)
    vectors = encoder.encode([claim.resolved for claim in claims])
    progress("Aligning claims", 0.8)
    events = same_event(read_leads(articles, claims, vectors, settings), load_model("event"), settings)
    apart = different_events(events, settings)
    parts = parts_of(claims, apart)
    told = told_by(claims, vectors, {article.id: article for article in articles})
    aligned = joined((_aligned(part, claims, told, events, settings) for part in parts), claims)
    progress("Comparing facts", 0.9)
    forget()
    between = compare_groups(aligned.groups, claims, articles, settings, aligned.links)
    inside = compare_inside(articles, claims, vectors, settings)
    lost = lost_hedges(aligned.groups, claims, articles)
    disputed = disputes(aligned.groups, claims, articles, settings, between)
    lost += sides_taken(aligned.groups, claims, articles, [*between, *lost], settings)
    beyond = beyond_links(Story(aligned.groups, claims, articles, aligned.links), [*between, *disputed], settings)
    judged = (
        judge_wording(aligned.groups, claims, articles, [*between, *lost, *disputed, *beyond], judge, settings)
        if judge
        else ()
    )
    findings = ranked([*between, *inside, *lost, *disputed, *beyond, *judged], articles, claims)
    counted = count_origins(articles, claims, aligned.groups, findings)
    progress("Done", 1.0)
    return Comparison(
        articles=tuple(given),
        claims=_as_given(claims, given),
        groups=counted.groups,
        findings=counted.findings,
        links=aligned.links,
        notices=(*_notices_of(articles), *reading.notices, *notices_of_parts(articles, parts, apart), *counted.notices),
        models={"language": language.name, "encoder": encoder.name} | ({"judge": judge.name} if judge else {}),
        settings=asdict(settings),
        version=__version__,
    )


def _aligned(
    part: Part, claims: Sequence[Claim], told: Told, events: Mapping[ArticlePair, float], settings: Settings
) -> Aligned:
    """The claims of a part, aligned by themselves."""
    own = [claims[row] for row in part.rows]
    likely = link_probabilities(own, told.of(list(part.rows)), events, load_model("link"), part.apart)
    return align_claims(own, likely, settings, part.apart)


def _in_time(article: Article) -> tuple[str, str, str]:
    """The earliest first, those without a date last."""
    return article.published.isoformat() if article.published else UNDATED, article.outlet, article.id


def _as_given(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Claim, ...]:
    order = {article.id: index for index, article in enumerate(articles)}
    return tuple(sorted(claims, key=lambda claim: order[claim.article_id]))


def _notices_of(articles: Sequence[Article]) -> Iterator[Notice]:
    for article in articles:
        yield from (Notice(notice.code, f"{article.outlet}: {notice.text}") for notice in article.notices)
