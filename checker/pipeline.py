"""The story of a comparison, from articles to findings; a newcomer reads this first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import Final, TypeAlias

from checker import __version__
from checker.align import align_claims
from checker.claims import extract_claims
from checker.comparing import compare_groups
from checker.disputes import disputes
from checker.event import ArticlePair, different_events, read_leads, same_event
from checker.findings import ranked
from checker.hedges import lost_hedges
from checker.inside import compare_inside
from checker.judging import judge_wording
from checker.language import Language
from checker.later import later_states
from checker.left_out import mark_left_out
from checker.linking import link_probabilities
from checker.logistic import load_model
from checker.model import Article, Claim, Comparison, Encoder, Judge, Notice
from checker.origins import count_origins
from checker.reasons import listed
from checker.settings import Settings

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
    reading = extract_claims(articles, language)
    claims = reading.claims
    progress("Encoding claims", 0.6)
    vectors = encoder.encode([claim.resolved for claim in claims])
    progress("Aligning claims", 0.8)
    events = same_event(read_leads(articles, claims, vectors, settings), load_model("event"), settings)
    apart = different_events(events, settings)
    likely = link_probabilities(claims, vectors, events, load_model("link"))
    aligned = align_claims(claims, likely, settings, apart)
    progress("Comparing facts", 0.9)
    between = compare_groups(aligned.groups, claims, articles, settings)
    inside = compare_inside(articles, claims, vectors, settings)
    lost = lost_hedges(aligned.groups, claims, articles)
    disputed = disputes(aligned.groups, claims, articles, settings, between)
    later = later_states(aligned.groups, claims, articles)
    judged = (
        judge_wording(aligned.groups, claims, articles, [*between, *lost, *disputed, *later], judge, settings)
        if judge
        else ()
    )
    findings = ranked([*between, *inside, *lost, *disputed, *later, *judged], articles, claims)
    counted = count_origins(articles, claims, aligned.groups, findings)
    progress("Done", 1.0)
    return Comparison(
        articles=tuple(given),
        claims=_as_given(claims, given),
        groups=counted.groups,
        findings=counted.findings,
        links=aligned.links,
        notices=(*_notices_of(articles), *reading.notices, *_apart(articles, apart), *counted.notices),
        models={"language": language.name, "encoder": encoder.name} | ({"judge": judge.name} if judge else {}),
        settings=asdict(settings),
        version=__version__,
    )


def _in_time(article: Article) -> tuple[str, str, str]:
    """The earliest first, those without a date last."""
    return article.published.isoformat() if article.published else UNDATED, article.outlet, article.id


def _as_given(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Claim, ...]:
    order = {article.id: index for index, article in enumerate(articles)}
    return tuple(sorted(claims, key=lambda claim: order[claim.article_id]))


def _notices_of(articles: Sequence[Article]) -> Iterator[Notice]:
    for article in articles:
        yield from (Notice(notice.code, f"{article.outlet}: {notice.text}") for notice in article.notices)


def _apart(articles: Sequence[Article], apart: frozenset[ArticlePair]) -> Iterator[Notice]:
    """What tells of different events: of many pairs, the article that is in most of them is named first."""
    outlets = {article.id: article.outlet for article in articles}
    left = set(apart)
    while left:
        odd = max(outlets, key=lambda article: sum(article in pair for pair in left))
        others = [outlet for article, outlet in outlets.items() if frozenset((odd, article)) in left]
        left = {pair for pair in left if odd not in pair}
        text = f"{outlets[odd]} tells of another event than {listed(others)}; their claims are not aligned."
        yield Notice("different_events", text)
