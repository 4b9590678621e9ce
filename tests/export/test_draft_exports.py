"""A checked draft in words and as JSON, made by hand with every standing that the exports must show."""

import io
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from rich.console import Console

from checker.drafting import Backing, CheckedClaim, CheckedFact, Difference, DraftReport, Passage, Standing
from checker.export.draft_json import draft_document, draft_json_bytes
from checker.export.draft_terminal import print_draft_report
from checker.export.json_document import document
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.model import Comparison, Fact, LeftOut, Notice, Span


def printed(report: DraftReport, width: int = 120, *, terminal: bool = False) -> str:
    stream = io.StringIO()
    colours = "truecolor" if terminal else None
    print_draft_report(report, Console(file=stream, width=width, force_terminal=terminal, color_system=colours))
    return stream.getvalue()


@pytest.fixture
def report(comparison: Comparison) -> DraftReport:
    """The article of Harbour Post as the draft, that of Coastal Wire as its source."""
    headline, toll, boat, fifteen, ello = comparison.claims
    conflict = comparison.findings[0]
    assert conflict.left is not None
    assert conflict.right is not None
    coastal = Backing((fifteen.id,), ("Coastal Wire",), 1)
    dawn = replace(toll.facts[0], kind="date", span=_span(comparison, boat.article_id, "dawn"))
    told = Difference(conflict, conflict.left, conflict.right, coastal)
    return DraftReport(
        comparison,
        (
            CheckedClaim(headline, (), Backing(), (), (), ()),
            CheckedClaim(
                toll, (Passage(fifteen.id, 0.9),), Backing(), (CheckedFact(toll.facts[0], Backing()),), (told,), ()
            ),
            CheckedClaim(
                boat,
                (Passage(ello.id, 0.81234567),),
                Backing((ello.id,), ("Coastal Wire",), 1),
                (CheckedFact(dawn, Backing()),),
                (),
                (),
            ),
        ),
        (Notice("date_unknown", "the date of Coastal Wire is unknown"),),
    )


def _span(comparison: Comparison, article: str, words: str) -> Span:
    start = comparison.article_by_id[article].text.index(words)
    return Span(start, start + len(words))


def alone(report: DraftReport, checked: CheckedClaim) -> DraftReport:
    return replace(report, claims=(checked,))


def test_the_head_tells_the_draft_what_of_it_is_not_checked_its_sources_and_the_notices(report: DraftReport) -> None:
    text = printed(report)
    assert text.startswith("Draft: Ferry sinks off Maro\n   22% of it not checked: related links\nAgainst 1 article:\n")
    assert "   Coastal Wire, date unknown\n" in text
    assert "Notice: the date of Coastal Wire is unknown" in text


def test_the_verdict_counts_the_standings_gravest_first(report: DraftReport) -> None:
    assert "\n3 claims: 1 contradicted, 1 reported by nobody, 1 partly supported.\n" in printed(report)


def test_a_contradiction_shows_both_places_its_reason_and_who(report: DraftReport) -> None:
    text = printed(report)
    assert "2. CONTRADICTED\n   »At least 12« people died when a ferry sank on Monday\n" in text
    assert "   CONFLICT (number), severity high, confidence 90%: 12 or 15 people died\n" in text
    assert "      Coastal Wire: »Fifteen« people died in Monday's ferry accident.\n" in text


def test_a_claim_of_the_headline_is_told_as_such(report: DraftReport) -> None:
    assert "1. REPORTED BY NOBODY (headline)\n   Ferry sinks off Maro\n" in printed(report)


def test_what_no_source_gives_is_named_and_marked(report: DraftReport) -> None:
    text = printed(report)
    assert "3. PARTLY SUPPORTED by Coastal Wire\n   The boat left Port Ello at »dawn«.\n" in text
    assert "   Given by no source: »dawn« (date)\n" in text
    assert "      Coastal Wire: The ferry had set out from Port Ello.\n" in text


@pytest.mark.parametrize(
    ("outlets", "origins", "words"),
    [
        (("A", "B"), 2, "SUPPORTED by A and B (2 independent origins)"),
        (("A", "B"), 1, "SUPPORTED by A and B (one origin)"),
        (("A", "B", "C", "D"), 3, "SUPPORTED by A, B and 2 others (3 independent origins)"),
        (("A",), 1, "SUPPORTED by A\n"),
    ],
)
def test_support_is_told_by_outlets_and_independent_origins(
    report: DraftReport, outlets: tuple[str, ...], origins: int, words: str
) -> None:
    boat = replace(report.claims[2], facts=(), support=Backing(("c5",), outlets, origins))
    assert words in printed(alone(report, boat))


