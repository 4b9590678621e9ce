"""A charge that a later outlet tells as raised, replaced or reduced: what the earlier ones say somebody is charged with
is no longer so."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.model import Article, Claim, Finding, Relation, Span
from checker.story import Place, Story, told_later

SURE: Final = 0.6
WORDS: Final = "the charge then, and the later one"
_OFFENCE: Final = r"(?P<offence>(?:[a-z]+[ -]){0,3}?[a-z]+)"
_END: Final = (
    r"(?=[.,;:!?”\"'’)]|\s(?:after|in|over|for|on|and|charges?|following|as|by|with|against|at|when|said)\b|\s*$)"
)
_COUNTS: Final = (
    r"(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple) )?(?:(?:counts?|charges?) of )?"
)
CHARGED: Final = re.compile(
    rf"\b(?:charged with|indicted (?:on|for)|charges? of|counts? of|fac(?:es?|ing|ed)) {_COUNTS}{_OFFENCE}{_END}",
    re.IGNORECASE,
)
CHANGED: Final = re.compile(
    r"\b(?:charges?|counts?|indictment)\b(?:[\w’' ]{0,40}\s)?(?:upgraded|raised|elevated|increased|changed|amended"
    rf"|replaced|reduced|lowered|downgraded) (?:to|with|by) (?:an? |one of )?(?:charges? of )?{_OFFENCE}{_END}"
    rf"|\b(?:now|instead) (?:(?:be |been )?charged with |faces? |facing ){_COUNTS}"
    r"(?P<now>(?:[a-z]+[ -]){0,3}?[a-z]+)" + _END,
    re.IGNORECASE,
)
CHARGING: Final = frozenset({"charge", "indict"})
FACING: Final = re.compile(r"\bfac(?:es?|ing|ed)\b", re.IGNORECASE)
COUNTED: Final = re.compile(r"\b(?:counts?|charges?)\b", re.IGNORECASE)


class _Charges(NamedTuple):
    """What an article tells that somebody is charged with, and what it tells as changed of that."""

    given: Sequence[Place]
    changed: Sequence[Place]

    @staticmethod
    def of(story: Story, article: Article) -> "_Charges":
        return _Charges(*(list(_charges(story, article, pattern)) for pattern in (CHARGED, CHANGED)))


def charges_changed(story: Story) -> Iterator[Finding]:
    """One finding for a charge that a later article tells as changed, with those that earlier ones give. It has no id
    yet."""
    found: dict[str, tuple[list[Place], list[Place]]] = {}
    told = {article.id: _Charges.of(story, article) for article in story.articles}
    for earlier, later, days in story.pairs():
        given = told[earlier.id].given
        changed = list(_changed(given, told[later.id], earlier)) if days > 0 and given else []
        known = {_words(place) for place in given}
        new = [place for place in changed if not any(_words(place) <= words for words in known)]
        before = [place for place in given if new and all(_can_be_one(place.claim, each.claim) for each in new)]
        if before:
            then, now = found.setdefault(later.id, ([], []))
            then += before
            now += [place for place in new if place not in now]
    for then, now in found.values():
        finding = told_later(story, "wording", then, now, WORDS, SURE)
        if finding is not None:
            yield finding


def _changed(given: Sequence[Place], later: _Charges, earlier: Article) -> Iterator[Place]:
    """The charges that a later article tells as changed, or as brought on a day that the earlier could not know of
    against somebody whom that has charged too; `given` are those of the earlier one."""
    yield from later.changed
    accused = [name for place in given for name in _names(place.claim)]
    for place in later.given:
        same = any(
            compare_persons(*pair).relation is not Relation.CONFLICT for pair in product(accused, _names(place.claim))
        )
        if same and _is_of_since(place.claim, earlier):
            yield place


def _is_of_since(claim: Claim, earlier: Article) -> bool:
    """Whether somebody is charged on days behind that of the earlier article."""
    today = day_of(earlier.updated or earlier.published)
    days = [
        fact.value.days
        for fact in claim.facts
        if isinstance(fact.value, DateValue) and fact.governor.lemma in CHARGING and fact.value.days is not None
    ]
    return today is not None and bool(days) and all(start > today for start, _ in days)


def _charges(story: Story, article: Article, pattern: re.Pattern[str]) -> Iterator[Place]:
    """Where an article tells what somebody is charged with."""
    for claim in story.claims_of(article):
        text = claim.span.of(article.text)
        for match in pattern.finditer(text):
            group = "now" if match.groupdict().get("now") else "offence"
            is_charge = (
                not FACING.search(match[0]) or COUNTED.match(text[match.end() :].strip()) or COUNTED.search(match[0])
            )
            if is_charge:
                start, end = match.span(group)
                yield Place(article, claim, Span(claim.span.start + start, claim.span.start + end))
                break


def _words(place: Place) -> frozenset[str]:
    return frozenset(place.span.of(place.article.text).lower().split())


def _can_be_one(left: Claim, right: Claim) -> bool:
    """Whether no name tells two accused apart."""
    names, others = _names(left), _names(right)
    same = any(compare_persons(one, other).relation is not Relation.CONFLICT for one in names for other in others)
    return same or not names or not others


def _names(claim: Claim) -> Sequence[Name]:
    return [fact.value for fact in claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)]
