"""What is found depends on what the articles say: not on the order in which they are given, on how their lines break,
on the shape of their quotation marks or on where a paragraph stands; and another article takes nothing back."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts import KINDS
from checker.ingest import read_text
from checker.language import Language
from checker.leads import BODY
from checker.model import Article, Claim, Comparison, Encoder, Finding, Relation, Side
from checker.parts import Stated, same_part
from checker.pipeline import compare
from tests.stories.expected import Story, compared, story_names

QUOTES = str.maketrans("“”‘’", "\"\"''")
SOME = settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module", params=story_names())
def story(request: pytest.FixtureRequest, language: Language, encoder: Encoder) -> Story:
    return compared(request.param, language, encoder)


@SOME
@given(data=st.data())
def test_the_order_of_the_articles_changes_no_finding(
    data: st.DataObject, story: Story, language: Language, encoder: Encoder
) -> None:
    articles = data.draw(st.permutations(story.comparison.articles))
    again = compare(articles, language=language, encoder=encoder)
    assert again.articles == tuple(articles)
    assert again.findings == story.comparison.findings
    assert {group.id for group in again.groups} == {group.id for group in story.comparison.groups}


@SOME
@given(width=st.integers(40, 120), straight=st.booleans())
def test_line_breaks_and_the_shape_of_quotation_marks_change_nothing(
    width: int, straight: bool, story: Story, language: Language, encoder: Encoder
) -> None:
    def laid_out(text: str) -> str:
        broken = "\n".join(_filled(line, width) for line in text.splitlines())
        return broken.translate(QUOTES) if straight else broken

    articles = [_told_again(article, laid_out(article.text)) for article in story.comparison.articles]
    again = compare(articles, language=language, encoder=encoder)
    assert _told(again) == _told(story.comparison)


def test_a_paragraph_without_anaphora_may_stand_elsewhere(story: Story, language: Language, encoder: Encoder) -> None:
    comparison = story.comparison
    for article in comparison.articles:
        for text in [*_moved(article, comparison)][-1:]:
            there = _told_again(article, text)
            articles = [there if each is article else each for each in comparison.articles]
            again = compare(articles, language=language, encoder=encoder)
            if _read(again, there) == _read(comparison, article):
                assert _told(again) == _told(comparison)


def test_some_paragraphs_without_anaphora_are_found(language: Language, encoder: Encoder) -> None:
    stories = [compared(name, language, encoder).comparison for name in story_names()]
    assert sum(1 for story in stories for article in story.articles for _ in _moved(article, story)) >= len(stories)


def test_a_third_article_takes_no_finding_back(story: Story, language: Language, encoder: Encoder) -> None:
    """Those of groups that it leaves whole; what nobody else said may be said by it."""
    first, second, *others = story.comparison.articles
    before = compare([first, second], language=language, encoder=encoder)
    for third in others:
        after = compare([first, second, third], language=language, encoder=encoder)
        together = {claim: group.id for group in after.groups for claim in group.claims}
        for finding in before.findings:
            group = before.group_by_id.get(finding.group_id or "")
            whole = group is None or len({together.get(claim, claim) for claim in group.claims}) == 1
            if whole and finding.relation is not Relation.OMISSION:
                assert any(_is_still(finding, each) for each in after.findings), finding.reason


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_values_compare_alike_both_ways(kind: object, story: Story) -> None:
    name = next(each for each, known in KINDS.items() if known is kind)
    stated = [
        Stated(story.comparison.article_of(claim.id), claim, fact)
        for claim in story.comparison.claims
        for fact in claim.facts
        if fact.kind == name
    ]
    for index, left in enumerate(stated):
        for right in stated[index:]:
            there = KINDS[name].compare(left.fact.value, right.fact.value)
            back = KINDS[name].compare(right.fact.value, left.fact.value)
            assert (there.relation, there.name) == (back.relation, back.name), (left.fact, right.fact)
            assert same_part(left, right) == pytest.approx(same_part(right, left)), (left.fact, right.fact)


def _told_again(article: Article, text: str) -> Article:
    again = read_text(text, outlet=article.outlet, published=article.published, title=article.title)
    return replace(again, updated=article.updated)


def _filled(line: str, width: int) -> str:
    return textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False)


def _told(comparison: Comparison) -> set[tuple[object, ...]]:
    """The findings without their places: kinds, relations, severities and both sides' words."""
    return {
        (each.kind, each.relation, each.severity, *(_words(side, comparison) for side in (each.left, each.right)))
        for each in comparison.findings
    }


def _words(side: Side | None, comparison: Comparison) -> tuple[str, str] | None:
    if side is None:
        return None
    article = comparison.article_of(side.claim_id)
    words = " ".join(side.span.of(article.text).split())
    return article.outlet, words.translate(QUOTES)


def _moved(article: Article, comparison: Comparison) -> Iterator[str]:
    """The text with one of its paragraphs at the end: one behind the lead, in whose claims nothing was filled in."""
    claims = [claim for claim in comparison.claims if claim.article_id == article.id]
    lead = claims[min(BODY, len(claims) - 1)].span.end
    paragraphs = [(each.start(), each.group()) for each in re.finditer(r"(?s)\S.*?(?=\n\s*\n|\Z)", article.text)]
    for index, (start, words) in enumerate(paragraphs[:-1]):
        held = [claim for claim in claims if start <= claim.span.start < start + len(words)]
        if start >= lead and held and all(claim.resolved == claim.span.of(article.text) for claim in held):
            rest = [text for place, (_, text) in enumerate(paragraphs) if place != index]
            yield "\n\n".join([*rest, words])


def _read(comparison: Comparison, article: Article) -> Sequence[tuple[str, tuple[str, ...]]]:
    claims = [claim for claim in comparison.claims if claim.article_id == article.id]
    return sorted((claim.resolved, _values(claim)) for claim in claims)


def _values(claim: Claim) -> tuple[str, ...]:
    return tuple(f"{fact.kind} {fact.value}" for fact in claim.facts)


def _is_still(finding: Finding, other: Finding) -> bool:
    """Whether a finding says of the same claims what another said, whatever article shows the value now."""
    if (finding.kind, finding.relation) != (other.kind, other.relation):
        return False
    left, right = _claims(finding.left), _claims(finding.right)
    one, two = _claims(other.left), _claims(other.right)
    if finding.relation is Relation.AGREE:
        return left | right <= one | two
    return bool((left & one and right & two) or (left & two and right & one)) or (not (right or two) and left <= one)


def _claims(side: Side | None) -> set[str]:
    return {side.claim_id, *side.also} if side is not None else set()
