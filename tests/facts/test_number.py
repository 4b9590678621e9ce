"""The corpus of numbers, how two of them compare, and what holds of every text."""

import itertools
import json
import re
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts.kind import Context
from checker.facts.names import NameBook
from checker.facts.number import extract
from checker.facts.number.amounts import amounts
from checker.facts.number.ladder import LADDER, compare
from checker.facts.number.none import none_spans
from checker.facts.number.numerals import numerals
from checker.facts.number.units import UNITS, unit_named, unit_of
from checker.facts.number.value import Bound, Change, Quantity, plain
from checker.language import Language
from checker.model import Fact, Relation

CORPUS = json.loads(Path("fixtures/facts/number.json").read_text(encoding="utf-8"))
STORY = Path("fixtures/stories/seoul-2023")
CASES = [
    *((text, [example["value"]]) for example in CORPUS["examples"] for text in example["texts"]),
    *((several["text"], several["values"]) for several in CORPUS["several"]),
]
LEFT_OUT = {"unit": "", "bound": "=", "change": None}


def _facts(language: Language, text: str) -> list[Fact]:
    [doc] = language.parse([text])
    return list(extract(doc, Context(None, NameBook())))


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its brackets, and where each pair of them stood."""
    pieces = re.split(r"[\[\]]", marked)
    ends = [sum(map(len, pieces[:count])) for count in range(1, len(pieces))]
    return "".join(pieces), list(zip(ends[::2], ends[1::2], strict=True))


def _stated(value: dict[str, Any]) -> dict[str, Any]:
    """A value's JSON with its numbers as numbers."""
    return {key: Decimal(each) if key in ("value", "low", "high") else each for key, each in value.items()}


@pytest.mark.parametrize(("marked", "values"), CASES)
def test_a_number_is_found_and_read(language: Language, marked: str, values: list[dict[str, Any]]) -> None:
    text, places = _unmarked(marked)
    facts = _facts(language, text)
    assert [fact.span.of(text) for fact in facts] == [text[start:end] for start, end in places]
    for fact, value in zip(facts, values, strict=True):
        found = _stated(fact.value.to_json()["value"])  # type: ignore[arg-type]  # the JSON of a quantity is an object
        assert {key: each for key, each in found.items() if key != "of" or "of" in value} == LEFT_OUT | _stated(value)


@pytest.mark.parametrize("text", CORPUS["none"])
def test_what_is_no_number_is_not_found(language: Language, text: str) -> None:
    assert _facts(language, text) == []


def test_the_sample_story_holds_its_numbers(language: Language) -> None:
    text = (STORY / "asharq-al-awsat.txt").read_text(encoding="utf-8")
    found = [f"{fact.span.of(text)}: {fact.value}" for fact in _facts(language, text)]
    assert list(dict.fromkeys(found)) == [
        "55th: 55 ordinal (Security Consultation Meeting)",
        "two: 2 (country)",
        "two: 2 (leader)",
        "more than 100: more than 100 (expert)",
        "two: 2 (failure)",
    ]


