"""What a court's day brought: the plea, bail or none, and when the case goes on.

Such sentences are short and share no words ("He did not enter a plea", "Duquesne pleaded guilty on Monday"), so that no
link joins them; of one case in one story they contradict each other all the same, unless the one came after the other.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from types import MappingProxyType
from typing import Final

from checker.circumstances import other_speakers
from checker.contrast import Contrast, Facing
from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.facts.modality.words import Word
from checker.facts.names import Name
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.model import Article, Claim, Finding, Relation, Severity, Span
from checker.polarity import openness
from checker.story import Story, finding_of

SURE: Final = 0.6  # of two claims of one story on one step of a case
WORDS: Final = "another step of the same case"
HEARING: Final = "hearing"
SAID_OPENLY: Final = frozenset({Word.ALLEGED.value})  # who is charged with a deed has pleaded all the same
SHORT: Final = 3  # letters of a word that names no count
MONTH: Final = timedelta(days=31)  # in which one hearing is put off for another
_NO: Final = r"(?:did|does|has|have|had)(?: not|n['’]t)(?: yet)?"
# The steps, by what each can come to: of those of a row nobody takes two on one day.
_STEPS: Final[Mapping[str, Mapping[str, str]]] = {
    "plea": {
        "none": rf"{_NO} enter(?:ed)? (?:a |any )?pleas?|enter(?:ed|ing) no plea|no plea (?:was|has been) entered"
        r"|without entering (?:a |any )?plea",
        "not guilty": r"(?:pleaded|pled|pleads?|pleading) not guilty|entered (?:an? )?(?:plea of not|not[- ])guilty\b",
        "guilty": r"(?:pleaded|pled|pleads?|pleading) guilty|entered (?:an? )?(?:plea of )?guilty\b",
        "no contest": r"(?:pleaded|pled|pleads?|pleading) no contest",
    },
    "bail": {
        "none": r"(?:held|kept|jailed|detained|remanded)(?: \w+){0,3} without (?:bail|bond)"
        r"|(?:denied|refused)(?: (?:him|her|them))? (?:bail|bond)|(?:bail|bond) (?:was|has been) (?:denied|refused)"
        r"|remanded(?: (?:him|her|them))? (?:in|into|to) custody",
        "free": r"(?:released|freed|free|out) (?:[\w$£€,.]+ ){0,4}?(?:on|against|under|after posting)"
        r" (?:[\w$£€,.-]+ ){0,3}?(?:bail|bond)\b|granted(?: (?:him|her|them))? (?:bail|bond)"
        r"|(?:posted|made) (?:bail|bond)",
    },
}  # fmt: skip
STEPS: Final = MappingProxyType(
    {
        step: {state: re.compile(rf"\b(?:{words})", re.IGNORECASE) for state, words in states.items()}
        for step, states in _STEPS.items()
    }
)
# When the case goes on.
NEXT: Final = re.compile(
    r"\bnext (?:hearing|court (?:date|appearance|hearing))\b"
    r"|\b(?:due|back|returns?|next appears?|appear again)(?: \w+)? (?:in|to|before) (?:the |an? )?"
    r"(?:court|judge|bench)\b",
    re.IGNORECASE,
)
PUT_OFF: Final = re.compile(
    r"\b(?:postpone|reschedule|adjourn|delay|put off|move[ds]? to|brought forward)", re.IGNORECASE
)
NEGATED: Final = re.compile(r"(?:\bnot|\bnever|n['’]t)(?: (?:been|be|yet|also))*\s$", re.IGNORECASE)
BEFORE: Final = re.compile(r"\b(?:previously|earlier|already|once|in another case|had)\s(?:been\s)?$", re.IGNORECASE)
COUNT: Final = re.compile(r"\s(?:pleas? )?(?:to|on) (?P<count>[^.,;:]*)")  # behind a plea
FRESH: Final = timedelta(days=31)  # what was longer ago was in another case, or at another stage of it


@dataclass(frozen=True, slots=True)
class _Step:
    """What an article tells of a case: which step, what it came to, where, and on what day at the latest."""

    name: str
    state: str
    article: Article
    claim: Claim
    span: Span
    day: date | None


def steps_of_a_case(story: Story) -> Iterator[Finding]:
    """One finding for what two outlets tell otherwise of one step of a case. They have no ids yet."""
    told: dict[str, list[_Step]] = {}
    known: set[tuple[str, frozenset[str]]] = set()
    for one, other in story.couples():
        for article in (one, other):
            if article.id not in told:
                told[article.id] = list(_steps(story, article))
        for left, right in product(told[one.id], told[other.id]):
            key = left.name, frozenset({left.state, right.state})
            group = story.group_for(left.claim, right.claim)
            if group and key not in known and _contradict(left, right, told[one.id], told[other.id]):
                known.add(key)
                yield finding_of(_facing(left, right), group)


def _steps(story: Story, article: Article) -> Iterator[_Step]:
    for claim in story.claims_of(article):
        text, at = _on_one_line(article, claim.span), claim.span.start
        if set(openness(claim)) <= SAID_OPENLY and _is_fresh(claim, article):
            for name, state, match in _matches(text):
                span = Span(at + match.start(), at + match.end())
                yield _Step(name, state, article, claim, span, _last_day(claim) or day_of(article.published))
        if NEXT.search(text):
            yield from _hearing(article, claim)


def _on_one_line(article: Article, span: Span) -> str:
    return span.of(article.text).replace("\n", " ")


def _matches(text: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    for name, states in STEPS.items():
        for state, words in states.items():
            for match in words.finditer(text):
                before = text[: match.start()]
                if not NEGATED.search(before) and not BEFORE.search(before):
                    yield name, state, match


def _is_fresh(claim: Claim, article: Article) -> bool:
    """Whether a claim tells no day weeks before its article."""
    last, today = _last_day(claim), day_of(article.published)
    return last is None or today is None or today - last <= FRESH


def _hearing(article: Article, claim: Claim) -> Iterator[_Step]:
    """The one day that a claim on the next hearing names, still to come."""
    today = day_of(article.updated or article.published)
    days = [
        (fact.span, fact.value.days[0])
        for fact in claim.facts
        if isinstance(fact.value, DateValue) and fact.value.days and fact.value.days[0] == fact.value.days[1]
    ]
    ahead = [(span, day) for span, day in days if today is not None and day > today]
    if len(ahead) == 1:
        yield _Step(HEARING, ahead[0][1].isoformat(), article, claim, ahead[0][0], today)


def _last_day(claim: Claim) -> date | None:
    days = [fact.value.days[1] for fact in claim.facts if isinstance(fact.value, DateValue) and fact.value.days]
    return max(days, default=None)


def _contradict(left: _Step, right: _Step, ones: list[_Step], others: list[_Step]) -> bool:
    """Whether two steps are of one case and one time, and neither article tells the other's too."""
    if left.name != right.name or left.state == right.state or other_speakers(left.claim, right.claim):
        return False
    if any((each.name, each.state) == (right.name, right.state) for each in ones):
        return False
    if any((each.name, each.state) == (left.name, left.state) for each in others):
        return False
    return _are_of_one_time(left, right) and _can_be_one(left.claim, right.claim) and not _on_other_counts(left, right)


