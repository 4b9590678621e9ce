"""The JSON document: the schema `checker.comparison/1`, key by key."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from checker.export.json_document import document, json_bytes
from checker.model import Comparison, Fact, Json, Span

KEYS = {
    "articles": "id outlet title published updated date_from url source text sha256 left_out",
    "claims": "id article start end text kind resolved facts",
    "groups": "id claims outlets relation origins links",
    "findings": "id group kind relation severity confidence reason left right",
}
TOP = "schema version models settings notices articles claims groups links findings unmatched"
SIDE = "claim start end text value said_by also origins"


@dataclass(frozen=True, slots=True)
class Range:
    """A value whose JSON is an object."""

    low: int
    high: int

    def to_json(self) -> Mapping[str, Json]:
        return {"value": {"low": str(self.low), "high": str(self.high)}}


def loaded(comparison: Comparison) -> Any:
    return json.loads(json_bytes(comparison))


def test_the_document_has_the_keys_of_its_schema_in_order(comparison: Comparison) -> None:
    built = loaded(comparison)
    assert built["schema"] == "checker.comparison/1"
    assert list(built) == TOP.split()
    for name, keys in KEYS.items():
        assert [list(each) for each in built[name]] == [keys.split()] * len(built[name])
    assert list(built["findings"][0]["left"]) == SIDE.split()
    assert list(built["articles"][0]["left_out"][0]) == ["start", "end", "reason"]
    assert list(built["groups"][0]["links"][0]) == ["left", "right", "score"]
    assert built["notices"] == [{"code": "date-unknown", "text": "The date of Coastal Wire is unknown."}]


def test_what_is_unknown_is_null(comparison: Comparison) -> None:
    built = loaded(comparison)
    assert built["articles"][0]["published"] == "2024-03-05"
    assert built["articles"][0]["updated"] == "2024-03-05T18:30:00"
    assert built["articles"][1]["published"] is None
    assert built["articles"][1]["updated"] is None
    assert built["articles"][1]["date_from"] == "unknown"
    assert built["findings"][1]["right"] is None
    assert built["findings"][1]["left"]["value"] is None


def test_a_finding_inside_one_article_has_no_group(comparison: Comparison) -> None:
    inside = replace(comparison.findings[0], group_id=None)
    assert loaded(replace(comparison, findings=(inside,)))["findings"][0]["group"] is None


def test_every_span_finds_its_text(comparison: Comparison) -> None:
    built = loaded(comparison)
    texts = {article["id"]: article["text"] for article in built["articles"]}
    article_of = {claim["id"]: claim["article"] for claim in built["claims"]}
    sides = [side for each in built["findings"] for side in (each["left"], each["right"]) if side]
    places = [(article_of[side["claim"]], side) for side in sides]
    places += [(claim["article"], claim) for claim in built["claims"]]
    places += [(claim["article"], fact) for claim in built["claims"] for fact in claim["facts"]]
    assert places
    for article, place in places:
        assert texts[article][place["start"] : place["end"]] == place["text"]


def test_a_fact_has_the_keys_that_its_value_adds(comparison: Comparison) -> None:
    (fact,) = loaded(comparison)["claims"][1]["facts"]
    assert (fact["kind"], fact["value"], fact["of"], fact["rule"]) == (
        "number",
        "12",
        "people",
        "bounded-count",
    )


def test_a_side_has_the_value_of_its_fact(comparison: Comparison) -> None:
    left = loaded(comparison)["findings"][0]["left"]
    assert (left["value"], left["said_by"], left["also"], left["origins"]) == ("12", "police", ["c1"], 2)


def test_a_side_whose_value_is_an_object_has_it_whole(comparison: Comparison) -> None:
    finding = comparison.findings[0]
    assert finding.left is not None
    ranged = replace(finding, left=replace(finding.left, value=Range(10, 14)))
    left = loaded(replace(comparison, findings=(ranged,)))["findings"][0]["left"]
    assert left["value"] == {"low": "10", "high": "14"}


def test_groups_and_unmatched_claims_are_told(comparison: Comparison) -> None:
    built = loaded(comparison)
    assert built["groups"][0] == {
        "id": "g1",
        "claims": ["c2", "c4"],
        "outlets": ["Harbour Post", "Coastal Wire"],
        "relation": "conflict",
        "origins": 2,
        "links": [{"left": "c2", "right": "c4", "score": 0.9123}],
    }
    assert built["groups"][1]["relation"] == "agree"
    assert built["unmatched"] == ["c1"]


def test_the_same_comparison_gives_the_same_bytes(comparison: Comparison) -> None:
    turned = replace(
        comparison,
        models=dict(reversed(comparison.models.items())),
        settings=dict(reversed(comparison.settings.items())),
    )
    assert json_bytes(comparison) == json_bytes(turned)


def test_text_stays_as_it_is(comparison: Comparison) -> None:
    article = replace(comparison.articles[0], title="Fähre “Süd” 東京")
    data = json_bytes(replace(comparison, articles=(article, comparison.articles[1])))
    assert "Fähre “Süd” 東京".encode() in data
    assert data.endswith(b"}\n")


def test_half_a_character_is_escaped_and_read_back(comparison: Comparison) -> None:
    article = replace(comparison.articles[0], source="\udce9.txt")
    assert loaded(replace(comparison, articles=(article, comparison.articles[1])))["articles"][0]["source"] == (
        "\udce9.txt"
    )


def test_a_score_of_numpy_is_a_number(comparison: Comparison) -> None:
    finding = replace(comparison.findings[0], confidence=np.float32(0.5))
    built = document(replace(comparison, findings=(finding,)))
    assert json.loads(json.dumps(built))["findings"][0]["confidence"] == 0.5


def test_a_fact_of_another_kind_needs_no_change_here(comparison: Comparison) -> None:
    claim = comparison.claims[3]
    fact = Fact("weather", Span(0, 7), Range(1, 2), "any")
    built = loaded(
        replace(
            comparison,
            claims=(
                *comparison.claims[:3],
                replace(claim, facts=(fact,)),
                *comparison.claims[4:],
            ),
        )
    )
    assert built["claims"][3]["facts"] == [
        {"kind": "weather", "start": 0, "end": 7, "text": "Fifteen", "value": {"low": "1", "high": "2"}, "rule": "any"}
    ]
