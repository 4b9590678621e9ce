"""The printable report: all of a comparison on one page, and nothing of it run."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from checker.export.decisions import NO_REVIEWS, Reviews
from checker.export.html_report import ABREAST, html_report
from checker.model import Article, Comparison, Notice
from checker.review.events import Deed, Event, Mutable, Muted
from tests.export.conftest import built
from tests.export.reviewing import NOON, decided, disagreed, final, reopened

NASTY: Final = '<script>alert("x")</script><img src=x onerror=alert(1)>&amp;"\'{{ 7*7 }}{% raw %}'


def page_of(comparison: Comparison, reviews: Reviews = NO_REVIEWS) -> html.HtmlElement:
    return html.document_fromstring(html_report(comparison, reviews).decode())


def words_of(comparison: Comparison, reviews: Reviews = NO_REVIEWS, part: str = "//body") -> str:
    """The words of a part of the page on one line."""
    (found,) = page_of(comparison, reviews).xpath(part)
    return " ".join(found.text_content().split())


def section(name: str) -> str:
    return f'//section[@aria-labelledby="{name}"]'


def test_the_page_begins_with_the_story_and_what_it_came_to(comparison: Comparison) -> None:
    head = words_of(comparison, part="//body/header")
    assert head.startswith("Comparison report Ferry sinks off Maro")
    assert "1 discrepancy found in 4 aligned claims." in head
    assert "2 articles of 2 outlets, which have 2 independent origins." in head


def test_the_story_has_the_name_that_it_was_given(comparison: Comparison) -> None:
    page = html.document_fromstring(html_report(comparison, story="Maro ferry").decode())
    assert page.findtext(".//title") == "Maro ferry – comparison report"


def test_outlets_of_one_origin_count_once_and_it_is_said_why(comparison: Comparison) -> None:
    copy = replace(comparison.articles[0], id="a3", outlet="Island Times")
    notice = Notice("shared_origin", "Island Times carries Harbour Post’s words. They count as one origin.")
    three = replace(comparison, articles=(*comparison.articles, copy), notices=(*comparison.notices, notice))
    head = words_of(three, part="//body/header")
    assert "3 outlets, which have 2 independent origins. Island Times carries Harbour Post’s words." in head
    assert "Island Times carries" not in words_of(three, part=section("unchecked"))


def test_each_article_has_its_outlet_title_day_and_address(comparison: Comparison) -> None:
    rows = page_of(comparison).xpath(section("outlets") + "//tbody/tr")
    told = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    assert told == [
        [
            "Harbour Post",
            "Ferry sinks off Marohttps://harbour.example/ferry",
            "5 March 2024 (from its metadata), updated 5 March 2024, 18:30",
        ],
        ["Coastal Wire", "no title", "date unknown"],
    ]


def test_what_needs_a_review_is_there_in_its_order(comparison: Comparison) -> None:
    headings = [" ".join(each.text_content().split()) for each in page_of(comparison).xpath("//article/h3")]
    assert headings == ["1. ≠ conflict · number · high severity", "2. ≈ compatible · date · medium severity"]


def test_a_finding_shows_both_passages_in_context_with_the_facts_marked(comparison: Comparison) -> None:
    first = page_of(comparison).xpath("//article")[0]
    assert [each.text_content() for each in first.xpath(".//mark")] == ["At least 12", "Fifteen"]
    left, right = (" ".join(each.text_content().split()) for each in first.xpath(".//blockquote"))
    assert left.endswith("police said. The boat left Port Ello at dawn.")
    assert right == "Fifteen people died in Monday's ferry accident. The ferry had set out from Port Ello."
    told = " ".join(first.text_content().split())
    for words in ("12 or 15 people died", "A: Harbour Post", "B: Coastal Wire", "Said by police.", "Confidence 90 %"):
        assert words in told


def test_the_side_that_is_missing_is_said_to_be(comparison: Comparison) -> None:
    high = replace(comparison.findings[1], severity=comparison.findings[0].severity)
    assert "The other side does not have it." in words_of(replace(comparison, findings=(high,)))


@pytest.mark.parametrize(
    "words",
    [
        "Review: final, assigned to Ana.",
        "First verdict: genuine conflict, by Ana, 6 March 2024, 12:00 UTC. Right: Harbour Post. Correct value: 12.",
        "Rated false: the claim of Coastal Wire. Note: the log says so",
        "Second verdict: genuine conflict, by Ben, 6 March 2024, 12:05 UTC.",
        "asked the harbour master on 2024-03-06: twelve",
        "https://port.example/log, primary source, looked at on 6 March 2024",
    ],
)
def test_a_decision_is_told_with_who_and_when(comparison: Comparison, words: str) -> None:
    assert words in words_of(comparison, {"f1": final()})


def test_a_verdict_is_not_told_before_the_second_one(comparison: Comparison) -> None:
    told = words_of(comparison, {"f1": decided()})
    assert "Decided by Ana; the verdict is told once a second person has given theirs." in told
    for secret in ("genuine", "the log says so", "port.example", "twelve"):
        assert secret not in told


def test_two_verdicts_that_disagree_are_told_as_such(comparison: Comparison) -> None:
    told = words_of(comparison, {"f1": disagreed()})
    assert "The two verdicts disagree, and neither stands." in told
    assert "Right: Harbour Post." in told
    assert "Right: Coastal Wire." in told


def test_a_reopened_finding_tells_what_changed_and_what_was_decided_before(comparison: Comparison) -> None:
    told = words_of(comparison, {"f1": reopened()})
    changed = "Coastal Wire had “Twelve people died.” (12) and now has “Fifteen people died.” (15)."
    assert f"Changed at its source: {changed}" in told
    assert "Earlier: genuine conflict, by Ana" in told


def test_how_far_the_reviews_have_come_is_counted(comparison: Comparison) -> None:
    assert "Reviews: 1 final, 1 new." in words_of(comparison, {"f1": final()})


def test_a_comparison_without_findings_says_so(comparison: Comparison) -> None:
    assert "No finding needs a review." in words_of(replace(comparison, findings=()))
    assert "No fact is compared across outlets." in words_of(replace(comparison, findings=()))


def test_an_empty_comparison_is_a_page_too() -> None:
    assert "Untitled story" in words_of(Comparison((), (), (), ()))


def test_the_matrix_has_a_cell_for_every_outlet_and_the_number_of_the_finding(comparison: Comparison) -> None:
    rows = page_of(comparison).xpath(section("matrix") + "//tbody/tr")
    first = [" ".join(cell.text_content().split()) for cell in rows[0]]
    assert first == ["≠ conflict number · 1 At least 12 people died when a ferry sank on Monday", "12", "15"]
    assert len(rows) == 3  # two to review, one that agrees; what only one has and is minor is aside


def test_more_outlets_than_a_sheet_is_wide_have_a_table_more(comparison: Comparison) -> None:
    many = tuple(Article(f"b{n}", f"Outlet {n}", "Nothing of it.") for n in range(ABREAST))
    page = page_of(replace(comparison, articles=(*comparison.articles, *many)))
    tables = page.xpath(section("matrix") + "//table")
    assert [len(table.xpath("./thead/tr/th")) for table in tables] == [ABREAST + 1, 3]
    assert "silent" in tables[1].text_content()


def test_what_was_left_out_and_not_checked_is_said(comparison: Comparison) -> None:
    told = words_of(comparison, part=section("unchecked"))
    assert "The date of Coastal Wire is unknown." in told
    assert "Harbour Post: 22% left out: related links related links: “Read also: Market reopens in Tavin”" in told
    assert "Harbour Post (1) Ferry sinks off Maro" in told


def test_what_is_muted_is_said_with_who_did_it(comparison: Comparison) -> None:
    muted = {Muted(Mutable.KIND, "quote"): Event(NOON, "Cleo", Deed.MUTE, note="house style")}
    page = html.document_fromstring(html_report(comparison, muted=muted).decode())
    told = " ".join(page.text_content().split())
    who = "by Cleo, 6 March 2024, 12:00 UTC: house style"
    assert f"Muted in this story, but for what was reviewed: all findings of the kind quote, {who}" in told
    assert "muted in this story, and told under" not in told


def test_findings_that_are_muted_stand_apart_unless_something_was_done_to_them(comparison: Comparison) -> None:
    kind = comparison.findings[0].kind
    muted = {Muted(Mutable.KIND, kind): Event(NOON, "Cleo", Deed.MUTE)}
    page = html.document_fromstring(html_report(comparison, muted=muted).decode())
    (listed,) = page.xpath(section("unchecked") + "//li[contains(., 'Muted')]")
    assert comparison.findings[0].reason in listed.text_content()
    assert comparison.findings[0].id not in page.xpath(section("findings"))[0].text_content()
    assert "1 more finding is muted in this story" in page.text_content()
    reviewed = html.document_fromstring(html_report(comparison, {"f1": final()}, muted=muted).decode())
    assert "f1" in reviewed.xpath(section("findings"))[0].text_content()


def test_the_record_says_what_was_compared_with_what_and_where_the_log_ends(comparison: Comparison) -> None:
    local = replace(comparison.articles[0], source="/home/ana/stories/harbour.html")
    report = html_report(
        replace(comparison, articles=(local, comparison.articles[1])),
        head="ab" * 32,
        at=datetime(2024, 3, 7, 9, tzinfo=UTC),
    ).decode()
    for words in ("checker 0.1.0", "tiny", comparison.articles[1].sha256, "ab" * 32, "7 March 2024, 09:00 UTC"):
        assert words in report
    assert "harbour.html" in report
    assert "/home/ana" not in report


def test_the_same_comparison_gives_the_same_page(comparison: Comparison) -> None:
    assert html_report(comparison) == html_report(comparison)


def nastily(comparison: Comparison, words: str) -> Comparison:
    """The comparison with these words wherever somebody else's stand."""
    articles = tuple(
        replace(each, outlet=words + each.id, title=words, url=words, source=words, text=each.text + words)
        for each in comparison.articles
    )
    findings = tuple(replace(each, reason=words, kind=words) for each in comparison.findings)
    return replace(comparison, articles=articles, findings=findings, notices=(Notice("x", words),))


