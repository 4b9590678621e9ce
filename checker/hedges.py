"""A hedge that one side dropped: what one outlet reports as alleged, or on somebody's word, another reports as fact.

Both can be true, and in print it is grave. Only claims that are alike word for word count, and only where the other
article leaves the same open nowhere near: that one hedges in the sentence before is no loss.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from checker.align import linked_pairs
from checker.facts.attribution import Attribution
from checker.facts.attribution.verbs import Stance
from checker.facts.modality import Modality
from checker.facts.modality.words import MODALS, Word
from checker.facts.names.word_set import word_set
from checker.findings import side
from checker.model import Article, Claim, ClaimKind, Fact, Finding, Group, Relation, Severity, Side, Span
from checker.parts import Stated
from checker.polarity import Polarity, lemmas, polarity

LEAST_LINK: Final = 0.7  # how surely two claims state the same: above, they share their words, not only their subject
LEAST_SHARED: Final = 0.75  # of the flat claim's words that the other has
LEAST_WORDS: Final = 3  # in common: two words are no statement
NEAR: Final = 3  # claims before and behind in which a hedge still covers the claim
WORDS_BEHIND: Final = 2  # a modal, "well" or "not", and the perfect's "have"
LEFT_OPEN: Final = frozenset({Word.ALLEGED, Word.POSSIBLE})
# Verbs by which an outlet keeps its distance; "said" is how all news is told.
DISTANCING: Final = word_set(
    "claim claims claimed claiming allege alleges alleged alleging accuse accuses accused accusing insist insists"
    " insisted maintain maintains maintained contend contends contended assert asserts asserted suspect suspects"
    " suspected believe believes believed"
)


def lost_hedges(groups: Sequence[Group], claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Finding, ...]:
    """One finding a group and kind at most, where it is surest; they have no ids yet."""
    desk = _Desk(claims, articles)
    return tuple(finding for group in groups for finding in desk.of(group))


class _Desk:
    """The claims of a run in the order of their articles."""

    def __init__(self, claims: Sequence[Claim], articles: Sequence[Article]) -> None:
        self._claims = {claim.id: claim for claim in claims}
        self._articles = {article.id: article for article in articles}
        self._of_article: dict[str, list[Claim]] = {article.id: [] for article in articles}
        for claim in claims:
            self._of_article[claim.article_id].append(claim)

    def of(self, group: Group) -> Iterator[Finding]:
        """The surest finding of each kind."""
        pairs = [pair for pair in linked_pairs(group, self._claims) if pair[2] >= LEAST_LINK]
        found: dict[str, Finding] = {}
        for one, other, score in sorted(pairs, key=lambda pair: (-pair[2], pair[0].id, pair[1].id)):
            for hedged, flat in ((one, other), (other, one)):
                fact = self._lost(hedged, flat)
                if fact is not None and fact.kind not in found:
                    found[fact.kind] = self._finding(group, hedged, fact, flat, score)
        yield from found.values()

    def _lost(self, hedged: Claim, flat: Claim) -> Fact | None:
        """The hedge of one claim that the other has dropped."""
        if not _is_flat(flat) or not _alike(hedged, flat) or self._is_told_later(hedged, flat):
            return None
        around = self._around(flat)
        return next((fact for fact in hedged.facts if self._hedges(fact, hedged, flat, around)), None)

    def _hedges(self, fact: Fact, hedged: Claim, flat: Claim, around: Sequence[Claim]) -> bool:
        value = fact.value
        if isinstance(value, Modality):
            said_of_it = value.said_of in lemmas(flat)
            open_yet = value.word in LEFT_OPEN and not self._looks_ahead(fact, hedged)
            return open_yet and said_of_it and not any(map(_leaves_open, around))
        if isinstance(value, Attribution) and value.stance == Stance.SAYS and hedged.said_by:
            cue = value.cue.of(self._articles[hedged.article_id].text).lower().split()
            return not DISTANCING.isdisjoint(cue) and not any(_tells_of(claim, hedged.said_by) for claim in around)
        return False

    def _looks_ahead(self, fact: Fact, claim: Claim) -> bool:
        """Whether a modal is of what may come: of what may have been, the perfect stands behind it."""
        text = self._articles[claim.article_id].text
        behind = Span(fact.span.end, claim.span.end).of(text).split()[:WORDS_BEHIND]
        return fact.span.of(text).lower() in MODALS and "have" not in behind

    def _around(self, claim: Claim) -> list[Claim]:
        own = self._of_article[claim.article_id]
        at = own.index(claim)
        return own[max(0, at - NEAR) : at + NEAR + 1]

    def _is_told_later(self, hedged: Claim, flat: Claim) -> bool:
        """Whether what was open may have come true since: the flat article is of a later day."""
        days = [_day(self._articles[claim.article_id]) for claim in (hedged, flat)]
        return days[0] is not None and days[1] is not None and days[0] < days[1]

    def _finding(self, group: Group, hedged: Claim, fact: Fact, flat: Claim, score: float) -> Finding:
        article = self._articles[hedged.article_id]
        sides = side([Stated(article, hedged, fact)]), Side(flat.id, flat.span, None, flat.said_by)
        reason = _reason(self._articles[flat.article_id].outlet, article, hedged, fact)
        return Finding("", group.id, fact.kind, Relation.COMPATIBLE, Severity.HIGH, *sides, round(score, 4), reason)


def _reason(flat: str, article: Article, hedged: Claim, fact: Fact) -> str:
    cue = " ".join(fact.span.of(article.text).split())
    how = f"as {fact.value}" if isinstance(fact.value, Modality) else f"on the word of {hedged.said_by}"
    return f"{flat} reports as fact what {article.outlet} only reports {how} (“{cue}”)."


def _is_flat(claim: Claim) -> bool:
    """Whether a claim says in its outlet's own words that something is so."""
    own = not claim.said_by and claim.kind is not ClaimKind.QUOTATION and not _attributes(claim)
    modal = any(isinstance(fact.value, Modality) and fact.value.word is not Word.DONE for fact in claim.facts)
    return own and not modal and polarity(claim) is Polarity.AFFIRMED


def _leaves_open(claim: Claim) -> bool:
    return any(isinstance(fact.value, Modality) and fact.value.word in LEFT_OPEN for fact in claim.facts)


def _attributes(claim: Claim) -> bool:
    return any(isinstance(fact.value, Attribution) for fact in claim.facts)


def _tells_of(claim: Claim, speaker: str) -> bool:
    """Whether a claim is attributed, to that speaker or to one whom it leaves open."""
    told = [fact.value.speaker for fact in claim.facts if isinstance(fact.value, Attribution)]
    names = [set(name.lower().split()) for name in (*told, *([claim.said_by] if claim.said_by else []))]
    return any(not name or not name.isdisjoint(speaker.lower().split()) for name in names)


def _alike(hedged: Claim, flat: Claim) -> bool:
    """Whether the flat claim is made of the other's words, whichever those are that hedge it."""
    words, others = lemmas(hedged), lemmas(flat)
    shared = len(words & others)
    return shared >= LEAST_WORDS and shared >= LEAST_SHARED * len(others) and polarity(hedged) is not Polarity.DENIED


def _day(article: Article) -> date | None:
    told = article.updated or article.published
    return told.date() if isinstance(told, datetime) else told
