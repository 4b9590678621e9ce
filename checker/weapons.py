"""The weapon of one deed: "came back with a handgun and fired", "sprayed the crowd with a semi-automatic rifle".

Of a deed that one person did with the one weapon that an article tells of, another sort of weapon is another account,
however little else the claims have in common.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from checker.contrast import Facing
from checker.described import THINGS
from checker.facts.names.word_set import word_set
from checker.model import Article, Claim, Finding, Severity, Span
from checker.polarity import negations
from checker.story import Place, Story, facing_at, findings_of

SURE: Final = 0.6
SORT: Final = "weapon"
WORDS: Final = "another weapon of the same deed"
DEEDS: Final = word_set("fire shoot spray stab slash attack kill murder wound injure strike hit rob threaten hold")
TAKING: Final = word_set("use pull draw carry wield brandish fire grab bring produce")
# Of several who do a deed each may have another weapon.
SEVERAL: Final = re.compile(
    r"\b(?:gunmen|attackers|shooters|robbers|assailants|suspects|raiders|men (?:armed|opened fire)|killers)\b",
    re.IGNORECASE,
)


class _Armed(NamedTuple):
    """The sort of weapon with which a deed was done, and where that is told."""

    senses: frozenset[str]
    span: Span
    article: Article
    claim: Claim


def weapons(story: Story) -> Iterator[Finding]:
    """One finding for each two weapons of one deed. They have no ids yet."""
    told = {article.id: list(_told(story, article)) for article in story.articles}
    found: dict[frozenset[frozenset[str]], list[Facing]] = {}
    for one, other in story.couples():
        for left, right in product(told[one.id], told[other.id]):
            if left.senses.isdisjoint(right.senses):
                found.setdefault(frozenset({left.senses, right.senses}), []).append(_facing(left, right))
    yield from findings_of(story, found.values())


def _told(story: Story, article: Article) -> Iterator[_Armed]:
    """Where an article that tells of one sort of weapon, and of one who has it, tells of the deed."""
    claims = story.claims_of(article)
    sorts = {THINGS[SORT][term.lemma] for claim in claims for term in claim.terms if term.lemma in THINGS[SORT]}
    if len(sorts) != 1 or SEVERAL.search(article.text):
        return
    for claim in claims:
        if not negations(claim) and any(act.verb.lemma in DEEDS for act in claim.acts):
            yield from (_Armed(next(iter(sorts)), span, article, claim) for span in _used(claim))


def _used(claim: Claim) -> Iterator[Span]:
    """The weapon that a claim tells as used: what is done with it, or who takes it."""
    for act in claim.acts:
        parties = [party for by, party in act.beside if by == "with"]
        parties += act.objects if act.verb.lemma in TAKING else ()
        yield from (party.span for party in parties if party.words & THINGS[SORT].keys())


def _facing(left: _Armed, right: _Armed) -> Facing:
    one, other = (Place(each.article, each.claim, each.span) for each in (left, right))
    senses = "/".join(sorted(left.senses)), "/".join(sorted(right.senses))
    return facing_at("asset", one, other, WORDS, SURE, senses, Severity.HIGH)
