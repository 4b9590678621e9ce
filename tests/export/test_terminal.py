"""The report on the terminal: what to phone about first, in words, at any width."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from checker.export.terminal import print_report
from checker.export.visible import visible
from checker.model import Claim, Comparison, DateFrom, Finding, LeftOut, Relation, Severity, Span

Edit = Callable[[Finding], Finding]


def printed(comparison: Comparison, width: int = 100, *, terminal: bool = False) -> str:
    stream = io.StringIO()
    print_report(
        comparison,
        Console(file=stream, width=width, force_terminal=terminal, color_system="truecolor" if terminal else None),
    )
    return stream.getvalue()


def many(comparison: Comparison, count: int, edit: Edit = lambda finding: finding) -> Comparison:
    findings = [replace(comparison.findings[0], id=f"n{number}") for number in range(count)]
    return replace(comparison, findings=tuple(edit(finding) for finding in findings))


def with_text(comparison: Comparison, words: str) -> Comparison:
    """The comparison with an article whose first claim, and its fact, are these words."""
    article = replace(comparison.articles[1], text=words, outlet=words, title=words, headline=None)
    whole = Span(0, len(words))
    claims = tuple(
        replace(claim, span=whole, facts=()) if claim.article_id == article.id else claim for claim in comparison.claims
    )
    finding = comparison.findings[0]
    assert finding.right is not None
    finding = replace(finding, right=replace(finding.right, span=whole, said_by=words), reason=words)
    return replace(comparison, articles=(comparison.articles[0], article), claims=claims, findings=(finding,))


def test_the_head_tells_each_article_its_date_and_what_is_left_out(comparison: Comparison) -> None:
    text = printed(comparison)
    assert "2 articles: Ferry sinks off Maro" in text
    assert "Harbour Post, 2024-03-05 (from its metadata), updated 2024-03-05T18:30:00: Ferry sinks off Maro" in text
    assert "22% left out: related links" in text
    assert "Coastal Wire, date unknown" in text


def test_repeated_reasons_for_leaving_out_are_counted(comparison: Comparison) -> None:
    parts = (LeftOut(Span(0, 5), "said twice"), LeftOut(Span(6, 9), "said twice"))
    articles = (replace(comparison.articles[0], left_out=parts), comparison.articles[1])
    assert "left out: said twice (2)" in printed(replace(comparison, articles=articles))


def test_notices_are_told(comparison: Comparison) -> None:
    assert "Notice: The date of Coastal Wire is unknown." in printed(comparison)


def test_a_finding_is_told_with_both_passages_outlets_and_speakers(comparison: Comparison) -> None:
    text = printed(comparison)
    assert "1. CONFLICT (number), severity high, confidence 90%" in text
    assert "12 or 15 people died" in text
    assert "Harbour Post, citing police (and others: 2 independent origins)" in text
    assert "»At least 12« people died when a ferry sank on Monday" in text
    assert "Coastal Wire, in its own words" in text
    assert "»Fifteen« people died in Monday's ferry accident." in text


def test_discrepancies_are_counted(comparison: Comparison) -> None:
    assert "1 discrepancy found in 4 aligned claims." in printed(comparison)


def test_no_more_than_ten_findings_come_in_full_and_the_rest_in_a_line(comparison: Comparison) -> None:
    text = printed(many(comparison, 13))
    assert "Look at first (10)" in text
    assert "The rest in short (3)" in text
    assert text.count("»Fifteen«") == 10
    assert text.count("conflict (number, high): 12 or 15 people died") == 3


def test_what_is_of_low_severity_comes_in_short_however_few_there_are(comparison: Comparison) -> None:
    text = printed(many(comparison, 2, lambda each: replace(each, severity=Severity.LOW)))
    assert "Look at first" not in text
    assert "The rest in short (2)" in text


def test_a_finding_in_short_is_its_relation_kind_severity_and_reason(comparison: Comparison) -> None:
    assert "omission (date, low): only Harbour Post gives the hour" in printed(comparison)


def test_agreements_are_counted_by_kind_and_some_are_shown(comparison: Comparison) -> None:
    text = printed(comparison)
    assert "Agreements (1): place 1" in text
    assert "place: the same port" in text


def test_only_agreements_are_told_as_such(comparison: Comparison) -> None:
    agreed = many(comparison, 7, lambda each: replace(each, relation=Relation.AGREE))
    text = printed(agreed)
    assert "No discrepancy found in 4 aligned claims: all that was compared agrees." in text
    assert "Agreements (7): number 7" in text
    assert "… and 2 more" in text


def test_no_discrepancy_is_told_from_nothing_compared(comparison: Comparison) -> None:
    compatible = replace(comparison, findings=comparison.findings[2:])
    bare = replace(comparison, findings=())
    apart = replace(comparison, groups=(), findings=())
    assert "No discrepancy found in 4 aligned claims.\n" in printed(compatible)
    assert "No facts to compare" in printed(bare)
    assert "Nothing was aligned" in printed(apart)
    assert "No discrepancy" not in printed(bare) + printed(apart)


def test_groups_and_unmatched_claims_are_counted_by_outlet(comparison: Comparison) -> None:
    text = printed(comparison)
    assert "2 groups of claims that two or more articles report." in text
    assert "1 claim that only one article reports: Harbour Post 1." in text


@pytest.mark.parametrize("words", ["[bold]12[/bold] [/] died", "[link=https://x.example]here[/link]", ":boom: \\[x]"])
def test_the_words_of_an_article_are_never_markup(comparison: Comparison, words: str) -> None:
    text = printed(with_text(comparison, words))
    assert text.count(words) >= 4


@pytest.mark.parametrize("words", ["a\x1b[2Jb", "a\x07b", "a\u202eb", "a\x9b31mb", "a\x08b", "a\udce9b", "a\ufeffb"])
def test_what_would_steer_a_terminal_is_not_printed(comparison: Comparison, words: str) -> None:
    assert words[1] not in printed(with_text(comparison, words))
    printed(with_text(comparison, words)).encode()


def test_the_words_of_others_stay_on_one_line() -> None:
    assert visible(" two\r\nlines\u2028and\ta tab ") == "two lines and a tab"


def test_a_fact_that_is_its_whole_claim_is_not_marked(comparison: Comparison) -> None:
    assert "»Fifteen«" not in printed(with_text(comparison, "Fifteen"))


def test_a_fact_outside_its_claim_leaves_the_claim_unmarked(comparison: Comparison) -> None:
    claims = tuple(_shifted(claim) if claim.id == "c4" else claim for claim in comparison.claims)
    text = printed(replace(comparison, claims=claims))
    assert "people died in Monday's ferry accident." in text
    assert "»Fifteen«" not in text


def _shifted(claim: Claim) -> Claim:
    return replace(claim, span=Span(claim.span.start + 8, claim.span.end))


def test_an_omission_in_full_shows_the_one_side_that_there_is(comparison: Comparison) -> None:
    grave = replace(comparison.findings[1], severity=Severity.HIGH)
    text = printed(replace(comparison, findings=(grave,)))
    assert "The boat left Port Ello at »dawn«." in text
    assert text.count("in its own words") == 1


def test_what_is_told_in_short_is_cut_at_the_edge_of_a_terminal_and_whole_in_a_file(comparison: Comparison) -> None:
    assert "only Harbour Post gives the hour" in " ".join(printed(comparison, width=40).split())
    cut = re.sub(r"\x1b\[[0-9;]*m", "", printed(comparison, width=40, terminal=True))
    assert [len(line) <= 40 for line in cut.splitlines() if line.endswith("…")] == [True]


def test_no_line_ends_in_spaces(comparison: Comparison) -> None:
    for line in printed(comparison, width=40).splitlines():
        assert line == line.rstrip()


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(comparison: Comparison, width: int) -> None:
    wide = with_text(comparison, "https://coastal.example/" + "a" * 300)
    for each in (comparison, wide, many(comparison, 12)):
        assert max(len(line) for line in printed(each, width).splitlines()) <= width


def test_a_pipe_gets_plain_text_and_a_terminal_the_same_words(comparison: Comparison) -> None:
    plain, coloured = printed(comparison), printed(comparison, terminal=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured).split() == plain.split()


@pytest.mark.parametrize("relation", [each for each in Relation if each is not Relation.AGREE])
def test_a_relation_is_told_in_words(comparison: Comparison, relation: Relation) -> None:
    told = many(comparison, 1, lambda each: replace(each, relation=relation))
    assert f"1. {relation.upper()} (number)" in printed(told)


def test_a_date_that_was_given_is_told_as_given(comparison: Comparison) -> None:
    article = replace(comparison.articles[1], published=date(2024, 3, 6), date_from=DateFrom.GIVEN)
    assert "as given" in printed(replace(comparison, articles=(comparison.articles[0], article)))
