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
from checker.facts.number_amount import Amount, rate_at
from checker.facts.number_amounts import amounts
from checker.facts.number_counted import counted, head_noun, measured
from checker.facts.number_ladder import compare
from checker.facts.number_none import is_bare_year, none_spans
from checker.facts.number_units import DURATIONS
from checker.facts.number_value import Quantity
from checker.language import Doc, Token
from checker.model import Fact, Severity, Span

_NAMES: Final = frozenset({"ORG", "PRODUCT", "FAC", "LAW", "EVENT", "WORK_OF_ART", "PERSON", "GPE", "NORP"})
_ORDINAL: Final = re.compile(r"(?<![\w.,-])(?P<figure>\d{1,3}(?:,\d{3})?)(?:st|nd|rd|th)\b(?!-)(?=\s[A-Za-z])")
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
    rf"\b(?P<word>{'|'.join(_ORDINAL_WORDS)})[ -](?=(?:straight|consecutive|successive|anniversary|edition|term)\b)",
    re.IGNORECASE,
)
_GENERATION: Final = re.compile(r"\b(?P<figure>[2-6])G\b")


def extract(doc: Doc, context: Context) -> Iterator[Fact]:  # noqa: ARG001  what a number is does not depend on the day
    """The numbers of a text, in its order, none overlapping another."""
    apart = none_spans(doc.text)
    ordinals = tuple(_ordinals(doc, apart))
    taken = sorted((*apart, *(fact.span for fact in ordinals)))
    plain = (fact for amount in amounts(doc.text, taken) if (fact := _fact(doc, amount)))
    yield from sorted((*ordinals, *plain), key=lambda fact: fact.span)


def _fact(doc: Doc, amount: Amount) -> Fact | None:
    if amount.unit in DURATIONS and amount.low == amount.high:
        return None
    if amount.unit == "":
        return _count(doc, _with_age(doc, amount))
    return _fact_of(amount, "" if amount.rule == "tally" else measured(doc, amount.start, amount.end))


def _fact_of(amount: Amount, of: str) -> Fact:
    ends = {"value": amount.low} if amount.low == amount.high else {"low": amount.low, "high": amount.high}
    value = Quantity(**ends, unit=amount.unit, bound=amount.bound, of=of, change=amount.change)
    return Fact("number", Span(amount.start, amount.end), value, amount.rule)


def _count(doc: Doc, amount: Amount) -> Fact | None:
    """A number without a unit, where it counts something or stands for itself; not the year, the label, the pronoun."""
    if amount.unit:
        return _fact_of(amount, "")
    if amount.form == "fold":
        return _fact_of(amount, "fold")
    tokens = doc.char_span(amount.start, amount.number_end, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return None
    last = tokens[-1]
    noun = head_noun(doc, last)
    if _part_of_name(doc, tokens[0], noun) or _year(doc, amount, noun) or _pronoun(amount, last, noun, doc):
        return None
    of = counted(doc, amount.start, amount.number_end)
    if noun is not None:
        below, end = rate_at(doc.text, noun.idx + len(noun.text))
        if below:
            return _fact_of(
                replace(amount, unit=f"{noun.lemma_.lower()}/{below}", end=max(end, amount.end), rule="rate"), of
            )
    return _fact_of(amount, of)


def _with_age(doc: Doc, amount: Amount) -> Amount:
    """The years of "Marta Ruiz, 18, …": a small bare number between commas right behind a name."""
    text, word = doc.text, doc.text[amount.start : amount.end]
    if not (word.isdigit() and 0 < amount.low < 120 and text[amount.start - 2 : amount.start] == ", "):
        return amount
    if text[amount.end : amount.end + 1] not in (",", ".", ";", ")"):
        return amount
    before = doc.char_span(amount.start - 3, amount.start - 2, alignment_mode="expand")
    named = before is not None and before[0].pos_ == "PROPN" and before[0].ent_type_ not in ("DATE", "GPE", "ORG")
    return replace(amount, unit="year_of_age", rule="age") if named else amount


def _part_of_name(doc: Doc, first: Token, noun: Token | None) -> bool:
    """Whether a bare number belongs to the name before it ("Schalke 04") or is inside one ("Group of Seven")."""
    previous = doc[first.i - 1] if first.i else None
    if previous is None or previous.is_punct or previous.is_space:
        return False
    inside = first.ent_type_ in _NAMES and first.ent_iob_ == "I"
    if first.text[0].isupper() and inside:
        return True
    behind_name = previous.pos_ == "PROPN" and previous.text[:1].isupper() and first.text[0].isdigit()
    return behind_name and (noun is None or inside)


def _year(doc: Doc, amount: Amount, noun: Token | None) -> bool:
    written = doc.text[amount.start : amount.number_end]
    if not is_bare_year(written):
        return False
    return noun is None or noun.tag_ not in ("NNS", "NNPS") or amount.low >= 1900


def _pronoun(amount: Amount, last: Token, noun: Token | None, doc: Doc) -> bool:
    """Whether a number word stands for somebody or something: "the two", "one"; or "zero" counts nothing."""
    if amount.form != "words" or amount.low > 2 or amount.low != int(amount.low):
        return False
    if noun is None:
        definite = last.i > 0 and doc[last.i - 1].lower_ in ("the", "these", "those", "that", "this", "her", "his")
        return amount.low < Decimal(2) or definite
    return amount.low == 0 and noun.tag_ != "NNS"


def _ordinals(doc: Doc, apart: tuple[Span, ...]) -> Iterator[Fact]:
    taken = [*apart]
    for pattern in (_ORDINAL, _ORDINAL_WORD, _GENERATION):
        for match in pattern.finditer(doc.text):
            span = Span(*match.span(1)) if pattern is _ORDINAL_WORD else Span(*match.span())
            if not any(span.overlaps(other) for other in taken):
                yield Fact(
                    "number",
                    span,
                    _ordinal_value(doc, match, span),
                    "generation" if pattern is _GENERATION else "ordinal",
                )


def _ordinal_value(doc: Doc, match: re.Match[str], span: Span) -> Quantity:
    groups = match.groupdict()
    if match.re is _GENERATION:
        return Quantity(value=Decimal(groups["figure"]), of="wireless generation")
    figure = groups.get("figure")
    value = Decimal(figure.replace(",", "")) if figure else Decimal(_ORDINAL_WORDS[groups["word"].lower()])
    return Quantity(value=value, unit="ordinal", of=counted(doc, span.start, span.end))


KIND: Final = FactKind("number", extract, compare, Severity.HIGH)
