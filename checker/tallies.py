"""What each candidate polled: "MacAskill had 7,912 votes" in one outlet, "7,921 for MacAskill" in another.

Such claims are seldom alike enough to be aligned; whose votes they are says that they belong together.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from checker import reasons
from checker.bearers import BOTH_BE
from checker.facts import KINDS
from checker.facts.names import Name
from checker.facts.number.ladder import is_share
from checker.facts.number.value import Quantity
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.figures import VOTE
from checker.findings import side
from checker.model import Article, Claim, Fact, Finding, Relation
from checker.stated import Stated
from checker.story import Story
from checker.updates import is_recounted

NUMBER: Final = KINDS["number"]
SURE: Final = 0.7  # that two counts of one candidate's votes, in one story, are of one election
POLLING: Final = frozenset({"have", "poll", "get", "win", "receive", "take", "secure", "garner"})
FOR: Final = re.compile(r"(?: votes)? (?:for|to) ")  # between a count and whom it is for
COUNTING: Final = re.compile(r"\b(?:votes?|ballots?|tally|count|results?)\b", re.IGNORECASE)
COUNTED_AGAIN: Final = "a different number of votes, the later outlet's after a recount"


class _Poll(NamedTuple):
    """The votes of a candidate."""

    candidate: Name
    votes: Stated


def tallies(story: Story) -> Iterator[Finding]:
    """A finding for each two counts of one candidate's votes. They have no ids yet."""
    polls = {article.id: list(_polls(article, story.claims_of(article))) for article in story.articles}
    for earlier, later, days in story.pairs():
        for one, other in product(polls[earlier.id], polls[later.id]) if days >= 0 else ():
            group = story.group_for(one.votes.claim, other.votes.claim)
            if group and _differ(one, other):
                yield _finding(one.votes, other.votes, group)


def _polls(article: Article, claims: Sequence[Claim]) -> Iterator[_Poll]:
    """The counts that an article gives for candidates; "Berg had 7,869" is of votes behind one that says so."""
    counts_on = False
    for claim in claims:
        votes = [fact for fact in claim.facts if _is_count(fact) and (counts_on or _tells_votes(article, claim))]
        polls = [
            _Poll(who, Stated(article, claim, fact)) for fact in votes if (who := _candidate(article, claim, fact))
        ]
        yield from polls
        counts_on = counts_on or bool(polls)


def _is_count(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, Quantity) and value.unit == "" and value.of in ("", VOTE) and not is_share(value)


def _tells_votes(article: Article, claim: Claim) -> bool:
    return COUNTING.search(claim.span.of(article.text)) is not None


def _candidate(article: Article, claim: Claim, count: Fact) -> Name | None:
    """Who polled a count: the person right behind its "for", or who had it."""
    persons = [(fact.span, fact.value) for fact in claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)]
    for span, who in persons:
        if FOR.fullmatch(article.text[count.span.end : span.start]):
            return who
    had = (act for act in claim.acts if act.verb.lemma in POLLING)
    having = [act for act in had if any(party.span.overlaps(count.span) for party in act.objects)]
    subjects = [party.span for act in having for party in act.subjects]
    return next((who for span, who in persons if any(span.overlaps(subject) for subject in subjects)), None)


def _differ(one: _Poll, other: _Poll) -> bool:
    """Whether one candidate is given two counts."""
    is_one = compare_persons(one.candidate, other.candidate).relation in BOTH_BE
    relation = NUMBER.compare(one.votes.fact.value, other.votes.fact.value).relation
    return is_one and relation is Relation.CONFLICT


def _finding(earlier: Stated, later: Stated, group: str) -> Finding:
    level = NUMBER.compare(earlier.fact.value, later.fact.value)
    recounted = is_recounted(earlier.article, later.article)
    relation, words = (Relation.UPDATE, COUNTED_AGAIN) if recounted else (level.relation, level.words)
    reason = reasons.difference([earlier], [later], words)
    return Finding("", group, NUMBER.name, relation, NUMBER.severity, side([earlier]), side([later]), SURE, reason)
