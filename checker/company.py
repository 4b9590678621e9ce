"""Who says that somebody was with him, and who has him say that he did not see him: the one is told where the other is
not so, though no word of the two is the same."""

import re
from typing import Final

from checker.contrast import Contrast, place_of
from checker.facts.names.word_set import word_set
from checker.model import Claim, Relation, Severity, Span
from checker.polarity import is_negated, negations, openness

# "His son *was at home with* him": who was in somebody's company.
WITH: Final = re.compile(
    r"\b(?P<who>\w+) (?P<with>(?:was|were|had been|has been|have been|stayed|spent) (?:[\w’'-]+ ){0,4}?with)\b",
    re.IGNORECASE,
)
SEEING: Final = word_set("see meet visit hear encounter")
# Of another time: whom one has not seen since then, one may have been with then.
SINCE: Final = re.compile(
    r"\b(?:since|until|again|before|yet|(?:for|in) (?:\w+ ){0,2}(?:days?|weeks?|months?|years?))\b", re.IGNORECASE
)
WORDS: Final = "in somebody’s company for one, not seen by him for the other"


def in_company(left: Claim, right: Claim, texts: tuple[str, str]) -> Contrast | None:
    """The company that one claim tells of, and the meeting that the other denies, said by one; symmetric.

    `texts` are those of the articles of the two.
    """
    if not _are_said_by_one(left, right) or openness(left) != openness(right):
        return None
    for told, denying, text in ((left, right, texts[0]), (right, left, texts[1])):
        denied = _not_seen(denying)
        match = WITH.search(told.span.of(text).replace("\n", " ")) if denied and not negations(told) else None
        if match is not None and denied is not None and match["who"].lower() in denied[1]:
            at = told.span.start
            spans = Span(at + match.start("with"), at + match.end("with")), denied[0]
            return Contrast(
                "negation", Relation.CONFLICT, Severity.HIGH, *(spans if told is left else spans[::-1]), WORDS
            )
    return None


def _are_said_by_one(left: Claim, right: Claim) -> bool:
    """Whether one is named in both as who says it; the papers that quote him are between him and one of the outlets."""
    words, others = ({term.lemma for term in claim.terms} for claim in (left, right))
    names = {word.strip(".").lower() for claim in (left, right) for word in claim.said_by.split()}
    return bool(names & words & others)


def _not_seen(claim: Claim) -> tuple[Span, frozenset[str]] | None:
    """Whom a claim says that somebody did not see, and the negation."""
    for act in claim.acts if not SINCE.search(claim.resolved) else ():
        if act.verb.lemma in SEEING and is_negated(act, claim) and act.objects:
            cue = next(fact.span for fact, value in negations(claim) if value.scope.start <= act.verb.start)
            return Span(cue.start, place_of(act.verb).end), frozenset().union(*(party.words for party in act.objects))
    return None