def _on_other_counts(left: _Step, right: _Step) -> bool:
    """Whether two pleas are to counts that have no word in common."""
    texts = (_on_one_line(step.article, Span(step.span.end, step.claim.span.end)) for step in (left, right))
    matches = [COUNT.match(text) for text in texts]
    if matches[0] is None or matches[1] is None:
        return False
    words, others = (
        {each.lower() for each in match["count"].split() if len(each) > SHORT} for match in matches if match
    )
    return words.isdisjoint(others)


def _are_of_one_time(left: _Step, right: _Step) -> bool:
    """Whether each was taken by the day of the other's article; of hearings, whether none was put off for the other."""
    days = [day_of(step.article.updated or step.article.published) for step in (left, right)]
    one, other = days
    if left.day is None or right.day is None or one is None or other is None:
        return False
    if left.name == HEARING:
        first, last = sorted(date.fromisoformat(step.state) for step in (left, right))
        moved = any(PUT_OFF.search(_on_one_line(step.article, step.claim.span)) for step in (left, right))
        return max(one, other) < first and last - first <= MONTH and not moved
    return left.day <= other and right.day <= one


def _can_be_one(left: Claim, right: Claim) -> bool:
    """Whether no name tells two accused apart."""
    names, others = (
        [fact.value for fact in claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)]
        for claim in (left, right)
    )
    same = any(compare_persons(one, other).relation is not Relation.CONFLICT for one, other in product(names, others))
    return same or not names or not others


def _facing(left: _Step, right: _Step) -> Facing:
    kind = "date" if left.name == HEARING else "negation"
    contrast = Contrast(kind, Relation.CONFLICT, Severity.HIGH, left.span, right.span, WORDS)
    return Facing(contrast, (left.claim, right.claim), (left.article, right.article), SURE)
