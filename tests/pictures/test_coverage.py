"""How much of each article the others carry."""

from dataclasses import replace

import pytest

from checker.language import Language
from checker.model import Article, Comparison, Encoder
from checker.pictures.coverage import coverage
from checker.pictures.matrix import matrix, outlets_of
from checker.pictures.speakers import speakers
from checker.pictures.timeline import timeline
from tests.stories.expected import compared


def test_each_article_is_counted_against_each_other(strike: Comparison) -> None:
    assert [(each.article.outlet, each.claims, each.carried, each.shared) for each in coverage(strike)] == [
        ("Post", 3, 2, (3, 2, 1)),
        ("Wire", 3, 3, (2, 3, 2)),
        ("Radio", 4, 2, (1, 2, 4)),
    ]


def test_what_nobody_else_has_is_the_rest(strike: Comparison) -> None:
    assert [each.alone for each in coverage(strike)] == [1, 0, 2]


def test_a_share_is_of_the_article_s_own_claims(strike: Comparison) -> None:
    post = coverage(strike)[0]
    assert post.share(post.carried) == pytest.approx(2 / 3)


def test_of_an_article_without_claims_no_share_is_told(strike: Comparison) -> None:
    silent = replace(strike, articles=(*strike.articles, Article("mute", "Mute", "")))
    row = coverage(silent)[3]
    assert (row.claims, row.carried, row.shared, row.share(0), row.left_out) == (0, 0, (0, 0, 0, 0), None, 0.0)


def test_two_claims_of_one_article_in_a_group_are_both_carried_once(strike: Comparison) -> None:
    groups = (replace(strike.groups[0], claims=("p1", "p3", "w1")), *strike.groups[1:])
    post, wire, _ = coverage(replace(strike, groups=groups))
    assert (post.carried, post.shared) == (3, (3, 3, 1))
    assert wire.shared == (2, 3, 2)


def test_what_is_left_out_is_told_as_a_share_of_the_text(strike: Comparison) -> None:
    assert [round(each.left_out, 2) for each in coverage(strike)] == [0.19, 0.0, 0.0]


def test_the_pictures_of_a_real_story_add_up(language: Language, encoder: Encoder) -> None:
    """Whatever the rules find in it: nothing is drawn twice, and nothing that is there is left undrawn."""
    story = compared("mill-explosion", language, encoder).comparison
    rows = coverage(story)
    assert sum(each.alone for each in rows) == len(story.unmatched)
    assert [each.claims for each in rows] == [row.shared[number] for number, row in enumerate(rows)]
    assert all(
        max(other for n, other in enumerate(row.shared) if n != own) <= row.carried for own, row in enumerate(rows)
    )
    assert sum(each.total for each in speakers(story)) == sum(bool(claim.said_by) for claim in story.claims)
    lines = matrix(story, story.findings)
    assert sum(len(line.findings) for line in lines) == sum(each.group_id is not None for each in story.findings)
    assert {len(line.cells) for line in lines} == {len(outlets_of(story))}
    drawn = [mention for each in timeline(story).given for mention in each.mentions]
    assert len(drawn) == len({(mention.claim_id, mention.span) for mention in drawn})
