"""A hedge that one side dropped: what one outlet reports as alleged, or on somebody's word, another reports as fact.

Both can be true, and in print it is grave. Only claims that are alike word for word count, and only where the other
article leaves the same open nowhere near: that one hedges in the sentence before is no loss. Of a figure that sources
dispute, whoever tells it in his own voice has dropped whose it is, however the others word it.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from checker.align import linked_pairs
from checker.circumstances import other_speakers
from checker.contrast import days_between
from checker.disputes import disputed_figures
from checker.facts import KINDS
from checker.facts.attribution import Attribution
from checker.facts.attribution.verbs import Stance
from checker.facts.modality import Modality
from checker.facts.modality.words import MODALS, Word
from checker.facts.names.word_set import word_set
from checker.facts.number.value import Quantity
from checker.findings import side
from checker.model import (
    Act,
    Article,
    Claim,
    ClaimKind,
    Fact,
    Finding,
    Group,
    Relation,
    Severity,
    Side,
    Span,
    Value,
    read_once,
)
from checker.parts import Stated, same_part
from checker.party import same_parties
from checker.polarity import Polarity, lemmas, polarity
from checker.settings import Settings
from checker.stated import GENERIC
from checker.untried import ACCUSERS, is_untried

LEAST_LINK: Final = 0.7  # how surely two claims state the same: above, they share their words, not only their subject
LEAST_LINK_OF_ACTS: Final = 0.5  # where they tell one act of one thing, whatever else they tell
LEAST_SHARED: Final = 0.75  # of the flat claim's words that the other has
LEAST_WORDS: Final = 3  # in common: two words are no statement
ALLEGING: Final = "alleg"
UNTRIED: Final = 1  # days
ATTRIBUTION: Final = "attribution"
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


def sides_taken(
    groups: Sequence[Group],
    claims: Sequence[Claim],
    articles: Sequence[Article],
    told: Sequence[Finding],
    settings: Settings,
) -> tuple[Finding, ...]:
    """One finding a group at most for an outlet that tells as fact the figure of one of two sources that dispute it in
    another; none where one is `told`. They have no ids yet."""
    desk = _Desk(claims, articles)
    known = {each.group_id for each in told if each.kind == ATTRIBUTION and each.severity is Severity.HIGH}
    found = ((group, list(desk.taken(group, settings))) for group in groups if group.id not in known)
    return tuple(max(taken, key=lambda each: each.confidence) for _, taken in found if taken)


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
        pairs = [pair for pair in linked_pairs(group, self._claims) if pair[2] >= LEAST_LINK_OF_ACTS]
        found: dict[str, Finding] = {}
        for one, other, score in sorted(pairs, key=lambda pair: (-pair[2], pair[0].id, pair[1].id)):
            for hedged, flat in ((one, other), (other, one)):
                fact = self._lost(hedged, flat, score)
                if fact is not None and fact.kind not in found:
                    found[fact.kind] = self._finding(group, hedged, fact, flat, score)
        yield from found.values()

    def taken(self, group: Group, settings: Settings) -> Iterator[Finding]:
        """What outlets tell as fact of the figures that sources dispute."""
        pairs = [pair for pair in linked_pairs(group, self._claims) if pair[2] >= LEAST_LINK]
        for one, other, score in pairs:
            for said, flat in ((one, other), (other, one)):
                if said.said_by and _attributes(said) and _is_flat(flat) and self._takes(flat, said, settings):
                    fact = next(fact for fact in said.facts if isinstance(fact.value, Attribution))
                    yield self._finding(group, said, fact, flat, score)

    def _takes(self, flat: Claim, said: Claim, settings: Settings) -> bool:
        """Whether an outlet tells in its own voice the figure of somebody whom another source contradicts beside it; a
        later one only where it still has the other's figure, too."""
        own = self._of_article[flat.article_id]
        if any(_tells_of(claim, said.said_by) for claim in self._around(flat)):
            return False
        for figure, rival in self._disputed(said, settings):
            same = product(self._figures(flat, figure.fact.value), [figure])
            is_one = any(same_part(*pair) >= settings.least_difference for pair in same)
            attributed = any(claim.said_by and self._figures(claim, figure.fact.value) for claim in own)
            open_yet = not self._is_told_later(said, flat) or any(self._figures(each, rival.fact.value) for each in own)
            if is_one and open_yet and not attributed:
                return True
        return False

    def _disputed(self, said: Claim, settings: Settings) -> Iterator[tuple[Stated, Stated]]:
        """The figures of a claim that somebody else is named to contradict, with theirs."""
        article = self._articles[said.article_id]
        for other in self._of_article[said.article_id]:
            if other_speakers(said, other):
                for one, rival, _ in disputed_figures(article, said, other, settings.least_difference):
                    yield one, rival

    def _figures(self, claim: Claim, value: Value) -> list[Stated]:
        """The figures of a claim that are a value."""
        article = self._articles[claim.article_id]
        numbers = (fact for fact in claim.facts if isinstance(fact.value, Quantity))
        compare = KINDS["number"].compare
        return [
            Stated(article, claim, each) for each in numbers if compare(each.value, value).relation is Relation.AGREE
        ]

    def _lost(self, hedged: Claim, flat: Claim, score: float) -> Fact | None:
        """The hedge of one claim that the other has dropped."""
        if not _is_flat(flat) or polarity(hedged) is Polarity.DENIED:
            return None
        around, days = self._around(flat), self._days_later(hedged, flat)
        alike = score >= LEAST_LINK and _alike(hedged, flat)
        return next(
            (
                fact
                for fact in hedged.facts
                if (alike or (_alleges(fact) and _tell_one_act(fact, hedged, flat)))
                and (days <= _days_open(fact) or (_accuses(fact, hedged) and self._is_untried(flat)))
                and self._hedges(fact, hedged, flat, around)
            ),
            None,
        )

    def _hedges(self, fact: Fact, hedged: Claim, flat: Claim, around: Sequence[Claim]) -> bool:
        value = fact.value
        if isinstance(value, Modality):
            said_of_it = value.said_of in lemmas(flat)
            open_yet = value.word in LEFT_OPEN and not self._looks_ahead(fact, hedged)
            return open_yet and said_of_it and not any(_leaves_open(claim, flat, fact) for claim in around)
        if isinstance(value, Attribution) and value.stance == Stance.SAYS and hedged.said_by:
            cue = value.cue.of(self._articles[hedged.article_id].text).lower().split()
            distant = not DISTANCING.isdisjoint(cue) or (_accuses(fact, hedged) and self._is_untried(flat))
            return distant and not any(_tells_of(claim, hedged.said_by) for claim in around)
        return False

    def _is_untried(self, claim: Claim) -> bool:
        return is_untried(self._articles[claim.article_id])

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
        return self._days_later(hedged, flat) > 0

    def _days_later(self, hedged: Claim, flat: Claim) -> int:
        return days_between(*(self._articles[claim.article_id] for claim in (hedged, flat))) or 0

    def _finding(self, group: Group, hedged: Claim, fact: Fact, flat: Claim, score: float) -> Finding:
        article = self._articles[hedged.article_id]
        sides = side([Stated(article, hedged, fact)]), Side(flat.id, flat.span, None, flat.said_by)
        reason = _reason(self._articles[flat.article_id].outlet, article, hedged, fact)
        return Finding("", group.id, fact.kind, Relation.COMPATIBLE, Severity.HIGH, *sides, round(score, 4), reason)


