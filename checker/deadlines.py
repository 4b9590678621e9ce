"""By when an undertaking is to be done: "an inquiry, to be completed within 30 days", "to be finished in three months".

Such sentences are short, and every desk calls the undertaking otherwise; of one that each article gives one term for,
the terms stand for each other.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from checker.contrast import Facing
from checker.facts import KINDS
from checker.facts.date.value import DateValue
from checker.facts.modality import Modality
from checker.facts.modality.words import TO_BE_DONE
from checker.facts.names.word_set import word_set
from checker.model import Article, Claim, Fact, Finding, Relation, Severity
from checker.story import Place, Story, facing_at, findings_of

SURE: Final = 0.6  # that the only terms of such an undertaking, in one story, are of one
WORDS: Final = "another term for the same undertaking"
# Undertakings that a story has one of; the words of a row tell of one thing.
_UNDERTAKINGS: Final = (
    "inquiry enquiry probe investigation inquest",
    "repair restoration rebuilding reconstruction",
    "clean-up cleanup",
    "takeover acquisition merger sale deal transaction tie-up",
    "count recount",
)
UNDERTAKINGS: Final[Mapping[str, str]] = MappingProxyType(
    {word: row.split()[0] for row in _UNDERTAKINGS for word in row.split()}
)
FINISHING: Final = word_set(
    "complete finish conclude end close submit deliver present report finalise finalize publish"
)
WITHIN: Final = frozenset({"within", "in"})
DUE: Final = re.compile(
    r"\b(?:due|ready|finished|complete[d]?|concluded)(?: (?:back|out))? (?:with)?in\s$", re.IGNORECASE
)
# What tells of time beside the term that was set at first.
MORE: Final = re.compile(
    r"\b(?:exten\w+|prolong\w*|another|further|more|extra|additional|first|interim)\b", re.IGNORECASE
)


# Whose an inquiry is: "*the airline's* inquiry", "a *magisterial* probe"; behind it, who leads it.
LED_BY: Final = re.compile(r"\s(?:by|of|from)\s(?:the |an? )?(?P<who>[\w-]+)")
ANYBODY: Final = word_set("authorities authority officials government state police court full new")


class _Term(NamedTuple):
    """A length of time in which something is to be done, whose undertaking it is, and where it is given."""

    fact: Fact
    whose: frozenset[str]
    article: Article
    claim: Claim


def deadlines(story: Story) -> Iterator[Finding]:
    """One finding for each two terms of one undertaking. They have no ids yet."""
    told = {article.id: _terms(story, article) for article in story.articles}
    found: dict[tuple[str, frozenset[str]], list[Facing]] = {}
    for one, other in story.couples():
        for row in told[one.id].keys() & told[other.id].keys():
            left, right = told[one.id][row], told[other.id][row]
            level = KINDS["date"].compare(left.fact.value, right.fact.value)
            if level.relation is Relation.CONFLICT and _can_be_one(left, right):
                senses = str(left.fact.value), str(right.fact.value)
                found.setdefault((row, frozenset(senses)), []).append(_facing(left, right, senses))
    yield from findings_of(story, found.values())


def _terms(story: Story, article: Article) -> Mapping[str, _Term]:
    """The undertakings of which an article gives one term alone, with that."""
    found: dict[str, list[_Term]] = {}
    for claim in story.claims_of(article):
        rows = {UNDERTAKINGS[term.lemma] for term in claim.terms if term.lemma in UNDERTAKINGS}
        if len(rows) == 1 and _is_ahead(claim) and not MORE.search(claim.span.of(article.text)):
            found.setdefault(rows.pop(), []).extend(
                _Term(fact, _whose(article, claim), article, claim) for fact in _lengths(article, claim)
            )
    return {row: terms[0] for row, terms in found.items() if len({term.fact.value for term in terms}) == 1}


def _whose(article: Article, claim: Claim) -> frozenset[str]:
    """The words that tell an undertaking from another of its sort."""
    parties = [party for act in claim.acts for party in (*act.subjects, *act.objects)]
    named = [word for party in parties if party.words & UNDERTAKINGS.keys() for word in party.words | party.owners]
    heads = (term for term in claim.terms if term.lemma in UNDERTAKINGS)
    led = (LED_BY.match(article.text, term.start + term.length) for term in heads)
    return frozenset({*named, *(match["who"].lower() for match in led if match)}) - UNDERTAKINGS.keys() - ANYBODY


def _can_be_one(left: _Term, right: _Term) -> bool:
    return not left.whose or not right.whose or bool(left.whose & right.whose)


def _is_ahead(claim: Claim) -> bool:
    return any(isinstance(fact.value, Modality) and fact.value.word in TO_BE_DONE for fact in claim.facts)


def _lengths(article: Article, claim: Claim) -> Iterator[Fact]:
    """The lengths of time within which a claim says that something is to be done."""
    for fact in claim.facts:
        if isinstance(fact.value, DateValue) and fact.value.type == "DURATION":
            before = article.text[claim.span.start : fact.span.start].replace("\n", " ")
            finishes = fact.governor.lemma in FINISHING and fact.governor.role in WITHIN
            if finishes or DUE.search(before):
                yield fact


def _facing(left: _Term, right: _Term, senses: tuple[str, str]) -> Facing:
    one, other = (Place(each.article, each.claim, each.fact.span) for each in (left, right))
    return facing_at("date", one, other, WORDS, SURE, senses, Severity.MEDIUM)
