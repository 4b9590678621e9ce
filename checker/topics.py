"""What a quotation is about, where it only says "it": "Asked about the harbour, he said: \u201cIt is a disgrace.\u201d"

Set behind another sentence the same words are of another thing, and every word of them is right. What is asked about,
or what the sentence right before says that the speaker speaks of, tells; articles that call one thing by a word that
can stand for any ("the plan") tell nothing.
"""

import re
from collections.abc import Iterator
from itertools import combinations, product
from typing import Final, NamedTuple

from checker import reasons
from checker.facts import KINDS
from checker.facts.attribution import Attribution
from checker.facts.names.word_set import word_set
from checker.facts.quote import Quote
from checker.model import Article, Claim, Fact, Finding, Relation, Severity, Side
from checker.quoted import OBJECT
from checker.story import Story
from checker.subjects import thing_of

SURE: Final = 0.6  # that a quotation's "it" is what is spoken of right before
WORDS: Final = "the same words about another thing"
_POINTING: Final = re.compile(
    r"\W*(?:it|this|that|they|these|those)\b(?!\s+(?:is|was)\s+(?:time|clear|true)\b)", re.IGNORECASE
)
_TOPIC: Final = r"(?P<topic>[^,.;:\u201c\"\u2018]{3,60}?)(?:,[^.\u201c\"\u2018]*)?"
# "Asked about the harbour, he said:"; "He was scathing on the harbour, which leaks."
_ASKED: Final = re.compile(
    rf"\b(?:asked|questioned|pressed|quizzed) (?:about|on|over) {_TOPIC}[,:]?\s*$", re.IGNORECASE
)
_SPOKEN: Final = re.compile(
    rf"(?:^|[.!?]\s)(?P<who>(?:[\w.\u2019'-]+ ){{1,4}}?)(?:was|had|has|is|spoke|turned|went) (?:[\w\u2019'-]+ ){{0,3}}?"
    rf"(?:on|about|of|for|over|at|to|towards?) {_TOPIC}\.\s*$"
)
# Shell nouns (Schmid 2000): each stands for whatever the sentences around it tell of.
SHELLS: Final = word_set(
    "affair agreement announcement approach bill case change crisis deal decision development event fact government"
    " idea issue law matter measure move news plan point policy problem process programme project proposal question"
    " report result scheme situation step story subject system talk thing topic way work"
)
MARKS: Final = "\"'\u201c\u2018\u00ab"
LITTLE: Final = word_set("the a an his her its their our this that these those country state new own")


class _Said(NamedTuple):
    """A quotation, and what it is said of: the phrase and its words of weight, the head last."""

    article: Article
    claim: Claim
    quote: Fact
    speaker: str
    topic: str
    words: tuple[str, ...]


def other_topics(story: Story) -> Iterator[Finding]:
    """One finding for a quotation that two articles tell of another thing. They have no ids yet."""
    told = {article.id: list(_told(story, article)) for article in story.articles}
    shown: set[str] = set()
    for one, other in combinations(story.articles, 2):
        for left, right in product(told[one.id], told[other.id]):
            group = story.group_for(left.claim, right.claim)
            if group and group not in shown and _are_one(left, right) and _are_of_two(left, right):
                shown.add(group)
                yield _finding(left, right, group)


def _told(story: Story, article: Article) -> Iterator[_Said]:
    for claim in story.claims_of(article):
        for quote in claim.facts:
            if isinstance(quote.value, Quote) and _POINTING.match(quote.span.of(article.text)):
                speaker = _speaker(claim, quote)
                topic = _topic(article.text, quote.span.start, speaker)
                words = tuple(word for word in re.findall(r"[a-z]{2,}", topic.casefold()) if word not in LITTLE)
                if words and not SHELLS.intersection((words[-1], words[-1].removesuffix("s"))):
                    yield _Said(article, claim, quote, speaker, topic, words)


def _speaker(claim: Claim, quote: Fact) -> str:
    """Who says it: the claim's speaker, or the one to whom the claim gives these words."""
    given = (
        fact.value.speaker
        for fact in claim.facts
        if isinstance(fact.value, Attribution) and any(span.overlaps(quote.span) for span in fact.value.content)
    )
    return claim.said_by or next(given, "")


def _topic(text: str, start: int, speaker: str) -> str:
    """What the words before a quotation, in its paragraph, say that its speaker speaks of."""
    before = text[text.rfind("\n\n", 0, start) + 1 : start].strip().rstrip(MARKS).rstrip()
    asked = _ASKED.search(re.sub(r"(?:,\s)?[\w\s.\u2019'-]{2,40}\b(?:said|replied|answered):?\s*$", "", before))
    if asked is not None:
        return asked["topic"]
    spoken = _SPOKEN.search(before)
    named = spoken is not None and bool(speaker) and speaker.split()[-1] in spoken["who"]
    return spoken["topic"] if spoken is not None and named else ""


def _are_one(left: _Said, right: _Said) -> bool:
    one, other = left.quote.value, right.quote.value
    return left.speaker == right.speaker != "" and KINDS["quote"].compare(one, other).relation is Relation.AGREE


def _are_of_two(left: _Said, right: _Said) -> bool:
    """Whether two topics have no word in common, nor two for one thing."""
    words, others = ({thing_of(word) for word in each.words} for each in (left, right))
    return words.isdisjoint(others)


def _finding(left: _Said, right: _Said, group: str) -> Finding:
    one, other = (Side(each.claim.id, each.quote.span, each.quote.value, each.speaker) for each in (left, right))
    reason = reasons.contrast([each.article.outlet for each in (left, right)], [left.topic, right.topic], WORDS)
    return Finding("", group, "quote", Relation.CONFLICT, Severity.HIGH, one, other, SURE, reason, degree=OBJECT)
