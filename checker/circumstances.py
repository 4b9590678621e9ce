"""Two values that can't both be true at once: one may be the later, of another time, or said by somebody else."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from checker.basis import other_basis
from checker.facts import KINDS, Level
from checker.facts.date.value import DateValue
from checker.facts.number.ladder import OPPOSITE
from checker.figures import one_looks_back
from checker.model import Claim, Fact, Relation, Severity
from checker.paired import NAMED, Pair
from checker.parts import Stated
from checker.updates import is_update

APART: Final = timedelta(days=28)  # between two readings of one statistic; two days of one event lie nearer
IN_TRANSLATION: Final = "and one gives it in translation"
# Where an outlet says that it quotes what was said in another language.
TRANSLATED: Final = re.compile(
    r"\b(?:[Tt]ranslat(?:ed|ion|or)|[Ii]nterpreter)\b"
    r"|\bin (?:Arabic|Bulgarian|Chinese|Czech|Danish|Dutch|Estonian|Farsi|Finnish"
    r"|French|German|Greek|Hebrew|Hindi|Hungarian|Indonesian|Italian|Japanese|Korean|Latvian|Lithuanian|Mandarin"
    r"|Norwegian|Pashto|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovak|Slovene|Spanish|Swahili|Swedish"
    r"|Tagalog|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|his native|her native|their native)\b(?![ -][a-z])",
)
OTHER_TIMES: Final = "told of different times"
EARLIER: Final = "once told of weeks before"
BOTH_GIVEN: Final = "and each of the articles gives both"
TELLING: Final = re.compile(r"\d\D*\d\D*\d|\d\D*[%$€£]|[$€£]\D*\d|\d.*\b(?:[mb]illion|per ?cent)\b")
MEASURED: Final = frozenset({"number", "date"})
LATER: Final = "the later state"
PAPERS: Final = re.compile(
    r"\b(?:affidavits?|indictment|complaint|(?:court|charging|case) (?:papers?|documents?|records?|filings?|files?))\b",
    re.IGNORECASE,
)
OTHER_SOURCES: Final = "and their sources differ"


@dataclass(frozen=True, slots=True)
class Told:
    """How two claims stand to each other, with the words that complete a sentence for a reader."""

    relation: Relation
    words: str


def in_circumstances(kind: str, pair: Pair) -> Level:
    """A pair's level: a later state is an update, other times are a matter of scope, other people's words disputed."""
    level, (left, right) = pair.level, (stated.claim for stated in pair.places)
    if level.relation is not Relation.CONFLICT or kind in NAMED or kind == "attribution":
        return level
    if kind == "quote" and any(TRANSLATED.search(place.article.text) for place in pair.places):
        return Level(f"{level.name}-translated", Relation.COMPATIBLE, f"{level.words}, {IN_TRANSLATION}")
    if is_update(*pair.places):
        return Level(f"{level.name}-later", Relation.UPDATE, f"{level.words}, {LATER}", level.severity)
    if kind == "number" and _each_gives_both(*pair.places):
        return Level(f"{level.name}-both", Relation.SCOPE, f"{level.words}, {BOTH_GIVEN}", Severity.LOW)
    if level.name == OPPOSITE:  # of no two times or places is the rise of one so near to the fall of the other
        return level
    if kind in MEASURED and (basis := _basis(*pair.places)):
        return Level(f"{level.name}-otherwise", Relation.SCOPE, f"{level.words}, {basis}", Severity.MEDIUM)
    if kind == "number" and one_looks_back(*pair.places):
        return Level(f"{level.name}-earlier", Relation.SCOPE, f"{level.words}, {EARLIER}", level.severity)
    if kind != "date" and _other_times(*pair.places):
        return Level(f"{level.name}-then", Relation.SCOPE, f"{level.words}, {OTHER_TIMES}", level.severity)
    said = as_said(level.relation, level.words, left, right)
    name = level.name if said.relation is level.relation else f"{level.name}-said"
    return Level(name, said.relation, said.words, level.severity)


def as_said(relation: Relation, words: str, left: Claim, right: Claim) -> Told:
    """A relation and its words: what two speakers say against each other is no conflict of their outlets."""
    if relation is Relation.CONFLICT and other_speakers(left, right):
        return Told(Relation.DISPUTED, f"{words}, {OTHER_SOURCES}")
    return Told(relation, words)


def _each_gives_both(left: Stated, right: Stated) -> bool:
    """Whether each of two articles has the other's figure in so many words: it knows of both, and tells them apart.

    A bare "five" is in many texts; three digits, or two and a unit, are not.
    """
    if left.article.text == right.article.text:  # two parts of one page
        return False
    surfaces = [each.fact.span.of(each.article.text) for each in (left, right)]
    texts = right.article.text, left.article.text
    return all(TELLING.search(surface) and surface in text for surface, text in zip(surfaces, texts, strict=True))


def _basis(left: Stated, right: Stated) -> str:
    """How two figures, or two lengths of time, were not taken alike; a point in time is taken of nothing."""
    points = any(
        isinstance(each.fact.value, DateValue) and each.fact.value.type != "DURATION" for each in (left, right)
    )
    return "" if points else other_basis(left, right)


def _other_times(left: Stated, right: Stated) -> bool:
    """Both tell when, and no time of the one can be one of the other, nor near it."""
    pairs = [(one, other) for one in _times(left) for other in _times(right)]
    return bool(pairs) and all(_far_apart(*pair) for pair in pairs)


def _far_apart(left: DateValue, right: DateValue) -> bool:
    if left.days is None or right.days is None:
        return KINDS["date"].compare(left, right).relation is Relation.CONFLICT
    return max(left.days[0] - right.days[1], right.days[0] - left.days[1]) >= APART


def _times(stated: Stated) -> list[DateValue]:
    """The times of a fact's clause: what a comma parts from it under another verb is told of something else."""
    return [
        each.value
        for each in stated.claim.facts
        if isinstance(each.value, DateValue) and each.value.type in ("DATE", "TIME") and _in_its_clause(stated, each)
    ]


def _in_its_clause(stated: Stated, time: Fact) -> bool:
    fact = stated.fact
    first, last = sorted((fact.span, time.span))
    between = stated.article.text[first.end : last.start]
    return time.governor.lemma == fact.governor.lemma or "," not in between


def other_speakers(left: Claim, right: Claim) -> bool:
    """Both name who says it, and no word of the one is in the other; the papers of a case are one source."""
    if all(PAPERS.search(claim.said_by) for claim in (left, right)):
        return False
    names = [set(claim.said_by.lower().split()) for claim in (left, right)]
    return all(names) and names[0].isdisjoint(names[1])