def _reason(flat: str, article: Article, hedged: Claim, fact: Fact) -> str:
    cue = " ".join(fact.span.of(article.text).split())
    how = f"as {fact.value}" if isinstance(fact.value, Modality) else f"on the word of {hedged.said_by}"
    return f"{flat} reports as fact what {article.outlet} only reports {how} (“{cue}”)."


@read_once
def _is_flat(claim: Claim) -> bool:
    """Whether a claim says in its outlet's own words that something is so."""
    own = not claim.said_by and claim.kind is not ClaimKind.QUOTATION and not _attributes(claim)
    modal = any(isinstance(fact.value, Modality) and fact.value.word is not Word.DONE for fact in claim.facts)
    return own and not modal and polarity(claim) is Polarity.AFFIRMED


def _leaves_open(claim: Claim, flat: Claim, hedge: Fact) -> bool:
    """Whether a claim leaves something open too; what it alleges, of what the flat one tells."""
    hedges = any(isinstance(fact.value, Modality) and fact.value.word in LEFT_OPEN for fact in claim.facts)
    return hedges and not (_alleges(hedge) and _told_in(claim).isdisjoint(_told_in(flat)))


def _told_in(claim: Claim) -> set[str]:
    """The words of a claim, and those that its pronouns stand for."""
    parties = (party for act in claim.acts for party in (*act.subjects, *act.objects))
    return {term.lemma for term in claim.terms}.union(*(party.words for party in parties)) - GENERIC


def _attributes(claim: Claim) -> bool:
    return any(isinstance(fact.value, Attribution) for fact in claim.facts)


def _tells_of(claim: Claim, speaker: str) -> bool:
    """Whether a claim is attributed, to that speaker or to one whom it leaves open."""
    told = [fact.value.speaker for fact in claim.facts if isinstance(fact.value, Attribution)]
    names = [set(name.lower().split()) for name in (*told, *([claim.said_by] if claim.said_by else []))]
    return any(not name or not name.isdisjoint(speaker.lower().split()) for name in names)


def _days_open(fact: Fact) -> int:
    """For how many days what a hedge leaves open can't be settled: no court has found by tomorrow what is alleged."""
    return UNTRIED if _alleges(fact) else 0


def _alleges(fact: Fact) -> bool:
    return isinstance(fact.value, Modality) and fact.value.cue.startswith(ALLEGING)


def _accuses(fact: Fact, claim: Claim) -> bool:
    """Whether a hedge leaves open what somebody is accused of: a court alone can settle it."""
    words = set(claim.said_by.lower().split()) if isinstance(fact.value, Attribution) else set()
    return _alleges(fact) or not words.isdisjoint(ACCUSERS)


def _tell_one_act(fact: Fact, hedged: Claim, flat: Claim) -> bool:
    """Whether both tell the act that a hedge is said of: to the same, and by one or beside one."""
    said_of = fact.value.said_of if isinstance(fact.value, Modality) else ""
    acts, others = ([act for act in claim.acts if act.verb.lemma == said_of] for claim in (hedged, flat))
    return any(
        act.objects
        and other.objects
        and same_parties(act.objects, other.objects)
        and not _words_around(act).isdisjoint(_words_around(other))
        for act, other in product(acts, others)
    )


def _words_around(act: Act) -> set[str]:
    """Who does it, and who or what is beside it."""
    return {word for party in (*act.subjects, *(party for _, party in act.beside)) for word in party.words}


def _alike(hedged: Claim, flat: Claim) -> bool:
    """Whether the flat claim is made of the other's words, whichever those are that hedge it."""
    words, others = lemmas(hedged), lemmas(flat)
    shared = len(words & others)
    return shared >= LEAST_WORDS and shared >= LEAST_SHARED * len(others)
