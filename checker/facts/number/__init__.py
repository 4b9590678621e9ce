"""Numbers: counts, money, measures, rates, shares, ages, scores, votes and ordinals. Dates and durations are `date`'s.

Peers: CQE (Almasian et al., EMNLP 2023), whose conventions for units and bounds these follow, and quantulum3.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.number.ages import age_behind_name
from checker.facts.number.amount import Amount
from checker.facts.number.amounts import amounts
from checker.facts.number.counted import counted, head_noun, measured
from checker.facts.number.ladder import compare
from checker.facts.number.none import is_bare_year, none_spans
from checker.facts.number.rates import rate_at
from checker.facts.number.units import DURATIONS
from checker.facts.number.value import Quantity
from checker.facts.reading import Reading, read
from checker.language import Doc, Token
from checker.model import Fact, Severity, Span

_NAMES: Final = frozenset({"ORG", "PRODUCT", "FAC", "LAW", "EVENT", "WORK_OF_ART", "PERSON", "GPE", "NORP"})
_ORDINAL: Final = re.compile(
    r"(?<![\w.,-])(?P<surface>(?P<figure>\d{1,3}(?:,\d{3})?)(?:st|nd|rd|th))\b(?!-)(?=\s[A-Za-z])"
)
_ORDINAL_WORDS: Final = MappingProxyType(
    {
        word: value
        for value, word in enumerate(
            [
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
            ],
            2,
        )
    }
)
_ORDINAL_WORD: Final = re.compile(
    rf"\b(?P<surface>{'|'.join(_ORDINAL_WORDS)})[ -](?=(?:straight|consecutive|successive|anniversary|edition|term)\b)",
    re.IGNORECASE,
)
_GENERATION: Final = re.compile(r"\b(?P<surface>(?P<generation>[2-6])G)\b")
_ORDINALS: Final = (("ordinal", _ORDINAL), ("ordinal", _ORDINAL_WORD), ("generation", _GENERATION))
# Four bare digits from here on are a year whatever follows ("2019 elections"); below, a plural makes them a count.
_YEARS_FROM: Final = 1900


def extract(doc: Doc, context: Context) -> Iterator[Fact]:  # noqa: ARG001  what a number is does not depend on the day
    """The numbers of a text, in its order, none overlapping another."""
    reading = read(doc)
    apart = none_spans(reading.text)
    ordinals = tuple(_ordinals(reading, apart))
    taken = sorted((*apart, *(fact.span for fact in ordinals)))
    plain = (fact for amount in amounts(reading.text, taken) if (fact := _fact(reading, amount)))
    yield from sorted((*ordinals, *plain), key=lambda fact: fact.span)


def _fact(reading: Reading, amount: Amount) -> Fact | None:
    if amount.unit in DURATIONS and amount.low == amount.high and amount.rule != "clocked":
        return None
    if amount.unit == "":
        return _count(reading, age_behind_name(reading, amount))
    return _fact_of(amount, "" if amount.rule == "tally" else measured(reading, amount.start, amount.end))


def _fact_of(amount: Amount, of: str) -> Fact:
    ends = {"value": amount.low} if amount.low == amount.high else {"low": amount.low, "high": amount.high}
    value = Quantity(**ends, unit=amount.unit, bound=amount.bound, of=of, change=amount.change)
    return Fact("number", Span(amount.start, amount.end), value, amount.rule)


def _count(reading: Reading, amount: Amount) -> Fact | None:
    """A number without a unit, where it counts something or stands for itself; not the year, the label, the pronoun."""
    if amount.unit:
        return _fact_of(amount, "")
    if amount.form == "fold":
        return _fact_of(amount, "fold")
    tokens = reading.tokens(amount.start, amount.number_end)
    noun = head_noun(tokens[-1])
    if (
        _part_of_name(reading, tokens[0], noun)
        or _year(reading.text, amount, noun)
        or _pronoun(amount, tokens[-1], noun)
    ):
        return None
    of = counted(reading, amount.start, amount.number_end)
    place = noun.idx + len(noun.text) if noun is not None else amount.number_end
    below, end = rate_at(reading.text, place)
    if not below:
        return _fact_of(amount, of)
    above = noun.lemma_.lower() if noun is not None else "count"
    return _fact_of(replace(amount, unit=f"{above}/{below}", end=max(end, amount.end), rule="rate"), of)


def _part_of_name(reading: Reading, first: Token, noun: Token | None) -> bool:
    """Whether a bare number belongs to the name before it ("Schalke 04") or is inside one ("Group of Seven"); behind a
    person's it is what that person has."""
    previous = first.nbor(-1) if first.i else None
    if previous is None or previous.is_punct or previous.is_space:
        return False
    if noun is not None and previous.text in reading.surnames:
        return False
    inside = first.ent_type_ in _NAMES and first.ent_iob_ == "I"
    if first.text[0].isupper() and inside:
        return True
    behind_name = previous.pos_ == "PROPN" and previous.text[:1].isupper() and first.text[0].isdigit()
    return behind_name and (noun is None or inside or (noun.tag_ == "NNP" and noun.i == first.i + 1))


def _year(text: str, amount: Amount, noun: Token | None) -> bool:
    if not is_bare_year(text[amount.start : amount.number_end]):
        return False
    return noun is None or noun.tag_ not in ("NNS", "NNPS") or amount.low >= _YEARS_FROM


def _pronoun(amount: Amount, last: Token, noun: Token | None) -> bool:
    """Whether a number word stands for somebody or something: "the two", "one"; or "zero" counts nothing."""
    if amount.form != "words" or amount.low > 2 or amount.low != int(amount.low):
        return False
    if noun is None:
        definite = last.i > 0 and last.nbor(-1).lower_ in ("the", "these", "those", "that", "this", "her", "his")
        return amount.low < Decimal(2) or definite
    return amount.low == 0 and noun.tag_ != "NNS"


def _ordinals(reading: Reading, apart: tuple[Span, ...]) -> Iterator[Fact]:
    taken = bytearray(len(reading.text))
    for span in apart:
        taken[span.start : span.end] = b"\1" * len(span)
    for rule, pattern in _ORDINALS:
        for match in pattern.finditer(reading.text):
            span = Span(*match.span("surface"))
            if not any(taken[span.start : span.end]):
                yield Fact("number", span, _ordinal_value(reading, match, span), rule)


def _ordinal_value(reading: Reading, match: re.Match[str], span: Span) -> Quantity:
    groups = match.groupdict()
    if groups.get("generation"):
        return Quantity(value=Decimal(groups["generation"]), of="wireless generation")
    figure = groups.get("figure")
    value = Decimal(figure.replace(",", "")) if figure else Decimal(_ORDINAL_WORDS[groups["surface"].lower()])
    return Quantity(value=value, unit="ordinal", of=counted(reading, span.start, span.end))


KIND: Final = FactKind("number", extract, compare, Severity.HIGH)