def test_a_dropped_hedge_is_told_with_its_word(report: DraftReport) -> None:
    place = _span(report.comparison, "a2", "set out")
    hedge = Fact("modality", place, Modality(Word.ALLEGED, "allegedly", place), "adverb")
    boat = replace(report.claims[2], facts=(), passages=(Passage("c5", 0.8, hedge),))
    text = printed(alone(report, boat))
    assert "A hedge is dropped: the sources hedge what the draft states: alleged (“allegedly”)" in text
    assert "The ferry had »set out« from Port Ello." in text


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (slice(0, 0), "Nothing to check: the draft makes no claim."),
        (slice(0, 1), "No source reports anything of the draft (1 claim)."),
    ],
)
def test_what_is_empty_is_told_in_words(report: DraftReport, kept: slice, words: str) -> None:
    assert words in printed(replace(report, claims=report.claims[kept]))


@pytest.mark.parametrize("words", ["[bold]12[/bold] [/] died", "a\x1b[2Jb", "a\u202eb"])
def test_the_words_of_an_article_are_shown_as_they_are(report: DraftReport, words: str) -> None:
    articles = tuple(
        replace(each, outlet=words, title=words, left_out=(LeftOut(Span(0, 3), words),))
        for each in report.comparison.articles
    )
    shown = printed(replace(report, comparison=replace(report.comparison, articles=articles)))
    assert ("\x1b" in shown, "\u202e" in shown) == (False, False)
    assert words.translate({0x1B: None, 0x202E: None}) in shown


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_line_is_wider_than_the_terminal(report: DraftReport, width: int) -> None:
    lines = printed(report, width).splitlines()
    assert max(map(len, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []


def test_a_terminal_gets_the_same_words_in_colour(report: DraftReport) -> None:
    coloured = printed(report, terminal=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured).split() == printed(report).split()


def test_the_document_has_the_draft_its_sources_and_each_claim_with_its_standing(report: DraftReport) -> None:
    found: Any = draft_document(report)
    whole: Any = document(report.comparison)
    assert list(found) == ["schema", "version", "models", "settings", "notices", "draft", "sources", "counts", "claims"]
    assert (found["schema"], found["draft"], found["sources"]) == (
        "checker.draft/1",
        whole["articles"][0],
        whole["articles"][1:],
    )
    assert found["counts"] == {"contradicted": 1, "both": 0, "unreported": 1, "partly": 1, "supported": 0}
    assert [each["standing"] for each in found["claims"]] == ["unreported", "contradicted", "partly"]


def test_the_document_points_into_the_texts(report: DraftReport) -> None:
    found: Any = draft_document(report)
    texts = {each["id"]: each["text"] for each in (found["draft"], *found["sources"])}
    for claim in found["claims"]:
        places = [{**claim, "article": found["draft"]["id"]}, *claim["passages"]]
        places += [each["sources"] for each in claim["contradictions"]]
        places += [{**each["draft"], "article": found["draft"]["id"]} for each in claim["contradictions"]]
        assert [texts[each["article"]][each["start"] : each["end"]] for each in places] == [
            each["text"] for each in places
        ]


def test_the_document_tells_a_contradiction_with_both_values_and_who(report: DraftReport) -> None:
    found: Any = draft_document(report)
    (told,) = found["claims"][1]["contradictions"]
    assert (told["kind"], told["relation"], told["severity"], told["confidence"]) == ("number", "conflict", "high", 0.9)
    assert (told["draft"]["value"], told["sources"]["value"]) == ("12", "15")
    assert (told["sources"]["outlets"], told["sources"]["origins"]) == (["Coastal Wire"], 1)


def test_the_document_tells_which_facts_are_given_nowhere_and_which_passages_support(report: DraftReport) -> None:
    found: Any = draft_document(report)
    (toll,), (dawn,) = found["claims"][1]["facts"], found["claims"][2]["facts"]
    assert (toll["nowhere"], dawn["nowhere"], dawn["outlets"]) == (False, True, [])  # the toll is contradicted
    assert [each["supports"] for claim in found["claims"] for each in claim["passages"]] == [False, True]
    assert found["claims"][2]["passages"][0]["score"] == 0.8123


def test_the_bytes_are_utf_8_and_end_a_line(report: DraftReport) -> None:
    data = draft_json_bytes(report)
    assert data.endswith(b"}\n")
    assert json.loads(data) == json.loads(json.dumps(draft_document(report)))


def test_a_standing_that_is_contradicted_says_so() -> None:
    assert [each for each in Standing if each.is_contradicted] == [Standing.CONTRADICTED, Standing.BOTH]