def tags(page: html.HtmlElement) -> dict[str, int]:
    counted: dict[str, int] = {}
    for element in page.iter():
        counted[element.tag] = counted.get(element.tag, 0) + 1
    return counted


def test_nothing_that_others_wrote_is_markup(comparison: Comparison) -> None:
    review = final(note=NASTY)
    plain, nasty = (page_of(nastily(comparison, each), {"f1": review}) for each in ("plain", NASTY))
    assert tags(nasty) == tags(plain)
    assert not nasty.xpath("//script | //img | //@onerror")
    assert "49" not in nasty.xpath("//h1")[0].text_content()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_text_whatever_breaks_the_page(words: str) -> None:
    page = page_of(nastily(built(), words))
    assert len(page.xpath("//article[@class='finding']")) == 2
    assert not page.xpath("//script")


def test_half_a_character_does_not_stop_the_report(comparison: Comparison) -> None:
    broken = replace(
        comparison, articles=(replace(comparison.articles[0], outlet="a \udce9 name"), comparison.articles[1])
    )
    assert b"a name" in html_report(broken)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "https:",
        "http://a b",
        "file:///etc/passwd",
        "https://[::1",
    ],
)
def test_only_an_address_of_the_web_can_be_followed(comparison: Comparison, url: str) -> None:
    articles = tuple(replace(each, url=url) for each in comparison.articles)
    assert [href for href in page_of(replace(comparison, articles=articles)).xpath("//@href") if href[0] != "#"] == []


def test_the_page_asks_for_nothing_outside_of_itself(comparison: Comparison) -> None:
    page = page_of(comparison, {"f1": final()})
    assert not page.xpath("//script | //link | //iframe | //object | //embed | //@src | //@srcset | //base | //form")
    style = page.findtext(".//style") or ""
    assert not re.search(r"url\(|@import|@font-face", style)
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")


def test_every_link_inside_the_page_has_its_place(comparison: Comparison) -> None:
    page = page_of(comparison)
    places = page.xpath("//@id")
    assert len(places) == len(set(places))
    assert {href[1:] for href in page.xpath("//@href") if href.startswith("#")} <= set(places)
