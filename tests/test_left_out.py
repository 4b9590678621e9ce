"""What is not the story is left out, with its reason, and nothing of the story goes with it."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.left_out import mark_left_out
from checker.model import Article, Encoder, LeftOut, Span
from checker.settings import Settings

FIXTURES = Path(__file__).parents[1] / "fixtures"
SEEDS = FIXTURES / "stories" / "seoul-2023"
STORIES = ("ferry", "tunnel")
RELATED = (
    "Mayor of Porto names new head of city's water company",
    "Ten dead as bus leaves road in northern Peru",
    "Why bakers are going back to sourdough: a short history",
)


def article(text: str, *, has_headline: bool = True) -> Article:
    headline = Span(0, text.index("\n")) if has_headline else None
    return Article(id="a", outlet="Example Post", text=text, headline=headline)


def paragraphs(name: str) -> list[str]:
    return (FIXTURES / "left_out" / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n")


def left(marked: Article) -> list[tuple[str, str]]:
    return [(each.reason, each.span.of(marked.text)) for each in marked.left_out]


def kept(marked: Article) -> list[str]:
    """The lines that stay, without what is left out of them."""
    text = marked.text
    for each in reversed(marked.left_out):
        text = text[: each.span.start] + text[each.span.end :]
    return [line.strip() for line in text.split("\n") if line.strip()]


@pytest.fixture
def mark(encoder: Encoder):
    return lambda given: mark_left_out(given, encoder, Settings())


# ── the two articles that were saved from the web ────────────────────────────────────────────────────────────


def test_related_headlines_and_a_glued_credit_are_left_out_of_a_saved_article(mark):
    marked = mark(article((SEEDS / "kyodo.txt").read_text(encoding="utf-8"), has_headline=False))
    (credit_reason, credit), (links_reason, links) = left(marked)
    assert (credit_reason, credit) == ("photo credit", "(Photo courtesy of South Korea's Defense Ministry)(Kyodo)")
    assert links_reason == "links to other stories"
    assert links.startswith("Related coverage:")
    assert links.endswith("senior U.S. official")
    assert len(kept(marked)) == 8


def test_repeats_strays_and_the_article_below_are_left_out_of_a_saved_page(mark):
    text = (SEEDS / "asharq-al-awsat.txt").read_text(encoding="utf-8")
    marked = mark(article(text))
    assert [reason for reason, _ in left(marked)] == [
        "photo credit",
        "caption said again",
        "page furniture",
        "headline said again",
        "caption said again",
        "another article",
    ]
    other = marked.left_out[-1].span
    assert other.start == text.index("Putin Says Russia Willing")
    assert other.end == len(text.rstrip())
    story = [line.strip() for line in text[: other.start].split("\n")]
    once = [line for line in dict.fromkeys(story) if line and line != "TT"]
    assert [line.removesuffix("(EPA/South Korea Ministry of Defense/Handout)").strip() for line in once] == kept(marked)


# ── the same troubles in other articles ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("story", [*STORIES, "harvest"])
def test_an_article_without_troubles_comes_back_as_it_was(mark, story):
    text = "\n\n".join(line for line in paragraphs(story) if "Photo by" not in line)
    assert mark(article(text)).left_out == ()


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("place", [4, 7, None])
@pytest.mark.parametrize("heading", ["Related stories", "READ MORE:", "You may also like", "Most read"])
def test_a_list_of_links_goes_with_its_heading_wherever_it_stands(mark, story, place, heading):
    lines = paragraphs(story)
    at = len(lines) if place is None else place
    marked = mark(article("\n".join([*lines[:at], heading, *RELATED, *lines[at:]])))
    assert left(marked) == [("links to other stories", "\n".join([heading, *RELATED]))]


@pytest.mark.parametrize("story", STORIES)
def test_headlines_below_the_last_paragraph_are_links_without_a_heading(mark, story):
    marked = mark(article("\n\n".join([*paragraphs(story), *RELATED])))
    assert left(marked) == [("links to other stories", "\n\n".join(RELATED))]


def test_a_list_that_the_story_announces_stays(mark):
    announced = "The federation asks for three things before its members go back to their ships:"
    listed = ["A rest day after five nights", "Two pilots on every bridge at night", "A pay rise of four per cent"]
    lines = [*paragraphs("ferry"), announced, *listed]
    assert kept(mark(article("\n\n".join(lines)))) == lines


@pytest.mark.parametrize("line", ["Also read: Ten dead as bus leaves road in Peru", "► Ten dead as bus leaves road"])
def test_a_line_that_says_it_is_a_link_goes(mark, line):
    lines = paragraphs("ferry")
    assert left(mark(article("\n".join([*lines[:5], line, *lines[5:]])))) == [("links to other stories", line)]


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("place", [1, 5, None])
def test_a_headline_said_again_goes_and_stays_at_its_own_place(mark, story, place):
    headline, *body = paragraphs(story)
    at = len(body) if place is None else place
    for again in (headline + " ", headline.upper(), f"{headline} | Example Post"):
        marked = mark(article("\n\n".join([headline, *body[:at], again, *body[at:]])))
        assert left(marked) == [("headline said again", again.strip())]
        assert kept(marked) == [headline, *body]


@pytest.mark.parametrize("place", [4, 8])
def test_a_caption_stays_once_and_its_repeat_and_its_credit_go(mark, place):
    lines = paragraphs("tunnel")
    caption = "Residents look at a cracked wall (L) in Graca, Lisbon, on May 5, 2025."
    glued = f"{caption} (Photo courtesy of Lisbon Residents' League)(AFP)"
    marked = mark(article("\n".join([*lines[:place], glued, glued, *lines[place:]])))
    assert left(marked) == [
        ("photo credit", "(Photo courtesy of Lisbon Residents' League)(AFP)"),
        ("caption said again", glued),
    ]
    assert kept(marked) == [*lines[:place], caption, *lines[place:]]


@pytest.mark.parametrize(
    "credit",
    [
        "(AP Photo/Maria Lopes)",
        "(EPA/Lisbon Metro/Handout)",
        "[Image: Lisbon Metro]",
        "(File photo)",
        "REUTERS/Maria Lopes",
        "Agencia Lisboa/Maria Lopes/Pool via Reuters",
        "Photograph: Maria Lopes/Getty Images",
        "— AFP",
    ],
)
def test_only_the_credit_of_a_caption_is_left_out(mark, credit):
    lines = paragraphs("tunnel")
    caption = "Residents look at a cracked wall in Graca, Lisbon, on May 5, 2025."
    marked = mark(article("\n".join([*lines[:3], f"{caption} {credit}", *lines[3:]])))
    assert left(marked) == [("photo credit", credit)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The protest was called by the Popular Assembly of Farmers (PA).",
        "Photographs, letters and a diary were found in the attic of the house.",
        "Images from the harbour show lorries in a queue of four kilometres.",
        "Credit Suisse lent the ferry company 40 million euros, a spokesman told Reuters.",
        "By Christmas Day, the crews had sailed for eleven weeks without a break.",
        "Written by Ailsa Munro in 2019, the rules have never been tested in court.",
        "The island can be reached on foot at low tide or via the old causeway.",
        "Five years ago, he said, nobody would have signed up for a shift like that.",
        "5 years ago, the harbour was dredged for the last time.",
        "The names of the injured may not be published under Portuguese law.",
        "This report, published by the port authority on Monday, counts 43 accidents.",
        "The views expressed by the minister angered crews in all six ports.",
        "We will not sail, he said, until somebody reads the terms of the contract.",
        "More on board the ship were injured than the company had said at first.",
    ],
)
def test_a_sentence_that_looks_like_furniture_stays(mark, sentence):
    lines = paragraphs("ferry")
    assert mark(article("\n".join([*lines[:6], sentence, *lines[6:]]))).left_out == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Advertisement", "page furniture"),
        ("Story continues below", "page furniture"),
        ("Facebook Twitter WhatsApp Email", "page furniture"),
        ("Share this article", "page furniture"),
        ("Sign up for our morning newsletter", "page furniture"),
        ("We use cookies to improve your experience on this site.", "page furniture"),
        ("5 min read", "page furniture"),
        ("3 hours ago", "page furniture"),
        ("Published: July 24, 2025 at 5:00 a.m. | Updated: July 25, 2025 at 6:01 a.m.", "page furniture"),
        ("@examplepost", "page furniture"),
        ("QX", "page furniture"),
        ("* * *", "page furniture"),
        ("By Maria Lopes and John Okoro", "byline"),
        ("(Reporting by Maria Lopes in Lisbon; Editing by John Okoro)", "byline"),
        ("Maria Lopes in Porto contributed to this report.", "byline"),
        ("© 2025 Example Post. All rights reserved.", "copyright line"),
        ("Disclaimer: This page is not legal advice.", "disclaimer"),
    ],
)
@pytest.mark.parametrize("place", [1, 6, None])
def test_furniture_is_left_out_wherever_it_stands(mark, line, reason, place):
    lines = paragraphs("ferry")
    at = len(lines) if place is None else place
    assert left(mark(article("\n".join([*lines[:at], line, *lines[at:]])))) == [(reason, line)]


@pytest.mark.parametrize("figure", ["412", "421", "4,120"])
def test_a_sentence_said_again_with_another_figure_stays(mark, figure):
    lines = paragraphs("ferry")
    again = lines[2].replace("412", figure)
    marked = mark(article("\n".join([*lines, again])))
    assert left(marked) == ([("said again", again)] if figure == "412" else [])


def test_a_repeat_that_is_cut_short_goes_whichever_comes_first(mark):
    lines = paragraphs("ferry")
    short = lines[2][:70] + "…"
    assert left(mark(article("\n".join([*lines, short])))) == [("said again", short)]
    assert left(mark(article("\n".join([lines[0], short, *lines[1:]])))) == [("said again", short)]


# ── another article ──────────────────────────────────────────────────────────────────────────────────────────


NEAR_NEITHER = pytest.mark.xfail(strict=True, reason="the last paragraph is like neither article")


@pytest.mark.parametrize(
    ("story", "other"),
    [("ferry", "harvest"), ("tunnel", "harvest"), pytest.param("ferry", "tunnel", marks=NEAR_NEITHER)],
)
def test_another_article_goes_from_its_headline_to_the_end(mark, story, other):
    below = "\n\n".join(paragraphs(other))
    marked = mark(article("\n\n".join([*paragraphs(story), below])))
    assert left(marked) == [("another article", below)]


@pytest.mark.parametrize("story", STORIES)
def test_another_article_goes_with_its_own_repeats_and_strays(mark, story):
    headline, caption, *body = paragraphs("harvest")
    below = "\n\n".join([headline, caption, caption, "QX", headline, caption, *body])
    marked = mark(article("\n\n".join([*paragraphs(story), below])))
    assert left(marked) == [("another article", below)]


@pytest.mark.parametrize(
    ("story", "place"),
    [("ferry", 5), ("ferry", 8), ("tunnel", 5), ("tunnel", 7), pytest.param("ferry", 7, marks=NEAR_NEITHER)],
)
def test_another_article_ends_where_the_story_resumes(mark, story, place):
    lines, between = paragraphs(story), "\n\n".join(paragraphs("harvest"))
    marked = mark(article("\n\n".join([*lines[:place], between, *lines[place:]])))
    assert left(marked) == [("another article", between)]


@pytest.mark.parametrize("subheading", ["What the Islands Are Running Out Of", "How the Talks Came to Collapse"])
@pytest.mark.parametrize("place", range(4, 11))
def test_a_subheading_of_the_story_does_not_begin_another_article(mark, subheading, place):
    lines = paragraphs("ferry")
    assert mark(article("\n\n".join([*lines[:place], subheading, *lines[place:]]))).left_out == ()


@pytest.mark.parametrize("place", [6, 9, 12])
def test_a_paragraph_of_background_far_from_the_story_stays(mark, place):
    lines = paragraphs("ferry")
    far = "Teachers in Wales and rail guards in Northern Ireland have also voted to strike over the cost of living."
    assert mark(article("\n\n".join([*lines[:place], far, *lines[place:]]))).left_out == ()


def test_a_text_of_two_paragraphs_is_never_cut_by_what_it_is_about(mark):
    far = [paragraphs("ferry")[1], paragraphs("harvest")[0], paragraphs("harvest")[2]]
    assert mark(article("\n".join(far), has_headline=False)).left_out == ()


def test_what_was_left_out_before_stays_as_it_is(mark):
    text = "\n\n".join([*paragraphs("ferry"), "Advertisement", "Share this article"])
    before = LeftOut(Span(text.index("A storm"), text.index("A storm") + 7), "marked by hand")
    by_hand = replace(article(text), left_out=(before,))
    assert left(mark(by_hand)) == [
        ("marked by hand", "A storm"),
        ("page furniture", "Advertisement\n\nShare this article"),
    ]


# ── whatever the text ────────────────────────────────────────────────────────────────────────────────────────

TROUBLES = (
    *RELATED,
    "Related:",
    "Advertisement",
    "QX",
    "By Maria Lopes",
    "A wall (L) is seen in Lisbon. (AP Photo/Maria Lopes)",
    "REUTERS",
    *(line for name in (*STORIES, "harvest") for line in paragraphs(name)),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.sampled_from(TROUBLES) | st.text(max_size=40), min_size=1, max_size=25), gap=st.integers(1, 3))
def test_spans_are_sorted_disjoint_inside_the_text_and_found_once(mark, lines, gap):
    text = ("\n" * gap).join(lines) + "\n"
    marked = mark(article(text))
    spans = [each.span for each in marked.left_out]
    assert all(span.of(text).strip() and span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert not any(marked.headline and span.overlaps(marked.headline) for span in spans)
    assert mark(marked) == marked
