"""Passages: a claim where it stands, and in it what is compared."""

from dataclasses import replace

from checker.export.passages import AROUND, Look, Piece, in_context
from checker.model import Comparison, Span
from tests.export.conftest import side_of


def test_the_fact_is_marked_in_its_claim_and_the_claim_in_its_paragraph(comparison: Comparison) -> None:
    assert in_context(comparison, side_of(comparison, "c4", "people")) == (
        Piece("Fifteen ", Look.CLAIM),
        Piece("people", Look.FACT),
        Piece(" died in Monday's ferry accident.", Look.CLAIM),
        Piece(" The ferry had set out from Port Ello.", Look.CONTEXT),
    )


def test_a_claim_that_is_all_that_is_compared_is_not_marked(comparison: Comparison) -> None:
    claim = comparison.claim_by_id["c5"]
    pieces = in_context(comparison, replace(side_of(comparison, "c5", "Port Ello"), span=claim.span))
    assert Look.FACT not in {piece.look for piece in pieces}


def test_what_hides_or_turns_words_is_not_shown(comparison: Comparison) -> None:
    harbour = comparison.articles[0]
    turned = replace(harbour, text=harbour.text.replace("Monday", "Mon\u202eda"))
    shown = in_context(
        replace(comparison, articles=(turned, *comparison.articles[1:])), side_of(comparison, "c2", "12")
    )
    assert "on Monda" in "".join(piece.text for piece in shown)


def test_a_long_paragraph_is_cut_at_words_and_says_so(comparison: Comparison) -> None:
    harbour = comparison.articles[0]
    padding = "forty words " * 100
    claim = comparison.claim_by_id["c3"]
    text = f"{padding}{claim.span.of(harbour.text)} {padding}"
    span = Span(len(padding), len(padding) + len(claim.span))
    long = replace(
        comparison,
        articles=(replace(harbour, text=text), *comparison.articles[1:]),
        claims=tuple(replace(each, span=span) if each.id == "c3" else each for each in comparison.claims),
    )
    pieces = in_context(long, replace(side_of(comparison, "c3", "dawn"), span=Span(span.start + 4, span.start + 8)))
    words = "".join(piece.text for piece in pieces)
    assert words.startswith("… ")
    assert words.endswith(" …")
    assert len(words) <= len(span) + 2 * AROUND + 4
    assert set(words.split()) == {"…", *padding.split(), *claim.span.of(harbour.text).split()}


def test_a_paragraph_without_a_space_is_cut_at_the_claim(comparison: Comparison) -> None:
    harbour = comparison.articles[0]
    text = "x" * 2_000 + "The boat left Port Ello at dawn." + "y" * 2_000
    claims = tuple(replace(each, span=Span(2_000, 2_032)) if each.id == "c3" else each for each in comparison.claims)
    glued = replace(comparison, articles=(replace(harbour, text=text), comparison.articles[1]), claims=claims)
    pieces = in_context(glued, replace(side_of(comparison, "c3", "dawn"), span=Span(2_004, 2_008)))
    assert "".join(piece.text for piece in pieces) == "… The boat left Port Ello at dawn. …"