def _quantity(number: str, unit: str = "", bound: str = "=", change: Change | None = None) -> Quantity:
    """ "12" or a range "10..20"."""
    low, dots, high = number.partition("..")
    ends = {"low": Decimal(low), "high": Decimal(high)} if dots else {"value": Decimal(low)}
    return Quantity(**ends, unit=unit, bound=Bound(bound), change=change)


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        (_quantity("12"), _quantity("12.0"), "same"),
        (_quantity("12"), _quantity("15"), "different"),
        (_quantity("10"), _quantity("12"), "different"),
        (_quantity("12", bound=">="), _quantity("15"), "contained"),
        (_quantity("12", bound=">="), _quantity("9"), "different"),
        (_quantity("12", bound="<="), _quantity("9"), "contained"),
        (_quantity("100", bound=">"), _quantity("100"), "contained"),
        (_quantity("100", bound="~"), _quantity("100"), "about"),
        (_quantity("100", bound="~"), _quantity("96"), "about"),
        (_quantity("100", bound="~"), _quantity("150"), "different"),
        (_quantity("1200000"), _quantity("1234567"), "rounded"),
        (_quantity("2000000000", "USD"), _quantity("2043000000", "USD"), "rounded"),
        (_quantity("2", "%"), _quantity("2.4", "%"), "rounded"),
        (_quantity("2", "%"), _quantity("2.6", "%"), "different"),
        (_quantity("1.6", "%"), _quantity("1.62", "%"), "rounded"),
        (_quantity("1.60", "%"), _quantity("1.62", "%"), "different"),
        (_quantity("100..1000"), _quantity("350"), "contained"),
        (_quantity("40..50"), _quantity("42..45"), "contained"),
        (_quantity("40..50"), _quantity("45..60"), "different"),
        (_quantity("40..50"), _quantity("40..60"), "different-ranges"),
        (_quantity("1600000", bound="<="), _quantity("1500000", bound="<="), "different-bounds"),
        (_quantity("12", bound=">="), _quantity("15", bound=">"), "different-bounds"),
        (_quantity("12", bound=">="), _quantity("15", bound="<="), "contained"),
        (_quantity("15", bound=">="), _quantity("12", bound="<="), "different"),
        (_quantity("5", "mile"), _quantity("8", "kilometre"), "converted"),
        (_quantity("5", "mile"), _quantity("5", "kilometre"), "different"),
        (_quantity("1000", "metre"), _quantity("1", "kilometre"), "same"),
        (_quantity("75", "mile/hour"), _quantity("120", "kilometre/hour"), "converted"),
        (_quantity("60", "mile"), _quantity("97", "kilometre"), "converted"),
        (_quantity("60", "mile"), _quantity("100", "kilometre", bound="~"), "converted"),
        (_quantity("1", "mile"), _quantity("2", "kilometre"), "converted"),
        (_quantity("55", "mile"), _quantity("100", "kilometre"), "different"),
        (_quantity("35", "celsius"), _quantity("95", "fahrenheit"), "same"),
        (_quantity("38", "celsius"), _quantity("100", "fahrenheit"), "converted"),
        (_quantity("40", "celsius"), _quantity("100", "fahrenheit"), "different"),
        (_quantity("2", "celsius"), _quantity("3.6", "fahrenheit"), "converted"),
        (_quantity("5", "pound"), _quantity("2.3", "kilogram"), "converted"),
        (_quantity("1000", "acre"), _quantity("400", "hectare"), "converted"),
        (_quantity("1000", "acre"), _quantity("600", "hectare"), "different"),
        (_quantity("10000", "foot"), _quantity("3000", "metre"), "converted"),
        (_quantity("25", "basis_point"), _quantity("0.25", "percentage_point"), "same"),
        (_quantity("25", "basis_point"), _quantity("0.5", "percentage_point"), "different"),
        (_quantity("5", "USD"), _quantity("5", "EUR"), "other-currency"),
        (_quantity("5", "USD"), _quantity("4.6", "EUR"), "different-units"),
        (_quantity("5", "USD"), _quantity("5", "AUD"), "different-units"),
        (_quantity("5", "%"), _quantity("5", "percentage_point"), "points-for-percent"),
        (_quantity("13", "%"), _quantity("4", "percentage_point"), "different-units"),
        (_quantity("11", "%"), _quantity("0.1111"), "rounded"),
        (_quantity("45", "%"), _quantity("0.5", bound=Bound.MORE), "different"),
        (_quantity("55", "ordinal"), _quantity("55"), "different-units"),
        (_quantity("55", "ordinal"), _quantity("54", "ordinal"), "different-tallies"),
        (_quantity("1..2", "score"), _quantity("0..3", "score"), "different-tallies"),
        (_quantity("5", "%", change=Change.UP), _quantity("5", "%", change=Change.DOWN), "opposite-changes"),
        (_quantity("5", "%", change=Change.UP), _quantity("5", "%"), "same"),
        (
            _quantity("6", "%", change=Change.UP, bound=">"),
            _quantity("6.2", "%", change=Change.DOWN),
            "opposite-changes",
        ),
        (_quantity("5", "%", change=Change.UP), _quantity("9", "%", change=Change.DOWN), "different"),
    ],
)
def test_two_numbers_stand_as_an_editor_would_say(left: Quantity, right: Quantity, level: str) -> None:
    assert compare(left, right).name == compare(right, left).name == level


def test_different_units_are_no_conflict_and_different_numbers_are() -> None:
    relations = {rung.level.name: rung.level.relation for rung in LADDER}
    assert relations["different-units"] is Relation.SCOPE
    assert relations["different-bounds"] is relations["opposite-changes"] is relations["different"] is Relation.CONFLICT
    assert relations["rounded"] is relations["contained"] is relations["about"] is Relation.COMPATIBLE


def test_a_quantity_is_a_value_or_both_ends_of_a_range() -> None:
    for ends in ({}, {"low": Decimal(1)}, {"value": Decimal(1), "low": Decimal(1), "high": Decimal(2)}):
        with pytest.raises(ValueError, match="range"):
            Quantity(**ends)


