"""What is compared over all outlets of a group: distinct values, not pairs of outlets."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Comparison, Encoder, Finding, Relation, Severity
from checker.pipeline import compare

FLOOD = """The river Tamsel burst its banks in Varnau on Monday, and {toll} people were killed, the fire brigade said.

{place} The army moved 300 families to schools in the town of Helm, Interior Minister Olga Brandt said.

The government {aid} promised aid to the farmers of the valley.
"""


def article(outlet: str, toll: str = "12", place: str = "", aid: str = "has") -> Article:
    text = FLOOD.format(toll=toll, place=place, aid=aid)
    return read_text(text, outlet=outlet, published=date(2024, 6, 4))


def run(language: Language, encoder: Encoder, *articles: Article) -> Comparison:
    return compare(articles, language=language, encoder=encoder)


def conflicts(comparison: Comparison) -> list[Finding]:
    return [finding for finding in comparison.findings if finding.relation is Relation.CONFLICT]


def test_two_values_are_one_finding_however_many_outlets_hold_them(language: Language, encoder: Encoder) -> None:
    outlets = [article(name) for name in ("A", "B", "C")] + [article("D", "15"), article("E", "15")]
    comparison = run(language, encoder, *outlets)
    (conflict,) = conflicts(comparison)
    assert conflict.kind == "number"
    assert conflict.left is not None
    assert conflict.right is not None
    assert (conflict.left.origins, conflict.right.origins) == (1, 1)  # they carry one text
    assert (len(conflict.left.also), len(conflict.right.also)) == (2, 1)


def test_three_values_are_three_findings(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, article("A", "12"), article("B", "15"), article("C", "21"))
    assert [finding.kind for finding in conflicts(comparison)] == ["number"] * 3


def test_a_group_has_the_gravest_relation_of_its_findings(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, article("A", "12"), article("B", "15"))
    (conflict,) = conflicts(comparison)
    relations = {group.id: comparison.relation_of(group) for group in comparison.groups}
    assert conflict.group_id is not None
    assert relations.pop(conflict.group_id) is Relation.CONFLICT
    assert set(relations.values()) == {Relation.AGREE}


def test_what_only_one_side_has_is_an_omission_and_no_conflict(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, article("A"), article("B", place="Helicopters came from Lindau."))
    assert conflicts(comparison) == []
    alone = [claim.span.of(comparison.article_of(claim.id).text) for claim in comparison.unmatched]
    omitted = [finding for finding in comparison.findings if finding.relation is Relation.OMISSION]
    assert any("Lindau" in each for each in alone) or any("Lindau" in finding.reason for finding in omitted)
    assert all(finding.right is None and finding.severity is Severity.LOW for finding in omitted)


@pytest.mark.parametrize(("left", "right"), [({"toll": "12"}, {"toll": "15"}), ({"aid": "has"}, {"aid": "has not"})])
def test_the_order_of_the_articles_changes_no_finding(
    language: Language, encoder: Encoder, left: dict[str, str], right: dict[str, str]
) -> None:
    there = run(language, encoder, article("A", **left), article("B", **right))
    back = run(language, encoder, article("B", **right), article("A", **left))
    assert len(conflicts(there)) == 1
    assert _known(there) == _known(back)


def test_a_finding_keeps_its_id_when_the_text_around_it_changes(language: Language, encoder: Encoder) -> None:
    before = run(language, encoder, article("A", "12"), article("B", "15"))
    after = run(language, encoder, article("A", "12", place="Helicopters came from Lindau."), article("B", "15"))
    assert [finding.id for finding in conflicts(before)] == [finding.id for finding in conflicts(after)]


def test_no_two_findings_have_one_id(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, article("A", "12"), article("B", "15"), article("C", "12"))
    assert len({finding.id for finding in comparison.findings}) == len(comparison.findings)


def test_findings_come_most_urgent_first(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, article("A", "12"), article("B", "15", aid="has not"))
    order = [
        (finding.severity.gravity, finding.relation.gravity, -finding.confidence) for finding in comparison.findings
    ]
    assert order == sorted(order)
    assert comparison.findings[0].relation is Relation.CONFLICT


def test_a_denial_says_who_denies_and_by_which_word(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, article("A"), article("B", aid="has not"))
    (conflict,) = conflicts(comparison)
    assert conflict.kind == "negation"
    assert conflict.reason.startswith("B negates (“has not”) what A states.")


def _known(comparison: Comparison) -> set[tuple[str, str, Relation]]:
    return {(finding.id, finding.kind, finding.relation) for finding in comparison.findings}


SHARED = "Deputy minister Lena Orfeld visited the dam with engineer Paul Strand on Sunday.\n\n"
KEPT = "“The repairs will take two years,” {} said.\n"


@pytest.mark.parametrize(("known", "kind"), [(SHARED, "attribution"), ("The dam at Varnau leaks.\n\n", "person")])
def test_other_speakers_of_the_same_words_differ_in_attribution_where_an_article_knows_both(
    language: Language, encoder: Encoder, known: str, kind: str
) -> None:
    left, right = (
        read_text(known + KEPT.format(speaker), outlet=outlet, published=date(2024, 6, 4))
        for outlet, speaker in (("A", "Lena Orfeld"), ("B", "Paul Strand"))
    )
    (conflict,) = conflicts(run(language, encoder, left, right))
    assert conflict.kind == kind
    assert conflict.left is not None
    assert conflict.left.span.of(left.text) == "Lena Orfeld"  # who says it, and not the word "said"


def test_a_speaker_is_shown_with_the_name_that_is_set_off_behind_the_office(
    language: Language, encoder: Encoder
) -> None:
    left, right = (
        read_text(SHARED + KEPT.format(speaker), outlet=outlet, published=date(2024, 6, 4))
        for outlet, speaker in (("A", "the dam’s engineer, Paul Strand,"), ("B", "Lena Orfeld"))
    )
    (conflict,) = conflicts(run(language, encoder, left, right))
    assert conflict.left is not None
    assert conflict.left.span.of(left.text) == "the dam’s engineer, Paul Strand"


def test_a_longer_name_of_the_body_that_speaks_is_no_other_speaker(language: Language, encoder: Encoder) -> None:
    text = "The vote on the new harbour in Varnau will be on June 9, the Central Commission{} of Varnau said on Monday."
    left, right = (
        read_text(text.format(more), outlet=outlet, published=date(2024, 6, 4))
        for outlet, more in (("A", " for Harbours and Docks"), ("B", ""))
    )
    assert conflicts(run(language, encoder, left, right)) == []
    assert conflicts(run(language, encoder, right, left)) == []


def test_a_vague_time_that_fits_both_is_shown_as_neither(language: Language, encoder: Encoder) -> None:
    quake = "A quake of magnitude 6.1 struck the Varnau valley {} on Monday, the survey said.\n"
    times = ("A", "in the morning"), ("B", "at 5:47 a.m."), ("C", "just before six in the morning")
    articles = [read_text(quake.format(time), outlet=outlet, published=date(2024, 6, 4)) for outlet, time in times]
    assert conflicts(run(language, encoder, *articles)) == []
