"""An article against itself: what its headline or an earlier state of its page says, and its text doesn't."""

import json
from datetime import date

import pytest

from checker.claims import extract_claims
from checker.export.csv_table import csv_bytes
from checker.export.json_document import json_bytes
from checker.export.pair_json import pair_json
from checker.export.rows import rows_of
from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Comparison, Encoder, Finding, Relation
from checker.pipeline import compare

DAY = date(2024, 6, 4)
OTHER = read_text(
    "The council of Lindau will meet on Thursday to vote on a new swimming pool, the mayor's office said.",
    outlet="Lindau Post",
    published=DAY,
)
FIRE = """{headline}

{lead}

The ferry Aurora was on its way from Varnau to the island of Helm, the coast guard said.

Divers were searching the wreck on Tuesday morning. The owner of the ferry declined to comment.
"""
LEAD = "{toll} people were killed and 17 injured when fire broke out on a ferry off Varnau on Monday, police said."
LIVE = """Ferry fire off Varnau kills 3

By Hanna Brink

{later} Police now say six people are dead. The ferry has been towed to the port.

{earlier} Three people were killed when fire broke out on a ferry off Varnau on Monday morning, police said.

The ferry Aurora was on its way to the island of Helm.
"""
DEAL = """Tarn to buy rival Orrin for {price}

Tarn Optics said on Monday it had agreed to buy its rival Orrin Sensors for $1.24 billion in cash.

The deal is expected to close in March. Orrin employs 310 people in Varnau.
"""
VOTE = """{headline}

The council {did} the sale of the old harbour.

Protesters had gathered outside the town hall. Another vote is due in the autumn.
"""


def run(language: Language, encoder: Encoder, *texts: str) -> Comparison:
    articles = [_article(text, f"Outlet {number}") for number, text in enumerate(texts, start=1)]
    return compare([*articles, OTHER], language=language, encoder=encoder)


def _article(text: str, outlet: str) -> Article:
    return read_text(text, outlet=outlet, published=DAY)


def inside(comparison: Comparison) -> list[Finding]:
    return [finding for finding in comparison.findings if finding.group_id is None]


def fire(headline: str, toll: str = "Eight") -> str:
    return FIRE.format(headline=headline, lead=LEAD.format(toll=toll))


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        (fire("Nine killed as fire breaks out on ferry off Varnau"), "number", "9 (people killed)"),
        (fire("Ferry fire off Varnau kills 8 and injures 27"), "number", "27 (people injured)"),
        (DEAL.format(price="$1.42 billion"), "number", "1,420,000,000 USD"),
        (VOTE.format(headline="Council approves sale of old harbour", did="did not approve"), "negation", "did not"),
    ],
)
def test_a_headline_that_its_own_text_contradicts_is_a_conflict(
    language: Language, encoder: Encoder, text: str, kind: str, values: str
) -> None:
    (finding,) = inside(run(language, encoder, text))
    assert (finding.kind, finding.relation) == (kind, Relation.CONFLICT)
    assert values in finding.reason
    assert "Outlet 1’s headline" in finding.reason
    assert "Outlet 1’s text" in finding.reason


@pytest.mark.parametrize(
    "text",
    [
        fire("Ferry fire off Varnau kills 8"),
        fire("Dozen dead or hurt in ferry fire off Varnau"),
        fire("Ferry fire off Varnau: toll unclear"),
        fire("Fire breaks out on ferry off Varnau, killing eight"),
        fire("Three months after storm, fire kills eight on ferry off Varnau"),
        DEAL.format(price="$1.2 billion"),
        DEAL.format(price="over $1bn"),
        VOTE.format(headline="Council approves sale of old harbour", did="approved"),
        VOTE.format(headline="Will council approve sale of old harbour?", did="did not approve"),
    ],
)
def test_a_headline_that_rounds_or_shortens_is_none(language: Language, encoder: Encoder, text: str) -> None:
    assert inside(run(language, encoder, text)) == []


