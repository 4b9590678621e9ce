"""Which outlets are independent, and what a reader is told where they are not."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Claim, ClaimKind, Comparison, Encoder, Group, LeftOut, Relation, Span
from checker.origins import count_origins
from checker.origins.bonds import Bond, Cause, part_origins
from checker.origins.copies import Degree, find_copies
from checker.origins.credits import Credit, Credits
from checker.origins.houses import Houses
from checker.origins.in_words import later
from checker.pipeline import compare

FIXTURES = Path(__file__).parents[1] / "fixtures" / "origins"
WIRE = (FIXTURES / "wire.txt").read_text(encoding="utf-8")
OWN = (FIXTURES / "own.txt").read_text(encoding="utf-8")
CREDITS = json.loads((FIXTURES / "credits.json").read_text(encoding="utf-8"))
PARAGRAPHS = WIRE.strip().split("\n\n")
HALF = "\n\n".join(PARAGRAPHS[:5])
TAIL = "\n\n".join(PARAGRAPHS[4:])
REORDERED = "\n\n".join([PARAGRAPHS[0], *reversed(PARAGRAPHS[1:])])
BOILERPLATE = "Sign up for our newsletter and get the news of the valley in your inbox every morning before breakfast."


def article(outlet: str, text: str = WIRE, day: date | None = None) -> Article:
    return Article(outlet.lower(), outlet, text, published=day)


def claim_of(source: Article, words: str, said_by: str = "") -> Claim:
    start = source.text.index(words)
    return Claim(
        f"{source.id}:{start}", source.id, Span(start, start + len(words)), ClaimKind.SENTENCE, words, (), said_by
    )


def degrees(*texts: str) -> list[Degree]:
    articles = [article(f"Outlet {number}", text) for number, text in enumerate(texts)]
    return [copy.degree for copy in find_copies(articles)]


def origins_of(articles: Sequence[Article], claims: Sequence[Claim]) -> int:
    group = Group("g", tuple(claim.id for claim in claims), ())
    return count_origins(articles, claims, [group], []).groups[0].origins


def notices_of(*articles: Article) -> list[str]:
    return [notice.text for notice in count_origins(articles, [], [], []).notices]


# ── copies ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        HALF,
        TAIL,
        REORDERED,
        WIRE.replace("eleven", "twelve"),
        WIRE.replace("\n\n", "\n").replace("“", '"').upper(),
        f"{OWN}\n\n{HALF}",
        f"By our staff\n\n{WIRE}\n\n{BOILERPLATE}",
    ],
    ids=["same", "first half", "second half", "reordered", "one word", "layout", "inside another", "framed"],
)
def test_a_copy_is_known_cut_reordered_changed_in_a_word_or_inside_another_text(copy: str) -> None:
    assert degrees(WIRE, copy) == [Degree.WHOLE]


def test_a_copy_with_every_seventh_word_changed_shares_much() -> None:
    words = WIRE.split(" ")
    words[3::7] = ["otherwise" for _ in words[3::7]]
    assert degrees(WIRE, " ".join(words)) == [Degree.MUCH]


def test_independent_reports_with_the_same_quotations_are_no_copies() -> None:
    assert degrees(WIRE, OWN) == []


def test_a_paragraph_in_common_is_a_passage() -> None:
    left, right = article("A"), article("B", f"{OWN}\n\n{PARAGRAPHS[2]}")
    (copy,) = find_copies([left, right])
    assert copy.degree is Degree.PASSAGE
    assert [
        [span.of(each.text) for span in spans] for each, spans in zip((left, right), copy.passages, strict=True)
    ] == [[PARAGRAPHS[2].rstrip(".")]] * 2


def test_what_is_left_out_of_two_stories_makes_no_copy() -> None:
    def framed(outlet: str, story: str) -> Article:
        furniture = f"{BOILERPLATE} {BOILERPLATE.replace('valley', 'coast')}"
        text = f"{story}\n\n{furniture}"
        return replace(article(outlet, text), left_out=(LeftOut(Span(len(story), len(text)), "page furniture"),))

    assert find_copies([framed("A", "The dam held all night."), framed("B", "A fire broke out in Pell.")]) == ()


def test_one_outlets_articles_are_not_each_others_copies() -> None:
    assert find_copies([article("A"), replace(article("A"), id="a2")]) == ()


def test_texts_without_words_share_none() -> None:
    assert degrees("", "…", "One word") == []


def test_a_thousand_articles_are_compared_at_once() -> None:
    random.seed(7)
    words = [f"w{number}" for number in range(4_000)]
    texts = [" ".join(random.choices(words, k=300)) for _ in range(980)]  # noqa: S311  no secret
    found = find_copies([article(f"Outlet {number}", text) for number, text in enumerate([*texts, *[WIRE] * 20])])
    assert len(found) == 20 * 19 // 2
    assert {copy.left for copy in found} | {copy.right for copy in found} == set(range(980, 1_000))


# ── credits ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", CREDITS, ids=[case["text"][11:60] for case in CREDITS])
def test_a_credit_names_whose_report_it_is(case: dict[str, list[str]]) -> None:
    found = Credits(Houses(["Harbour Post"])).of(article("Here", str(case["text"])))
    expected = {
        *(Credit(house, is_whole=True) for house in case.get("whole", [])),
        *(Credit(house, is_whole=False) for house in case.get("part", [])),
    }
    assert set(found) == expected


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("The Associated Press", "AP"),
        ("apnews.com", "AP"),
        ("www.reuters.com", "Reuters"),
        ("Yonhap news agency", "Yonhap"),
        ("the Harbour Post", "Harbour Post"),
        ("Coastal Times", ""),
    ],
)
def test_a_house_is_known_by_each_of_its_names(name: str, house: str) -> None:
    assert Houses(["Harbour Post"]).named(name) == house


# ── how many origins ─────────────────────────────────────────────────────────────────────────────────────────

SHOPS = "Eleven businesses vanished in seconds."
BURIED = "burying eleven shops"


def test_three_outlets_of_which_two_are_copies_are_two_origins() -> None:
    articles = [article("A"), article("B", HALF), article("C", OWN)]
    claims = [claim_of(articles[0], BURIED), claim_of(articles[1], BURIED), claim_of(articles[2], SHOPS)]
    assert origins_of(articles, claims) == 2


def test_two_outlets_with_one_agencys_credit_are_one_origin() -> None:
    articles = [article("A", f"{HALF} (Reuters)"), article("B", f"{OWN.strip()}\n\n© 2024 Reuters")]
    assert origins_of(articles, [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS)]) == 1


def test_two_agencies_are_two_origins() -> None:
    articles = [article("A", f"{HALF} (Reuters)"), article("B", f"{OWN.strip()}\n\n© 2024 AFP")]
    assert origins_of(articles, [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS)]) == 2


@pytest.mark.parametrize(("said_by", "origins"), [("", 1), ("the fire brigade", 2)])
def test_a_credit_for_a_part_covers_what_the_outlet_itself_says(said_by: str, origins: int) -> None:
    credit = "AFP contributed to this report."
    articles = [article("A", f"{HALF}\n\n{credit}"), article("B", f"{OWN}\n\n{credit}")]
    assert origins_of(articles, [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS, said_by)]) == origins


def test_who_cites_another_outlet_is_no_origin_of_its_own() -> None:
    articles = [article("Harbour Post"), article("B", OWN), article("C", OWN.replace("Eleven", "Some eleven"))]
    claims = [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS, "the Harbour Post")]
    assert origins_of(articles, claims) == 1


def test_an_agency_and_who_cites_it_are_one_origin() -> None:
    articles = [article("reuters.com"), article("B", OWN)]
    assert origins_of(articles, [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS, "Reuters")]) == 1


@pytest.mark.parametrize(
    ("left", "right", "origins"),
    [
        ("Tobias Renn", "tobias renn", 1),
        ("the roads office", "the roads office", 1),
        ("Tobias Renn", "Marta Ilves", 2),
        ("officials", "officials", 2),
        ("a witness", "a witness", 2),
        ("analysts at Corvin", "analysts at Corvin", 2),
        ("", "", 2),
    ],
)
def test_one_speaker_is_one_origin_but_anybody_is_nobody(left: str, right: str, origins: int) -> None:
    articles = [article("A"), article("B", OWN)]
    assert origins_of(articles, [claim_of(articles[0], BURIED, left), claim_of(articles[1], SHOPS, right)]) == origins


def test_a_shared_paragraph_makes_one_origin_of_what_stands_in_it_alone() -> None:
    articles = [article("A"), article("B", f"{PARAGRAPHS[2]}\n\n{OWN}")]
    rain = "after two days of rain that filled the old quarry drains"
    assert origins_of(articles, [claim_of(articles[0], rain), claim_of(articles[1], rain)]) == 1
    assert origins_of(articles, [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS)]) == 2


def test_one_outlet_is_one_origin_however_much_it_publishes() -> None:
    articles = [article("A"), replace(article("A", OWN), id="a2")]
    assert origins_of(articles, [claim_of(articles[0], BURIED), claim_of(articles[1], SHOPS)]) == 1


@given(st.permutations(["A", "B", "C", "D"]))
def test_the_order_of_the_articles_changes_no_count_and_no_notice(order: list[str]) -> None:
    texts = {"A": WIRE, "B": HALF, "C": OWN, "D": REORDERED}
    articles = [article(outlet, texts[outlet], date(2024, 3, 1 + "ABCD".index(outlet))) for outlet in order]
    claims = [claim_of(each, SHOPS if each.outlet == "C" else "the town gave way") for each in articles]
    assert origins_of(articles, claims) == 2
    (notice,) = notices_of(*articles)
    assert notice.endswith("carry A’s words (published later). They count as one origin.")


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12))
def test_every_statement_is_of_one_origin(pairs: list[tuple[int, int]]) -> None:
    articles = [article(f"Outlet {number}", "") for number in range(8)]
    origins = part_origins(articles, [Bond(left, right, Cause.COPY) for left, right in pairs])
    assert sorted(outlet for origin in origins for outlet in origin.outlets) == [each.outlet for each in articles]
    of = {outlet: origin for origin in origins for outlet in origin.outlets}
    assert all(of[articles[left].outlet] is of[articles[right].outlet] for left, right in pairs)


# ── in words ─────────────────────────────────────────────────────────────────────────────────────────────────

MONDAY = date(2024, 3, 4)


@pytest.mark.parametrize(
    ("first", "then", "words"),
    [
        (MONDAY, date(2024, 3, 5), "a day later"),
        (MONDAY, date(2024, 3, 7), "3 days later"),
        (MONDAY, MONDAY, ""),
        (MONDAY, date(2024, 3, 3), ""),
        (None, MONDAY, ""),
        (datetime(2024, 3, 4, 8), datetime(2024, 3, 4, 9, 59), "an hour later"),
        (datetime(2024, 3, 4, 8), datetime(2024, 3, 4, 8, 20), "20 minutes later"),
        (datetime(2024, 3, 4, 8), MONDAY, ""),
        (datetime(2024, 3, 4, 8, tzinfo=UTC), datetime(2024, 3, 5, 9), "a day later"),
    ],
)
def test_how_much_later_is_told_where_dates_tell(first: date | None, then: date | None, words: str) -> None:
    assert later(article("A", day=first), article("B", day=then)) == words


@pytest.mark.parametrize(
    ("articles", "words"),
    [
        (
            [article("A", day=MONDAY), article("B", day=date(2024, 3, 5))],
            "B carries A’s words (published a day later).",
        ),
        (
            [article("A", day=date(2024, 3, 6)), article("B", day=MONDAY)],
            "A carries B’s words (published 2 days later).",
        ),
        ([article("A", day=MONDAY), article("B")], "A and B carry the same words."),
        ([article("A"), article("B", HALF), article("C", TAIL)], "A, B and C carry the same words."),
        ([article("A", f"{HALF} (AP)"), article("B", f"{OWN.strip()} (AP)")], "A and B both lean on AP."),
        ([article("Yonhap"), article("B", f"SEOUL (Yonhap) -- {OWN}")], "B leans on Yonhap."),
    ],
)
def test_a_notice_says_who_carries_whose_words(articles: list[Article], words: str) -> None:
    assert notices_of(*articles) == [f"{words} They count as one origin."]


def test_independent_articles_give_no_notice() -> None:
    assert notices_of(article("A"), article("B", OWN)) == []


# ── in a comparison ──────────────────────────────────────────────────────────────────────────────────────────


def run(language: Language, encoder: Encoder, *articles: Article) -> Comparison:
    return compare(articles, language=language, encoder=encoder)


def report(outlet: str, text: str, day: int) -> Article:
    return read_text(text, outlet=outlet, published=date(2024, 3, day))


def test_a_copy_with_one_word_changed_is_told_beside_the_conflict(language: Language, encoder: Encoder) -> None:
    changed = WIRE.replace("at least nine people", "at least 19 people").replace("least nine", "least 19")
    comparison = run(language, encoder, report("A", WIRE, 5), report("B", changed, 6))
    reasons = [finding.reason for finding in comparison.findings if finding.kind == "number" and "19" in finding.reason]
    assert reasons
    assert all(reason.endswith("B otherwise carries A’s words (published a day later).") for reason in reasons)
    assert "shared_origin" in [notice.code for notice in comparison.notices]
    assert {group.origins for group in comparison.groups} == {1}


def test_an_agreement_says_which_of_its_outlets_are_one(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, report("A", WIRE, 5), report("B", HALF, 6), report("C", OWN, 5))
    told = [
        finding
        for finding in comparison.findings
        if finding.relation is Relation.AGREE and "A, C and B agree" in finding.reason
    ]
    assert told
    for finding in told:
        assert "B carries A’s words (published a day later)." in finding.reason or "quote" in finding.reason


def test_outlets_that_quote_one_speaker_hold_a_value_once(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, report("A", WIRE, 5), report("C", OWN, 5))
    quoted = [
        group for group in comparison.groups if any("photographs" in _words(comparison, each) for each in group.claims)
    ]
    assert [group.origins for group in quoted] == [1]
    assert not [notice for notice in comparison.notices if notice.code == "shared_origin"]


def _words(comparison: Comparison, claim_id: str) -> str:
    return comparison.claim_by_id[claim_id].span.of(comparison.article_of(claim_id).text)