def test_a_quantity_tells_decimal_strings_and_reads_well() -> None:
    aid = Quantity(value=Decimal("1200000.0"), unit="USD", of="aid")
    assert aid.to_json() == {"value": {"value": "1200000", "unit": "USD", "bound": "=", "of": "aid", "change": None}}
    assert _quantity("40..50", "hour/week").to_json()["value"] == {
        "low": "40", "high": "50", "unit": "hour/week", "bound": "=", "of": "", "change": None,
    }  # fmt: skip
    assert str(_quantity("12.5", "%", bound=">=")) == "at least 12.5%"
    assert str(_quantity("40..50", "hour/week")) == "40 to 50 hour per week"


def test_every_spelling_names_one_unit_that_converts_to_itself() -> None:
    assert all(unit_of(name) is unit for name, unit in UNITS.items())
    assert unit_named("sq km") == unit_named("square kilometres") == "square_kilometre"
    assert unit_named("gigatonnes") == unit_named("Gt") == "gigaton"
    assert unit_named("Mexican pesos") == "MXN"
    assert unit_named("parsec") is None


def test_prefixes_and_powers_give_their_factors() -> None:
    factors = {
        name: UNITS[name].factor for name in ("kilometre", "milligram", "terabyte", "square_kilometre", "cubic_foot")
    }
    assert factors == {
        "kilometre": 1000, "milligram": Decimal("1e-6"), "terabyte": 10**12, "square_kilometre": 10**6,
        "cubic_foot": Decimal("0.3048") ** 3,
    }  # fmt: skip


def test_a_repeating_decimal_reads_short() -> None:
    assert str(Quantity(value=Decimal(1) / 3, of="member")) == "0.3333 (member)"


WORDS = st.sampled_from(
    [
        "12",
        "one",
        "two",
        "million",
        "$5",
        "bn",
        "people",
        "killed",
        "to",
        "from",
        "up",
        "%",
        "-",
        "half",
        "a",
        "of",
        ",",
        "3-1",
        "55th",
        "5G",
        "\n",
        "😀",
    ],
)
QUANTITIES = st.builds(
    _quantity,
    st.one_of(
        st.decimals(-(10**12), 10**12, places=2).map(str),
        st.tuples(st.integers(0, 500), st.integers(501, 10**9)).map(lambda ends: f"{ends[0]}..{ends[1]}"),
    ),
    st.sampled_from(["", "USD", "mile", "kilometre", "%", "score", "mile/hour", "kilometre/hour"]),
    st.sampled_from([bound.value for bound in Bound]),
    st.sampled_from([None, Change.UP, Change.DOWN]),
)


@given(left=QUANTITIES, right=QUANTITIES)
def test_comparing_is_symmetric_and_a_number_agrees_with_itself(left: Quantity, right: Quantity) -> None:
    assert compare(left, right) == compare(right, left)
    assert compare(left, left).relation is Relation.AGREE


@given(
    number=st.integers(1, 9_999), scale=st.sampled_from([("thousand", 10**3), ("million", 10**6), ("billion", 10**9)])
)
def test_a_number_is_the_same_in_every_notation(number: int, scale: tuple[str, int]) -> None:
    word, factor = scale
    whole = number * factor // 1000
    for written in (f"{plain(Decimal(number) / 1000)} {word}", f"{whole:,}", f"{whole}"):
        if Decimal(number) * factor % 1000 == 0:
            [found] = numerals(f"it is {written} there")
            assert found.low == found.high == whole


@given(text=st.text(alphabet="0123456789,.-–/ $€£%'\"()abkmnot😀½\n", max_size=120))
def test_any_text_gives_amounts_in_order_inside_it(text: str) -> None:
    found = list(amounts(text, none_spans(text)))
    assert all(0 <= amount.start < amount.end <= len(text) and amount.low <= amount.high for amount in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=20))
def test_any_words_give_facts_that_lie_apart(language: Language, words: list[str]) -> None:
    text = " ".join(words)
    facts = _facts(language, text)
    assert all(0 <= fact.span.start < fact.span.end <= len(text) and str(fact.value) for fact in facts)
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(facts))


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "1,", "1/", "-1", "one ", "one and ", "a half ", "$1-", "'\"", "😀", "No. 1 ", "May 1 "]
)
def test_a_huge_text_of_one_piece_is_read_in_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        list(amounts(text, none_spans(text)))
        return time.process_time() - began

    assert seconds(40_000) < 25 * max(seconds(8_000), 0.01)