def test_a_value_that_the_text_gives_elsewhere_is_none(language: Language, encoder: Encoder) -> None:
    text = (
        fire("Nine killed as fire breaks out on ferry off Varnau") + "\nA ninth victim died: nine people were killed.\n"
    )
    assert inside(run(language, encoder, text)) == []


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        ("UPDATE 2:52 p.m.:", "EARLIER STORY:"),
        ("UPDATE:", "EARLIER:"),
        ("[Updated at 5:30 p.m. ET]", "[Updated at 11 a.m. ET]"),
    ],
)
def test_the_states_of_one_page_are_an_update(language: Language, encoder: Encoder, later: str, earlier: str) -> None:
    (finding,) = inside(run(language, encoder, LIVE.format(later=later, earlier=earlier)))
    assert (finding.kind, finding.relation) == ("number", Relation.UPDATE)
    assert "3 (people killed)" in finding.reason
    assert "6 (people killed)" in finding.reason
    assert later.strip("[]:") in finding.reason


def test_the_figures_of_a_page_are_an_update_where_its_first_state_names_a_day_long_before_it(
    language: Language, encoder: Encoder
) -> None:
    page = LIVE.replace("on Monday morning", "on Wednesday morning")
    (finding,) = inside(run(language, encoder, page.format(later="UPDATE 2:52 p.m.:", earlier="EARLIER:")))
    assert (finding.kind, finding.relation) == ("number", Relation.UPDATE)


def test_the_hour_of_a_mark_is_no_time_of_the_story(language: Language) -> None:
    page = _article(LIVE.format(later="UPDATE 2:52 p.m.:", earlier="EARLIER REPORT:"), "Outlet")
    claims = extract_claims([page], language).claims
    told = [fact.span.of(page.text) for claim in claims for fact in claim.facts if fact.kind != "number"]
    assert not [words for words in told if "2:52" in words or "UPDATE" in words or "EARLIER" in words]
    assert "EARLIER REPORT" not in {claim.said_by for claim in claims}


@pytest.mark.parametrize(
    ("headline", "also", "contradicts"),
    [
        ("Nine killed as fire breaks out on ferry off Varnau", "As many as 240 people were on deck.", True),
        ("Nine killed as fire breaks out on ferry off Varnau", "Up to ten people were killed, divers said.", False),
    ],
)
def test_what_a_bound_of_another_thing_allows_clears_no_headline(
    language: Language, encoder: Encoder, headline: str, also: str, contradicts: bool
) -> None:
    found = inside(run(language, encoder, f"{fire(headline)}\n{also}\n"))
    assert [each.relation for each in found] == ([Relation.CONFLICT] if contradicts else [])


def test_a_line_with_the_date_of_an_update_marks_no_state(language: Language, encoder: Encoder) -> None:
    headline = "Nine killed as fire breaks out on ferry off Varnau\n\nUpdated: June 4, 2024 2:52 p.m."
    (finding,) = inside(run(language, encoder, fire(headline)))
    assert finding.relation is Relation.CONFLICT


def test_the_other_articles_change_nothing_inside_one(language: Language, encoder: Encoder) -> None:
    own = fire("Ferry fire off Varnau kills 8 and injures 27")
    alone = inside(run(language, encoder, own))
    beside = inside(run(language, encoder, own, fire("Ferry fire off Varnau kills 8")))
    assert [(each.id, each.reason) for each in alone] == [(each.id, each.reason) for each in beside]


def test_every_export_has_it_without_a_group(language: Language, encoder: Encoder) -> None:
    comparison = run(language, encoder, fire("Ferry fire off Varnau kills 8 and injures 27"))
    (finding,) = inside(comparison)
    (row,) = [each for each in rows_of(comparison) if each.finding_id == finding.id]
    assert (row.group_id, row.a.outlet, row.b.outlet) == ("", "Outlet 1", "Outlet 1")
    assert {row.a.part, row.b.part} == {"headline", "body"}
    assert finding.id.encode() in csv_bytes([row])
    (told,) = [each for each in json.loads(json_bytes(comparison))["findings"] if each["id"] == finding.id]
    assert told["group"] is None
    assert {told["left"]["text"], told["right"]["text"]} == {"27", "17"}


def test_what_one_text_contradicts_in_itself_says_nothing_of_two(language: Language, encoder: Encoder) -> None:
    own = [_article(fire("Ferry fire off Varnau kills 8 and injures 27"), "Left"), OTHER]
    comparison = compare(own, language=language, encoder=encoder)
    assert len(inside(comparison)) == 1
    answer = pair_json(comparison)
    assert (answer["conflict"], answer["findings"]) == (0.0, [])
